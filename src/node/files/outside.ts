import { realpathSync } from 'node:fs'
import { relative } from 'node:path'

/** Whether a file that is there lies outside a folder, where a link may lead. */
export function isOutside(file: string, folder: string): boolean {
  const path = relative(realpathSync(folder), realpathSync(file))
  return path === '..' || /^\.\.[\\/]/.test(path) || /^(?:[\\/]|[A-Za-z]:)/.test(path)
}
