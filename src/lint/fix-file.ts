import type { GivenFile } from '../beside/beside.js'
import { applyFixes } from '../fix.js'
import { encodeText } from '../readers/decode.js'
import type { Checked } from './check-file.js'

export interface FixSettings {
  /** Someone who asks for every fix has judged the unsafe ones. */
  isUnsafe: boolean
  /** In Word, as changes that somebody accepts. */
  isTracked: boolean
}

export interface FixedFile {
  first: Checked
  /** What is found in the file as it is now; the same as `first` when nothing was put right. */
  checked: Checked
  /** How many places were put right. */
  fixed: number
  /** What was left to a person, and why. */
  left?: string
  /** The file as it is now. */
  bytes: Uint8Array
}

/** A fix may uncover what another rule sees, so a file is checked anew until there is nothing left to fix. */
const maxRounds = 10

/** Puts right what can be put right in a file, in rounds, each of which is checked by `check`. */
export async function fixFile(
  { name, bytes }: GivenFile,
  settings: FixSettings,
  check: (file: GivenFile) => Promise<Checked>,
): Promise<FixedFile> {
  const first = await check({ name, bytes })
  const result: FixedFile = { first, checked: first, fixed: 0, bytes }
  for (let round = 0; round < maxRounds; round++) {
    const { bytes: better, applied = 0, left } = await fixedBytes(result.checked, settings)
    if (left === undefined) delete result.left
    else result.left = left
    if (!better) break
    result.fixed += applied
    result.bytes = better
    result.checked = await check({ name, bytes: better })
  }
  return result
}

interface Round {
  /** Absent when there is nothing to fix. */
  bytes?: Uint8Array
  applied?: number
  left?: string
}

/** The file with one round of fixes. */
async function fixedBytes({ file, decoded, word, diagnostics }: Checked, settings: FixSettings): Promise<Round> {
  const { isUnsafe, isTracked } = settings
  if (decoded) {
    const { text, applied } = applyFixes(decoded.text, diagnostics, isUnsafe)
    return applied > 0 ? { bytes: encodeText({ ...decoded, text }), applied } : {}
  }
  if (!word) return {}
  const { fixesOf } = await import('../docx-edit/findings.js')
  const { applyDocxFixes } = await import('../docx-edit/fix.js')
  const { skipSummary } = await import('../docx-edit/skip-reason.js')
  const fixes = fixesOf(
    word.located.map(({ finding }) => finding),
    { unsafe: isUnsafe },
  )
  const { value } = applyDocxFixes(word.bytes, file, fixes, isTracked ? { author: 'kehoach' } : undefined)
  if (!value) return {}
  const left = skipSummary(value.skipped.map(({ reason }) => reason))
  const changed = value.bytes !== word.bytes && { bytes: value.bytes, applied: value.applied.length }
  return { ...changed, ...(left !== undefined && { left }) }
}
