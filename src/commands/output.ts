import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Diagnostic } from '../diagnostic.js'
import { printable } from '../text/display.js'
import { codeOf } from './usage.js'

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name.
 * Returns the diagnostic when that fails, with nothing left behind.
 */
export function writeOutput(file: string, data: Uint8Array | string): Diagnostic | undefined {
  const folder = dirname(file)
  const temporary = join(folder, `.kehoach-${process.pid}.tmp`)
  const discard = () => rmSync(temporary, { force: true })
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data
  let isReplacing = false
  try {
    mkdirSync(folder, { recursive: true })
    const mode = existsSync(file) ? modeOf(file) : undefined
    isReplacing = mode !== undefined
    // A file in a folder of one's own can be replaced though it is for reading only; nobody means that.
    if (isReplacing) accessSync(file, constants.W_OK)
    isReplacing = false
    discard()
    const descriptor = openSync(temporary, 'wx')
    try {
      if (mode !== undefined) fchmodSync(descriptor, mode)
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    isReplacing = mode !== undefined
    renameSync(temporary, file)
    return undefined
  } catch (error) {
    if (existsSync(temporary)) discard()
    const code = codeOf(error)
    const [message, hint] = reason(code, printable(folder), isReplacing)
    return { ruleId: 'file-write', severity: 'error', message, file, hint }
  }
}

/** Of the file that is replaced; a link is replaced itself, not what it leads to. */
function modeOf(file: string): number | undefined {
  const stats = lstatSync(file)
  if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
  return stats.isFile() ? stats.mode & 0o777 : undefined
}

function reason(code: string, folder: string, isReplacing: boolean): [message: string, hint: string] {
  if (isReplacing && ['EBUSY', 'EPERM', 'EACCES', 'EROFS'].includes(code)) {
    return [
      'Không ghi được vì tệp đang mở trong Word hoặc chỉ cho đọc.',
      'Xin đóng tệp trong Word, hoặc bỏ đánh dấu chỉ đọc (Read-only), rồi chạy lại.',
    ]
  }
  switch (code) {
    case 'EISDIR':
      return ['Không ghi được vì đã có một thư mục mang tên này.', 'Xin đổi tên thư mục đó hoặc chọn tên khác.']
    case 'ENOTDIR':
    case 'EEXIST':
      return [
        `Không tạo được thư mục “${folder}” vì đã có tệp cùng tên.`,
        'Xin chọn thư mục khác (với lệnh build: --out-dir).',
      ]
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return [
        `Không có quyền ghi vào thư mục “${folder}”.`,
        'Xin chọn một thư mục được phép ghi (với lệnh build: --out-dir).',
      ]
    case 'ENOSPC':
      return ['Không ghi được vì ổ đĩa đã đầy.', 'Xin xoá bớt tệp không dùng rồi chạy lại.']
    case 'ENAMETOOLONG':
      return ['Không ghi được vì tên tệp quá dài.', 'Xin đặt tên tệp kế hoạch ngắn hơn.']
    default:
      return [
        `Không ghi được tệp (mã lỗi của hệ điều hành: ${code}).`,
        'Xin thử một thư mục khác (với lệnh build: --out-dir).',
      ]
  }
}
