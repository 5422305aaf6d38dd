import { describe, expect, test } from 'vitest'
import { builtDocx, compared, told } from '../support/compared.js'
import { exampleText } from '../support/examples.js'
import { planWith } from '../support/minimal-plan.js'

const plan = exampleText('2024-thang-cong-nhan.yaml')

function edited(from: string | RegExp, to: string): string {
  const now = plan.replace(from, () => to)
  if (now === plan) throw new Error(`the plan has no ${from}`)
  return now
}

/** Two stretches of the plan that follow one another, the other way round. */
function swapped(first: RegExp, second: RegExp): string {
  const [a] = first.exec(plan)!
  const [b] = second.exec(plan)!
  return edited(a + b, b + a)
}

const yearMove =
  'moved “II. MỤC ĐÍCH - YÊU CẦU” (8): Thực hiện Kế hoạch của Ban Thường vụ Thành Đoàn về Tháng Công nhân lần thứ 16 … → - Có giải pháp cụ thể để củng cố chi đoàn, phát triển đoàn viên mới; giới thiệu …'

describe('each change is told once, and nothing else', () => {
  test.each<[string, string, string[]]>([
    ['the number, also where an annex cites it', edited('number: 82', 'number: 83'), ['Số: 82 → 83']],
    ['the day', edited('date: 23/4/2024', 'date: 24/4/2024'), ['Ngày ký: 23/4/2024 → 24/4/2024']],
    [
      'the period, not the title that prints it',
      edited('period: 01/5/2024', 'period: 02/5/2024'),
      ['Thời gian thực hiện: 01/5/2024 - 31/5/2024 → 02/5/2024 - 31/5/2024'],
    ],
    ['a post', edited('post: Phó Bí thư', 'post: Bí thư'), ['Người ký: PHÓ BÍ THƯ → BÍ THƯ']],
    [
      'a name',
      edited('post: Phó Bí thư', 'post: Phó Bí thư\n  name: Lê Văn A'),
      ['Người ký: PHÓ BÍ THƯ → PHÓ BÍ THƯ, Lê Văn A'],
    ],
    ['a stamp', `${plan}\nurgency: khan\n`, ['Độ khẩn:  → Khẩn']],
    ['the stamp of a draft', `${plan}\ndraft: true\n`, ['Dấu dự thảo:  → Dự thảo']],
    ['a recipient', edited('recipients:\n', 'recipients:\n  - Sở Nội vụ\n'), ['Nơi nhận:  → Sở Nội vụ']],
    [
      'the issuer',
      edited('name: BCH Đoàn Khối\n', 'name: BCH Đoàn Sở\n'),
      ['Cơ quan ban hành: BCH ĐOÀN KHỐI → BCH ĐOÀN SỞ'],
    ],
    [
      'a time',
      edited('when: 07/5/2024', 'when: 09/5/2024'),
      ['changed nghia-tinh “Chương trình “Nghĩa tình thanh niên công nhân” (đợt 1)”: Thời gian: 07/5/2024 → 09/5/2024'],
    ],
    [
      'a unit, also where the body names it beside the activity',
      edited(/(?<=id: le-tan[\s\S]{0,80}lead: \[)Đoàn Sở Ngoại vụ/, 'Đoàn Sở Du lịch'),
      ['changed le-tan “Lớp tập huấn “Nghiệp vụ lễ tân””: Đơn vị phụ trách: Đoàn Sở Ngoại vụ → Đoàn Sở Du lịch'],
    ],
    [
      'an activity that has come',
      edited(
        '  - id: le-tan',
        '  - {id: moi, name: Hội thao, when: 20/5/2024, lead: [Đoàn Sở Du lịch]}\n  - id: le-tan',
      ),
      ['added moi “Hội thao”: Thời gian:  → 20/5/2024; Đơn vị phụ trách:  → Đoàn Sở Du lịch'],
    ],
    [
      'a word',
      edited('chia sẻ, chuyển tải', 'chia sẻ, lan tỏa'),
      [
        'changed -/- [Thiết kế hình ảnh, phim ngắn, nội dung số dùng chung cho mạng xã hội, bảng tin và màn hình của đơn vị; chọn cách thể hiện gần gũi, dễ chia sẻ, ]-[chuyển tải]+[lan tỏa][ được bài học về truyền thống, đạo đức, pháp luật.]',
      ],
    ],
    [
      'a count that is computed, as it is printed',
      edited('first: 2011', 'first: 2010'),
      [
        'changed hoi-trai “Hội trại truyền thống Lá Trung Quân lần thứ 14”: Tên: Hội trại truyền thống Lá Trung Quân lần thứ 14 → Hội trại truyền thống Lá Trung Quân lần thứ 15',
      ],
    ],
    [
      'a section that has come, and the number of the next',
      edited('  ## Yêu cầu', '  ## Phạm vi\n\n  - Toàn Khối.\n\n  ## Yêu cầu'),
      ['added /2. +[Phạm vi]', 'added /- +[Toàn Khối.]', 'same 2./3. [Yêu cầu]'],
    ],
    [
      'a section that has moved',
      swapped(/ {2}# Mục đích - Yêu cầu[\s\S]*?(?=\n {2}# )\n/, / {2}# Nội dung thực hiện[\s\S]*?(?=\n {2}# )\n/),
      [yearMove, 'same II./I. [NỘI DUNG THỰC HIỆN]'],
    ],
  ])('%s', async (_, after, changes) => {
    expect(told(await compared(plan, after))).toEqual(changes)
    expect(told(await compared(after, plan)).length).toBe(changes.length)
  })
})

const activities = `activities:
  - {id: a, name: Hội thao công nhân, when: 10/5/2024, where: Nhà thi đấu, lead: [Đoàn Sở Du lịch], more: {Số lượng: 50}}
  - {id: b, name: Tháng cao điểm, when: Trong tháng 5, lead: [Văn phòng]}
`
const schedule = 'schedule: {columns: [name, when, where, lead, Số lượng]}\n'
const annexes = `annexes:
  - id: kinh-phi
    title: Dự toán kinh phí
    body: |
      | Nội dung | Số tiền |
      |---|---|
      | Giải thưởng | 5.000.000 |
      | Nước uống | 300.000 |
  - id: ban
    title: Danh sách Ban Tổ chức
    body: |
      Ban Tổ chức gồm năm đồng chí do Bí thư làm trưởng ban.
`

test.each<[string, string, string, string[]]>([
  [
    'the place',
    'Nhà thi đấu',
    'Hội trường A',
    ['changed a “Hội thao công nhân”: Địa điểm: Nhà thi đấu → Hội trường A'],
  ],
  [
    'a column of the office’s own',
    'Số lượng: 50',
    'Số lượng: 60',
    ['changed a “Hội thao công nhân”: Số lượng: 50 → 60'],
  ],
  [
    'a name, by its id',
    'Tháng cao điểm',
    'Đợt ra quân',
    ['changed b “Tháng cao điểm”: Tên: Tháng cao điểm → Đợt ra quân'],
  ],
  ['a cell', '5.000.000', '6.000.000', ['changed / [Giải thưởng] | -[5]+[6][.000.000]']],
  [
    'an annex',
    'Dự toán kinh phí',
    'Kinh phí thực hiện',
    ['annex renamed: Phụ lục I DỰ TOÁN KINH PHÍ → Phụ lục I KINH PHÍ THỰC HIỆN'],
  ],
])('%s', async (_, from, to, changes) => {
  const text = planWith(`${activities}${schedule}${annexes}`)
  expect(text).toContain(from)
  expect(told(await compared(text, text.replace(from, to)))).toEqual(changes)
})

test('an annex that has gone', async () => {
  const text = planWith(`${activities}${schedule}${annexes}`)
  const changes = told(await compared(text, text.replace(/ {2}- id: ban[\s\S]*$/, '')))
  expect(changes).toEqual([
    'annex renamed: Phụ lục I DỰ TOÁN KINH PHÍ → Phụ lục DỰ TOÁN KINH PHÍ',
    'annex gone: Phụ lục II DANH SÁCH BAN TỔ CHỨC →  ',
    'gone / -[Ban Tổ chức gồm năm đồng chí do Bí thư làm trưởng ban.]',
  ])
})

describe('a schedule', () => {
  const rows = (lead: string, names: string[]) =>
    planWith(`activities:
${names.map((name, index) => `  - {id: a${index}, name: ${name}, when: Trong tháng 5, lead: [Đoàn Sở Du lịch]}`).join('\n')}
schedule: {columns: [name, when, {lead: ${lead}}]}
`)
  const names = ['Hội thao công nhân', 'Hội thi tay nghề', 'Lớp tập huấn kỹ năng']

  test('that one side has as a table of another kind is compared as text', async () => {
    const other = rows('Người làm', names).replace('Đoàn Sở Du lịch', 'Đoàn Sở Xây dựng')
    expect(told(await compared(rows('Đơn vị phụ trách', names), other))).toEqual([
      'changed / [TT] | [HOẠT ĐỘNG] | [THỜI GIAN] | -[Đơn vị phụ trách]+[Người làm]',
      'changed 1./1. [Hội thao công nhân] | [Trong tháng 5] | [Đoàn Sở ]-[Du lịch]+[Xây dựng]',
    ])
  })

  test('that only one side has is text, where the other names the activities all the same', async () => {
    const body = `body: |\n  # Nội dung\n\n${names.map((_, index) => `  - Tổ chức {{activity "a${index}"}}.`).join('\n')}\n`
    const both = planWith(`${rows('Đơn vị phụ trách', names).replace(/^body[\s\S]*?(?=^recipients)/m, '')}${body}`)
    const { activities: changes, annexes: gone, rows: all } = await compared(both, both.replace(/^schedule: .*\n/m, ''))
    expect(changes).toEqual([])
    expect(gone).toMatchObject([{ kind: 'gone' }])
    expect(all.filter(({ kind, isTold }) => kind === 'gone' && !isTold).length).toBeGreaterThanOrEqual(names.length)
  })

  test('in another order, where the times are the same', async () => {
    const [first, ...others] = names
    const plan = rows('Đơn vị phụ trách', names)
    const turned = rows('Đơn vị phụ trách', [...others, first!])
    const word = await builtDocx(turned)
    expect(told(await compared(await builtDocx(plan), word))).toEqual([
      'changed - “Hội thao công nhân”: Chỗ đứng: đầu lịch → sau “Lớp tập huấn kỹ năng”',
    ])
  })

  test('and the body tell one activity together', async () => {
    const twice = (when: string, where: string) =>
      planWith(`activities:
  - {id: a, name: Hội thao công nhân, when: ${when}, where: ${where}, lead: [Đoàn Sở Du lịch]}
body: |
  # Nội dung

  ## {{activity "a"}}

  {{details "a"}}

  ## Việc khác

  - Báo cáo kết quả.
schedule: true
`)
    const plan = twice('15/5/2024', 'Nhà thi đấu')
    expect(told(await compared(plan, twice('16/5/2024', 'Hội trường A')))).toEqual([
      'changed a “Hội thao công nhân”: Thời gian: 15/5/2024 → 16/5/2024; Địa điểm: Nhà thi đấu → Hội trường A',
    ])
  })

  test('an activity that has gone', async () => {
    const all = rows('Đơn vị phụ trách', names)
    expect(told(await compared(all, rows('Đơn vị phụ trách', names.slice(0, 2))))).toEqual([
      'gone a2 “Lớp tập huấn kỹ năng”: Thời gian: Trong tháng 5 → ; Đơn vị phụ trách: Đoàn Sở Du lịch → ',
    ])
  })
})

test('two documents of different offices are told by their facts, the rest by their text', async () => {
  const other = exampleText('2026-ubnd-thuong-binh-liet-si.yaml')
  const { facts, rows } = await compared(plan, other)
  const keys = new Set(facts.map(({ key }) => key))
  for (const key of ['parent', 'issuer', 'symbol', 'date', 'title', 'recipients', 'signers'] as const)
    expect(keys).toContain(key)
  expect(rows.filter(({ kind }) => kind === 'gone').length).toBeGreaterThan(10)
})
