import { describe, expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.js'
import { readDraft } from '../../src/readers/index.js'
import { precompileTemplates } from '../../src/standard/templates/precompile.js'
import { writeDocx } from '../../src/writers/docx/write.js'
import { writeHtml } from '../../src/writers/html/html.js'
import { writeText } from '../../src/writers/text/text.js'
import { compiled, planOf, toldOf, wordBodyOf } from '../support/body-forms.js'
import { standardOf } from '../support/docx-standard.js'
import { partsOf } from '../support/docx-xml.js'
import { planWith } from '../support/minimal-plan.js'
import { expectProblems, type MarkedCase } from '../support/plan-problems.js'

const body = `# Diện tích

- Trồng 100 **m^2^** cỏ, từ 7h^30^ đến 9h, mục^(*)^ chung.

| Việc | Đơn vị |
|---|---|
| Lát gạch | m^2^ |

- Cộng 500 m^2^
`

describe('^…^ raises', () => {
  test.each(['doan', 'nd30', 'dang'])('%s', { timeout: 60_000 }, async (standard) => {
    const built = await compiled(planOf(body, standard))
    const xml = partsOf(await writeDocx(built))['word/document.xml']!
    expect(xml.match(/<w:vertAlign w:val="superscript"\/>/g)).toHaveLength(5)
    expect(xml).toContain('<w:rPr><w:b/><w:bCs/><w:vertAlign w:val="superscript"/></w:rPr>')
    const end = built.standard.wording.bodyEnd === './.' ? './.' : ''
    expect((await wordBodyOf(built)).at(1)).toContain('Trồng 100 m2 cỏ, từ 7h30 đến 9h, mục(*) chung.')
    const html = writeHtml(built)
    expect(html).toContain(`100 <b>m</b><b><sup>2</sup></b> cỏ, từ 7h<sup>30</sup> đến`)
    expect(html).toContain('sup{font-size')
    const text = writeText(built)
    expect(text).toContain('- Trồng 100 m² cỏ, từ 7h³⁰ đến 9h, mục(*) chung.')
    expect(text).toMatch(/\| Lát gạch \| m² +\|/)
    expect(text).toContain(`- Cộng 500 m²${end}\n`)
    const { value } = await readDraft(new TextEncoder().encode(text), 'a.txt')
    expect(value!.draft.passages.map((passage) => passage.text).join('\n')).toContain(`Cộng 500 m²${end}`)
    expect(toldOf(planOf(body, standard))).toEqual([])
  })

  test('a page without it has no rule for it', async () => {
    expect(writeHtml(await compiled(planOf('# A')))).not.toContain('sup{')
  })
})

test('what a mark stands before, alone or with a backslash is printed', async () => {
  const text = writeText(await compiled(planOf('# A\n\n- a ^ b, 2\\^3, \\^c\\^.')))
  expect(text).toContain('- a ^ b, 2^3, ^c^.')
})

const mistakes: MarkedCase[] = [
  ['no end', '# A\n\nm«^»2', 'markdown: Dấu “^” ở đây không nâng'],
  ['blanks between', '# A\n\nm«^»2 m«^»', 'markdown: không nâng', 'markdown: không nâng'],
  ['nothing between', '# A\n\nm«^^»', 'markdown: Dấu “^^” ở đây'],
  ['a sentence', `# A\n\nm«^»${'a'.repeat(21)}«^»`, 'markdown: không nâng', 'markdown: không nâng'],
  ['in a heading', '# m«^»2', 'markdown: không nâng'],
]

describe('mistakes', () => {
  test.each(mistakes)('%s', (_, text, ...expected) => expectProblems(planOf(text), expected))

  test('outside the body the sign itself is typed', () =>
    expectProblems(planWith('title: Trồng 100 m«^2^» cỏ năm {{year}}'), [
      'plan-text: “^2^” sẽ in ra nguyên như vậy: chỉ body (nội dung) dùng Markdown.',
    ]))
})

test('a standard made before says which line is missing', async () => {
  const standard = standardOf('nd30')
  const files = Object.fromEntries(
    Object.entries(standard.templates).map(([name, { source }]) => [
      `${name}.hbs`,
      source.replace('{{#if raised}}<sup>{{text}}</sup>{{else}}{{text}}{{/if}}', '{{text}}'),
    ]),
  )
  const old = { ...standard, templates: precompileTemplates(files, 'templates/nd30/').value! }
  const build = (plan: string) => compilePlan(plan, 'a.yaml', async () => ({ value: old, diagnostics: [] }))
  const { value, diagnostics } = await build(planOf('# A\n\n- 5 m^2^.'))
  expect(value).toBeUndefined()
  expect(diagnostics).toMatchObject([
    { severity: 'error', message: expect.stringContaining('chữ nâng lên'), hint: expect.stringContaining('<sup>') },
  ])
  expect((await build(planOf('# A\n\n- 5 m.'))).value).toBeDefined()
})
