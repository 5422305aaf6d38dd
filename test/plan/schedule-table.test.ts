import { describe, expect, test } from 'vitest'
import { computePlan } from '../../src/plan/compute/compute.js'
import type { ScheduleTable } from '../../src/plan/model.js'
import { parsePlan } from '../../src/plan/parse.js'
import { standardOf } from '../support/docx-standard.js'
import { planWith } from '../support/minimal-plan.js'
import { expectProblems } from '../support/plan-problems.js'

const activities = `period: 01/5/2024 - 30/6/2024
activities:
  - {id: trai, name: Hội trại, when: 17-18/5/2024, lead: [Văn phòng, Đoàn Sở Du lịch], where: Củ Chi, more: {Số lượng: 120}}
  - {id: ban-tin, name: Bản tin, when: Thường xuyên}
  - {id: le-tan, name: Lớp lễ tân, when: "08g00 thứ Tư, ngày 15/5/2024", lead: Đoàn Sở Du lịch, support: [Công đoàn, Hội], budget: 5 triệu}
  - {id: hien-mau, name: Hiến máu, when: "08/6/2024", lead: Văn phòng, result: Báo cáo, note: Buổi sáng, more: {Số lượng: 50}}
  - id: hop
    name: Họp mặt
    when: 13/5/2024
    lead: Văn phòng
    content: |
      Ôn truyền thống.

      Trao quà.
body: |
  # Nội dung

  - {{activity "trai"}}, {{activity "hop"}}.
`

function tablesOf(keys: string, standard = 'doan'): ScheduleTable[] {
  const { value, diagnostics } = parsePlan(planWith(`${activities}${keys}`), 'a.yaml')
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const model = computePlan(value!, standardOf(standard).wording)
  return [model.schedule, ...model.annexes.map(({ schedule }) => schedule)].filter((table) => table !== null)
}

function shown(keys: string, standard?: string): string[] {
  const [table] = tablesOf(keys, standard)
  return [
    table!.columns.map(({ title }) => title).join(' | '),
    ...table!.groups.flatMap(({ heading, rows }) => [
      ...(heading ? [`# ${heading}`] : []),
      ...rows.map(({ number, cells }) => [number, ...cells.map(({ lines }) => lines.join(' / '))].join(' | ')),
    ]),
  ]
}

const own = (...lines: string[]) => `schedule:\n${lines.map((line) => `  ${line}\n`).join('')}`

describe('columns', () => {
  test('the standard’s own are name, when and lead', () => {
    const [table] = tablesOf('schedule: true\n')
    expect(table).toMatchObject({ table: 'schedule', own: false, span: 4 })
    expect(shown('schedule: true\n')).toEqual([
      'HOẠT ĐỘNG | THỜI GIAN | PHỤ TRÁCH',
      '1 | Bản tin | Thường xuyên | ',
      '2 | Họp mặt | 13/5/2024 | Văn phòng',
      '3 | Lớp lễ tân | 08g00 thứ Tư, ngày 15/5/2024 | Đoàn Sở Du lịch',
      '4 | Hội trại | 17-18/5/2024 | Văn phòng và Đoàn Sở Du lịch',
      '5 | Hiến máu | 08/6/2024 | Văn phòng',
    ])
  })

  test('in the plan’s order, with the plan’s headers', () => {
    const keys = own(
      'columns: [when, lead: Đơn vị chủ trì, name, Số lượng, where, content, support, budget, result, note]',
    )
    expect(tablesOf(keys)[0]).toMatchObject({ table: 'grid', own: true, span: 11 })
    expect(shown(keys, 'nd30').slice(0, 4)).toEqual([
      'Thời gian | Đơn vị chủ trì | Nội dung hoạt động | Số lượng | Địa điểm | Nội dung cụ thể | Đơn vị phối hợp | Kinh phí | Sản phẩm | Ghi chú',
      '1 | Thường xuyên |  | Bản tin |  |  |  |  |  |  | ',
      '2 | 13/5/2024 | Văn phòng | Họp mặt |  |  | Ôn truyền thống. / Trao quà. |  |  |  | ',
      '3 | 08g00 thứ Tư, ngày 15/5/2024 | Đoàn Sở Du lịch | Lớp lễ tân |  |  |  | Công đoàn và Hội | 5 triệu |  | ',
    ])
  })

  test('with other headers alone it keeps the standard’s widths', () => {
    const keys = own('columns: [name: Công việc, when, lead]')
    expect(tablesOf(keys)[0]).toMatchObject({ table: 'schedule', own: true })
    expect(shown(keys)[0]).toBe('Công việc | THỜI GIAN | PHỤ TRÁCH')
  })

  test('hours and weekdays apart leave the day to `when`', () => {
    expect(shown(own('columns: [weekday, when, time, name]'))).toEqual([
      'THỨ | NGÀY | GIỜ | HOẠT ĐỘNG',
      '1 |  | Thường xuyên |  | Bản tin',
      '2 | Thứ Hai | 13/5/2024 |  | Họp mặt',
      '3 | Thứ Tư | 15/5/2024 | 08g00 | Lớp lễ tân',
      '4 | Thứ Sáu - Thứ Bảy | 17-18/5/2024 |  | Hội trại',
      '5 | Thứ Bảy | 08/6/2024 |  | Hiến máu',
    ])
  })

  test('hours alone say the day too where nothing else does', () => {
    expect(shown(own('columns: [time, name]')).slice(2, 4)).toEqual([
      '2 | 13/5/2024 | Họp mặt',
      '3 | 08g00 thứ Tư, ngày 15/5/2024 | Lớp lễ tân',
    ])
  })

  test('a column of the office’s own is written as those of the standard', () => {
    expect(shown(own('columns: [name, Số lượng]'))[0]).toBe('HOẠT ĐỘNG | SỐ LƯỢNG')
    expect(shown(own('columns: [name, Số lượng: Số người]'))[0]).toBe('HOẠT ĐỘNG | Số người')
  })

  test('numbers are centred, words are not', () => {
    const [table] = tablesOf(own('columns: [name, where, Số lượng, note]'))
    expect(table!.groups[0]!.rows[0]!.cells.map(({ style }) => style)).toEqual(['name', 'lead', 'when', 'name'])
  })
})

describe('groups', () => {
  test('weeks from Monday, what always goes on first, a range at its first day', () => {
    expect(shown(own('group: week'))).toEqual([
      'HOẠT ĐỘNG | THỜI GIAN | PHỤ TRÁCH',
      '# Thường xuyên',
      '1 | Bản tin | Thường xuyên | ',
      '# Tuần từ 13/5 đến 19/5/2024',
      '2 | Họp mặt | 13/5/2024 | Văn phòng',
      '3 | Lớp lễ tân | 08g00 thứ Tư, ngày 15/5/2024 | Đoàn Sở Du lịch',
      '4 | Hội trại | 17-18/5/2024 | Văn phòng và Đoàn Sở Du lịch',
      '# Tuần từ 03/6 đến 09/6/2024',
      '5 | Hiến máu | 08/6/2024 | Văn phòng',
    ])
  })

  test('a week over New Year says both years', () => {
    const { value } = parsePlan(
      planWith('activities:\n  - {id: a, name: A, when: 31/12/2024}\nschedule: {group: week}\n'),
      'a.yaml',
    )
    const { schedule } = computePlan(value!, standardOf('doan').wording)
    expect(schedule!.groups[0]!.heading).toBe('Tuần từ 30/12/2024 đến 05/01/2025')
  })

  test.each([
    [
      'day',
      [
        'Thường xuyên',
        'Thứ Hai, ngày 13/5/2024',
        'Thứ Tư, ngày 15/5/2024',
        'Thứ Sáu, ngày 17/5/2024',
        'Thứ Bảy, ngày 08/6/2024',
      ],
    ],
    ['month', ['Thường xuyên', 'Tháng 5/2024', 'Tháng 6/2024']],
    // Units in the order in which the plan names them; what is left to none comes first, without a heading.
    ['lead', ['', 'Văn phòng', 'Đoàn Sở Du lịch']],
  ])('%s', (group, headings) => {
    expect(tablesOf(own(`group: ${group}`))[0]!.groups.map(({ heading }) => heading)).toEqual(headings)
  })

  test('an activity of several units stands under each, numbers go on or begin anew', () => {
    expect(shown(own('group: lead', 'columns: [name, when]'))).toEqual([
      'HOẠT ĐỘNG | THỜI GIAN',
      '1 | Bản tin | Thường xuyên',
      '# Văn phòng',
      '2 | Họp mặt | 13/5/2024',
      '3 | Hội trại | 17-18/5/2024',
      '4 | Hiến máu | 08/6/2024',
      '# Đoàn Sở Du lịch',
      '5 | Lớp lễ tân | 08g00 thứ Tư, ngày 15/5/2024',
      '6 | Hội trại | 17-18/5/2024',
    ])
    const numbers = tablesOf(own('group: lead', 'numbering: group'))[0]!.groups.map(({ rows }) =>
      rows.map(({ number }) => number),
    )
    expect(numbers).toEqual([[1], [1, 2, 3], [1, 2]])
  })

  test('below a day or a week the hours and weekdays are enough', () => {
    expect(shown(own('group: day', 'columns: [time, name]'))).toEqual([
      'GIỜ | HOẠT ĐỘNG',
      '# Thường xuyên',
      '1 |  | Bản tin',
      '# Thứ Hai, ngày 13/5/2024',
      '2 |  | Họp mặt',
      '# Thứ Tư, ngày 15/5/2024',
      '3 | 08g00 | Lớp lễ tân',
      '# Thứ Sáu, ngày 17/5/2024',
      // Longer than its heading says.
      '4 | 17-18/5/2024 | Hội trại',
      '# Thứ Bảy, ngày 08/6/2024',
      '5 |  | Hiến máu',
    ])
    expect(shown(own('group: week', 'columns: [weekday, time, name]')).slice(3, 7)).toEqual([
      '# Tuần từ 13/5 đến 19/5/2024',
      '2 | Thứ Hai |  | Họp mặt',
      '3 | Thứ Tư | 08g00 | Lớp lễ tân',
      '4 |  | 17-18/5/2024 | Hội trại',
    ])
  })
})

describe('an annex with a schedule of its own', () => {
  const annex = (...lines: string[]) => `annexes:\n  - id: a\n${lines.map((line) => `    ${line}\n`).join('')}`

  test('prints the activities that it lists, in its own columns', () => {
    const [first, second] = tablesOf(
      `schedule: {activities: [trai, hop]}\n${annex('title: Lịch cơ sở', 'schedule: {activities: [hien-mau, le-tan], columns: [name, result]}')}`,
    )
    expect(first!.rows.map(({ name }) => name)).toEqual(['Họp mặt', 'Hội trại'])
    expect(second!.rows.map(({ name }) => name)).toEqual(['Lớp lễ tân', 'Hiến máu'])
    expect(second!.columns.map(({ kind }) => kind)).toEqual(['name', 'result'])
  })

  test('or all, below the standard’s title where it has none', () => {
    const { value } = parsePlan(planWith(`${activities}${annex('schedule: true')}`), 'a.yaml')
    const { annexes, schedule } = computePlan(value!, standardOf('doan').wording)
    expect(schedule).toBeNull()
    expect(annexes[0]).toMatchObject({ title: [[{ text: 'LỊCH HOẠT ĐỘNG' }]], body: [] })
    expect(annexes[0]!.schedule!.rows).toHaveLength(5)
  })

  test.each<[name: string, keys: string, ...expected: string[]]>([
    [
      'neither',
      annex('title: A').replace('id', '«id»'),
      'plan-schema: Thiếu khóa “body” (nội dung phụ lục) hoặc “schedule”',
    ],
    [
      'a schedule that isn’t wanted',
      annex('title: A', 'schedule: false').replace('id', '«id»'),
      'plan-schema: Thiếu khóa “body”',
    ],
    ['a text without a title', annex('body: B').replace('id', '«id»'), 'plan-schema: Thiếu khóa “title”'],
    ['a key of the schedule’s own pages', annex('schedule: {«closing»: A}'), 'plan-schema: Không có khóa “closing”'],
  ])('%s', (_, keys, ...expected) => expectProblems(planWith(`${activities}${keys}`), expected))

  test('of no activities', () => {
    expectProblems(planWith(annex('title: A', '«schedule»: true')), ['plan-schema: chưa có hoạt động nào'])
  })
})

describe('mistakes', () => {
  test.each<[name: string, keys: string, ...expected: string[]]>([
    ['an unknown column', own('columns: [name, «leed»]'), 'plan-schema: Không có cột “leed”.'],
    ['its Vietnamese name', own('columns: [name, «Địa điểm»]'), 'plan-schema: Không có cột “Địa điểm”.'],
    [
      'a column of the office’s own, misspelt',
      own('columns: [name, «So luong»: Số]'),
      'plan-schema: Không có cột “So luong”.',
    ],
    [
      'a name and its header as one text',
      own('columns: [name, "«lead: Đơn vị chủ trì, phụ trách»"]'),
      'plan-schema: trong ngoặc kép là một tên',
    ],
    ['the number’s', own('columns: [«STT», name]'), 'plan-schema: Cột số thứ tự tự có'],
    ['one twice', own('columns: [name, «name»]'), 'plan-schema: Cột “name” đã có'],
    ['one twice, with a header', own('columns: [lead, {«lead»: Chủ trì}]'), 'plan-schema: Cột “lead” đã có'],
    ['two in one item', own('columns: [name, {lead: Chủ trì, «when»: Lúc}]'), 'plan-schema: “when” nằm chung một mục'],
    ['none', own('«columns»: []'), 'plan-schema: là danh sách trống'],
    ['no list', own('columns: «name»'), 'plan-schema: '],
    ['an expression for a header', own('columns: [name: "«{{year}}»"]'), 'expression: sẽ in ra nguyên như vậy'],
    ['an unknown group', own('group: «weak»'), 'plan-schema: '],
    ['numbers by no group', own('«numbering»: group'), 'plan-schema: chỉ dùng khi lịch được xếp nhóm'],
    [
      'an unknown activity',
      own('activities: [trai, «le-tam»]'),
      'plan-schema: Không có hoạt động nào mang mã “le-tam”.',
    ],
    ['an activity twice', own('activities: [trai, «trai»]'), 'plan-schema: Hoạt động “trai” đã có'],
  ])('%s', (_, keys, ...expected) => expectProblems(planWith(`${activities}${keys}`), expected))

  test.each([
    ['leed', 'Có phải ý bạn là “lead”?'],
    ['Địa điểm', 'Có phải ý bạn là “where”?'],
    ['Thứ', 'Có phải ý bạn là “weekday”?'],
    ['Đơn vị phối hợp', 'Có phải ý bạn là “support”?'],
    ['số lượng', 'Có phải ý bạn là “Số lượng”?'],
  ])('in the hint what %s means', (name, hint) => {
    const { diagnostics } = parsePlan(planWith(`${activities}${own(`columns: [name, ${name}]`)}`), 'a.yaml')
    expect(diagnostics.find(({ severity }) => severity === 'error')!.hint).toBe(hint)
  })

  test('or all there are', () => {
    const { diagnostics } = parsePlan(planWith(`${activities}${own('columns: [name, Xyz]')}`), 'a.yaml')
    expect(diagnostics[0]!.hint).toMatch(/^Dùng một trong: name, when, .*, Số lượng; cột riêng .*“more: {Xyz: …}”\.$/)
  })
})
