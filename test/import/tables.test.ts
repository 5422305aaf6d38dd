import { describe, expect, test } from 'vitest'
import { compile, importDraft, write } from '../../src/index.js'
import { cell, p, r, row, table as tableXml, word } from '../support/word.js'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const table = (...rows: string[][]) => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const plan = (body: string, end = '') => `UBND TỈNH AN GIANG
SỞ NỘI VỤ
Số: 12/KH-SNV
An Giang, ngày 23 tháng 4 năm 2024
KẾ HOẠCH
Tổ chức Tuần lễ Cải cách hành chính năm 2024

I. NỘI DUNG
${body}

Nơi nhận:
- Lưu: VT.
GIÁM ĐỐC
Nguyễn Văn An
${end}`

async function imported(text: string) {
  const { value } = await importDraft({ name: 'a.txt', bytes: bytesOf(text) })
  const built = await compile({ name: 'a.yaml', bytes: bytesOf(value!.text) })
  expect(built.diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([])
  return { ...value!, printed: new TextDecoder().decode((await write(built.value!, 'txt')).value!) }
}

const titles = ['TT', 'Nội dung', 'Thời gian', 'Địa điểm', 'Đơn vị chủ trì']
const rows = [
  ['1', 'Hội nghị triển khai Tuần lễ', '08g00 ngày 06/5/2024', 'Hội trường A', 'Văn phòng Sở'],
  ['2', 'Ra quân tuyên truyền lưu động', '07-08/5/2024', 'Các xã', 'Đoàn Sở, Công đoàn Sở'],
  ['3', 'Tổng kết', 'Khi có thông báo', '', 'Văn phòng Sở'],
]

describe('a table of activities in the body', () => {
  test('stays, with its cells called by the activities’ ids', async () => {
    const { text, activities, printed } = await imported(plan(table(titles, ...rows)))
    expect(activities).toBe(2)
    expect(text).toContain(`activities:
  - id: tuan-le
    name: Hội nghị triển khai Tuần lễ
    when: 08g00 ngày 06/5/2024
    where: Hội trường A
    lead: [Văn phòng Sở]
`)
    expect(text).toContain(
      '| 1 | {{activity "tuan-le"}} | {{when "tuan-le"}} | {{where "tuan-le"}} | {{lead "tuan-le"}} |',
    )
    expect(text).toContain('| 3 | Tổng kết | Khi có thông báo |  | Văn phòng Sở |')
    for (const cell of rows.flat()) expect(printed).toContain(cell)
  })

  test.each<[what: string, cells: string[][]]>([
    [
      'an agenda',
      [
        ['Thời gian', 'Nội dung'],
        ['07g30 - 08g00', 'Đón khách'],
        ['08g00 - 08g15', 'Khai mạc'],
      ],
    ],
    ['of which most days are unknown', [titles, rows[0]!, rows[2]!, ['4', 'Sơ kết', 'Sẽ thông báo', '', '']]],
    [
      'what was done in other years',
      [
        ['Nội dung', 'Thời gian'],
        ['Hội thi tay nghề', '07/5/2018'],
        ['Hội trại', '08/5/2019'],
      ],
    ],
    [
      'without a time',
      [
        ['Nội dung', 'Kinh phí'],
        ['Hội thi', '5.000.000'],
        ['Hội trại', '6.000.000'],
      ],
    ],
  ])('is none: %s', async (_, cells) => {
    const { text, activities } = await imported(plan(table(...cells)))
    expect(activities).toBe(0)
    expect(text).toContain(`| ${cells[1]!.join(' | ')} |`)
  })
})

const week = (number: number, day: number) =>
  `Tuần ${number} (từ ngày ${day}/5/2024)\n\n${table(titles, ['1', `Họp giao ban tuần ${number}`, `${day}/5/2024`, 'Phòng họp', 'Văn phòng Sở'])}`

const attached = '(Kèm theo Kế hoạch số 12/KH-SNV ngày 23/4/2024 của Sở Nội vụ)'

test('a schedule week by week in several tables keeps them, and a second one is an annex with a schedule', async () => {
  const end = `
PHỤ LỤC I
LỊCH HOẠT ĐỘNG
${attached}
${week(1, 13)}

${week(2, 20)}

PHỤ LỤC II
LỊCH TUYÊN TRUYỀN
${attached}
${table(titles, ['1', ...rows[1]!.slice(1)])}
Lịch có thể thay đổi.
`
  const { text, activities, printed } = await imported(plan('Có lịch kèm theo.', end))
  expect(activities).toBe(3)
  expect(text).toContain('{{when "hop-giao-ban-tuan-2"}}')
  expect(text).toMatch(
    / {2}- id: lich-tuyen-truyen\n {4}title: LỊCH TUYÊN TRUYỀN\n {4}schedule:\n {6}columns:\n(?: {8}.*\n)* {6}activities: \[ra-quan-tuyen-truyen-luu-dong\]\n {4}body: \|\n {6}Lịch có thể thay đổi\.\n/,
  )
  for (const said of [
    'Tuần 1 (từ ngày 13/5/2024)',
    'Họp giao ban tuần 2',
    '20/5/2024',
    '07-08/5/2024',
    'Đoàn Sở và Công đoàn Sở',
  ])
    expect(printed).toContain(said)
})

describe('a schedule with headings between its rows', () => {
  const names = ['TT', 'Nội dung', 'Thời gian', 'Đơn vị chủ trì']
  const heading = (text: string, width = 4) => [text, ...Array(width - 1).fill('<<')]
  const first = ['1', 'Hội nghị triển khai', '06/5/2024', 'Văn phòng Sở']
  const second = ['2', 'Ra quân tuyên truyền', '14/5/2024', 'Đoàn Sở']
  const annexed = (...cells: string[][]) =>
    imported(plan('Nội dung.', `\nLỊCH HOẠT ĐỘNG\n${attached}\n${table(...cells)}\n`))

  test.each<[group: string, cells: string[][]]>([
    ['week', [names, heading('Tuần từ 06/5 đến 12/5/2024'), first, heading('TUẦN TỪ 13/5 ĐẾN 19/5/2024'), second]],
    ['month', [names, heading('Tháng 5/2024'), first, second]],
    ['day', [names, heading('Thứ Hai, ngày 06/5/2024'), first, heading('Thứ Ba, ngày 14/5/2024'), second]],
    [
      'lead',
      [
        ['TT', 'Nội dung', 'Thời gian', 'Địa điểm'],
        heading('Văn phòng Sở'),
        ['1', 'Hội nghị triển khai', '06/5/2024', 'Hội trường'],
        heading('Đoàn Sở'),
        ['2', 'Hội nghị triển khai', '06/5/2024', 'Hội trường'],
        ['3', 'Ra quân tuyên truyền', '14/5/2024', 'Các xã'],
      ],
    ],
  ])('is grouped by %s', async (group, cells) => {
    const { text, activities, printed } = await annexed(...cells)
    expect(activities).toBe(2)
    expect(text).toMatch(new RegExp(`\nschedule:\n(?: {2}.*\n)* {2}group: ${group}\n`))
    for (const cell of cells.flat())
      if (cell !== '<<' && cell !== 'TT') expect(printed.toUpperCase()).toContain(cell.toUpperCase())
    if (group === 'lead') expect(text).toContain('lead: [Văn phòng Sở, Đoàn Sở]')
  })

  test('that tell the day of rows with hours', async () => {
    const { text } = await annexed(
      ['TT', 'Thời gian', 'Nội dung', 'Đơn vị chủ trì'],
      heading('Thứ Hai, ngày 06/5/2024'),
      ['1', '07g30', 'Hội nghị triển khai', 'Văn phòng Sở'],
      heading('Thứ Ba, ngày 14/5/2024'),
      ['2', '14g00 - 16g00', 'Ra quân tuyên truyền', 'Đoàn Sở'],
    )
    expect(text).toContain('when: 07g30 ngày 06/5/2024\n')
    expect(text).toContain('when: 14g00 - 16g00 ngày 14/5/2024\n')
    expect(text).toContain('group: day\n  columns:\n    - time: Thời gian\n    - name: Nội dung\n')
  })

  test.each<[what: string, cells: string[][]]>([
    ['says more than the plan would', [names, heading('Tuần 1 (từ 06/5 đến 12/5/2024)'), first]],
    ['names another week', [names, heading('Tuần từ 07/5 đến 13/5/2024'), first]],
    ['counts otherwise', [names, heading('Tháng 5/2024'), ['1.1', ...first.slice(1)], second]],
  ])('that %s keeps its table', async (_, cells) => {
    const { text, activities } = await annexed(...cells)
    expect(text).not.toContain('schedule:')
    expect(text).toContain(cells[1]![0])
    expect(activities).toBe(cells.length - 2)
  })

  test('that would print otherwise than it stands is told', async () => {
    const { text } = await annexed(names, heading('Tuần từ 07/5 đến 13/5/2024'), first)
    expect(text).toContain(
      '    # kiểm tra: để nguyên là bảng: lịch do kế hoạch tự in sẽ khác chữ hoặc khác thứ tự với tệp gốc\n',
    )
  })
})

test('beside a schedule that prints its own activities, both tell one that is in both once', async () => {
  const [first, second] = rows.map((cells) => [cells[0]!, cells[1]!, cells[2]!, cells[4]!])
  const names = ['TT', 'Hoạt động', 'Thời gian', 'Phụ trách']
  const end = `\nLỊCH HOẠT ĐỘNG\n(Kèm theo Kế hoạch số 12/KH-SNV ngày 23/4/2024 của Sở Nội vụ)\n${table(names, first!)}\n`
  const { text, activities } = await imported(plan(table(names, first!, second!), end))
  expect(activities).toBe(2)
  expect(text).toMatch(/\nschedule:\n(?: {2}.*\n)* {2}activities: \[tuan-le\]\n/)
})

test('a time without its year is the plan’s, and one name in charge stays as it stands', async () => {
  const cells = [
    ['Ngày, tháng', 'Nội dung công việc', 'Người thực hiện'],
    ['06/5', 'Họp triển khai', 'Văn phòng'],
    ['Thứ Ba, ngày 07/5/2024', 'Ra quân tuyên truyền', 'Các phòng chuyên môn'],
  ]
  const { text } = await imported(plan(table(...cells)))
  expect(text).toContain('| {{when "hop-trien-khai"}} | {{activity "hop-trien-khai"}} | {{lead "hop-trien-khai"}} |')
  // `{{lead}}` stands within a sentence and would print `các phòng`.
  expect(text).toContain('| Các phòng chuyên môn |')
})

const bold = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`

test('a time that stands on two lines of its cell is read as one', async () => {
  const rows = [
    [p(bold('Nội dung')), p(bold('Thời gian'))],
    [p(r('Họp triển khai')), p(r('08g00')) + p(r('ngày 06/5/2024'))],
  ].map((cells) => row(cells.map((content) => cell(content))))
  const body = p(r('KẾ HOẠCH')) + p(r('Hội trại năm 2024')) + tableXml(rows.join(''))
  const { value } = await importDraft({ name: 'a.docx', bytes: word({ body }) })
  expect(value!.text).toContain('when: 08g00 ngày 06/5/2024\n')
  expect(value!.text).toContain('| {{activity "hop-trien-khai"}} | {{when "hop-trien-khai"}} |')
})
