import type { DraftBlock } from './block.js'
import { type KindName, kindAtStart } from './document-kinds.js'
import { bulletLength } from './heading.js'

/** Where a document tells what it is: `[start, end)` of its title and subject, among its blocks. */
export interface TitleZone {
  start: number
  end: number
}

const opening =
  /^(?:Căn cứ|Thực hiện|Triển khai thực hiện|Thi hành|Theo|Nhằm|Để|Tiếp tục|Thiết thực|Trên cơ sở|Kính gửi)\s/u
const prose = /[:;.]$/
const longestLine = 250
const longestSubject = 600
const mostLines = 8
const deepest = 60
const addressee = /^Kính\s+gửi(?![\p{L}\p{M}])/u

/** No letter and no figure: a dash row, stars, a drawn line. */
export function isRuleLine(text: string): boolean {
  return /^[^\p{L}\p{N}]*$/u.test(text)
}

/** The line that names the kind of document, and the subject below it. */
export function findTitle(blocks: readonly DraftBlock[]): TitleZone | undefined {
  const named = findName(blocks)
  if (!named) return undefined
  const { start, length } = named
  // The line right below a bare name is the subject, however it begins.
  const { text } = blocks[start]!
  const subject = length === text.length ? start + 1 : start
  let end = start + 1
  while (
    end < blocks.length &&
    end - start <= mostLines &&
    goesOn(blocks[end]!, end === subject) &&
    !isItem(blocks, end)
  ) {
    end++
  }
  return { start, end }
}

/** Words that also stand over a part of a document: they are its title only where nothing is said above them. */
const partNames = new Set<KindName>(['kết luận', 'quy định', 'quy chế', 'dự án', 'hợp đồng', 'biên bản', 'điều lệ'])
const part = /^(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)(?![\p{L}\p{M}])/u
const longestHeaderLine = 100

function findName(blocks: readonly DraftBlock[]): { start: number; length: number } | undefined {
  let isHeader = true
  for (const [start, { text, cell }] of blocks.slice(0, deepest).entries()) {
    // An official letter has no title: what comes after its addressee is the title of what it is sent with.
    if (addressee.test(text)) return undefined
    const kind = kindAtStart(text)
    // `KẾ HOẠCH TỔ CHỨC NGÀY HỘI`; other names are too often the begin of a heading or of a cell.
    const isSure = kind && (kind.goesOn ? kind.name === 'kế hoạch' : !partNames.has(kind.name))
    if (kind && (isSure || (isHeader && !(kind.goesOn && (cell || partNames.has(kind.name)))))) {
      return { start, length: kind.length }
    }
    if (part.test(text) || (text.length > longestHeaderLine && prose.test(text))) isHeader = false
  }
  return undefined
}

function goesOn({ text, kind, cell }: DraftBlock, first: boolean): boolean {
  if (
    kind === 'item' ||
    kind === 'note' ||
    cell ||
    isRuleLine(text) ||
    text.length > (first ? longestSubject : longestLine)
  )
    return false
  if (/^(?:[IVX\d]+[.)-]|[A-ZĐ][.)]\s)/.test(text)) return false
  if (!first && /^[-–]?\s*Căn cứ\s/u.test(text)) return false
  return first ? !/[:.]$/.test(text) : !(opening.test(text) && prose.test(text)) && !/[:.]$/.test(text)
}

/** A subject may be broken in front of a dash: `… Viên chức` / `- Lao động`. */
function isItem(blocks: readonly DraftBlock[], index: number): boolean {
  const [text, next] = [blocks[index]!.text, blocks[index + 1]?.text ?? '']
  return bulletLength(text) > 0 && (/[;.,]$/.test(text) || bulletLength(next) > 0)
}
