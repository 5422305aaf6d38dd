import { describe, expect, test } from 'vitest'
import { applyFixes } from '../../src/fix.js'
import { found, lintWith } from '../support/rules-sentence.js'

const fixed = (line: string) => applyFixes(line, lintWith('repeated-word', line)).text

describe('a function word twice', () => {
  test.each([
    ['Mời các các đồng chí dự họp.', 'Mời các đồng chí dự họp.'],
    ['Những những kết quả đạt được', 'Những kết quả đạt được'],
    ['hoàn thành trong trong quý II', 'hoàn thành trong quý II'],
    ['đề xuất của của chi hội', 'đề xuất của chi hội'],
    ['sân bãi và và và loa đài', 'sân bãi và loa đài'],
    ['tổ chức tại\ntại hội trường', 'tổ chức tại hội trường'],
    ['phối hợp với\u00a0với công an xã', 'phối hợp với công an xã'],
    ['Ý KIẾN CỦA CỦA ĐẠI BIỂU', 'Ý KIẾN CỦA ĐẠI BIỂU'],
    ['hoặc hoặc, nếu nếu trời mưa', 'hoặc, nếu trời mưa'],
  ])('is one too many in %j', (line, right) => {
    expect(fixed(line)).toBe(right)
  })

  test.each([
    'ngày ngày, đêm đêm, người người, nhà nhà, nơi nơi, đời đời, luôn luôn, thường thường, dần dần, từ từ, rất rất',
    'xa xa, đều đều, hay hay, mãi mãi, muôn muôn, ai ai cũng biết, đâu đâu cũng thấy, việc việc đều xong',
    'góp công góp của của đồng bào; tiền của của hợp tác xã; tài sản có giá trị của của cải',
    'nhiệm vụ hiện tại tại các thôn; khắc phục tồn tại tại đơn vị',
    'làm sạch bên trong trong buổi sáng; không những những hộ nghèo mà cả hộ cận nghèo',
    'chuẩn bị bị chậm, cân bằng bằng cách, cuối cùng cùng ký',
    'do các Các-bon; của, của; và - và; “và và”; các1 các',
    'Đại hội Đại biểu; trong Trong nước',
  ])('is let pass in %j', (line) => {
    expect(found('repeated-word', line)).toEqual([])
  })
})

describe('a bracket', () => {
  test.each([
    ['Trao 10 suất quà (mỗi suất gồm gạo, dầu ăn', ['(']],
    ['Giao lưu (Phân công Chi đoàn Trạm Y tế) và tọa đàm (Phân công Chi đoàn Trường học', ['(']],
    ['Khai mạc (8 giờ 00]; bế mạc (17 giờ 00}', []],
    ['Nhóm (1), nhóm (2), điểm a), b) và c) khoản 3', []],
    ['(Tổ 1, 2), (mục 4), (khoản 2; điểm a)', []],
    ['Rất tiếc :( nhưng vẫn vui', []],
    ['Thành phần (đại biểu cấp huyện,\n\nđại biểu (nếu có) cấp xã).', []],
    ['Thành phần (đại biểu cấp huyện\n\n1) Khách mời\n\n2) Đoàn viên', ['(']],
  ])('that stands open in %j', (text, findings) => {
    expect(found('bracket-unclosed', text)).toEqual(findings)
  })
})
