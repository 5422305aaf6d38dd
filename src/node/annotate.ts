import type { Diagnostic } from '../diagnostic.js'
import type { Checked } from './check.js'
import { writeOutput } from './files/output.js'
import { identityOf } from './files/target.js'
import type { Job } from './threads/check-job.js'
import { UsageError } from './usage.js'

/** Before anything is read: one file, which isn't overwritten. */
export function checkTarget(jobs: readonly Job[], target: string): void {
  const [job, ...others] = jobs
  if (!job || others.length > 0) throw new UsageError('--annotate cần đúng một tệp Word (.docx).')
  if (identityOf(job.file) === identityOf(target)) {
    throw new UsageError('--annotate cần một tên tệp khác với tệp đang soát, để giữ nguyên bản gốc.')
  }
}

/** Only what was read from Word can be annotated. */
export function wordOf({ file, word }: Checked): NonNullable<Checked['word']> {
  if (word) return word
  throw new UsageError(`--annotate chỉ dùng được với tệp Word (.docx) đọc được; “${file}” thì không.`)
}

/** Writes a copy of a Word draft in which each finding is a comment at its words. Returns what went wrong. */
export async function annotate(checked: Checked, target: string): Promise<Diagnostic[]> {
  const { file, diagnostics } = checked
  const { bytes, located } = wordOf(checked)
  const { annotateDocx } = await import('../docx-edit/annotate.js')
  const { noteOf } = await import('../docx-edit/findings.js')
  const targets = new Map(located.map(({ finding, diagnostic }) => [diagnostic, finding]))
  const notes = diagnostics.map((diagnostic) => noteOf(diagnostic, targets.get(diagnostic)))
  const annotated = annotateDocx(bytes, file, notes, { author: 'kehoach', initials: 'kh' })
  if (!annotated.value) return annotated.diagnostics
  const failure = writeOutput(target, annotated.value)
  return failure ? [failure] : []
}
