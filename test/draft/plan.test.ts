import { describe, expect, test } from 'vitest'
import type { Passage } from '../../src/draft/draft.js'
import { draftFromParts, draftFromPlan } from '../../src/draft/from-plan.js'
import { parsePlan } from '../../src/plan/parse.js'
import { minimalPlan, planWith } from '../support/minimal-plan.js'

function draftOf(text: string) {
  const { value, parts } = parsePlan(text, 'plan.yaml')
  return value ? draftFromPlan(value) : draftFromParts(parts!)
}

function show({ kind, text, allowsExpressions }: Passage): string {
  return `${kind}${allowsExpressions ? '*' : ''} ${text.replace(/\ufffc+/g, '…').replace(/\n/g, '⏎')}`
}

test('the passages of a plan, in the order of its document', () => {
  const text = planWith(
    `period: 01/5/2024 - 31/5/2024
activities:
  - {id: b, name: Hội thi {{year}}, when: 15/5/2024, where: Hội trường, content: Thi, note: Mang bút, lead: [A, B, C]}
  - {id: a, name: Tuyên truyền, when: Trong tháng 5}
title: |
  Hội trại
  ({{period}})
body: |
  Căn cứ A;

  # Mục đích
  1. Khoản một
  - Ý **đậm**  
    xuống dòng

  {{details "b"}}

  | Tên |
  |---|
  | Ô |
schedule:
  subject: Lịch năm {{year}}
`.replace('Hội thi {{year}}', '"Hội thi {{year}}"'),
  )
  expect(draftOf(text).passages.map(show)).toEqual([
    'note Thành Đoàn TP. Hồ Chí Minh',
    'note BCH Đoàn Khối Cơ quan',
    'note Ban Thường vụ Đoàn Khối',
    'note 7',
    'note KH/ĐTN',
    'note TP. Hồ Chí Minh',
    'note 07/5/2024',
    'note 01/5/2024 - 31/5/2024',
    'title* Hội trại',
    'title* (từ ngày 01/5/2024 đến 31/5/2024)',
    'paragraph* Căn cứ A;',
    'heading* Mục đích',
    'paragraph* Khoản một',
    'item* Ý đậm⏎xuống dòng',
    'item Thời gian: 15/5/2024',
    'item Địa điểm: Hội trường',
    'item Nội dung: Thi',
    'item Ghi chú: Mang bút',
    'cell* Tên',
    'cell* Ô',
    'item Thành Đoàn',
    'item Lưu VP',
    'note Phó Bí thư',
    'note Nguyễn Văn A',
    'paragraph Lịch năm 2024',
    'cell Tuyên truyền',
    'cell Trong tháng 5',
    'cell ',
    'cell Hội thi 2024',
    'cell 15/5/2024',
    'cell A, B và C',
  ])
})

test('the facts are the plan’s own, each in its passage', () => {
  const { facts, passages } = draftOf(planWith('period: 01/12/2024 - 31/01/2025'))
  const located = Object.entries(facts).map(([name, fact]) =>
    typeof fact === 'number'
      ? [name, fact]
      : [name, fact.passage.text.slice(fact.start, fact.end), passages.includes(fact.passage)],
  )
  expect(located).toEqual([
    ['year', 2025],
    ['date', '07/5/2024', true],
    ['signed', '07/5/2024', true],
    ['period', '01/12/2024 - 31/01/2025', true],
    ['number', '7', true],
    ['symbol', 'KH/ĐTN', true],
  ])
})

describe('the year', () => {
  test.each([
    ['of the date', minimalPlan, 2024],
    ['of the title', planWith('title: Hội trại năm 2025'), 2025],
    ['of the date where the title names two', planWith('title: Hội trại năm 2025 và năm 2026'), 2024],
    ['of the date where the title names a span', planWith('title: Hội trại năm 2025 - 2027'), 2024],
    ['of the period', planWith('title: Hội trại năm 2025\nperiod: 01/5/2026 - 31/5/2026'), 2026],
  ])('%s', (_, text, year) => expect(draftOf(text).facts.year).toBe(year))
})

test('headings and clauses are numbered, outside of their text', () => {
  const { headings } = draftOf(planWith('body: |\n  # A\n  ## B\n  ### C\n  ### D\n  # E\n  1. F\n  ## G\n  1. H\n'))
  expect(headings.map(({ mark, style, path, title, start, end }) => [mark, style, path, title, start, end])).toEqual([
    ['I.', 'roman', [1], 'A', 0, 0],
    ['1.', 'arabic', [1], 'B', 0, 0],
    ['1.1.', 'dotted', [1, 1], 'C', 0, 0],
    ['1.2.', 'dotted', [1, 2], 'D', 0, 0],
    ['II.', 'roman', [2], 'E', 0, 0],
    ['1.', 'arabic', [1], 'F', 0, 0],
    ['2.', 'arabic', [2], 'G', 0, 0],
    ['2.1.', 'dotted', [2, 1], 'H', 0, 0],
  ])
})

test('schedule rows are activities in the order printed, when there is a schedule', () => {
  const activities = 'activities:\n  - {id: a, name: A, when: 20/5/2024}\n  - {id: b, name: B, when: 10/5/2024}\n'
  expect(draftOf(planWith(activities)).schedule).toBeUndefined()
  const { schedule, passages } = draftOf(planWith(`${activities}schedule: true`))
  expect(schedule!.map(({ name, when }) => [name.text, when.text])).toEqual([
    ['B', '10/5/2024'],
    ['A', '20/5/2024'],
  ])
  expect(schedule!.every(({ name, when, lead }) => [name, when, lead].every((cell) => passages.includes(cell)))).toBe(
    true,
  )
})

test('a plan with mistakes still has what could be read', () => {
  const { passages, facts } = draftOf(planWith('date: 31/4/2024\nsignature: A\nbody: |\n  # A\n  `x` {{yer}} chữ'))
  expect(facts.year).toBeUndefined()
  expect(passages.map(show)).toContain('heading* A')
  expect(passages.map(show)).toContain('paragraph*   chữ')
})
