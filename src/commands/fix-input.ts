import type { Levels } from '../config/config.js'
import { applyFixes } from '../fix.js'
import { encodeText } from '../readers/decode.js'
import { unifiedDiff } from '../text/diff.js'
import { type Checked, checkInput } from './check.js'
import type { CheckedFile } from './check-job.js'
import type { Input } from './input.js'
import { writeOutput } from './output.js'

export interface FixOptions {
  levels: Levels
  /** Someone who asks for every fix has judged the unsafe ones. */
  isUnsafe: boolean
  /** Show the changes on standard output and write nothing. */
  isDry: boolean
  /** In Word, as changes that somebody accepts. */
  isTracked: boolean
}

/** A fix may uncover what another rule sees, so a file is checked anew until there is nothing left to fix. */
const maxRounds = 10

export async function fixInput(input: Input, options: FixOptions): Promise<CheckedFile> {
  const first = await checkInput(input, options.levels)
  let checked = first
  for (let round = 0; round < maxRounds; round++) {
    const bytes = await fixedBytes(checked, options)
    if (!bytes) break
    checked = await checkInput({ file: input.file, bytes }, options.levels)
  }
  const { file, decoded, word, diagnostics } = checked
  const text = decoded && { text: decoded.text }
  if (options.isDry) {
    process.stdout.write(unifiedDiff(wordsOf(first), wordsOf(checked), file))
  } else if (checked !== first) {
    const failure = writeOutput(file, decoded ? encodeText(decoded) : word!.bytes)
    if (failure) return { file, ...text, diagnostics: [...diagnostics, failure] }
  }
  return { file, ...text, diagnostics }
}

/** The file with one round of fixes; nothing when there is none to make. */
async function fixedBytes({ file, decoded, word, diagnostics }: Checked, options: FixOptions) {
  const { isUnsafe, isTracked } = options
  if (decoded) {
    const { text, applied } = applyFixes(decoded.text, diagnostics, isUnsafe)
    return applied > 0 ? encodeText({ ...decoded, text }) : undefined
  }
  if (!word) return undefined
  const { fixesOf } = await import('../docx-edit/findings.js')
  const { applyDocxFixes } = await import('../docx-edit/fix.js')
  const fixes = fixesOf(
    word.located.map(({ finding }) => finding),
    { unsafe: isUnsafe },
  )
  const { value } = applyDocxFixes(word.bytes, file, fixes, isTracked ? { author: 'kehoach' } : undefined)
  return value && value.applied.length > 0 && value.bytes !== word.bytes ? value.bytes : undefined
}

/** What a change of the file is shown by: its text, or the paragraphs of a Word draft. */
function wordsOf({ decoded, word }: Checked): string {
  if (decoded) return decoded.text
  return (word?.passages ?? []).map((text) => `${text}\n`).join('')
}
