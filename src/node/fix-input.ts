import { realpathSync } from 'node:fs'
import { applyFixes } from '../fix.js'
import { encodeText } from '../readers/decode.js'
import { unifiedDiff } from '../text/diff.js'
import { annotate, wordOf } from './annotate.js'
import { type Checked, type CheckSettings, checkInput } from './check.js'
import type { Input } from './files/input.js'
import { writeOutput } from './files/output.js'
import { print } from './terminal.js'
import type { CheckedFile } from './threads/check-job.js'

export interface FixOptions {
  /** Someone who asks for every fix has judged the unsafe ones. */
  isUnsafe: boolean
  /** Show the changes on standard output and write nothing. */
  isDry: boolean
  /** In Word, as changes that somebody accepts. */
  isTracked: boolean
  /** Where to write a copy with the findings that are left as comments. */
  copy?: string
}

/** A fix may uncover what another rule sees, so a file is checked anew until there is nothing left to fix. */
const maxRounds = 10

export async function fixInput(input: Input, settings: CheckSettings, options: FixOptions): Promise<CheckedFile> {
  const first = await checkInput(input, settings)
  if (options.copy !== undefined) wordOf(first)
  let checked = first
  let fixed = 0
  let unfixed: string | undefined
  for (let round = 0; round < maxRounds; round++) {
    const { bytes, applied = 0, left } = await fixedBytes(checked, options)
    unfixed = left
    if (!bytes) break
    fixed += applied
    checked = await checkInput({ file: input.file, bytes }, settings)
  }
  const { file, decoded, word, diagnostics } = checked
  const result = {
    file,
    ...(decoded && { text: decoded.text }),
    ...((decoded || word) && { fixed }),
    ...(unfixed && { unfixed }),
  }
  if (options.isDry) {
    print(process.stdout, unifiedDiff(wordsOf(first), wordsOf(checked), file))
  } else if (checked !== first) {
    // What a link leads to is what was read, and what is put right.
    const failure = writeOutput(realpathSync(file), decoded ? encodeText(decoded) : word!.bytes)
    if (failure) return { file, diagnostics: [...diagnostics, { ...failure, file }] }
  }
  // A dry run leaves the file as it was, and so its copy.
  const { copy } = options
  const failures = copy === undefined ? [] : await annotate(options.isDry ? first : checked, copy)
  const isCopied = copy !== undefined && failures.length === 0
  return { ...result, diagnostics: [...diagnostics, ...failures], ...(isCopied && { copy }) }
}

interface Fixed {
  /** Absent when there is nothing to fix. */
  bytes?: Uint8Array
  /** How many places were put right. */
  applied?: number
  /** What was left to a person. */
  left?: string
}

/** The file with one round of fixes. */
async function fixedBytes({ file, decoded, word, diagnostics }: Checked, options: FixOptions): Promise<Fixed> {
  const { isUnsafe, isTracked } = options
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

/** What a change of the file is shown by: its text, or the paragraphs of a Word draft. */
function wordsOf({ decoded, word }: Checked): string {
  if (decoded) return decoded.text
  return (word?.passages ?? []).map((text) => `${text}\n`).join('')
}
