import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { draftFromParts } from '../../src/draft/from-plan.js'
import { parsePlan } from '../../src/plan/parse.js'
import { type Sourced, sourceRange } from '../../src/text/sourced.js'
import { scalarSource } from '../../src/yaml/scalar-source.js'
import { planWith } from '../support/minimal-plan.js'

function sourceOf(yaml: string): { source: Sourced; value: string } | undefined {
  const { contents, errors } = parseDocument(yaml, { schema: 'failsafe', keepSourceTokens: true, logLevel: 'silent' })
  const value = (contents as YAMLMap | null)?.items?.[0] as Pair | undefined
  if (errors.length > 0 || !isScalar(value?.value)) return undefined
  const node = value.value as Parameters<typeof scalarSource>[0]
  return { source: scalarSource(node, yaml), value: String(node.value).normalize('NFC') }
}

const bits = [
  'Tháng',
  'Công nhân',
  'Đoàn'.normalize('NFD'),
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ':',
  "''",
  '\\n',
  '\\u00e1',
  '\\\n',
  '- ',
  '#',
  '\n ',
]
const text = fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''))
const indented = (value: string) => value.replace(/\n/g, '\n  ')

const forms: Record<string, (value: string, header: string) => string> = {
  literal: (value, header) => `k: |${header}\n  ${indented(value)}\nz: 1\n`,
  folded: (value, header) => `k: >${header}\n  ${indented(value)}\nz: 1\n`,
  quoted: (value) => `k: "${indented(value)}"\n`,
  apostrophes: (value) => `k: '${indented(value)}'\n`,
  plain: (value) => `k: ${indented(value)}\n`,
}

describe.each(Object.entries(forms))('%s scalars', (_, form) => {
  test('have the value that YAML reads, and every word of it at its own characters', () => {
    let read = 0
    fc.assert(
      fc.property(text, fc.constantFrom('', '-', '+', '2', '2-'), (value, header) => {
        const yaml = form(value, header)
        const found = sourceOf(yaml)
        if (!found) return
        read++
        expect(found.source.text).toBe(found.value)
        for (const { 0: word, index } of found.value.matchAll(/[\p{L}\p{M}]+/gu)) {
          const [start, end] = sourceRange(found.source, index, index + word.length)
          expect(written(yaml.slice(start, end))).toBe(word)
        }
      }),
      { numRuns: 200 },
    )
    expect(read).toBeGreaterThan(20)
  })
})

/** The file's own characters, read as they are meant. */
function written(characters: string): string {
  return characters
    .replace(/\\\r?\n[ \t]*/g, '')
    .replace(/\\u([\da-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .normalize('NFC')
}

const body = `Căn cứ Nghị quyết số 1;
Căn cứ *Kế hoạch* số 2,
Ban Thường vụ **ban hành** kế hoạch:

# Mục đích {{year}}

- Tuyên truyền **{{anniversary "quoc-te-lao-dong"}}** và [trang](http://x.vn) \\*
  + tiếp dòng\\
    xuống dòng

| Tên | Ngày |
|---|---|
| Hội \\| trại | *15/5* |

Trên đây là kế hoạch.`

const plan = `title: |
  Hội trại năm {{year}}
  của Đoàn Khối
activities:
  - id: a
    name: >-
      Hội thi
      “Tìm hiểu”
    when: 15/5/2024 (thứ Tư)
    where: "Hội \\u0074rường A"
    content: |
      Đoạn một
      nối dòng.

      Đoạn hai.
    lead: [Đoàn Sở]
body: |
${body.replace(/^(?=.)/gm, '  ')}
`

describe.each([
  ['composed', planWith(plan)],
  ['decomposed', planWith(plan).normalize('NFD')],
  ['with CRLF', planWith(plan).replaceAll('\n', '\r\n')],
])('passages of a plan, %s', (_, yaml) => {
  const { parts, diagnostics } = parsePlan(yaml, 'plan.yaml')
  const { passages } = draftFromParts(parts!)

  test('stand where they were written', () => {
    expect(diagnostics).toEqual([])
    const words = passages.flatMap((passage) => {
      expect(passage.source?.text).toBe(passage.text)
      return Array.from(passage.text.matchAll(/[\p{L}\p{M}\d/]+/gu), ({ 0: word, index }) => {
        const [start, end] = sourceRange(passage.source!, index, index + word.length)
        return [word, written(yaml.slice(start, end))]
      })
    })
    expect(words.length).toBeGreaterThan(80)
    for (const [word, source] of words) expect(source).toBe(word)
  })

  test('mask an expression by as many characters as it has', () => {
    const masked = passages.flatMap(({ text: said, source }) =>
      Array.from(said.matchAll(/\ufffc+/g), ({ 0: mask, index }) =>
        yaml.slice(...sourceRange(source!, index, index + mask.length)),
      ),
    )
    expect(masked).toEqual(['{{year}}', '{{year}}', '{{anniversary "quoc-te-lao-dong"}}'])
  })
})
