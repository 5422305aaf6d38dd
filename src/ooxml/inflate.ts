import { Inflate } from 'fflate'
import { Unreadable } from '../text/unreadable.js'
import { damaged, type ZipEntry } from './zip-read.js'

/** What is unpacked of one document at most. A plan of 100 pages has some 3 MB. */
export const maxUnpacked = 64 * 1024 * 1024
/** Word's own XML shrinks to a tenth or a thirtieth; only a bomb goes beyond this. */
export const maxRatio = 400

const step = 16 * 1024

/** Hands out the unpacked bytes piece by piece and counts them itself: the sizes in the archive may lie. */
export function inflate(entry: ZipEntry, budget: { left: number }, take: (piece: Uint8Array) => void): void {
  let size = 0
  const count = (piece: Uint8Array) => {
    size += piece.length
    budget.left -= piece.length
    if (budget.left < 0 || (size > 1024 * 1024 && size > maxRatio * entry.data.length)) throw tooLarge()
    if (piece.length > 0) take(piece)
  }
  if (entry.deflated) inflateSteps(entry.data, count)
  else count(entry.data)
  if (size !== entry.size) throw damaged()
}

function inflateSteps(data: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate((piece) => take(piece))
  try {
    for (let at = 0; at < data.length; at += step) {
      stream.push(data.subarray(at, at + step), at + step >= data.length)
    }
  } catch (error) {
    throw error instanceof Error && 'code' in error ? damaged() : error
  }
}

function tooLarge(): Unreadable {
  return new Unreadable(
    `Tệp Word bung ra quá lớn (hơn ${maxUnpacked / 1024 / 1024} MB chữ hoặc nén hơn ${maxRatio} lần); kehoach không đọc tiếp.`,
    'Xin kiểm tra lại nguồn của tệp; nếu đúng là kế hoạch thật, xin sao chép nội dung sang tệp .docx mới.',
  )
}
