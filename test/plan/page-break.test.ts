import { describe, expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.js'
import { parsePlan } from '../../src/plan/parse.js'
import { precompileTemplates } from '../../src/standard/templates/precompile.js'
import { writeDocx } from '../../src/writers/docx/write.js'
import { writeHtml } from '../../src/writers/html/html.js'
import { writeText } from '../../src/writers/text/text.js'
import { bodyOf, compiled, planOf, toldOf, wordBodyOf } from '../support/body-forms.js'
import { standardOf } from '../support/docx-standard.js'
import { partsOf } from '../support/docx-xml.js'
import { minimalPlan } from '../support/minimal-plan.js'
import { expectProblems, type MarkedCase } from '../support/plan-problems.js'

const body = `# A

1. Một việc.

---

2. Hai việc.

---

| a | b |
|---|---|
| 1 | 2 |

# B

- Ba việc.
`

describe('--- between blank lines begins a new page', () => {
  test('in Word, HTML and text', { timeout: 60_000 }, async () => {
    const built = await compiled(planOf(body))
    expect(bodyOf(built)).toEqual(['I. A', '1. Một việc.', '2. Hai việc.', 'bảng grid', 'II. B', '- Ba việc.'])
    expect((await wordBodyOf(built)).slice(0, 3)).toEqual(['I. A', '1. Một việc.', '2. Hai việc.'])
    const xml = partsOf(await writeDocx(built))['word/document.xml']!
    expect(xml).toMatch(/<w:p><w:pPr><w:pStyle w:val="KHClause2"\/><w:pageBreakBefore\/>/)
    // A table can't say so of itself; its first paragraph can.
    const [, table = ''] = xml.split('KHTableGrid')
    expect(table).toMatch(/^(?:(?!<w:p>).)*<w:p><w:pPr><w:pStyle w:val="KHCellHead"\/><w:pageBreakBefore\/>/s)
    expect(xml.match(/pageBreakBefore/g)).toHaveLength(2)
    const html = writeHtml(built)
    expect(html).toMatch(/<hr>\n<p class="clause-2">/)
    expect(html).toMatch(/<hr>\n<div [^>]*>\n<table class="grid">/)
    expect(html).toContain('break-after:page')
    expect(writeText(built)).toContain('\n1. Một việc.\n\n2. Hai việc.\n\n| a   | b   |\n')
    expect(toldOf(planOf(body))).toEqual([])
  })

  test('an annex too', async () => {
    const plan = `${minimalPlan}annexes:\n  - id: a\n    title: A\n    body: |\n      Một\n\n      ---\n\n      Hai\n`
    const { document } = await compiled(plan)
    expect(document.sections[1]!.blocks.map(({ newPage }) => newPage === true)).toEqual([
      ...[false, false, false, false],
      ...[false, true],
    ])
  })

  test('a page without one has no rule for it', async () => {
    expect(writeHtml(await compiled(planOf('# A')))).not.toContain('hr{')
  })
})

const mistakes: MarkedCase[] = [
  ['five dashes', 'a\n\n«-----»\n\nb', 'markdown: dòng kẻ ngang'],
  ['stars', 'a\n\n«***»\n\nb', 'markdown: dòng kẻ ngang'],
  ['low lines', 'a\n\n«____»\n\nb', 'markdown: dòng kẻ ngang'],
  ['dashes apart', 'a\n\n«- - -»\n\nb', 'markdown: dòng kẻ ngang'],
  ['no blank line above', 'a\n«---»\n\nb', 'markdown: dòng kẻ ngang'],
  ['no blank line below', 'a\n\n«---»\nb', 'markdown: dòng kẻ ngang'],
  ['in an item', '- a\n\n  «---»\n\n  b', 'markdown: dòng kẻ ngang'],
  ['two', 'a\n\n---\n\n«---»\n\nb', 'markdown: để lại một trang trống'],
  ['at the end', 'a\n\n«---»', 'markdown: không có gì ở dưới'],
]

describe('mistakes', () => {
  test.each(mistakes)('%s', (_, text, ...expected) => expectProblems(planOf(text), expected))

  test('with nothing above', () =>
    expectProblems(minimalPlan.replace(/(?<=body: \|\n)/, '  «---»\n\n'), ['markdown: để lại một trang trống']))

  test('at the margin it ends the file for YAML', () => {
    const { value, diagnostics } = parsePlan(minimalPlan.replace('  # Mục đích', '---\n\n  # Mục đích'), 'a.yaml')
    expect(value).toBeUndefined()
    expect(diagnostics[0]).toMatchObject({
      ruleId: 'yaml-syntax',
      message: expect.stringContaining('sát lề kết thúc tệp'),
      hint: expect.stringContaining('thụt vào hai dấu cách'),
    })
  })
})

test('a standard made before says which line is missing', async () => {
  const standard = standardOf('dang')
  const files = Object.fromEntries(
    Object.entries(standard.templates).map(([name, { source }]) => [
      `${name}.hbs`,
      source.replace(/\{\{else if \(eq kind "page-break"\)\}\}\s*<hr\/>\n/, ''),
    ]),
  )
  const old = { ...standard, templates: precompileTemplates(files, 'templates/dang/').value! }
  const { value, diagnostics } = await compilePlan(planOf(body, 'dang'), 'a.yaml', async () => ({
    value: old,
    diagnostics: [],
  }))
  expect(value).toBeUndefined()
  expect(diagnostics).toMatchObject([
    { severity: 'error', message: expect.stringContaining('sang trang'), hint: expect.stringContaining('<hr/>') },
  ])
})
