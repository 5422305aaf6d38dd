import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import type { Diagnostic } from '../../src/diagnostic.js'
import { parsePlan } from '../../src/plan/parse.js'
import { aliasesOf } from '../../src/plan/schema/aliases.js'
import { exampleAt } from '../../src/plan/schema/examples.js'
import { planSchema } from '../../src/plan/schema/plan-schema.js'
import { written } from '../../src/yaml/schema/guide.js'
import { choices, keysAt, keysOf, type Path, schemaAt } from '../../src/yaml/schema/schema-path.js'
import { minimalPlan, planWith } from '../support/minimal-plan.js'

function edited(from: string, to: string): string {
  expect(minimalPlan).toContain(from)
  return minimalPlan.replace(from, () => to)
}

/** Without one of its keys and what stands below it. */
function without(key: string, plan = minimalPlan): string {
  return plan.replace(new RegExp(`^${key}:.*\\n(?:[ -].*\\n|\\n)*`, 'm'), '')
}

/** What a person makes of the plan who takes the hint by its word. */
function obey(plan: string, { hint = '', position, message }: Diagnostic): string {
  const { start, end } = position!
  const lines = plan.split('\n')
  const line = lines[start.line - 1]!
  const indent = /^ */.exec(line)![0]
  const asked =
    /^(Thêm|Viết|Ghi ít nhất một mục:|Ghi giá trị, chẳng hạn|Có phải ý bạn là|Đặt mã khác, chẳng hạn) “(.+?)”(?:[.?,;]|$)/u.exec(
      hint,
    )
  if (!asked) throw new Error(`no words to copy: ${hint}`)
  const [, what, words] = asked as unknown as [string, string, string]
  const many = hint.includes('rồi xuống dòng viết nội dung, thụt vào hai dấu cách')
    ? `${words}\n${indent}  Nội dung.`
    : words
  if (what === 'Thêm') {
    const isInside = / trong “/.test(message)
    if (!isInside) return `${plan}${many}\n`
    const inner = /^\s*- /.test(line) ? `${indent}  ` : line.startsWith(' ') ? indent : `${indent}  `
    return [...lines.slice(0, start.line), `${inner}${words}`, ...lines.slice(start.line)].join('\n')
  }
  if (what.startsWith('Có phải') || what.startsWith('Đặt mã')) {
    return plan.slice(0, start.offset) + words + plan.slice(end.offset)
  }
  // The whole value, which here stands on the line of its key.
  const dash = words.startsWith('- ') || !line.trimStart().startsWith('- ') ? '' : '- '
  return [...lines.slice(0, start.line - 1), `${indent}${dash}${many}`, ...lines.slice(start.line)].join('\n')
}

const camp = 'activities:\n  - id: trai\n    name: Hội trại\n    when: 18/5/2024\n'

test.each([
  [
    'a column of the office’s own',
    `${camp}    Số lượng, đợt: 50`,
    'xuống dòng, thụt thêm hai dấu cách và ghi “Số lượng, đợt: …”',
    `${camp}    more:\n      Số lượng, đợt: 50`,
  ],
  [
    'a sheet that is turned',
    `${camp}schedule: landscape`,
    'Viết “schedule: { orientation: landscape }”.',
    `${camp}schedule: { orientation: landscape }`,
  ],
  [
    'the sheet of a schedule in an annex',
    `${camp}annexes:\n  - id: lich\n    schedule: landscape`,
    'Viết “schedule: true”, và “orientation: landscape” cạnh “schedule”.',
    `${camp}annexes:\n  - id: lich\n    schedule: true\n    orientation: landscape`,
  ],
])('the hint on %s keeps what its author said', (_, wrong, hint, right) => {
  const { diagnostics } = parsePlan(planWith(wrong), 'a.yaml')
  expect(diagnostics.map((one) => one.hint)).toContainEqual(expect.stringContaining(hint))
  expect(parsePlan(planWith(right), 'a.yaml').diagnostics).toEqual([])
})

test('the hint on several who sign keeps them all', () => {
  const people = '  - post: Bí thư\n    name: Nguyễn Văn An\n  - post: Chủ tịch\n    name: Trần Văn Ba\n'
  const wrong = `${without('signature')}signature:\n${people}`
  expect(parsePlan(wrong, 'a.yaml').diagnostics.map(({ hint }) => hint)).toEqual([
    'Dưới “signature” chỉ ghi post, name của người ký chính, bỏ dấu gạch; những người còn lại chuyển sang “cosigners”, mỗi người vẫn một mục có dấu gạch.',
  ])
  const right = `${without('signature')}signature:\n  post: Bí thư\n  name: Nguyễn Văn An\ncosigners:\n  - post: Chủ tịch\n    name: Trần Văn Ba\n`
  expect(parsePlan(right, 'a.yaml').diagnostics).toEqual([])
})

const mended: [name: string, plan: string, copied: string][] = [
  ['a number with its symbol', planWith('number: 86/KH-UBND'), '“number: 86”'],
  ['a number with a word', planWith('number: Số 07'), '“number: 07”'],
  ['a number with a letter', planWith('number: 12b-KH/ĐTN'), '“number: 12b”'],
  ['a number with its label', planWith('number: Số: 86/KH-UBND'), '“number: 86”'],
  ['a number with a label and a symbol', planWith('number: Số KH: 07b - KH/ĐTN'), '“number: 07b”'],
  ['no number at all', planWith('number: chưa có'), '“number: 82”'],
  ['a symbol with blanks', planWith('symbol: KH / ĐTN'), '“symbol: KH/ĐTN”'],
  ['an id', planWith('activities:\n  - id: họp mặt\n    name: A\n    when: 1/5/2024'), '“id: hop-mat”'],
  [
    'an id with đ and a mark',
    planWith('editions:\n  - id: Đêm hội Trăng rằm!\n    name: A\n    first: 2011'),
    '“id: dem-hoi-trang-ram”',
  ],
  [
    'an id that is taken when it is mended',
    planWith(
      'activities:\n  - id: hop-mat\n    name: A\n    when: 1/5/2024\n  - id: Họp mặt\n    name: B\n    when: 1/5/2024',
    ),
    '“id: hop-mat-2”',
  ],
  ['an id without a letter', planWith('editions:\n  - id: …\n    name: A\n    first: 2011'), '“id: hoi-trai”'],
  ['an id twice', planWith('editions:\n  - {id: a, name: A, first: 1990}\n  - {id: a, name: A, first: 1990}'), '“a-2”'],
  ['a year with words', planWith('editions:\n  - id: a\n    name: A\n    first: từ năm 2011'), '“first: 2011”'],
  ['a missing place', without('place'), '“place: TP. Hồ Chí Minh”'],
  ['a missing title', without('title'), '“title: Tổ chức Ngày hội hiến máu tình nguyện năm {{year}}”'],
  ['a missing body', without('body'), '“body: |”'],
  ['a missing signature', without('signature'), '“signature: { post: Phó Bí thư, name: Nguyễn Văn A }”'],
  ['a missing issuer', without('issuer'), '“issuer: { parent: Thành Đoàn TP. Hồ Chí Minh, name: '],
  [
    'a missing key further in',
    edited('  authority: Ban Thường vụ Đoàn Khối\n', ''),
    '“authority: Ban Thường vụ Đoàn Khối”',
  ],
  [
    'a missing key of an item',
    planWith('activities:\n  - id: a\n    when: 1/5/2024'),
    '“name: Lớp tập huấn “Nghiệp vụ lễ tân”',
  ],
  ['a missing standard', without('standard'), '“standard: doan”'],
  ['a blank place', planWith('place:'), '“place: TP. Hồ Chí Minh”'],
  ['a blank post', edited('  post: Phó Bí thư', '  post:'), '“post: Phó Bí thư”'],
  ['a blank item', planWith('recipients:\n  - Thành Đoàn\n  -'), '“- Lưu VP”'],
  ['no recipients', planWith('recipients: []'), '“recipients: [Thành Đoàn, Lưu VP]”'],
  ['a text for a list', planWith('recipients: Thành Đoàn'), '“recipients: [Thành Đoàn, Lưu VP]”'],
  ['a text for a map', planWith('signature: Nguyễn Văn A'), '“signature: { post: Phó Bí thư, name: Nguyễn Văn A }”'],
  ['neither true nor false', planWith('draft: có'), '“draft: true”'],
  ['a choice', planWith('urgency: Hỏa tốc'), '“hoa-toc”'],
  ['an unknown choice', planWith('urgency: gấp'), '“urgency: khan”'],
  ['an empty line of powers', edited('  post:', "  form:\n    - ''\n  post:"), '“- KT. Chủ tịch”'],
  ['an empty item of powers', edited('  post:', '  form:\n    -\n  post:'), '“- KT. '],
]

describe('what a hint shows can be copied', () => {
  test.each(mended)('%s', (_, plan, copied) => {
    const [first, ...others] = parsePlan(plan, 'plan.yaml').diagnostics
    expect(others).toEqual([])
    expect(first!.hint).toContain(copied)
    expect(`${first!.message} ${first!.hint}`).not.toMatch(/undefined|null|\[object/)
    if (first!.hint!.includes('tập huấn “')) return
    expect(parsePlan(obey(plan, first!), 'plan.yaml').diagnostics).toEqual([])
  })
})

describe('a value that needs quotes is shown in them', () => {
  test.each([
    [planWith('title: Kế hoạch: tổ chức hội trại'), "title: 'Kế hoạch: tổ chức hội trại'"],
    [planWith("title: Kế hoạch: tổ chức 'Hội trại'"), "title: 'Kế hoạch: tổ chức ''Hội trại'''"],
    [planWith('title: {{year}} Tổ chức'), "title: '{{year}} Tổ chức'"],
    [planWith('title: {{year}}'), "title: '{{year}}'"],
    [planWith('title: [Đợt 1] Tổ chức'), "title: '[Đợt 1] Tổ chức'"],
    [planWith('title: @ban'), "title: '@ban'"],
    [planWith('title: ]'), "title: ']'"],
    [planWith('title: "Tổ chức "Tháng" Công nhân"'), `title: 'Tổ chức "Tháng" Công nhân'`],
    [planWith('title: "Hội trại" năm 2026'), `title: '"Hội trại" năm 2026'`],
    [planWith('title: “Lễ: khai mạc”'), "title: 'Lễ: khai mạc'"],
    [planWith('title: “Lễ: khai mạc” năm 2026'), "title: '“Lễ: khai mạc” năm 2026'"],
    [planWith('title: true'), "title: 'true'"],
    [planWith('recipients:\n  - Lưu: VT, TCCB'), "- 'Lưu: VT, TCCB'"],
    [planWith('recipients:\n  - “Lưu: VT, TCCB”'), "- 'Lưu: VT, TCCB'"],
    [planWith('recipients:\n  - Thành Đoàn: Ban CNLĐ'), "- 'Thành Đoàn: Ban CNLĐ'"],
    [edited('name: Nguyễn Văn A', 'name: “Nguyễn Văn A”'), 'name: Nguyễn Văn A'],
    [planWith('number:82'), 'number: 82'],
    [planWith('số:82'), 'số: 82'],
  ])('%#: %s', (plan, line) => {
    const [first] = parsePlan(plan, 'plan.yaml').diagnostics
    expect(first!.hint).toContain(`“${line}”`)
    const lines = plan.split('\n')
    const at = first!.position!.start.line - 1
    const mended = lines.with(at, /^ */.exec(lines[at]!)![0] + line).join('\n')
    expect(parsePlan(mended, 'plan.yaml').diagnostics.map(({ message }) => message)).toEqual(
      line.startsWith('số') ? ['Không có khóa “số”.'] : [],
    )
  })

  test.each([
    ['of an item in brackets', planWith('recipients: [A, Lưu: VT]'), "“'Lưu: VT'”"],
    ['of several lines', planWith('title: Kế hoạch: tổ chức\n  hội trại'), "'…'"],
    ['with a comment', planWith('title: Kế hoạch: tổ chức # ghi chú'), "'…'"],
  ])('or the rule is told: %s', (_, plan, words) => {
    const [first] = parsePlan(plan, 'plan.yaml').diagnostics
    expect(first!.hint).toContain('Đặt cả giá trị trong dấu nháy đơn')
    expect(first!.hint).toContain(words)
  })
})

describe('the example for what is missing is of the plan’s own standard', () => {
  const standards = ['doan', 'nd30', 'dang', './the-thuc-nd30', './mau']
  test.each([
    ['doan', '“recipients: [Thành Đoàn, Lưu VP]”'],
    ['nd30', '“recipients: [Ủy ban nhân dân tỉnh, "Lưu: VT, TCCB"]”'],
    ['dang', '“recipients: [Tỉnh ủy, Lưu Văn phòng Đảng ủy]”'],
    ['./the-thuc-nd30', '“recipients: [Ủy ban nhân dân tỉnh, "Lưu: VT, TCCB"]”'],
    ['./mau', '“recipients: [Thành Đoàn, Lưu VP]”'],
  ])('%s', (standard, copied) => {
    const plan = `${without('recipients', edited('standard: doan', `standard: ${standard}`))}# hết\n\n`
    const { diagnostics } = parsePlan(plan, 'plan.yaml', { standards })
    expect(diagnostics).toMatchObject([{ message: 'Thiếu khóa “recipients” (nơi nhận).', hint: `Thêm ${copied}.` }])
    const lines = plan.trimEnd().split('\n')
    expect(diagnostics[0]!.position!.end).toMatchObject({ line: lines.length, column: lines.at(-1)!.length + 1 })
    const mended = parsePlan(obey(plan, diagnostics[0]!), 'plan.yaml', { standards })
    expect(mended.diagnostics).toEqual([])
    expect(mended.value!.recipients).toHaveLength(2)
  })
})

/** Every path of the schema, an item standing for all. */
function pathsBelow(path: Path = []): Path[] {
  const schema = schemaAt(planSchema, path)
  const list = schema && choices(schema).some((option) => option instanceof z.ZodArray) ? [[...path, 0]] : []
  const inner = [...[...keysAt(planSchema, path).keys()].map((key) => [...path, key]), ...list]
  return [...inner, ...inner.flatMap((one) => pathsBelow(one))]
}

describe('every key and item has an example that YAML reads as it is meant', () => {
  const paths = pathsBelow()
  test('there are many', () => expect(paths.length).toBeGreaterThan(50))
  test.each(paths.map((path) => [path.join('.'), path] as const))('%s', (_, path) => {
    for (const standard of ['doan', 'nd30', 'dang']) {
      const shown = written(path, exampleAt(path, standard))
      expect(shown).not.toMatch(/undefined|null|NaN|\[object/)
      if (shown.includes('|”')) continue
      const yaml = parse(shown.slice(1, shown.lastIndexOf('”')), { schema: 'failsafe' })
      const value = Array.isArray(yaml) ? yaml[0] : yaml[String(path.at(-1))]
      expect(value).toEqual(texts(exampleAt(path, standard)))
    }
  })
})

function texts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(texts)
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, texts(inner)]))
}

describe('a key in Vietnamese', () => {
  const activity = (key: string) => planWith(`activities:\n  - id: a\n    name: A\n    when: 1/5/2024\n    ${key}: B`)
  test.each([
    ['số', 'number'],
    ['so', 'number'],
    ['Số hiệu', 'number'],
    ['nơi nhận', 'recipients'],
    ['noi nhan', 'recipients'],
    ['NƠI NHẬN', 'recipients'],
    ['nơi nhân', 'recipients'],
    ['ngày', 'date'],
    ['ngay_ky', 'date'],
    ['người ký', 'signature'],
    ['thời gian', 'period'],
    ['tiêu đề', 'title'],
    ['tieu de', 'title'],
    ['ký hiệu', 'symbol'],
    ['cơ quan ban hành', 'issuer'],
    ['hoạt động', 'activities'],
    ['nội dung', 'body'],
    ['dự thảo', 'draft'],
    ['đồng ký', 'cosigners'],
    ['phụ lục', 'annexes'],
    ['thể thức', 'standard'],
    ['mẫu', 'template'],
  ])('%s is %s', (key, name) => {
    const [problem] = parsePlan(planWith(`${key}: a`), 'plan.yaml').diagnostics.filter(({ message }) =>
      message.startsWith('Không có khóa'),
    )
    expect(problem).toMatchObject({ hint: `Có phải ý bạn là “${name}”?`, fix: [{ text: name }] })
  })

  test.each([
    ['địa điểm', 'where'],
    ['dia diem', 'where'],
    ['ghi chú', 'note'],
    ['đơn vị phụ trách', 'lead'],
    ['mô tả', 'content'],
  ])('%s of an activity is %s', (key, name) => {
    expect(parsePlan(activity(key), 'plan.yaml').diagnostics).toMatchObject([{ hint: `Có phải ý bạn là “${name}”?` }])
  })

  test.each([
    ['địa điểm', 'Có phải ý bạn là “where”, nằm trong “activities” (hoạt động)?'],
    ['chức vụ', 'Có phải ý bạn là “post”, nằm trong “signature” (người ký)?'],
    ['when', 'Có phải ý bạn là “when”, nằm trong “activities” (hoạt động)?'],
  ])('%s at the margin belongs further in', (key, hint) => {
    const [problem] = parsePlan(planWith(`${key}: a`), 'plan.yaml').diagnostics
    expect(problem).toMatchObject({ hint })
    expect(problem).not.toHaveProperty('fix')
  })

  test('every key has such names, none of them the same as another’s beside it', () => {
    const byLevel = new Map<string, string[]>()
    for (const path of pathsBelow()) {
      const key = keysOf(path)
      if (typeof path.at(-1) === 'number') continue
      expect(aliasesOf(key), key).not.toEqual([])
      const level = keysOf(path.slice(0, -1))
      byLevel.set(level, [...(byLevel.get(level) ?? []), ...aliasesOf(key)])
    }
    for (const [level, aliases] of byLevel) expect(new Set(aliases).size, level).toBe(aliases.length)
  })
})

describe('a code of web pages says what to type', () => {
  const body = (line: string) => planWith(`body: |\n  ${line}`)
  test.each([
    [body('Dòng một<br>dòng hai'), ['“<br>”', 'thêm hai dấu cách hoặc dấu \\ ở cuối dòng']],
    [body('Dòng một<BR />dòng hai'), ['“<BR />”', 'thêm hai dấu cách']],
    [body('Rộng 5 m<sup>2</sup>.'), ['“<sup>”', 'Viết “²”.']],
    [body('Cao 10<sup>-3</sup> m.'), ['“<sup>”', 'Viết “⁻³”.']],
    [body('Ngày 1<sup>st</sup>.'), ['“<sup>”', 'Viết liền, hoặc gõ thẳng ký tự như “²”']],
    [body('Nước H<sub>2</sub>O.'), ['“<sub>”', 'Viết “₂”.']],
    [body('<b>Lưu ý:</b> đúng giờ.'), ['“<b>”', 'Chữ đậm viết “**Lưu ý:**”.']],
    [body('Theo <i>Điều lệ</i>.'), ['“<i>”', 'Chữ nghiêng viết “*Điều lệ*”.']],
    [body('Theo <u>Điều lệ</u>.'), ['“<u>”', 'chỉ viết “Điều lệ”']],
    [body('a&nbsp;b'), ['“&nbsp;”', 'Thay bằng một dấu cách.']],
    [body('30&deg;C'), ['“&deg;”', 'Viết thẳng “°”.']],
    [body('A &amp; B'), ['“&amp;”', 'Viết thẳng “&”.']],
    [body('30&#176;C'), ['“&#176;”', 'Viết thẳng “°”.']],
    [body('<hoi-trai> mở'), ['“<hoi-trai>”', 'viết \\<']],
    [planWith('title: Tổ chức<br>Hội trại'), ['“<br>” sẽ in ra', 'mỗi dòng in một dòng']],
    [planWith('title: Xây hồ 500 m<sup>3</sup>'), ['“<sup>” sẽ in ra', 'Viết “³”.']],
    [planWith('title: Đo khí CO<SUB>2</SUB>'), ['“<SUB>” sẽ in ra', 'Viết “₂”.']],
    [planWith('place: Huế&nbsp;'), ['“&nbsp;” sẽ in ra', 'một dấu cách']],
  ])('%#: %s', (plan, words) => {
    const [first, ...others] = parsePlan(plan, 'plan.yaml').diagnostics
    expect(others).toEqual([])
    for (const said of words) expect(`${first!.message} ${first!.hint}`).toContain(said)
  })
})
