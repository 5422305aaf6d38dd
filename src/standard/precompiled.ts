import type { ZipPart } from '../ooxml/zip-write.js'
import type { Standard } from './standard.js'
import type { WordPackage } from './word-package.js'

/**
 * A standard with everything made that doesn't wait for a plan: its YAML read and checked, its templates compiled, the
 * parts of its Word files as base64. Loading the libraries for that takes longer than building a plan.
 */
export interface Precompiled {
  /** What the standard was read from. */
  files: Readonly<Record<string, string>>
  standard: Standard
  word: Omit<WordPackage, 'parts'> & { parts: (Omit<ZipPart, 'data'> & { data: string })[] }
}

export function serializeStandard(
  // No build reads the form; what lints has all forms at hand.
  { word: { parts, ...word }, form: _, ...standard }: Standard & { word: WordPackage },
  files: Readonly<Record<string, string>>,
): string {
  const texts = parts.map((part) => ({ ...part, data: toBase64(part.data) }))
  return JSON.stringify({ files, standard, word: { ...word, parts: texts } } satisfies Precompiled)
}

/** The standard of a folder as it was precompiled; nothing when its files have changed since. */
export function deserializeStandard(
  json: string,
  files: Readonly<Record<string, string>>,
  folder: string,
): Standard | undefined {
  const known: Precompiled = JSON.parse(json)
  const names = Object.keys(files)
  if (names.length !== Object.keys(known.files).length) return undefined
  if (names.some((name) => files[name] !== known.files[name])) return undefined
  const parts = known.word.parts.map((part) => ({ ...part, data: fromBase64(part.data) }))
  return { ...known.standard, folder, word: { ...known.word, parts } }
}

// `Uint8Array.prototype.toBase64` is in no browser of before 2025 and no Node before 25.

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

function fromBase64(text: string): Uint8Array {
  const characters = atob(text)
  const bytes = new Uint8Array(characters.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at)
  return bytes
}
