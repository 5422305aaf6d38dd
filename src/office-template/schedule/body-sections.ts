import { isPageBreak } from '../../ooxml/run-text.js'
import { all, child, find, type XmlElement } from '../../ooxml/xml-tree.js'
import { mustStay } from '../fill/lines.js'
import { hasContent, isContent } from '../parts/paragraphs.js'
import type { TemplatePart } from '../parts/template.js'

/** Where a paragraph of the body stands among the template's sections. */
export interface Spot {
  /** The body's own elements. */
  blocks: XmlElement[]
  index: number
  /** The properties of the section around it, and the element that carries them. */
  section?: XmlElement
  carrier?: number
  /** Nothing to see stands before, behind it in its section. */
  opens: boolean
  closes: boolean
  /** The place of the element that ends the section before; -1 where there is none. */
  previous: number
}

export function spotOf({ root }: TemplatePart, paragraph: XmlElement): Spot {
  const blocks = child(root, 'body')!.children
  const index = blocks.indexOf(paragraph)
  const previous = blocks.findLastIndex((block, at) => at < index && sectionIn(block) !== undefined)
  const carrier = blocks.findIndex((block, at) => at >= index && sectionIn(block) !== undefined)
  const end = carrier < 0 ? blocks.length : carrier
  const isEmpty = (from: number, to: number) => blocks.slice(from, to).every((block) => !hasContent(block))
  const section = carrier < 0 ? undefined : sectionIn(blocks[carrier]!)
  return {
    blocks,
    index,
    ...(section && { section, carrier }),
    opens: isEmpty(previous + 1, index),
    closes: isEmpty(index + 1, carrier > index ? end + 1 : end),
    previous,
  }
}

/** The section that ends with a block of the body. */
export function sectionIn(block: XmlElement): XmlElement | undefined {
  return block.name === 'sectPr' ? block : block.name === 'p' ? find(block, 'pPr', 'sectPr') : undefined
}

/** The section that a paragraph of the body, or a block inside one of its content controls, belongs to. */
export function sectionAround({ root }: TemplatePart, element: XmlElement): XmlElement | undefined {
  const blocks = child(root, 'body')!.children
  const at = blocks.findIndex(({ start, end }) => start <= element.start && element.end <= end)
  return blocks.slice(at).flatMap((block) => sectionIn(block) ?? [])[0]
}

/** Page breaks with nothing behind them up to a block: a section that begins there breaks the page by itself. */
export function breaksBefore({ blocks, index }: Spot): XmlElement[] {
  const breaks: XmlElement[] = []
  for (const block of blocks.slice(0, index).reverse()) {
    const seen = [...all(block)]
    const own = seen.slice(seen.findLastIndex(isContent) + 1).filter(isPageBreak)
    const empty = !seen.some(isContent)
    // A paragraph that was there for the break alone would be a blank line.
    breaks.push(...(empty && own.length > 0 && !sectionIn(block) && !mustStay(block) ? [block] : own))
    if (!empty || sectionIn(block)) break
  }
  return breaks
}
