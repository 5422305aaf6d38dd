import { describe, expect, test } from 'vitest'
import { found, lintWith } from '../support/rules-sentence.js'

const told = (rule: string, text: string) =>
  lintWith(rule, text).map(({ severity, message }) => `${severity} ${message}`)

describe('the place of a tone', () => {
  test.each([
    ['nhà văn hóa, nhà văn hoá, tủ văn hóa, hòa nhạc', ['hoá → hóa']],
    ['Văn hoá, TIN HỌC HÓA, xã hội hoá', ['HÓA → HOÁ']],
    // Each syllable keeps to one style: one remark, at the style of fewer.
    ['uỷ quyền, uỷ viên, thuỷ lợi, tòa soạn, xóa nhà tạm', ['tòa']],
    // Both as often: the draft's habit decides.
    ['tọa đàm, toạ đàm, hòa giải, khỏe mạnh', ['toạ → tọa']],
    ['tọa đàm, toạ đàm', ['toạ']],
    ['tọa đàm, hòa giải, xóa nhà tạm', []],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nthuỷ lợi, hoà giải', []],
    ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nthuỷ lợi, hoà giải', ['HOÀ → HÒA']],
    ['nước Cộng hoà Pháp, giao hoà, hoà ước', []],
  ])('%j', (text, findings) => {
    expect(found('tone-mark', text)).toEqual(findings)
  })

  test('a draft older than the decree is told what is written today', () => {
    const text = 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nCần Thơ, ngày 12 tháng 5 năm 2016\n\nKẾ HOẠCH\nHội thao'
    expect(told('tone-mark', text)[0]).toContain('theo quy định nay là')
    expect(told('tone-mark', text.replace('2016', '2023'))[0]).not.toContain('nay')
  })
})

describe('i and y', () => {
  test.each([
    ['Làm theo quy chế. Nộp theo qui chế, sửa theo qui chế.', ['qui chế → quy', 'qui chế → quy']],
    ['Quy trình mới; qui trình cũ; theo quy trình.', ['qui trình → quy']],
    ['ông Lý Văn Kỳ, bà Lí Thị Kì', []],
  ])('%j', (text, findings) => {
    expect(found('name-consistency', text)).toEqual(findings)
  })

  test('counts a word at the head of a sentence', () => {
    expect(told('name-consistency', 'Quy trình mới; qui trình cũ; có quy trình.')[0]).toContain('“quy trình” ở 2 chỗ')
  })
})

test('of two spellings as good, the place is the one that is the same name', () => {
  const text =
    'Hạt Kiểm lâm và Trung tâm Khuyến nông vùng Ba\n\ncác Trung tâm khuyến nông\n\nTrung tâm khuyến nông vùng Ba'
  const [finding, ...others] = lintWith('name-consistency', text)
  expect(others).toEqual([])
  expect(finding?.position?.start.line).toBe(5)
})

describe('a quotation closed by a single mark', () => {
  test.each([
    ['giải “Búp sen hồng’ lần đầu', ['“ → ”']],
    ['lớp “Học kỳ quân đội’, lớp “Kỹ năng sống”', ['“ → ”']],
    ['lớp “Let’s sing', ['“']],
    ['chạy “Vòng quanh hồ trong 30’ mỗi sáng', ['“']],
    ['vở “Chuyện ‘đôi bạn’ nhỏ', ['“']],
  ])('%j', (text, findings) => {
    expect(found('quote-unclosed', text)).toEqual(findings)
  })
})

describe('capitals', () => {
  test.each([
    // The quoted name stands elsewhere as the decree writes it.
    ['Ra mắt “Công Đoàn xanh”.\n\nĐánh giá mô hình Công đoàn xanh.', ['Công Đoàn → Công đoàn']],
    ['Ra mắt “Công Đoàn xanh”.\n\nĐánh giá hoạt động của Công đoàn cơ sở.', []],
    ['Ra mắt “Công Đoàn”.\n\nĐánh giá hoạt động của Công đoàn.', []],
    ['Ra mắt “Công Đoàn xanh” và nhóm “Công Đoàn xanh”.', []],
  ])('inside quotation marks: %j', (text, findings) => {
    expect(found('capitalisation', text)).toEqual(findings)
  })

  test.each([
    ['2019', 'info', 'theo quy định nay là “Quốc hội”'],
    ['2021', 'warning', 'viết hoa chưa đúng'],
  ])('in a draft of %s', (year, severity, words) => {
    const text = `Cà Mau, ngày 20 tháng 8 năm ${year}\n\nKẾ HOẠCH\nTiếp xúc cử tri\n\nĐại biểu Quốc Hội tiếp công dân.`
    const [first] = told('capitalisation', text)
    expect(first).toContain(severity)
    expect(first).toContain(words)
  })
})

test('no-break spaces are told of from three on', () => {
  const text = (count: number) => `phong trào${'\u00a0thi đua'.repeat(count)}`
  expect(told('unicode', text(2))).toEqual([])
  expect(told('unicode', text(3))).toHaveLength(1)
})

describe('a date of signing in the old year', () => {
  const draft = (signed: string, ...times: string[]) =>
    [`Bến Lức, ngày ${signed}`, '', 'KẾ HOẠCH', 'Hội xuân', '', ...times.map((time) => `- Thời gian: ${time}.`)].join(
      '\n',
    )

  test.each([
    [
      draft('08 tháng 01 năm 2023', 'ngày 20/01/2024', 'ngày 02/02/2024'),
      ['warning Ngày ký ghi năm 2023, cả 2 mốc thời gian của kế hoạch là năm 2024.'],
    ],
    [
      draft('08 tháng 01 năm 2023', 'ngày 25/12/2023', 'ngày 20/01/2024', 'ngày 02/02/2024'),
      ['warning Ngày ký ghi năm 2023, 2 trong 3 mốc thời gian của kế hoạch là năm 2024.'],
    ],
    // Far ahead, and in its own year.
    [draft('08 tháng 01 năm 2023', 'ngày 20/11/2023', 'ngày 22/12/2023'), []],
  ])('%j', (text, messages) => {
    expect(told('year-mismatch', text)).toEqual(messages)
  })
})

describe('the plan’s own period', () => {
  const draft = (...lines: string[]) =>
    ['KẾ HOẠCH', 'Tổ chức Tháng Hành động năm 2025', '(từ ngày 01/6/2025 đến 30/6/2025)', '', ...lines].join('\n')

  test.each([
    ['- Thời gian: từ ngày 12/6 đến 10/7/2025.', ['12/6 đến 10/7/2025']],
    ['- Thời gian: từ ngày 12/6 đến 30/6/2025.', []],
    ['- Thời gian: từ ngày 20/5 đến 10/7/2025.', []],
    ['- Thời gian: ngày 10/7/2025.', []],
    ['- Thời gian chấm và trao giải: từ ngày 25/6 đến 10/7/2025.', []],
    ['- Báo cáo kết quả triển khai Tháng Hành động về Hội Phụ nữ trước ngày 25/6/2025.', ['25/6/2025']],
    ['- Báo cáo kết quả thực hiện kế hoạch. Hạn cuối: ngày 25/6/2025.', ['25/6/2025']],
    ['- Báo cáo kết quả triển khai Tháng Hành động trước ngày 03/7/2025.', []],
    ['- Báo cáo kết quả tổ chức Tháng An toàn trước ngày 25/6/2025.', []],
    ['- Hằng tuần báo cáo kết quả thực hiện kế hoạch, kỳ cuối trước ngày 25/6/2025.', []],
  ])('%s', (line, findings) => {
    expect(found('time-conflict', draft(line))).toEqual(findings)
  })
})

test('a row of the schedule is known by its name', () => {
  const rows = (name: string) =>
    [
      'KẾ HOẠCH',
      'Tổ chức Tháng Hành động năm 2025',
      '(từ ngày 01/6/2025 đến 30/6/2025)',
      '',
      '| TT | HOẠT ĐỘNG | THỜI GIAN | PHỤ TRÁCH |',
      '|---|---|---|---|',
      `| 1 | ${name} | 20/6 - 08/7/2025 | Hội Phụ nữ |`,
    ].join('\n')
  expect(found('time-conflict', rows('Triển lãm tranh'))).toEqual(['20/6 - 08/7/2025'])
  expect(found('time-conflict', rows('Tổng kết, trao giải triển lãm tranh'))).toEqual([])
})

describe('the name of a cited document', () => {
  test.each([
    ['Theo Quyết số 15/QĐ-SNV ngày 03/4/2023', ['Quyết số 15/QĐ-SNV →  định']],
    ['Theo Chỉ số 09-CT/TU ngày 03/4/2023', ['Chỉ số 09-CT/TU →  thị']],
    ['Theo Thông số 07/2022/TT-BGDĐT', ['Thông số 07/2022/TT-BGDĐT →  tư']],
    ['Theo Luật số 10/2022/QH 15', ['10/2022/QH 15 → ']],
    ['Theo Thông báo số 15/TB-SNV, Báo cáo số 3/BC-SNV, Công báo số 15/BC-SNV, chỉ số 09-CT/TU', []],
    ['Theo Luật số 10/2022/QH15', []],
  ])('%j', (text, findings) => {
    expect(found('citation', text)).toEqual(findings)
  })
})

test.each([
  ['đ', 'g', 'e'],
  ['d', 'h', 'e, g'],
  ['c', 'g', 'd, e'],
  ['đ', 'h', 'e, g'],
])('behind %s) and before %s) a letter is missing: %s', (before, after, missing) => {
  const list = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h']
  const written = [...list.slice(0, list.indexOf(before) + 1), after]
  const text = written.map((letter) => `${letter}) Tổ chức hội thi.`).join('\n\n')
  expect(told('heading-sequence', text)).toEqual([
    expect.stringContaining(`Sau ${before} là ${after}: thiếu ${missing}.`),
  ])
})

describe('slips of typing', () => {
  const lines = (count: number) => Array.from({ length: count }, () => 'Các đơn vị xây dụng kế hoạch.').join('\n\n')

  test('each has its place', () => {
    expect(told('misspelling', `KẾ HOẠCH\nTập huấn\n\n${lines(20)}`)).toHaveLength(20)
  })

  test('a text that a program has read off paper is told once', () => {
    expect(told('misspelling', `KẾ HOẠCH\nTập huấn\n\n${lines(200)}`)).toEqual([
      'warning Bản thảo có 200 chỗ như chữ gõ sai, chỗ đầu là “xây dụng”: có lẽ là chữ quét nhận dạng.',
    ])
  })
})
