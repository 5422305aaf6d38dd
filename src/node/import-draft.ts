import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { Diagnostic, Outcome } from '../diagnostic.js'
import { doubtsIn, type ImportedFile, importFile } from '../import/import-file.js'
import type { RollNote } from '../roll/notes/roll-note.js'
import { rollFile } from '../roll/roll.js'
import { writeOutput } from './files/output.js'
import { schemaFor } from './files/schema.js'
import { readDraftInput } from './libreoffice/draft-input.js'
import { builtIn } from './standards.js'

export { planNameFor } from '../import/plan-name.js'

/** A draft as the plan file that is to be written. */
export interface Imported extends ImportedFile {
  /** What was done for another year. */
  notes?: readonly RollNote[]
}

/** A draft on the disk as a plan of that year, else of its own. */
export async function importInput(file: string, target: string, year?: number): Promise<Outcome<Imported>> {
  const imported = await importOwn(file, target)
  return imported.value && year !== undefined ? rolled(imported.value, imported.diagnostics, file, year) : imported
}

async function importOwn(file: string, target: string): Promise<Outcome<ImportedFile>> {
  const input = await readDraftInput(file)
  if ('problem' in input) return { diagnostics: [input.problem] }
  return importFile({ name: file, bytes: input.bytes }, builtIn(), {
    planName: basename(target),
    schema: schemaFor(target),
  })
}

async function rolled(
  plan: ImportedFile,
  diagnostics: Diagnostic[],
  file: string,
  year: number,
): Promise<Outcome<Imported>> {
  const beside = { read: (path: string) => plan.pictures.find(({ name }) => name === path)?.bytes }
  const given = { name: 'ke-hoach.yaml', bytes: new TextEncoder().encode(plan.text) }
  try {
    const { value, diagnostics: mistakes } = await rollFile(given, year, { builtIn: builtIn(), beside })
    if (!value) return { diagnostics: [...diagnostics, notRolled(file, year, mistakes[0]?.message)] }
    const { text, notes } = value
    return { value: { ...plan, text, notes, doubts: doubtsIn(text) }, diagnostics }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { diagnostics: [...diagnostics, notRolled(file, year, error.message)] }
  }
}

function notRolled(file: string, year: number, why = 'kế hoạch đọc được còn lỗi.'): Diagnostic {
  const message = `Chưa chuyển sang năm ${year} được: ${why.charAt(0).toLowerCase()}${why.slice(1)}`
  const hint = 'Xin chạy lại không có --year, sửa tệp .yaml viết ra, rồi chuyển năm bằng lệnh roll.'
  return { ruleId: 'file-read', severity: 'error', file, message, hint }
}

/** What can be imported, by the ends of names. */
export const draftKinds = ['docx', 'doc', 'odt', 'rtf', 'txt', 'md']

/** The drafts that lie in a folder itself, in the order of their names; not the files by which Word tells that one is open. */
export function draftsIn(folder: string): string[] {
  const isDraft = (name: string) => draftKinds.includes(extname(name).slice(1).toLowerCase()) && !name.startsWith('~$')
  const names = readdirSync(folder).filter(isDraft)
  return names.sort().map((name) => join(folder, name))
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
