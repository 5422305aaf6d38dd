import type { Surroundings } from '../beside/own-standard.js'
import { type Checked, type CheckSettings, checkFile } from '../lint/check-file.js'
import { besideOnDisk } from './files/beside.js'
import type { Input } from './files/input.js'
import { builtIn } from './standards.js'

// Many plans name the same standard.
let standards: Omit<Surroundings, 'beside'> | undefined

/** What is wrong with a file of the disk, or why it can't be read. */
export async function checkInput(input: Input, settings: CheckSettings): Promise<Checked> {
  const { file } = input
  if ('problem' in input) return { file, diagnostics: [input.problem] }
  standards ??= { builtIn: builtIn(), loaded: new Map() }
  return checkFile({ name: file, bytes: input.bytes }, settings, { ...standards, beside: besideOnDisk(file) })
}
