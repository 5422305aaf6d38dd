import type { Section } from '../../document/document.js'
import { type Orientation, type Standard, type Style, textWidth } from '../../standard/standard.js'
import type { Columns } from '../page/columns.js'
import { singleLine } from '../page/measure.js'
import { closingClass, endClass, screenCss } from './screen.js'

/** Of what stays on the page of what is below it. */
export const keptClass = 'kept'
/** Of the rest of a list that may go on over pages. */
export const overClass = 'over'

/** Around tables that stand on one page, one below the other: browsers keep each, but not all of them. */
export const runClass = 'run'

/** Of a paragraph that isn't justified as its style is. */
export const raggedClass = 'ragged'

/** Of a piece that stands on one line. */
export const unbrokenClass = 'unbroken'

// Of the cells of a table, in points.
const borderWidth = 0.5

// How far the tilde of a capital “Ễ” stands out of its line, in a heading's own letters: at the head of a page it would be printed
// at the foot of the page before.
const markAbove = 0.08

/** What few plans have, by what shows it. */
const seldom = {
  [`="${keptClass} `]: `.${keptClass}{break-after:avoid}`,
  [`="${overClass} `]: `table.${overClass}{break-inside:auto;break-before:auto}.${overClass} tr:not(:last-child){break-inside:auto}.${overClass} tr:first-child td{padding-top:0}`,
  '<a href': 'a{color:inherit}@media print{a{text-decoration:none}}',
  [`<div class="${runClass}"`]: `.${runClass}{break-inside:avoid;break-before:avoid}`,
  [`<span class="${unbrokenClass}"`]: `.${unbrokenClass}{white-space:nowrap}`,
  [` ${raggedClass}"`]: `.${raggedClass}{text-align:left}`,
  '<figure': ':where(figure){margin:0}figure{break-inside:avoid}img{max-width:100%;height:auto;vertical-align:bottom}',
  [`="${endClass}"`]: `.${endClass}{break-inside:avoid}.${closingClass} td,td.${closingClass}{border:0;padding:0}`,
  '<sup>': 'sup{font-size:.65em;line-height:0}',
  '<hr>': 'hr{border:0;border-top:1px dashed #999;margin:6pt 0}@media print{hr{border:0;margin:0;break-after:page}}',
}

/** The standard's look for a browser: on screen a sheet of paper, printed the same pages. */
export function cssOf(
  sections: readonly Section[],
  columns: Columns,
  standard: Standard,
  body: readonly string[],
): string {
  const used = Object.entries(seldom).filter(([tag]) => body.some((html) => html.includes(tag)))
  const fonts = [standard.font, ...standard.substitutes].map((font) => `'${font}'`).join(', ')
  return [
    `*{box-sizing:border-box}`,
    `body{margin:0;padding:8mm;background:#d7dade;color:#000;font-family:${fonts},serif;-webkit-text-size-adjust:100%;text-rendering:geometricPrecision}`,
    '.sheet{margin:0 auto 8mm;background:#fff;box-shadow:0 1px 6px rgb(0 0 0/.35)}',
    'p,h1,h2,h3,h4,h5,h6{margin:0;overflow-wrap:break-word}table{width:100%;border-collapse:collapse;table-layout:fixed}td,th{padding:0;font-weight:inherit;text-align:inherit}',
    'tr{break-inside:avoid}',
    ...(['portrait', 'landscape'] as const).map((orientation) => sheetCss(orientation, standard)),
    pagesCss(sections, standard),
    ...Object.entries(standard.styles).map(([name, style]) => styleCss(name, style)),
    ...Object.entries(standard.tables).map(([name, table]) => tableCss(name, table)),
    ...columnsCss(sections, columns, standard),
    ...screenCss(sections, standard),
    ...used.map(([, css]) => css),
    `@media print{:is(h1,h2,h3,h4,h5,h6){position:relative;top:${markAbove}em}}`,
    '@media print{body{padding:0;background:none}.sheet{box-shadow:none;margin:0;width:auto;min-height:0;padding:0}.sheet+.sheet{break-before:page}}',
  ].join('\n')
}

function sheetCss(orientation: Orientation, { orientations }: Standard): string {
  const { width, height, margins } = orientations[orientation]
  const edges = `${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm`
  return `.${orientation}{width:${width}mm;min-height:${height}mm;padding:${edges}}`
}

function styleCss(name: string, style: Style): string {
  const { indent, rule, list, box } = style
  const height = style.exactly ? `${style.exactly}pt` : round(singleLine * style.line)
  const rules = [
    `.${name}{font-size:${style.size}pt;line-height:${height};text-align:${style.align}`,
    style.bold ? 'font-weight:bold' : 'font-weight:normal',
    style.italic && 'font-style:italic',
    style.underline && 'text-decoration:underline',
    indent.first && `text-indent:${indent.first}mm`,
    (indent.left || indent.right) && `padding:0 ${indent.right}mm 0 ${indent.left}mm`,
    (style.before || style.after) && `margin:${style.before}pt 0 ${style.after}pt`,
    style.color && `color:#${style.color}`,
    box &&
      `width:fit-content;min-width:${box.width}mm;padding:0 1mm;height:${box.height}mm;line-height:calc(${box.height}mm - ${box.double ? 6 : 2}pt);border:${box.double ? '3pt double' : '1pt solid'};margin:${style.before}pt auto ${style.after}pt`,
    style.keepNext && 'break-after:avoid',
    style.keepLines && 'break-inside:avoid',
  ]
  const css = `${rules.filter(Boolean).join(';')}}`
  const parts = [css]
  if (list && indent.first < 0)
    parts.push(`.${name} .mark{display:inline-block;width:${-indent.first}mm;text-indent:0}`)
  if (rule === 'text') parts.push(`.${name}>span{display:inline-block;border-bottom:.75pt solid}`)
  else if (typeof rule === 'number') parts.push(`.${name}::after${ruleCss(percentOf(rule))}`)
  else if (rule) {
    const length = rule.length === undefined ? percentOf(rule.text ?? 1) : `${rule.length}mm`
    parts.push(`.${name}>span{display:inline-block}`, `.${name}>span::after${ruleCss(length, rule.gap)}`)
  }
  return parts.join('\n')
}

function percentOf(part: number): string {
  return `${part * 100}%`
}

// In points: a browser rounds the height of a font up to pixels, which sets what is below a line so much lower.
const roundedUp = 1

function ruleCss(width: string, gap = 0): string {
  const room = Math.max(0, gap - roundedUp)
  return `{content:'';display:block;width:${width};margin:${room}pt auto 0;border-top:.75pt solid}`
}

function tableCss(
  name: string,
  { layout, padding, vertical, together, before, after }: Standard['tables'][string],
): string {
  // In Word a cell begins in the middle of its border.
  const side = layout ? `${padding}mm` : `calc(${padding}mm - ${borderWidth / 2}pt)`
  const cell = `padding:0 ${side};vertical-align:${vertical === 'center' ? 'middle' : vertical}`
  return [
    `.${name}{margin:${layout ? 0 : before}pt 0 ${after}pt${together ? ';break-inside:avoid;break-before:avoid' : ''}}`,
    `.${name} td,.${name} th{${cell}${layout ? '' : `;border:${borderWidth}pt solid`}}`,
    // Word adds the spaces of neighbours up; margins would swallow one another.
    ...(layout && before > 0 ? [`.${name} tr:first-child td{padding-top:${before}pt}`] : []),
  ].join('\n')
}

/** Widths are in the style sheet as well: a page that forbids all but that has no style attributes. */
function columnsCss(sections: readonly Section[], columns: Columns, standard: Standard): string[] {
  const rules = sections.flatMap(({ orientation, blocks }) =>
    blocks
      .flatMap((block) => columns.get(block) ?? [])
      .map((width) => `.${columnClass(width, orientation, standard)}{width:${percent(width, orientation, standard)}%}`),
  )
  return [...new Set(rules)]
}

/** Of a column with this width in millimetres. */
export function columnClass(width: number, orientation: Orientation, standard: Standard): string {
  return `w${percent(width, orientation, standard).replace('.', '-')}`
}

function percent(width: number, orientation: Orientation, standard: Standard): string {
  return ((width / textWidth(standard, orientation)) * 100).toFixed(3)
}

function round(number: number): number {
  return Math.round(number * 1000) / 1000
}

/**
 * The printed pages of each section, numbered from 1 in it. A counter of the section's own, because browsers begin
 * `page` once only; and a numeral that is nothing for 1, because they know a first page of the whole document only.
 */
function pagesCss(sections: readonly Section[], standard: Standard): string {
  const numeral = standard.pageNumber.hideFirst ? ',from-two' : ''
  return [
    `@counter-style from-two{system:cyclic;symbols:"";range:1 1;fallback:decimal}`,
    ...sections.map((section, index) => pageCss(section, index + 1, numeral, standard)),
  ].join('\n')
}

/** The back of a sheet is a left page. */
function backCss(name: string, { top, right, bottom, left }: Standard['orientations'][Orientation]['margins']): string {
  return `@page ${name}:left{margin:${top}mm ${left}mm ${bottom}mm ${right}mm}`
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
    ...(standard.twoSided ? [backCss(name, margins)] : []),
  ].join('\n')
}
