import { describe, expect, test } from 'vitest'
import { lintDraft } from '../../src/lint.js'
import { readText } from '../../src/readers/text.js'
import { unitAbolished } from '../../src/rules/names/unit-abolished.js'

function said(line: string, day = '05 tháng 8 năm 2026', title = 'Công tác của đơn vị'): string[] {
  const text = `Phúc An, ngày ${day}\n\nKẾ HOẠCH\n${title}\n\n${line}\n`
  return lintDraft(readText(text, 'draft.txt').value!, [unitAbolished], text).map(
    ({ position, hint }) => `${text.slice(position!.start.offset, position!.end.offset)} → ${hint!.split(';')[0]}`,
  )
}

const unit = 'Ghi tên xã, phường hiện nay'

describe('a unit that is no more', () => {
  test.each([
    ['- Phối hợp UBND huyện Củ Chi.', [`huyện Củ Chi → ${unit}, thuộc Thành phố Hồ Chí Minh`]],
    ['- Gửi về Huyện ủy Châu Thành.', [`Huyện ủy Châu Thành → ${unit}`]],
    ['- Địa điểm: phường 2, Q.Phú Nhuận', [`Q.Phú Nhuận → ${unit}, thuộc Thành phố Hồ Chí Minh`]],
    ['- Địa điểm: số 5 phường An Hải, TP. Vũng Tàu', [`TP. Vũng Tàu → ${unit}, thuộc Thành phố Hồ Chí Minh`]],
    ['- Các đội của tỉnh Hậu Giang', ['tỉnh Hậu Giang → Ghi “thành phố Cần Thơ”']],
    ['- UBND TỈNH BÌNH PHƯỚC', ['TỈNH BÌNH PHƯỚC → Ghi “THÀNH PHỐ ĐỒNG NAI”']],
    ['- Quận Đoàn 12 chuẩn bị hội trường', [`Quận Đoàn 12 → ${unit}, thuộc Thành phố Hồ Chí Minh`]],
    ['- Chợ phiên tại thị trấn Sa Pa', [`thị trấn Sa Pa → ${unit}`]],
    ['- Công an huyện Củ Chi báo cáo trước ngày 30/9/2026', [`huyện Củ Chi → ${unit}, thuộc Thành phố Hồ Chí Minh`]],
  ])('%s', (line, expected) => expect(said(line)).toEqual(expected))
})

describe('a unit of former times', () => {
  test.each([
    '- Xã Củ Chi, phường Biên Hòa, phường Ba Đình.',
    '- Địa bàn huyện Củ Chi cũ; tỉnh Đắk Nông (trước sắp xếp).',
    '- Ông A, nguyên Chủ tịch UBND huyện Củ Chi.',
    '- Trước đây, tỉnh Bình Dương có 5 khu.',
    '- Theo Kế hoạch số 12/KH-UBND ngày 05/3/2025 của UBND huyện Củ Chi.',
    '- Năm 2020 huyện Củ Chi đạt chuẩn nông thôn mới.',
    '- Thi đấu tại Trường THPT huyện Điện Biên, Bệnh viện đa khoa tỉnh Bình Dương.',
    '- Mời Hội Luật gia tỉnh Bình Thuận, Liên đoàn Quần vợt tỉnh Bình Thuận.',
    '- Tỉnh Đắk Nông cũng đã thực hiện hướng dẫn các sở.',
    '- Trao giải bài viết “Tỉnh Bến Tre đồng khởi”.',
    '- Bà B, quê quán huyện Củ Chi; thường trú tại thị trấn Củ Chi.',
    '- Thành phố Huế, thành phố Cần Thơ, tỉnh Khánh Hòa, tỉnh Lâm Đồng.',
    '- Các huyện, quận, thị xã trong cả nước; cấp huyện.',
    '- Chuyển huyện Đội trưởng và quận Hoàng Mai Linh.',
  ])('%s', (line) => expect(said(line)).toEqual([]))

  test('in a draft about units, or of before their end, or without a day', () => {
    expect(said('- UBND huyện Củ Chi', '05 tháng 8 năm 2026', 'Sắp xếp đơn vị hành chính')).toEqual([])
    expect(said('- UBND huyện Củ Chi', '30 tháng 6 năm 2025')).toEqual([])
    expect(said('- UBND huyện Củ Chi', '… tháng 6 năm 2025')).toEqual([])
    expect(said('- UBND huyện Củ Chi', '… tháng … năm 2025')).toEqual([])
    expect(said('- UBND huyện Củ Chi', '… tháng 7 năm 2025')).toHaveLength(1)
    expect(said('- UBND tỉnh Đồng Nai', '29 tháng 4 năm 2026')).toEqual([])
    expect(said('- UBND tỉnh Đồng Nai', '30 tháng 4 năm 2026')).toHaveLength(1)
  })
})
