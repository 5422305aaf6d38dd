import type { Inline } from '../../document/document.js'
import { type Kept, unbroken } from '../../document/unbroken.js'
import { type Face, millimetresOf, unitsOf } from './measure.js'
import { filled, type Word, wordsOf } from './words.js'

/** Lines as even as their words allow. */
export interface EvenLines {
  /** In millimetres, of a column that breaks the words so: what more it has than the longest line is too little for another word. */
  width: number
  /** Where the second, the third … line begins, in units of the text. */
  starts: number[]
}

// The longest name that a plan may have takes half of these; what is longer is prose, and breaks where it is full.
const mostLines = 30

/** The fewest lines that fit, the longest of them as short as can be; nothing where all stands on one line. */
export function evenLines(words: readonly Word[], face: Face, available: number): EvenLines | undefined {
  const space = unitsOf(' ', face)
  const lines = (units: number) => filled(words, space, () => units)
  const most = Math.floor(available / millimetresOf(1, face))
  const count = lines(most).length
  if (count <= 1 || count > mostLines) return undefined
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (lines(middle).length <= count) high = middle
    else low = middle + 1
  }
  const firsts = lines(high)
  const upTo = (line: number, end: number) => unitsOfLine(words.slice(firsts[line], end), space)
  const widths = firsts.map((_, line) => upTo(line, firsts[line + 1] ?? words.length))
  const longest = Math.max(...widths)
  const torn = Math.min(...firsts.slice(1).map((first, line) => upTo(line, first + 1)))
  const room = Math.min(usualRoom / millimetresOf(1, face), (torn - longest) / 2)
  return {
    width: millimetresOf(longest + room, face),
    starts: firsts.slice(1).map((first) => words[first]!.start),
  }
}

// In millimetres: LibreOffice takes more for a no-break blank in italics than for a plain one.
const usualRoom = 6

function unitsOfLine(words: readonly Word[], space: number): number {
  return words.reduce((sum, { units }) => sum + units, (words.length - 1) * space)
}

/** The lines of a name without bold or italics. */
export function breakEvenly(text: string, face: Face, available: number): string[] {
  const inlines: Inline[] = [{ type: 'text', text: unbroken(text, ofNames), bold: false, italic: false }]
  const starts = evenLines(wordsOf(inlines, face), face, available)?.starts ?? []
  return [0, ...starts].map((start, line) => text.slice(start, (starts[line] ?? text.length + 1) - 1))
}

/** What stays together in the names and titles whose lines are balanced. */
export const ofNames: Kept = { ranges: true, dates: true, bodies: true }
