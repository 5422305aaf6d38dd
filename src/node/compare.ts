import { type ComparedFile, compareFiles, readFile } from '../compare/compare-files.js'
import type { Comparison } from '../compare/comparison.js'
import { readingLines } from '../compare/report/text.js'
import type { Diagnostic, Outcome } from '../diagnostic.js'
import { besideOnDisk } from './files/beside.js'
import { versionAt } from './git/version.js'
import { readDraftInput } from './libreoffice/draft-input.js'
import { builtIn } from './standards.js'

export { isSame } from '../compare/compare.js'
export type { Comparison } from '../compare/comparison.js'
export { comparisonFormats, comparisonLines, isComparisonFormat } from '../compare/report/load.js'

/** Two files of the disk side by side. */
export async function compareOnDisk(before: string, after: string): Promise<Outcome<Comparison>> {
  const [old, now] = [await fileOf(before), await fileOf(after)]
  if ('message' in old || 'message' in now) {
    return { diagnostics: [old, now].flatMap((file) => ('message' in file ? file : [])) }
  }
  return compareFiles(old, now)
}

/** A file beside its own version in git. */
export async function compareWithBase(file: string, base: string): Promise<Outcome<Comparison>> {
  const now = await fileOf(file)
  if ('message' in now) return { diagnostics: [now] }
  const { commit, ...old } = fileAt(file, base)
  const { value, diagnostics } = await compareFiles(old, now)
  const name = `${file} (${base}, ${commit})`
  return { ...(value && { value: { ...value, files: { before: name, after: file } } }), diagnostics }
}

/** What a file says to its reader, line by line. */
export async function textOnDisk(file: string): Promise<Outcome<string[]>> {
  const given = await fileOf(file)
  if ('message' in given) return { diagnostics: [given] }
  const { value, diagnostics } = await readFile(given)
  return { ...(value && { value: readingLines(value) }), diagnostics }
}

/** A file as it stood in git, with what stood beside it. Throws a `UsageError` where there was none. */
export function fileAt(file: string, base: string): ComparedFile & { commit: string } {
  const { bytes, beside, commit } = versionAt(file, base)
  return { name: file, bytes, around: { builtIn: builtIn(), beside }, commit }
}

export async function fileOf(file: string): Promise<ComparedFile | Diagnostic> {
  const input = await readDraftInput(file)
  if ('problem' in input) return input.problem
  return { name: file, bytes: input.bytes, around: { builtIn: builtIn(), beside: besideOnDisk(file) } }
}
