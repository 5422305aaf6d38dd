import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/plan/parse.js'
import { minimalPlan, planWith } from '../support/minimal-plan.js'
import { expectProblems, type MarkedCase } from '../support/plan-problems.js'

/** The minimal plan with one of its own lines written otherwise. */
function edited(from: string, to: string): string {
  expect(minimalPlan).toContain(from)
  return minimalPlan.replace(from, () => to)
}

const cases: MarkedCase[] = [
  ['a tab as indentation', edited('  parent:', '«\t»parent:'), 'yaml-syntax: phím Tab'],
  [
    'every tab is named, and nothing that follows from it',
    edited('  parent: Thành Đoàn TP. Hồ Chí Minh\n  name', '«\t»parent: Thành Đoàn TP. Hồ Chí Minh\n«\t»name'),
    'yaml-syntax: phím Tab',
    'yaml-syntax: phím Tab',
  ],
  ['a tab in the body', edited('  # Mục', '«\t»# Mục'), 'yaml-syntax: phím Tab'],
  ['a colon in a value', planWith('title: Kế hoạch«:» tổ chức hội trại'), 'yaml-syntax: dấu hai chấm'],
  ['no space behind a colon', edited('number: 7', '«number:7»'), 'yaml-syntax: thiếu dấu cách'],
  ['no space behind a dash', edited('  - Lưu VP', '  «-Lưu VP»'), 'yaml-syntax: thiếu dấu cách'],
  ['a quote that stays open', planWith('title: «"»Tổ chức hội trại'), 'yaml-syntax: chưa đóng'],
  ['an apostrophe that stays open', planWith("title: «'»Tổ chức hội trại"), 'yaml-syntax: chưa đóng'],
  ['quotes in quotes', planWith('title: "Tổ chức "«Tháng" Công nhân»'), 'yaml-syntax: vẫn còn chữ'],
  ['an expression first', planWith('title: «{{»year}} Tổ chức'), 'yaml-syntax: bắt đầu bằng “{{”'],
  ['an expression alone', planWith('title: «{{»year}}'), 'plan-schema: bắt đầu bằng “{{”'],
  ['a bracket first', planWith('title: «[»Đợt 1] Tổ chức'), 'yaml-syntax: bắt đầu bằng “[”'],
  ['a bracket that stays open', planWith('recipients: «[a, b»\nplace: c'), 'yaml-syntax: chưa đóng'],
  ['a closing bracket alone', planWith('title: «]»'), 'yaml-syntax: không có dấu mở'],
  ['a character that YAML keeps for itself', planWith('title: «@»ban'), 'yaml-syntax: bắt đầu bằng “@”'],
  ['an unknown escape', planWith('title: "Tổ«\\q» chức"'), 'yaml-syntax: không có nghĩa'],
  [
    'a key too far to the right',
    edited('  name: BCH', '   «name: BCH').replace('Cơ quan\n', 'Cơ quan»\n'),
    'yaml-syntax: thụt lề',
  ],
  ['a dash too far to the left', edited('  - Lưu', ' «-» Lưu'), 'yaml-syntax: không thẳng'],
  [
    'a dash beside its key',
    edited('recipients:\n  - Thành Đoàn', 'recipients: «-» Thành Đoàn'),
    'yaml-syntax: cùng dòng với khóa',
  ],
  ['prose that stands out', edited('  # Mục đích', '«Mục đích»'), 'yaml-syntax: không phải là khóa'],
  [
    'a table no deeper than its key',
    planWith('annexes:\n  - id: a\n    title: A\n    body: |\n    «| a | b |»\n    |---|---|\n'),
    'yaml-syntax: chưa thụt sâu hơn “body”',
  ],
  ['several lists for one', planWith('recipients: «[a], [b]»'), 'yaml-syntax: chỉ nhận một danh sách'],
  [
    'a list that stays open says nothing of what follows',
    planWith('activities:\n  - id: a\n    lead: «[A, B»\n  - id: b\n    name: B\n    when: 1/5/2024\n'),
    'yaml-syntax: chưa đóng',
  ],
  [
    'a key too far to the left by one',
    planWith('activities:\n  - id: a\n    name: A\n   «when: 1/5/2024»\n'),
    'yaml-syntax: thụt lề không thẳng',
  ],
  [
    'keys under a value',
    planWith('schedule: true\n  «orientation: landscape»\n  «subject: A»\n'),
    'yaml-syntax: đã ghi “true”',
    'yaml-syntax: đã ghi “true”',
  ],
  [
    'a heading lost as a comment',
    planWith('body: |\n    Đoạn\n  «# Mục đích»\n  - ý\n'),
    'yaml-syntax: rơi ra ngoài đoạn',
  ],
  [
    'a line less indented',
    planWith('body: |\n    Đoạn\n  «Mục: a»\n  [b\nplace: Huế'),
    'yaml-syntax: rơi ra ngoài đoạn',
  ],
  ['words behind the bar', edited('body: |', 'body: | «Nội dung»'), 'yaml-syntax: Sau dấu |'],
  ['a comment without space', planWith('title: "Hội trại"«#» ghi chú'), 'yaml-syntax: Trước dấu #'],
  ['an anchor', planWith('title: «&a» Hội trại'), 'yaml-syntax: “&a”'],
  ['an alias', planWith('title: «*a»'), 'yaml-syntax: “*a”'],
  ['a tag', planWith('title: «!hội» trại'), 'yaml-syntax: “!hội”'],
  ['a directive', `«%YAML 9»\n---\n${minimalPlan}`, 'yaml-syntax: “%”'],
  [
    'a body without its bar, whose words YAML takes for keys, items and comments',
    planWith('«body»:\n  # Mục\n  Tổ chức: a.\n  - ý một: hai\n\n  ## Khoản\n  [b\nrecipients: [c]'),
    'yaml-syntax: không có dấu “|”',
  ],
  ['a line of dashes in the middle', edited('place:', '«---»\nplace:'), 'yaml-syntax: nhiều tài liệu'],
  ['two documents', `${minimalPlan}«---»\na: b\n`, 'yaml-syntax: nhiều tài liệu'],
  ['nesting without end', planWith(`title: ${'['.repeat(20)}«[»${'['.repeat(400)}`), 'yaml-syntax: quá 20 tầng'],
  ['dashes without end', `${'- '.repeat(20)}«-» ${'- '.repeat(400)}`, 'yaml-syntax: quá 20 tầng'],
  ['no keys', '«KẾ HOẠCH»\nTổ chức hội trại\n', 'yaml-syntax: không có khóa nào'],
  ['a list', '«- a»\n- b\n', 'yaml-syntax: không có khóa nào'],
  ['a hidden character', planWith('title: Hội«\u0007» trại'), 'plan-text: U+0007'],
  ['a hidden character by its code', planWith('title: "Hội«\\x07» trại"'), 'plan-text: U+0007'],
  ['a picture’s place-holder', planWith('title: Hội«\ufffc» trại'), 'plan-text: U+FFFC'],
  [
    'a hidden character before an item',
    planWith('body: |\n  Mở đầu:\n\n  «\u200e»- Một việc;\n  - Hai việc.'),
    'plan-text: U+200E',
  ],
  [
    'hidden characters before a heading',
    planWith('body: |\n  «\u200b\ufeff»# Mục đích\n\n  Một việc.'),
    'plan-text: U+200B',
  ],
  ['a lone surrogate', planWith('title: Hội«\ud83d» trại'), 'plan-text: U+D83D'],
  ['rubbish', 'PK«\u0003»\u0004\0\0\0', 'plan-text: không phải là kế hoạch'],
  [
    'a mistake in YAML hides none before it',
    edited('number: 7', 'number: «x y»\n«numbr»: 1\n«symbl:2»'),
    'plan-schema: chỉ gồm chữ số',
    'plan-schema: “numbr”',
    'yaml-syntax: thiếu dấu cách',
  ],
]

test.each(cases)('%s', (_, plan, ...expected) => expectProblems(plan, expected))

describe('files that are nothing', () => {
  test.each([
    ['empty', '', 'Tệp kế hoạch trống.'],
    ['comments only', '# ghi chú\n', 'Tệp kế hoạch trống.'],
    ['blanks only', ' \n\n', 'Tệp kế hoạch trống.'],
    ['a start of document', '---\n', 'Tệp kế hoạch trống.'],
    ['too long', `a: ${'x'.repeat(300_000)}`, 'Tệp dài 300003 ký tự, quá giới hạn 300000 ký tự của một kế hoạch.'],
  ])('%s', (_, text, message) => {
    const { value, diagnostics } = parsePlan(text, 'plan.yaml')
    expect(value).toBeUndefined()
    expect(diagnostics).toEqual([
      { ruleId: 'yaml-syntax', severity: 'error', message, file: 'plan.yaml', hint: expect.any(String) },
    ])
  })
})

describe('the same plan', () => {
  const words = (text: string) => {
    const { value, diagnostics } = parsePlan(text, 'plan.yaml')
    expect(diagnostics).toEqual([])
    return value!.recipients.map((recipient) => recipient.text)
  }

  test.each([
    ['with a byte order mark', `\ufeff${minimalPlan}`],
    ['with CRLF', minimalPlan.replaceAll('\n', '\r\n')],
    ['decomposed', minimalPlan.normalize('NFD')],
    ['without a last line end', minimalPlan.trimEnd()],
    ['with comments', minimalPlan.replaceAll('\nnumber', ' # ghi chú\n# ghi chú\nnumber')],
  ])('%s', (_, text) => expect(words(text)).toEqual(['Thành Đoàn', 'Lưu VP']))
})

test('an alias bomb stays small', () => {
  const bomb = Array.from({ length: 20 }, (_, i) => `k${i}: &a${i} [${`*a${i - 1},`.repeat(9)}x]\n`).join('')
  const { value, diagnostics } = parsePlan(bomb, 'plan.yaml')
  expect(value).toBeUndefined()
  expect(diagnostics.length).toBeLessThanOrEqual(200)
})

test.each([
  ['items', `a: [${'b,'.repeat(40_000)}]`, 'quá nhiều khóa và giá trị'],
  ['keys', Array.from({ length: 3_000 }, (_, i) => `k${i}: v\n`).join(''), 'Thiếu khóa “standard”'],
  ['repeated keys', 'k: v\n'.repeat(3_000), 'Thiếu khóa “standard”'],
  ['quotes', '"'.repeat(20_000), 'vẫn còn chữ'],
  ['tabs', '\ta\n'.repeat(3_000), 'phím Tab'],
])('%s without end are told in few words', (_, text, message) => {
  const { value, diagnostics } = parsePlan(text, 'plan.yaml')
  expect(value).toBeUndefined()
  expect(diagnostics.length).toBeLessThanOrEqual(200)
  expect(diagnostics[0]!.message).toContain(message)
})
