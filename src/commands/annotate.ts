import { resolve } from 'node:path'
import type { Levels } from '../config/config.js'
import type { Diagnostic } from '../diagnostic.js'
import { checkInput } from './check.js'
import { readInput } from './input.js'
import { writeOutput } from './output.js'
import { UsageError } from './usage.js'

/** Writes a copy of a Word draft in which each finding is a comment at its words. Returns what went wrong. */
export async function annotate(file: string, target: string, levels: Levels): Promise<Diagnostic[]> {
  if (resolve(file) === resolve(target)) {
    throw new UsageError('--annotate cần một tên tệp khác với tệp đang soát, để giữ nguyên bản gốc.')
  }
  const { word, diagnostics } = await checkInput(readInput(file), levels)
  if (!word) throw new UsageError(`--annotate chỉ dùng được với tệp Word (.docx) đọc được; “${file}” thì không.`)
  const { annotateDocx } = await import('../docx-edit/annotate.js')
  const { noteOf } = await import('../docx-edit/findings.js')
  const targets = new Map(word.located.map(({ finding, diagnostic }) => [diagnostic, finding]))
  const notes = diagnostics.map((diagnostic) => noteOf(diagnostic, targets.get(diagnostic)))
  const annotated = annotateDocx(word.bytes, file, notes, { author: 'kehoach', initials: 'kh' })
  if (!annotated.value) return annotated.diagnostics
  const failure = writeOutput(target, annotated.value)
  return failure ? [failure] : []
}
