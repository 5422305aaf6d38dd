import { describe, expect, test } from 'vitest'
import { keyedWords } from '../../src/draft/analysis/schedule/keyed-words.js'
import { unitsOf } from '../../src/draft/analysis/schedule/units.js'
import { lintDraft } from '../../src/lint.js'
import { readDocx } from '../../src/readers/docx.js'
import { readText } from '../../src/readers/text.js'
import { timeConflict } from '../../src/rules/dates/time-conflict.js'
import { align } from '../../src/rules/schedule/name-drift.js'
import { scheduleMissing } from '../../src/rules/schedule/schedule-missing.js'
import { scheduleName } from '../../src/rules/schedule/schedule-name.js'
import { scheduleOrder } from '../../src/rules/schedule/schedule-order.js'
import { scheduleUnit } from '../../src/rules/schedule/schedule-unit.js'
import { type WordCell, wordTable } from '../support/schedule-tables.js'
import { p, r, word } from '../support/word.js'

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

describe('cells merged over rows', () => {
  const head = ['TT', 'HOẠT ĐỘNG', 'THỜI GIAN', 'PHỤ TRÁCH']
  const body = [
    'KẾ HOẠCH',
    'Tháng Thanh niên năm 2024',
    '1. Tổ chức Hội thi tay nghề trẻ (Phân công Chi đoàn Văn phòng phụ trách).',
    '2. Tổ chức Lớp tập huấn kỹ năng số (Phân công Chi đoàn Văn phòng phụ trách).',
    '3. Tổ chức Giải chạy “Vì trẻ em vùng cao” (Phân công Chi đoàn Tài chính và Chi đoàn Kho bạc phụ trách).',
    'LỊCH HOẠT ĐỘNG',
  ]
  const say = (...rows: WordCell[][]) => {
    const bytes = word({ body: body.map((line) => p(r(line))).join('') + wordTable([head, ...rows]) })
    const draft = readDocx(bytes, 'a.docx').value!
    return lintDraft(draft, [scheduleMissing, scheduleName, scheduleOrder, scheduleUnit]).map(
      ({ ruleId, severity, place, message }) => [`${severity} ${ruleId} ${place?.part}`, message],
    )
  }
  const down = (text: string): WordCell => ({ text, down: true })
  const first: WordCell[] = ['1', 'Hội thi tay nghề trẻ', '12/3/2024', down('Chi đoàn Văn phòng')]
  const second: WordCell[] = ['2', 'Lớp tập huấn kỹ năng số', '14/3/2024', '^']
  const walk: WordCell[] = ['3', down('Giải chạy “Vì trẻ em vùng cao”'), '16/3/2024', 'Chi đoàn Tài chính']

  test('a unit is in charge of each row', () => {
    expect(say(first, second, walk, ['4', '^', '17/3/2024', 'Chi đoàn Kho bạc'])).toEqual([])
  })

  test('a wrong unit is told for each row, at the cell that shows it', () => {
    const [one, two] = [
      ['1', 'Hội thi tay nghề trẻ', '12/3/2024', down('Chi đoàn Y tế')],
      ['2', 'Lớp tập huấn kỹ năng số', '14/3/2024', '^'],
    ] as WordCell[][]
    const said = 'Lịch ghi “Chi đoàn Y tế”, phần nội dung ghi “Chi đoàn Văn phòng”: hai đơn vị khác nhau'
    expect(say(one!, two!, walk, ['4', '^', '17/3/2024', 'Chi đoàn Kho bạc'])).toEqual([
      ['warning schedule-unit bảng 1, dòng 2, cột 4', `${said}, ở dòng “Hội thi tay nghề trẻ”.`],
      ['warning schedule-unit bảng 1, dòng 2, cột 4', `${said}, ở dòng “Lớp tập huấn kỹ năng số”.`],
    ])
  })

  test('a name is told once', () => {
    const other = down('Giải chạy “Vì trẻ em nghèo vùng núi cao”')
    const rows: WordCell[][] = [
      ['3', other, '16/3/2024', 'Chi đoàn Tài chính'],
      ['4', '^', '17/3/2024', 'Chi đoàn Kho bạc'],
    ]
    expect(say(first, second, ...rows).map(([where]) => where)).toEqual(['warning schedule-name bảng 1, dòng 4, cột 2'])
    const unknown: WordCell[][] = [
      ['5', down('Ngày hội hiến máu'), '20/3/2024', 'VP'],
      ['6', '^', '21/3/2024', 'VP'],
    ]
    const all = say(first, second, walk, ['4', '^', '17/3/2024', 'Chi đoàn Kho bạc'], ...unknown)
    expect(all.map(([where]) => where)).toEqual(['warning schedule-missing bảng 1, dòng 6, cột 2'])
  })

  test('a date out of order is told once, a number counts once', () => {
    const rows: WordCell[][] = ['05', '06', '07', '08', '09', '11', '12', '13'].map((day, index) => [
      `${index + 3}`,
      `Việc ${index}`,
      `${day}/3/2024`,
      'VP',
    ])
    const stray = [
      [down('1'), 'Hội thi tay nghề trẻ', down('20/3/2024'), down('Chi đoàn Văn phòng')],
      ['^', 'Lớp tập huấn kỹ năng số', '^', '^'],
    ] as WordCell[][]
    const found = say(...stray, ['2', 'Việc', '04/3/2024', 'VP'], ...rows)
    expect(found.filter(([where]) => where!.includes('order'))).toEqual([
      [
        'info schedule-order bảng 1, dòng 2, cột 3',
        'Dòng ngày 20/3/2024 đứng trước dòng ngày 04/3/2024; các dòng khác xếp theo ngày.',
      ],
    ])
  })
})

describe('what a schedule tells beside its names', () => {
  const walk = 'Giải chạy gây quỹ vì trẻ em vùng cao (Phân công Văn phòng phụ trách)'
  test.each([
    ['nothing of it', '3 | Việc khác | 16/3/2024 | Văn phòng', 1],
    ['a heading', ' | Giải chạy gây quỹ vì trẻ em vùng cao | | \n| 3 | Phát số áo | 16/3/2024 | Văn phòng', 0],
    ['a name without time and unit', '3 | Giải chạy gây quỹ vì trẻ em vùng cao | | ', 0],
    ['a few of its words', ' | Giải chạy | | \n| 3 | Phát số áo | 16/3/2024 | Văn phòng', 1],
  ])('%s', (_, row, count) => {
    const found = lint([contest, class_, walk], [...rows, ...row.split('\n| ')])
    expect(found.filter((line) => line.startsWith('7 ') && line.endsWith('schedule-missing'))).toHaveLength(count)
  })
})

describe('two names side by side', () => {
  test.each<[name: string, text: string, same: number]>([
    // One word between is less than the next that is the same; two are as much.
    ['chạy bộ', 'chạy việt bộ', 2],
    ['chạy bộ', 'chạy việt dã bộ', 1],
    ['chạy vượt bộ', 'chạy việt bộ', 2],
    ['chạy vượt rào bộ', 'chạy việt dã bộ', 1],
  ])('%s, %s', (name, text, same) => {
    expect(align(keyedWords(name), keyedWords(text)).same).toHaveLength(same)
  })
})

describe('times before the day of signing', () => {
  const say = (late: number, inTime: number) => {
    const day = (index: number) => `- Thời gian: ngày ${String(index + 1).padStart(2, '0')}`
    const times = [
      ...Array.from({ length: late }, (_, index) => `${day(index)}/4/2024.`),
      ...Array.from({ length: inTime }, (_, index) => `${day(index)}/5/2024.`),
    ]
    const text = ['Phúc An, ngày 20 tháng 4 năm 2024', '', 'KẾ HOẠCH', 'Hội thao năm 2024', '', ...times].join('\n')
    return lintDraft(readText(text, 'a.txt').value!, [timeConflict], text).map(({ position }) => position?.start.line)
  }
  const [signing, first] = [1, 6]

  test.each<[late: number, inTime: number, lines: number[]]>([
    // Two may be left over from before; from three on, and more than half of all, the day of signing is wrong.
    [2, 0, [first, first + 1]],
    [3, 0, [signing]],
    [3, 2, [signing]],
    [3, 3, [first, first + 1, first + 2]],
  ])('%i late, %i in time', (late, inTime, lines) => {
    expect(say(late, inTime)).toEqual(lines)
  })
})

describe('a schedule in groups', () => {
  const columns = '| TT | HOẠT ĐỘNG | THỜI GIAN | PHỤ TRÁCH |'
  const title = ['KẾ HOẠCH', 'Tháng Thanh niên năm 2024', '(từ ngày 01/3/2024 đến 31/3/2024)', '', 'LỊCH HOẠT ĐỘNG', '']
  const told = (header: string, ...lines: string[]) => {
    const text = [...title, header, header.replace(/[^|]+/g, '---'), ...lines].join('\n')
    return lintDraft(readText(text, 'a.txt').value!, [scheduleOrder, timeConflict], text).map(
      ({ position, message }) => `${position!.start.line} ${message}`,
    )
  }
  const days = (unit: string, ...dates: string[]) => [
    `| ${unit} | << | << | << |`,
    ...dates.map((date, index) => `| ${index + 1} | Hội thi ${unit} | ${date} | ${unit} |`),
  ]

  test('the days of one unit are no order for those of the next', () => {
    const office = days('Văn phòng', '02/3/2024', '05/3/2024', '11/3/2024', '19/3/2024', '26/3/2024')
    expect(told(columns, ...office, ...days('Ban Tổ chức', '08/3/2024'))).toEqual([])
  })

  test('within a unit they are', () => {
    const dates = ['02/3/2024', '05/3/2024', '21/3/2024', '11/3/2024', '19/3/2024', '26/3/2024']
    expect(told(columns, ...days('Văn phòng', ...dates))).toEqual([
      '12 Dòng ngày 21/3/2024 đứng trước dòng ngày 11/3/2024; các dòng khác xếp theo ngày.',
    ])
  })

  test('a week that ends behind the plan is no activity that does', () => {
    const rows = [
      '| Tuần từ 25/3 đến 02/4/2024 | << | << | << | << |',
      '| 1 | Thứ Ba | 08g00 | Hội thi | Văn phòng |',
      '| 2 | Thứ Tư | 08g00 | Hội thao | Văn phòng |',
    ]
    expect(told('| TT | Thứ | Giờ | Hoạt động | Phụ trách |', ...rows)).toEqual([])
  })
})
