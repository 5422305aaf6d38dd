import type { Paragraph } from '../../document/document.js'
import type { Standard, Style } from '../../standard/standard.js'
import type { ClassXml } from '../../standard/word-package.js'
import { brokenEvenly, type Setting, settingOf } from '../page/setting.js'
import type { LookOf } from './counting.js'
import { frameOf } from './frame.js'
import type { LinkOf } from './link.js'
import { spaceStyle } from './names.js'
import { indentXml } from './numbering.js'
import { noRoom, type Room, roomXml } from './room.js'
import { ruleXml } from './rule.js'
import { boldXml, inlineXml, runXml } from './runs.js'

/** Where a paragraph stands. */
export interface ParagraphPlace {
  standard: Standard
  lookOf: LookOf
  linkOf: LinkOf
  /** Of its column, in millimetres. */
  width: number
  /** The next block must be on its page. */
  keepNext: boolean
  /** In points, on top of the style's, where a table is above or below: Word gives tables none. */
  room?: Room | undefined
  /** `<w:sectPr/>` of the section that ends with it. */
  section?: string
  /** How many framed ones stand close above it. */
  framesAbove?: number
}

/** A paragraph, and the line under it where its style draws one. */
export function paragraphXml(node: Paragraph, place: ParagraphPlace): string {
  const { standard, width, section = '', room = noRoom, framesAbove = 0 } = place
  const style = standard.styles[node.style]!
  const look = place.lookOf(node)
  const available = width - style.indent.left - style.indent.right
  const setting = settingOf(node, style, available)
  const keep = place.keepNext && !style.keepNext ? '<w:keepNext/>' : ''
  const frame = style.box && frameOf(node, style, style.box, { available, framesAbove })
  const properties = [
    look.style,
    keep,
    node.newPage ? newPageXml : '',
    look.number,
    frame?.border,
    roomXml(style, style.rule ? { ...room, after: 0 } : room),
    frame ? frame.indent : sidesXml(setting, style, available, look.indent),
    // Word sets the number that it counts like the end of the paragraph.
    node.boldMark ? `<w:rPr>${boldXml}</w:rPr>` : '',
    style.rule ? '' : section,
  ]
  const runs = typedMark(node, look) + setting.inlines.map((inline) => inlineXml(inline, place.linkOf)).join('')
  const paragraph = `<w:p><w:pPr>${properties.join('')}</w:pPr>${runs}</w:p>`
  if (!style.rule) return paragraph
  const ruled = { ...node, inlines: brokenEvenly(setting) }
  return paragraph + ruleXml(ruled, style, available, { keep, room: room.after, section })
}

/** Paragraphs below each other in a place that they share. */
export function paragraphsXml(nodes: readonly Paragraph[], place: ParagraphPlace): string[] {
  let framesAbove = 0
  return nodes.map((node) => {
    const xml = paragraphXml(node, framesAbove > 0 ? { ...place, framesAbove } : place)
    framesAbove = place.standard.styles[node.style]!.box ? framesAbove + 1 : 0
    return xml
  })
}

/** The mark of a paragraph that Word doesn't count. */
function typedMark({ mark, boldMark }: Paragraph, { counted }: ClassXml): string {
  return mark === '' || counted ? '' : runXml({ text: `${mark} `, bold: boldMark ?? false, italic: false })
}

export const newPageXml = '<w:pageBreakBefore/>'

/** Indents between which words break into even lines by themselves, or the alignment of a paragraph that isn't justified. */
function sidesXml({ even, ragged }: Setting, style: Style, available: number, own = ''): string {
  const side = even ? (available - even.width) / 2 : 0
  const { left, right, first } = style.indent
  if (side > 0) return indentXml({ ...style, indent: { left: left + side, right: right + side, first } })
  return ragged ? `${own}<w:jc w:val="left"/>` : own
}

/**
 * A paragraph that is there because Word opens no cell without one, no table at the end of a cell or section, and makes
 * one table of two that touch. `after` is the space below it in points.
 */
export function spaceXml({ after = 0, keepNext = false, newPage = false, section = '' }): string {
  const keep = keepNext ? '<w:keepNext/>' : ''
  const page = newPage ? newPageXml : ''
  const room = roomXml({ before: 0, after: 0 }, { before: 0, after })
  return `<w:p><w:pPr><w:pStyle w:val="${spaceStyle}"/>${keep}${page}${room}${section}</w:pPr></w:p>`
}
