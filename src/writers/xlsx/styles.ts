import { head, main, xmlText } from './xml.js'

/** The looks of cells, each by its place in `cellXfs`. */
export const looks = { plain: 0, header: 1, text: 2, quoted: 3, date: 4, number: 5, grouped: 6 } as const

const dateFormat = 164
// ECMA-376 Part 1, 18.8.30: `General`, `#,##0`, and `@`, which keeps what is typed as text.
const [general, thousands, asText] = [0, 3, 49]

/** The sheet's styles, in the standard's font. */
export function stylesPart(font: string): string {
  const face = (bold: string) => `<font>${bold}<sz val="12"/><name val="${xmlText(font)}"/><family val="1"/></font>`
  const side = (name: string) => `<${name} style="thin"><color auto="1"/></${name}>`
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill>',
  ]
  const borders = [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
  ]
  return (
    `${head}<styleSheet xmlns="${main}">` +
    `<numFmts count="1"><numFmt numFmtId="${dateFormat}" formatCode="dd/mm/yyyy"/></numFmts>` +
    `<fonts count="2">${face('')}${face('<b/>')}</fonts>` +
    `<fills count="${fills.length}">${fills.join('')}</fills>` +
    `<borders count="${borders.length}">${borders.join('')}</borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="${general}" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  )
}

const formats = [
  `<xf numFmtId="${general}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  look(asText, 'center', 'fontId="1" fillId="2"'),
  look(asText, 'left'),
  look(asText, 'left', 'fontId="0" fillId="0" quotePrefix="1"'),
  look(dateFormat, 'center'),
  look(general, 'center'),
  look(thousands, 'right'),
]

function look(format: number, align: string, rest = 'fontId="0" fillId="0"'): string {
  const applied = ['NumberFormat', 'Font', 'Fill', 'Border', 'Alignment'].map((name) => `apply${name}="1"`).join(' ')
  const alignment = `<alignment horizontal="${align}" vertical="center" wrapText="1"/>`
  return `<xf numFmtId="${format}" ${rest} borderId="1" xfId="0" ${applied}>${alignment}</xf>`
}
