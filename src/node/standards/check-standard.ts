import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Diagnostic } from '../../diagnostic.js'
import { isFolder, wayOut } from '../../plan/read/named-files.js'
import type { BaseReader } from '../../standard/extend.js'
import { firstTemplate, layoutFile } from '../../standard/files.js'
import { depthIn } from '../../standard/layout-yaml.js'
import type { Precompiled } from '../../standard/precompiled.js'
import { faultOf, isHeir, placeOf, readOwnStandard } from './own-standard.js'
import { baseReader, precompiledOf, standardNames } from './shipped.js'

type Files = Readonly<Record<string, string>>

/** Whether a file is no plan but the standard.yaml of an office's own standard. */
export function isStandard(file: string, text: string): boolean {
  return basename(file) === layoutFile && (existsSync(join(dirname(file), firstTemplate)) || isHeir(text))
}

/** What is wrong with a standard: its standard.yaml, which is given, and the templates beside it. */
export async function checkStandard(file: string, layout: string): Promise<Diagnostic[]> {
  const own = readOwnStandard(dirname(file), dirname(file))
  if ('fault' in own) return [faultOf(dirname(file), own.fault, file)]
  const { loadStandard } = await import('../../standard/load.js')
  const folder = file.slice(0, -layoutFile.length)
  return loadStandard(
    { ...own.files, [layoutFile]: layout },
    folder,
    baseReader(dirname(file), dirname(file) === '.' ? '.' : join(dirname(file), '..')),
  ).diagnostics
}

/** How many levels of headings a standard numbers, as far as that can be read. */
export function headingDepth(name: string, plan: string): number | undefined {
  if (isFolder(name)) return ownHeadingDepth(name, plan)
  const known = standardNames().includes(name) ? precompiledOf(name) : undefined
  return known === undefined ? undefined : (JSON.parse(known) as Precompiled).standard.wording.headings.length
}

function ownHeadingDepth(name: string, plan: string): number | undefined {
  const { folder, root } = placeOf(name, plan)
  const own = wayOut(name) ? undefined : readOwnStandard(folder, root)
  return own && 'files' in own ? depthOf(own.files, folder, baseReader(folder, root), 0) : undefined
}

const mostBases = 9

/** Its own, or that of what it extends. */
function depthOf(files: Files, folder: string, baseOf: BaseReader, bases: number): number | undefined {
  const { headings, base: name } = depthIn(files[layoutFile]!)
  if (headings !== undefined || name === undefined || bases === mostBases) return headings
  const base = baseOf(name, folder)
  return 'fault' in base ? undefined : depthOf(base.files, base.folder, baseOf, bases + 1)
}
