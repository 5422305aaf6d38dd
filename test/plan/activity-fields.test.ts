import { expect, test } from 'vitest'
import { draftFromPlan } from '../../src/draft/from-plan.js'
import { computePlan } from '../../src/plan/compute/compute.js'
import { parsePlan } from '../../src/plan/parse.js'
import { standardOf } from '../support/docx-standard.js'
import { planWith } from '../support/minimal-plan.js'
import { expectProblems } from '../support/plan-problems.js'

const text = planWith(`activities:
  - id: hop
    name: Họp mặt
    when: 10/5/2024
    lead: Văn phòng
    support: [Công đoàn, Các chi đoàn]
    budget: 5.000.000 đồng
    result: Báo cáo năm {{year}}
    more: {Số lượng: 50}
    note: Mang máy tính.
body: |
  # Nội dung

  - {{activity "hop"}}:

  {{details "hop"}}

  Hết.
`)

const lines = [
  'Thời gian: 10/5/2024.',
  'Đơn vị phối hợp: Công đoàn và các chi đoàn.',
  'Kinh phí: 5.000.000 đồng.',
  'Sản phẩm: Báo cáo năm 2024.',
  'Ghi chú: Mang máy tính.',
]

test('details print who supports, the budget and the result', () => {
  const { value } = parsePlan(text, 'a.yaml')
  const { body } = computePlan(value!, standardOf('doan').wording)
  expect(body.map(({ inlines }) => inlines.map((inline) => inline.text).join(''))).toEqual(
    expect.arrayContaining(lines),
  )
})

test('a reader of the plan sees the same words', () => {
  const { value } = parsePlan(text, 'a.yaml')
  const passages = draftFromPlan(value!).passages.map((passage) => passage.text)
  expect(passages).toEqual(expect.arrayContaining(lines.map((line) => line.replace(/\.$/, '')).slice(0, 4)))
})

test.each<[name: string, keys: string, ...expected: string[]]>([
  ['a name of a unit is no expression', 'support: "«{{year}}»"', 'expression: sẽ in ra nguyên như vậy'],
  ['an expression for the body alone', 'result: "{{«activity»}}"', 'expression: '],
  ['a column that is no text', 'more: {Số lượng: «[50]»}', 'plan-schema: '],
  ['columns that are none', 'more: «50»', 'plan-schema: '],
])('%s', (_, keys, ...expected) =>
  expectProblems(planWith(`activities:\n  - {id: hop, name: Họp, when: 10/5/2024, ${keys}}\n`), expected),
)
