import { describe, expect, test } from 'vitest'
import { formatDate } from '../../src/calendar/date.js'
import type { Draft, Located } from '../../src/draft/draft.js'
import { readHeading } from '../../src/draft/heading.js'
import { readText } from '../../src/readers/text.js'

function read(text: string): Draft {
  return readText(text, 'a.txt').value!
}

describe('numbers of headings', () => {
  test.each<[text: string, mark: string, style: string, path: number[]]>([
    ['I. MỤC ĐÍCH', 'I.', 'roman', [1]],
    ['II- NỘI DUNG', 'II-', 'roman', [2]],
    ['III/ TỔ CHỨC', 'III/', 'roman', [3]],
    ['IV.KINH PHÍ', 'IV.', 'roman', [4]],
    ['XIV) Phụ trách', 'XIV)', 'roman', [14]],
    ['Phần I. MỤC TIÊU', 'Phần I.', 'roman', [1]],
    ['PHẦN II', 'PHẦN II', 'roman', [2]],
    ['Phần thứ ba', 'Phần thứ ba', 'roman', [3]],
    ['Chương IV: Kinh phí', 'Chương IV:', 'roman', [4]],
    ['1. Mục đích', '1.', 'arabic', [1]],
    ['12.Cờ tướng', '12.', 'arabic', [12]],
    ['2/ Yêu cầu', '2/', 'arabic', [2]],
    ['3) Họp đoàn', '3)', 'arabic', [3]],
    ['1. “Ngày thứ bảy tình nguyện”', '1.', 'arabic', [1]],
    ['2.1. Công tác giáo dục', '2.1.', 'dotted', [2, 1]],
    ['2.1 Ban hành quyết định', '2.1', 'dotted', [2, 1]],
    ['1.1.2. nội dung', '1.1.2.', 'dotted', [1, 1, 2]],
    ['a) Giáo dục', 'a)', 'letter', [1]],
    ['đ) Kinh phí', 'đ)', 'letter', [5]],
    ['k. Việc khác', 'k.', 'letter', [10]],
    ['B. NHIỆM VỤ', 'B.', 'letter', [2]],
    ['I. 🎯 MỤC ĐÍCH', 'I.', 'roman', [1]],
    ['2. 📌 Yêu cầu', '2.', 'arabic', [2]],
    ['2.1. ✅ Tuyên truyền', '2.1.', 'dotted', [2, 1]],
    ['a) 🏃 giải chạy', 'a)', 'letter', [1]],
  ])('%s', (text, mark, style, path) => {
    expect(readHeading(text)).toMatchObject({ mark, style, path, start: 0, end: mark.length })
  })

  test.each([
    '13.5.2023 khai mạc',
    '3.2.1930 là ngày thành lập',
    '26/3 và 30/4',
    '1/2 ngày',
    '8.3 và 20.10',
    '1.000 đoàn viên',
    '2024. Năm học mới',
    '7h30. Ổn định',
    'V.I. Lê-nin',
    'V-League khởi tranh',
    'C. Mác sinh năm 1818',
    'IIII. Sai số La Mã',
    '0. Không',
    '1.0. Không',
    'Phần mềm quản lý',
    'Phần I của kế hoạch này',
    'Phần A: Thông tin',
    '(1) Tình trạng',
    'ii) ghi chú',
    'I',
    '1.',
  ])('no heading: %s', (text) => {
    expect(readHeading(text)).toBeUndefined()
  })

  test('headings keep their passage and title', () => {
    const { headings, passages } = read('I. MỤC ĐÍCH\n- 1. Không phải mục\n| 2. Ô |\n2.1. Giáo dục:\n')
    expect(headings.map(({ passage, title }) => [passages.indexOf(passage), title])).toEqual([
      [0, 'MỤC ĐÍCH'],
      [3, 'Giáo dục:'],
    ])
  })
})

const header = 'THÀNH ĐOÀN\nBCH ĐOÀN KHỐI\n***\nSố: 82-KH/ĐTN\nTP. Hồ Chí Minh, ngày 23 tháng 4 năm 2024\n\n'
const plan = (title: string, before = header) =>
  `${before}KẾ HOẠCH\n${title}\n---------\nCăn cứ Kế hoạch số 9-KH/TĐTN ngày 02/3/2022;\n\nI. MỤC ĐÍCH\n`

/** The stated facts as words: the value, and what stands at the place that it was read from. */
function facts(text: string): Record<string, string | number> {
  const { facts: found } = read(text)
  const words = ({ passage, start, end }: Located<unknown>) => passage.text.slice(start, end)
  return {
    ...(found.year && { year: found.year }),
    ...(found.date && { date: `${formatDate(found.date.value)} ← ${words(found.date)}` }),
    ...(found.period && {
      period: `${formatDate(found.period.value.start)} - ${formatDate(found.period.value.end)} ← ${words(found.period)}`,
    }),
    ...(found.number && { number: `${found.number.value} ← ${words(found.number)}` }),
    ...(found.symbol && { symbol: `${found.symbol.value} ← ${words(found.symbol)}` }),
  }
}

describe('facts', () => {
  test('all that a header and a title say', () => {
    expect(facts(plan('Tổ chức hội trại\n(từ ngày 01/5/2024 đến 31/5/2024)'))).toEqual({
      year: 2024,
      date: '23/4/2024 ← ngày 23 tháng 4 năm 2024',
      period: '01/5/2024 - 31/5/2024 ← từ ngày 01/5/2024 đến 31/5/2024',
      number: '82 ← 82',
      symbol: 'KH/ĐTN ← KH/ĐTN',
    })
  })

  test.each<[line: string, number: string | undefined, symbol: string | undefined]>([
    ['Số: 15/KH-UBND', '15', 'KH-UBND'],
    ['Số 05-KH/ĐU', '05', 'KH/ĐU'],
    ['Số: 239 /KH-SYT', '239', 'KH-SYT'],
    ['Số:  - KH/ĐTN', undefined, 'KH/ĐTN'],
    ['Số: /CV - ĐTN', undefined, 'CV-ĐTN'],
    ['Số: ....../KH-THPT', undefined, 'KH-THPT'],
    ['Số: 58/KH-THPTCL2', '58', 'KH-THPTCL2'],
    ['Số 01 Hoa Phượng, phường 2', undefined, undefined],
    ['Số: 12/2024', undefined, undefined],
  ])('number %s', (line, number, symbol) => {
    const { facts: found } = read(`${line}\nKẾ HOẠCH\nTổ chức hội trại\n`)
    expect([found.number?.value, found.symbol?.value]).toEqual([number, symbol])
  })

  test.each<[line: string, date: string | undefined, year: number | undefined]>([
    ['Phú Nhuận, ngày 05 tháng 01 năm 2024', '05/01/2024', 2024],
    ['Quận 12, ngày 5 tháng 12 năm 2023.', '05/12/2023', 2023],
    ['Thừa Thiên - Huế, ngày 20 tháng 11 năm 2024', '20/11/2024', 2024],
    ['Đồng Tháp, ngày      tháng 4 năm 2026', undefined, 2026],
    ['Huế, ngày … tháng … năm 2026', undefined, 2026],
    ['Huế, ngày 31 tháng 4 năm 2026', undefined, 2026],
    ['Bác Hồ ra đi tìm đường cứu nước, ngày 05 tháng 6 năm 1911', undefined, undefined],
    ['Huế, ngày 20 tháng 11 năm 2024 của trường', undefined, undefined],
  ])('date line %s', (line, date, year) => {
    const { facts: found } = read(`${line}\n\nKẾ HOẠCH\nTổ chức hội trại\n`)
    expect([found.date && formatDate(found.date.value), found.year]).toEqual([date, year])
  })

  test.each<[title: string, year: number]>([
    ['Tổ chức Tháng Công nhân lần thứ 15 năm 2023', 2023],
    ['TỔ CHỨC THÁNG CÔNG NHÂN NĂM 2023', 2023],
    ['Tổ chức sinh hoạt năm học 2025 - 2026', 2024],
    ['Cung ứng thuốc năm 2019 - 2020', 2024],
    ['Tổng kết năm 2023, phương hướng năm 2025', 2024],
    ['Hội trại năm 2023\n(từ ngày 28/12/2023 đến 05/01/2024)', 2024],
    ['Kỷ niệm 65 năm Ngày thành lập (15/10/1956 - 15/10/2021)', 2024],
  ])('year of the title %s', (title, year) => {
    expect(facts(plan(title)).year).toBe(year)
  })

  test.each<[title: string, period: string | undefined]>([
    ['Hội trại (01/5/2024 - 31/5/2024)', '01/5/2024 - 31/5/2024'],
    ['Hội trại\n(từ ngày 08/5 đến 04/6/2023)', '08/5/2023 - 04/6/2023'],
    ['Hội trại\nTừ ngày 01 tháng 5 năm 2024 đến ngày 31 tháng 5 năm 2024', '01/5/2024 - 31/5/2024'],
    ['Hội trại (cụm 2 - khối 4)', undefined],
    ['Hội trại (từ ngày 31/4/2024 đến 05/5/2024)', undefined],
    ['Phát triển thanh niên (2023 - 2025)', undefined],
  ])('period of %s', (title, period) => {
    expect(facts(plan(title)).period?.toString().split(' ← ')[0]).toBe(period)
  })

  test.each([
    'Theo Chỉ thị ngày 8 tháng 7 năm 1975 của Ban Bí thư.',
    'NGÀY 1: THỨ HAI, NGÀY 24/8/2026',
    'CHƯƠNG TRÌNH KỶ NIỆM 65 NĂM NGÀY TRUYỀN THỐNG (15/10/1956 – 15/10/2021)',
    'Phong trào năm 2024 (từ ngày 01/5/2024 đến 31/5/2024)',
    'Năm 2025 sẽ tổ chức kỷ niệm 80 năm',
    'Thực hiện Kế hoạch số 45-KH/TĐTN, ngày 19 tháng 4 năm 2023 của Thành Đoàn;',
  ])('a stray sentence states nothing: %s', (text) => {
    expect(facts(text)).toEqual({})
  })
})

test.each([
  ['the last line of a header', 19, '23/4/2024'],
  ['a line below any header', 20, undefined],
])('a date on %s', (_, above, date) => {
  const { facts: found } = read(
    `${'Huyện Phúc An\n\n'.repeat(above)}Huế, ngày 23 tháng 4 năm 2024\n\nKẾ HOẠCH\nHội trại\n`,
  )
  expect(found.date && formatDate(found.date.value)).toBe(date)
})

describe('title', () => {
  test.each<[what: string, text: string, expected: string[]]>([
    [
      'up to the dash row',
      'KẾ HOẠCH\nTổ chức\nHội trại\n-----\nBan Thường vụ triển khai\n',
      ['KẾ HOẠCH', 'Tổ chức', 'Hội trại'],
    ],
    ['up to the bases', 'KẾ HOẠCH\nHội trại\n\nCăn cứ Luật Thanh niên;\n', ['KẾ HOẠCH', 'Hội trại']],
    ['up to the first heading', 'KẾ HOẠCH\nHội trại\nI. MỤC ĐÍCH\n', ['KẾ HOẠCH', 'Hội trại']],
    [
      'a subject that begins as a basis would',
      'KẾ HOẠCH\nThực hiện Năm Thanh niên\n\nCăn cứ Luật;\n',
      ['KẾ HOẠCH', 'Thực hiện Năm Thanh niên'],
    ],
    [
      'a subject with semicolons',
      'KẾ HOẠCH\nGiải quyết (1) úng ngập;\n(2) ùn tắc\nCăn cứ Luật;\n',
      ['KẾ HOẠCH', 'Giải quyết (1) úng ngập;', '(2) ùn tắc'],
    ],
    ['up to a list', 'KẾ HOẠCH\nHội trại\n- Tuyên truyền;\n', ['KẾ HOẠCH', 'Hội trại']],
    ['up to a list without marks', 'KẾ HOẠCH\nHội trại\n+ Dựng trại\n+ Đốt lửa\n', ['KẾ HOẠCH', 'Hội trại']],
    ['nothing but a list', 'KẾ HOẠCH\n- Tuyên truyền,\n- vận động.\n', ['KẾ HOẠCH']],
    [
      'a subject broken in front of a dash',
      'KẾ HOẠCH\nTháng Viên chức\n- Lao động năm 2026\nCăn cứ Luật;\n',
      ['KẾ HOẠCH', 'Tháng Viên chức', '- Lao động năm 2026'],
    ],
    ['on one line', 'KẾ HOẠCH TỔ CHỨC HỘI TRẠI\n\nCăn cứ Luật;\n', ['KẾ HOẠCH TỔ CHỨC HỘI TRẠI']],
    ['none', 'Kế hoạch này được gửi các đơn vị.\n', []],
  ])('%s', (_, text, expected) => {
    const titles = read(text).passages.filter(({ kind }) => kind === 'title')
    expect(titles.map((passage) => passage.text)).toEqual(expected)
  })
})

describe('schedule', () => {
  test.each<[header: string, found: boolean]>([
    ['| TT | HOẠT ĐỘNG | THỜI GIAN | PHỤ TRÁCH |', true],
    ['| STT | Nội dung công việc | Thời gian thực hiện | Đơn vị thực hiện |', true],
    ['| Thời gian | Nội dung | Đơn vị/ cá nhân phụ trách | Ghi chú |', true],
    ['| STT | Họ tên | Chức vụ | Ghi chú |', false],
  ])('%s', (head, found) => {
    const { schedule } = read(`${head}\n| 1 | 2 | 3 | 4 |\n`)
    expect(schedule?.length).toBe(found ? 1 : undefined)
  })

  test('rows that lack a cell are left out', () => {
    const { schedule } = read(
      '| TT | Hoạt động | Thời gian | Phụ trách |\n| | Buổi sáng | | |\n| 1 | Hội trại | 07/5 | VP |\n',
    )
    expect(schedule?.map(({ name }) => name.text)).toEqual(['Hội trại'])
  })
})
