import { describe, expect, test } from 'vitest'
import { lintDraft } from '../src/lint.js'
import { readText } from '../src/readers/text.js'
import { unitsOf } from '../src/rules/schedule/units.js'
import { scheduleMissing } from '../src/rules/schedule-missing.js'
import { scheduleUnit } from '../src/rules/schedule-unit.js'

describe('a list of units', () => {
  test.each<[string, string[]]>([
    [
      'Đoàn Sở Xây dựng, Đoàn Sở Du lịch và Đoàn Sở Tư pháp',
      ['Đoàn Sở Xây dựng', 'Đoàn Sở Du lịch', 'Đoàn Sở Tư pháp'],
    ],
    ['Hội Liên lạc các Tổ chức Nhân đạo và Quỹ Bảo trợ', ['Hội Liên lạc các Tổ chức Nhân đạo và Quỹ Bảo trợ']],
    ['Sở Lao động, Thương binh và Xã hội, Sở Nội vụ', ['Sở Lao động, Thương binh và Xã hội', 'Sở Nội vụ']],
    ['Phòng Hành chính và Tổ chức phụ trách', ['Phòng Hành chính và Tổ chức']],
    ['Ban Tổ chức', ['Ban Tổ chức']],
    ['Liên hiệp các tổ chức', ['Liên hiệp các tổ chức']],
    ['Phòng Tham mưu', ['Phòng Tham mưu']],
    ['Phòng Tham mưu tham mưu', ['Phòng Tham mưu']],
    ['Chủ trì: Văn phòng; phối hợp: Hội Nông dân', ['Văn phòng', 'Hội Nông dân']],
    ['Đội Cảnh sát Phòng cháy và Phòng chống thiên tai', ['Đội Cảnh sát Phòng cháy và Phòng chống thiên tai']],
    ['Đoàn Xã Tân Lập và Xã Tân Lợi', ['Đoàn Xã Tân Lập', 'Xã Tân Lợi']],
  ])('%s', (text, expected) => {
    expect(unitsOf(text).map((unit) => unit.text)).toEqual(expected)
  })
})

describe('one unit in two spellings', () => {
  const say = (body: string, table: string) => {
    const row = `3 | Giải chạy gây quỹ | 16/3/2024 | ${table}`
    const draft = textOf([contest, class_, `Giải chạy gây quỹ (Phân công ${body} phụ trách)`], [...rows, row])
    return lintDraft(readText(draft, 'a.txt').value!, [scheduleUnit], draft).map(
      ({ position, message }) => `${position?.start.line} ${message.replace(/^.*”: /, '')}`,
    )
  }
  const place = 'có chỗ thiếu tên địa phương ở cuối.'

  test.each([
    // What name-consistency reports is not said again, but for the place.
    ['Đoàn Sở Thể thảo Du lịch', 'Đoàn Sở Thể thão Du lịch', []],
    ['Đoàn Sở Thể thảo Du lịch Thành phố', 'Đoàn Sở Thể thão Du lịch', [`13 ${place}`]],
    ['Đoàn Viện Kỹ thuật - Công nghệ', 'Đoàn Viện Kỹ thuật Công nghệ', []],
    // What it does not report is said here, on the word that can't be.
    ['Đoàn Sở Ngoạii vụ', 'Đoàn Sở Ngoại vụ', ['7 khác một chữ.']],
    ['Đoàn Sở Ngoại vụ Thành phố', 'Đoàn Sở Ngoạii vụ', [`13 khác một chữ, và ${place}`]],
    ['Đoàn Viện Cơ điện', 'Đoàn Viện Cơ-điện', ['13 cùng một đơn vị mà có chỗ có gạch nối, có chỗ không.']],
    // One place may be said for a whole list.
    [
      'Đoàn Cục Thuế Thành phố',
      'Đoàn Cục Thuế và Đoàn Cục Hải quan Thành phố',
      ['13 Lịch ghi “Đoàn Cục Hải quan Thành phố”, phần nội dung không phân công đơn vị này.'],
    ],
    ['Đoàn Cục Thuế Thành phố và Đoàn Cục Hải quan', 'Đoàn Cục Hải quan, Đoàn Cục Thuế Thành phố', []],
    [
      'Đoàn Cục Thuế Thành phố và Đoàn Cục Thú y Thành phố',
      'Đoàn Cục Thuế và Đoàn Cục Thú y Thành phố',
      [`13 ${place}`],
    ],
  ])('%s, %s', (body, table, findings) => {
    expect(say(body, table)).toEqual(findings)
  })
})

function textOf(activities: readonly string[], rows: readonly string[]): string {
  const items = activities.map((activity) => `- Tổ chức ${activity}.`)
  const table = ['| TT | HOẠT ĐỘNG | THỜI GIAN | PHỤ TRÁCH |', '|---|---|---|---|', ...rows.map((row) => `| ${row} |`)]
  return ['KẾ HOẠCH', 'Tháng Thanh niên năm 2024', '', '1. Hoạt động', ...items, '', ...table].join('\n')
}

function lint(activities: readonly string[], rows: readonly string[]): string[] {
  const text = textOf(activities, rows)
  const draft = readText(text, 'a.txt').value!
  return lintDraft(draft, [scheduleUnit, scheduleMissing], text).map(
    ({ position, severity, ruleId }) => `${position?.start.line} ${severity} ${ruleId}`,
  )
}

const contest = 'Hội thi tay nghề trẻ (Phân công Đoàn Sở Công Thương phụ trách)'
const class_ = 'Lớp tập huấn kỹ năng số (Phân công Đoàn Sở Nội vụ phụ trách)'
const rows = [
  '1 | Hội thi tay nghề trẻ | 12/3/2024 | Đoàn Sở Công Thương',
  '2 | Lớp tập huấn kỹ năng số | 14/3/2024 | Đoàn Sở Nội vụ',
]

describe('who is in charge', () => {
  test.each([
    'Chi đoàn Hội Liên lạc các Tổ chức Nhân đạo',
    'Ban Tổ chức Tỉnh ủy',
    'Công ty Tổ chức Sự kiện',
    'Liên hiệp các tổ chức khoa học',
    'Phòng Hành chính - Tổ chức',
    'Ban tổ chức hội thi và Đoàn Sở Y tế',
  ])('%s is one name in body and table', (unit) => {
    for (const words of [
      `Phân công ${unit} phụ trách`,
      `Giao ${unit} tổ chức`,
      `Do ${unit} chủ trì, phối hợp thực hiện`,
    ]) {
      const walk = `Giải chạy gây quỹ (${words})`
      expect(lint([contest, class_, walk], [...rows, `3 | Giải chạy gây quỹ | 16/3/2024 | ${unit}`])).toEqual([])
    }
  })

  test('another unit is another unit all the same', () => {
    const walk = 'Giải chạy gây quỹ (Phân công Hội Liên lạc các Tổ chức Nhân đạo phụ trách)'
    const row = '3 | Giải chạy gây quỹ | 16/3/2024 | Hội Bảo trợ Trẻ em'
    expect(lint([contest, class_, walk], [...rows, row])).toEqual(['13 warning schedule-unit'])
  })
})

test('what is assigned without a day may go without a row', () => {
  const undated = 'phiên tòa giả định cho học sinh (Phân công Đoàn Tòa án phụ trách)'
  const dated = 'phiên tòa giả định vào ngày 20/3 cho học sinh (Phân công Đoàn Tòa án phụ trách)'
  expect(lint([contest, class_, undated], rows)).toEqual(['7 info schedule-missing'])
  expect(lint([contest, class_, dated], rows)).toEqual(['7 warning schedule-missing'])
})
