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

test('a schedule week by week, and a second one, keep their tables', async () => {
  const end = `
PHỤ LỤC I
LỊCH HOẠT ĐỘNG
(Kèm theo Kế hoạch số 12/KH-SNV ngày 23/4/2024 của Sở Nội vụ)
${week(1, 13)}

${week(2, 20)}

PHỤ LỤC II
LỊCH TUYÊN TRUYỀN
(Kèm theo Kế hoạch số 12/KH-SNV ngày 23/4/2024 của Sở Nội vụ)
${table(titles, rows[1]!)}
`
  const { text, activities, printed } = await imported(plan('Có lịch kèm theo.', end))
  expect(activities).toBe(3)
  expect(text).toContain('{{when "hop-giao-ban-tuan-2"}}')
  for (const said of [
    'Tuần 1 (từ ngày 13/5/2024)',
    'Họp giao ban tuần 2',
    '20/5/2024',
    '07-08/5/2024',
    'Đoàn Sở, Công đoàn Sở',
  ])
    expect(printed).toContain(said)
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
