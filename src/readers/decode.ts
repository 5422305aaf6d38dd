import { Unreadable } from '../text/unreadable.js'

/** A file's text without its byte order mark, and how to write it back. */
export interface DecodedText {
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  /** It begins with a byte order mark. */
  marked: boolean
}

const utf8Mark = [0xef, 0xbb, 0xbf]
const utf16Marks = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] } as const
const control = /[^\P{Cc}\s]/gu

/** UTF-8, or UTF-16 that says so at its beginning; throws `Unreadable` for anything else. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decode(bytes)
  if (decoded.text.trim() === '') {
    throw new Unreadable('Tệp trống, không có chữ nào để đọc.', 'Xin kiểm tra lại tệp đã được lưu chưa.')
  }
  refuseBinary(decoded.text)
  return decoded
}

/** The bytes of a text in the encoding that its file had. */
export function encodeText({ text, encoding, marked }: DecodedText): Uint8Array {
  const whole = (marked ? '\ufeff' : '') + text
  if (encoding === 'utf-8') return new TextEncoder().encode(whole)
  const view = new DataView(new ArrayBuffer(whole.length * 2))
  for (let i = 0; i < whole.length; i++) view.setUint16(i * 2, whole.charCodeAt(i), encoding === 'utf-16le')
  return new Uint8Array(view.buffer)
}

function decode(bytes: Uint8Array): DecodedText {
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    if (startsWith(bytes, utf16Marks[encoding])) return { text: decodeUtf16(bytes, encoding), encoding, marked: true }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: 'utf-8', marked: startsWith(bytes, utf8Mark) }
  } catch {
    throw notUtf8(bytes)
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new Unreadable('Tệp ghi là UTF-16 nhưng có chỗ không đọc được.', saveAsUtf8)
  }
}

const saveAsUtf8 = 'Xin mở tệp trong Notepad, chọn Lưu thành (Save As), mục Encoding chọn UTF-8, rồi chạy lại.'

function notUtf8(bytes: Uint8Array): Unreadable {
  const at = firstBadByte(bytes)
  const code = bytes[at]!.toString(16).toUpperCase().padStart(2, '0')
  const line = bytes.subarray(0, at).reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 1)
  return new Unreadable(
    `Tệp không phải chữ UTF-8: byte 0x${code} ở vị trí ${at + 1} (dòng ${line}) không đọc được.`,
    `${saveAsUtf8} Tệp dùng bảng mã cũ (TCVN3, VNI, Windows-1258) cần chuyển sang Unicode trước.`,
  )
}

/** The decoder marks each bad byte by U+FFFD; one that the file itself contains is three good bytes. */
function firstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let at = 0
  let from = 0
  for (let next = text.indexOf('\ufffd'); next >= 0; next = text.indexOf('\ufffd', from)) {
    at += new TextEncoder().encode(text.slice(from, next)).length
    if (!startsWith(bytes.subarray(at), [0xef, 0xbf, 0xbd])) return at
    at += 3
    from = next + 1
  }
  return Math.min(at, bytes.length - 1)
}

function refuseBinary(text: string): void {
  const nul = text.indexOf('\0')
  const controls = nul >= 0 ? 0 : (text.match(control)?.length ?? 0)
  if (nul < 0 && (controls < 4 || controls < text.length / 200)) return
  const what = nul >= 0 ? `có ký tự NUL ở vị trí ${nul + 1}` : `có ${controls} ký tự điều khiển`
  throw new Unreadable(`Tệp không phải tệp chữ: ${what}.`, 'Xin kiểm tra lại tên tệp; bản Word xin lưu thành .docx.')
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte)
}
