import type { Diagnostic, Outcome, Position } from '../diagnostic.js'
import { isFolder } from '../plan/read/named-files.js'
import { diagnosticOf } from '../problem.js'
import { decodeText } from '../readers/decode.js'
import type { BaseFiles, BaseReader } from '../standard/extend.js'
import { firstTemplate, isStandardFile, largestFile, largestFolder, layoutFile } from '../standard/files.js'
import type { Standard } from '../standard/standard.js'
import type { Numberings } from '../standard/wording.js'
import { printable } from '../text/terminal/display.js'
import { unreadable } from '../text/unreadable.js'
import { type Beside, type Fault, folderBeside, isFault } from './beside.js'

/** The standards that ship with the program. */
export interface BuiltIn {
  names: readonly string[]
  numberings(name: string): Numberings | undefined
  load(name: string): Promise<Outcome<Standard>>
  /** The files that one is made from, for those that extend it. */
  source(name: string): Promise<BaseFiles>
}

/** All that is known of the world outside a file. */
export interface Surroundings {
  builtIn: BuiltIn
  beside: Beside
  /** Own standards that were loaded; one map for many files spares the same work for each. */
  loaded?: LoadedStandards
}

export type LoadedStandards = Map<string, Promise<Outcome<Standard>>>

/** The files of a standard's folder by name; or why it can't be used. */
export type OwnFiles = { files: Record<string, string> } | { fault: Fault }

/** Such files that were read at a path, and the name that diagnostics give their folder. */
export interface OwnStandard extends BaseFiles {
  path: string
}

/** Reads an office's own standard: no more than a standard has. */
export async function readOwnStandard(folder: string, beside: Beside): Promise<OwnFiles> {
  const listed = await namesIn(folder, beside)
  if ('message' in listed) return { fault: listed }
  const names = listed.filter(isStandardFile).sort()
  if (!names.includes(layoutFile)) return { fault: lacking(layoutFile) }
  const files: Record<string, string> = {}
  let total = 0
  for (const name of names) {
    const bytes = (await beside.read?.(inside(folder, name))) ?? { message: 'Không tìm thấy tệp này.', hint: clear }
    const read = isFault(bytes) ? aboutFile(name, bytes) : textOf(name, bytes)
    if ('message' in read) return { fault: read }
    files[name] = read.text
    total += read.size
    if (total > largestFolder)
      return { fault: { message: `Các tệp dài tổng cộng quá ${largestFolder / 1024} KB.`, hint: clear } }
  }
  const lacksPage = !names.includes(firstTemplate) && !isHeir(files[layoutFile]!)
  return lacksPage ? { fault: lacking(firstTemplate) } : { files }
}

function lacking(file: string): Fault {
  return { message: `Thư mục này thiếu tệp ${file}.`, hint: copyAgain }
}

/** Whether a standard.yaml changes another standard, which has the templates. */
function isHeir(layout: string): boolean {
  return /^extends[ \t]*:/mu.test(layout)
}

function textOf(name: string, bytes: Uint8Array): { text: string; size: number } | Fault {
  const size = bytes.length
  if (size > largestFile) return { message: `Tệp ${name} dài quá ${largestFile / 1024} KB.`, hint: clear }
  // An office may do without what a template prints.
  if (size === 0) return { text: '', size }
  try {
    return { text: decodeText(bytes).text, size }
  } catch (error) {
    return aboutFile(name, unreadable(error, name))
  }
}

function aboutFile(name: string, { message, hint = clear }: Fault): Fault {
  return { message: `Tệp ${name}: ${message}`, hint }
}

async function namesIn(folder: string, beside: Beside): Promise<readonly string[] | Fault> {
  if (beside.list) return (await beside.list(folder)) ?? notThere
  const names = [layoutFile, firstTemplate]
  const found: string[] = []
  for (const name of names) {
    const bytes = await beside.read?.(inside(folder, name))
    if (bytes === undefined) continue
    found.push(name)
    if (!isFault(bytes) && bytes.length <= largestFile) for (const one of partialsIn(bytes)) names.push(one)
    if (names.length > mostAsked) break
  }
  return found.length > 0 ? [...new Set(found)] : notThere
}

// What ships has six files.
const mostAsked = 100

/** The templates that a template calls. */
function partialsIn(bytes: Uint8Array): string[] {
  const calls = new TextDecoder().decode(bytes).matchAll(/\{\{~?>\s*([\w-]+)/g)
  return Array.from(calls, ([, name]) => `${name}.hbs`)
}

/** Whether a file is no plan but the standard.yaml of an office's own standard. */
export async function isStandard(file: string, text: string, beside: Beside): Promise<boolean> {
  if (file.split(/[\\/]/).at(-1) !== layoutFile) return false
  if (isHeir(text)) return true
  if (!beside.list) return (await beside.read?.(firstTemplate)) !== undefined
  const names = await beside.list('.')
  return names !== undefined && !('message' in names) && names.includes(firstTemplate)
}

/** A standard, and the texts of its files that its diagnostics point at. */
export type FoundStandard = Outcome<Standard> & { texts?: ReadonlyMap<string, string> }

/** The standard of a name, or of the folder that a plan names at its characters `at`. */
export async function standardOf(
  name: string,
  plan: string,
  around: Surroundings,
  at?: Position,
): Promise<FoundStandard> {
  if (!isFolder(name)) return around.builtIn.load(name)
  const own = await readOwnStandard(name, around.beside)
  if ('fault' in own) return { diagnostics: [faultOf(name, own.fault, plan, at)] }
  const folder = folderBeside(plan, name)
  const texts = new Map(Object.entries(own.files).map(([file, text]) => [folder + file, text]))
  return { ...(await loadOwn({ ...own, path: name, folder }, plan, around)), texts }
}

/** What the files of a standard come to with those of the standards that it extends. */
export async function loadOwn(own: OwnStandard, file: string, around: Surroundings): Promise<Outcome<Standard>> {
  const { files, folder } = own
  const { loaded = new Map() } = around
  const { readBases } = await import('./bases.js')
  const { chain, baseOf } = await readBases(own, file, around)
  const key = JSON.stringify([folder, files, chain])
  const outcome = loaded.get(key) ?? loadFiles(files, folder, baseOf)
  loaded.set(key, outcome)
  return outcome
}

/** Handlebars' compiler is loaded for a folder of one's own alone. */
async function loadFiles(files: BaseFiles['files'], folder: string, baseOf: BaseReader): Promise<Outcome<Standard>> {
  const { loadStandard } = await import('../standard/load.js')
  return loadStandard(files, folder, baseOf)
}

/** What is said of a folder where it is named: in a plan, or on the command line. */
export function faultOf(name: string, fault: Fault, file: string, position?: Position): Diagnostic {
  const message = `Không dùng được thể thức “${printable(name)}”: ${fault.message}`
  return diagnosticOf({ ruleId: 'file-read', message, ...(fault.hint && { hint: fault.hint }) }, file, position)
}

function inside(folder: string, name: string): string {
  return folder === '.' ? name : `${folder.replaceAll('\\', '/').replace(/\/+$/, '')}/${name}`
}

const copyAgain = 'Chép tệp ấy từ một thư mục do lệnh kehoach init-standard tạo.'
const clear = 'Xin kiểm tra lại thư mục: chỉ giữ standard.yaml và các mẫu .hbs.'

export const notThere: Fault = {
  message: 'Không tìm thấy thư mục này.',
  hint: 'Đường dẫn tính từ thư mục chứa kế hoạch. Lệnh kehoach init-standard tạo một thư mục thể thức.',
}
