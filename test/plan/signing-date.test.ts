import { describe, expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.js'
import { draftFromPlan } from '../../src/draft/from-plan.js'
import { lintDraft } from '../../src/lint.js'
import { parsePlan } from '../../src/plan/parse.js'
import { readDraft } from '../../src/readers/index.js'
import { rules } from '../../src/rules/index.js'
import { writeDocx } from '../../src/writers/docx/write.js'
import { writeText } from '../../src/writers/text/text.js'
import { standardOf } from '../support/docx-standard.js'
import { minimalPlan, planWith } from '../support/minimal-plan.js'
import { expectProblems } from '../support/plan-problems.js'

const said = `body: |
  Kế hoạch số {{reference}} {{longdate}} thay thế dự thảo ngày {{date}}.

  # Mục đích

  - Chăm lo đoàn viên theo {{annex "a"}} kèm theo.
annexes: [{id: a, title: Danh sách, body: Phường 1.}]
`
const undated = (keys: string) => planWith(keys).replace(/^date: 07.*\n/m, '')
const numberless = (text: string) => text.replace(/^number:.*\n/m, '')
const period = 'period: 15/12/2024 - 31/01/2025\n'
const blank = '\u00a0'.repeat(4)
const blankNumber = '\u00a0'.repeat(6)

async function compiled(text: string) {
  const { value, diagnostics } = await compilePlan(text, 'a.yaml', async (name) => ({
    value: standardOf(name),
    diagnostics: [],
  }))
  expect(diagnostics).toEqual([])
  return value!
}

describe('what is not known yet is a blank for the pen', () => {
  test.each<[name: string, text: string, day: string, month: string, year: string]>([
    ['the day', planWith('date: 4/2025\n'), blank, '4', '2025'],
    ['the day, in words', planWith('date: ngày … tháng 02 năm 2025\n'), blank, '02', '2025'],
    ['day and month', planWith('date: 2025\n'), blank, blank, '2025'],
    ['all, with a period: the year in which it begins', undated(period), blank, blank, '2024'],
    ['all, with a year in the title', undated('title: Tổ chức Tháng Thanh niên năm 2026\n'), blank, blank, '2026'],
  ])('%s', async (_, text, day, month, year) => {
    const { model } = await compiled(text)
    const { place } = model.dateline
    const words = `${place}, ngày ${day} tháng ${month} năm ${year}`
    expect(model.dateline).toEqual({ place, day, month, year, text: words })
    expect(model.properties.created).toBe('')
  })

  test('wherever the plan says its date', async () => {
    const { model } = await compiled(numberless(planWith(`date: 4/2025\n${said}`)))
    expect(model.body[0]!.inlines[0]!.text).toBe(
      `Kế hoạch số ${blankNumber}-KH/ĐTN ngày ${blank} tháng 4 năm 2025 thay thế dự thảo ngày ${blank}/4/2025.`,
    )
    expect(model.annexes[0]!.attached).toBe(
      `(Đính kèm Kế hoạch số ${blankNumber}-KH/ĐTN ngày ${blank}/4/2025 của Ban Thường vụ Đoàn Khối)`,
    )
    const state = await compiled(planWith(`standard: nd30\ndate: 4/2025\n${said}`))
    expect(state.model.annexes[0]!.attached).toContain(`ngày ${blank} tháng 4 năm 2025 của`)
  })

  test('the year of the plan stays that of its period', async () => {
    expect((await compiled(undated(period))).model.year).toBe(2025)
  })

  test('a Word file without a day tells no day of making', async () => {
    const [whole, partly] = await Promise.all([minimalPlan, planWith('date: 5/2024\n')].map(compiled))
    const core = async (one: typeof whole) => {
      const { readZip } = await import('../../src/ooxml/zip-read.js')
      const { unpackText } = await import('../../src/ooxml/unpack.js')
      const entry = readZip(await writeDocx(one!)).get('docprops/core.xml')!
      return unpackText(entry, { left: 100_000 }).text.xml
    }
    expect(await core(whole)).toContain('2024-05-07T12:00:00Z</dcterms:created>')
    expect(await core(partly)).not.toContain('dcterms:created')
  })
})

describe('the linter goes by what is known', () => {
  const plans = ['doan', 'nd30', 'dang'].flatMap((standard) =>
    ['date: 6/2026\n', 'date: 2026\n', 'period: 01/7/2026 - 31/7/2026\n'].map((dated) => [standard, dated] as const),
  )
  test.each(plans)('nothing is found in the blanks: %s, %j', async (standard, dated) => {
    const made = dated.startsWith('date') ? planWith : undated
    const text = numberless(
      made(`standard: ${standard}\n${standard === 'nd30' ? 'symbol: KH-UBND\n' : ''}${dated}${said}`),
    )
    const one = await compiled(text)
    const found = async (draft: Parameters<typeof lintDraft>[0], source?: string) =>
      lintDraft(draft, rules, source).filter(({ ruleId }) => !/^form-(?:signing|recipients|subject)$/.test(ruleId))
    const word = await readDraft(await writeDocx(one), 'a.docx')
    const printed = await readDraft(new TextEncoder().encode(writeText(one)), 'a.txt')
    expect(await found(draftFromPlan(parsePlan(text, 'a.yaml').value!), text)).toEqual([])
    expect(await found(word.value!.draft)).toEqual([])
    expect(await found(printed.value!.draft)).toEqual([])
    expect(word.value!.draft.facts.signed?.value).toEqual(
      draftFromPlan(parsePlan(text, 'a.yaml').value!).facts.signed!.value,
    )
  })

  test('a document issued after the last possible day is told', () => {
    const text = planWith(
      'date: 4/2025\nbody: |\n  Căn cứ Kế hoạch số 12-KH/TĐTN ngày 05/5/2025 của Thành Đoàn;\n\n  # Mục đích\n\n  - Chăm lo.\n',
    )
    const found = lintDraft(draftFromPlan(parsePlan(text, 'a.yaml').value!), rules, text)
    expect(found.map(({ ruleId }) => ruleId)).toContain('time-conflict')
  })
})

describe('mistakes', () => {
  test('no year anywhere', () =>
    expectProblems(undated('').replace('title', '«title»'), ['plan-date: Kế hoạch chưa cho biết là của năm nào']))
  test('a month that there is not', () =>
    expectProblems(planWith('date: «13/2025»'), ['plan-date: “13/2025” không phải']))
  test('an empty date', () => expectProblems(planWith('«date»:'), ['plan-schema: đang để trống']))
})
