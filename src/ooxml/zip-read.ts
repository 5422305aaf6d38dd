import { Unreadable } from '../text/unreadable.js'
import { deflated, endSize, entrySize, headerSize, signatures, stored, type ZipFile } from './zip-format.js'

/** A file of an archive that was read, by its name in small letters. */
export interface ZipEntry extends ZipFile {
  /** What stands before its data, and the directory's entry. */
  header: Uint8Array
  record: Uint8Array
}

export const maxEntries = 10_000

/**
 * The directory at the end of a zip archive, by name. Names are compared, never opened, so `..` in them means nothing.
 * A Word file is far below the sizes that need zip64.
 */
export function readZip(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > maxEntries) {
    throw new Unreadable(
      `Tệp Word chứa ${count} tệp con, nhiều hơn mức ${maxEntries} mà kehoach đọc.`,
      'Xin mở tệp trong Word, chọn Lưu thành (Save As) một tệp .docx mới rồi dùng tệp mới đó.',
    )
  }
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + entrySize > end || view.getUint32(at, true) !== signatures.entry) throw damaged()
    const entry = readEntry(bytes, view, at)
    if (!entries.has(entry.name)) entries.set(entry.name, entry)
    at += entry.record.length
  }
  return entries
}

/** Not what it says it is, as a file that was cut off. */
export class Damaged extends Unreadable {}

/** A cut-off file has lost its end, and the directory with it. */
export function damaged(): Damaged {
  return new Damaged(
    'Tệp Word bị hỏng hoặc bị cắt cụt, không đọc được.',
    'Xin mở tệp trong Word (Word sẽ đề nghị sửa), lưu lại thành tệp .docx mới; hoặc xin người gửi gửi lại tệp.',
  )
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endSize
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === signatures.end) return at
  }
  throw damaged()
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const size = view.getUint32(at + 20, true)
  const nameEnd = at + entrySize + view.getUint16(at + 28, true)
  const name = fold(decode(bytes.subarray(at + entrySize, nameEnd)))
  const local = view.getUint32(at + 42, true)
  const end = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if ((flags & 1) !== 0 || (method !== stored && method !== deflated)) {
    throw new Unreadable(
      'Tệp Word được nén hoặc khoá bằng cách mà kehoach không đọc được.',
      'Xin mở tệp trong Word, bỏ mật khẩu nếu có, rồi lưu lại thành tệp .docx.',
    )
  }
  if (end > bytes.length || local + headerSize > bytes.length || view.getUint32(local, true) !== signatures.header)
    throw damaged()
  const start = local + headerSize + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + size > bytes.length) throw damaged()
  return {
    name,
    deflated: method === deflated,
    size: view.getUint32(at + 24, true),
    data: bytes.subarray(start, start + size),
    header: bytes.subarray(local, start),
    record: bytes.subarray(at, end),
  }
}

/** A file's name as the archive writes it. */
export function writtenName({ record, name }: ZipEntry): string {
  const length = new DataView(record.buffer, record.byteOffset).getUint16(28, true)
  const written = decode(record.subarray(entrySize, entrySize + length))
  return written.toLowerCase() === name ? written : name
}

function decode(name: Uint8Array): string {
  return new TextDecoder().decode(name)
}

// Some programs write `\\` between folders.
function fold(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase()
}
