import { type Inline, type Paragraph, textOf } from '../../document/document.js'
import type { Standard, Style } from '../../standard/standard.js'
import type { Look } from '../../standard/word-package.js'
import { balanced } from '../balance.js'
import { escapeMarkup } from '../escape.js'
import { widthOf } from '../measure.js'
import { ruleStyle, spaceStyle } from './names.js'
import { dxa, twips } from './units.js'

/** Where a paragraph stands. */
export interface Place {
  standard: Standard
  looks: Readonly<Record<string, Look>>
  /** Of its column, in millimetres. */
  width: number
  /** The next block must be on its page. */
  keepNext: boolean
}

/** A paragraph, and the line under it where its style draws one. */
export function paragraphXml(node: Paragraph, { standard, looks, width, keepNext }: Place): string {
  const style = standard.styles[node.style]!
  const look = looks[node.style]!
  const available = width - style.indent.left - style.indent.right
  const inlines = balanced(node, style, available)
  const keep = keepNext && !style.keepNext ? '<w:keepNext/>' : ''
  const mark = node.mark !== '' && !look.counted ? runXml(`${node.mark} `, style, false, false) : ''
  const runs = inlines.map((inline) => inlineXml(inline, style)).join('')
  const paragraph = `<w:p><w:pPr>${look.style}${keep}${look.number}</w:pPr>${mark}${runs}</w:p>`
  return style.rule ? paragraph + ruleXml({ ...node, inlines }, style, available, keep) : paragraph
}

function inlineXml(inline: Inline, style: Style): string {
  return inline.type === 'break' ? '<w:r><w:br/></w:r>' : runXml(inline.text, style, inline.bold, inline.italic)
}

// The style shows capitals whatever is typed; the letters themselves are capitals too, so that they stay so when they
// are copied or read by a program that knows no styles.
function runXml(text: string, { caps }: Style, bold: boolean, italic: boolean): string {
  const marks = (bold ? '<w:b/><w:bCs/>' : '') + (italic ? '<w:i/><w:iCs/>' : '')
  const properties = marks && `<w:rPr>${marks}</w:rPr>`
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeMarkup(caps ? text.toUpperCase() : text)}</w:t></w:r>`
}

/** The border of an empty paragraph, which indents make as long as the text above or a part of the column. */
function ruleXml(node: Paragraph, style: Style, available: number, keep: string): string {
  const lines = textOf(node).split('\n')
  const text = Math.max(...lines.map((line) => widthOf(line, style)))
  const length = style.rule === 'text' ? text : available * style.rule!
  const side = dxa(Math.max(0, available - length) / 2)
  const indent = `<w:ind w:left="${side}" w:right="${side}"/>`
  return `<w:p><w:pPr><w:pStyle w:val="${ruleStyle}"/>${keep}${spacingXml(style.after)}${indent}</w:pPr></w:p>`
}

/** A paragraph that is there because Word wants one, with the space below it in points. */
export function spaceXml({ after = 0, keepNext = false, section = '' }): string {
  const keep = keepNext ? '<w:keepNext/>' : ''
  return `<w:p><w:pPr><w:pStyle w:val="${spaceStyle}"/>${keep}${spacingXml(after)}${section}</w:pPr></w:p>`
}

function spacingXml(after: number): string {
  return after > 0 ? `<w:spacing w:after="${twips(after)}"/>` : ''
}
