import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/plan/parse.js'
import { usualAnnexes } from '../../src/standard/wording.js'
import { minimalPlan, planWith } from '../support/minimal-plan.js'
import { expectProblems, type MarkedCase } from '../support/plan-problems.js'

function edited(from: string, to: string): string {
  expect(minimalPlan).toContain(from)
  return minimalPlan.replace(from, () => to)
}

const activity = (keys: string) => planWith(`activities:\n  - id: le-tan\n    name: Lớp lễ tân\n${keys}`)

const keys: MarkedCase[] = [
  ['a repeated key', `${minimalPlan}«place»: Huế\n`, 'plan-schema: “place” đã có ở dòng 8'],
  [
    'a repeated key further in',
    edited('  name: BCH', '  name: a\n  «name»: BCH'),
    'plan-schema: “name” đã có ở dòng 4',
  ],
  [
    'a key repeated in the other normal form',
    `${minimalPlan}«mục»: a\n««${'mục'.normalize('NFD')}»»: b\n`,
    'plan-schema: Không có khóa “mục”',
    'plan-schema: “mục” đã có ở dòng 23',
    'plan-schema: Unicode NFD',
  ],
  [
    'a text where a list of few belongs',
    `${activity('    when: 1/5/2024\n')}\nschedule:\n  columns: «when, name, lead»\n`,
    'plan-schema: cần danh sách',
  ],
  ['an unknown key', planWith('«xyzzy»: 1'), 'plan-schema: Không có khóa “xyzzy”'],
  [
    'a mistyped key is not missing as well',
    edited('recipients', '«recipient»'),
    'plan-schema: Không có khóa “recipient”',
  ],
  ['a Vietnamese key', edited('recipients', '«nơi nhận»'), 'plan-schema: Không có khóa “nơi nhận”'],
  ['a decomposed key', edited('title', `«${'trích yếu'.normalize('NFD')}»`), 'plan-schema: Unicode NFD'],
  ['an unknown key further in', edited('  authority', '  «autority»'), 'plan-schema: “autority” trong “issuer”'],
  [
    'a key of objects',
    planWith('«__proto__»: 1\n«constructor»: 2'),
    'plan-schema: __proto__',
    'plan-schema: constructor',
  ],
  [
    'a missing key',
    edited('place: TP. Hồ Chí Minh\n', '').replace('standard', '«standard»'),
    'plan-schema: Thiếu khóa “place”',
  ],
  [
    'a missing key further in',
    edited('  authority: Ban Thường vụ Đoàn Khối\n', '').replace('issuer', '«issuer»'),
    'plan-schema: Thiếu khóa “authority” (tập thể ký) trong “issuer”',
  ],
  [
    'a missing key of an item',
    planWith('activities:\n  - «id»: a\n    when: 1/5/2024'),
    'plan-schema: Thiếu khóa “name” (tên hoạt động) trong mục 1 của “activities”',
  ],
  ['a blank value', edited('place: TP. Hồ Chí Minh', '«place»:'), 'plan-schema: “place” (địa danh) đang để trống'],
  ['a null', edited('place: TP. Hồ Chí Minh', '«place»: ~'), 'plan-schema: “place” (địa danh) đang để trống'],
  ['blank quotes', edited('place: TP. Hồ Chí Minh', '«place»: " "'), 'plan-schema: “place” (địa danh) đang để trống'],
  ['a blank block', edited('place: TP. Hồ Chí Minh', '«place»: |'), 'plan-schema: “place” (địa danh) đang để trống'],
  ['a key without name', planWith('«:» a'), 'plan-schema: thiếu tên khóa'],
  ['a list for a key', edited('place: TP', 'place: TP\n? «[»a]\n: b'), 'plan-schema: Tên khóa'],
]

const values: MarkedCase[] = [
  [
    'a text for a list',
    planWith('recipients: «Thành Đoàn»'),
    'plan-schema: cần danh sách, nhưng ở đây là chữ “Thành Đoàn”',
  ],
  ['tight dashes for a list', planWith('recipients:\n  «-Thành Đoàn»\n  -Lưu'), 'plan-schema: cần danh sách'],
  ['a text for a map', planWith('signature: «Nguyễn Văn A»'), 'plan-schema: cần các khóa con'],
  ['a list for a text', planWith('place: «[a, b]»'), 'plan-schema: cần chữ, nhưng ở đây là một danh sách'],
  ['a long list for a text', planWith('«place»:\n  - a\n  - b'), 'plan-schema: cần chữ'],
  ['a truth for a text', planWith('place: «true»'), 'plan-schema: đúng/sai'],
  ['an item with a colon', planWith('recipients:\n  - «Thành Đoàn:» Ban CNLĐ'), 'plan-schema: Mục 1 của “recipients”'],
  [
    'an item of a short list with a colon',
    activity('    when: 1/5/2024\n    lead: [«Đoàn:» A]'),
    'plan-schema: Mục 1 của “lead”',
  ],
  ['an item that is left out', planWith('recipients:\n  - a\n  «-»\n  - b'), 'plan-schema: Mục 2 của “recipients”'],
  ['an empty list', planWith('«recipients»: []'), 'plan-schema: danh sách trống'],
  ['a number with its symbol', planWith('number: «82-KH/ĐTN»'), 'plan-schema: chỉ gồm chữ số'],
  ['a symbol with blanks', planWith('symbol: «KH / ĐTN»'), 'plan-schema: viết liền'],
  [
    'a choice',
    planWith('schedule: {orientation: «landscap»}').replace('schedule', '«schedule»'),
    'plan-schema: chưa có hoạt động',
    'plan-schema: không nhận “landscap”',
  ],
  ['a schedule of nothing', planWith('«schedule»: true'), 'plan-schema: chưa có hoạt động nào'],
  ['neither true nor false', planWith('schedule: «yes»'), 'plan-schema: cần true, false hoặc các khóa con'],
  [
    'a comment outside the body',
    planWith('title: Tổ chức «<!-- kehoach-ignore syllable -->» hội trại'),
    'plan-text: sẽ in ra',
  ],
  ['Markdown outside the body', planWith('title: Tổ chức «**»hội trại«**»'), 'plan-text: “**”', 'plan-text: “**”'],
  ['a folded body', planWith('«body»: >\n  # Mục\n  - ý'), 'markdown: không có dấu “|”'],
  ['a body over plain lines', planWith('«body»: Đoạn một\n  đoạn hai'), 'markdown: không có dấu “|”'],
]

const dates: MarkedCase[] = [
  ['an impossible date', planWith('date: «31/4/2024»'), 'plan-date: tháng 4 chỉ có 30 ngày'],
  ['a leap day of another year', planWith('date: «29/02/2023»'), 'plan-date: 28 ngày'],
  ['an impossible ISO date', planWith('date: «2024-04-31»'), 'plan-date: tháng 4 chỉ có 30 ngày'],
  ['a date without year', planWith('date: «7/5»'), 'plan-date: thiếu năm'],
  ['words for a date', planWith('date: «hôm nay»'), 'plan-date: không phải là một ngày'],
  ['a reversed period', planWith('period: «31/5/2024 - 01/5/2024»'), 'plan-date: đứng trước ngày bắt đầu'],
  ['an impossible end', planWith('period: 01/4/2024 - «31/4/2024»'), 'plan-date: tháng 4 chỉ có 30 ngày'],
  ['a reversed activity', activity('    when: «15 - 10/5/2024»'), 'plan-date: đứng trước ngày bắt đầu'],
  ['an unreadable time', activity('    when: «khi nào rảnh»'), 'plan-date: Không hiểu'],
  ['a wrong weekday', activity('    when: 15/5/2024 («thứ Hai»)'), 'plan-date: là thứ Tư'],
  ['an impossible day to sort by', activity('    when: {text: Hai đợt, sort: «31/6/2024»}'), 'plan-date: 30 ngày'],
  ['free words without their day', activity('    «when»: {text: Hai đợt}'), 'plan-schema: Thiếu khóa “sort”'],
  ['an anniversary', planWith('anniversaries:\n  - id: a\n    name: A\n    date: «30/2/1990»'), 'plan-date: tháng 02'],
  ['a date in quotes', planWith('date: "«31/4/2024»"'), 'plan-date: tháng 4 chỉ có 30 ngày'],
]

const ids: MarkedCase[] = [
  [
    'two activities',
    planWith('activities:\n  - id: a\n    name: A\n    when: 1/5/2024\n  - id: «a»\n    name: B\n    when: 2/5/2024'),
    'plan-id: “a” đã dùng cho hoạt động ở dòng 24',
  ],
  [
    'two anniversaries',
    planWith('anniversaries:\n  - {id: a, name: A, date: 1990}\n  - {id: «a», name: B, date: 1991}'),
    'plan-id: “a” đã dùng cho ngày kỷ niệm',
  ],
  [
    'two editions',
    planWith('editions:\n  - {id: a, name: A, first: 1990}\n  - {id: «a», name: B, first: 1991}'),
    'plan-id: “a” đã dùng cho hoạt động đếm theo lần',
  ],
  [
    'an id with diacritics',
    planWith('editions:\n  - {id: «hội trại», name: A, first: 1990}'),
    'plan-schema: không dấu',
  ],
]

const long = (count: number) => 'ơ'.repeat(count)
const items = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => item(at)).join('')

const limits: MarkedCase[] = [
  [
    'a long line',
    planWith(`place: «${long(301)}»`),
    'plan-schema: Khóa “place” (địa danh) dài 301 ký tự. Nhiều nhất là 300 ký tự.',
  ],
  ['a line of the most letters', planWith(`place: ${long(300)}`)],
  ['accents that are typed apart', planWith(`place: ${long(300).normalize('NFD')}`)],
  [
    'one of several lines',
    edited('name: BCH Đoàn Khối Cơ quan', `name: [«${long(301)}», b]`),
    'plan-schema: Mục 1 của “name” (cơ quan ban hành) dài 301 ký tự',
  ],
  [
    'a line where a list may be',
    edited('name: BCH Đoàn Khối Cơ quan', `name: «${long(301)}»`),
    'plan-schema: Khóa “name” (cơ quan ban hành) dài 301 ký tự',
  ],
  [
    'too many lines',
    edited('name: BCH Đoàn Khối Cơ quan', 'name: «[a, b, c, d, e, f, g, h, i, j, k]»'),
    'plan-schema: có 11 mục. Nhiều nhất là 10 mục.',
  ],
  ['a long paragraph', planWith(`«title»: |\n  ${long(2001)}`), 'plan-schema: dài 2.002 ký tự. Nhiều nhất là 2.000'],
  ['what else is wrong with a long text', planWith(`date: «${long(301)}»`), 'plan-schema: “date” (ngày ban hành) dài'],
  ['a long time', activity(`    when: «${long(301)}»`), 'plan-schema: “when” (thời gian) dài 301 ký tự'],
  [
    'powers to sign',
    planWith(`signature: { form: «${long(301)}», post: a }`),
    'plan-schema: “form” (quyền hạn ký) dài',
  ],
  [
    'too many recipients',
    planWith(`«recipients»:\n${items(301, (at) => `  - Nơi ${at}\n`)}`),
    'plan-schema: “recipients” (nơi nhận) có 301 mục. Nhiều nhất là 300 mục.',
  ],
  [
    'too many activities',
    planWith(`«activities»:\n${items(1001, (at) => `  - { id: a-${at}, name: A, when: 1/5/2024 }\n`)}`),
    'plan-schema: “activities” (hoạt động) có 1.001 mục. Nhiều nhất là 1.000 mục.',
  ],
]

test('a message never quotes a whole text', () => {
  const { diagnostics } = parsePlan(planWith(`body: |\n  Thành {{${'a'.repeat(20_000)} "x"}} Đoàn`), 'plan.yaml')
  const [diagnostic] = diagnostics
  expect(diagnostic!.message.length).toBeLessThan(1_000)
  expect(diagnostic!.message).toMatch(/aaa…/)
})

describe('limits', () => test.each(limits)('%s', (_, plan, ...expected) => expectProblems(plan, expected)))
describe('keys', () => test.each(keys)('%s', (_, plan, ...expected) => expectProblems(plan, expected)))
describe('values', () => test.each(values)('%s', (_, plan, ...expected) => expectProblems(plan, expected)))
describe('dates', () => test.each(dates)('%s', (_, plan, ...expected) => expectProblems(plan, expected)))
describe('ids', () => test.each(ids)('%s', (_, plan, ...expected) => expectProblems(plan, expected)))

describe('standards', () => {
  const standards = ['doan', 'nha-nuoc']
  test.each<MarkedCase>([
    ['a mistyped one', edited('doan', '«đoàn»'), 'plan-schema: Không có thể thức “đoàn”'],
    ['an unknown one', edited('doan', '«công ty»'), 'plan-schema: Không có thể thức “công ty”'],
    ['a known one', minimalPlan],
  ])('%s', (_, plan, ...expected) => expectProblems(plan, expected, { standards }))

  test('number no more levels than they do', () => {
    const plan = planWith('body: |\n  # A\n\n  ## B\n\n  «###» C')
    expectProblems(plan, ['markdown: chỉ đánh số 2 cấp'], {
      numberings: () => ({ headings: ['roman', 'arabic'], annexes: usualAnnexes, reference: '{number}/{symbol}' }),
    })
  })
})

test('every part of a plan says what is wrong with it at once', () => {
  const plan = `«standard»: doan
issuer: «Thành Đoàn»
number: «số 7»
symbol: KH/ĐTN
date: «31/4/2024»
title: Hội trại {{«yer»}}
«bdy»: a
activities:
  - id: a
    name: A {{edition "«thang-cong-nha»"}}
    when: «hôm nào»
body: |
  # A
  «\`x\`» {{activity "«b»"}}
recipients:
  - Lưu VP
signature:
  post: Bí thư
`
  expectProblems(plan, [
    'plan-schema: Thiếu khóa “place”',
    'plan-schema: cần các khóa con',
    'plan-schema: chỉ gồm chữ số',
    'plan-date: tháng 4',
    'expression: “yer”',
    'plan-schema: “bdy”',
    'expression: thang-cong-nha',
    'plan-date: hôm nào',
    'markdown: chữ trong dấu `',
    'expression: “b”',
  ])
})

describe('the nearest name', () => {
  test.each([
    [edited('recipients', 'recipient'), 'recipients'],
    [edited('title', 'Title'), 'title'],
    [edited('title', 'tilte'), 'title'],
    [edited('place', 'địa danh'), 'place'],
    [edited('title', 'trích yếu'.normalize('NFD')), 'title'],
    [edited('standard', 'standard\u200b'), 'standard'],
    [edited('  authority', '  Autority'), 'authority'],
  ])('%#: %s', (plan, name) => {
    const [diagnostic] = parsePlan(plan, 'plan.yaml').diagnostics
    expect(diagnostic).toMatchObject({ hint: `Có phải ý bạn là “${name}”?`, fix: [{ text: name, unsafe: true }] })
  })

  test('is not offered when none is near', () => {
    const [diagnostic] = parsePlan(planWith('xyzzy: 1'), 'plan.yaml').diagnostics
    expect(diagnostic!.hint).toContain('Dùng một trong các khóa: standard, ')
    expect(diagnostic!.fix).toBeUndefined()
  })
})
