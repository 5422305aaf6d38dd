import type { Section } from '../../document/document.js'
import type { Standard } from '../../standard/standard.js'

/**
 * The printed pages of each section, numbered from 1 in it. A counter of the section's own, because browsers begin
 * `page` once only; and a numeral that is nothing for 1, because they know a first page of the whole document only.
 */
export function pagesCss(sections: readonly Section[], standard: Standard): string {
  const numeral = standard.pageNumber.hideFirst ? ',from-two' : ''
  return [
    `@counter-style from-two{system:cyclic;symbols:"";range:1 1;fallback:decimal}`,
    ...sections.map((section, index) => pageCss(section, index + 1, numeral, standard)),
  ].join('\n')
}

function pageCss({ orientation }: Section, section: number, numeral: string, standard: Standard): string {
  const { width, height, margins, header } = standard.orientations[orientation]
  const { size, bold, italic, align } = standard.styles[standard.pageNumber.style]!
  const font = `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${size}pt '${standard.font}',serif`
  const name = `sheet-${section}`
  const place = align === 'left' || align === 'right' ? align : 'center'
  return [
    `.sheet:nth-of-type(${section}){page:${name}}`,
    `@page ${name}{size:${width}mm ${height}mm;margin:${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm;counter-increment:page ${name};`,
    `@top-${place}{content:counter(${name}${numeral});font:${font};vertical-align:top;padding-top:${header}mm}}`,
  ].join('\n')
}
