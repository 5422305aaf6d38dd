import { describe, expect, test } from 'vitest'
import { computePlan } from '../../src/plan/compute/compute.js'
import type { Inline, PlanModel } from '../../src/plan/model.js'
import { parsePlan } from '../../src/plan/parse.js'
import { usualColumnTitles, type Wording } from '../../src/standard/wording.js'
import { minimalPlan, planWith } from '../support/minimal-plan.js'

const wording: Wording = {
  type: 'KẾ HOẠCH',
  reference: '{number}-{symbol}',
  headings: ['roman', 'arabic', 'dotted', 'dotted'],
  bullets: ['-', '+'],
  basisEnd: ',',
  bodyEnd: '.',
  collective: 'TM. {authority}',
  collectives: [],
  memberSigns: false,
  secrecy: { mat: 'MẬT', 'toi-mat': 'TỐI MẬT', 'tuyet-mat': 'TUYỆT MẬT' },
  urgency: { khan: 'KHẨN', 'thuong-khan': 'THƯỢNG KHẨN', 'hoa-toc': 'HỎA TỐC' },
  draft: 'DỰ THẢO',
  drafts: 'DỰ THẢO LẦN {count}',
  draftFirst: false,
  scheduleTitle: 'LỊCH HOẠT ĐỘNG',
  scheduleAttached: '(Đính kèm Kế hoạch số {reference} ngày {date} của {authority})',
  scheduleColumns: usualColumnTitles,
  annexes: { name: 'Phụ lục', numbering: 'roman', schedule: false },
}

function compute(text: string, changed: Partial<Wording> = {}): PlanModel {
  const { value, diagnostics } = parsePlan(text, 'plan.yaml')
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return computePlan(value!, { ...wording, ...changed })
}

function show(inlines: readonly Inline[]): string {
  return inlines
    .map(({ text, bold, italic, break: lineBreak }) =>
      lineBreak ? '⏎' : `${bold ? '*' : ''}${italic ? '/' : ''}${text}`,
    )
    .join('|')
}

function body(markdown: string, keys = '', changed: Partial<Wording> = {}): string[] {
  const text = planWith(`${keys}body: |\n${markdown.replace(/^(?=.)/gm, '  ')}`)
  return compute(text, changed).body.map(({ kind, level, number, inlines }) =>
    `${kind}${level || ''} ${number} ${show(inlines)}`.replace(/ +/g, ' '),
  )
}

/** What a text prints in a plan for May of a year. */
function printed(text: string, year: number, keys = ''): string {
  const period = `period: 01/5/${year} - 31/5/${year}\n`
  return show(compute(planWith(`${period}${keys}title: Kế hoạch ${text}`)).title[0]!).replace('Kế hoạch ', '')
}

describe('counts', () => {
  test.each([
    [
      '{{anniversary "giai-phong-mien-nam"}}',
      2024,
      '49 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2024)',
    ],
    ['{{anniversary "quoc-te-lao-dong"}}', 2024, '138 năm Ngày Quốc tế Lao động (01/5/1886 - 01/5/2024)'],
    [
      '{{anniversary "sinh-chu-tich-ho-chi-minh"}}',
      2024,
      '134 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2024)',
    ],
    ['{{anniversary "quoc-te-lao-dong"}}', 2023, '137 năm Ngày Quốc tế Lao động (01/5/1886 - 01/5/2023)'],
    [
      '{{anniversary "sinh-chu-tich-ho-chi-minh"}}',
      2023,
      '133 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2023)',
    ],
    ['{{anniversary "khoi-nghia-hai-ba-trung"}}', 2024, '1984 năm Khởi nghĩa Hai Bà Trưng (40 - 2024)'],
    [
      '{{anniversary "ngay-mat-ton-duc-thang"}}',
      2024,
      '44 năm Ngày mất của Chủ tịch Tôn Đức Thắng (14/02/1980 - 14/02/2024 âm lịch)',
    ],
    ['{{edition "thang-cong-nhan"}}', 2024, 'lần thứ 16'],
    ['{{edition "thang-cong-nhan"}}', 2009, 'lần thứ 1'],
    ['{{year}}', 2024, '2024'],
    ['({{period}})', 2024, '(từ ngày 01/5/2024 đến 31/5/2024)'],
  ])('%s in %i', (text, year, expected) => expect(printed(text, year)).toBe(expected))

  test.each([
    [
      'a day of its own',
      'anniversaries: [{id: a, name: Ngày A, date: 12/6/1996}]',
      'anniversary',
      '28 năm Ngày A (12/6/1996 - 12/6/2024)',
    ],
    [
      'an ISO day',
      'anniversaries: [{id: a, name: Ngày A, date: 1996-06-12}]',
      'anniversary',
      '28 năm Ngày A (12/6/1996 - 12/6/2024)',
    ],
    [
      'a year of its own',
      'anniversaries: [{id: a, name: Ngày A, date: 1996}]',
      'anniversary',
      '28 năm Ngày A (1996 - 2024)',
    ],
    [
      'a leap day',
      'anniversaries: [{id: a, name: Ngày A, date: 29/02/1996}]',
      'anniversary',
      '28 năm Ngày A (29/02/1996 - 29/02/2024)',
    ],
    ['an edition of its own', 'editions: [{id: a, name: Hội trại, first: 2011}]', 'edition', 'lần thứ 14'],
  ])('%s', (_, keys, helper, expected) => expect(printed(`{{${helper} "a"}}`, 2024, `${keys}\n`)).toBe(expected))

  test('the plan’s own entry comes before the catalogue’s', () => {
    const keys = 'editions: [{id: thang-cong-nhan, name: Tháng Công nhân, first: 2013}]\n'
    expect(printed('{{edition "thang-cong-nhan"}}', 2024, keys)).toBe('lần thứ 12')
  })

  test('the occurrence inside the period counts, else the one of the plan’s year', () => {
    const keys = 'anniversaries:\n  - {id: a, name: A, date: 24/12/1990}\n  - {id: b, name: B, date: 01/7/1990}\n'
    const plan = planWith(`${keys}period: 01/12/2023 - 31/01/2024\ntitle: '{{anniversary "a"}}, {{anniversary "b"}}'`)
    expect(show(compute(plan).title[0]!)).toBe('33 năm A (24/12/1990 - 24/12/2023), 34 năm B (01/7/1990 - 01/7/2024)')
  })
})

describe('the head of a plan', () => {
  test.each([
    ['number: 7', '07', '07-KH/ĐTN'],
    ['number: 82', '82', '82-KH/ĐTN'],
    ['number: 012', '012', '012-KH/ĐTN'],
    ['number: 7a', '07a', '07a-KH/ĐTN'],
  ])('%s', (key, number, full) => expect(compute(planWith(key)).number).toEqual({ number, symbol: 'KH/ĐTN', full }))

  test('a number that is not given yet leaves room to write it', () => {
    const { number, properties } = compute(minimalPlan.replace('number: 7\n', ''))
    expect(number).toEqual({ number: '', symbol: 'KH/ĐTN', full: '\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0-KH/ĐTN' })
    expect(properties.title).toBe('Kế hoạch Tổ chức Tháng Công nhân năm 2024')
  })

  test.each([
    ['07/5/2024', 'ngày 07 tháng 5 năm 2024'],
    ['2024-05-07', 'ngày 07 tháng 5 năm 2024'],
    ['9/2/2024', 'ngày 09 tháng 02 năm 2024'],
    ['10/1/2024', 'ngày 10 tháng 01 năm 2024'],
    ['3/3/2024', 'ngày 03 tháng 3 năm 2024'],
    ['23/4/2024', 'ngày 23 tháng 4 năm 2024'],
    ['31/12/2024', 'ngày 31 tháng 12 năm 2024'],
  ])('%s', (date, words) => {
    expect(compute(planWith(`date: ${date}`)).dateline.text).toBe(`TP. Hồ Chí Minh, ${words}`)
  })

  test('every key of the model is there', () => {
    expect(compute(minimalPlan)).toEqual({
      standard: 'doan',
      year: 2024,
      type: 'KẾ HOẠCH',
      issuer: {
        parent: ['Thành Đoàn TP. Hồ Chí Minh'],
        name: ['BCH Đoàn Khối Cơ quan'],
        authority: 'Ban Thường vụ Đoàn Khối',
      },
      number: { number: '07', symbol: 'KH/ĐTN', full: '07-KH/ĐTN' },
      dateline: {
        place: 'TP. Hồ Chí Minh',
        day: '07',
        month: '5',
        year: '2024',
        text: 'TP. Hồ Chí Minh, ngày 07 tháng 5 năm 2024',
      },
      title: [[{ text: 'Tổ chức Tháng Công nhân năm 2024', bold: false, italic: false, raised: false, break: false }]],
      orientation: 'portrait',
      body: expect.any(Array),
      end: '',
      recipients: ['Thành Đoàn;', 'Lưu VP.'],
      stamps: [],
      signature: { authority: 'TM. BAN THƯỜNG VỤ ĐOÀN KHỐI', form: [], post: 'Phó Bí thư', name: 'Nguyễn Văn A' },
      cosigners: [],
      signers: [[{ authority: 'TM. BAN THƯỜNG VỤ ĐOÀN KHỐI', form: [], post: 'Phó Bí thư', name: 'Nguyễn Văn A' }]],
      schedule: null,
      annexes: [],
      activities: [],
      properties: {
        title: 'Kế hoạch số 07-KH/ĐTN',
        subject: 'Tổ chức Tháng Công nhân năm 2024',
        author: 'Ban Thường vụ Đoàn Khối',
        created: '2024-05-07T12:00:00Z',
      },
    })
  })

  test('names over several lines, recipients with marks of their own, a signer not known yet', () => {
    const plan = planWith(
      'issuer: {name: [BCH Đoàn Khối, Dân - Chính - Đảng], authority: Ban Thường vụ}\n' +
        "recipients: ['- Thành Đoàn;', 'Cơ sở Đoàn.', Lưu VP (80b)]\nsignature: {post: Bí thư}\n",
    )
    const { issuer, recipients, signature } = compute(plan)
    expect(issuer).toEqual({ parent: [], name: ['BCH Đoàn Khối', 'Dân - Chính - Đảng'], authority: 'Ban Thường vụ' })
    expect(recipients).toEqual(['Thành Đoàn;', 'Cơ sở Đoàn;', 'Lưu VP (80b).'])
    expect(signature).toEqual({ authority: 'TM. BAN THƯỜNG VỤ', form: [], post: 'Bí thư', name: '' })
  })
})

describe('the body', () => {
  test.each([
    [
      'headings',
      '# A\n## B\n### C\n### D\n## E\n# F\n## G',
      ['I. A', '1. B', '1.1. C', '1.2. D', '2. E', 'II. F', '1. G'],
    ],
    ['deep headings', '# A\n## B\n### C\n#### D', ['I. A', '1. B', '1.1. C', '1.1.1. D']],
    [
      'clauses among headings',
      '# A\n1. B\n2. C\n## D\n1. E\n# F\n1. G',
      ['I. A', '1. B', '2. C', '3. D', '3.1. E', 'II. F', '1. G'],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(body(markdown).map((line) => line.replace(/^\S+ /, ''))).toEqual(expected)
  })

  test('points by letter, in the order of the Vietnamese alphabet', () => {
    const points = Array.from({ length: 24 }, (_, i) => `### ${i}`).join('\n')
    const numbers = body(`# A\n## B\n${points}`, '', { headings: ['roman', 'arabic', 'letter'] }).map(
      (line) => line.split(' ')[1],
    )
    expect(numbers.join(' ')).toBe('I. 1. a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y) aa)')
  })

  test('Roman numbers', () => {
    const numbers = body(Array.from({ length: 40 }, () => '# A').join('\n')).map((line) => line.split(' ')[1])
    expect([1, 4, 9, 14, 19, 40].map((count) => numbers[count - 1])).toEqual([
      'I.',
      'IV.',
      'IX.',
      'XIV.',
      'XIX.',
      'XL.',
    ])
  })

  test('căn cứ end as the standard wants it', () => {
    const markdown = 'Căn cứ A,\nCăn cứ B;\nThực hiện {{year}} C;\n\nBan hành:\n\n# D'
    expect(body(markdown).slice(0, 4)).toEqual([
      'basis Căn cứ A;',
      'basis Căn cứ B;',
      'basis Thực hiện 2024 C,',
      'paragraph Ban hành:',
    ])
    expect(body(markdown, '', { basisEnd: '.' })[2]).toBe('basis Thực hiện 2024 C.')
  })

  test('styles, breaks, bullets and tables', () => {
    expect(body('# A\n- a **b {{year}}** *c*\n  + d  \n    e\n\nCuối.')).toEqual([
      'heading1 I. A',
      'item1 - a |*b 2024| |/c',
      'item2 + d|⏎|e',
      'closing Cuối.',
    ])
    const { body: blocks } = compute(planWith('body: |\n  | a | b |\n  |---|--:|\n  | {{year}} | **c** |'))
    const cell = (text: string, of: { header: boolean; align: string; bold?: boolean }) => ({
      ...{ header: of.header, align: of.align, colspan: 1, rowspan: 1 },
      inlines: [{ text, bold: of.bold ?? false, italic: false, raised: false, break: false }],
    })
    const cells = [
      [cell('a', { header: true, align: 'left' }), cell('b', { header: true, align: 'right' })],
      [cell('2024', { header: false, align: 'left' }), cell('c', { header: false, align: 'right', bold: true })],
    ]
    expect(blocks[0]!.table).toEqual({
      ...{ widths: [], cells, align: ['left', 'right'] },
      header: cells[0]!.map(({ inlines }) => inlines),
      rows: [cells[1]!.map(({ inlines }) => inlines)],
    })
  })

  const activities = `activities:
  - id: a
    name: Hội thi năm {{year}}
    when: ngày 5/5/2024 (Chủ nhật)
    where: Hội trường A.
    content: |
      Đoạn một

      Đoạn hai.
    lead: [Đoàn Sở Ngoại vụ, Các chi đoàn, Văn phòng]
    note: Mang theo bút
  - {id: b, name: Tuyên truyền, when: Trong tháng 5, lead: Các chi đoàn}
`

  test('activities are named, assigned and told in detail', () => {
    expect(
      body(
        '{{activity "a"}} {{assigned "a"}}, {{assigned "b"}}\n\n# A\n\n{{details "a"}}\n\n{{details "b"}}',
        activities,
      ),
    ).toEqual([
      'paragraph Hội thi năm 2024 (Phân công Đoàn Sở Ngoại vụ, các chi đoàn và Văn phòng phụ trách), (Phân công các chi đoàn phụ trách)',
      'heading1 I. A',
      'item1 - Thời gian: ngày 05/5/2024 (Chủ nhật).',
      'item1 - Địa điểm: Hội trường A.',
      'item1 - Nội dung: Đoạn một.',
      'paragraph Đoạn hai.',
      'item1 - Ghi chú: Mang theo bút.',
      'item1 - Thời gian: Trong tháng 5.',
    ])
  })
})

describe('the schedule', () => {
  const activities = `period: 01/5/2024 - 31/5/2024
activities:
  - {id: a, name: Đại hội, when: Trước ngày 31/5/2024, lead: [A, B]}
  - {id: b, name: Podcast, when: Trong tháng 5, lead: Các chi đoàn}
  - {id: c, name: Hội trại, when: 17-18/5/2024}
  - {id: d, name: Giải chạy, when: {text: Theo thông báo, sort: 20/5/2024}}
  - {id: e, name: Lễ, when: 7/5/2024}
  - {id: f, name: Tư vấn, when: Trong tháng 5}
  - {id: g, name: Hội thi, when: 07/5/2024}
`
  const rows = (keys: string) => compute(planWith(activities + keys)).schedule!.rows

  test('puts what lasts the whole period first, then goes by date, and keeps the order of what is equal', () => {
    expect(rows('schedule: true').map(({ number, name, when, lead }) => [number, name, when, lead])).toEqual([
      [1, 'Podcast', 'Trong tháng 5', 'Các chi đoàn'],
      [2, 'Tư vấn', 'Trong tháng 5', ''],
      [3, 'Lễ', '07/5/2024', ''],
      [4, 'Hội thi', '07/5/2024', ''],
      [5, 'Hội trại', '17-18/5/2024', ''],
      [6, 'Giải chạy', 'Theo thông báo', ''],
      [7, 'Đại hội', 'Trước ngày 31/5/2024', 'A và B'],
    ])
  })

  test('takes its words from the plan’s facts', () => {
    const { orientation, title, subject, closing, label, attached } = compute(
      planWith(`${activities}schedule: true\ntitle: |\n  Tổ chức\n  Tháng {{year}}\n  ({{period}})`),
    ).schedule!
    expect({ orientation, title, closing, label, attached, subject: subject.map(show) }).toEqual({
      orientation: 'portrait',
      title: 'LỊCH HOẠT ĐỘNG',
      subject: ['Tổ chức', 'Tháng 2024'],
      attached: '(Đính kèm Kế hoạch số 07-KH/ĐTN ngày 07/5/2024 của Ban Thường vụ Đoàn Khối)',
      label: '',
      closing: 'BAN THƯỜNG VỤ ĐOÀN KHỐI',
    })
  })

  test('or from its own', () => {
    const keys =
      'schedule:\n  orientation: landscape\n  title: Lịch công tác\n  subject: |\n    Năm {{year}}\n    Quý II\n  closing: Ban Tổ chức\n'
    const { orientation, title, subject, closing } = compute(planWith(activities + keys)).schedule!
    expect([orientation, title, subject.map(show), closing]).toEqual([
      'landscape',
      'Lịch công tác',
      ['Năm 2024', 'Quý II'],
      'BAN TỔ CHỨC',
    ])
  })

  test('is left out when it is not wanted', () => {
    expect(compute(planWith(activities)).schedule).toBeNull()
    expect(compute(planWith(`${activities}schedule: false`)).schedule).toBeNull()
  })
})
