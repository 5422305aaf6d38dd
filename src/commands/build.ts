import { basename, extname, join } from 'node:path'
import { type Compiled, compilePlan } from '../compile.js'
import { type Diagnostic, inFileOrder, type Position } from '../diagnostic.js'
import { loadReporter } from '../reporters/load.js'
import type { Report } from '../reporters/report.js'
import { isWriterName, type WriterName, writers } from '../writers/index.js'
import { docxOf } from './docx.js'
import { planTextOf, readInput } from './input.js'
import { legacyWarning } from './legacy-warning.js'
import { onDisk } from './on-disk.js'
import { writeOutput } from './output.js'
import { writeSummary } from './outputs.js'
import { expandGlobs } from './paths.js'
import type { Print } from './pdf.js'
import { progress } from './progress.js'
import { standardNames, standardReader } from './standards.js'
import { isOnGithub, print } from './terminal.js'
import { refuseUnquoted } from './unquoted.js'
import { type ExitCode, exitCodeOf, UsageError } from './usage.js'

export interface BuildOptions {
  /** Formats, separated by commas. */
  to: string
  outDir: string
  /** Stamps every plan as a draft. */
  draft?: true
}

type Format = WriterName | 'pdf'

/** Builds every plan into every format asked for and prints the paths written; a plan with errors writes nothing. */
export async function build(given: readonly string[], { to, outDir, ...stamps }: BuildOptions): Promise<ExitCode> {
  const formats = formatsOf(to)
  refuseUnquoted(given, 'build')
  const plans = await expandGlobs(given)
  rejectSameNames(plans)
  const pdf = formats.includes('pdf') ? await import('./pdf.js') : undefined
  const office = pdf?.officeForPdf()
  const prints: Print[] = []
  const sources = new Map<string, string>()
  const standardOf = standardReader(sources)
  const standards = standardNames()
  const diagnostics: Diagnostic[] = []
  const built: string[] = []
  const shown = progress(plans.length)
  for (const [index, plan] of plans.entries()) {
    shown.step(index, plan)
    const text = planTextOf(readInput(plan))
    if ('problem' in text) {
      diagnostics.push(text.problem)
      continue
    }
    const standardAt = (name: string, at?: Position) => standardOf(name, plan, at)
    const compiled = await compilePlan(text.decoded.text, plan, standardAt, { ...stamps, standards })
    diagnostics.push(...inFileOrder([...compiled.diagnostics, ...legacyWarning(plan, text.decoded.text)]))
    sources.set(plan, text.decoded.text)
    if (!compiled.value) continue
    const docx = formats.some(isWord) ? await docxOf(compiled.value, plan) : undefined
    diagnostics.push(...(docx?.diagnostics ?? []))
    if (docx && !docx.value) continue
    built.push(plan)
    shown.end()
    const target = join(outDir, nameOf(plan))
    diagnostics.push(...(await writeAll(compiled.value, formats, target, docx?.value)))
    if (pdf && docx?.value)
      prints.push({ file: onDisk(`${target}.pdf`), docx: docx.value, fonts: compiled.value.standard })
  }
  if (pdf && office) {
    shown.step(plans.length, 'PDF')
    diagnostics.push(...(await pdf.writePdfs(prints, office)))
  }
  shown.end()
  if (diagnostics.length > 0) await report({ diagnostics: distinct(diagnostics), files: plans.length, sources })
  await tellRemaining(built)
  return exitCodeOf(diagnostics)
}

/** As `lint` does: on GitHub Actions as annotations and a summary, else for a person. */
async function report(found: Report): Promise<void> {
  const reporter = await loadReporter(isOnGithub() ? 'github' : 'pretty')
  print(process.stderr, reporter(found))
  await writeSummary(found)
}

/** A person who builds a plan is told what the linter, loaded now that all is written, sees in it. */
async function tellRemaining(plans: readonly string[]): Promise<void> {
  const terminal = [process.stderr, process.stdout].find(({ isTTY }) => isTTY)
  if (!terminal || plans.length === 0) return
  try {
    const { remaining } = await import('./remaining.js')
    print(terminal, await remaining(plans))
  } catch {
    // The plans are built all the same; what keeps the linter from its work it says itself.
  }
}

/** What is wrong with a standard is met in each plan that names it, and said once. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()]
}

async function writeAll(
  compiled: Compiled,
  formats: readonly Format[],
  target: string,
  docx: Uint8Array | undefined,
): Promise<Diagnostic[]> {
  const failures: Diagnostic[] = []
  for (const format of formats.filter(isWriterName)) {
    const { extension, write } = writers[format]
    const file = onDisk(`${target}.${extension}`)
    const failure = writeOutput(file, (format === 'docx' && docx) || (await write(compiled)))
    if (failure) failures.push(failure)
    else print(process.stdout, [file])
  }
  return failures
}

/** PDF is no writer's: it takes a program, which prints what the writer of .docx has made. */
function isWord(format: Format): boolean {
  return format === 'docx' || format === 'pdf'
}

function formatsOf(to: string): Format[] {
  const names = [...new Set(to.split(',').map((name) => name.trim().toLowerCase()))]
  const unknown = names.filter((name) => !isFormat(name))
  if (unknown.length === 0) return names.filter(isFormat)
  const known = [...Object.keys(writers), 'pdf'].join(', ')
  throw new UsageError(`Không có dạng “${unknown.join(', ')}” cho --to. Các dạng có thể dùng: ${known}.`)
}

function isFormat(name: string): name is Format {
  return name === 'pdf' || isWriterName(name)
}

function nameOf(plan: string): string {
  return basename(plan, extname(plan))
}

/** Two plans of one name would overwrite each other in the output folder. */
function rejectSameNames(plans: readonly string[]): void {
  const byName = new Map<string, string>()
  for (const plan of plans) {
    const name = nameOf(plan).normalize('NFC').toLowerCase()
    const other = byName.get(name)
    if (other !== undefined && other !== plan) {
      throw new UsageError(
        `“${other}” và “${plan}” sẽ ghi vào cùng một tệp. Xin đổi tên một tệp hoặc dựng riêng từng tệp.`,
      )
    }
    byName.set(name, plan)
  }
}
