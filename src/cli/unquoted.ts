import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { namesIn, onDisk } from '../node/files/on-disk.js'
import { UsageError } from '../node/usage.js'

// No name has more words.
const mostParts = 40

/** A path with blanks that was given without quotes reaches us in parts; that is said where the parts make a file. */
export function refuseUnquoted(paths: readonly string[], command: string): void {
  const isThere = paths.map((path) => path === '-' || existsSync(onDisk(path)))
  for (let from = 0; from < paths.length; from++) {
    const most = Math.min(paths.length, from + mostParts)
    for (let to = most; to > from + 1; to--) {
      if (isThere.slice(from, to).every(Boolean)) continue
      const path = spaced(paths.slice(from, to).join(' '))
      if (path === undefined) continue
      throw new UsageError(
        `Đường dẫn có dấu cách phải đặt trong ngoặc kép, nếu không sẽ bị hiểu là ${to - from} tệp. Xin chạy lại: kehoach ${command} "${path}"`,
      )
    }
  }
}

/** The path that is there by these words; how many blanks there were between them, nobody knows any more. */
function spaced(words: string): string | undefined {
  const path = onDisk(words)
  if (existsSync(path)) return path
  const folder = dirname(path)
  const name = namesIn(folder).find((one) => /\s{2}/.test(one) && plain(one) === plain(basename(path)))
  return name === undefined ? undefined : join(folder, name)
}

function plain(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ')
}
