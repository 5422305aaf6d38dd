import { basename, dirname, extname, join } from 'node:path'
import type { Surroundings } from '../beside/own-standard.js'
import { inPlan } from '../beside/template.js'
import { type CompiledFile, type CompiledOutcome, compileFile, writeFile } from '../compile.js'
import type { Diagnostic, Outcome } from '../diagnostic.js'
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
  const { formats, outDir } = task
  if (!value) return { diagnostics }
  const target = join(outDir, nameOf(plan))
  const word = formats.includes('docx') ? `${target}.docx` : undefined
  const docx = formats.some(isWord) ? await docxOf(value, plan, word) : undefined
  if (docx && !docx.value) return { diagnostics: [...diagnostics, ...docx.diagnostics] }
  const failures = await writeAll(value, target, task, docx?.value)
  const print = formats.includes('pdf') && docx?.value
  return {
    diagnostics: [...diagnostics, ...(docx?.diagnostics ?? []), ...failures],
    isBuilt: true,
    ...(print && { print: { file: onDisk(`${target}.pdf`), docx: print as Uint8Array, fonts: value.standard } }),
  }
}

/** The plan's Word file, which is not to go to the `target` that it is made from. */
async function docxOf(compiled: CompiledFile, plan: string, target?: string): Promise<Outcome<Uint8Array | string>> {
  const { template } = compiled
  const file = template?.bytes && onDisk(join(dirname(plan), template.path.replaceAll('\\', '/')))
  if (file !== undefined && target !== undefined && identityOf(target) === identityOf(file)) {
    return { diagnostics: [inPlan(overwritten, template!, plan)] }
  }
  return writeFile(compiled, 'docx')
}

const overwritten = {
  message: 'Tệp Word dựng được sẽ ghi đè lên chính mẫu này.',
  hint: 'Xin dùng --out-dir là một thư mục khác, hoặc đổi tên tệp mẫu.',
}

export function nameOf(plan: string): string {
  return basename(plan, extname(plan))
}

async function writeAll(
  compiled: CompiledFile,
  target: string,
  { formats, written }: BuildTask,
  docx: Uint8Array | string | undefined,
): Promise<Diagnostic[]> {
  const failures: Diagnostic[] = []
  for (const format of formats.filter(isWriterName)) {
    const { extension, write } = writers[format]
    const file = onDisk(`${target}.${extension}`)
    const failure = writeOutput(file, (format === 'docx' && docx) || (await write(compiled)))
    if (failure) failures.push(failure)
    else written(file)
  }
  return failures
}

/** PDF is no writer's: it takes a program, which prints what the writer of .docx has made. */
function isWord(format: Format): boolean {
  return format === 'docx' || format === 'pdf'
}
