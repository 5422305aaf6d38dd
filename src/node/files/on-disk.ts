import { existsSync, readdirSync } from 'node:fs'

/**
 * A path as its files are named. A Mac takes the letters of names apart (NFD) where keyboards put them together (NFC):
 * both look the same, and elsewhere neither finds the other. What is there by exactly this name is meant; what isn't
 * there at all keeps the name given.
 */
export function onDisk(path: string): string {
  if (!/\P{ASCII}/u.test(path) || existsSync(path)) return path
  const parts = path.split(/([\\/]+)/)
  let found = ''
  for (const [index, part] of parts.entries()) {
    const isSeparator = index % 2 === 1
    if (isSeparator || part === '' || existsSync(found + part)) found += part
    else {
      const name = namesIn(found).find((name) => name.normalize('NFC') === part.normalize('NFC'))
      if (name === undefined) return found + parts.slice(index).join('')
      found += name
    }
  }
  return found
}

/** The names in a folder that can be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder || '.')
  } catch {
    return []
  }
}
