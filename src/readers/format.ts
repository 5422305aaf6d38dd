import { Unreadable } from '../text/unreadable.js'

export type DraftFormat = 'docx' | 'text'

const zip = 'PK\u0003\u0004'
const emptyZip = 'PK\u0005\u0006'
const compound = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'

// Formats that clerks mistake for a draft, by their first characters.
const others: [RegExp, string][] = [
  [/^%PDF-/, 'tệp PDF'],
  [/^\{\\rtf/, 'tệp RTF'],
  [/^\s*(?:<!doctype html|<html)/i, 'trang web (HTML)'],
  [/^\s*<\?xml/, 'tệp XML'],
  [/^\u0089PNG|^\u00ff\u00d8\u00ff|^GIF8|^BM.{4}\0\0\0\0/s, 'tệp ảnh'],
]

/** What a file is by its first bytes; its name alone decides nothing. Throws `Unreadable` for what is no draft. */
export function formatOf(bytes: Uint8Array, file: string): DraftFormat {
  const head = latin(bytes.subarray(0, 256))
  if (head.startsWith(zip) || head.startsWith(emptyZip)) return 'docx'
  if (head.startsWith(compound)) throw oldWord(bytes)
  const other = others.find(([pattern]) => pattern.test(head.replace(/^\u00ef\u00bb\u00bf/, '')))
  if (other) {
    throw new Unreadable(
      `Đây là ${other[1]}, kehoach không soát được.`,
      'Xin mở bằng Word, chọn Lưu thành (Save As) › Word Document (.docx), rồi dùng tệp .docx đó.',
    )
  }
  if (/\.do[ct][xm]?$/i.test(file)) {
    throw new Unreadable(
      'Tệp mang tên tệp Word nhưng bên trong không phải văn bản Word (.docx).',
      'Xin kiểm tra tệp có tải về đủ không; nếu Word mở được, xin lưu thành tệp .docx mới rồi chạy lại.',
    )
  }
  return 'text'
}

/** Word before 2007, and Word since then when a password locks the file, use the same container. */
function oldWord(bytes: Uint8Array): Unreadable {
  if (includesWide(bytes, 'EncryptedPackage')) {
    return new Unreadable(
      'Tệp có mật khẩu nên không đọc được.',
      'Xin mở tệp trong Word, vào File › Info › Protect Document bỏ mật khẩu, lưu lại rồi chạy lại.',
    )
  }
  if (includesWide(bytes, 'WordDocument')) {
    return new Unreadable(
      'Đây là tệp Word đời cũ (.doc), kehoach chỉ đọc .docx.',
      'Xin mở tệp trong Word, chọn Lưu thành (Save As) › Word Document (.docx), rồi dùng tệp .docx đó.',
    )
  }
  return new Unreadable(
    'Đây là tệp Office đời cũ, không phải văn bản Word.',
    'Xin kiểm tra lại tên tệp, hoặc mở bằng Word rồi lưu thành .docx.',
  )
}

/** Names in the container's directory are UTF-16, each at an even place. */
function includesWide(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes(name)
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
