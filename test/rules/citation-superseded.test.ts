import { describe, expect, test } from 'vitest'
import type { KnownDocument } from '../../src/knowledge/citations/superseded.js'
import { lintDraft } from '../../src/lint.js'
import { readText } from '../../src/readers/text.js'
import { citationSuperseded } from '../../src/rules/citation/citation-superseded.js'

/** The words found in a line of a draft, each with what holds now. */
function found(line: string, day = '29 tháng 11 năm 2026'): string[] {
  const text = `Phúc An, ngày ${day}\n\nKẾ HOẠCH\nCông tác của đơn vị\n\n${line}\n`
  return lintDraft(readText(text, 'draft.txt').value!, [citationSuperseded], text).map(
    ({ position, severity, hint }) =>
      `${severity} ${text.slice(position!.start.offset, position!.end.offset)} → ${hint!.match(/\d[\wĐ]*[-/][^\s;.]+/g)?.join(', ')}`,
  )
}

describe('cited though it has been superseded', () => {
  test.each([
    [
      'Căn cứ Luật Tổ chức chính quyền địa phương số 65/2025/QH15 ngày 19/02/2025 của Quốc hội;',
      'warning 65/2025/QH15 → 72/2025/QH15, 16/6/2025',
    ],
    ['Hồ sơ một cửa của xã làm theo Nghị định số 61/2018/NĐ-CP.', 'warning 61/2018/NĐ-CP → 118/2025/NĐ-CP, 09/6/2025'],
    [
      'Xét danh hiệu năm 2026 theo tiêu chuẩn của Nghị định 98/2023/NĐ-CP.',
      'warning 98/2023/NĐ-CP → 152/2025/NĐ-CP, 14/6/2025',
    ],
    ['Chi bộ soạn văn bản theo Quy định 66-QĐ/TW ngày 06/02/2017.', 'warning 66-QĐ/TW → 399-QĐ/TW, 09/01/2026'],
    ['Thể thức theo Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018.', 'warning 36-HD/VPTW → 05-HD/VPTW, 27/5/2026'],
    ['Giám sát theo Quy định số 22-QĐ/TW ngày 28/7/2021.', 'warning 22-QĐ/TW → 21-QĐ/TW, 11/4/2026'],
    ['Mọi đảng viên ký cam kết theo Quy định số 37-QĐ/TW ngày 25/10/2021.', 'warning 37-QĐ/TW → 207-QĐ/TW, 26/7/2026'],
    [
      'Việc kiểm điểm cuối năm 2026 theo Quy định số 124-QĐ/TW ngày 04/10/2023.',
      'warning 124-QĐ/TW → 366-QĐ/TW, 30/8/2025',
    ],
    ['Căn cứ Luật Công đoàn số 12/2012/QH13 ngày 20/6/2012;', 'warning 12/2012/QH13 → 50/2024/QH15'],
    ['Căn cứ Thông tư số 32/2020/TT-BGDĐT ngày 15/9/2020;', 'warning 32/2020/TT-BGDĐT → 15/2026/TT-BGDĐT, 24/3/2026'],
    ['Dạy thêm theo Thông tư 17/2012/TT-BGDĐT.', 'warning 17/2012/TT-BGDĐT → 29/2024/TT-BGDĐT, 30/12/2024'],
    [
      'Xếp loại viên chức năm học 2026 - 2027 theo NĐ 90/2020.',
      'warning 90/2020 → 335/2025/NĐ-CP, 21/12/2025, 233/2026/NĐ-CP, 26/6/2026',
    ],
    [
      'Nhân sự theo Quy chế kèm Quyết định số 289-QĐ/TW ngày 08/02/2010.',
      'info 289-QĐ/TW → 1289-QĐ/TWĐTN-CTĐ, 15/5/2026',
    ],
    [
      'Danh sách đoàn viên được giữ đúng Nghị định số 13/2023/NĐ-CP.',
      'warning 13/2023/NĐ-CP → 356/2025/NĐ-CP, 31/12/2025',
    ],
    [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
      'info Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015 → 72/2025/QH15, 16/6/2025',
    ],
    ['Giao đất đúng Luật Đất đai năm 2013.', 'info Luật Đất đai năm 2013 → 31/2024/QH15, 18/01/2024'],
    ['Phổ biến Luật Căn cước công dân (Luật số 59/2014/QH13).', 'warning 59/2014/QH13 → 26/2023/QH15, 27/11/2023'],
  ])('%s', (line, expected) => expect(found(line)).toEqual([expected]))
})

describe('told of as superseded', () => {
  test.each([
    'Nghị định số 118/2025/NĐ-CP thay thế Nghị định số 61/2018/NĐ-CP từ ngày 01/7/2025.',
    'Không áp dụng Quy định số 66-QĐ/TW ngày 06/02/2017 vì quy định này đã hết hiệu lực.',
    'Trước đây viên chức được đánh giá theo Nghị định số 90/2020/NĐ-CP; nay theo Nghị định số 233/2026/NĐ-CP.',
    'Rà soát quy chế của trường còn viện dẫn Thông tư số 32/2020/TT-BGDĐT.',
    'Hồ sơ năm học 2024–2025 lập theo Thông tư số 28/2020/TT-BGDĐT được giữ nguyên.',
    'Giới thiệu điểm mới của Luật Công đoàn số 50/2024/QH15 so với Luật Công đoàn số 12/2012/QH13.',
    'Hồ sơ nhận trước ngày 01/7/2025 được giải quyết theo Nghị định số 98/2023/NĐ-CP.',
    'Tổng kết 05 năm thực hiện Quy định số 37-QĐ/TW ngày 25/10/2021.',
    'Hướng dẫn số 05-HD/VPTW ngày 27/5/2026 thay cho Hướng dẫn số 36-HD/VPTW ngày 03/4/2018.',
    'Sơ kết việc thực hiện Quyết định số 749/QĐ-TTg ngày 03/6/2020, giai đoạn 2020–2025.',
    'Quyết định kỷ luật ký năm 2024 theo Quy định số 69-QĐ/TW ngày 06/7/2022, khi đó còn hiệu lực.',
    'Tài liệu mới không viện dẫn Luật Giao thông đường bộ số 23/2008/QH12.',
    'Nghị định số 09/2010/NĐ-CP sửa đổi Nghị định số 110/2004/NĐ-CP; cả hai hết hiệu lực từ ngày 05/3/2020.',
    'Vì sao Luật An ninh mạng số 24/2018/QH14 không còn hiệu lực từ ngày 01/7/2026?',
    'Căn cứ Hướng dẫn số 01-HD/TW ngày 19/5/2026 của Ban Bí thư;',
    'Thực hiện Quy định số 366-QĐ/TW ngày 30/8/2025.',
    'Theo Nghị định số 163/2026/NĐ-CP và Nghị định số 134/2016/NĐ-CP.',
    'Theo Nghị quyết số 18-NQ/TW ngày 16/6/2022 và Quy định số 66-QĐ/TW ngày 01/02/2027.',
    'Học tập “Quy định số 37-QĐ/TW ngày 25/10/2021” trong sinh hoạt chi bộ.',
    'Câu 3. Quy định số 37-QĐ/TW ngày 25/10/2021 có bao nhiêu điều?',
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
    'Theo Luật Tổ chức chính quyền địa phương năm 2025.',
    'Khoản 1 Điều 170 Luật Đất đai năm 2013: “1. Sử dụng đất đúng mục đích …”',
    'Khoản 1 Điều 170 Luật Đất đai năm 2013 quy định như sau: “1. Sử dụng đất …”',
    'Theo Luật Công đoàn và Luật Đất đai năm 2024.',
  ])('%s', (line) => expect(found(line)).toEqual([]))

  test('and one that still held on the day of signing', () => {
    expect(found('Căn cứ Nghị định số 98/2023/NĐ-CP;', '20 tháng 02 năm 2025')).toEqual([])
    expect(found('Căn cứ Nghị định số 98/2023/NĐ-CP;', '30 tháng 6 năm 2025')).toEqual([])
    expect(found('Căn cứ Nghị định số 98/2023/NĐ-CP;', '01 tháng 7 năm 2025')).toHaveLength(1)
  })
})

test.each([
  ['… tháng 6 năm 2025', []],
  ['… tháng 7 năm 2025', ['warning 98/2023/NĐ-CP → 152/2025/NĐ-CP, 14/6/2025']],
  ['… tháng … năm 2025', ['info 98/2023/NĐ-CP → 152/2025/NĐ-CP, 14/6/2025']],
  ['… tháng … năm 2026', ['warning 98/2023/NĐ-CP → 152/2025/NĐ-CP, 14/6/2025']],
])('signed on %s', (day, expected) => {
  expect(found('Căn cứ Nghị định số 98/2023/NĐ-CP;', day)).toEqual(expected)
})

describe('a document of the office', () => {
  const day = { year: 2025, month: 7, day: 1 }
  const own = {
    number: '12-QĐ/ĐU',
    title: '',
    superseded: { manner: 'whole', ended: day, by: ['15-QĐ/ĐU'], isSure: true },
  } as const
  const said = (line: string, document: KnownDocument) => {
    const text = `Phúc An, ngày 05 tháng 8 năm 2025\n\nKẾ HOẠCH\nCông tác của đơn vị\n\n${line}\n`
    const draft = { ...readText(text, 'draft.txt').value!, superseded: [document] }
    return lintDraft(draft, [citationSuperseded], text).map(({ message, hint }) => `${message} ${hint}`)
  }
  const told = '“12-QĐ/ĐU” đã hết hiệu lực từ ngày 01/7/2025; văn bản này ký ngày 05/8/2025. Viện dẫn 15-QĐ/ĐU.'

  test('is told as those that are known are', () => {
    expect(said('Căn cứ Quyết định số 12-QĐ/ĐU của Đảng ủy xã;', own)).toEqual([told])
    expect(said('Căn cứ Quyết định số 112-QĐ/ĐU của Đảng ủy xã;', own)).toEqual([])
    expect(said('Căn cứ Quyết định số 12-QĐ/ĐU ngày 05/7/2025 của Đảng ủy xã;', own)).toEqual([told])
    expect(said('Căn cứ Quyết định số 12-QĐ/ĐU ngày 05/3/2026 của Đảng ủy xã;', own)).toEqual([])
  })

  test('with a day is none of another year', () => {
    const dated = { ...own, issued: { year: 2021, month: 3, day: 5 } }
    expect(said('Căn cứ Quyết định số 12-QĐ/ĐU ngày 05/3/2021;', dated)).toEqual([told])
    expect(said('Căn cứ Quyết định số 12-QĐ/ĐU ngày 05/3/2023;', dated)).toEqual([])
  })
})

test('a draft without a day is asked by the year of its title', () => {
  const text = 'KẾ HOẠCH\nThi đua năm 2026\n\nCăn cứ Nghị định số 98/2023/NĐ-CP;\n'
  const [first] = lintDraft(readText(text, 'draft.txt').value!, [citationSuperseded], text)
  expect(first?.severity).toBe('info')
  expect(first?.message).toBe('Nếu ký từ ngày 01/7/2025 thì “98/2023/NĐ-CP” đã hết hiệu lực.')
})
