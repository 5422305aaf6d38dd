import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Diagnostic, Position } from '../../diagnostic.js'
import { diagnosticOf, type Problem } from '../../problem.js'
import { firstTemplate, isStandardFile, largestFile, largestFolder, layoutFile } from '../../standard/files.js'
import { printable } from '../../text/display.js'
import { readInput, textOf } from '../files/input.js'
import { onDisk } from '../files/on-disk.js'
import { isOutside } from '../files/outside.js'
import { codeOf } from '../usage.js'

/** The files of a folder by name; or why it can't be used. */
export type OwnFiles = { files: Record<string, string> } | { fault: Problem }

/** Where a plan's own standard lies, and the folder that it must not leave. */
export function placeOf(name: string, plan: string): { folder: string; root: string } {
  const root = dirname(plan)
  return { folder: onDisk(join(root, name.replaceAll('\\', '/'), '/')), root }
}

/** Reads an office's own standard: nothing outside `root`, and no more than a standard has. */
export function readOwnStandard(folder: string, root: string): OwnFiles {
  try {
    // With a slash at its end Windows doesn't find a file at all.
    if (!statSync(folder.replace(/[\\/]+$/, '') || folder).isDirectory()) return { fault: notFolder }
    if (isOutside(folder, root)) return { fault: outside('Thư mục này') }
    const names = readdirSync(folder).filter(isStandardFile).sort()
    if (!names.includes(layoutFile)) return { fault: lacking(layoutFile) }
    const read = readFiles(names, folder, root)
    const lacksPage = 'files' in read && !names.includes(firstTemplate) && !isHeir(read.files[layoutFile]!)
    return lacksPage ? { fault: lacking(firstTemplate) } : read
  } catch (error) {
    return { fault: reason(codeOf(error)) }
  }
}

function lacking(file: string): Problem {
  return { message: `Thư mục này thiếu tệp ${file}.`, hint: copyAgain }
}

/** Whether a standard.yaml changes another standard, which has the templates. */
export function isHeir(layout: string): boolean {
  return /^extends[ \t]*:/mu.test(layout)
}

function readFiles(names: readonly string[], folder: string, root: string): OwnFiles {
  const files: Record<string, string> = {}
  let total = 0
  for (const name of names) {
    const read = readFile(join(folder, name), name, root)
    if ('fault' in read) return read
    files[name] = read.text
    total += read.size
    if (total > largestFolder)
      return { fault: { message: `Các tệp dài tổng cộng quá ${largestFolder / 1024} KB.`, hint: clear } }
  }
  return { files }
}

function readFile(path: string, name: string, root: string): { text: string; size: number } | { fault: Problem } {
  const { size } = statSync(path)
  if (isOutside(path, root)) return { fault: outside(`Tệp ${name} của thư mục này`) }
  if (size > largestFile) return { fault: { message: `Tệp ${name} dài quá ${largestFile / 1024} KB.`, hint: clear } }
  const text = textOf(readInput(path))
  if ('decoded' in text) return { text: text.decoded.text, size }
  // An office may do without what a template prints.
  if (size === 0 && statSync(path).isFile()) return { text: '', size }
  const { message, hint } = text.problem
  return { fault: { message: `Tệp ${name}: ${message}`, hint: hint ?? clear } }
}

/** What is said of a folder where it is named: in a plan, or on the command line. */
export function faultOf(name: string, fault: Problem, file: string, position?: Position): Diagnostic {
  const message = `Không dùng được thể thức “${printable(name)}”: ${fault.message}`
  return diagnosticOf({ ...fault, ruleId: 'file-read', message }, file, position)
}

const copyAgain = 'Chép tệp ấy từ một thư mục do lệnh kehoach init-standard tạo.'
const clear = 'Xin kiểm tra lại thư mục: chỉ giữ standard.yaml và các mẫu .hbs.'
const notFolder: Problem = {
  message: 'Đây là tệp, không phải thư mục.',
  hint: 'Ghi tên thư mục có tệp standard.yaml.',
}

function outside(what: string): Problem {
  const hint = 'Chép chính thư mục thể thức vào thư mục của kế hoạch, thay cho lối tắt (liên kết) tới nơi khác.'
  return { message: `${what} nằm ngoài thư mục chứa kế hoạch.`, hint }
}

function reason(code: string): Problem {
  switch (code) {
    case 'ENOTDIR':
      return notFolder
    case 'ENOENT':
      return {
        message: 'Không tìm thấy thư mục này.',
        hint: 'Đường dẫn tính từ thư mục chứa kế hoạch. Lệnh kehoach init-standard tạo một thư mục thể thức.',
      }
    case 'EACCES':
    case 'EPERM':
      return { message: 'Không có quyền đọc thư mục này hoặc một tệp trong đó.', hint: 'Xin kiểm tra quyền truy cập.' }
    default:
      return { message: `Không đọc được thư mục này (mã lỗi của hệ điều hành: ${code}).`, hint: clear }
  }
}
