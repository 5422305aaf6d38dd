import type { Position } from '../../diagnostic.js'
import { displayWidth, printable, spaceOf } from './display.js'

/** A line of a frame: of the file, with its number, or the marks under the line above it. */
export interface FrameLine {
  number?: number
  text: string
}

/** How many columns of a line are shown; paragraphs of a draft are far longer than a screen. */
export const frameWidth = 100
// Letters with marks take more units than columns, but not that many.
const mostUnits = 10 * frameWidth
// Of a line that is cut, this much stands before the marked words.
const lead = 40

/** The line of a position with the lines around it, and carets under the exact characters. */
export function codeFrame(source: string, { start, end }: Position): FrameLine[] {
  const from = Math.min(start.offset, source.length)
  const first = lineStart(source, from)
  const last = lineEnd(source, from)
  const text = source.slice(first, last)
  const to = Math.min(Math.max(end.offset, from), last)
  const window = windowOf(text, from - first, to - first)
  return [
    ...neighbour(source, lineStart(source, first - breakLength(source, first - 2)), first, start.line - 1),
    { number: start.line, text: shown(text, window) },
    { text: marks(text, window, from - first, to - first) },
    ...neighbour(source, last + breakLength(source, last), source.length, start.line + 1),
  ]
}

function lineStart(source: string, offset: number): number {
  let at = offset
  while (at > 0 && !isBreak(source[at - 1])) at--
  return Math.max(0, at)
}

function lineEnd(source: string, offset: number): number {
  let at = offset
  while (at < source.length && !isBreak(source[at])) at++
  return at
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}

/** CRLF is one line break of two units. */
function breakLength(source: string, offset: number): number {
  return source.startsWith('\r\n', offset) ? 2 : 1
}

/** A line above or below, cut at the frame's width; a blank one tells nothing. */
function neighbour(source: string, from: number, limit: number, number: number): FrameLine[] {
  if (from >= limit || number < 1) return []
  const text = source.slice(from, lineEnd(source, from))
  return text.trim() === '' ? [] : [{ number, text: shown(text, windowOf(text, 0, 0)) }]
}

interface Window {
  from: number
  to: number
}

/** The part of a line that is shown, in whole words where they are short. */
function windowOf(text: string, from: number, to: number): Window {
  if (text.length <= frameWidth || (text.length <= mostUnits && displayWidth(text) <= frameWidth))
    return { from: 0, to: text.length }
  const start = from <= lead + lead / 2 ? 0 : wordStart(text, from - lead)
  const end = Math.max(start + frameWidth, Math.min(to, start + 2 * frameWidth))
  return { from: start, to: end >= text.length ? text.length : Math.max(Math.min(to, end), wordStart(text, end)) }
}

/** The beginning of the word at an offset, or of its letter where no space is near. */
function wordStart(text: string, offset: number): number {
  const space = text.lastIndexOf(' ', offset)
  if (space >= 0 && offset - space < 15) return space + 1
  let at = offset
  while (at > 0 && /^[\p{M}\udc00-\udfff]/u.test(text[at]!)) at--
  return at
}

function shown(text: string, { from, to }: Window): string {
  return `${from > 0 ? '…' : ''}${untabbed(text.slice(from, to).trimEnd())}${to < text.length ? '…' : ''}`
}

function marks(text: string, window: Window, from: number, to: number): string {
  const before = (window.from > 0 ? ' ' : '') + spaceOf(untabbed(text.slice(window.from, from)))
  const width = displayWidth(untabbed(text.slice(from, Math.min(to, window.to))))
  return before + '^'.repeat(Math.max(1, width))
}

/** Tabs as spaces: where a terminal stops would depend on what stands before the frame. */
function untabbed(text: string): string {
  return printable(text.replaceAll('\t', '    '))
}
