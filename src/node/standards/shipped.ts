import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Outcome, Position } from '../../diagnostic.js'
import { isFolder, wayOut } from '../../plan/read/named-files.js'
import type { BaseReader } from '../../standard/extend.js'
import { isStandardFile } from '../../standard/files.js'
import { deserializeStandard } from '../../standard/precompiled.js'
import type { Standard } from '../../standard/standard.js'
import { nearest } from '../../text/nearest.js'
import { onDisk } from '../files/on-disk.js'
import { isOutside } from '../files/outside.js'
import { UsageError } from '../usage.js'
import { faultOf, placeOf, readOwnStandard } from './own-standard.js'

// The bundle lies in dist/, beside the standards that ship with the program.
const home = fileURLToPath(new URL('../templates/', import.meta.url))

export function standardNames(): string[] {
  const entries = readdirSync(home, { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
}

/** The standard of a name, or of the folder that a plan names at its characters `at`. */
export type StandardReader = (name: string, plan?: string, at?: Position) => Promise<Outcome<Standard>>

/** Reads each standard once, however many plans name it; `sources` takes the texts that diagnostics may point at. */
export function standardReader(sources?: Map<string, string>): StandardReader {
  const read = new Map<string, Promise<Outcome<Standard>>>()
  return (name, plan = '', at) => {
    if (!isFolder(name)) return once(read, name, () => readShipped(name))
    const { folder, root } = placeOf(name, plan)
    const own = readOwnStandard(folder, root)
    if ('fault' in own) return Promise.resolve({ diagnostics: [faultOf(name, own.fault, plan, at)] })
    return once(read, folder, () => loadFiles(own.files, folder, sources, root))
  }
}

/** A standard that is named on the command line, by its name or by any folder. */
export async function namedStandard(name: string, sources?: Map<string, string>): Promise<Outcome<Standard>> {
  if (isFolder(name)) {
    const folder = join(name, '/')
    const own = readOwnStandard(folder, name)
    return 'fault' in own ? { diagnostics: [faultOf(name, own.fault, name)] } : loadFiles(own.files, folder, sources)
  }
  checkStandardName(name)
  return readShipped(name)
}

/** Says which standards there are when a name is none of them. */
export function checkStandardName(name: string): void {
  const known = standardNames()
  if (known.includes(name)) return
  const near = nearest(name, known)
  const hint = near ? `Có phải ý bạn là “${near}”?` : `Các thể thức đang có: ${known.join(', ')}.`
  throw new UsageError(`Không có thể thức “${name}”. ${hint}`)
}

function once<T>(known: Map<string, T>, key: string, read: () => T): T {
  const value = known.get(key) ?? read()
  known.set(key, value)
  return value
}

/** Handlebars' compiler is loaded for a folder of one's own alone. */
async function loadFiles(
  files: Readonly<Record<string, string>>,
  folder: string,
  sources?: Map<string, string>,
  root?: string,
): Promise<Outcome<Standard>> {
  for (const [name, text] of Object.entries(files)) sources?.set(folder + name, text)
  const { loadStandard } = await import('../../standard/load.js')
  return loadStandard(files, folder, baseReader(folder, root))
}

/** Reads what a standard extends: one of the program's, or one in a folder beside or below it and within `root`. */
export function baseReader(standard: string, root = '.'): BaseReader {
  const beside = join(standard, '..', '/')
  const around = isOutside(beside, root) ? root : beside
  return (name, folder) => {
    if (isFolder(name)) {
      const base = onDisk(join(folder, name.replaceAll('\\', '/'), '/'))
      const own = wayOut(name) === 'absolute' ? { fault: absolute } : readOwnStandard(base, around)
      return 'fault' in own ? own : { files: own.files, folder: base }
    }
    const known = standardNames()
    if (known.includes(name)) return { files: shippedFiles(name), folder: `${home}${name}/` }
    const near = nearest(name, known)
    const hint = near ? `Có phải ý bạn là “${near}”?` : `Các thể thức đang có: ${known.join(', ')}.`
    return { fault: { message: 'không có thể thức nào tên như vậy.', hint } }
  }
}

const absolute = {
  message: 'đường dẫn tuyệt đối không dùng được.',
  hint: 'Ghi đường dẫn tính từ thư mục của thể thức này.',
}

/** The files of a standard that ships with the program. */
export function shippedFiles(name: string): Record<string, string> {
  const names = readdirSync(home + name).filter(isStandardFile)
  return Object.fromEntries(names.map((file) => [file, readFileSync(`${home}${name}/${file}`, 'utf8')]))
}

/** What `npm run build` has made of the standards that ship with the program spares most of the work of a start. */
async function readShipped(name: string): Promise<Outcome<Standard>> {
  const folder = `${home}${name}/`
  const files = shippedFiles(name)
  const precompiled = precompiledOf(name)
  const value = precompiled && deserializeStandard(precompiled, files, folder)
  return value ? { value, diagnostics: [] } : loadFiles(files, folder)
}

/** A shipped standard as `serializeStandard` wrote it. */
export function precompiledOf(name: string): string | undefined {
  const file = new URL(`./standards/${name}.json`, import.meta.url)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
