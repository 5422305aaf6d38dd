import { standards } from '#standards'
import type { BuiltIn } from './own-standard.js'

/** The standards that ship with the program, each loaded when it is asked for. */
export const builtIn: BuiltIn = {
  names: Object.keys(standards),
  numberings: (name) => entryOf(name)?.numberings,
  async load(name) {
    const { standard } = await entryOf(name)!.load()
    return { value: standard, diagnostics: [] }
  },
  async source(name) {
    const { files } = await entryOf(name)!.source()
    return { files, folder: `templates/${name}/` }
  },
}

function entryOf(name: string) {
  return Object.hasOwn(standards, name) ? standards[name] : undefined
}
