import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/plan/parse.js'
import { planWith } from '../support/minimal-plan.js'
import { expectProblems, type MarkedCase } from '../support/plan-problems.js'

const facts = `anniversaries:
  - {id: sau-nay, name: Ngày sau này, date: 2030}
editions:
  - {id: chua-co, name: Hội trại, first: 2030}
activities:
  - {id: le-tan, name: Lớp lễ tân, when: 15/5/2024, lead: Đoàn Sở}
  - {id: khong-ai, name: Hội trại, when: 16/5/2024}
`

function withBody(body: string): string {
  return planWith(`${facts}body: |\n${body.replace(/^(?=.)/gm, '  ')}`)
}

const written: MarkedCase[] = [
  ['never closed', 'a «{{»year b', 'expression: không có dấu }} đóng'],
  ['never opened', 'a year«}}» b', 'expression: không có dấu {{ mở'],
  ['opened twice', 'a «{{»year {{year}}', 'expression: không có dấu }} đóng'],
  ['three braces', 'a «{{{»year}}} b', 'expression: ba dấu ngoặc nhọn'],
  ['one brace', 'a «{year}» b', 'expression: cần hai dấu ngoặc nhọn'],
  ['split braces', 'a «{ {year}» } b', 'expression: cần hai dấu ngoặc nhọn'],
  ['empty', 'a «{{ }}» b', 'expression: chưa ghi gì'],
  ['unknown', 'a {{«anniversry» "le-tan"}}', 'expression: “anniversry”'],
  ['no quotes', 'a {{activity «le-tan»}}', 'expression: chưa đặt trong ngoặc kép'],
  ['curly quotes', 'a {{activity «“le-tan”»}}', 'expression: ngoặc cong'],
  ['an open quote', 'a {{activity «"le-tan»}}', 'expression: thiếu dấu ngoặc kép đóng'],
  ['an argument too many', 'a {{activity "le-tan" «"x"»}}', 'expression: chỉ nhận một mã'],
  ['a number where no id is taken', 'a {{year «1»}}', 'expression: không nhận mã'],
  ['an argument where none is taken', 'a {{year «"2024"»}}', 'expression: không nhận mã'],
  ['an argument missing', 'a {{«activity»}}', 'expression: thiếu mã'],
  ['an empty id', 'a {{activity «""»}}', 'expression: mang mã “”'],
  ['braces across bold', 'a «{{»activity **"le-tan"** «}}»', 'expression: đóng', 'expression: mở'],
]

const named: MarkedCase[] = [
  ['an unknown activity', '{{activity "«le-tn»"}}', 'expression: Không có hoạt động nào mang mã “le-tn”'],
  ['an unknown anniversary', '{{anniversary "«quoc-te-lao-don»"}}', 'expression: Không có ngày kỷ niệm nào'],
  ['an unknown edition', '{{edition "«thang-cong-nha»"}}', 'expression: Không có hoạt động đếm theo lần nào'],
  ['over two lines', '{{activity\n"«le-tn»"}}', 'expression: “le-tn”'],
  ['in bold', '**a {{activity "«le-tn»"}}**', 'expression: “le-tn”'],
  ['in an item of an item', '- a\n  + b {{activity "«le-tn»"}}', 'expression: “le-tn”'],
  ['in a table', '| a |\n|---|\n| {{activity "«le-tn»"}} |', 'expression: “le-tn”'],
  ['in a heading', '# A {{activity "«le-tn»"}}', 'expression: “le-tn”'],
  ['behind an escape', '\\*\\* {{activity "«le-tn»"}}', 'expression: “le-tn”'],
  ['an anniversary as edition', '{{«edition» "quoc-te-lao-dong"}}', 'expression: là ngày kỷ niệm'],
  ['an edition as anniversary', '{{«anniversary» "thang-cong-nhan"}}', 'expression: là hoạt động đếm theo lần'],
  ['a lunar feast without year', '{{anniversary "«gio-to-hung-vuong»"}}', 'expression: không có năm gốc'],
  ['an anniversary to come', '{{anniversary "«sau-nay»"}}', 'expression: năm gốc 2030'],
  ['an edition to come', '{{edition "«chua-co»"}}', 'expression: sau năm 2024'],
  ['nobody in charge', '{{assigned "«khong-ai»"}}', 'expression: chưa ghi đơn vị phụ trách'],
  ['no time', '{{where "«khong-ai»"}}', 'expression: chưa ghi địa điểm'],
  ['nobody to name', '{{lead "«khong-ai»"}}', 'expression: chưa ghi đơn vị phụ trách'],
  ['a plan without period', '({{«period»}})', 'expression: chưa ghi thời gian'],
  ['details in a sentence', 'xem «{{details "le-tan"}}»', 'expression: đứng một mình'],
  ['details in an item', '- «{{details "le-tan"}}»', 'expression: đứng một mình'],
  ['details in a cell', '| a |\n|---|\n| «{{details "le-tan"}}» |', 'expression: đứng một mình'],
]

const elsewhere: MarkedCase[] = [
  ['details in the title', planWith(`${facts}title: A {{«details» "le-tan"}}`), 'expression: trong trích yếu'],
  ['the title of one line', planWith('title: Hội trại {{«yer»}}'), 'expression: “yer”'],
  ['a line of the title', planWith('title: |\n  Hội trại\n  năm {{«yer»}}'), 'expression: “yer”'],
  ['a folded title', planWith('title: >-\n  Hội trại\n  năm {{«yer»}}'), 'expression: “yer”'],
  ['a title in quotes', planWith('title: "Hội \\u0074rại\\\n  năm {{«yer»}}"'), 'expression: “yer”'],
  ['a title in apostrophes', planWith("title: 'Hội ''trại'' năm\n  {{«yer»}}'"), 'expression: “yer”'],
  ['a decomposed title', planWith(`title: ${'Hội trại'.normalize('NFD')} {{«yer»}}`), 'expression: “yer”'],
  [
    'an activity within an activity',
    planWith('activities:\n  - id: a\n    name: A {{«activity» "a"}}\n    when: 1/5/2024'),
    'expression: trong phần ghi của hoạt động',
  ],
  ['among those who receive it', planWith('recipients:\n  - Lưu VP «{{year}}»'), 'expression: không tính biểu thức'],
  ['the issuer', planWith('issuer: {name: "A «{{»", authority: B}'), 'expression: không tính biểu thức'],
  [
    'who is in charge',
    planWith('activities:\n  - id: a\n    name: A\n    when: 1/5/2024\n    lead: ["«{{year}}»"]'),
    'expression: không tính biểu thức',
  ],
  [
    'the content of an activity',
    planWith('activities:\n  - id: a\n    name: A\n    when: 1/5/2024\n    content: |\n      B\n\n      C {{«yer»}}'),
    'expression: “yer”',
  ],
]

describe('as it is written', () =>
  test.each(written)('%s', (_, body, ...expected) => expectProblems(withBody(body), expected)))
describe('what it names', () =>
  test.each(named)('%s', (_, body, ...expected) => expectProblems(withBody(body), expected)))
describe('where it stands', () => test.each(elsewhere)('%s', (_, plan, ...expected) => expectProblems(plan, expected)))

describe('the nearest name', () => {
  test.each([
    ['{{anniversry "le-tan"}}', 'Có phải ý bạn là {{anniversary "mã"}}?'],
    ['{{activity "le-tn"}}', 'Có phải ý bạn là “le-tan”?'],
    ['{{activity "xyz"}}', 'Các mã đang có: le-tan, khong-ai.'],
    [
      '{{anniversary "quoc-te-lao-don"}}',
      'Có phải ý bạn là “quoc-te-lao-dong”? Nếu không, khai báo trong anniversaries.',
    ],
    [
      '{{anniversary "Quốc tế Lao động"}}',
      'Có phải ý bạn là “quoc-te-lao-dong”? Nếu không, khai báo trong anniversaries.',
    ],
    ['{{edition "xyz"}}', 'Khai báo trong editions nếu danh mục có sẵn chưa có.'],
    ['{{edition "quoc-te-lao-dong"}}', 'Viết {{anniversary "quoc-te-lao-dong"}}.'],
  ])('%s', (body, hint) => {
    expect(parsePlan(withBody(body), 'plan.yaml').diagnostics.map((diagnostic) => diagnostic.hint)).toEqual([hint])
  })

  test('replaces what is mistyped', () => {
    const text = withBody('{{activity "le-tn"}}')
    const [{ fix } = {}] = parsePlan(text, 'plan.yaml').diagnostics
    const at = text.indexOf('le-tn')
    expect(fix).toEqual([{ range: [at, at + 5], text: 'le-tan', unsafe: true }])
  })
})

test('a year that is not known hides no other mistake, and blames no expression', () => {
  expectProblems(
    planWith(
      'date: «31/4/2024»\ntitle: Hội trại {{year}} {{edition "thang-cong-nhan"}} {{edition "«thang-cong-nha»"}}',
    ),
    ['plan-date: tháng 4', 'expression: thang-cong-nha'],
  )
  expectProblems(planWith('period: «31/5/2024 - 01/5/2024»\ntitle: Hội trại ({{period}})'), ['plan-date: đứng trước'])
})
