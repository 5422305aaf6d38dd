import { Inflate } from 'fflate'
import { Unreadable } from '../text/unreadable.js'
import type { ZipFile } from './zip-format.js'
import { damaged } from './zip-read.js'

/** What is unpacked of one document at most. A plan of 100 pages has some 3 MB. */
export const maxUnpacked = 64 * 1024 * 1024
/** Word's own XML shrinks to a tenth or a thirtieth; only a bomb goes beyond this. */
export const maxRatio = 400

const step = 16 * 1024

/** Hands out the unpacked bytes piece by piece and counts them itself: the sizes in the archive may lie. */
export function inflate(file: ZipFile, budget: { left: number }, take: (piece: Uint8Array) => void): void {
  let size = 0
  const count = (piece: Uint8Array) => {
    size += piece.length
    budget.left -= piece.length
    if (budget.left < 0 || (size > 1024 * 1024 && size > maxRatio * file.data.length)) throw tooLarge()
    if (piece.length > 0) take(piece)
  }
  if (file.deflated) inflateSteps(file.data, count)
  else count(file.data)
  if (size !== file.size) throw damaged()
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

/** The text of a part, to be written back byte by byte. */
export interface XmlText {
  /** A byte order mark, which is no part of the XML. */
  mark: string
  xml: string
}

/** The bytes of a part that is no text, such as a picture. */
export function unpackBytes(file: ZipFile, budget: { left: number }): Uint8Array {
  const data = new Uint8Array(Math.max(0, Math.min(file.size, budget.left)))
  let size = 0
  inflate(file, budget, (piece) => {
    if (size + piece.length > data.length) throw damaged()
    data.set(piece, size)
    size += piece.length
  })
  return data
}

/** Also gives the part as if it had never been compressed, so that it can be read again. */
export function unpackText(file: ZipFile, budget: { left: number }): { text: XmlText; plain: ZipFile } {
  const data = unpackBytes(file, budget)
  const whole = decode(data)
  const mark = whole.startsWith('\ufeff') ? '\ufeff' : ''
  return { text: { mark, xml: whole.slice(mark.length) }, plain: { ...file, deflated: false, data } }
}

function decode(data: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data)
  } catch {
    throw damaged()
  }
}
