import type { Image } from '../../markdown/tree.js'
import { pictureAdvice } from './messages.js'
import { type BodyReader, reportAt } from './reader.js'

/** Says of a picture that stands among words where it can stand. */
export function reportMisplaced({ start, end }: Image, reading: BodyReader): void {
  const { text } = reading.body
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trimStart()
  reportAt(reading, [start, end], adviceBehind(line))
}

function adviceBehind(line: string) {
  if (line.startsWith('#')) return pictureAdvice.inHeading
  if (line.startsWith('|')) return pictureAdvice.inCell
  return /^(?:[-+*]|\d{1,9}[.)])\s/.test(line) ? pictureAdvice.inItem : pictureAdvice.inText
}
