import { matchesIn } from './matches.js'

/** A run of letters, at `[start, end)` of its text. */
export interface Word {
  text: string
  start: number
  end: number
}

const word = /[\p{L}\p{M}]+/gu
const address =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|(?<![\p{L}\p{M}\d.-])(?:[a-z\d-]{1,63}\.){1,5}(?:vn|com|net|org|edu|gov|info|io|me|app|docx?|xlsx?|pdf|pptx?|jpe?g|png|mp[34]|zip)(?![\p{L}\p{M}\d])(?:\/\S*)?/giu
// `://`, or a full stop with a name behind it at once, as no sentence has.
const dotted = /:\/\/|\.[a-z]{2}/i
const quotation = /“[^“”\n]{1,300}”|"[^"\n]{1,300}"|«[^«»\n]{1,300}»/g

export function wordsOf(text: string): Word[] {
  return matchesIn(text, word).map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }))
}

export type Range = readonly [start: number, end: number]

/** Web and mail addresses, domains and file names: written by rules of their own. */
export function addressesIn(text: string): Range[] {
  return text.includes('@') || dotted.test(text) ? rangesOf(text, address) : []
}

/** What stands between quotation marks, with them. */
export function quotationsIn(text: string): Range[] {
  return /[“"«]/.test(text) ? rangesOf(text, quotation) : []
}

function rangesOf(text: string, pattern: RegExp): Range[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => [index, index + found.length])
}

/** Whether `[start, end)` touches one of the ranges. */
export function isWithin(ranges: readonly Range[], start: number, end = start + 1): boolean {
  return ranges.some(([from, to]) => from < end && start < to)
}

/** Capitals throughout: a heading or a name set in capitals, whose case says nothing. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}

export function isCapitalized(text: string): boolean {
  const first = text.charCodeAt(0)
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(text)
}

const numbering = /^(?:[\dIVX]\.?)+\s*[-–/.)]?\s*$/
const mostNumbering = 16

/** Whether a sentence, a line or a list item begins at a unit, so that its capital says nothing. */
export function isSentenceStart(text: string, at: number): boolean {
  let before = at - 1
  for (; before >= 0 && /[\s“"‘'(–-]/.test(text[before]!); before--) if (text[before] === '\n') return true
  if (before < 0 || /[.?!:…;)\]]/.test(text[before]!)) return true
  return at <= mostNumbering && numbering.test(text.slice(0, at))
}
