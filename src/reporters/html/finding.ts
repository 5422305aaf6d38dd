import { type Diagnostic, type Rewrite, severityNames } from '../../diagnostic.js'
import { brief } from '../../text/excerpt/brief.js'
import { oneLine } from '../../text/excerpt/excerpt.js'
import { rewritesOf } from '../../text/excerpt/rewrite.js'
import { type Window, windowOf } from '../../text/excerpt/window.js'
import { wordsHtml } from '../../text/markup/words-html.js'
import { type Kind, otherPlaces } from '../kinds.js'
import type { Reason } from './reasons.js'

export interface ToldFinding {
  kind: Kind
  /** Counted through the sheet. */
  number: number
  /** The text of its file; a Word file has none. */
  source: string | undefined
  reason: Reason | undefined
  /** Shown whatever levels are chosen. */
  isUnjudged: boolean
}

export function findingHtml({ kind, number, source, reason, isUnjudged }: ToldFinding): string[] {
  const { first } = kind
  const { severity, message, hint } = first
  const where = placeOf(first)
  const window = windowIn(first, source)
  const others = otherPlaces(kind)
  return [
    `<article class="finding ${isUnjudged ? 'unjudged' : severity}" id="phat-hien-${number}">`,
    `<h3>${number}. ${capital(severityNames[severity])}${where === '' ? '' : ` – ${lineHtml(where)}`}</h3>`,
    `<p class="message">${lineHtml(message)}</p>`,
    ...(window ? [quoteHtml(window)] : []),
    ...(hint === undefined ? [] : [`<p><b>Gợi ý:</b> ${lineHtml(hint)}</p>`]),
    ...rewritesHtml(rewritesIn(first, source)),
    ...(others === undefined ? [] : [`<p class="others">${lineHtml(others)}</p>`]),
    ruleHtml(first.ruleId, reason),
    '</article>',
  ]
}

/** Words of anybody as a part of a line of the page, no longer than anybody reads. */
export function lineHtml(text: string): string {
  return wordsHtml(oneLine(brief(text)).trim())
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function placeOf({ position, place }: Diagnostic): string {
  if (position) return `dòng ${position.start.line}`
  if (!place) return ''
  return place.heading === undefined ? place.part : `${place.part}, mục “${place.heading}”`
}

function windowIn({ position, place }: Diagnostic, source: string | undefined): Window | undefined {
  if (position && source !== undefined) return windowOf(source, position.start.offset, position.end.offset)
  if (!place || place.excerpt === '') return undefined
  return windowOf(place.excerpt, ...(place.mark ?? [0, 0]))
}

function quoteHtml({ before, words, after }: Window): string {
  return `<blockquote>${wordsHtml(before)}<mark>${wordsHtml(words)}</mark>${wordsHtml(after)}</blockquote>`
}

function rewritesIn({ fix, rewrites = [] }: Diagnostic, source: string | undefined): readonly Rewrite[] {
  return fix && source !== undefined ? rewritesOf(source, fix) : rewrites
}

function rewritesHtml(rewrites: readonly Rewrite[]): string[] {
  if (rewrites.length === 0) return []
  const isUnsafe = rewrites.some(({ unsafe }) => unsafe)
  return [
    `<p><b>${isUnsafe ? 'Cách sửa, cần người xem lại' : 'Cách sửa'}:</b> ${rewrites.map(rewriteHtml).join('; ')}</p>`,
  ]
}

function rewriteHtml({ before, after }: Rewrite): string {
  if (before === '') return `thêm <ins>${wordsHtml(after)}</ins>`
  return after === ''
    ? `bỏ <del>${wordsHtml(before)}</del>`
    : `<del>${wordsHtml(before)}</del> → <ins>${wordsHtml(after)}</ins>`
}

function ruleHtml(ruleId: string, reason: Reason | undefined): string {
  if (!reason) return `<p class="rule">Quy tắc ${wordsHtml(ruleId)}</p>`
  const { number, summary } = reason
  const link = number === undefined ? '' : ` <a href="#can-cu-${number}">Căn cứ ${number}</a>`
  return `<p class="rule">Quy tắc ${wordsHtml(ruleId)}: ${lineHtml(summary)}${link}</p>`
}
