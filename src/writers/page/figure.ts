import type { Block, Figure, Paragraph, Section } from '../../document/document.js'
import type { Picture } from '../../picture/picture.js'
import { type Standard, textWidth } from '../../standard/standard.js'
import { heightOf } from './height.js'

export interface Size {
  /** In millimetres. */
  width: number
  height: number
}

/** A figure and where it stands. */
export interface FigurePlace {
  figure: Figure
  section: Section
  index: number
}

/**
 * As large as the picture is, unless the text is narrower, or the page lower than the picture with its caption and the
 * headings that must stand above it, such as the title of an annex.
 */
export function figureSize({ width, height }: Picture, place: FigurePlace, standard: Standard): Size {
  const { figure, section, index } = place
  const { left, right } = standard.styles[figure.style]!.indent
  const { height: sheet, margins } = standard.orientations[section.orientation]
  const column = textWidth(standard, section.orientation)
  const beside = [...headsAbove(section.blocks, index, standard), ...(figure.caption ? [figure.caption] : [])]
  const taken = beside.reduce((sum, paragraph) => sum + heightOf(paragraph, column, standard), slack)
  const wide = Math.max(least, column - left - right)
  const high = Math.max(least, sheet - margins.top - margins.bottom - taken)
  const scale = Math.min(1, wide / width, high / height)
  return { width: width * scale, height: height * scale }
}

/** The paragraphs right above that their styles keep on the page of the next. */
function headsAbove(blocks: readonly Block[], index: number, { styles }: Standard): Paragraph[] {
  const heads: Paragraph[] = []
  for (let at = index - 1; at >= 0; at--) {
    const block = blocks[at]!
    if (block.type !== 'paragraph' || !styles[block.style]!.keepNext) break
    heads.push(block)
  }
  return heads
}

const least = 10
/** For what isn't counted: the room around the picture, rules, numbers. */
const slack = 12
