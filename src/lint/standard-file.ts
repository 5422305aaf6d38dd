import { folderBeside, folderOf } from '../beside/beside.js'
import { faultOf, loadOwn, readOwnStandard, type Surroundings } from '../beside/own-standard.js'
import type { Diagnostic } from '../diagnostic.js'
import { wayOut } from '../plan/read/named-files.js'
import { layoutFile } from '../standard/files.js'
import type { Numberings } from '../standard/wording.js'

/** What is wrong with a standard: its standard.yaml, which is given, and the templates beside it. */
export async function checkStandard(file: string, layout: string, around: Surroundings): Promise<Diagnostic[]> {
  const own = await readOwnStandard('.', around.beside)
  if ('fault' in own) return [faultOf(folderOf(file), own.fault, file)]
  const files = { ...own.files, [layoutFile]: layout }
  const { diagnostics } = await loadOwn({ files, path: '.', folder: file.slice(0, -layoutFile.length) }, file, around)
  return diagnostics
}

/** How an office's own standard numbers, as far as that can be read. */
export async function ownNumberings(name: string, plan: string, around: Surroundings): Promise<Numberings | undefined> {
  if (wayOut(name)) return undefined
  const own = await readOwnStandard(name, around.beside)
  if ('fault' in own) return undefined
  const { numberingsOf } = await import('../beside/bases.js')
  return numberingsOf({ ...own, path: name, folder: folderBeside(plan, name) }, plan, around)
}
