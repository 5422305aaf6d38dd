import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Diagnostic } from '../../diagnostic.js'
import { printable } from '../../text/terminal/display.js'
import { codeOf } from '../usage.js'
import { makeFolder } from './folders.js'
import { unstopped } from './stop.js'
import { targetProblem } from './target.js'

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name.
 * Returns the diagnostic when that fails, with nothing left behind.
 */
export function writeOutput(file: string, data: Uint8Array | string): Diagnostic | undefined {
  const folder = dirname(file)
  let isThere = false
  try {
    const unfit = targetProblem(file)
    if (unfit) return problemOf(file, ...unfit)
    makeFolder(folder)
    const mode = modeOf(file)
    isThere = mode !== undefined
    // A file in a folder of one's own can be replaced though it is for reading only; nobody means that.
    if (isThere) accessSync(file, constants.W_OK)
    writeBeside(file, typeof data === 'string' ? new TextEncoder().encode(data) : data, mode)
    return undefined
  } catch (error) {
    const { syscall } = error as NodeJS.ErrnoException
    const isReplacing = isThere && (syscall === 'access' || syscall === 'rename')
    return problemOf(file, ...reason(codeOf(error), printable(folder), isReplacing))
  }
}

function problemOf(file: string, message: string, hint: string): Diagnostic {
  return { ruleId: 'file-write', severity: 'error', message, file, hint }
}

/**
 * Other runs may write into the same folder: the temporary must not be there before. What makes names by chance need not
 * be strong, and `node:crypto` takes long to load.
 */
function writeBeside(file: string, bytes: Uint8Array, mode: number | undefined): void {
  const temporary = join(dirname(file), `.kehoach-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`)
  unstopped(() => {
    const descriptor = openSync(temporary, 'wx')
    try {
      try {
        if (mode !== undefined) fchmodSync(descriptor, mode)
        for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
        fsyncSync(descriptor)
      } finally {
        closeSync(descriptor)
      }
      renameSync(temporary, file)
    } catch (error) {
      rmSync(temporary, { force: true })
      throw error
    }
  })
}

/** Of the file that is replaced; a link is replaced itself, not what it leads to. */
function modeOf(file: string): number | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false })
  return stats?.isFile() ? stats.mode & 0o777 : undefined
}

function reason(code: string, folder: string, isReplacing: boolean): [message: string, hint: string] {
  if (isReplacing && ['EBUSY', 'EPERM', 'EACCES', 'EROFS'].includes(code)) {
    return [
      'Không ghi được vì tệp đang mở trong Word hoặc chỉ cho đọc.',
      'Xin đóng tệp trong Word, hoặc bỏ đánh dấu chỉ đọc (Read-only), rồi chạy lại.',
    ]
  }
  switch (code) {
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
    case 'ENOENT':
      return [
        `Không tạo được tệp hay thư mục nào trong “${folder}”.`,
        'Xin chọn một thư mục trên đĩa (với lệnh build: --out-dir).',
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
