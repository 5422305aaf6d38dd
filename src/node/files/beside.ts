import { readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { Beside, Fault } from '../../beside/beside.js'
import { notThere } from '../../beside/own-standard.js'
import { isStandardFile, layoutFile } from '../../standard/files.js'
import { codeOf } from '../usage.js'
import { readInput } from './input.js'
import { onDisk } from './on-disk.js'

/**
 * What stands beside a file of the disk, of which nothing may lie outside the file's folder. What a standard.yaml extends
 * may lie beside its folder.
 */
export function besideOnDisk(file: string): Beside {
  const root = dirname(file)
  const around = basename(file) === layoutFile ? folderAround(root) : root
  const at = (path: string): [place: string, limit: string] => {
    const place = join(root, path.replaceAll('\\', '/'))
    return [onDisk(place), /^\.\.(?:[\\/]|$)/.test(relative(root, place)) ? around : root]
  }
  return { read: (path) => readBeside(...at(path)), list: (folder) => namesIn(...at(folder)) }
}

function folderAround(folder: string): string {
  return relative('.', folder) === '' ? folder : join(folder, '..')
}

function readBeside(path: string, root: string): Uint8Array | Fault {
  // An office may do without what a template of its standard prints.
  if (isStandardFile(basename(path)) && isEmpty(path)) return new Uint8Array()
  const input = readInput(path)
  if ('problem' in input) return input.problem
  return isOutside(path, root) ? outsideFile : input.bytes
}

function isEmpty(path: string): boolean {
  const status = statSync(path, { throwIfNoEntry: false })
  return status?.isFile() === true && status.size === 0
}

function namesIn(given: string, root: string): readonly string[] | Fault {
  // With a slash at its end Windows doesn't find a file at all.
  const folder = given.replace(/[\\/]+$/, '') || given
  try {
    if (!statSync(folder).isDirectory()) return notFolder
    if (isOutside(folder, root)) return outside('Thư mục này')
    const names = readdirSync(folder)
    const stray = names.find((name) => isStandardFile(name) && isOutside(join(folder, name), root))
    return stray === undefined ? names : outside(`Tệp ${stray} của thư mục này`)
  } catch (error) {
    return reason(codeOf(error))
  }
}

/** Whether a file that is there lies outside a folder, where a link may lead. */
function isOutside(file: string, folder: string): boolean {
  const path = relative(realpathSync(folder), realpathSync(file))
  return path === '..' || /^\.\.[\\/]/.test(path) || /^(?:[\\/]|[A-Za-z]:)/.test(path)
}

const outsideFile: Fault = {
  message: 'Tệp này nằm ngoài thư mục chứa kế hoạch.',
  hint: 'Chép chính tệp ấy vào thư mục của kế hoạch, thay cho lối tắt (liên kết) tới nơi khác.',
}

function outside(what: string): Fault {
  const hint = 'Chép chính thư mục thể thức vào thư mục của kế hoạch, thay cho lối tắt (liên kết) tới nơi khác.'
  return { message: `${what} nằm ngoài thư mục chứa kế hoạch.`, hint }
}

const notFolder: Fault = {
  message: 'Đây là tệp, không phải thư mục.',
  hint: 'Ghi tên thư mục có tệp standard.yaml.',
}

function reason(code: string): Fault {
  switch (code) {
    case 'ENOTDIR':
      return notFolder
    case 'ENOENT':
      return notThere
    case 'EACCES':
    case 'EPERM':
      return {
        message: 'Không có quyền đọc thư mục này hoặc một tệp trong đó.',
        hint: 'Xin kiểm tra quyền truy cập.',
      }
    default: {
      const message = `Không đọc được thư mục này (mã lỗi của hệ điều hành: ${code}).`
      return { message, hint: 'Xin kiểm tra lại thư mục: chỉ giữ standard.yaml và các mẫu .hbs.' }
    }
  }
}
