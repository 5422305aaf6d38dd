import type { Inline, Paragraph, Section, Table } from '../../document/document.js'
import { gridOf, type PlacedCell } from '../../document/grid.js'
import { plain } from '../../document/unbroken.js'
import { type Orientation, type Standard, type TableStyle, textWidth } from '../../standard/standard.js'
import { escapeMarkup } from '../../text/escape-markup.js'
import { sha256 } from '../../text/sha256.js'
import { columnsOf } from '../page/columns.js'
import { type FigurePlace, figureSize } from '../page/figure.js'
import { keptWithNext } from '../page/keep.js'
import { type Rows, runningOver } from '../page/run-over.js'
import { brokenEvenly, settingOf } from '../page/setting.js'
import type { Written } from '../writer.js'
import { columnClass, cssOf, keptClass, overClass, raggedClass, unbrokenClass } from './css.js'

type Pictures = NonNullable<Written['pictures']>

/** One page that needs nothing else: no script, no font, no picture from anywhere, and says so to the browser. */
export function writeHtml({ document, standard, model, pictures = new Map() }: Written): string {
  const { title, author } = model.properties
  const body = document.sections.map((section) => sectionHtml(section, standard, pictures))
  const css = `\n${cssOf(document.sections, standard, body)}\n`
  return [
    '<!doctype html>',
    `<html lang="${escapeMarkup(standard.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(css, pictures.size > 0)}">`,
    '<meta name="viewport" content="width=device-width">',
    `<meta name="author" content="${escapeMarkup(author)}">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${css}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function sectionHtml(section: Section, standard: Standard, pictures: Pictures): string {
  const { orientation, blocks } = section
  const kept = keptWithNext(blocks, orientation, standard)
  const runOver = runningOver(blocks, orientation, standard)
  const content = blocks.flatMap((block, index) => {
    const begun = block.newPage ? ['<hr>'] : []
    if (block.type === 'figure') return [...begun, figureHtml({ figure: block, section, index }, standard, pictures)]
    if (block.type === 'table') return [...begun, tableHtml(block, runOver.get(block), orientation, standard)]
    const keep = kept.has(block) ? `${keptClass} ` : ''
    return [...begun, paragraphHtml(block, textWidth(standard, orientation), standard, { kept: keep })]
  })
  return `<section class="sheet ${orientation}">\n${content.join('\n')}\n</section>`
}

/** The page fetches nothing, so the picture is in it. */
function figureHtml(place: FigurePlace, standard: Standard, pictures: Pictures): string {
  const { style, name, alt, caption } = place.figure
  const picture = pictures.get(name)!
  const { width, height } = figureSize(picture, place, standard)
  const size = `width="${pixels(width)}" height="${pixels(height)}"`
  const source = `data:image/${picture.kind};base64,${base64(picture.bytes)}`
  const below = caption
    ? paragraphHtml(caption, textWidth(standard, place.section.orientation), standard, { element: 'figcaption' })
    : ''
  return `<figure class="${style}"><img ${size} alt="${escapeMarkup(alt)}" src="${source}">${below}</figure>`
}

/** Of which a browser has 96 to the inch; no wider than the text. */
function pixels(millimetres: number): number {
  return Math.max(1, Math.floor((millimetres * 96) / 25.4 + 0.01))
}

/** What goes on over pages is a table of its own, as browsers keep or break a whole table. */
function tableHtml(table: Table, rows: Rows | undefined, orientation: Orientation, standard: Standard): string {
  const { kept, over } = rows ?? { kept: table.rows, over: [] }
  const rest = over.length > 0 ? [rowsHtml({ ...table, rows: over }, orientation, standard, `${overClass} `)] : []
  return [rowsHtml({ ...table, rows: kept }, orientation, standard), ...rest].join('\n')
}

function rowsHtml(table: Table, orientation: Orientation, standard: Standard, before = ''): string {
  const style = standard.tables[table.style]!
  const columns = columnsOf(table, orientation, standard)
  const grid = gridOf(table.rows)
  const part = (header: boolean) =>
    grid
      .filter((_, index) => table.rows[index]!.header === header)
      .map((row) => rowHtml(row, header ? 'th' : 'td', columns, style, standard))
  const [heads, rows] = [part(true), part(false)]
  return [
    `<table class="${before}${table.style}"${style.layout ? ' role="presentation"' : ''}>`,
    `<colgroup>${columns.map((width) => `<col class="${columnClass(width, orientation, standard)}">`).join('')}</colgroup>`,
    ...(heads.length > 0 ? [`<thead>\n${heads.join('\n')}\n</thead>`] : []),
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n')
}

function rowHtml(
  row: readonly PlacedCell[],
  name: 'th' | 'td',
  columns: readonly number[],
  { padding }: TableStyle,
  standard: Standard,
): string {
  const cells = row.map(({ cell, column, columns: wide, begins }) => {
    if (!begins) return ''
    const width = columns.slice(column, column + wide).reduce((total, one) => total + one, 0) - 2 * padding
    const content = cell.paragraphs.map((paragraph) => paragraphHtml(paragraph, width, standard))
    return `<${name}${spanHtml('colspan', wide)}${spanHtml('rowspan', cell.rows)}>${content.join('\n')}</${name}>`
  })
  return `<tr>${cells.join('')}</tr>`
}

function spanHtml(name: string, span = 1): string {
  return span > 1 ? ` ${name}="${span}"` : ''
}

interface ParagraphTag {
  /** A class in front of the style's. */
  kept?: string
  element?: 'p' | 'figcaption'
}

function paragraphHtml(
  paragraph: Paragraph,
  width: number,
  standard: Standard,
  { kept = '', element = 'p' }: ParagraphTag = {},
): string {
  const style = standard.styles[paragraph.style]!
  const { caps, rule, outline, indent } = style
  const setting = settingOf(paragraph, style, width - indent.left - indent.right)
  const words = brokenEvenly(setting)
    .map((inline) => inlineHtml(inline, caps))
    .join('')
  const text = rule !== undefined && typeof rule !== 'number' ? `<span>${words}</span>` : words
  const number = escapeMarkup(paragraph.mark)
  const mark = number === '' ? '' : `<span class="mark">${paragraph.boldMark ? `<b>${number}</b>` : number}</span>`
  const name = outline === undefined ? element : `h${Math.min(outline + 1, 6)}`
  const ragged = setting.ragged ? ` ${raggedClass}` : ''
  return `<${name} class="${kept}${paragraph.style}${ragged}">${mark}${mark && text && indent.first >= 0 ? ' ' : ''}${text}</${name}>`
}

function inlineHtml(inline: Inline, caps: boolean): string {
  if (inline.type === 'break') return '<br>'
  const text = textHtml(caps ? inline.text.toUpperCase() : inline.text)
  const words = inline.raised ? `<sup>${text}</sup>` : text
  const lined = inline.underlined ? `<u>${words}</u>` : words
  const bold = inline.bold ? `<b>${lined}</b>` : lined
  return inline.italic ? `<i>${bold}</i>` : bold
}

/** A page has no hyphen at which no line ends, so the whole piece is kept on its line, in the characters that were typed. */
function textHtml(text: string): string {
  const words = escapeMarkup(text).split(' ')
  return words
    .map((word) => (tied.test(word) ? `<span class="${unbrokenClass}">${plain(word)}</span>` : word))
    .join(' ')
}

const tied = /\u2011|[^\u00a0]\u00a0(?=[^\u00a0])/

/**
 * What a page may load: nothing, from anywhere, but the style sheet and the pictures that stand in it. Should a template
 * ever let markup of a plan through, a browser would neither run nor fetch it.
 */
function contentPolicy(css: string, hasPictures: boolean): string {
  const hash = base64(sha256(new TextEncoder().encode(css)))
  const pictures = hasPictures ? ' img-src data:;' : ''
  return `default-src 'none'; style-src 'sha256-${hash}';${pictures} base-uri 'none'; form-action 'none'`
}

/** In steps, as a call takes only so many arguments; three bytes make four letters. */
function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += step)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + step))))
  return parts.join('')
}

const step = 3 * 4096
