import type { Diagnostic, Edit } from './diagnostic.js'

/** Applies the safe edits, or all of them, to a text; of two that overlap the first stands. Every other character stays. */
export function applyFixes(
  text: string,
  diagnostics: readonly Diagnostic[],
  isUnsafe = false,
): { text: string; applied: number } {
  const fixes = diagnostics.flatMap(({ fix }) =>
    fix?.length && (isUnsafe || fix.every((edit) => !edit.unsafe)) ? [fix] : [],
  )
  const edits = fixes.flatMap((fix) => fix.map((edit) => ({ edit, fix })))
  edits.sort((a, b) => a.edit.range[0] - b.edit.range[0])
  const dropped = overlapping(edits)
  let at = 0
  let fixed = ''
  for (const { edit, fix } of edits) {
    if (dropped.has(fix)) continue
    fixed += text.slice(at, edit.range[0]) + edit.text
    at = edit.range[1]
  }
  return { text: fixed + text.slice(at), applied: fixes.length - dropped.size }
}

/** The fixes with an edit that begins before the one in front of it ends; a later round may still apply them. */
function overlapping(edits: readonly { edit: Edit; fix: Edit[] }[]): Set<Edit[]> {
  const dropped = new Set<Edit[]>()
  let last: Edit | undefined
  for (const { edit, fix } of edits) {
    if (dropped.has(fix)) continue
    const meets = last && (edit.range[0] < last.range[1] || edit.range[0] === last.range[0])
    if (meets) dropped.add(fix)
    else last = edit
  }
  return dropped
}
