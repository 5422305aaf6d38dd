import type { ZipPart } from '../ooxml/zip-write.js'
import type { Standard } from './standard.js'
import type { WordPackage } from './word-package.js'

/** What `bakeStandard` writes; bytes as base64. */
export interface Baked {
  /** What the standard was read from. */
  files: Readonly<Record<string, string>>
  standard: Standard
  word: Omit<WordPackage, 'parts'> & { parts: (Omit<ZipPart, 'data'> & { data: string })[] }
}

/** The standard of a folder out of what was baked from it; nothing when its files have changed since. */
export function reviveStandard(
  json: string,
  files: Readonly<Record<string, string>>,
  folder: string,
): Standard | undefined {
  const baked: Baked = JSON.parse(json)
  const names = Object.keys(files)
  if (names.length !== Object.keys(baked.files).length) return undefined
  if (names.some((name) => files[name] !== baked.files[name])) return undefined
  const parts = baked.word.parts.map((part) => ({ ...part, data: new Uint8Array(Buffer.from(part.data, 'base64')) }))
  return { ...baked.standard, folder, word: { ...baked.word, parts } }
}
