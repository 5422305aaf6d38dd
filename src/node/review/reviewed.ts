import { relative } from 'node:path'
import type { Diagnostic, Severity } from '../../diagnostic.js'
import type { ReviewedFile, ReviewedFinding } from '../../pull-request/review.js'
import { slashes } from '../../reporters/report.js'
import { type Comparison, comparisonLines, isSame } from '../compare.js'
import { writeOutput } from '../files/output.js'
import type { Change } from '../git/changes.js'
import { fileText } from '../terminal.js'
import { changedText } from './changed-text.js'
import { cut } from './cut.js'
import { draftName } from './draft-name.js'
import { type Draft, outputsOf } from './drafts.js'

// The report that stands beside the built files has all.
const most = 100

export interface ReviewTask {
  base: string
  commit: string
  outDir: string
  /** Is told of each file that was written. */
  written(file: string): void
}

/** All that the comment may tell of one file; what both texts say is written as a page. */
export async function reviewed(
  change: Change,
  found: readonly Diagnostic[],
  draft: Draft | undefined,
  task: ReviewTask,
): Promise<{ value: ReviewedFile; diagnostics: Diagnostic[] }> {
  const { text, comparison } = await changedText(change, task.base)
  const page = comparison && !isSame(comparison) ? await writeComparison(change.file, comparison, task) : undefined
  const failures = typeof page === 'object' ? [page] : []
  const all = [...found, ...failures]
  const countOf = (severity: Severity) => all.filter((one) => one.severity === severity).length
  const value = {
    ...{ file: slashes(change.file), kind: change.kind },
    ...(change.before !== undefined && { before: slashes(change.before) }),
    ...text,
    counts: { error: countOf('error'), warning: countOf('warning'), info: countOf('info') },
    findings: all.slice(0, most).map((diagnostic) => findingOf(diagnostic, change.file)),
    outputs: draft ? outputsOf(draft, task.outDir) : [],
    ...(typeof page === 'string' && { comparison: slashes(relative(task.outDir, page)) }),
  }
  return { value, diagnostics: failures }
}

async function writeComparison(
  file: string,
  comparison: Comparison,
  { commit, outDir, written }: ReviewTask,
): Promise<string | Diagnostic> {
  const target = `${draftName(file, commit, outDir)}.diff.html`
  const failure = writeOutput(target, fileText(await comparisonLines('html', comparison)))
  if (failure) return failure
  written(target)
  return target
}

function findingOf(
  { file, ruleId, severity, message, hint, position, place }: Diagnostic,
  own: string,
): ReviewedFinding {
  return {
    ...{ ruleId, severity, message: cut(message) },
    ...(hint !== undefined && { hint: cut(hint) }),
    ...(file !== own && { file }),
    ...(position && { line: position.start.line }),
    ...(place && { place: cut(place.part) }),
  }
}
