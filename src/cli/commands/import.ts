import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { Diagnostic, Outcome } from '../../diagnostic.js'
import { orFault } from '../../node/fault.js'
import { isFolder } from '../../node/files/folders.js'
import { expandGlobs } from '../../node/files/paths.js'
import { afterSignals } from '../../node/files/stop.js'
import { type ImportedFile, importInput, planNameFor, writeImported } from '../../node/import-draft.js'
import { print } from '../../node/terminal.js'
import { type ExitCode, exitCodeOf, UsageError } from '../../node/usage.js'
import { pretty } from '../../reporters/pretty.js'
import { path } from '../options/path.js'
import { progress } from '../progress.js'
import { refuseUnquoted } from '../unquoted.js'

export function define(command: Command): void {
  command
    .usage('<tệp…> [tuỳ chọn]')
    .description('chuyển kế hoạch làm bằng Word thành tệp kế hoạch .yaml')
    .argument('<tệp...>', 'kế hoạch .docx, .txt, .md; .doc, .odt, .rtf nếu máy có LibreOffice')
    .option('-o, --out <tệp>', 'tệp .yaml, hoặc thư mục nếu chuyển nhiều tệp', path, 'plans')
    .option('--force', 'ghi đè tệp .yaml đã có')
    .action(async (files: string[], options: ImportOptions) => {
      process.exitCode = await importAll(files, options)
    })
}

interface ImportOptions {
  out: string
  force?: true
}

/** Writes a plan for each draft, and tells what a person should check in it. */
async function importAll(given: readonly string[], options: ImportOptions): Promise<ExitCode> {
  refuseUnquoted(given, 'import')
  const tasks = tasksFor(await expandGlobs(given), options)
  const shown = progress(tasks.length)
  const diagnostics: Diagnostic[] = []
  for (const [index, { file, target }] of tasks.entries()) {
    shown.step(index, file)
    const imported = await orFault<Outcome<ImportedFile>>(
      file,
      () => importInput(file, target),
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

function written(target: string, plan: ImportedFile, force?: true): Diagnostic[] {
  const outcome = writeImported(target, plan, force)
  if ('failure' in outcome) return [outcome.failure]
  print(process.stdout, outcome.written)
  print(process.stderr, reportOf(plan))
  return []
}

function reportOf({ doubts, paragraphs, activities }: ImportedFile): string[] {
  const places = doubts.map(({ line, text }) => `  dòng ${line}: ${text}`)
  const checked = doubts.length === 0 ? 'không có chỗ nào phải kiểm tra' : `${doubts.length} chỗ cần kiểm tra`
  return [...places, `  đã đọc ${paragraphs} đoạn, ${activities} hoạt động; ${checked}.`]
}

interface Task {
  file: string
  target: string
}

/** Where each draft's plan is written; what is there already is told before anything is done. */
function tasksFor(files: readonly string[], { out, force }: ImportOptions): Task[] {
  const isFile = /\.ya?ml$/i.test(out)
  if (isFile && files.length > 1) throw new UsageError(`-o ${out}: chuyển nhiều tệp thì sau -o ghi tên thư mục.`)
  if (!isFile && !isFolder(out) && /\.[a-z]{2,4}$/i.test(out))
    throw new UsageError(`-o ${out}: tên tệp kế hoạch phải có đuôi .yaml.`)
  const tasks = files.map((file) => ({ file, target: isFile ? out : join(out, `${planNameFor(file)}.yaml`) }))
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
