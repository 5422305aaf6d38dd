import type { DraftBlock } from './block.js'
import { bulletLength } from './heading.js'

/** Where a document tells what it is: `[start, end)` of its title and subject, among its blocks. */
export interface TitleZone {
  start: number
  end: number
}

const typeName =
  /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|THÔNG BÁO|HƯỚNG DẪN|BÁO CÁO|CÔNG VĂN|QUYẾT ĐỊNH|TỜ TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN)\s*(?:$|\n)|^KẾ HOẠCH(?=\s)(?=\P{Ll}+$)/u
const opening =
  /^(?:Căn cứ|Thực hiện|Triển khai thực hiện|Thi hành|Theo|Nhằm|Để|Tiếp tục|Thiết thực|Trên cơ sở|Kính gửi)\s/u
const prose = /[:;.]$/
const longestLine = 250
const mostLines = 8
const deepest = 60

/** No letter and no figure: a dash row, stars, a drawn line. */
export function isRuleLine(text: string): boolean {
  return /^[^\p{L}\p{N}]*$/u.test(text)
}

/** The line that names the kind of document, and the subject below it. */
export function findTitle(blocks: readonly DraftBlock[]): TitleZone | undefined {
  const start = blocks.findIndex(({ text }, index) => index < deepest && typeName.test(text))
  if (start < 0) return undefined
  // The line right below a bare name is the subject, however it begins.
  const { text } = blocks[start]!
  const subject = typeName.exec(text)?.[0].trim() === text ? start + 1 : start
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

function goesOn({ text, kind, cell }: DraftBlock, first: boolean): boolean {
  if (kind === 'item' || kind === 'note' || cell || isRuleLine(text) || text.length > longestLine) return false
  if (/^[IVX\d]+[.)-]/.test(text)) return false
  return first ? !/[:.]$/.test(text) : !(opening.test(text) && prose.test(text)) && !/[:.]$/.test(text)
}

/** A subject may be broken in front of a dash: `… Viên chức` / `- Lao động`. */
function isItem(blocks: readonly DraftBlock[], index: number): boolean {
  const [text, next] = [blocks[index]!.text, blocks[index + 1]?.text ?? '']
  return bulletLength(text) > 0 && (/[;.,]$/.test(text) || bulletLength(next) > 0)
}
