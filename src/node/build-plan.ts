import { basename, extname, join } from 'node:path'
import { type Compiled, compilePlan } from '../compile.js'
import { type Diagnostic, inFileOrder, type Position } from '../diagnostic.js'
import { isWriterName, type WriterName, writers } from '../writers/index.js'
import { planTextOf, readInput } from './files/input.js'
import { onDisk } from './files/on-disk.js'
import { writeOutput } from './files/output.js'
import { legacyWarning } from './legacy-warning.js'
import type { Print } from './libreoffice/pdf.js'
import { docxOf } from './standards/docx.js'
import type { StandardReader } from './standards/shipped.js'

export type Format = WriterName | 'pdf'

/** What holds for every plan of a run. */
export interface BuildTask {
  formats: readonly Format[]
  outDir: string
  stamps: { draft?: true }
  standardOf: StandardReader
  standards: readonly string[]
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
  const read = planTextOf(readInput(plan))
  if ('problem' in read) return { diagnostics: [read.problem] }
  const { text } = read.decoded
  const built = await buildText(plan, text, task)
  if (built.diagnostics.length > 0) task.sources.set(plan, text)
  return built
}

async function buildText(plan: string, text: string, task: BuildTask): Promise<Built> {
  const { formats, outDir, stamps, standards } = task
  const standardAt = (name: string, at?: Position) => task.standardOf(name, plan, at)
  const { value, ...compiled } = await compilePlan(text, plan, standardAt, { ...stamps, standards })
  const diagnostics = inFileOrder([...compiled.diagnostics, ...legacyWarning(plan, text)])
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
    ...(print && { print: { file: onDisk(`${target}.pdf`), docx: print, fonts: value.standard } }),
  }
}

export function nameOf(plan: string): string {
  return basename(plan, extname(plan))
}

async function writeAll(
  compiled: Compiled,
  target: string,
  { formats, written }: BuildTask,
  docx: Uint8Array | undefined,
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
