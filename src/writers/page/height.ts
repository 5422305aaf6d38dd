import { type Paragraph, textOf } from '../../document/document.js'
import type { Standard } from '../../standard/standard.js'
import { singleLine, widthOf } from './measure.js'

/** In millimetres, about: Word breaks lines a little otherwise. */
export function heightOf(paragraph: Paragraph, column: number, standard: Standard): number {
  const { size, before, after, line, exactly } = standard.styles[paragraph.style]!
  const lines = linesOf(paragraph, column, standard)
  return (lines * (exactly ?? size * singleLine * line) + before + after) * (25.4 / 72)
}

/** How many lines a paragraph takes in a column of so many millimetres, about. */
export function linesOf(paragraph: Paragraph, column: number, { styles }: Standard): number {
  const style = styles[paragraph.style]!
  const { left, right } = style.indent
  const width = Math.max(narrowest, column - left - right)
  return textOf(paragraph)
    .split('\n')
    .reduce((sum, words) => sum + Math.max(1, Math.ceil(widthOf(words, style) / width)), 0)
}

const narrowest = 10
