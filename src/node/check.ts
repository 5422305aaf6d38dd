import type { LoadedStandards } from '../beside/own-standard.js'
import { type Checked, type CheckSettings, checkFile } from '../lint/check-file.js'
import { besideOnDisk } from './files/beside.js'
import type { Input } from './files/input.js'
import { builtIn } from './standards/shipped.js'

// Many plans of a folder name the same standard.
const loaded: LoadedStandards = new Map()

/** What is wrong with a file of the disk, or why it can't be read. */
export async function checkInput(input: Input, settings: CheckSettings): Promise<Checked> {
  const { file } = input
  if ('problem' in input) return { file, diagnostics: [input.problem] }
  const around = { builtIn: builtIn(), beside: besideOnDisk(file), loaded }
  return checkFile({ name: file, bytes: input.bytes }, settings, around)
}
