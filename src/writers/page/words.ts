import type { Inline } from '../../document/document.js'
import { type Face, unitsOf } from './measure.js'

/** What stands between two blanks of a paragraph, at the units `[start, end)` of its text. */
export interface Word {
  start: number
  end: number
  /** In units of the font, at the size of the paragraph. */
  units: number
  /** A line break follows. */
  breaks: boolean
}

// Of what is raised (Word's superscript), as part of the line's size.
const raisedSize = 0.65

/** The words of a paragraph with their widths; what is bold or in italics is as wide as it is. */
export function wordsOf(inlines: readonly Inline[], paragraph: Face): Word[] {
  let word: Word = { start: 0, end: 0, units: 0, breaks: false }
  const words = [word]
  const begin = () => {
    word = { start: word.end + 1, end: word.end + 1, units: 0, breaks: false }
    words.push(word)
  }
  for (const inline of inlines) {
    if (inline.type === 'break') {
      word.breaks = true
      begin()
      continue
    }
    const face = faceOf(inline, paragraph)
    const size = sizeOf(inline)
    for (let from = 0; from <= inline.text.length; ) {
      if (from > 0) begin()
      const blank = inline.text.indexOf(' ', from)
      const to = blank === -1 ? inline.text.length : blank
      word.end += to - from
      word.units += unitsOf(inline.text.slice(from, to), face) * size
      from = to + 1
    }
  }
  return words
}

/** The width of all words on one line, in units of the font. */
export function unitsOfAll(inlines: readonly Inline[], paragraph: Face): number {
  let units = 0
  for (const inline of inlines)
    if (inline.type === 'text') units += unitsOf(inline.text, faceOf(inline, paragraph)) * sizeOf(inline)
  return units
}

type Text = Extract<Inline, { type: 'text' }>

function sizeOf({ raised }: Text): number {
  return raised ? raisedSize : 1
}

function faceOf({ bold, italic }: Text, face: Face): Face {
  return bold || italic ? { ...face, bold: face.bold || bold, italic: face.italic || italic } : face
}

/** The first words of the lines when each is filled as far as it fits; `room` is a line's width in units. */
export function filled(words: readonly Word[], space: number, room: (line: number) => number): number[] {
  const firsts: number[] = []
  let taken = 0
  for (let index = 0; index < words.length; index++) {
    const { units } = words[index]!
    const begins = index === 0 || words[index - 1]!.breaks || taken + space + units > room(firsts.length - 1)
    taken = begins ? units : taken + space + units
    if (begins) firsts.push(index)
  }
  return firsts
}
