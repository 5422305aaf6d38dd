import { describe, expect, test } from 'vitest'
import { type Kept, plain, unbroken } from '../../src/document/unbroken.js'

/** With `_` for a no-break blank and `=` for a no-break hyphen. */
function shown(text: string, kept: Kept = {}): string {
  return unbroken(text, kept).replaceAll('\u00a0', '_').replaceAll('\u2011', '=')
}

describe('what always stays on one line', () => {
  test.each([
    ['Kế hoạch số 12-KH/TĐTN-BCNLĐ và 30/2020/NĐ-CP', 'Kế hoạch số 12=KH/TĐTN=BCNLĐ và 30/2020/NĐ=CP'],
    ['ngày 26/3/2026 (thứ Bảy), Chủ nhật', 'ngày_26/3/2026 (thứ_Bảy), Chủ_nhật'],
    ['ngày 09 tháng 7 năm 2026', 'ngày_09 tháng_7 năm_2026'],
    ['10-11/5/2024, 2025-2030', '10=11/5/2024, 2025=2030'],
    ['từ 07h00 đến 11 giờ 30 phút', 'từ_07h00 đến_11_giờ_30_phút'],
    ['Thứ Sáu - Thứ Bảy', 'Thứ_Sáu_- Thứ_Bảy'],
    ['Sản xuất - Tiêu dùng', 'Sản xuất_- Tiêu dùng'],
    ['- Gạch đầu dòng', '- Gạch đầu dòng'],
    ['tháng trước, thứ tự, năm tháng', 'tháng trước, thứ tự, năm tháng'],
  ])('%s', (text, kept) => expect(shown(text)).toBe(kept))
})

describe('what stays on one line where it is asked for', () => {
  test.each<[string, Kept, string]>([
    ['2025 - 2030', { ranges: true }, '2025_=_2030'],
    ['(26/3/1931 - 26/3/2026)', { ranges: true }, '(26/3/1931_=_26/3/2026)'],
    ['ngày 09 tháng 7 năm 2026', { dates: true }, 'ngày_09_tháng_7_năm_2026'],
    ['Kế hoạch số 5-KH/ĐU', { dates: true }, 'Kế hoạch số_5=KH/ĐU'],
    ['Đ/c Nguyễn Văn A, bà Y Ban', { people: true }, 'Đ/c Nguyễn_Văn_A, bà Y_Ban'],
    ['Nguyễn văn bản', { people: true }, 'Nguyễn văn bản'],
    ['của ỦY BAN NHÂN DÂN xã', { bodies: true }, 'của ỦY_BAN_NHÂN_DÂN xã'],
    ['Dân - Chính - Đảng', { bodies: true }, 'Dân_=_Chính_=_Đảng'],
  ])('%s', (text, kept, tied) => expect(shown(text, kept)).toBe(tied))
})

test.each([
  'https://tinh-doan.gov.vn/tin-tuc',
  'www.tinh-doan.vn',
  'ban-to-chuc@tinh-doan.vn',
  'https://vi.wikipedia.org/wiki/Đoàn-viên',
])('the address %s stays as it is, to be copied', (address) => {
  expect(shown(`Xem ${address} ngày 5-6/7, số 2-KH`)).toBe(`Xem ${address} ngày_5=6/7, số 2=KH`)
})

test('takes no character away and adds none', () => {
  const text = 'Từ ngày 10-11/5/2024 - 12/5/2024, đồng chí Lê Thị Hòa, www.a-b.vn  và Thứ Hai - Chủ nhật '
  const tied = unbroken(text, { ranges: true, dates: true, people: true, bodies: true })
  expect(tied).toHaveLength(text.length)
  expect(plain(tied)).toBe(text)
})

test('blanks for a pen stay as they are', () => {
  expect(plain(`Số:${'\u00a0'.repeat(6)}\u2011KH`)).toBe(`Số:${'\u00a0'.repeat(6)}-KH`)
})
