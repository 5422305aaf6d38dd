import type { Diagnostic } from '../diagnostic.js'
import type { Finding } from '../rules/rule.js'
import type { Target } from './anchor.js'
import type { DocxNote } from './annotate.js'
import type { DocxFix } from './fix.js'

/** The findings that can be fixed without asking, or with `unsafe` all that propose a fix. */
export function fixesOf(findings: readonly Finding[], { unsafe }: { unsafe: boolean }): DocxFix[] {
  return findings.flatMap(({ passage, fix: edits }) =>
    edits?.length && (unsafe || edits.every((edit) => !edit.unsafe)) ? [{ passage, edits }] : [],
  )
}

/** What a comment says of a finding. A diagnostic of the whole file has no target. */
export function noteOf({ message, hint, ruleId }: Diagnostic, target?: Target): DocxNote {
  return { lines: [message, ...(hint === undefined ? [] : [hint]), ruleId], ...(target && { target }) }
}
