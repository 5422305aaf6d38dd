import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/draft/analysis/analysis.js'
import { readText } from '../../src/readers/text.js'

const kindOf = (text: string) => analyse(readText(text, 'draft.txt').value!).kind

describe('the kind of a draft', () => {
  test.each([
    ['KẾ HOẠCH\nTổ chức hội trại\n', 'kế hoạch', 'KẾ HOẠCH'],
    ['KẾ HOẠCH TỔ CHỨC HỘI TRẠI\n', 'kế hoạch', 'KẾ HOẠCH'],
    ['SỞ NỘI VỤ\nSố: 12/BC-SNV\n\nBÁO CÁO\nKết quả công tác năm 2025\n', 'báo cáo', 'BÁO CÁO'],
    ['BIÊN  BẢN\nHọp chi bộ\n', 'biên bản', 'BIÊN  BẢN'],
    ['NGHỊ QUYẾT\nVề công tác cán bộ\n', 'nghị quyết', 'NGHỊ QUYẾT'],
    ['QUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nGIÁM ĐỐC SỞ\n\nQUY ĐỊNH\nchung\n', 'quyết định', 'QUYẾT ĐỊNH'],
  ])('%j', (text, name, printed) => {
    expect(kindOf(text)).toMatchObject({ name, printed: { value: printed, start: 0, end: printed.length } })
  })

  test.each([
    ['NGHỊ ĐỊNH\nVề công tác văn thư\n', true],
    ['UBND TỈNH\nSố: 12/2025/QĐ-UBND\n\nQUYẾT ĐỊNH\nBan hành Quy chế\n', true],
    ['UBND TỈNH\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nBan hành Quy chế\n', undefined],
  ])('a legal document %j', (text, isLegal) => {
    expect(kindOf(text)?.isLegal).toBe(isLegal)
  })

  test.each([
    'SỞ NỘI VỤ\nSố: 12/SNV-VP\nV/v cử cán bộ\n\nKính gửi: Các sở, ngành.\n',
    'TỈNH ỦY\nSố 12-CV/TU\nvề việc cử cán bộ\n\nKính gửi: Các huyện ủy.\n',
    'SỞ NỘI VỤ\nSố: 12/SNV-VP\nv/v gửi kế hoạch\n\nKính gửi: Các sở.\n\nKẾ HOẠCH\nTổ chức hội trại\n',
  ])('an official letter %j', (text) => {
    expect(kindOf(text)).toEqual({ name: 'công văn' })
  })

  test.each([
    'Kế hoạch này được gửi các đơn vị.\n',
    'ĐƠN ĐỀ NGHỊ\nV/v nghỉ phép\n\nKính gửi: Ban Giám đốc.\n',
    `Tôi xin cam đoan những điều trình bày trên đây là đúng sự thật, nếu sai tôi xin hoàn toàn chịu trách nhiệm.\n\nKẾT LUẬN\n`,
    'Số: 12/SNV-VP\n\nKính gửi: Các sở.\n\nKẾ HOẠCH\nTổ chức hội trại\n',
  ])('none in %j', (text) => {
    expect(kindOf(text)).toBeUndefined()
  })
})
