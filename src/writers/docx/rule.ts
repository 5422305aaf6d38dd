import { type Paragraph, textOf } from '../../document/document.js'
import { dxa } from '../../ooxml/units.js'
import type { Style } from '../../standard/standard.js'
import { widthOf } from '../page/measure.js'
import { ruleStyle } from './names.js'
import { roomXml } from './room.js'

/**
 * The border of an empty paragraph, which indents make as long as the text above or a part of the column. A border is as
 * long as its own paragraph, whose indents would break a text that is longer, or that somebody makes longer.
 */
export function ruleXml(
  node: Paragraph,
  style: Style,
  available: number,
  { keep = '', room = 0, section = '' },
): string {
  const lines = textOf(node).split('\n')
  const text = Math.min(available, Math.max(...lines.map((line) => widthOf(line, style))))
  const length = ruleLength(style.rule!, text, available)
  const side = dxa(Math.max(0, available - length) / 2)
  const gap = typeof style.rule === 'object' ? style.rule.gap : 0
  const look = roomXml({ before: 0, after: 0 }, { before: gap, after: style.after + room })
  const indent = `<w:ind w:left="${side}" w:right="${side}"/>`
  return `<w:p><w:pPr><w:pStyle w:val="${ruleStyle}"/>${keep}${look}${indent}${section}</w:pPr></w:p>`
}

function ruleLength(rule: NonNullable<Style['rule']>, text: number, available: number): number {
  if (rule === 'text') return text
  if (typeof rule === 'number') return available * rule
  return Math.min(available, rule.length ?? text * (rule.text ?? 1))
}
