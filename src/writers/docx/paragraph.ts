import { type Inline, type Paragraph, textOf } from '../../document/document.js'
import { dxa, twips } from '../../ooxml/units.js'
import type { Standard, Style } from '../../standard/standard.js'
import { escapeMarkup } from '../../text/escape-markup.js'
import { singleLine, widthOf } from '../page/measure.js'
import { brokenEvenly, type Setting, settingOf } from '../page/setting.js'
import type { LookOf } from './counting.js'
import { ruleStyle, spaceStyle } from './names.js'
import { indentXml } from './numbering.js'

type Text = Extract<Inline, { type: 'text' }>
type Box = NonNullable<Style['box']>

// Within a frame, left and right of its words together, in millimetres.
const beside = 3

/** Where a paragraph stands. */
export interface ParagraphPlace {
  standard: Standard
  lookOf: LookOf
  /** Of its column, in millimetres. */
  width: number
  /** The next block must be on its page. */
  keepNext: boolean
}

/** A paragraph, and the line under it where its style draws one. */
export function paragraphXml(node: Paragraph, { standard, lookOf, width, keepNext }: ParagraphPlace): string {
  const style = standard.styles[node.style]!
  const look = lookOf(node)
  const available = width - style.indent.left - style.indent.right
  const setting = settingOf(node, style, available)
  const keep = keepNext && !style.keepNext ? '<w:keepNext/>' : ''
  const mark =
    node.mark !== '' && !look.counted
      ? runXml({ text: `${node.mark} `, bold: node.boldMark ?? false, italic: false })
      : ''
  const runs = setting.inlines.map(inlineXml).join('')
  const sides = style.box ? frameXml(node, style, style.box, available) : sidesXml(setting, style, available)
  // Word sets the number that it counts like the end of the paragraph.
  const end = node.boldMark ? `<w:rPr>${boldXml}</w:rPr>` : ''
  const page = node.newPage ? newPageXml : ''
  const paragraph = `<w:p><w:pPr>${look.style}${keep}${page}${look.number}${sides}${end}</w:pPr>${mark}${runs}</w:p>`
  // Word draws one frame around paragraphs that follow each other in frames of one kind.
  if (style.box) return paragraph + spaceXml({ keepNext })
  return style.rule
    ? paragraph + ruleXml({ ...node, inlines: brokenEvenly(setting) }, style, available, keep)
    : paragraph
}

export const newPageXml = '<w:pageBreakBefore/>'
const boldXml = '<w:b/><w:bCs/>'
const underlinedXml = '<w:u w:val="single"/>'
const raisedXml = '<w:vertAlign w:val="superscript"/>'

function inlineXml(inline: Inline): string {
  return inline.type === 'break' ? '<w:r><w:br/></w:r>' : runXml(inline)
}

/** Letters as they are typed; a style that sets capitals shows them. */
function runXml({ text, bold, italic, raised, underlined }: Omit<Text, 'type'>): string {
  const weight = (bold ? boldXml : '') + (italic ? '<w:i/><w:iCs/>' : '')
  const marks = weight + (underlined ? underlinedXml : '') + (raised ? raisedXml : '')
  const properties = marks && `<w:rPr>${marks}</w:rPr>`
  return `<w:r>${properties}${wordsXml(text)}</w:r>`
}

/** Word has an element of its own for a hyphen at which no line ends. */
function wordsXml(text: string): string {
  if (!text.includes('\u2011')) return textXml(text)
  const parts = text.split('\u2011').map((part) => (part === '' ? '' : textXml(part)))
  return parts.join('<w:noBreakHyphen/>')
}

function textXml(text: string): string {
  return `<w:t xml:space="preserve">${escapeMarkup(text)}</w:t>`
}

/** Indents between which words break into even lines by themselves, or the alignment of a paragraph that isn't justified. */
function sidesXml({ even, ragged }: Setting, style: Style, available: number): string {
  const side = even ? (available - even.width) / 2 : 0
  const { left, right, first } = style.indent
  if (side > 0) return indentXml({ ...style, indent: { left: left + side, right: right + side, first } })
  return ragged ? '<w:jc w:val="left"/>' : ''
}

/** The border of an empty paragraph, which indents make as long as the text above or a part of the column. */
export function ruleXml(node: Paragraph, style: Style, available: number, keep: string): string {
  const lines = textOf(node).split('\n')
  const text = Math.min(available, Math.max(...lines.map((line) => widthOf(line, style))))
  const length = ruleLength(style.rule!, text, available)
  const side = dxa(Math.max(0, available - length) / 2)
  const indent = `<w:ind w:left="${side}" w:right="${side}"/>`
  const gap = typeof style.rule === 'object' ? style.rule.gap : 0
  return `<w:p><w:pPr><w:pStyle w:val="${ruleStyle}"/>${keep}${spacingXml(style.after, gap)}${indent}</w:pPr></w:p>`
}

function ruleLength(rule: NonNullable<Style['rule']>, text: number, available: number): number {
  if (rule === 'text') return text
  if (typeof rule === 'number') return available * rule
  return Math.min(available, rule.length ?? text * (rule.text ?? 1))
}

// Word sets two lines of a point with a point in between; in millimetres, what of them a frame of one line has not.
const secondLine = (2 / 72) * 25.4

/** Word draws a frame around the text, so the room above and below makes its height, and indents its width. */
function frameXml(node: Paragraph, style: Style, { width, height, double }: Box, available: number): string {
  const { size, color = 'auto' } = style
  const inner = double ? { width: width - 2 * secondLine, height: height - 2 * secondLine } : { width, height }
  const room = Math.max(0, Math.round(((inner.height / 25.4) * 72 - size * singleLine) / 2))
  const side = dxa(Math.max(0, available - Math.max(inner.width, widthOf(textOf(node), style) + beside)) / 2)
  const edges = ['top', 'left', 'bottom', 'right'].map((edge) => {
    const space = edge === 'top' || edge === 'bottom' ? room : 0
    return `<w:${edge} w:val="${double ? 'double' : 'single'}" w:sz="8" w:space="${space}" w:color="${color}"/>`
  })
  return `<w:pBdr>${edges.join('')}</w:pBdr><w:ind w:left="${side}" w:right="${side}"/>`
}

/** A paragraph that is there because Word wants one, with the space below it in points. */
export function spaceXml({ after = 0, keepNext = false, newPage = false, section = '' }): string {
  const keep = keepNext ? '<w:keepNext/>' : ''
  const page = newPage ? newPageXml : ''
  return `<w:p><w:pPr><w:pStyle w:val="${spaceStyle}"/>${keep}${page}${spacingXml(after)}${section}</w:pPr></w:p>`
}

function spacingXml(after: number, before = 0): string {
  const above = before > 0 ? ` w:before="${twips(before)}"` : ''
  const below = after > 0 ? ` w:after="${twips(after)}"` : ''
  return above || below ? `<w:spacing${above}${below}/>` : ''
}
