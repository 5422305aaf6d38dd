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
import { escapeMarkup } from '../../text/escape-markup.js'
import { ruleStyle, spaceStyle, styleId, tableStyleId } from './names.js'
import { numberingOf } from './numbering.js'

/** The standard's table of styles as Word's, under their Vietnamese names. */
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

function paragraphStyle(name: string, style: Style, standard: Standard): IParagraphStyleOptions {
  const numbering = numberingOf(style, standard)
  return {
    id: styleId(name),
    name: style.name,
    basedOn: 'Normal',
    next: styleId(style.next ?? name),
    quickFormat: true,
    paragraph: {
      alignment: alignments[style.align],
      spacing: spacingOf(style),
      indent: indentOf(style),
      ...(style.keepNext && { keepNext: true }),
      ...(style.keepLines && { keepLines: true }),
      ...(style.outline && { outlineLevel: style.outline - 1 }),
      ...(numbering && { numbering }),
    },
    run: {
      size: halfPoints(style.size),
      ...(style.bold && { bold: true }),
      ...(style.italic && { italics: true }),
      ...(style.caps && { allCaps: true }),
      ...(style.color && { color: style.color }),
      ...(style.underline && { underline: { type: UnderlineType.SINGLE } }),
    },
  }
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
