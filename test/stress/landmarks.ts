import { artOf } from '../support/pdf/art.js'
import type { Line, Page, Pdf } from '../support/pdf/pdf.js'
import { solid } from './faults/pages.js'
import type { Printed } from './printed.js'

/** Where something stands on its page, in millimetres. */
export interface Mark {
  y: number
  from: number
  to: number
  text: string
}

/**
 * The lines that tell that a page is laid out as it was: those at its head and foot, all at the head of a section, who
 * signs and who receives.
 */
export function landmarks({ model }: Printed, page: Page): Mark[] {
  const signers = [model.signature, ...(model.cosigners ?? [])]
  const signing = signers
    .flatMap(({ authority, post, name }) => [authority, post, name])
    .map((text) => solid(text ?? ''))
  const isSigning = (text: string) => signing.some((line) => line !== '' && isSame(line, text))
  const lines = sorted(page)
  const head = isFirst(page) ? 14 : 3
  return lines
    .filter(({ text }, at) => at < head || at >= lines.length - 2 || isSigning(text) || text.startsWith('Nơinhận:'))
    .map(markOf)
}

export function allMarks(page: Page): Mark[] {
  return sorted(page).map(markOf)
}

function sorted({ lines }: Page): Line[] {
  return lines.toSorted((a, b) => a.bottom - b.bottom || a.left - b.left)
}

function isSame(line: string, text: string): boolean {
  return line === text || line.toUpperCase() === text
}

/** Of its section: the others have a number. */
function isFirst({ lines }: Page): boolean {
  return !lines.some(({ text, bottom }) => bottom < 18 && /^\d+$/.test(text))
}

function markOf({ bottom, left, right, words }: Line): Mark {
  const text = words.map((word) => word.text).join(' ')
  return { y: bottom, from: left, to: right, text: text.length > 48 ? `${text.slice(0, 47)}…` : text }
}

/** The lines drawn on a page below text, from the top down. */
export function rulesBelowText({ bytes }: Pdf, page: number): Mark[] {
  const { rules, uprights } = artOf(bytes, page)
  const isOfFrame = (y: number) => uprights.some(({ from, to }) => y > from - 0.5 && y < to + 0.5)
  return rules.filter(({ y }) => !isOfFrame(y)).map(({ y, from, to }) => ({ y, from, to, text: '──' }))
}

/** Where the borders of columns and frames stand on a page, from the left. */
export function columnsOn({ bytes }: Pdf, page: number): number[] {
  const all = artOf(bytes, page).uprights.map(({ y: x }) => x)
  const places = all.toSorted((a, b) => a - b)
  // Edges of neighbouring cells differ by the thickness of a border.
  return places.filter((x, index) => index === 0 || x - places[index - 1]! > 1)
}
