import { strFromU8 } from 'fflate'
import { expect } from 'vitest'
import { readDraft } from '../../src/readers/index.js'
import { word } from './word.js'

/** The one diagnostic of a file that can't be read. */
export async function refusal(bytes: Uint8Array, file = 'a.docx'): Promise<string> {
  const { value, diagnostics } = await readDraft(bytes, file)
  expect(value).toBeUndefined()
  expect(diagnostics).toEqual([
    {
      ruleId: 'file-read',
      severity: 'error',
      message: expect.any(String),
      file,
      hint: expect.stringMatching(/^Xin .*\.$/),
    },
  ])
  return diagnostics[0]!.message
}

/** A Word file with that text for its document. */
export const document = (xml: string) => word({ files: { 'word/document.xml': xml } })

/** The same archive with four bytes of its directory's entries written anew: of every one, or of the one named. */
export function patchDirectory(bytes: Uint8Array, offset: number, value: number, name = ''): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    const entry = strFromU8(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)))
    if (entry.includes(name)) view.setUint32(at + offset, value, true)
  }
  return copy
}
