import type { Baked } from '../standard/revive.js'
import type { Standard } from '../standard/standard.js'
import { makePackage } from './docx/package.js'

/**
 * A standard as JSON, with everything made that doesn't wait for a plan: its YAML read and checked, its templates
 * compiled, the parts of its Word files. Loading the libraries for that takes longer than building a plan.
 */
export function bakeStandard(standard: Standard, files: Readonly<Record<string, string>>): string {
  const { parts, ...word } = makePackage(standard)
  const texts = parts.map((part) => ({ ...part, data: Buffer.from(part.data).toString('base64') }))
  return JSON.stringify({ files, standard, word: { ...word, parts: texts } } satisfies Baked)
}
