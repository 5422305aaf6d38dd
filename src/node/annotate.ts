import type { Diagnostic } from '../diagnostic.js'
import type { Checked } from '../lint/check-file.js'
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

/** Writes a copy of a Word draft in which each finding is a comment at its words. Returns what went wrong. */
export async function annotate(checked: Checked, target: string): Promise<Diagnostic[]> {
  refuseUnlessWord(checked)
  const { annotateFile } = await import('../lint/annotate-file.js')
  const { value, diagnostics } = (await annotateFile(checked))!
  if (!value) return diagnostics
  const failure = writeOutput(target, value)
  return failure ? [failure] : []
}

/** Only what was read from Word can be annotated. */
export function refuseUnlessWord({ file, word }: Checked): void {
  if (!word) throw new UsageError(`--annotate chỉ dùng được với tệp Word (.docx) đọc được; “${file}” thì không.`)
}
