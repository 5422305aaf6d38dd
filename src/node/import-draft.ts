import { lstatSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Diagnostic, Outcome } from '../diagnostic.js'
import { type ImportedFile, importFile } from '../import/import-file.js'
import { readInput } from './files/input.js'
import { writeOutput } from './files/output.js'
import { builtIn } from './standards.js'

export type { ImportedFile } from '../import/import-file.js'
export { planNameFor } from '../import/plan-name.js'

/** A draft on the disk as the plan file that it becomes; what only LibreOffice can read goes through it. */
export async function importInput(file: string, target: string): Promise<Outcome<ImportedFile>> {
  const input = readInput(file)
  if ('problem' in input) return { diagnostics: [input.problem] }
  const { officeFormat, toDocx } = await import('./libreoffice/to-docx.js')
  const extension = officeFormat(input.bytes)
  const bytes = extension === undefined ? input.bytes : await toDocx(file, input.bytes, extension)
  if (!(bytes instanceof Uint8Array)) return { diagnostics: [bytes] }
  return importFile({ name: file, bytes }, builtIn(), basename(target))
}

/** Writes a plan with its pictures beside it, all or none; the paths of what was written, the plan's first. */
export function writeImported(
  target: string,
  { text, pictures }: Pick<ImportedFile, 'text' | 'pictures'>,
  force = false,
): { written: string[] } | { failure: Diagnostic } {
  const files = pictures.map(({ name, bytes }) => ({ path: join(dirname(target), name), data: bytes }))
  const there = force ? undefined : files.find(({ path }) => lstatSync(path, { throwIfNoEntry: false }))
  if (there) return { failure: pictureThere(there.path) }
  for (const [index, { path, data }] of [...files, { path: target, data: text }].entries()) {
    const failure = writeOutput(path, data)
    if (!failure) continue
    if (!force) for (const one of files.slice(0, index)) rmSync(one.path, { force: true })
    return { failure }
  }
  return { written: [target, ...files.map(({ path }) => path)] }
}

function pictureThere(file: string): Diagnostic {
  return {
    ruleId: 'file-write',
    severity: 'error',
    message: 'Đã có tệp hình này nên chưa ghi kế hoạch.',
    file,
    hint: 'Xin dùng -o với một tên khác, hoặc thêm --force để ghi đè.',
  }
}
