import { expect, test } from 'vitest'
import { draftFromParts } from '../../src/draft/from-plan.js'
import { inRows } from '../../src/plan/compute/compute.js'
import { parsePlan } from '../../src/plan/parse.js'
import { planWith } from '../support/minimal-plan.js'
import { expectProblems, type MarkedCase } from '../support/plan-problems.js'

const signed = (signature: string) => planWith(`signature: ${signature}\n`)

test.each<MarkedCase>([
  [
    'a form that is true',
    signed('{ form: «true», post: Bí thư }'),
    'plan-schema: mà YAML hiểu là đúng/sai, không phải chữ',
  ],
  ['a form that is a map', signed('{ form: «{ a: 1 }», post: Bí thư }'), 'plan-schema: cần chữ, danh sách hoặc false'],
  ['an unknown urgency', planWith('urgency: «rất-khẩn»\n'), 'plan-schema: “rất-khẩn”'],
  ['an unknown secrecy', planWith('secrecy: «thường»\n'), 'plan-schema: “thường”'],
  ['a draft that is no yes or no', planWith('draft: «có»\n'), 'plan-schema: Ghi true, hoặc lần dự thảo'],
  ['a draft that counts from nothing', planWith('draft: «0»\n'), 'plan-schema: Ghi true, hoặc lần dự thảo'],
  ['a cosigner without a post', planWith('cosigners:\n  - «form»: TM. Ban\n'), 'plan-schema: Thiếu khóa “post”'],
  [
    'too many cosigners',
    planWith('cosigners: «[{ post: A }, { post: B }, { post: C }, { post: D }, { post: E }]»\n'),
    'plan-schema: Nhiều nhất bốn người cùng ký',
  ],
])('%s', (_, plan, ...expected) => {
  expectProblems(plan, expected)
})

test('what may be left out is left out', () => {
  const { value } = parsePlan(planWith(''), 'plan.yaml')
  expect(value).toMatchObject({ cosigners: [], draft: false })
  expect(value!.urgency).toBeUndefined()
  expect(value!.signature.form).toBeUndefined()
})

test('a secret plan is kept off the net, which hinders nothing', () => {
  const plan = planWith('secrecy: toi-mat\n')
  const { value, diagnostics } = parsePlan(plan, 'plan.yaml')
  expect(value!.secrecy).toBe('toi-mat')
  expect(diagnostics).toMatchObject([
    { ruleId: 'secrecy', severity: 'info', hint: expect.stringContaining('pull request') },
  ])
  const { start, end } = diagnostics[0]!.position!
  expect(plan.slice(start.offset, end.offset)).toBe('toi-mat')
})

test('the lines over a post are read one by one, and none is other than left out', () => {
  const formOf = (form: string) =>
    parsePlan(signed(`{ form: ${form}, post: Bí thư }`), 'plan.yaml').value!.signature.form?.map(({ text }) => text)
  expect(formOf('KT. Giám đốc')).toEqual(['KT. Giám đốc'])
  expect(formOf('[TM. Ủy ban, KT. Chủ tịch]')).toEqual(['TM. Ủy ban', 'KT. Chủ tịch'])
  expect(formOf('false')).toEqual([])
  expect(formOf('"false"')).toEqual(['false'])
})

test('rules see who signs, in the order that it is printed', () => {
  const plan = planWith(
    'signature: { form: TM. Ban, post: Bí thư, name: Lê An }\ncosigners: [{ form: KT. Giám đốc, post: Phó Giám đốc }]\n',
  )
  const { passages } = draftFromParts(parsePlan(plan, 'plan.yaml').parts!)
  const notes = passages.slice(passages.findLastIndex(({ kind }) => kind === 'item') + 1)
  expect(notes.map(({ text }) => text)).toEqual(['KT. Giám đốc', 'Phó Giám đốc', 'TM. Ban', 'Bí thư', 'Lê An'])
})

test.each([
  [0, [['A']]],
  [1, [['1', 'A']]],
  [
    2,
    [
      ['1', 'A'],
      ['2', ''],
    ],
  ],
  [
    3,
    [
      ['1', 'A'],
      ['2', '3'],
    ],
  ],
  [
    4,
    [
      ['1', 'A'],
      ['2', '3'],
      ['4', ''],
    ],
  ],
])('%i who sign beside stand in rows', (count, rows) => {
  const signer = (name: string) => ({ authority: '', form: [], post: '', name })
  const beside = Array.from({ length: count }, (_, index) => signer(String(index + 1)))
  expect(inRows(signer('A'), beside).map((row) => row.map(({ name }) => name))).toEqual(rows)
})
