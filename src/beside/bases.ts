import { isFolder, wayOut } from '../plan/read/named-files.js'
import type { BaseFiles, BaseReader } from '../standard/extend.js'
import { layoutFile } from '../standard/files.js'
import { type Numberings, usualAnnexes } from '../standard/wording.js'
import { nearest } from '../text/nearest.js'
import { type Fault, folderBeside, pathBeside } from './beside.js'
import { type OwnStandard, readOwnStandard, type Surroundings } from './own-standard.js'

/** A standard that another extends; one of an office's own has a path. */
type Base = (BaseFiles & { path?: string }) | { fault: Fault }

export interface Bases {
  /** What a standard extends, what that extends, and so on. */
  chain: readonly Base[]
  /** Of the chain, for `loadStandard`, which waits for nobody. */
  baseOf: BaseReader
}

const mostBases = 9

/** Reads all that an office's own standard extends, one after another. */
export async function readBases({ files, path, folder }: OwnStandard, file: string, around: Surroundings) {
  const { numberingsIn } = await import('../standard/layout-yaml.js')
  const chain = new Map<string, Base>()
  let heir: BaseFiles & { path?: string } = { files, path, folder }
  while (chain.size < mostBases && heir.path !== undefined) {
    const { base: name } = numberingsIn(heir.files[layoutFile]!)
    const key = name === undefined ? undefined : keyOf(name, heir.folder)
    // One that comes again is told when it is loaded.
    if (name === undefined || key === undefined || chain.has(key)) break
    const base = await readBase(name, heir.path, file, around)
    chain.set(key, base)
    if ('fault' in base) break
    heir = base
  }
  const baseOf: BaseReader = (name, from) => chain.get(keyOf(name, from)) ?? { fault: tooMany }
  return { chain: [...chain.values()], baseOf } satisfies Bases
}

/** How a standard numbers: what it doesn't say itself, the next says that it extends. */
export async function numberingsOf(
  own: OwnStandard,
  file: string,
  around: Surroundings,
): Promise<Numberings | undefined> {
  const { numberingsIn } = await import('../standard/layout-yaml.js')
  const { chain } = await readBases(own, file, around)
  const said = [own, ...chain].map((one) => ('fault' in one ? {} : numberingsIn(one.files[layoutFile]!).said))
  const headings = said.find((one) => one.headings)?.headings
  const bullets = said.find((one) => one.bullets)?.bullets
  const reference = said.find((one) => one.reference)?.reference
  const memberSigns = said.find((one) => one.memberSigns !== undefined)?.memberSigns ?? false
  const annexes = Object.assign({ ...usualAnnexes }, ...said.reverse().map((one) => one.annexes))
  if (!headings || reference === undefined) return undefined
  return { headings, annexes, reference, memberSigns, ...(bullets && { bullets }) }
}

async function readBase(name: string, heir: string, file: string, { builtIn, beside }: Surroundings): Promise<Base> {
  if (!isFolder(name))
    return builtIn.names.includes(name) ? builtIn.source(name) : { fault: unknown(name, builtIn.names) }
  if (wayOut(name) === 'absolute') return { fault: absolute }
  const path = pathBeside('', `${heir}/${name}`) || '.'
  const own = await readOwnStandard(path, beside)
  return 'fault' in own ? own : { ...own, path, folder: folderBeside(file, path) }
}

function keyOf(name: string, folder: string): string {
  return JSON.stringify([folder, name])
}

function unknown(name: string, known: readonly string[]): Fault {
  const near = nearest(name, known)
  const hint = near ? `Có phải ý bạn là “${near}”?` : `Các thể thức đang có: ${known.join(', ')}.`
  return { message: 'không có thể thức nào tên như vậy.', hint }
}

const absolute: Fault = {
  message: 'đường dẫn tuyệt đối không dùng được.',
  hint: 'Ghi đường dẫn tính từ thư mục của thể thức này.',
}

const tooMany: Fault = {
  message: `có quá ${mostBases} thể thức nối tiếp nhau dựa vào thể thức khác.`,
  hint: 'Ghi vào extends một thể thức ở gần gốc hơn.',
}
