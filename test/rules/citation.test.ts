import { describe, expect, test } from 'vitest'
import { found, lintWith } from '../support/rules-sentence.js'

describe('the issuer of a number', () => {
  test.each([
    ['Luật số 57/2020/QH14 ngày 16/6/2020 của Ủy ban Thường vụ Quốc hội', '57/2020/QH14'],
    ['Nghị quyết số 1211/2016/UBTVQH13 của Quốc hội khóa XIII', '1211/2016/UBTVQH13'],
    ['Nghị định số 30/2020/NĐ-CP của Thủ tướng Chính phủ', '30/2020/NĐ-CP'],
    ['Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Thủ tướng Chính phủ', '76/NQ-CP'],
    ['Chỉ thị số 24/CT-TTg của Chính phủ', '24/CT-TTg'],
    ['Thông tư số 05/2016/TT-BYT của Bộ Tài chính', '05/2016/TT-BYT'],
    ['Thông tư số 05/2016/TT-BYT của Chính phủ', '05/2016/TT-BYT'],
    ['Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Chính phủ', '57-NQ/TW'],
    ['Kết luận số 21-KL/TW của Tỉnh ủy', '21-KL/TW'],
    ['Quyết định số 12/QĐ-UBND của Hội đồng nhân dân xã', '12/QĐ-UBND'],
    ['Nghị quyết số 12/NQ-HĐND ngày 05/3/2024 của UBND tỉnh', '12/NQ-HĐND'],
  ])('is another body’s in %s', (line, number) => {
    expect(found('citation', `Căn cứ ${line};`)).toEqual([number])
  })

  test.each([
    'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình',
    'Quyết định số 749/QĐ-TTg của TTg Chính phủ',
    'Nghị quyết số 57-NQ/TW của Bộ Chính trị, Kết luận số 21-KL/TW của Ban Chấp hành Trung ương',
    'Quy định số 66-QĐ/TW của BCH Trung ương',
    'Thông tư số 12/2023/TT-BLĐTBXH của Bộ Lao động - Thương binh và Xã hội',
    'Thông tư số 12/2023/TT-BNNPTNT của Bộ Nông nghiệp và PTNT',
    'Thông tư số 12/2023/TT-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch quy định',
    'Thông tư số 22/2021/TT-BGDĐT của Bộ trưởng Bộ GD&ĐT, Bộ Nội vụ',
    'Thông tư số 15/2011/TT-BYT của Bộ Y tế qui định',
    'Quyết định số 12/QĐ-UBND của Chủ tịch UBND tỉnh',
    'Nghị quyết số 12/NQ-HĐND của Hội đồng nhân dân tỉnh',
    'Kế hoạch số 12/KH-UBND của phường',
    'Nghị định số 30/2020/NĐ-CP, Quyết định số 06/QĐ-TTg của Thủ tướng Chính phủ',
  ])('is its own in %s', (line) => {
    expect(found('citation', `Căn cứ ${line};`)).toEqual([])
  })
})

describe('a number', () => {
  test.each([
    ['Kế hoạch số 1316-KH-BQP', 'có lẽ là “1316/KH-BQP”'],
    ['Kế hoạch số 12/KH/UBND', 'có lẽ là “12/KH-UBND”'],
    ['Nghị quyết số 12-NQ-ĐU', 'có lẽ là “12-NQ/ĐU”'],
    ['Báo cáo số 15 /BC-UBND', 'Ghi “15/BC-UBND”'],
    ['Hướng dẫn số 31 - HD/BTCTW', 'Ghi “31-HD/BTCTW”'],
    ['Kế hoạch số 6159/UBND-NC', 'có lẽ là “6159/KH-UBND”, hoặc văn bản này là công văn'],
    ['Tờ trình số 01/TT-HHVTBT', 'có lẽ là “01/TTr-HHVTBT”'],
    ['Nghị định số 32/2020/TT-BGDĐT', 'tên loại hay ký hiệu'],
    ['Kế hoạch số 1109/QĐ-UBND', 'ghi “Quyết định số 1109/QĐ-UBND”'],
    ['Tờ trình số 519/SNV-TCCC', 'có lẽ là “519/TTr-SNV”'],
  ])('is doubted in %s', (line, hint) => {
    const told = lintWith('citation', `- Theo ${line} về việc này.`)
    expect(told.map((one) => one.hint)).toEqual([expect.stringContaining(hint)])
  })

  test.each([
    'Công văn số 16915-CV/VPTW, Công văn số 130/SYT-TCCB, Công văn số 12-CV/ĐTN',
    'Kế hoạch số 12-KH/TĐTN-BCNLĐ, Thông báo số 15-TB/ĐU',
    'Quy định số 12/QĐ-UBND ban hành kèm theo',
    'giai đoạn 2021 - KH/NS',
    'Công văn số 635/TTr-TCDKNTC ngày 26/8/2025 của Thanh tra tỉnh, Công văn số 12/HD-VP của huyện',
    'Hướng dẫn số 31- HD/BTCTW',
  ])('is not doubted in %s', (line) => {
    expect(found('citation', `- Theo ${line}.`)).toEqual([])
  })
})

describe('the word “số”', () => {
  const lines = [
    '- Theo Kế hoạch số 12/KH-UBND và (Nghị định 61/2018/NĐ-CP).',
    '- Theo Luật 72/2025/QH15, Nghị quyết 18-NQ/TW.',
  ]

  test('is missed where others have it, with the fix', () => {
    expect(found('citation', lines.join('\n'))).toEqual(['Nghị định 61/2018/NĐ-CP → số '])
  })

  test('is not missed where none has it, but in a line of căn cứ', () => {
    expect(found('citation', '- Theo Nghị định 61/2018/NĐ-CP.')).toEqual([])
    expect(found('citation', 'Căn cứ Nghị định 61/2018/NĐ-CP;')).toEqual(['Nghị định 61/2018/NĐ-CP → số '])
  })
})

test('days of birth in a column have zeros of their own, and so have days written in words', () => {
  const table = '| Họ tên | Ngày sinh |\n|---|---|\n| A | 06/08/1972 |\n| B | 6/8/1973 |\n'
  expect(found('citation', `${table}\nHọp ngày 20/8/2025, theo văn bản ngày 25 tháng 09 năm 2020.`)).toEqual([])
  expect(found('citation', 'Họp ngày 20/08/2025, ngày 21/08/2025 và ngày 22/8/2025.')).toEqual(['20/08/2025'])
})
