import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compileFile } from '../../src/compile.js'
import type { Diagnostic } from '../../src/diagnostic.js'
import { checkInput } from '../../src/node/check.js'
import { besideOnDisk } from '../../src/node/files/beside.js'
import { readInput } from '../../src/node/files/input.js'
import { writeOutput } from '../../src/node/files/output.js'
import { fixInput } from '../../src/node/fix-input.js'
import { readConfigs } from '../../src/node/settings.js'
import { builtIn, namedStandard } from '../../src/node/standards.js'
import { starterFaults, writeStarter } from '../../src/office-template/starter.js'
import { decodeText } from '../../src/readers/decode.js'
import { readDocx } from '../../src/readers/docx.js'
import { writeFile } from '../../src/write.js'
import type { Input } from './input.js'

export interface Trial {
  /** What went wrong. */
  faults: string[]
  /** The milliseconds of work that the longest step took. */
  time: number
}

/** Does with an input, in an empty folder, what the program would do. */
export async function tryInput({ files, main }: Input, folder: string): Promise<Trial> {
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  const file = join(folder, main)
  const faults: string[] = []
  let time = 0
  const step = async (name: string, work: () => Promise<readonly string[]>) => {
    const before = process.cpuUsage()
    try {
      faults.push(...(await work()).map((fault) => `${name}: ${fault}`))
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.stack : error}`)
    }
    const { user, system } = process.cpuUsage(before)
    time = Math.max(time, (user + system) / 1000)
  }
  await step('lint', () => lint(file))
  if (main.endsWith('.yaml')) await step('build', () => build(file, folder))
  if (readdirSync(folder).includes('rieng')) await step('starter', () => starter(join(folder, 'rieng')))
  if (main.endsWith('.docx')) await step('track', () => track(file, folder))
  await step('fix', () => fix(file))
  faults.push(...halfWritten(folder, files).map((name) => `half written: ${name}`))
  rmSync(folder, { recursive: true })
  return { faults, time }
}

async function lint(file: string): Promise<string[]> {
  const configs = await readConfigs([file])
  const levels = configs.configOf(file).rules
  const { diagnostics } = await checkInput(readInput(file), { levels })
  const folder = dirname(file)
  const standard = join(folder, 'rieng/standard.yaml')
  const own = readdirSync(folder).includes('rieng') ? await checkInput(readInput(standard), { levels }) : undefined
  return [...configs.diagnostics, ...diagnostics, ...(own?.diagnostics ?? [])].flatMap(wrongIn)
}

/** Compiles a plan and writes it in every format. */
async function build(file: string, folder: string): Promise<string[]> {
  const { bytes = new Uint8Array() } = readInput(file) as { bytes?: Uint8Array }
  if (textOf(bytes) === undefined) return []
  const around = { builtIn: builtIn(), beside: besideOnDisk(file) }
  const { value, diagnostics } = await compileFile({ name: file, bytes }, {}, around)
  if (!value) return diagnostics.length > 0 ? diagnostics.flatMap(wrongIn) : ['nothing compiled, and no reason']
  for (const format of ['docx', 'html', 'txt', 'ics', 'xlsx'] as const) {
    const written = await writeFile(value, format)
    diagnostics.push(...written.diagnostics)
    if (written.value !== undefined) writeOutput(join(folder, `built.${format}`), written.value)
    else if (written.diagnostics.length === 0) return [`no ${format}, and no reason`]
    else if (format === 'docx') return diagnostics.flatMap(wrongIn)
  }
  const built = await checkInput(readInput(join(folder, 'built.docx')), { levels: {} })
  diagnostics.push(...built.diagnostics)
  return diagnostics.flatMap(wrongIn)
}

/** Writes the template for an office to begin from, of a standard of its own. */
async function starter(standard: string): Promise<string[]> {
  const { value, diagnostics } = await namedStandard(`${standard}/`)
  const faults = value ? starterFaults(value) : diagnostics
  if (value && faults.length === 0 && !readDocx(await writeStarter(value), 'mau.docx').value) return ['unreadable']
  return faults.flatMap(wrongIn)
}

async function fix(file: string): Promise<string[]> {
  const before = readFileSync(file)
  const wasReadable = isReadable(file, before)
  const settings = { isUnsafe: true, isDry: false, isTracked: false }
  const { diagnostics } = await fixInput(readInput(file), { levels: {} }, settings)
  const after = readFileSync(file)
  if (!wasReadable) return after.equals(before) ? [] : ['a file that can not be read was written']
  return isReadable(file, after) ? diagnostics.flatMap(wrongIn) : ['the fixed file can not be read']
}

/** Fixes a copy of a Word file by tracked changes, and writes another one with comments. */
async function track(file: string, folder: string): Promise<string[]> {
  const [tracked, copy] = [join(folder, 'built.docx'), join(folder, 'built-2.docx')]
  const bytes = readFileSync(file)
  if (!isReadable(file, bytes)) return []
  writeFileSync(tracked, bytes)
  const settings = { isUnsafe: true, isDry: false, isTracked: true, copy }
  const { diagnostics } = await fixInput(readInput(tracked), { levels: {} }, settings)
  return diagnostics.flatMap(wrongIn)
}

function isReadable(file: string, bytes: Uint8Array): boolean {
  if (file.endsWith('.docx')) return readDocx(bytes, file).value !== undefined
  return textOf(bytes) !== undefined
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decodeText(bytes).text
  } catch {
    return undefined
  }
}

/** Each diagnostic is one that a person can read, at a place that there is. */
function wrongIn({ message, hint = '', position }: Diagnostic): string[] {
  const said = `${message} ${hint}`
  const { start, end } = position ?? {}
  return [
    ...(/\bundefined\b|\bNaN\b|\[object /.test(said.replace(/“[^”]*”/gs, '')) ? [`says “${said}”`] : []),
    ...(said.length > 2100 ? [`says ${said.length} characters: ${said.slice(0, 100)}`] : []),
    ...(start && end && !(start.line >= 1 && start.column >= 1 && start.offset <= end.offset)
      ? [`stands at ${JSON.stringify(position)}: ${message}`]
      : []),
  ]
}

/** Files that nobody asked for, as temporary ones, and built files that can't be read again. */
function halfWritten(folder: string, given: Input['files']): string[] {
  const known = new Set(Object.keys(given).map((name) => name.split('/')[0]))
  const names = readdirSync(folder).filter((name) => !known.has(name))
  const isWhole = (name: string) => isReadable(name, readFileSync(join(folder, name)))
  // Those that are no drafts can't be read again here.
  const isBuilt = (name: string) => /^built\.(?:html|ics|xlsx)$/.test(name)
  return names.filter((name) => !isBuilt(name) && !(/^built(?:-2)?\.(?:docx|txt)$/.test(name) && isWhole(name)))
}
