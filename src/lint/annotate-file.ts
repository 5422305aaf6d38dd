import type { Outcome } from '../diagnostic.js'
import type { Checked } from './check-file.js'

/** A copy of a Word draft in which each finding is a comment at its words; nothing of a file that isn't one. */
export async function annotateFile({ file, diagnostics, word }: Checked): Promise<Outcome<Uint8Array> | undefined> {
  if (!word) return undefined
  const { annotateDocx } = await import('../docx-edit/annotate.js')
  const { noteOf } = await import('../docx-edit/findings.js')
  const targets = new Map(word.located.map(({ finding, diagnostic }) => [diagnostic, finding]))
  const notes = diagnostics.map((diagnostic) => noteOf(diagnostic, targets.get(diagnostic)))
  return annotateDocx(word.bytes, file, notes, { author: 'kehoach', initials: 'kh' })
}
