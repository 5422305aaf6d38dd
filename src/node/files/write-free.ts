import { lstatSync } from 'node:fs'
import { join, parse } from 'node:path'
import type { Diagnostic } from '../../diagnostic.js'
import { readInput } from './input.js'
import { writeOutput } from './output.js'

/** Whether what stands in the file's place may be replaced. */
export type IsOurs = (there: Uint8Array, place: string) => boolean

/**
 * Writes a file under its name or, where something stands that may not be replaced, under the first free one of `KH (2).docx`,
 * `KH (3).docx` …, as Explorer does. What holds the same bytes already is left as it is.
 */
export function writeFree(
  file: string,
  data: Uint8Array,
  isOurs: IsOurs = () => false,
): { file: string; failure?: Diagnostic } {
  const { dir, name, ext } = parse(file)
  let place = file
  for (let number = 2; isThere(place); number++) {
    const there = bytesOf(place)
    if (there && Buffer.from(there).equals(data)) return { file: place }
    if (there && isOurs(there, place)) break
    place = join(dir, `${name} (${number})${ext}`)
  }
  const failure = writeOutput(place, data)
  return { file: place, ...(failure && { failure }) }
}

function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false // a name that is too long, as writing then says
  }
}

/** None of what can't be read, is no file, or is larger than any file that is read here. */
function bytesOf(file: string): Uint8Array | undefined {
  const input = readInput(file)
  return 'problem' in input ? undefined : input.bytes
}
