import type { Splice } from '../../ooxml/splice.js'
import { find, type XmlElement } from '../../ooxml/xml-tree.js'
import type { Style } from '../../standard/standard.js'
import { ruleStyle } from '../../writers/docx/names.js'
import { ruleXml } from '../../writers/docx/rule.js'
import { breakEvenly } from '../../writers/page/balance.js'
import { withTheirIds } from '../parts/added-styles.js'
import { change, type TemplateChanges } from '../parts/changes.js'
import type { TemplateStyles } from '../parts/template-styles.js'
import { type FactName, isFact } from '../placeholders/names.js'
import type { Marked, Scan } from '../placeholders/scan.js'
import { columnWidth } from './column-width.js'
import type { Fact, FactWords } from './facts.js'
import { fillLines, isAlone, rangeOf, styleIdOf } from './lines.js'
import { type Filled, fillParagraph } from './paragraph.js'

/** Puts the plan's facts in the places of their names. */
export function fillFacts(
  changes: TemplateChanges,
  { marked }: Scan,
  values: Record<FactName, Fact>,
  styles: TemplateStyles,
): void {
  for (const one of marked) {
    const filled = one.placeholders.flatMap(({ name, ...rest }): Filled[] =>
      isFact(name) ? [{ name, ...rest, fact: values[name] }] : [],
    )
    const [only, ...others] = filled
    if (!only) continue
    const alone = others.length === 0 && !one.paragraph.breaksPage && isAlone(one.paragraph, only)
    const lines = alone ? fillAlone(one, asPrinted(only), styles) : undefined
    change(changes, one.part, ...(lines ?? fillParagraph(one.part, one.paragraph, filled)))
  }
}

function asPrinted({ fact, capitals, ...rest }: Filled): Filled {
  const upper = (words: FactWords) => ({ ...words, text: words.text.toUpperCase() })
  return { ...rest, capitals, fact: capitals ? fact.map((line) => line.map(upper)) : fact }
}

/** In a paragraph of one of the standard's own styles lines are broken, and underlined, as the standard says. */
function fillAlone({ part, paragraph }: Marked, filled: Filled, styles: TemplateStyles): Splice[] | undefined {
  const { element } = paragraph
  const name = styles.classes.get(styleIdOf(element) ?? '')
  const style = name === undefined ? undefined : styles.standard.styles[name]!
  const width = style && (style.balance || style.rule) ? columnWidth(part, element, styles) : undefined
  if (!style || width === undefined) {
    return filled.fact.length === 1 ? undefined : fillLines(part, paragraph, filled, (line) => [line])
  }
  const available = width - style.indent.left - style.indent.right
  const broken = (line: readonly FactWords[]) => brokenLine(line, style, available)
  const last = filled.fact.at(-1)
  const rule = last && style.rule ? ruleBelow(element, name!, style, broken(last), available, styles) : []
  const lines = fillLines(part, paragraph, filled, broken)
  return lines && [...lines, ...rule]
}

function brokenLine(line: readonly FactWords[], style: Style, available: number): readonly (readonly FactWords[])[] {
  const [only, ...others] = line
  if (!style.balance || !only || others.length > 0) return [line]
  return breakEvenly(only.text, style, available).map((text) => [{ ...only, text }])
}

/** The line that stands below the template's placeholder is as long as that. */
function ruleBelow(
  element: XmlElement,
  name: string,
  style: Style,
  lines: readonly (readonly FactWords[])[],
  available: number,
  styles: TemplateStyles,
): Splice[] {
  const siblings = element.parent!.children
  const next = siblings[siblings.indexOf(element) + 1]
  if (!next || styleIdOf(next) !== styles.ids.get(ruleStyle)) return []
  const text = lines.map((line) => line.map((words) => words.text).join('')).join('\n')
  const node = {
    type: 'paragraph' as const,
    style: name,
    mark: '',
    inlines: [{ type: 'text' as const, text, bold: false, italic: false }],
  }
  const keep = find(next, 'pPr', 'keepNext') ? '<w:keepNext/>' : ''
  return [{ ...rangeOf(next), text: withTheirIds(ruleXml(node, style, available, { keep }), styles) }]
}
