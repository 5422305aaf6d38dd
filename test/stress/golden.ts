import type { Pdf } from '../support/pdf/pdf.js'
import { allMarks, columnsOn, landmarks, type Mark, rulesBelowText } from './landmarks.js'
import type { Printed } from './printed.js'

/** In millimetres: what another build of LibreOffice or of the browser may move a line. */
const tolerance = 1

/**
 * The landmarks of a plan's pages as text, to the half millimetre: how far down a line ends, where it begins and ends in
 * the Word file's print, and then in the web page's, `-` where that page has no such line. The box of a line reaches about a
 * millimetre farther down in LibreOffice's PDF than in a browser's.
 */
export function goldenOf(printed: Printed): string {
  const { office, name, word, web } = printed
  const numbers = word.pages.map((_, index) => index + 1)
  const pages = numbers.length > 8 ? [...numbers.slice(0, 4), ...numbers.slice(-2)] : numbers
  const head = `${office}, ${name}: ${word.pages.length} pages, web ${web.pages.length}`
  return `${[head, ...pages.flatMap((page) => pageRows(printed, page))].join('\n')}\n`
}

function pageRows(printed: Printed, page: number): string[] {
  const { word, web } = printed
  const isDrawn = (pdf: Pdf) => page <= 3 && page <= pdf.pages.length
  const [ours, theirs] = [word, web].map((pdf) => (isDrawn(pdf) ? rulesBelowText(pdf, page) : []))
  const webPage = web.pages[page - 1]
  const others = webPage ? allMarks(webPage) : []
  return [
    `── page ${page}`,
    ...landmarks(printed, word.pages[page - 1]!).map((mark) => rowOf(mark, nearest(mark, others))),
    ...ours!.map((mark) => rowOf(mark, nearest(mark, theirs!))),
    ...(isDrawn(word) ? [columnRow('│    ', word, page)] : []),
    ...(isDrawn(web) ? [columnRow('│ web', web, page)] : []),
  ].filter((row) => row !== '')
}

function nearest(mark: Mark, others: readonly Mark[]): Mark | undefined {
  const same = others.filter(({ text }) => text === mark.text)
  return same.toSorted((a, b) => Math.abs(a.y - mark.y) - Math.abs(b.y - mark.y))[0]
}

function rowOf(mark: Mark, web: Mark | undefined): string {
  return `${placeOf(mark)}  ${web ? placeOf(web) : '-'.padStart(20)}  ${mark.text}`
}

function placeOf({ y, from, to }: Mark): string {
  const [down, left, right] = [y, from, to].map(shown)
  return `${down} ${left} – ${right}`
}

function columnRow(label: string, pdf: Pdf, page: number): string {
  const columns = columnsOn(pdf, page)
  return columns.length === 0 ? '' : `${label}${columns.map(shown).join('')}`
}

function shown(millimetres: number): string {
  return (Math.round(millimetres * 2) / 2).toFixed(1).padStart(6)
}

/** Whether pages are as a golden file says: the same rows, none moved by more than the tolerance. */
export function isAsGolden(text: string, golden: string): boolean {
  const [rows, known] = [text, golden].map((lines) => lines.split('\n'))
  return rows!.length === known!.length && rows!.every((row, index) => isSameRow(row, known![index]!))
}

const lengths = /-?\d+\.\d(?=\s|$)/g

function isSameRow(row: string, known: string): boolean {
  const [here, there] = [row, known].map((text) => (text.match(lengths) ?? []).map(Number))
  const isMoved = here!.some((length, index) => Math.abs(length - (there![index] ?? Number.NaN)) > tolerance)
  const [words, same] = [row, known].map((text) => text.replace(lengths, '').replace(/\s+/g, ' '))
  return !isMoved && words === same
}
