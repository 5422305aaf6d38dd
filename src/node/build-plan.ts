import { basename, dirname, extname, join } from 'node:path'
import type { Surroundings } from '../beside/own-standard.js'
import { inPlan } from '../beside/template.js'
import { type CompiledFile, type CompiledOutcome, compileFile } from '../compile.js'
import type { Diagnostic, Outcome } from '../diagnostic.js'
import { writeFile } from '../write.js'
import { isWriterName, type WriterName, writers } from '../writers/index.js'
import { besideOnDisk } from './files/beside.js'
import { readInput } from './files/input.js'
import { onDisk } from './files/on-disk.js'
import { writeOutput } from './files/output.js'
import { identityOf } from './files/target.js'
import type { Print } from './libreoffice/pdf.js'

export type Format = WriterName | 'pdf'

/** What holds for every plan of a run. */
export interface BuildTask {
  formats: readonly Format[]
  outDir: string
  stamps: { draft?: true }
  around: Omit<Surroundings, 'beside'>
  /** Takes the texts that diagnostics may point at. */
  sources: Map<string, string>
  /** Is told of each file that was written. */
  written(file: string): void
}

export interface Built {
  diagnostics: Diagnostic[]
  /** It had no mistake that keeps it from being built. */
  isBuilt?: true
  /** What is still to be printed. */
  print?: Print
}

/** Builds one plan and writes what needs no other program. */
export async function buildPlan(plan: string, task: BuildTask): Promise<Built> {
  const input = readInput(plan)
  if ('problem' in input) return { diagnostics: [input.problem] }
  const around = { ...task.around, beside: besideOnDisk(plan) }
  const compiled = await compileFile({ name: plan, bytes: input.bytes }, task.stamps, around)
  const built = await writeBuilt(plan, compiled, task)
  if (built.diagnostics.length > 0) for (const [file, text] of compiled.texts) task.sources.set(file, text)
  return built
}

async function writeBuilt(plan: string, { value, diagnostics }: CompiledOutcome, task: BuildTask): Promise<Built> {
  if (!value) return { diagnostics }
  const written = await writeFormats(value, join(task.outDir, nameOf(plan)), task)
  return { ...written, diagnostics: [...diagnostics, ...written.diagnostics] }
}

/** Writes a compiled plan's files, `target` with the extension of each; none of them where one can't be made. */
export async function writeFormats(
  compiled: CompiledFile,
  target: string,
  { formats, written }: Pick<BuildTask, 'formats' | 'written'>,
): Promise<Built> {
  const wanted = formats.includes('pdf') ? [...formats, 'docx' as const] : formats
  const diagnostics: Diagnostic[] = []
  const made = new Map<WriterName, Uint8Array | string>()
  for (const format of new Set(wanted.filter(isWriterName))) {
    const outcome = await make(compiled, format, formats.includes(format) ? nameIn(target, format) : undefined)
    diagnostics.push(...outcome.diagnostics)
    if (outcome.value === undefined) return { diagnostics }
    made.set(format, outcome.value)
  }
  for (const format of formats.filter(isWriterName)) {
    const file = nameIn(target, format)
    const failure = writeOutput(file, made.get(format)!)
    if (failure) diagnostics.push(failure)
    else written(file)
  }
  const print = formats.includes('pdf') && made.get('docx')
  return {
    ...{ diagnostics, isBuilt: true },
    ...(print && { print: { file: onDisk(`${target}.pdf`), docx: print as Uint8Array, fonts: compiled.standard } }),
  }
}

function nameIn(target: string, format: WriterName): string {
  return onDisk(`${target}.${writers[format].extension}`)
}

/** What is to go to the file `target`, where it goes to one; the template that it is made from is none. */
async function make(
  compiled: CompiledFile,
  format: WriterName,
  target: string | undefined,
): Promise<Outcome<Uint8Array | string>> {
  const { template, file: plan } = compiled
  if (format !== 'docx' || !template?.bytes || target === undefined) return writeFile(compiled, format)
  const file = onDisk(join(dirname(plan), template.path.replaceAll('\\', '/')))
  if (identityOf(target) === identityOf(file)) return { diagnostics: [inPlan(overwritten, template, plan)] }
  return writeFile(compiled, format)
}

const overwritten = {
  message: 'Tệp Word dựng được sẽ ghi đè lên chính mẫu này.',
  hint: 'Xin dùng --out-dir là một thư mục khác, hoặc đổi tên tệp mẫu.',
}

export function nameOf(plan: string): string {
  return basename(plan, extname(plan))
}
