import type { Edge, Layout, Sheet } from '../../../draft/layout.js'
import type { FormPart } from '../../../standard/form/form.js'
import { print, printRange, type Range, type Said } from './page-said.js'

// Word rounds lengths, and centimetres become inches and back.
const tolerance = 1

type PageForm = FormPart<'page'>

/** Paper and margins; sections that differ from what is wanted in the same way are told of together. */
export function* sheetsSaid({ sheets }: Layout, { paper, margins, article }: PageForm): Generator<Said> {
  const { name, width, height } = paper
  for (const { found, owners } of alike(sheets, (sheet) => paperOf(sheet, paper))) {
    const message = `Khổ giấy của ${owners ?? 'tệp'} là ${found}, không phải ${name} (${print(width)} × ${print(height)} mm).`
    yield { message, hint: `Trong Word: Layout › Size › ${name}.` }
  }
  const upright = sheets.filter(({ width, height }) => height > width)
  for (const { found, owners } of alike(upright, (sheet) => marginsOf(sheet, margins))) {
    const message = `${owners ? owners[0]!.toUpperCase() + owners.slice(1) : 'Trang giấy'} có ${found}.`
    yield { message, hint: `Trong Word: Layout › Margins (${article}).` }
  }
}

interface Alike {
  found: string
  /** The sections meant; none where it is said of all. */
  owners?: string
}

function alike(sheets: readonly Sheet[], faultOf: (sheet: Sheet) => string | undefined): Alike[] {
  const faulty = new Map<string, Sheet[]>()
  for (const sheet of sheets) {
    const found = faultOf(sheet)
    if (found !== undefined) faulty.set(found, [...(faulty.get(found) ?? []), sheet])
  }
  return Array.from(faulty, ([found, those]) => {
    return { found, ...(those.length < sheets.length && { owners: those.map(sectionName).join(', ') }) }
  })
}

function sectionName({ section }: Sheet): string {
  if (!section) return ''
  const { number, opening } = section
  return opening === '' ? `phần ${number}` : `phần ${number} (từ “${short(opening)}”)`
}

const longest = 40

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > longest ? `${line.slice(0, line.lastIndexOf(' ', longest) + 1 || longest).trimEnd()}…` : line
}

function paperOf({ width, height }: Sheet, paper: PageForm['paper']): string | undefined {
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  const isRight = Math.abs(short - paper.width) <= tolerance && Math.abs(long - paper.height) <= tolerance
  return isRight ? undefined : `${print(width)} × ${print(height)} mm`
}

const names: Record<Edge, string> = { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' }

/** Of an upright page: none of the standards says which margins a page on its side has. */
function marginsOf({ margins }: Sheet, ranges: PageForm['margins']): string | undefined {
  const edges = Object.keys(names) as Edge[]
  // A section without margins takes them from somewhere else.
  if (edges.every((edge) => margins[edge] <= 0)) return undefined
  const odd = edges.filter((edge) => !isWithin(margins[edge], ranges[edge]))
  const found = odd.map((edge) => `lề ${names[edge]} ${print(margins[edge])} mm (cần ${printRange(ranges[edge])})`)
  return found.length > 0 ? found.join(', ') : undefined
}

function isWithin(length: number, [least, most]: Range): boolean {
  return length > least - tolerance && length < most + tolerance
}

// A page set as tightly as the standards allow holds some 4,000.
const lettersOfTwoPages = 5000
const lacking = 'Văn bản dài hơn một trang nhưng từ trang 2 không có số trang.'

/** In the middle of the upper margin or, by an office's own standard, below the text; the first page may go without. */
export function* pageNumber({ pageNumber, letters }: Layout, form: FormPart<'pageNumber'>): Generator<Said> {
  const { header, isInFooter, isOnFirstPage } = pageNumber
  const isAtHead = form.place === 'header'
  const menu = isAtHead ? 'Top of Page' : 'Bottom of Page'
  const place = `Trong Word: Insert › Page Number › ${menu}, giữa trang (${form.article}).`
  if (!isAtHead) {
    if (header && !isInFooter) yield { message: 'Số trang đặt ở lề trên, cần đặt ở chân trang.', hint: place }
    if (!header && !isInFooter && letters >= lettersOfTwoPages) yield { message: lacking, hint: place }
  } else if (!header && isInFooter) {
    yield { message: 'Số trang đặt ở chân trang, cần đặt ở giữa lề trên.', hint: place }
  } else if (!header && letters >= lettersOfTwoPages) {
    yield { message: lacking, hint: place }
  } else if (header === 'side') {
    yield { message: 'Số trang ở lề trên nhưng không ở giữa.', hint: place }
  }
  if (!header || !isOnFirstPage || !form.hideFirst) return
  yield {
    message: 'Trang đầu cũng in số trang, cần in từ trang 2.',
    hint: `Trong Word: Header & Footer › Different First Page (${form.article}).`,
  }
}
