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
  const words: Word[] = [{ start: 0, end: 0, units: 0, breaks: false }]
  let at = 0
  const begin = (breaks: boolean) => {
    words.at(-1)!.breaks = breaks
    at++
    words.push({ start: at, end: at, units: 0, breaks: false })
  }
  for (const inline of inlines) {
    if (inline.type === 'break') {
      begin(true)
      continue
    }
    const face = faceOf(inline, paragraph)
    for (const [index, part] of inline.text.split(' ').entries()) {
      if (index > 0) begin(false)
      const word = words.at(-1)!
      at += part.length
      word.end = at
      word.units += unitsOf(part, face) * (inline.raised ? raisedSize : 1)
    }
  }
  return words
}

function faceOf({ bold, italic }: Extract<Inline, { type: 'text' }>, face: Face): Face {
  return bold || italic ? { ...face, bold: face.bold || bold, italic: face.italic || italic } : face
}

/** The first words of the lines when each is filled as far as it fits; `room` is a line's width in units. */
export function filled(words: readonly Word[], space: number, room: (line: number) => number): number[] {
  const firsts: number[] = []
  let taken = 0
  for (const [index, { units }] of words.entries()) {
    const begins = index === 0 || words[index - 1]!.breaks || taken + space + units > room(firsts.length - 1)
    taken = begins ? units : taken + space + units
    if (begins) firsts.push(index)
  }
  return firsts
}
