import {
  AlignmentType,
  BorderStyle,
  DocumentDefaults,
  ImportedXmlComponent,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  UnderlineType,
} from 'docx'
import { dxa, halfPoints, twips } from '../../ooxml/units.js'
import type { Standard, Style, TableStyle } from '../../standard/standard.js'
import { escapeMarkup } from '../../text/markup/escape-markup.js'
import { builtInName } from './built-in.js'
import { ruleStyle, spaceStyle, styleId, tableStyleId } from './names.js'
import { numberingOf } from './numbering.js'

/** The standard's table of styles as Word's, under their Vietnamese names but for those that Word has itself. */
export function stylesOf(standard: Standard): IStylesOptions {
  const border = { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: 'auto' } }
  const tables = Object.entries(standard.tables).map(([name, table]) => tableStyle(name, table))
  return {
    // In place of docx's own, which bring blue headings and a dozen styles that no standard has.
    importedStyles: [
      documentDefaults(standard),
      ...[...builtIn, ...tables].map((xml) => ImportedXmlComponent.fromXmlString(xml)),
    ],
    paragraphStyles: [
      ...Object.entries(standard.styles).map(([name, style]) => paragraphStyle(name, style, standard)),
      tiny(ruleStyle, 'KH Đường kẻ', { border }),
      tiny(spaceStyle, 'KH Khoảng trống', {}),
    ],
  }
}

// The default style of each kind, as in every document that Word makes.
const hidden = '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>'
const builtIn = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/></w:pPr></w:style>',
  `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>${hidden}</w:style>`,
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>${hidden}</w:style>`,
  `<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>${hidden}</w:style>`,
]

function documentDefaults(standard: Standard): DocumentDefaults {
  const { language, styles } = standard
  return new DocumentDefaults({
    run: {
      font: fontsOf(standard),
      size: halfPoints(styles.paragraph?.size ?? 14),
      language: { value: language, eastAsia: language, bidirectional: language },
    },
  })
}

/** The standard's font for every script. */
export function fontsOf({ font }: Standard) {
  return { ascii: font, hAnsi: font, cs: font, eastAsia: font }
}

/** A style says what its parent doesn't, so that it follows where that is changed. */
function paragraphStyle(name: string, style: Style, standard: Standard): IParagraphStyleOptions {
  const parent = style.based === undefined ? undefined : standard.styles[style.based]!
  const own = propertiesOf(style, standard)
  const base = parent ? propertiesOf(parent, standard) : unset
  const indent = differing(own.indent, base.indent)
  // Word takes a height of lines without its rule for another.
  const spacing = { ...differing(own.gaps, base.gaps), ...(isLike(own.line, base.line) ? {} : own.line) }
  return {
    id: styleId(name),
    name: builtInName(name, standard) ?? style.name,
    basedOn: style.based === undefined ? 'Normal' : styleId(style.based),
    next: styleId(style.next ?? name),
    quickFormat: true,
    paragraph: {
      ...differing(own.paragraph, base.paragraph),
      ...(Object.keys(spacing).length > 0 && { spacing }),
      ...(Object.keys(indent).length > 0 && { indent }),
    },
    run: differing(own.run, base.run),
  }
}

/** Every value that a style of Word has, in docx's words. */
function propertiesOf(style: Style, standard: Standard) {
  const { line, lineRule, ...gaps } = spacingOf(style)
  return {
    gaps,
    line: { line, lineRule },
    indent: indentOf(style),
    paragraph: {
      alignment: alignments[style.align],
      keepNext: style.keepNext,
      keepLines: style.keepLines,
      outlineLevel: style.outline && style.outline - 1,
      numbering: numberingOf(style, standard),
    },
    run: {
      size: halfPoints(style.size),
      bold: style.bold,
      italics: style.italic,
      allCaps: style.caps,
      color: style.color,
      underline: { type: style.underline ? UnderlineType.SINGLE : UnderlineType.NONE },
    },
  }
}

/** What Word takes for granted. */
const unset = {
  gaps: {},
  line: {},
  indent: {},
  paragraph: { keepNext: false, keepLines: false },
  run: { bold: false, italics: false, allCaps: false, underline: { type: UnderlineType.NONE } },
}

function differing<Values extends object>(own: Values, base: Partial<Values>): Partial<Values> {
  const isSame = (key: string) => isLike(own[key as keyof Values], base[key as keyof Values])
  return Object.fromEntries(Object.entries(own).filter(([key]) => !isSame(key))) as Partial<Values>
}

function isLike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
}

function spacingOf({ before, after, line, exactly, rule }: Style) {
  const height = exactly
    ? { line: twips(exactly), lineRule: LineRuleType.EXACT }
    : { line: Math.round(line * 240), lineRule: LineRuleType.AUTO }
  // The space below a ruled paragraph goes below its line.
  return { before: twips(before), after: rule === undefined ? twips(after) : 0, ...height }
}

export function indentOf({ indent: { left, right, first } }: Style) {
  const start = first < 0 ? { hanging: dxa(-first) } : { firstLine: dxa(first) }
  return { left: dxa(left), right: dxa(right), ...start }
}

function tiny(id: string, name: string, paragraph: IParagraphStyleOptions['paragraph']): IParagraphStyleOptions {
  const spacing = { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT }
  return { id, name, basedOn: 'Normal', paragraph: { ...paragraph, spacing }, run: { size: 2 } }
}

/** A class of tables as a table style of Word: lines around the cells of data, none around blocks side by side. */
function tableStyle(name: string, { name: title, layout, padding }: TableStyle): string {
  const side = dxa(padding)
  const margins = [
    ['top', 0],
    ['left', side],
    ['bottom', 0],
    ['right', side],
  ].map(([edge, width]) => `<w:${edge} w:w="${width}" w:type="dxa"/>`)
  return [
    `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyleId(name)}"><w:name w:val="${escapeMarkup(title)}"/>`,
    '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:tblPr>',
    layout ? '' : borders,
    `<w:tblCellMar>${margins.join('')}</w:tblCellMar></w:tblPr></w:style>`,
  ].join('')
}

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
const borders = `<w:tblBorders>${edges.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')}</w:tblBorders>`
