import { type Cell, serialOf } from './cell.js'
import type { Column } from './rows.js'
import { looks } from './styles.js'
import { cellText, head, main, xmlText } from './xml.js'

/** A sheet of a workbook. */
export interface Sheet {
  name: string
  columns: Column[]
}

// In characters of the sheet's font; what is longer goes on in the next line.
const widths: Record<Column['kind'], number> = {
  ...{ number: 6, group: 22, date: 13, when: 20, weekday: 12, time: 14 },
  ...{ name: 48, content: 48, where: 26, lead: 30, support: 30, budget: 18, result: 24, note: 24, more: 16 },
}

/** ECMA-376 Part 1, 18.3.1.99: the parts of a sheet in the order that it asks for. `note` stands above each printed page. */
export function sheetPart({ columns }: Sheet, note: string): string {
  const count = columns[0]!.cells.length
  const rows = Array.from({ length: count }, (_, index) =>
    rowOf(
      index + 2,
      columns.map(({ cells }) => cells[index]!),
      lookOf,
    ),
  )
  const titles = rowOf(
    1,
    columns.map(({ title }) => ({ kind: 'text' as const, text: title })),
    () => looks.header,
  )
  const area = `A1:${areaEnd(columns)}`
  const column = ({ kind }: Column, index: number) =>
    `<col min="${index + 1}" max="${index + 1}" width="${widths[kind]}" customWidth="1"/>`
  return (
    `${head}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${area}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15.75"/><cols>${columns.map(column).join('')}</cols>` +
    `<sheetData>${titles}${rows.join('')}</sheetData><autoFilter ref="${area}"/>` +
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    // Paper 9 is A4; as many pages high as it takes.
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    `<headerFooter><oddHeader>&amp;C${xmlText(noteText(note))}</oddHeader><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>` +
    '</worksheet>'
  )
}

// Excel refuses a header of more than 255 characters.
const longestNote = 200

/** In a header `&` begins a code. */
function noteText(note: string): string {
  const short = note.length > longestNote ? `${note.slice(0, longestNote).replace(/[\ud800-\udbff]$/, '')}…` : note
  return short.replaceAll('&', '&&')
}

/** The last cell of a sheet: `G13`. */
export function areaEnd(columns: readonly Column[], fixed = ''): string {
  return `${fixed}${letterOf(columns.length - 1)}${fixed}${columns[0]!.cells.length + 1}`
}

/** A schedule has fifteen columns at most, and a sheet four of its own. */
function letterOf(index: number): string {
  return String.fromCharCode(65 + index)
}

function rowOf(number: number, cells: readonly Cell[], look: (cell: Cell) => number): string {
  const all = cells.map((cell, index) => cellXml(cell, `${letterOf(index)}${number}`, look(cell)))
  return `<row r="${number}">${all.join('')}</row>`
}

function cellXml(cell: Cell, place: string, look: number): string {
  const begin = `<c r="${place}" s="${look}"`
  if (cell.kind === 'empty') return `${begin}/>`
  if (cell.kind === 'text')
    return `${begin} t="inlineStr"><is><t xml:space="preserve">${cellText(cell.text)}</t></is></c>`
  return `${begin}><v>${cell.kind === 'date' ? serialOf(cell.date) : cell.value}</v></c>`
}

/** Words that begin as a formula does stay words, also when they are edited or saved as CSV and opened again. */
const formula = /^[\s]*[=+\-@]/

function lookOf(cell: Cell): number {
  if (cell.kind === 'date') return looks.date
  if (cell.kind === 'number') return cell.isGrouped ? looks.grouped : looks.number
  return cell.kind === 'text' && formula.test(cell.text) ? looks.quoted : looks.text
}
