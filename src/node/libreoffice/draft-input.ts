import { type Input, readInput } from '../files/input.js'

/** A draft of the disk as the program reads it: what only LibreOffice can read goes through it. */
export async function readDraftInput(file: string): Promise<Input> {
  const input = readInput(file)
  if ('problem' in input) return input
  const { officeFormat, toDocx } = await import('./to-docx.js')
  const extension = officeFormat(input.bytes)
  if (extension === undefined) return input
  const made = await toDocx(file, input.bytes, extension)
  return made instanceof Uint8Array ? { file, bytes: made } : { file, problem: made }
}
