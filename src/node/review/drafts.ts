import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { type CompiledFile, compileFile } from '../../compile.js'
import type { Diagnostic } from '../../diagnostic.js'
import type { ReviewedFile } from '../../pull-request/review.js'
import { slashes } from '../../reporters/report.js'
import { type Format, writeFormats } from '../build-plan.js'
import { besideOnDisk } from '../files/beside.js'
import { readInput } from '../files/input.js'
import type { Print } from '../libreoffice/pdf.js'
import { builtIn } from '../standards.js'
import { draftName } from './draft-name.js'

export interface DraftTask {
  formats: readonly Format[]
  outDir: string
  /** Whole; its beginning stands in the names and the properties of the files. */
  commit: string
  /** Is told of each file that was written. */
  written(file: string): void
}

export interface Draft {
  plan: string
  /** Without the PDF. */
  files: string[]
  /** What the linter says too among them. */
  diagnostics: Diagnostic[]
  /** The texts that they point at, by file. */
  texts: ReadonlyMap<string, string>
  /** What was printed, or is still to be. */
  print?: Print
  /** Of the printed pages, in their order; of many the first. */
  pictures: string[]
}

/** Builds a plan stamped as a draft; one with mistakes builds nothing. */
export async function buildDraft(plan: string, task: DraftTask): Promise<Draft> {
  const input = readInput(plan)
  if ('problem' in input) return { plan, files: [], diagnostics: [input.problem], texts: new Map(), pictures: [] }
  const around = { builtIn: builtIn(), beside: besideOnDisk(plan) }
  const { value, diagnostics, texts } = await compileFile({ name: plan, bytes: input.bytes }, { draft: true }, around)
  if (!value) return { plan, files: [], diagnostics, texts, pictures: [] }
  const files: string[] = []
  const written = (file: string) => {
    files.push(file)
    task.written(file)
  }
  const target = draftName(plan, task.commit, task.outDir)
  const built = await writeFormats(withVersion(value, task.commit), target, { formats: task.formats, written })
  const all = [...diagnostics, ...built.diagnostics]
  return { plan, files, diagnostics: all, texts, ...(built.print && { print: built.print }), pictures: [] }
}

function withVersion(compiled: CompiledFile, commit: string): CompiledFile {
  const { model } = compiled
  return { ...compiled, model: { ...model, properties: { ...model.properties, version: commit.slice(0, 7) } } }
}

/** What was built of a plan, with the pages where they were printed. */
export function outputsOf({ files, print, pictures }: Draft, outDir: string): ReviewedFile['outputs'] {
  const nameOf = (file: string) => slashes(relative(outDir, file))
  const outputOf = (file: string, bytes: Uint8Array) => ({
    name: nameOf(file),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })
  const built = files.map((file) => outputOf(file, readFileSync(file)))
  if (!print) return built
  const pdf = readFileSync(print.file)
  return [...built, { ...outputOf(print.file, pdf), pages: pagesIn(pdf), pictures: pictures.map(nameOf) }]
}

/** LibreOffice writes the object of each page as plain text. */
export function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type ?\/Page\b(?!s)/g)?.length ?? 0
}
