import { dirname, relative, resolve } from 'node:path'
import type { FoundStandard } from '../beside/own-standard.js'
import type { Diagnostic } from '../diagnostic.js'
import type { WantedStandard } from '../lint/standard-option.js'
import { isFolder } from '../plan/read/named-files.js'
import { standardIn } from './standards.js'
import { UsageError } from './usage.js'

export interface WantedStandards {
  /** The standard of `--standard`, which goes before a config's; without either the header of each draft tells. */
  of(file: string, option: string | undefined, config: string | undefined): Promise<WantedStandard | undefined>
  /** What is wrong with the folders that were named. */
  diagnostics: Diagnostic[]
  sources: Map<string, string>
}

/** Reads each folder that drafts are to be judged by once. */
export function wantedStandards(): WantedStandards {
  const diagnostics: Diagnostic[] = []
  const sources = new Map<string, string>()
  const known = new Map<string, FoundStandard>()
  const read = async (folder: string, isAsked: boolean) => {
    const { fault, ...found } = await standardIn(folder)
    if (fault && isAsked) throw new UsageError(`--standard ${folder}: ${fault.message}`)
    diagnostics.push(...found.diagnostics)
    for (const [file, text] of found.texts ?? []) sources.set(file, text)
    known.set(folder, found)
    return found
  }
  return {
    diagnostics,
    sources,
    async of(file, option, config) {
      const name = option ?? config
      if (name === undefined) return undefined
      const isAsked = option !== undefined
      if (!isFolder(name)) return { name, isAsked }
      const { value } = known.get(name) ?? (await read(name, isAsked))
      const way = `./${relative(dirname(resolve(file)), resolve(name)).replaceAll('\\', '/')}`
      return value && { name, isAsked, way, ...(value.form && { form: value.form }) }
    },
  }
}
