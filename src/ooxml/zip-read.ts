import { Unreadable } from '../text/unreadable.js'

/** A file of the archive, as its directory tells. Sizes are claims until the data has been read. */
export interface ZipEntry {
  name: string
  deflated: boolean
  size: number
  /** The stored bytes, still compressed. */
  data: Uint8Array
  /** What stands before them, and the directory's entry. */
  header: Uint8Array
  record: Uint8Array
}

export const maxEntries = 10_000

const directoryEnd = 0x06054b50
const directoryEntry = 0x02014b50
const localEntry = 0x04034b50

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
    if (at + 46 > end || view.getUint32(at, true) !== directoryEntry) throw damaged()
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
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === directoryEnd) return at
  }
  throw damaged()
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const stored = view.getUint32(at + 20, true)
  const name = decodeName(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)))
  const local = view.getUint32(at + 42, true)
  const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if ((flags & 1) !== 0 || (method !== 0 && method !== 8)) {
    throw new Unreadable(
      'Tệp Word được nén hoặc khoá bằng cách mà kehoach không đọc được.',
      'Xin mở tệp trong Word, bỏ mật khẩu nếu có, rồi lưu lại thành tệp .docx.',
    )
  }
  if (at + length > bytes.length || local + 30 > bytes.length || view.getUint32(local, true) !== localEntry)
    throw damaged()
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + stored > bytes.length) throw damaged()
  return {
    name,
    deflated: method === 8,
    size: view.getUint32(at + 24, true),
    data: bytes.subarray(start, start + stored),
    header: bytes.subarray(local, start),
    record: bytes.subarray(at, at + length),
  }
}

// Some programs write `\` between folders.
function decodeName(name: Uint8Array): string {
  return new TextDecoder().decode(name).replaceAll('\\', '/').toLowerCase()
}
