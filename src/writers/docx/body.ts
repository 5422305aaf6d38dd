import type { Block, Document, Section } from '../../document/document.js'
import { dxa } from '../../ooxml/units.js'
import { type Standard, textWidth } from '../../standard/standard.js'
import type { WordPackage } from '../../standard/word-package.js'
import { closingOf } from '../page/closing.js'
import { keptWithNext } from '../page/keep.js'
import { runningOver } from '../page/run-over.js'
import type { LookOf } from './counting.js'
import { figureXml, type PictureOf } from './figure.js'
import { type ParagraphPlace, paragraphXml, spaceXml } from './paragraph.js'
import { tableXml } from './table.js'

/** `word/document.xml` */
export function documentXml(
  { sections }: Document,
  standard: Standard,
  { documentStart, headerReference }: WordPackage,
  lookOf: LookOf,
  pictureOf: PictureOf,
): string {
  const body = sections.map((section, index) => {
    // Later sections take over the header of the first.
    const properties = sectionXml(section, standard, index === 0 ? headerReference : '')
    const last = index === sections.length - 1
    return (
      blocksXml(section, standard, lookOf, pictureOf) +
      (last ? spaceXml({}) + properties : spaceXml({ section: properties }))
    )
  })
  return `${documentStart}<w:body>${body.join('')}</w:body></w:document>`
}

/** `keepLast`: the last block must be on the page of what follows. */
export function blocksXml(
  section: Section,
  standard: Standard,
  lookOf: LookOf,
  pictureOf: PictureOf,
  keepLast = false,
): string {
  const { blocks, orientation } = section
  const width = textWidth(standard, orientation)
  const kept = keptWithNext(blocks, orientation, standard)
  const runOver = runningOver(blocks, orientation, standard)
  return blocks
    .map((block, index) => {
      if (closingOf(blocks[index - 1], block, standard)) return ''
      const closing = closingOf(block, blocks[index + 1], standard)
      const last = closing ?? block
      const next = blocks[closing ? index + 2 : index + 1]
      const keepNext = next ? kept.has(last) : keepLast
      const place = { standard, lookOf, width, keepNext }
      const gap = gapXml(last, next, place)
      if (block.type === 'figure') return figureXml({ figure: block, section, index }, pictureOf, place) + gap
      if (block.type === 'paragraph') return paragraphXml(block, place) + gap
      const rows = runOver.get(block) ?? { kept: block.rows, over: [] }
      return tableXml(block, { ...rows, orientation, closing }, place) + gap
    })
    .join('')
}

/** The space around tables, for which Word has paragraphs only; and two tables with nothing between them it would join. */
function gapXml(block: Block, next: Block | undefined, { standard: { tables }, keepNext }: ParagraphPlace): string {
  const after = block.type === 'table' ? tables[block.style]!.after : 0
  const before = next?.type === 'table' ? tables[next.style]!.before : 0
  const joined = block.type === 'table' && next?.type === 'table'
  // A table itself can't begin a page.
  const newPage = next?.type === 'table' && next.newPage === true
  const isNeeded = joined || after > 0 || before > 0 || newPage
  return isNeeded ? spaceXml({ after: Math.max(after, before), keepNext, newPage }) : ''
}

/** A section's sheet of paper, on a new page with page numbers from 1. */
function sectionXml({ orientation }: Section, standard: Standard, headerReference: string): string {
  const { width, height, margins, header } = standard.orientations[orientation]
  const { top, right, bottom, left } = margins
  const turned = orientation === 'landscape' ? ' w:orient="landscape"' : ''
  return [
    `<w:sectPr>${headerReference}<w:type w:val="nextPage"/>`,
    `<w:pgSz w:w="${dxa(width)}" w:h="${dxa(height)}"${turned}/>`,
    `<w:pgMar w:top="${dxa(top)}" w:right="${dxa(right)}" w:bottom="${dxa(bottom)}" w:left="${dxa(left)}"`,
    ` w:header="${dxa(header)}" w:footer="${dxa(header)}" w:gutter="0"/>`,
    '<w:pgNumType w:start="1"/>',
    standard.pageNumber.hideFirst ? '<w:titlePg/>' : '',
    '<w:docGrid w:linePitch="360"/></w:sectPr>',
  ].join('')
}
