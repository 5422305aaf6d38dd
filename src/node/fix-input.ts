import { realpathSync } from 'node:fs'
import type { Checked, CheckSettings } from '../lint/check-file.js'
import { type FixedFile, fixFile } from '../lint/fix-file.js'
import { unifiedDiff } from '../text/terminal/diff.js'
import { annotate, refuseUnlessWord } from './annotate.js'
import { checkInput } from './check.js'
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

/** Puts a file right and writes it back, or shows what would be changed. */
export async function fixInput(input: Input, settings: CheckSettings, options: FixOptions): Promise<CheckedFile> {
  const { isDry, copy } = options
  const { first, checked, fixed, left, bytes } = await fixedInput(input, settings, options)
  const { file, decoded, word, diagnostics, about } = checked
  const result = {
    file,
    ...(decoded && { text: decoded.text }),
    ...(about && { about }),
    ...((decoded || word) && { fixed }),
    ...(left && { unfixed: left }),
  }
  if (isDry) {
    print(process.stdout, unifiedDiff(wordsOf(first), wordsOf(checked), file))
  } else if (checked !== first) {
    // What a link leads to is what was read, and what is put right.
    const failure = writeOutput(realpathSync(file), bytes)
    if (failure) return { file, diagnostics: [...diagnostics, { ...failure, file }] }
  }
  // A dry run leaves the file as it was, and so its copy.
  const failures = copy === undefined ? [] : await annotate(isDry ? first : checked, copy)
  const isCopied = copy !== undefined && failures.length === 0
  return { ...result, diagnostics: [...diagnostics, ...failures], ...(isCopied && { copy }) }
}

async function fixedInput(input: Input, settings: CheckSettings, { copy, ...how }: FixOptions): Promise<FixedFile> {
  let isFirst = true
  const check = async (given: Input): Promise<Checked> => {
    const checked = await checkInput(given, settings)
    if (isFirst && copy !== undefined) refuseUnlessWord(checked)
    isFirst = false
    return checked
  }
  if ('problem' in input) {
    const checked = await check(input)
    return { first: checked, checked, fixed: 0, bytes: new Uint8Array() }
  }
  const { file, bytes } = input
  return fixFile({ name: file, bytes }, how, (given) => check({ file, bytes: given.bytes }))
}

/** What a change of the file is shown by: its text, or the paragraphs of a Word draft. */
function wordsOf({ decoded, word }: Checked): string {
  if (decoded) return decoded.text
  return (word?.passages ?? []).map((text) => `${text}\n`).join('')
}
