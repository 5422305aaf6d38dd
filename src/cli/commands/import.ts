import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { Diagnostic, Outcome } from '../../diagnostic.js'
import { orFault } from '../../node/fault.js'
import { isFolder } from '../../node/files/folders.js'
import { expandGlobs } from '../../node/files/paths.js'
import { afterSignals } from '../../node/files/stop.js'
import {
  draftKinds,
  draftsIn,
  type Imported,
  importInput,
  planNameFor,
  writeImported,
} from '../../node/import-draft.js'
import { print } from '../../node/terminal.js'
import { type ExitCode, exitCodeOf, UsageError } from '../../node/usage.js'
import { pretty } from '../../reporters/pretty.js'
import type { Line } from '../../text/terminal/line.js'
import { path } from '../options/path.js'
import { yearOf } from '../options/year.js'
import { progress } from '../progress.js'
import { shellWord } from '../shell-word.js'
import { refuseUnquoted } from '../unquoted.js'
import { rollLines } from './roll.js'

export function define(command: Command): void {
  command
    .usage('<tệp…> [tuỳ chọn]')
    .description('chuyển kế hoạch làm bằng Word thành tệp kế hoạch .yaml')
    .argument(
      '<tệp...>',
      'kế hoạch .docx, .txt, .md (.doc, .odt, .rtf nếu máy có LibreOffice), hoặc thư mục có các tệp ấy',
    )
    .option('-o, --out <tệp>', 'tệp .yaml, hoặc thư mục nếu chuyển nhiều tệp', path, 'plans')
    .option('--year <năm>', 'chuyển luôn sang kế hoạch của năm ấy, như lệnh roll')
    .option('--force', 'ghi đè tệp .yaml và tệp hình đã có')
    .action(async (files: string[], options: ImportOptions) => {
      process.exitCode = await importAll(files, options)
    })
}

interface ImportOptions {
  out: string
  year?: string
  force?: true
}

/** Writes a plan for each draft, and tells what a person should check in it. */
async function importAll(given: readonly string[], options: ImportOptions): Promise<ExitCode> {
  refuseUnquoted(given, 'import')
  const year = options.year === undefined ? undefined : yearOf(options.year)
  const tasks = tasksFor(await filesIn(given), options, year)
  const shown = progress(tasks.length)
  const diagnostics: Diagnostic[] = []
  for (const [index, { file, target }] of tasks.entries()) {
    shown.step(index, file)
    const imported = await orFault<Outcome<Imported>>(
      file,
      () => importInput(file, target, year),
      (fault) => ({ diagnostics: [fault] }),
    )
    shown.end()
    diagnostics.push(...imported.diagnostics)
    if (imported.value) diagnostics.push(...written(target, imported.value, options.force))
    await afterSignals()
  }
  if (diagnostics.length > 0) print(process.stderr, pretty({ diagnostics, files: tasks.length, sources: new Map() }))
  return exitCodeOf(diagnostics)
}

/** Files and what folders hold of drafts, each once. */
async function filesIn(given: readonly string[]): Promise<string[]> {
  const paths = await expandGlobs(given, draftKinds)
  const files = paths.flatMap((one) => {
    if (!isFolder(one)) return [one]
    const drafts = draftsIn(one)
    if (drafts.length === 0) throw new UsageError(`Thư mục “${one}” không có tệp Word hay văn bản nào.`)
    return drafts
  })
  return [...new Set(files)]
}

function written(target: string, plan: Imported, force?: true): Diagnostic[] {
  const outcome = writeImported(target, plan, force)
  if ('failure' in outcome) return [outcome.failure]
  print(process.stdout, outcome.written)
  print(process.stderr, reportOf(plan, target))
  return []
}

/** Of a plan that went on to another year also what was changed; the marks tell what both left to a person. */
function reportOf({ doubts, paragraphs, activities, notes }: Imported, target: string): Line[] {
  const places = doubts.map(({ line, text }) => `  dòng ${line}: ${text}`)
  const checked = doubts.length === 0 ? 'không có chỗ nào phải kiểm tra' : `${doubts.length} chỗ cần kiểm tra`
  const read = `  đã đọc ${paragraphs} đoạn, ${activities} hoạt động; ${checked}.`
  if (!notes) return [...places, read]
  const done = rollLines(notes.filter(({ kind }) => kind !== 'check'))
  return [...done, '', ...places, read, '', `Xem những chỗ còn lại: npx kehoach lint ${shellWord(target)}`]
}

interface Task {
  file: string
  target: string
}

/** Where each draft's plan is written; what is there already is told before anything is done. */
function tasksFor(files: readonly string[], { out, force }: ImportOptions, year?: number): Task[] {
  const isFile = /\.ya?ml$/i.test(out)
  if (isFile && files.length > 1) throw new UsageError(`-o ${out}: chuyển nhiều tệp thì sau -o ghi tên thư mục.`)
  if (!isFile && !isFolder(out) && /\.[a-z]{2,4}$/i.test(out))
    throw new UsageError(`-o ${out}: tên tệp kế hoạch phải có đuôi .yaml.`)
  const tasks = files.map((file) => ({ file, target: isFile ? out : join(out, `${nameFor(file, year)}.yaml`) }))
  const taken = new Map<string, string>()
  for (const { file, target } of tasks) {
    const other = taken.get(target.toLowerCase())
    if (other !== undefined)
      throw new UsageError(`“${other}” và “${file}” sẽ ghi vào cùng một tệp ${target}. Xin chuyển từng tệp với -o.`)
    taken.set(target.toLowerCase(), file)
    if (!force && lstatSync(target, { throwIfNoEntry: false }))
      throw new UsageError(`Đã có ${target}. Xin dùng -o với một tên khác, hoặc thêm --force để ghi đè.`)
  }
  return tasks
}

/** `KH Tháng Thanh niên 2024.docx` of the year 2025 as `kh-thang-thanh-nien-2025`. */
function nameFor(file: string, year?: number): string {
  const name = planNameFor(file)
  if (year === undefined) return name
  if (name.includes(String(year))) return name
  const renamed = name.replace(/(?<!\d)(?:19|20|21)\d\d(?!\d)/, String(year))
  return renamed === name ? `${year}-${name}` : renamed
}
