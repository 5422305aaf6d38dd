import { describe, expect, test } from 'vitest'
import { applyFixes } from '../../src/fix.js'
import { parsePlan } from '../../src/plan/parse.js'
import { minimalPlan, planWith } from '../support/minimal-plan.js'
import { expectProblems, type MarkedCase } from '../support/plan-problems.js'

/** The minimal plan with one of its own lines written otherwise. */
function edited(from: string, to: string): string {
  expect(minimalPlan).toContain(from)
  return minimalPlan.replace(from, () => to)
}

const nbsp = '\u00a0'

const blanks: MarkedCase[] = [
  ['a no-break space as indentation', edited('  parent', `«${nbsp}${nbsp}»parent`), 'yaml-syntax: không ngắt (U+00A0)'],
  ['one of two', edited('  name: BCH', `« ${nbsp}»name: BCH`), 'yaml-syntax: không ngắt (U+00A0)'],
  ['a full-width space', edited('  name: BCH', '«\u3000»name: BCH'), 'yaml-syntax: toàn khổ (U+3000)'],
  ['an em space', edited('  - Lưu', '«\u2003»- Lưu'), 'yaml-syntax: dấu cách lạ (U+2003)'],
  ['a zero-width space', edited('  - Lưu', '«\u200b  »- Lưu'), 'yaml-syntax: vô hình (U+200B)'],
  ['behind a dash', edited('- Lưu', `-«${nbsp}»Lưu`), 'yaml-syntax: Sau dấu ở đầu dòng'],
  ['behind the colon of a key', edited('number: 7', `number:«${nbsp}»7`), 'yaml-syntax: Sau dấu hai chấm'],
  [
    'every line is named, and nothing that follows from it',
    edited('  parent', `«${nbsp}${nbsp}»parent`).replace('  name: BCH', `«${nbsp}${nbsp}»name: BCH`),
    'yaml-syntax: U+00A0',
    'yaml-syntax: U+00A0',
  ],
  ['before an item of the body', edited('  - Chăm', `«  ${nbsp}»- Chăm`), 'markdown: không ngắt (U+00A0)'],
  ['before an item at the margin', edited('  - Chăm', `«${nbsp}${nbsp}»- Chăm`), 'yaml-syntax: không ngắt (U+00A0)'],
  ['behind the mark of a heading', edited('# Mục', `#«${nbsp}»Mục`), 'markdown: Sau dấu ở đầu dòng'],
  ['in prose, where it does no harm', edited('  - Chăm lo', `  - Chăm${nbsp}lo`)],
  ['before a line that goes on', edited('thanh niên công nhân.', `thanh niên\n    ${nbsp}công nhân.`)],
]

const quotes: MarkedCase[] = [
  ['a name', edited('name: Nguyễn Văn A', 'name: «“Nguyễn Văn A”»'), 'plan-schema: ngoặc cong của Word'],
  ['in single ones', edited('name: Nguyễn Văn A', 'name: «‘Nguyễn Văn A’»'), 'plan-schema: ngoặc cong của Word'],
  ['a date, once', planWith('date: «“07/5/2024”»'), 'plan-schema: “date” (ngày ban hành) đặt trong ngoặc cong'],
  ['a number, once', planWith('number: «“7”»'), 'plan-schema: “number” (số văn bản) đặt trong ngoặc cong'],
  ['an item', planWith('recipients:\n  - Thành Đoàn\n  - «“Lưu VP”»'), 'plan-schema: Mục 2 của “recipients”'],
  ['a value that YAML breaks at its colon', planWith('title: «“»Lễ: khai mạc”'), 'yaml-syntax: Ngoặc cong của Word'],
  ['an opening one', planWith('title: «“»Lễ: khai mạc'), 'yaml-syntax: Ngoặc cong của Word'],
  ['an item with a colon', planWith('recipients:\n  - «“»Lưu: VT”'), 'plan-schema: mở bằng ngoặc cong'],
  [
    'a straight one that is closed by a curly one',
    planWith('title: «"»Hội trại”'),
    'yaml-syntax: đóng bằng ngoặc cong',
  ],
  [
    'an item that a comma parts',
    planWith('recipients: [A, «“Quận Đoàn, Phường Đoàn”»]'),
    'plan-schema: tách thành hai mục',
  ],
  ['a name that is meant so', planWith('activities:\n  - {id: a, name: “Ngày hội đọc sách”, when: 1/5/2024}')],
  ['words of a title', planWith('title: “Thắp sáng ước mơ”')],
  ['words of a name', edited('name: BCH Đoàn Khối Cơ quan', 'name: “Khối” và “Cơ quan”')],
  ['straight quotes', edited('name: Nguyễn Văn A', "name: '“Nguyễn Văn A”'")],
]

const labels: MarkedCase[] = [
  ['a number with its label', planWith('number: «Số: 86/KH-UBND»'), 'yaml-syntax: chỉ gồm chữ số'],
  ['with a comment behind', planWith('number: «Số: 5» # sổ công văn đi: quyển 2'), 'yaml-syntax: chỉ gồm chữ số'],
  ['a comment alone', planWith('number: 12 # lấy ngày 5: chờ ký')],
  ['a comment in place of a number', edited('symbol:', '# number: Số: 5\nsymbol:')],
]

const margin: MarkedCase[] = [
  ['a heading', edited('  # Mục đích\n\n  - Ch', '«# Mục đích»\n\n  - Ch'), 'yaml-syntax: ngoài body'],
  [
    'a heading and its items',
    edited('  # Mục đích\n\n  - Ch', '«# Mục đích»\n\n- Ch'),
    'yaml-syntax: “# Mục đích” sát lề',
  ],
  ['an item', edited('  - Chăm', '«- Chăm').replace('công nhân.', 'công nhân.»'), 'yaml-syntax: ngoài body'],
  [
    'the whole body',
    planWith('body: |\n«# Mục đích»\nĐoàn viên.\n\n## Yêu cầu\n- Chăm lo.\nrecipients:\n  - Lưu VP'),
    'yaml-syntax: ngoài body',
  ],
  [
    'lines that YAML takes for brackets, references and tags, with keys behind them',
    planWith('body: |\n«# Mục đích»\n\n{{year}}\n\n**Đậm**, !mới\n\n[x] việc\nrecipients:\n  - Lưu: VP'),
    'yaml-syntax: ngoài body',
  ],
  [
    'an expression in an indented body below a heading at the margin',
    edited('  # Mục đích\n\n  - Ch', '«# Mục đích»\n\n  {{year}} {{period}}\n\n  - Ch'),
    'yaml-syntax: ngoài body',
  ],
  ['a comment above the next key', edited('recipients:', '# Nơi nhận\n\n# của kế hoạch\nrecipients:')],
  ['a comment at the end', `${planWith('body: |\n  # Mục\n\n  Đoạn.')}# hết\n`],
  [
    'a comment above a mistyped key',
    edited('recipients:', '# Nơi nhận\n«recipient»:'),
    'plan-schema: Không có khóa “recipient”',
  ],
  ['a comment above a Vietnamese key', edited('recipients:', '# Nơi nhận\n«nơi nhận»:'), 'plan-schema: “nơi nhận”'],
]

describe('a number that was copied from paper', () => {
  test.each(labels)('%s', (_, plan, ...expected) => expectProblems(plan, expected))
})

describe('blanks that are no spaces', () => {
  test.each(blanks)('%s', (_, plan, ...expected) => expectProblems(plan, expected))

  test.each(blanks.filter(([, , ...expected]) => expected.length > 0))('%s: spaces put it right', (_, marked) => {
    let plan = marked.replace(/[«»]/g, '')
    const { text } = applyFixes(plan, parsePlan(plan, 'plan.yaml').diagnostics, true)
    plan = text.replace(
      /^(\s*)(parent|name|- )/gmu,
      (_all, indent, key) => `${indent.includes('\n') ? indent : '  '}${key}`,
    )
    expect(parsePlan(plan, 'plan.yaml').diagnostics.filter(({ message }) => /U\+/.test(message))).toEqual([])
  })
})

describe('Word’s quotes around a value', () =>
  test.each(quotes)('%s', (_, plan, ...expected) => expectProblems(plan, expected)))

describe('the body at the margin', () => {
  test.each(margin)('%s', (_, plan, ...expected) => expectProblems(plan, expected))

  test('says how far to indent', () => {
    const [diagnostic] = parsePlan(edited('  # Mục đích\n\n  - Ch', '# Mục đích\n\n- Ch'), 'plan.yaml').diagnostics
    expect(diagnostic!.hint).toMatch(/^Thụt hai khoảng trắng trong body/)
  })
})
