import { artOf } from '../../support/pdf/art.js'
import type { Line, Page, Word } from '../../support/pdf/pdf.js'
import type { Print } from './pages.js'

/** Each line with the one that goes on below. */
export function pairsOf(page: Page): [Line, Line][] {
  return page.lines.flatMap((line) => {
    const next = nextOf(line, page)
    return next ? [[line, next] as [Line, Line]] : []
  })
}

/** The line that goes on below: the nearest in the same column. */
function nextOf(line: Line, { lines }: Page): Line | undefined {
  const height = line.bottom - line.top
  return lines
    .filter((other) => other.bottom > line.bottom + height / 2 && other.bottom < line.bottom + height * 1.8)
    .filter((other) => Math.min(other.right, line.right) > Math.max(other.left, line.left))
    .toSorted((a, b) => a.bottom - b.bottom || Math.abs(a.left - line.left) - Math.abs(b.left - line.left))[0]
}

/** How wide the words are that hold a line's last letters. */
export function endWidth({ words, right }: Line, letters: number): number {
  return right - Math.min(...holding(words.toReversed(), letters).map(({ left }) => left))
}

export function startWidth({ words, left }: Line, letters: number): number {
  return Math.max(...holding(words, letters).map(({ right }) => right)) - left
}

/** The first words that have so many letters together. */
function holding(words: readonly Word[], letters: number): Word[] {
  let rest = letters
  const held: Word[] = []
  for (const word of words) {
    if (rest <= 0) break
    held.push(word)
    rest -= word.text.length
  }
  return held
}

/** Between the borders around a line, or the width of its page. */
export function columnWidth({ pdf }: Print, page: number, line: Line): number {
  const middle = (line.top + line.bottom) / 2
  const beside = artOf(pdf.bytes, page).uprights.filter(({ from, to }) => middle > from && middle < to)
  const left = beside.filter(({ y: x }) => x <= line.left + 0.3).at(-1)?.y ?? 0
  const right = beside.find(({ y: x }) => x >= line.right - 0.3)?.y ?? pdf.pages[page - 1]!.width
  return right - left - padding
}

/** At both sides of a cell, in millimetres. */
const padding = 3
