import { join, resolve } from 'node:path'
import type { Diagnostic } from '../../diagnostic.js'
import type { PlanParts } from '../../plan/plan.js'
import { isFolder } from '../../plan/read/named-files.js'
import type { Form, Judge } from '../../standard/form/form.js'
import { formNamed } from '../../standard/form/shipped.js'
import type { Standard } from '../../standard/standard.js'
import { lineStarts, positionAt } from '../../text/lines.js'
import { sourceRange } from '../../text/sourced.js'
import { UsageError } from '../usage.js'
import { placeOf, readOwnStandard } from './own-standard.js'
import { checkStandardName, namedStandard } from './shipped.js'

/** Which standard drafts are judged by. */
export interface WantedStandard {
  name: string
  /** Of an office's own; the program's are at hand. */
  form?: Form
  /** From the command line: of a config, a plan in its folder may differ. */
  isAsked: boolean
}

export interface WantedStandards {
  /** The standard of `--standard`, which goes before a config's; without either the header of each draft tells. */
  of(option: string | undefined, config: string | undefined): Promise<WantedStandard | undefined>
  /** What is wrong with the folders that were named. */
  diagnostics: Diagnostic[]
  sources: Map<string, string>
}

/** Reads each folder that drafts are to be judged by once. */
export function wantedStandards(): WantedStandards {
  const diagnostics: Diagnostic[] = []
  const sources = new Map<string, string>()
  const read = new Map<string, Standard | undefined>()
  const readFolder = async (folder: string) => {
    const standard = await namedStandard(folder, sources)
    diagnostics.push(...standard.diagnostics)
    read.set(folder, standard.value)
  }
  return {
    diagnostics,
    sources,
    async of(option, config) {
      const name = option ?? config
      if (name === undefined) return undefined
      const isAsked = option !== undefined
      if (!isFolder(name)) return { name, isAsked }
      if (!read.has(name)) await readFolder(name)
      const standard = read.get(name)
      return standard && { name, isAsked, ...(standard.form && { form: standard.form }) }
    },
  }
}

export function judgeOf({ name, form = formNamed(name) }: WantedStandard): Judge {
  return { name, ...(form && { form }) }
}

export function checkWanted(name: string): void {
  const own = isFolder(name) ? readOwnStandard(join(name, '/'), name) : checkStandardName(name)
  if (own && 'fault' in own) throw new UsageError(`--standard ${name}: ${own.fault.message}`)
}

/** A plan is laid out by the standard that it names; an option that says otherwise doesn't win, nor is it ignored in silence. */
export function contradiction(
  { file, standardSource }: PlanParts,
  wanted: WantedStandard | undefined,
  text: string,
): Diagnostic[] {
  if (!wanted?.isAsked || !standardSource || isSame(standardSource.text, file, wanted.name)) return []
  return [
    {
      ruleId: 'standard-option',
      severity: 'warning',
      message: `Kế hoạch ghi thể thức ${standardSource.text}, khác với --standard ${wanted.name}; đã soát theo ${standardSource.text}.`,
      file,
      position: positionAt(lineStarts(text), sourceRange(standardSource, 0, standardSource.text.length)),
      hint: isFolder(standardSource.text)
        ? 'Bỏ --standard khi soát kế hoạch có thể thức riêng.'
        : `Sửa khóa standard của kế hoạch thành ${wanted.name}, hoặc bỏ --standard.`,
    },
  ]
}

/** A plan names a folder by the way from its own. */
function isSame(name: string, plan: string, wanted: string): boolean {
  if (!isFolder(name) || !isFolder(wanted)) return name === wanted
  return resolve(placeOf(name, plan).folder) === resolve(wanted)
}
