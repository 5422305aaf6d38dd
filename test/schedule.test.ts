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

function lint(activities: readonly string[], rows: readonly string[]): string[] {
  const items = activities.map((activity) => `- Tổ chức ${activity}.`)
  const table = ['| TT | HOẠT ĐỘNG | THỜI GIAN | PHỤ TRÁCH |', '|---|---|---|---|', ...rows.map((row) => `| ${row} |`)]
  const text = ['KẾ HOẠCH', 'Tháng Thanh niên năm 2024', '', '1. Hoạt động', ...items, '', ...table].join('\n')
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
