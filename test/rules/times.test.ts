import { describe, expect, test } from 'vitest'
import { holidayOf } from '../../src/knowledge/holidays.js'
import { lintDraft } from '../../src/lint.js'
import { readText } from '../../src/readers/text.js'
import { rules } from '../../src/rules/index.js'

/** The words that a rule reports in the body of a document. */
function told(
  ruleId: string,
  body: string,
  { kind = 'KẾ HOẠCH', signed = 'ngày 14 tháng 4 năm 2024', subject = 'Tổ chức Hội thao năm 2024' } = {},
) {
  const text = `Phúc An, ${signed}\n\n${kind}\n${subject}\n\n${body}`
  const draft = readText(text, 'draft.txt').value!
  const found = lintDraft(
    draft,
    rules.filter(({ id }) => id === ruleId),
    text,
  )
  return found.map(({ position }) => text.slice(position?.start.offset, position?.end.offset))
}

describe('a deadline before the signing', () => {
  test.each([
    ['- Các đơn vị gửi danh sách (trước ngày 10/4/2024).', ['10/4/2024']],
    ['- Gửi danh sách về Văn phòng (chậm nhất ngày 10/4/2024) để tổng hợp.', ['10/4/2024']],
    ['- Đăng ký tham gia (hạn chót: 10/4/2024).', ['10/4/2024']],
    ['- Gửi danh sách (kèm ảnh) về Ban Tổ chức trước 16 giờ 00 phút, thứ Tư, ngày 10/4/2024.', ['10/4/2024']],
    ['- Gửi danh sách (qua hộp thư a.b@c.vn) trước ngày 10/4/2024.', ['10/4/2024']],
    ['- Thời hạn gửi danh sách (bản giấy có đóng dấu và bản điện tử): ngày 10/4/2024.', ['10/4/2024']],
    ['- Hoàn thành việc sửa sân trước ngày 10/4.', ['10/4']],
    ['- Thời gian đăng ký: từ ngày 01/4 đến hết ngày 10/4.', ['01/4 đến hết ngày 10/4']],
    ['- Gửi danh sách đến hết ngày 10/4/2024.', ['10/4/2024']],
    ['- Đối tượng: vận động viên sinh trước ngày 10/4/2004.', []],
    ['- Gửi báo cáo định kỳ trước ngày 10/4 hằng năm.', []],
    ['- Gửi danh sách trước ngày 20/4.', []],
    ['- Thời gian: 1/2 ngày, chiều 20/4.', []],
    ['- Giải gồm 3/4 số đội đăng ký trước.', []],
  ])('%s', (line, findings) => {
    expect(told('time-conflict', line)).toEqual(findings)
  })

  test('is read in the month that is written beside a blank day', () => {
    const signed = 'ngày     tháng 4 năm 2024'
    expect(told('time-conflict', '- Đăng ký trước ngày 30/3/2024.', { signed })).toEqual(['30/3/2024'])
    expect(told('time-conflict', '- Đăng ký trước ngày 10/4/2024.', { signed })).toEqual([])
  })

  test.each(['NGHỊ ĐỊNH', 'THÔNG TƯ', 'BÁO CÁO'])('is none in a document named %s', (kind) => {
    expect(told('time-conflict', '- Đăng ký trước ngày 10/4/2024.', { kind })).toEqual([])
  })
})

describe('a time of day', () => {
  test.each([
    ['lúc 25h30, ngày 12/5/2024', ['25h30']],
    ['08h75 ngày 12/5/2024', ['08h75']],
    ['từ 26 giờ ngày 12/5/2024', ['26 giờ']],
    ['lúc 24h00; trong 48 giờ; 36 giờ ngày công; tỷ lệ 1:75', []],
    ['lúc 19:75', ['19:75']],
    ['từ 14 giờ 00 đến 13 giờ 30', ['14 giờ 00 đến 13 giờ 30']],
    ['14h00 - 13h00', ['14h00 - 13h00']],
    ['8h00 - 11h30, 13h30 - 5h00 chiều, 22h00 - 04h00, 11h30 - 1h30', []],
    ['từ 14 giờ 00 đến 08 giờ 00 hôm sau', []],
    ['tỉ số 3:21 - 2:10', []],
  ])('%s', (line, findings) => {
    expect(told('time-of-day', line)).toEqual(findings)
  })

  test.each([
    ['08h00\tĐón khách\n08h30\tKhai mạc\n08h15\tBáo cáo', ['08h15']],
    ['08h00 - 08h30\tĐón khách\n08h20 - 09h00\tKhai mạc', ['08h20']],
    ['08h00 - 17h00\tTriển lãm\n08h30 - 09h00\tKhai mạc', []],
    ['08h00\tBảng A\n09h00\tBảng A\n08h00\tBảng B\n09h00\tBảng B', []],
    ['16h00\tBế mạc\n07h30\tĐón khách', []],
    ['Ngày 12/5\t\n09h00\tKhai mạc\nNgày 13/5\t\n08h00\tTham quan', []],
  ])('in an agenda: %j', (rows, findings) => {
    expect(told('time-of-day', `Hội nghị có chương trình như sau.\n\n${rows}`)).toEqual(findings)
  })
})

describe('a day off', () => {
  test.each([
    ['- Gửi báo cáo trước ngày 10/02/2024.', ['10/02/2024']],
    ['- Gửi báo cáo trước ngày 12/5/2024.', ['12/5/2024']],
    ['- Gửi báo cáo trước ngày 12/5.', ['12/5']],
    ['- Gửi báo cáo trước ngày 11/5/2024.', []],
    ['- Thời gian hội nghị: ngày 01/5/2024.', ['01/5/2024']],
    ['- Thời gian hội nghị: Chủ nhật, ngày 12/5/2024.', []],
    ['1. Họp giao ban\n\n- Thời gian: ngày 12/5/2024.\n\n2. Hội trại\n\n- Thời gian: ngày 19/5/2024.', ['12/5/2024']],
    ['- Gửi báo cáo trước ngày 24/11/2024, đăng ký trước ngày 24/11/2025.', ['24/11/2024']],
  ])('%j', (text, findings) => {
    expect(told('day-off', text)).toEqual(findings)
  })

  test('is 24/11 from 2026 on, and Tết by the lunar calendar', () => {
    const names = [
      [2025, 11, 24],
      [2026, 11, 24],
      [2024, 2, 9],
      [2024, 2, 12],
      [2024, 2, 13],
      [2025, 4, 7],
    ].map(([year, month, day]) => holidayOf({ year: year!, month: month!, day: day! })?.name)
    expect(names).toEqual([
      undefined,
      'Ngày Văn hóa Việt Nam',
      'Tết Âm lịch',
      'Tết Âm lịch',
      undefined,
      'Giỗ Tổ Hùng Vương',
    ])
  })
})

describe('a time told from the day of writing', () => {
  test.each([
    ['Các đơn vị hoàn thành trong tuần tới.', 'KẾ HOẠCH', ['tuần tới']],
    ['Các đơn vị hoàn thành trong tuần tới.', 'BÁO CÁO', []],
    ['Báo cáo trước thứ Sáu tuần này.', 'THÔNG BÁO', ['tuần này']],
    ['Nhiệm vụ tháng tới; thế hệ ngày mai; hôm nay và mai sau.', 'KẾ HOẠCH', []],
    ['Họp trong tuần tới (ngày 20/4/2024).', 'KẾ HOẠCH', []],
  ])('%s in a document named %s', (text, kind, findings) => {
    expect(told('relative-date', text, { kind })).toEqual(findings)
  })
})
