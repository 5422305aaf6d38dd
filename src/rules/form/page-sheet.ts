import type { KnownStandard } from '../../draft/analysis/form/recognise.js'
import type { Edge, Layout, Sheet } from '../../draft/layout.js'
import { print, printRange, type Range, type Said } from './page-said.js'

// Word rounds lengths, and centimetres become inches and back.
const tolerance = 1

const allowed: Record<KnownStandard, Record<Edge, Range> & { article: string }> = {
  doan: { top: [20, 20], bottom: [20, 20], left: [30, 30], right: [20, 20], article: 'HD 29 §II.3, §III.6' },
  nd30: {
    ...{ top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] },
    article: 'NĐ 30/2020/NĐ-CP Phụ lục I, I.3, II.6e',
  },
  dang: { top: [20, 20], bottom: [20, 20], left: [30, 30], right: [15, 15], article: 'HD 05-HD/VPTW' },
}

/** Paper and margins; sections that differ from what is wanted in the same way are told of together. */
export function* sheetsSaid({ sheets }: Layout, standard: KnownStandard): Generator<Said> {
  for (const { found, owners } of alike(sheets, paperOf)) {
    const message = `Khổ giấy của ${owners ?? 'tệp'} là ${found}, không phải A4 (210 × 297 mm).`
    yield { message, hint: 'Trong Word: Layout › Size › A4.' }
  }
  const upright = sheets.filter(({ width, height }) => height > width)
  for (const { found, owners } of alike(upright, (sheet) => marginsOf(sheet, standard))) {
    const message = `${owners ? owners[0]!.toUpperCase() + owners.slice(1) : 'Trang giấy'} có ${found}.`
    yield { message, hint: `Trong Word: Layout › Margins (${allowed[standard].article}).` }
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

function paperOf({ width, height }: Sheet): string | undefined {
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  const isA4 = Math.abs(short - 210) <= tolerance && Math.abs(long - 297) <= tolerance
  return isA4 ? undefined : `${print(width)} × ${print(height)} mm`
}

const names: Record<Edge, string> = { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' }

/** Of an upright page: none of the standards says which margins a page on its side has. */
function marginsOf({ margins }: Sheet, standard: KnownStandard): string | undefined {
  const ranges = allowed[standard]
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
