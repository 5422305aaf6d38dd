import { join } from 'node:path'
import type { Fault } from '../beside/beside.js'
import { type BuiltIn, type FoundStandard, faultOf, loadOwn, readOwnStandard } from '../beside/own-standard.js'
import type { Outcome } from '../diagnostic.js'
import { isFolder } from '../plan/read/named-files.js'
import { isStandardFile, layoutFile } from '../standard/files.js'
import { deserializeStandard, type Precompiled } from '../standard/precompiled.js'
import type { Standard } from '../standard/standard.js'
import type { Numberings } from '../standard/wording.js'
import { nearest } from '../text/nearest.js'
import { besideOnDisk } from './files/beside.js'
import { ownFiles } from './own-files.js'
import { UsageError } from './usage.js'

export function standardNames(): string[] {
  return ownFiles.list('templates').sort()
}

/** The standards beside the program, each read once, however many plans name it. */
export function builtIn(): BuiltIn {
  const names = standardNames()
  const numberings = new Map<string, Numberings | undefined>()
  const loaded = new Map<string, Promise<Outcome<Standard>>>()
  return {
    names,
    numberings: (name) => (names.includes(name) ? once(numberings, name, numberingsOf) : undefined),
    load: (name) => once(loaded, name, readShipped),
    source: async (name) => ({ files: shippedFiles(name), folder: shippedFolder(name) }),
  }
}

function once<T>(known: Map<string, T>, name: string, read: (name: string) => T): T {
  if (!known.has(name)) known.set(name, read(name))
  return known.get(name)!
}

function numberingsOf(name: string): Numberings | undefined {
  const known = precompiledOf(name)
  return known === undefined ? undefined : (JSON.parse(known) as Precompiled).standard.wording
}

/** A standard that is named on the command line, by its name or by any folder; and the texts that diagnostics point at. */
export async function namedStandard(name: string): Promise<FoundStandard> {
  if (!isFolder(name)) {
    checkStandardName(name)
    return readShipped(name)
  }
  return standardIn(name)
}

/** An office's own in any folder; what it extends may lie beside it. */
export async function standardIn(given: string): Promise<FoundStandard & { fault?: Fault }> {
  const file = join(given, layoutFile)
  const around = { builtIn: builtIn(), beside: besideOnDisk(file) }
  const own = await readOwnStandard('.', around.beside)
  if ('fault' in own) return { ...own, diagnostics: [faultOf(given, own.fault, given)] }
  const folder = join(given, '/')
  const texts = new Map(Object.entries(own.files).map(([name, text]) => [folder + name, text]))
  return { ...(await loadOwn({ ...own, path: '.', folder }, file, around)), texts }
}

/** Of `--standard`; a folder is read later. */
export function checkWanted(name: string): void {
  if (!isFolder(name)) checkStandardName(name)
}

/** The standards that ship with the program, by name: whose documents they are for. */
export async function standardTitles(): Promise<Record<string, string>> {
  const titles = standardNames().map(async (name) => [name, (await readShipped(name)).value?.name ?? name] as const)
  return Object.fromEntries(await Promise.all(titles))
}

/** Says which standards there are when a name is none of them. */
export function checkStandardName(name: string): void {
  const known = standardNames()
  if (known.includes(name)) return
  const near = nearest(name, known)
  const hint = near ? `Có phải ý bạn là “${near}”?` : `Các thể thức đang có: ${known.join(', ')}.`
  throw new UsageError(`Không có thể thức “${name}”. ${hint}`)
}

/** The files of a standard that ships with the program. */
export function shippedFiles(name: string): Record<string, string> {
  const names = ownFiles.list(`templates/${name}`).filter(isStandardFile)
  return Object.fromEntries(names.map((file) => [file, ownFiles.read(`templates/${name}/${file}`)!]))
}

function shippedFolder(name: string): string {
  return join(ownFiles.pathOf(`templates/${name}`), '/')
}

/** What `npm run build` has made of the standards that ship with the program spares most of the work of a start. */
async function readShipped(name: string): Promise<Outcome<Standard>> {
  const folder = shippedFolder(name)
  const files = shippedFiles(name)
  const precompiled = precompiledOf(name)
  const value = precompiled && deserializeStandard(precompiled, files, folder)
  if (value) return { value, diagnostics: [] }
  const { loadStandard } = await import('../standard/load.js')
  return loadStandard(files, folder)
}

/** A shipped standard as `serializeStandard` wrote it. */
function precompiledOf(name: string): string | undefined {
  return ownFiles.read(`dist/standards/${name}.json`)
}
