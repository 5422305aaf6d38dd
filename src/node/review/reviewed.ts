import type { Diagnostic, Severity } from '../../diagnostic.js'
import type { ReviewedFile, ReviewedFinding } from '../../pull-request/review.js'
import type { Change } from '../git/changes.js'
import { changedText } from './changed-text.js'
import { cut } from './cut.js'
import { type Draft, outputsOf } from './drafts.js'

// The report that stands beside the built files has all.
const most = 100

/** All that the comment may tell of one file. */
export async function reviewed(
  change: Change,
  base: string,
  diagnostics: readonly Diagnostic[],
  draft: Draft | undefined,
  outDir: string,
): Promise<ReviewedFile> {
  const countOf = (severity: Severity) => diagnostics.filter((one) => one.severity === severity).length
  const slashed = (file: string) => file.replaceAll('\\', '/')
  return {
    ...{ file: slashed(change.file), kind: change.kind },
    ...(change.before !== undefined && { before: slashed(change.before) }),
    ...(await changedText(change, base)),
    counts: { error: countOf('error'), warning: countOf('warning'), info: countOf('info') },
    findings: diagnostics.slice(0, most).map((diagnostic) => findingOf(diagnostic, change.file)),
    outputs: draft ? outputsOf(draft, outDir) : [],
  }
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
