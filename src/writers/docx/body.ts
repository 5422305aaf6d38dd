import type { Block, Document, Section } from '../../document/document.js'
import { dxa } from '../../ooxml/units.js'
import { type Standard, textWidth } from '../../standard/standard.js'
import type { WordPackage } from '../../standard/word-package.js'
import { closingOf } from '../page/closing.js'
import { columnsIn } from '../page/columns.js'
import { keptWithNext } from '../page/keep.js'
import { runningOver } from '../page/run-over.js'
import type { LookOf } from './counting.js'
import { figureXml, type PictureOf } from './figure.js'
import type { LinkOf } from './link.js'
import { type ParagraphPlace, paragraphXml, spaceXml } from './paragraph.js'
import { tableXml } from './table.js'

/** What the rest of the file has for the document, asked for in its order. */
export interface Asked {
  lookOf: LookOf
  pictureOf: PictureOf
  linkOf: LinkOf
}

/** `word/document.xml` */
export function documentXml(
  { sections }: Document,
  standard: Standard,
  { documentStart, headerReference }: WordPackage,
  asked: Asked,
): string {
  const body = sections.map((section, index) => {
    // Later sections take over the header of the first.
    const properties = sectionXml(section, standard, index === 0 ? headerReference : '')
    const last = index === sections.length - 1
    const blocks = blocksXml(section, standard, asked, { section: last ? '' : properties })
    return last ? blocks + properties : blocks
  })
  return `${documentStart}<w:body>${body.join('')}</w:body></w:document>`
}

/** How blocks end. */
export interface Ending {
  /** The last must be on the page of what follows. */
  keepLast?: boolean
  /** `<w:sectPr/>` of the section that ends with them, or nothing of that of the document, which the body has. */
  section?: string
}

export function blocksXml(
  section: Section,
  standard: Standard,
  asked: Asked,
  { keepLast = false, section: properties }: Ending = {},
): string {
  const { blocks, orientation } = section
  const width = textWidth(standard, orientation)
  const kept = keptWithNext(blocks, orientation, standard)
  const columns = columnsIn([section], standard)
  const runOver = runningOver(blocks, columns, standard)
  return blocks
    .map((block, index) => {
      if (closingOf(blocks[index - 1], block, standard)) return ''
      const closing = closingOf(block, blocks[index + 1], standard)
      const last = closing ?? block
      const next = blocks[closing ? index + 2 : index + 1]
      const keepNext = next ? kept.has(last) : keepLast
      const before = block.newPage ? 0 : roomBelow(blocks[index - 1], standard)
      const room = { before, after: roomAbove(next, standard) }
      const place = { standard, ...asked, width, keepNext, room, section: next ? '' : (properties ?? '') }
      if (block.type === 'figure') return figureXml({ figure: block, section, index }, asked.pictureOf, place)
      if (block.type === 'paragraph') return paragraphXml(block, place)
      const rows = runOver.get(block) ?? { kept: block.rows, over: [] }
      const needsEnd = next ? next.type === 'table' : properties !== undefined || roomBelow(last, standard) > 0
      return tableXml(block, { ...rows, columns, closing }, place) + (needsEnd ? endXml(last, next, place) : '')
    })
    .join('')
}

/** Behind a table that another one, or the end, follows. */
function endXml(table: Block, next: Block | undefined, { standard, keepNext, section = '' }: ParagraphPlace): string {
  const before = next?.type === 'table' ? standard.tables[next.style]!.before : 0
  const inside = before - roomAbove(next, standard)
  return spaceXml({ after: Math.max(roomBelow(table, standard), before) - inside, keepNext, section })
}

function roomBelow(block: Block | undefined, { tables }: Standard): number {
  return block?.type === 'table' ? tables[block.style]!.after : 0
}

/** Blocks side by side have the room in their own first row. */
function roomAbove(block: Block | undefined, { tables }: Standard): number {
  if (block?.type !== 'table') return 0
  const { layout, before } = tables[block.style]!
  return layout ? 0 : before
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
