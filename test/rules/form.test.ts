import { describe, expect, it, test } from 'vitest'
import { recogniseStandard } from '../../src/draft/analysis/form/recognise.js'
import { draftOf, formFindings, formFindingsInWord, wordDraft } from '../support/form-drafts.js'
import { cell, p, r, row, table, type WordParts, word } from '../support/word.js'

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const title = 'KẾ HOẠCH\nTổ chức Ngày hội đọc sách'

describe('a standard is recognised', () => {
  test.each<[why: string, text: string, standard: string | undefined]>([
    ['title of the Đoàn', `ĐOÀN TNCS HỒ CHÍ MINH\n\n${title}`, 'doan'],
    ['its full name', `ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH\n\n${title}`, 'doan'],
    ['Quốc hiệu, tone mark either way', `SỞ Y TẾ\n${nation.replace('HÒA', 'HOÀ')}\n\n${title}`, 'nd30'],
    ['title of the Party', `ĐẢNG CỘNG SẢN VIỆT NAM\n\n${title}`, 'dang'],
    ['number alone', `Số: 12-KH/TĐTN-BCNLĐ\n\n${title}`, 'doan'],
    ['issuer alone', `ỦY BAN NHÂN DÂN XÃ AN HÒA\n\n${title}`, 'nd30'],
    ['who signs alone', `${title}\n\nT/M ĐẢNG ỦY XÃ AN HÒA\nBÍ THƯ`, 'dang'],
    ['no title, two issuers that disagree', `BCH ĐOÀN XÃ AN HÒA\n\n${title}\n\nTM. ỦY BAN NHÂN DÂN`, undefined],
    ['two titles', `ĐOÀN TNCS HỒ CHÍ MINH\n${nation}\n\n${title}`, undefined],
    ['trade union under the Quốc hiệu', `LIÊN ĐOÀN LAO ĐỘNG TỈNH\n${nation}\n\n${title}`, undefined],
    ['youth association', `HỘI LIÊN HIỆP THANH NIÊN\n${nation}\n\n${title}`, undefined],
    ['council', `HỘI ĐỒNG NHÂN DÂN XÃ\n${nation}\n\n${title}`, 'nd30'],
    ['social insurance', `BẢO HIỂM XÃ HỘI TỈNH\n${nation}\n\n${title}`, 'nd30'],
    ['nothing', title, undefined],
    ['no title of a document', 'ĐOÀN TNCS HỒ CHÍ MINH\nGiấy mời họp', undefined],
  ])('%s', (_, text, standard) => {
    expect(recogniseStandard(draftOf(text))).toBe(standard)
  })
})

describe('form', () => {
  it('is not judged by a standard that came later than the draft', () => {
    const draft = (year: number) => `${nation}\nSố: 7/KH-SYT\nCần Thơ, ngày 17 tháng 8 năm ${year}\n\n${title}`
    expect(formFindings(draft(2017))).toEqual([])
    expect(formFindings(draft(2024))).toEqual(['form-number: 7'])
  })

  it('of the Party is judged by HD 05 from its own day on', () => {
    const draft = (date: string) =>
      `ĐẢNG CỘNG SẢN VIỆT NAM\nSố 12-KH/ĐU\nAn Hòa, ${date}\n\n${title}\n\nNơi nhận:\n- Các chi bộ;\n- Lưu: VT.\n\nT/M ĐẢNG ỦY`
    expect(formFindings(draft('ngày 12 tháng 5 năm 2026').replace(';', ','))).toEqual([])
    expect(formFindings(draft('ngày 12 tháng 5 năm 2026'))).toEqual(['form-recipients: ;'])
    expect(formFindings(draft('ngày    tháng 5 năm 2025').replace(';', ','))).toEqual([])
    expect(formFindings(draft('ngày 12 tháng 6 năm 2026'))).toEqual(['form-subject: Tổ', 'form-recipients: Lưu: VT.'])
  })

  it('of the Party before HD 05 is not asked for what only HD 05 says', () => {
    const letter = 'ĐẢNG CỘNG SẢN VIỆT NAM\nSố 12-CV/TU\nAn Hòa, ngày 12 tháng 5 năm 2025\nvề việc cử cán bộ\n\n'
    const end = 'Nơi nhận:\n- Các chi bộ,\n- Lưu: VT.\n\nT/M BAN THƯỜNG VỤ HUYỆN ỦY\nBÍ THƯ'
    expect(formFindings(`${letter}Kính gửi: Các chi bộ\n\nĐề nghị các chi bộ cử cán bộ.\n\n${end}`)).toEqual([])
  })

  test.each<[number: string, findings: string[]]>([
    ['Số: 82-KH/ĐTN', []],
    ['Số: 01 - KH/ĐTN', []],
    ['Số:       -KH/TĐTN-BCNLĐ', []],
    ['Số: 5-KH/ĐTN', ['form-number: 5']],
    ['Số: 82/KH-ĐTN', ['form-number: 82/KH-ĐTN']],
    ['Số: 82-QĐ/ĐTN', ['form-number: 82-QĐ/ĐTN']],
    ['Số: 62-ĐTN/TC-KT', ['form-number: 62-ĐTN/TC-KT']],
    ['Số: 12-KHLT/ĐTN-CĐCS', []],
  ])('number of the Đoàn: %s', (number, findings) => {
    expect(formFindings(`ĐOÀN TNCS HỒ CHÍ MINH\n${number}\nAn Hòa, ngày 12 tháng 5 năm 2024\n\n${title}`)).toEqual(
      findings,
    )
  })

  test.each<[number: string, findings: string[]]>([
    ['Số: 82/KH-UBND', []],
    ['Số: 82/KH-SYT-NVY', []],
    ['Số: 239 /KH-SYT', ['form-number:  /']],
    ['Số:     /KH-SYT', []],
    ['Số 82/KH-SYT', ['form-number: Số']],
    ['Số: 82-KH/UBND', ['form-number: 82-KH/UBND']],
    ['Số: 82/UBND-VX', ['form-number: 82/UBND-VX']],
  ])('number of an office of the State: %s', (number, findings) => {
    expect(formFindings(`${nation}\n${number}\nHuế, ngày 12 tháng 5 năm 2024\n\n${title}`)).toEqual(findings)
  })

  test.each<[line: string, findings: string[]]>([
    ['TP. Hồ Chí Minh, ngày 23 tháng 4 năm 2024', []],
    ['Quận 12, ngày 09 tháng 02 năm 2024', []],
    ['An Hòa, ngày    tháng 4 năm 2024', []],
    ['Huế, ngày 12 tháng 4 năm 2024', ['form-date: Huế, ngày 12 tháng 4 năm 2024']],
    ['Thành phố Huế, ngày 12 tháng 4 năm 2024', []],
    ['Thừa Thiên - Huế, ngày 9 tháng 2 năm 2024', ['form-date: Thừa Thiên - Huế, ngày 9 tháng 2 năm 2024']],
    ['An Hòa ngày 12 tháng 4 năm 2024', ['form-date: An Hòa ngày 12 tháng 4 năm 2024']],
    ['An Hòa, 12/4/2024', ['form-date: An Hòa, 12/4/2024']],
    ['An Hòa, ngày 12 tháng 04 năm 2024', ['form-date: An Hòa, ngày 12 tháng 04 năm 2024']],
  ])('date line: %s', (line, findings) => {
    expect(formFindings(`ĐOÀN TNCS HỒ CHÍ MINH\nSố: 82-KH/ĐTN\n${line}\n\n${title}`)).toEqual(findings)
  })

  test.each<[system: string, lines: string, findings: string[]]>([
    ['ĐOÀN TNCS HỒ CHÍ MINH', 'TM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ', []],
    ['ĐOÀN TNCS HỒ CHÍ MINH', 'KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN', []],
    ['ĐOÀN TNCS HỒ CHÍ MINH', 'TM BAN CHẤP HÀNH\nBÍ THƯ', ['form-signing: TM']],
    ['ĐOÀN TNCS HỒ CHÍ MINH', 'K/T BÍ THƯ\nPHÓ BÍ THƯ', ['form-signing: K/T', 'form-signing: K/T BÍ THƯ']],
    ['ĐOÀN TNCS HỒ CHÍ MINH', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', ['form-signing: TM. ỦY BAN NHÂN DÂN']],
    [nation, 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', []],
    [nation, 'TM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH', ['form-signing: PHÓ CHỦ TỊCH']],
    [nation, 'PHÓ GIÁM ĐỐC', ['form-signing: PHÓ GIÁM ĐỐC']],
    [nation, 'TM. BAN CHỈ ĐẠO\nPHÓ TRƯỞNG BAN', []],
    [nation, 'TL. CHỦ TỊCH\nPHÓ CHÁNH VĂN PHÒNG', []],
    [nation, 'GIÁM ĐỐC', []],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ', []],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN', []],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'T/M ĐẢNG ỦY\nK/T BÍ THƯ', ['form-signing: K/T BÍ THƯ']],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'TM. ĐẢNG ỦY\nBÍ THƯ', ['form-signing: TM.']],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'T/M HỘI ĐỒNG\nK/T CHỦ TỊCH\nPHÓ CHỦ TỊCH', ['form-signing: K/T CHỦ TỊCH']],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'K/T CHỦ NHIỆM\nPHÓ CHỦ NHIỆM', []],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'TUQ. BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG', ['form-signing: TUQ.']],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC', []],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'T/M CHI BỘ TRƯỜNG AN HÒA\nBÍ THƯ', ['form-signing: T/M CHI BỘ TRƯỜNG AN HÒA']],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'BÍ THƯ ĐẢNG ỦY\nkiêm\nTRƯỞNG BAN CHỈ ĐẠO', []],
    [nation, 'TL.CHỦ TỊCH\nCHÁNH VĂN PHÒNG', ['form-signing: TL.CHỦ TỊCH']],
    [nation, 'TM .ỦY BAN NHÂN DÂN\nCHỦ TỊCH', ['form-signing: TM .']],
    [nation, 'GIÁM ĐỐC\nTS. Lê Thị Mai', ['form-signing: TS. Lê Thị Mai']],
    [nation, 'GIÁM ĐỐC\nHọ và tên', ['form-signing: Họ và tên']],
    ['ĐOÀN TNCS HỒ CHÍ MINH', 'TM. BAN THƯỜNG VỤ\nBÍ THƯ\nThS Lê Thị Mai', ['form-signing: ThS Lê Thị Mai']],
  ])('signing: %s %j', (system, lines, findings) => {
    const found = formFindings(`${system}\n\n${title}\n\nNơi nhận:\n- Lưu: VT.\n\n${lines}\nLê Thị Mai`)
    expect(found.filter((finding) => finding.startsWith('form-signing'))).toEqual(findings)
  })

  test.each<[system: string, items: string, findings: string[]]>([
    ['ĐOÀN TNCS HỒ CHÍ MINH', '- Huyện Đoàn;\n- Lưu VP.', []],
    ['ĐOÀN TNCS HỒ CHÍ MINH', '- Huyện Đoàn;\n- Lưu: VP, BCNLĐ.', []],
    ['ĐOÀN TNCS HỒ CHÍ MINH', '- Huyện Đoàn\n- Lưu VP.', ['form-recipients: n']],
    ['ĐOÀN TNCS HỒ CHÍ MINH', '- Huyện Đoàn;\n- Các chi đoàn.', ['form-recipients: Nơi nhận:']],
    ['ĐOÀN TNCS HỒ CHÍ MINH', '- Lưu VP;\n- Huyện Đoàn.', ['form-recipients: Lưu VP;']],
    [nation, '- Bộ Y tế;\n- Lưu: VT, NVY.', []],
    [nation, '- Bộ Y tế (để báo cáo);\n- Các phòng\nchuyên môn thuộc Sở;\n- Lưu: VT, NVY.', []],
    [nation, 'GIÁM ĐỐC\n- Bộ Y tế;\nLê Thị Mai\n- Các phòng;\n- Lưu: VT, NVY', ['form-recipients: Y']],
    [nation, '- Bộ Y tế;\n- Lưu: NVY.', ['form-recipients: Lưu: NVY.']],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', '- Các chi bộ;\n- Lưu Văn phòng.', []],
  ])('recipients: %s %j', (system, items, findings) => {
    const found = formFindings(`${system}\n\n${title}\n\nNơi nhận:\n${items}\n\nTM. BAN`)
    expect(found.filter((finding) => finding.startsWith('form-recipients'))).toEqual(findings)
  })
})

describe('a Word draft', () => {
  const left = ['ỦY BAN NHÂN DÂN', 'XÃ AN HÒA', 'Số: 12/KH-UBND']
  const right = [...nation.split('\n'), 'An Hòa, ngày 12 tháng 5 năm 2025']
  const body = ['KẾ HOẠCH', 'Tổ chức Ngày hội đọc sách', 'I. MỤC ĐÍCH', '- Khuyến khích đọc sách.']
  const recipients = ['Nơi nhận:', '- Sở Văn hóa;', '- Lưu: VT.']
  const signer = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Thị Mai']

  it('that has all parts is left alone', () => {
    expect(formFindingsInWord(wordDraft([left, right], body, [recipients, signer]))).toEqual([])
  })

  test.each<[without: string, bytes: Uint8Array, finding: RegExp]>([
    ['number', wordDraft([left.slice(0, 2), right], body, [recipients, signer]), /thiếu số, ký hiệu\./],
    ['date', wordDraft([left, right.slice(0, 2)], body, [recipients, signer]), /thiếu địa danh, ngày tháng năm\./],
    ['title', wordDraft([left, right.slice(2)], body, [recipients, signer]), /thiếu tiêu đề ở góc phải/],
    ['subject', wordDraft([left, right], [body[0]!, body[2]!], [recipients, signer]), /thiếu trích yếu\./],
    ['recipients', wordDraft([left, right], body, [[''], signer]), /thiếu Nơi nhận\./],
    ['signer', wordDraft([left, right], body, [recipients, ['']]), /thiếu quyền hạn, chức vụ/],
  ])('lacks its %s', (_, bytes, finding) => {
    expect(formFindingsInWord(bytes)).toEqual([expect.stringMatching(finding)])
  })

  it('has its number below the title', () => {
    const found = formFindingsInWord(
      wordDraft([left.slice(0, 2), right], [body[0]!, body[1]!, left[2]!, ...body.slice(2)], [recipients, signer]),
    )
    expect(found).toEqual([expect.stringContaining('Số, ký hiệu đứng dưới tên loại')])
  })
})

describe('a text', () => {
  it('that lost its header and its signing block is left alone', () => {
    expect(formFindings(`Huế, ngày 12 tháng 5 năm 2024\n\n${title}\n\nI. MỤC ĐÍCH\n\nBAN THƯỜNG VỤ ĐOÀN KHỐI`)).toEqual(
      [],
    )
    expect(formFindings(`${title}\n\nNơi nhận:\n- Lưu VP.`)).toEqual([])
  })
})

describe('the page of a Word draft', () => {
  const header = ['ĐOÀN TNCS HỒ CHÍ MINH', 'Số: 12-KH/ĐTN', 'Huế, ngày 12 tháng 5 năm 2025']
  const found = (body: string, parts: Partial<WordParts> = {}) =>
    formFindingsInWord(
      word({ body: [...header, ...title.split('\n')].map((text) => p(r(text))).join('') + body, ...parts }),
    )
      .filter((finding) => finding.startsWith('form-page'))
      .map((finding) => finding.replace(/^form-page \(.*?\): /, ''))
  const sheet = (width: number, height: number, left = 1701) =>
    `<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="1134" w:bottom="1134" w:left="${left}" w:right="1134"/></w:sectPr>`
  const letters = (properties: string, text = 'Nội dung của kế hoạch, dài hơn mọi dòng khác trong tệp. '.repeat(9)) =>
    `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`
  const roman = '<w:rFonts w:ascii="Times New Roman"/><w:sz w:val="28"/>'
  const styles = (font: string, size: number) =>
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts ${font}/><w:sz w:val="${size}"/></w:rPr></w:rPrDefault></w:docDefaults>`

  test.each<[what: string, findings: string[], expected: string[]]>([
    ['is right', found(letters(roman) + sheet(11906, 16838)), []],
    ['is turned', found(letters(roman) + sheet(16838, 11906, 1134)), []],
    [
      'is Letter',
      found(letters(roman) + sheet(12240, 15840)),
      ['Khổ giấy của tệp là 215,9 × 279,4 mm, không phải A4 (210 × 297 mm).'],
    ],
    [
      'has a narrow margin',
      found(letters(roman) + sheet(11906, 16838, 1417)),
      ['Trang giấy có lề trái 25 mm (cần 30).'],
    ],
    [
      'has small letters',
      found(letters(roman.replace('28', '26'))),
      ['Nội dung viết cỡ chữ 13 (100 % số chữ), cần cỡ 14.'],
    ],
    [
      'has another font by its defaults',
      found(letters(''), { styles: styles('w:ascii="Arial"', 28) }),
      ['Chữ của văn bản là phông Arial (100 % số chữ), không phải Times New Roman.'],
    ],
    [
      'has its own letters in place of the defaults',
      found(letters(roman), { styles: styles('w:ascii="Arial"', 24) }),
      [],
    ],
    [
      'has other letters in its tables alone',
      found(letters(roman) + table(row([cell(letters('<w:sz w:val="20"/>'))]))),
      [],
    ],
  ])('%s', (_, findings, expected) => {
    expect(findings.map((finding) => finding.replace(/\(\d+ %/, '(100 %'))).toEqual(expected)
  })
})
