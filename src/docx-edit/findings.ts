import type { Diagnostic } from '../diagnostic.js'
import type { Passage } from '../draft/draft.js'
import type { Finding, PassageEdit } from '../rules/rule.js'
import type { DocxNote } from './annotate.js'
import type { Target } from './comment-anchor.js'
import type { DocxFix } from './fix.js'

/** The findings that can be fixed without asking, or with `unsafe` all that propose a fix. */
export function fixesOf(findings: readonly Finding[], { unsafe }: { unsafe: boolean }): DocxFix[] {
  return findings.flatMap(({ passage, fix: edits }) =>
    edits && (unsafe || edits.every((edit) => !edit.unsafe)) ? byPassage(passage, edits) : [],
  )
}

/** What can't be done in one passage need not keep the others from being put right. */
function byPassage(own: Passage, edits: readonly PassageEdit[]): DocxFix[] {
  const groups = new Map<Passage, PassageEdit[]>()
  for (const edit of edits) {
    const passage = edit.passage ?? own
    const group = groups.get(passage)
    if (group) group.push(edit)
    else groups.set(passage, [edit])
  }
  return Array.from(groups, ([passage, group]) => ({ passage, edits: group }))
}

/** What a comment says of a finding. A diagnostic of the whole file has no target. */
export function noteOf({ message, hint, ruleId }: Diagnostic, target?: Target): DocxNote {
  return { lines: [message, ...(hint === undefined ? [] : [hint]), ruleId], ...(target && { target }) }
}
