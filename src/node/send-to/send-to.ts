import { lstatSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../../diagnostic.js'
import { isFolder } from '../files/folders.js'
import { writeOutput } from '../files/output.js'
import { ownFiles } from '../own-files.js'
import { codeOf, UsageError } from '../usage.js'
import { isDescribed, linkBytes, type Shortcut } from './link.js'

const description = 'kehoach: soát dự thảo, dựng kế hoạch'
const longestPath = 259

/** The one shortcut by which the menu Send to of a user offers the program. */
export interface Place {
  file: string
  /** `other` was made by somebody else. */
  state: 'none' | 'ours' | 'other'
}

/** Where it stands, or is to stand. Throws a `UsageError` where there is no such menu. */
export function sendToPlace(platform = process.platform, appData = process.env.APPDATA): Place {
  if (platform !== 'win32') throw new UsageError('Trình đơn Send to (Gửi đến) chỉ có trên Windows.')
  const folder = join(appData ?? '', 'Microsoft', 'Windows', 'SendTo')
  if (!appData || !isFolder(folder)) {
    throw new UsageError(`Không thấy thư mục của trình đơn Send to (Gửi đến)${appData ? `: ${folder}` : ''}.`)
  }
  const file = join(folder, 'Soát bằng kehoach.lnk')
  if (!lstatSync(file, { throwIfNoEntry: false })) return { file, state: 'none' }
  return { file, state: isOurs(file) ? 'ours' : 'other' }
}

function isOurs(file: string): boolean {
  try {
    return isDescribed(readFileSync(file), description)
  } catch {
    return false
  }
}

/** What starts this program: its one file, or Node with its script. */
export function thisProgram(): Shortcut {
  const { execPath, argv } = process
  const target = { target: execPath, description }
  if (execPath.length > longestPath) {
    throw new UsageError(`Đường dẫn “${execPath}” quá dài cho một lối tắt. Xin chép chương trình vào thư mục ngắn hơn.`)
  }
  return ownFiles.executable !== undefined ? target : { ...target, arguments: `"${argv[1]}"` }
}

export function addShortcut(file: string, shortcut: Shortcut): Diagnostic | undefined {
  return writeOutput(file, linkBytes(shortcut))
}

export function removeShortcut(file: string): void {
  try {
    rmSync(file)
  } catch (error) {
    throw new UsageError(`Chưa gỡ được “${file}” (mã lỗi của hệ điều hành: ${codeOf(error)}). Xin tự xóa tệp ấy.`)
  }
}
