import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Part, Words } from '../../src/import/imported-plan.js'
import { markdownOf } from '../../src/import/yaml/markdown.js'
import { parsePlan } from '../../src/plan/parse.js'
import { planWith } from '../support/minimal-plan.js'

/** What the plan's reader makes of some blocks: `kind: text`, or what it says is wrong. */
function read(parts: readonly Part[]): string[] {
  const body = markdownOf(parts).replace(/^(?=.)/gm, '  ')
  const { value, diagnostics } = parsePlan(planWith(`body: |\n${body}\n`), 'a.yaml')
  if (!value) return diagnostics.map(({ message }) => message)
  return value.body.map((block) => {
    if (!('prose' in block)) return block.kind
    const text = block.prose.map(({ source, break: isBreak }) => (isBreak ? '\n' : source.text)).join('')
    return `${block.kind === 'closing' || block.kind === 'basis' ? 'paragraph' : block.kind}: ${text}`
  })
}

const words = (text: string): Words => ({ text, emphasis: [] })
const marks = [
  '*',
  '**',
  '_',
  '__',
  '`',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '|',
  '#',
  '-',
  '+',
  '1.',
  'a)',
  'I.',
  '\\',
  '~~',
  '^',
  '&amp;',
  '!',
  '{',
  '{-}',
  '}',
  '=',
  ':',
  'x',
  'Ý',
  'nội dung',
  '2024',
  '26/3',
  'http://a_b.vn',
  '...',
]
const text = fc
  .array(fc.tuple(fc.constantFrom(...marks), fc.constantFrom('', ' ')), { minLength: 1, maxLength: 12 })
  .map((parts) =>
    parts
      .map((part) => part.join(''))
      .join('')
      .trim(),
  )
  .filter((said) => /[\p{L}\d]/u.test(said) && !/[{}]{2}/.test(said))

test('any text is printed as it was', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('paragraph', 'item', 'heading'), (said, kind) => {
      const part: Part =
        kind === 'heading'
          ? { kind, level: 1, words: words(said) }
          : kind === 'item'
            ? { kind, level: 1, words: words(said) }
            : { kind: 'paragraph', words: words(said) }
      expect(read([part, { kind: 'paragraph', words: words('Hết.') }])).toEqual([`${kind}: ${said}`, 'paragraph: Hết.'])
    }),
    { numRuns: 400 },
  )
})
