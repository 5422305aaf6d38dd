import {
  closeSync,
  existsSync,
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
  try {
    mkdirSync(folder, { recursive: true })
    if (existsSync(file) && lstatSync(file).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    discard()
    const descriptor = openSync(temporary, 'wx')
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(temporary, file)
    return undefined
  } catch (error) {
    if (existsSync(temporary)) discard()
    const code = codeOf(error)
    const [message, hint] = reason(code, folder, existsSync(file))
    return { ruleId: 'file-write', severity: 'error', message, file, hint }
  }
}

function reason(code: string, folder: string, exists: boolean): [message: string, hint: string] {
  if (exists && ['EBUSY', 'EPERM', 'EACCES'].includes(code)) {
    return ['Không ghi được vì tệp đang mở trong Word (hoặc chỉ cho đọc).', 'Xin đóng tệp trong Word rồi chạy lại.']
  }
  switch (code) {
    case 'EISDIR':
      return ['Không ghi được vì đã có một thư mục mang tên này.', 'Xin đổi tên thư mục đó hoặc dùng --out-dir khác.']
    case 'ENOTDIR':
    case 'EEXIST':
      return [`Không tạo được thư mục “${folder}” vì đã có tệp cùng tên.`, 'Xin dùng --out-dir khác.']
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return [`Không có quyền ghi vào thư mục “${folder}”.`, 'Xin dùng --out-dir là một thư mục được phép ghi.']
    case 'ENOSPC':
      return ['Không ghi được vì ổ đĩa đã đầy.', 'Xin xoá bớt tệp không dùng rồi chạy lại.']
    case 'ENAMETOOLONG':
      return ['Không ghi được vì tên tệp quá dài.', 'Xin đặt tên tệp kế hoạch ngắn hơn.']
    default:
      return [`Không ghi được tệp (mã lỗi của hệ điều hành: ${code}).`, 'Xin thử --out-dir là một thư mục khác.']
  }
}
