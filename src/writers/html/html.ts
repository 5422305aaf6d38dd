import { linkedPieces } from '../../document/addresses.js'
import type { Block, Inline, Paragraph, Row, Section, Table } from '../../document/document.js'
import { gridOf, type PlacedCell } from '../../document/grid.js'
import { plain } from '../../document/unbroken.js'
import { type Orientation, type Standard, type TableStyle, textWidth } from '../../standard/standard.js'
import { escapeMarkup } from '../../text/markup/escape-markup.js'
import { closingOf } from '../page/closing.js'
import { type Columns, columnCount, columnsIn } from '../page/columns.js'
import { type FigurePlace, figureSize } from '../page/figure.js'
import { keptWithNext } from '../page/keep.js'
import { type Rows, runningOver, runsOf } from '../page/run-over.js'
import { brokenEvenly, settingOf } from '../page/setting.js'
import type { Written } from '../writer.js'
import { columnClass, cssOf, keptClass, overClass, raggedClass, runClass, unbrokenClass } from './css.js'
import { base64, contentPolicy } from './policy.js'
import { blockClass, closingClass, endClass, scrollClass, wideClass } from './screen.js'

type Pictures = NonNullable<Written['pictures']>

/** One page that needs nothing else: no script, no font, no picture from anywhere, and says so to the browser. */
export function writeHtml({ document, standard, model, pictures = new Map() }: Written): string {
  const { title, author, version } = model.properties
  const { sections } = document
  const columns = columnsIn(sections, standard)
  const body = sections.map((section) => sectionHtml(section, columns, standard, pictures))
  const css = `\n${cssOf(sections, columns, standard, body)}\n`
  return [
    '<!doctype html>',
    `<html lang="${escapeMarkup(standard.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(css, pictures.size > 0)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="author" content="${escapeMarkup(author)}">`,
    ...(version === undefined ? [] : [`<meta name="version" content="${escapeMarkup(version)}">`]),
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${css}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...body,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function sectionHtml(section: Section, columns: Columns, standard: Standard, pictures: Pictures): string {
  const { orientation, blocks } = section
  const kept = keptWithNext(blocks, orientation, standard)
  const runOver = runningOver(blocks, columns, standard)
  const runs = runsOf(blocks, standard).filter((run) => run.length > 1)
  const [first, last] = [new Set<Block>(runs.map((run) => run[0]!)), new Set<Block>(runs.map((run) => run.at(-1)!))]
  const content = blocks.flatMap((block, index) => {
    const begun = block.newPage ? ['<hr>'] : []
    if (block.type === 'figure') return [...begun, figureHtml({ figure: block, section, index }, standard, pictures)]
    if (closingOf(blocks[index - 1], block, standard)) return []
    if (block.type === 'table') {
      const closing = closingOf(block, blocks[index + 1], standard)
      const [table, ...over] = tableHtml(
        block,
        { rows: runOver.get(block), closing },
        { orientation, columns, standard },
      )
      const opened = first.has(block) ? [`<div class="${runClass}">`] : []
      return [...begun, ...opened, table!, ...(last.has(block) ? ['</div>'] : []), ...over]
    }
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

/** What the tables of a section are printed on. */
interface Sheet {
  orientation: Orientation
  columns: Columns
  standard: Standard
}

interface PrintedTable {
  /** What of it may go on over pages; absent where the whole table stands as it is. */
  rows?: Rows | undefined
  /** The line that stays with its last row. */
  closing?: Table | undefined
}

/** What goes on over pages is a table of its own, the second: browsers keep or break a whole table. */
function tableHtml(table: Table, { rows, closing }: PrintedTable, sheet: Sheet): string[] {
  const { layout, name } = sheet.standard.tables[table.style]!
  const whole = (own: readonly Row[], before = '') => rowsHtml(table, { rows: own, closing, before }, sheet)
  if (layout)
    return [whole(rows?.kept ?? table.rows), ...(rows?.over.length ? [whole(rows.over, `${overClass} `)] : [])]
  // Wider than a phone: to be moved by finger or, once it has the focus, by the arrow keys.
  const label = escapeMarkup(name.replace(/^KH /, ''))
  const area = `class="${scrollClass} ${wideClass(columnCount(table))}" role="region" aria-label="${label}" tabindex="0"`
  return [`<div ${area}>\n${whole(table.rows)}\n</div>`]
}

function rowsHtml(
  table: Table,
  { rows: printed, closing, before }: { rows: readonly Row[]; closing: Table | undefined; before: string },
  sheet: Sheet,
): string {
  const { orientation, columns, standard } = sheet
  const style = standard.tables[table.style]!
  const widths = columns.get(table)!
  const rows = gridOf(printed).map((row, index) => ({ row, header: printed[index]!.header }))
  const html = (some: typeof rows) => some.map(({ row, header }) => rowHtml(row, header, widths, style, standard))
  const heads = html(rows.filter(({ header }) => header))
  const data = rows.filter(({ header }) => !header)
  // The part that stays on one page begins where no cell reaches over from the row above.
  const from = closing ? data.findLastIndex(({ row }) => row.every(({ begins }) => begins)) : data.length
  const end = closing ? [...html(data.slice(from)), closingHtml(closing, widths.length, sheet)] : []
  return [
    `<table class="${before}${table.style}"${style.layout ? ' role="presentation"' : ''}>`,
    `<colgroup>${widths.map((width) => `<col class="${columnClass(width, orientation, standard)}">`).join('')}</colgroup>`,
    ...(heads.length > 0 ? [`<thead>\n${heads.join('\n')}\n</thead>`] : []),
    ...(from > 0 ? [`<tbody>\n${html(data.slice(0, from)).join('\n')}\n</tbody>`] : []),
    ...(end.length > 0 ? [`<tbody class="${endClass}">\n${end.join('\n')}\n</tbody>`] : []),
    '</table>',
  ].join('\n')
}

/** In a table of its own within the row, so that its words stand where they would below the table. */
function closingHtml(closing: Table, span: number, sheet: Sheet): string {
  const table = tableHtml(closing, {}, sheet)
  return `<tr><td class="${closingClass}"${spanHtml('colspan', span)}>${table}</td></tr>`
}

function rowHtml(
  row: readonly PlacedCell[],
  header: boolean,
  columns: readonly number[],
  { padding, layout, together }: TableStyle,
  standard: Standard,
): string {
  const cells = row.map(({ cell, column, columns: wide, begins }) => {
    if (!begins) return ''
    const width = columns.slice(column, column + wide).reduce((total, one) => total + one, 0) - 2 * padding
    const content = cell.paragraphs.map((paragraph) => paragraphHtml(paragraph, width, standard))
    const name = header ? 'th' : 'td'
    const scope = header ? ` scope="${wide > 1 ? 'colgroup' : 'col'}"` : ''
    // On a narrow screen blocks stand one below the other: a letterhead's from the left, who signs before who receives.
    const place = layout ? ` class="${blockClass(together ? columns.length - 1 - column : column)}"` : ''
    const spans = spanHtml('colspan', wide) + spanHtml('rowspan', cell.rows)
    return `<${name}${place}${scope}${spans}>${content.join('\n')}</${name}>`
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
  const { caps, rule, outline, title, indent } = style
  const setting = settingOf(paragraph, style, width - indent.left - indent.right)
  const words = brokenEvenly(setting)
    .map((inline) => inlineHtml(inline, caps))
    .join('')
  const text = rule !== undefined && typeof rule !== 'number' ? `<span>${words}</span>` : words
  const number = escapeMarkup(paragraph.mark)
  const mark = number === '' ? '' : `<span class="mark">${paragraph.boldMark ? `<b>${number}</b>` : number}</span>`
  const level = title ? 1 : outline && Math.min(outline + 1, 6)
  const name = level ? `h${level}` : element
  const ragged = setting.ragged ? ` ${raggedClass}` : ''
  return `<${name} class="${kept}${paragraph.style}${ragged}">${mark}${mark && text && indent.first >= 0 ? ' ' : ''}${text}</${name}>`
}

function inlineHtml(inline: Inline, caps: boolean): string {
  if (inline.type === 'break') return '<br>'
  const text = linkedPieces(inline.text)
    .map(({ text, href }) => {
      const words = textHtml(caps ? text.toUpperCase() : text)
      return href === undefined ? words : `<a href="${escapeMarkup(href)}">${words}</a>`
    })
    .join('')
  const words = inline.raised ? `<sup>${text}</sup>` : text
  const lined = inline.underlined ? `<u>${words}</u>` : words
  const bold = inline.bold ? `<b>${lined}</b>` : lined
  return inline.italic ? `<i>${bold}</i>` : bold
}

/** A page has no hyphen at which no line ends, so the whole piece is kept on its line, in the characters that were typed. */
function textHtml(text: string): string {
  const words = escapeMarkup(text)
  if (!tied.test(words)) return words
  return words
    .split(' ')
    .map((word) => (tied.test(word) ? `<span class="${unbrokenClass}">${plain(word)}</span>` : word))
    .join(' ')
}

const tied = /\u2011|(?<=[^\u00a0])\u00a0(?=[^\u00a0])/
