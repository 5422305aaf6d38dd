import type { Outcome } from '../diagnostic.js'
import { type ImportedFile, importFile } from '../import/import-file.js'
import { readInput } from './files/input.js'
import { builtIn } from './standards.js'

export type { ImportedFile } from '../import/import-file.js'

/** A draft on the disk as a plan file; what only LibreOffice can read goes through it. */
export async function importInput(file: string): Promise<Outcome<ImportedFile>> {
  const input = readInput(file)
  if ('problem' in input) return { diagnostics: [input.problem] }
  const { officeFormat, toDocx } = await import('./libreoffice/to-docx.js')
  const extension = officeFormat(input.bytes)
  const bytes = extension === undefined ? input.bytes : await toDocx(file, input.bytes, extension)
  return bytes instanceof Uint8Array ? importFile({ name: file, bytes }, builtIn()) : { diagnostics: [bytes] }
}
