import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/plan/parse.js'
import { unprintedDiagnostics } from '../../src/plan/unprinted.js'
import { planWith } from '../support/minimal-plan.js'

const all =
  'activities:\n  - {id: hop, name: Họp mặt, when: 08g00 ngày 13/5/2024, where: Hội trường A, content: Ôn truyền thống, ' +
  'lead: [Văn phòng, Ban Tuyên giáo], support: Công đoàn, budget: 5 triệu, result: Báo cáo, note: Mặc đồng phục, more: {Số lượng: 50}}\n'
const body = (words: string) => `body: |\n  # Nội dung\n\n  - ${words}\n`

function told(keys: string): string[] {
  const text = planWith(keys)
  const { value, diagnostics } = parsePlan(text, 'a.yaml')
  expect(diagnostics).toEqual([])
  return unprintedDiagnostics(value!, text).map(({ message, position }) => {
    const { start, end } = position!
    return `${text.slice(start.offset, end.offset)}: ${message}`
  })
}

/** The fields that nothing prints. */
function lost(keys: string): string[] {
  return told(`${all}${keys}`).map((line) => /\((\w+)\)/.exec(line)?.[1] ?? line)
}

describe('what is printed nowhere', () => {
  test.each<[name: string, keys: string, fields: string[]]>([
    [
      'the name alone is asked for',
      body('{{activity "hop"}}.'),
      ['when', 'where', 'content', 'lead', 'support', 'budget', 'result', 'note', 'more'],
    ],
    [
      'by its own expressions',
      body('{{activity "hop"}} lúc {{when "hop"}} tại {{where "hop"}} {{assigned "hop"}}.'),
      ['content', 'support', 'budget', 'result', 'note', 'more'],
    ],
    ['details print all but who leads and other columns', body('Họp mặt:\n\n  {{details "hop"}}'), ['lead', 'more']],
    ['the usual schedule', 'schedule: true\n', ['where', 'content', 'support', 'budget', 'result', 'note', 'more']],
    [
      'a schedule with all columns',
      'schedule: {columns: [name, when, where, content, lead, support, budget, result, note, Số lượng]}\n',
      [],
    ],
    [
      'an annex with the others',
      `schedule: true\nannexes: [{id: a, schedule: {columns: [name, where, content, support, budget, result, note, Số lượng]}}]\n`,
      [],
    ],
    [
      'a group by unit prints the units',
      `schedule: {group: lead, columns: [name, when]}\n${body('{{where "hop"}}')}`,
      ['content', 'support', 'budget', 'result', 'note', 'more'],
    ],
    [
      'hours below a day',
      'schedule: {group: day, columns: [time, name, lead]}\n',
      ['where', 'content', 'support', 'budget', 'result', 'note', 'more'],
    ],
    [
      'a day without its hours',
      'schedule: {group: day, columns: [name, lead]}\n',
      ['when', 'where', 'content', 'support', 'budget', 'result', 'note', 'more'],
    ],
    [
      'what is typed again is printed',
      body('{{activity "hop"}} tại hội trường A ngày 13 tháng 5, do Ban Tuyên giáo và Văn phòng lo, công đoàn giúp.'),
      ['content', 'budget', 'result', 'note', 'more'],
    ],
  ])('%s', (_, keys, fields) => expect(lost(keys)).toEqual(fields))

  test('an activity of which nothing is printed is told once', () => {
    expect(told(`${all}${body('Một việc khác.')}`)).toEqual([
      'Họp mặt: Hoạt động “hop” không in ra ở đâu trong văn bản.',
    ])
  })

  test('a field of several activities is told once, at the first', () => {
    const two = all + all.replace('activities:\n', '').replace('hop', 'hop-2').replace('Họp mặt', 'Họp')
    const columns = '[name, when, content, lead, support, budget, result, note, Số lượng]'
    expect(told(`${two}schedule: {columns: ${columns}}\n`)).toEqual([
      'Hội trường A: Địa điểm (where) của hoạt động “hop” (và của 1 hoạt động khác) không in ra ở đâu trong văn bản.',
    ])
  })

  test('what goes on all the time need not be told', () => {
    expect(told(`activities: [{id: a, name: Bản tin, when: Thường xuyên}]\n${body('{{activity "a"}}.')}`)).toEqual([])
  })
})

test.each([
  [
    'where',
    body('{{activity "hop"}}.'),
    'Ghi {{where "hop"}} hoặc {{details "hop"}} ở một đoạn riêng trong nội dung, hoặc thêm “schedule: {columns: [name, when, lead, where]}” để in lịch.',
  ],
  [
    'lead',
    body('{{activity "hop"}}.'),
    'Ghi {{lead "hop"}} hoặc {{assigned "hop"}} trong nội dung, hoặc thêm “schedule: true” để in lịch.',
  ],
  [
    'budget',
    'schedule: true\n',
    'Ghi {{details "hop"}} ở một đoạn riêng trong nội dung, hoặc thêm “budget” vào columns của lịch.',
  ],
  ['more', 'schedule: true\n', 'Thêm “Số lượng” vào columns của lịch, hoặc xóa khóa này.'],
])('what to do about %s', (field, keys, hint) => {
  const text = planWith(`${all}${keys}`)
  const found = unprintedDiagnostics(parsePlan(text, 'a.yaml').value!, text)
  expect(found.find(({ message }) => message.includes(`(${field})`))!.hint).toBe(hint)
})
