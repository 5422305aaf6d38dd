import { describe, expect, test } from 'vitest'
import { compile, importDraft, write } from '../../src/index.js'
import { examples, exampleText } from '../support/examples.js'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A plan's document; Word has its capitals alone where the standard sets them. */
async function built(text: string): Promise<{ tree: string; docx: Uint8Array }> {
  const { value: plan, diagnostics } = await compile({ name: 'a.yaml', bytes: bytesOf(text) })
  if (!plan) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  const { value: docx } = await write(plan, 'docx')
  return { tree: JSON.stringify(plan.document, null, 1).toUpperCase(), docx: docx! }
}

describe('a Word file that was built', () => {
  test.each(examples)('of %s, imported and built again, is the same document', async (file) => {
    const { tree, docx } = await built(exampleText(file))
    const { value } = await importDraft({ name: 'ke-hoach.docx', bytes: docx })
    expect(value!.doubts).toEqual([])
    expect((await built(value!.text)).tree).toBe(tree)
  })
})
