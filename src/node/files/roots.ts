import { existsSync, statSync } from 'node:fs'
import { win32 } from 'node:path'
import { codeOf, UsageError } from '../usage.js'
import type { Said } from './faults.js'

/** How the system answers: whether a path is there, and the error's code where its root is asked for. */
export interface Disk {
  platform: NodeJS.Platform
  isThere(path: string): boolean
  fault(root: string): string | undefined
}

const disk: Disk = { platform: process.platform, isThere: existsSync, fault }

/**
 * What is said where the drive or the shared folder that a path of Windows begins with can't be reached. A share that may not
 * be looked into can hold folders that may.
 */
export function unreachableRoot(path: string, { platform, isThere, fault }: Disk = disk): Said | undefined {
  const root = platform === 'win32' ? rootOf(path) : undefined
  if (root === undefined || isThere(path)) return undefined
  const code = fault(`${root}\\`)
  if (code === undefined || code === 'EACCES' || code === 'EPERM') return undefined
  return root.startsWith('\\') ? shareGone(root) : driveGone(root)
}

/** Before anything is read or written, so that it is said once and not of each file. */
export function refuseUnreachable(path: string): string {
  const said = unreachableRoot(path)
  if (said) throw new UsageError(`${path}: ${said[0]}`, said[1])
  return path
}

/** `Q:` or `\\may-chu\chung`; none of a path that begins in the current folder or drive. */
function rootOf(path: string): string | undefined {
  // What a path longer than 260 letters may be written behind.
  const plain = path.replace(/^[\\/]{2}\?[\\/](?:UNC(?=[\\/])|(?=[a-z]:))/i, (prefix) =>
    /U/i.test(prefix) ? '\\' : '',
  )
  const root = win32.parse(plain).root.replaceAll('/', '\\').replace(/\\$/, '')
  return /^[a-z]:$/i.test(root) ? root.toUpperCase() : /^\\\\[^\\?.]/.test(root) ? root : undefined
}

function fault(root: string): string | undefined {
  try {
    statSync(root)
    return undefined
  } catch (error) {
    return codeOf(error)
  }
}

function driveGone(drive: string): Said {
  return [
    `Máy này không có ổ đĩa ${drive}, hoặc ổ ấy chưa sẵn sàng.`,
    `Xin cắm lại USB, ổ cứng rời; nếu ${drive} là ổ đĩa mạng thì mở ổ ấy trong File Explorer để nối lại; rồi chạy lại.`,
  ]
}

function shareGone(share: string): Said {
  return [
    `Không tới được thư mục mạng “${share}”.`,
    'Xin kiểm tra mạng, mở thử thư mục ấy trong File Explorer (có khi phải đăng nhập) rồi chạy lại.',
  ]
}
