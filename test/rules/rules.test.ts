import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { rules } from '../../src/rules/index.js'
import { lintExample, markedLines } from '../support/rules-example.js'
import { found, lintWith } from '../support/rules-sentence.js'

describe.each(rules)('$id', (rule) => {
  it.each(rule.examples.map((example, index) => ({ name: example.note ?? `example ${index + 1}`, example })))(
    'reports the marked lines and no other: $name',
    ({ example }) => {
      expect(lintExample(rule, example).lines).toEqual(markedLines(example))
    },
  )

  it.each(rule.examples.filter(({ fixed }) => fixed !== undefined))('mends what is safe: $fixed', (example) => {
    expect(lintExample(rule, example).fixed).toBe(example.fixed)
  })

  it('shows a faulty draft and a clean one', () => {
    expect(rule.examples.some((example) => markedLines(example).length > 0)).toBe(true)
    expect(rule.examples.some((example) => markedLines(example).length === 0)).toBe(true)
  })

  it('says what it checks and on what ground', () => {
    expect(rule.summary).toMatch(/^[\p{Lu}“].*\.$/u)
    expect(rule.why.length).toBeGreaterThan(40)
  })
})

it('lists every rule of the folders once, named as its file', () => {
  const files = readdirSync(new URL('../../src/rules', import.meta.url), { recursive: true, encoding: 'utf8' })
  const written = files.filter((file) => file.endsWith('.ts') && isRule(file)).map((file) => basename(file, '.ts'))
  expect(rules.map(({ id }) => id).sort()).toEqual(written.sort())
})

function isRule(file: string): boolean {
  return /^export const \w+: Rule = /m.test(readFileSync(new URL(`../../src/rules/${file}`, import.meta.url), 'utf8'))
}

describe('a count of years', () => {
  test.each([
    ['mừng 48 năm Ngày giải phóng miền Nam (30/4/1975 - 30/4/2024)', '48 năm → 49'],
    ['MỪNG 50 NĂM NGÀY GIẢI PHÓNG MIỀN NAM (30/4/1975-30/4/2024)', '50 NĂM → 49'],
    ['chào mừng 941 năm Ngày thành lập Đảng (3.2.1930 – 3.2.2024)', '941 năm → 94'],
    ['kỷ niệm 80 năm Cách mạng tháng Tám 19-8-1945 đến 19-8-2024', '80 năm → 79'],
    ['26/3/1931 - 26/3/2024: kỷ niệm 92 năm Ngày thành lập Đoàn', '92 năm → 93'],
    ['kỷ niệm 71 năm chiến thắng Điện Biên Phủ (1954 - 2024)', '71 năm → 70'],
    ['kỷ niệm 42 năm Ngày Nhà giáo Việt Nam 20/11/1982 - 2025', '42 năm → 43'],
    ['kỷ niệm 40 năm (1984 - 2025) ngày thành lập trường', '40 năm → 41'],
    ['nhân 20 năm thành lập quận và 30 năm Ngày truyền thống (5/8/1994 - 5/8/2023)', '30 năm → 29'],
    ['kỷ niệm lần thứ 94 Ngày thành lập Đoàn (26/3/1931 - 26/3/2024)', '94 → 93'],
    ['kỷ niệm 1.015 năm Thăng Long - Hà Nội (1010 - 2024)', '1.015 năm → 1014'],
    ['khởi nghĩa Hai Bà Trưng, kỷ niệm 1985 năm (40 - 2024)', '1985 năm → 1984'],
    ['trong suốt 95 năm qua (1930 - 2024), dưới cờ Đảng', '95 năm → 94'],
    ['Kỷ niệm 133 năm Ngày sinh Chủ tịch Hồ Chí Minh\n\n(19/5/1890 - 19/5/2024)', '133 năm → 134'],
    ['mít tinh kỷ niệm 81 năm thành lập Đoàn\n\nThanh niên 26/3/1931 - 26/3/2013', '81 năm → 82'],
    ['và 9 năm quan hệ Đối tác toàn diện (2013 - 2023)', '9 năm → 10'],
    ['Từ 26/3/1931 đến 26/3/2024. Tuổi trẻ kỷ niệm 92 năm Ngày thành lập Đoàn.', '92 năm → 93'],
  ])('is wrong in %j', (line, finding) => {
    expect(found('anniversary-count', line)).toEqual([finding])
  })

  test.each([
    'kỷ niệm 49 năm Ngày giải phóng miền Nam (30/4/1975 - 30/4/2024), 134 năm Ngày sinh Bác (19/5/1890 - 19/5/2024)',
    'đánh giá 5 năm qua (2016 - 2020) và giai đoạn 5 năm 2021 - 2025',
    '9 năm kháng chiến (1946 - 1954), 21 năm chống Mỹ (1954 - 1975)',
    'kỷ niệm 70 năm Hiệp định đình chiến (1950 - 1953)',
    'kỷ niệm 110 năm ngày sinh nhà thơ (1914 - 1982)',
    'kỷ niệm hơn 40 năm thành lập (1980 - 2024), gần 80 năm Ngày Quốc khánh (2/9/1945 - 2/9/2024)',
    'kỷ niệm các ngày lễ lớn trong 3 năm 2023 - 2025',
    'kỷ niệm 30 năm thành lập; nhiệm kỳ 2022 - 2027 (2022 - 2027)',
    'ngày 01 tháng 3 năm 2012, lần thứ 2 năm 2016, quý 3 năm 2024',
    'kỷ niệm 93 năm Ngày thành lập Đoàn từ ngày 15/3/2024 đến ngày 26/3/2024',
    'tổ chức kỷ niệm 20 năm thực hiện phong trào (2005 - 2024)',
    'lễ kỷ niệm 63 năm thỏa thuận ngừng bắn trong chiến tranh 1950-1953',
    'lễ kỷ niệm 92 năm thành lập Đoàn\n\n- Mít tinh Ngày thành lập Đảng 3/2/1930 - 3/2/2024',
    'Cách đây 79 năm, ngày 22/12/1944, Đội được thành lập.',
  ])('is let pass in %j', (line) => {
    expect(found('anniversary-count', line)).toEqual([])
  })

  test.each([
    ['kỷ niệm 92 năm Ngày thành lập Đoàn TNCS HCM', ['92 năm → 93']],
    ['kỷ niệm 119 năm ngày sinh đồng chí Trần Phú 01/5/1904', ['119 năm → 120']],
    ['kỷ niệm 93 năm Ngày thành lập Đoàn, 94 năm Ngày thành lập Đảng', []],
    ['kỷ niệm 30 năm Ngày thành lập Đoàn trường', []],
    ['hướng tới kỷ niệm 50 năm Ngày giải phóng miền Nam', []],
    ['phát huy kết quả năm 2023, kỷ niệm 92 năm Ngày thành lập Đoàn', []],
    ['kỷ niệm 14 năm Ngày Phụ nữ Việt Nam, 94 năm Ngày Phụ nữ Việt Nam', []],
    ['kỷ niệm 40 năm Ngày thành lập Đoàn', []],
    ['Cách đây tròn 79 năm, ngày 22/12/1944, Đội được thành lập.', ['79 năm → 80']],
    ['Cách đây 80 năm, ngày 22/12/1944, Đội được thành lập.', []],
  ])('without dates goes by the year 2024: %j', (line, findings) => {
    expect(found('anniversary-count', line, 2024)).toEqual(findings)
  })

  it('is mended by hand when the draft is for another year than its dates', () => {
    const line = 'kỷ niệm 92 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2024)'
    expect(lintWith('anniversary-count', line, 2024)[0]?.fix).toEqual([{ range: [49, 51], text: '93' }])
    expect(lintWith('anniversary-count', line, 2026)[0]?.fix?.[0]?.unsafe).toBe(true)
  })

  it('stands at its own place in a decomposed text', () => {
    const line = 'kỷ niệm 48 năm Ngày giải phóng (30/4/1975 - 30/4/2024)'.normalize('NFD')
    expect(found('anniversary-count', line)).toEqual(['48 năm → 49'.normalize('NFD')])
  })
})

describe('the dates of an anniversary', () => {
  test.each([
    ['79 năm Ngày Quốc khánh (2/9/1945 - 2/9/2023)', 2024, ['2/9/1945 - 2/9/2023 → 2024']],
    ['80 năm Ngày hội Quốc phòng toàn dân (22/12/1944 - 22/12/2024)', undefined, []],
    ['35 năm Ngày hội Quốc phòng toàn dân (22/12/1944 - 22/12/2024)', undefined, ['22/12/1944 - 22/12/2024 → 1989']],
    ['93 năm Ngày thành lập Đoàn (26/3/1931 - 26/2/2024)', undefined, ['26/3/1931 - 26/2/2024']],
    ['94 năm Ngày thành lập Đảng (2/3/1930 - 2/3/2024)', undefined, ['2/3/1930 - 2/3/2024']],
    ['mừng Ngày thành lập Đội (15/5/1945 - 15/5/2024)', undefined, ['15/5/1945 - 15/5/2024']],
    ['93 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2024)', 2024, []],
    ['110 năm ngày sinh nhạc sĩ (12/4/1914 - 30/4/1986)', undefined, []],
    ['20 năm thành lập công ty (01/9/2004 - 31/8/2024)', undefined, []],
    ['80 năm Ngày thành lập Đảng bộ huyện (15/6/1944 - 15/6/2024)', undefined, []],
    ['hướng tới 95 năm Ngày thành lập Đảng (3/2/1930 - 3/2/2025)', 2024, []],
  ])('%s in a draft of %s', (line, year, findings) => {
    expect(found('anniversary-date', line, year)).toEqual(findings)
  })

  it('are last year’s when the whole plan was copied', () => {
    const text =
      'KẾ HOẠCH\nTổ chức Tháng Thanh niên\n(từ ngày 01/3/2024 đến 31/3/2024)\n\n- Mừng 92 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2023).'
    expect(lintWith('anniversary-date', text).map(({ severity }) => severity)).toEqual(['warning'])
  })
})

describe('a weekday', () => {
  test.each([
    ['từ ngày 11/5/2024 (thứ Sáu) đến hết ngày 12/5/2024 (Chủ nhật)', ['thứ Sáu → thứ Bảy']],
    ['sáng thứ 6, 11/5/2024', ['thứ 6 → thứ 7']],
    ['Cờ vua 11/5/2024-CN', ['CN → T7']],
    ['THỨ HAI, NGÀY 11/5/2024', ['THỨ HAI → THỨ BẢY']],
    ['Thứ 6: 23:02 ngày 11/5/2024', ['Thứ 6 → Thứ 7']],
    ['Thứ sáu, Tháng Năm 11, 2024', ['Thứ sáu → Thứ bảy']],
    ['làm bù thứ bảy (11/5/2024) để nghỉ thứ hai (13/5/2024)', []],
    ['từ thứ Hai đến thứ Sáu, 13/5 - 17/5/2024', []],
    ['Năm 2024, ngày 11/5 nhằm vào ngày thứ Sáu', ['thứ Sáu → thứ Bảy']],
    ['lần thứ hai, ngày 11/5/2024', []],
    ['Vụ thứ 6: ngày 11/5/2024', []],
    ['kỳ họp thứ Năm ngày 11/5/2024', []],
    ['ngày làm việc thứ ba (11/5/2024)', []],
    ['bước sang ngày thứ ba (11/5/2024)', []],
    ['nghỉ thứ Năm. Ngày 11/5/2024, họp', []],
    ['T5/2024 - 11/5/2024', []],
    ['thứ Sáu (11/5)', []],
    ['thứ Sáu, ngày 11/5 âm lịch năm 2024', []],
    ['Thời gian: thứ 6 ngày 11/5/2024', ['thứ 6 → thứ 7']],
    ['thứ Sáu, thứ Bảy, ngày 11 và 12/5/2024', ['thứ Sáu → thứ Bảy', 'thứ Bảy → Chủ nhật']],
    ['ngày 11 và 12/5/2024 (thứ Sáu và thứ Bảy)', ['thứ Sáu → thứ Bảy', 'thứ Bảy → Chủ nhật']],
    ['từ thứ Hai đến thứ Bảy (06/5 - 10/5/2024)', ['thứ Bảy → thứ Sáu']],
    ['Thứ Sáu hằng tuần (10/5, 18/5, 24/5/2024)', ['18/5']],
    ['các thứ Sáu, ngày 11, 18 và 25/5/2024', ['thứ Sáu → thứ Bảy']],
    ['thứ Bảy, ngày 11, 18 và 26/5/2024', ['26/5/2024']],
    ['từ thứ Hai đến thứ Sáu hằng tuần (từ 06/5 - 31/5/2024)', []],
    ['thứ Bảy, Chủ nhật (11 - 12/5/2024), thứ 7 và CN (18, 19/5/2024)', []],
    ['ngày 11 - 12/5/2024 (Chủ nhật bế mạc), ngày 11 - 12/5/2024 (Chủ nhật)', []],
    ['thứ Sáu 10/5, 11/5/2024', []],
    ['thứ 2, 4, 6 (11/5/2024)', []],
    ['theo báo Tuổi Trẻ Chủ Nhật ngày 11-5-2024', []],
    ['thứ Sáu hoặc thứ Hai, ngày 11/5/2024', []],
  ])('%s', (line, findings) => {
    expect(found('weekday', line)).toEqual(findings)
  })

  test.each([
    ['Thứ Ba\t08/5/2024\tHọp\nThứ Năm\t09/5/2024\tHọp', ['Thứ Ba → Thứ Tư']],
    ['Ngày\tThứ\tViệc\n08/5/2024\tThứ Ba\tHọp\n09/5/2024\tThứ Năm\tHọp', ['Thứ Ba → Thứ Tư']],
    ['Thứ Ba\tThứ Tư\tThứ Sáu\n07/5/2024\t08/5/2024\t09/5/2024', ['Thứ Sáu → Thứ Năm']],
    ['Thứ Ba\tHọp\t08/5/2024\nThứ Năm\tHọp\t08/5/2024', []],
  ])('is set beside the date of another cell: %j', (text, findings) => {
    expect(found('weekday', text)).toEqual(findings)
  })

  test.each([
    ['thứ Sáu, 11/5/2024', 2024, 'Sửa thứ thành thứ Bảy, hoặc ngày thành 10/5/2024.'],
    ['thứ Bảy, 11/5/2023', 2024, 'Sửa năm thành 2024, hoặc thứ thành thứ Năm, hoặc ngày thành 13/5/2023.'],
    ['thứ Năm, 11/5/2024', 2024, 'Sửa thứ thành thứ Bảy, hoặc ngày thành 09/5/2024, hoặc năm thành 2023.'],
  ])('offers the likeliest first: %s in a draft of %i', (line, year, hint) => {
    expect(lintWith('weekday', line, year).map((each) => each.hint)).toEqual([hint])
  })

  // Reasons are counted over the few paragraphs of one list.
  test.each([
    ['no', 'eighth', 7, []],
    ['a', 'ninth', 8, ['Thứ hai → Thứ bảy']],
  ])('is %s weekday where “Thứ nhất” stands in the %s paragraph before', (_, __, between, findings) => {
    const lines = [
      '- Thứ nhất, chuẩn bị.',
      ...Array<string>(between).fill('- Chăm lo.'),
      '- Thứ hai, ngày 11/5/2024 khai mạc.',
    ]
    expect(found('weekday', lines.join('\n'))).toEqual(findings)
  })

  it('is checked in the plan’s own year', () => {
    expect(found('weekday', '- Khai mạc thứ Sáu (11/5).', 2024)).toEqual(['thứ Sáu → thứ Bảy'])
  })
})

describe('an impossible date', () => {
  test.each([
    ['ngày 31/4', ['31/4']],
    ['từ ngày 28/4 đến ngày 31/4/2024', ['31/4/2024']],
    ['ngày 29/02/2023, ngày 29/02/2024', ['29/02/2023']],
    ['ngày 15 tháng 13 năm 2024', ['15 tháng 13 năm 2024']],
    ['ngày 22/122024', ['22/122024 → /']],
    ['Địa điểm: 30/2/15 đường Lê Lợi, số 31/4/12 Lê Văn Sỹ, ngõ 31/2', []],
    ['đạt 31/35 đơn vị, tỉ lệ 30/2, mục 31.4.2024.1', []],
    ['ngày 30/02 âm lịch', []],
  ])('%s', (line, findings) => {
    expect(found('date-impossible', line)).toEqual(findings)
  })

  it('of another document is only mentioned', () => {
    const [diagnostic] = lintWith('date-impossible', 'Căn cứ Nghị định 63/2014/NĐ-CP ngày 31/6/2014 của Chính phủ;')
    expect(diagnostic?.severity).toBe('info')
  })
})

describe('a range', () => {
  test.each([
    ['từ 15/5 đến 10/5/2024', ['15/5 đến 10/5/2024']],
    ['tháng 12/2024 - 01/2024', ['12/2024 - 01/2024']],
    ['giai đoạn 2025 - 2021', ['2025 - 2021']],
    ['ngày 29-27/5/2024', ['29-27/5/2024']],
    ['từ 28/12 đến 03/01/2025, từ 28/12/2024 - 03/01/2025', []],
    ['Quyết định ngày 12/5/2024, Kế hoạch ngày 10/4/2024', []],
    ['(28-3-1930 / 28-3-2025), tỉ số 3-2', []],
  ])('%s', (line, findings) => {
    expect(found('date-range', line)).toEqual(findings)
  })

  it('may be longer than a plan’s year by last year’s number', () => {
    const line = '- Thời gian: từ ngày 10/01/2023 - 05/02/2024.'
    expect(found('date-range', line, 2024)).toEqual(['10/01/2023 → 2024'])
  })
})

describe('an edition', () => {
  test.each([
    ['Hành trình Đỏ lần thứ 12', 2024, []],
    ['Hành trình Đỏ lần thứ 11', 2024, ['lần thứ 11 → 12']],
    ['Hành trình Đỏ lần XI', 2024, ['lần XI → XII']],
    ['Hành trình Đỏ lần thứ 11 năm 2023', 2024, []],
    ['Hành trình Đỏ năm 2023 lần thứ 12', 2024, ['lần thứ 12 → 11']],
    ['HÀNH TRÌNH ĐỎ LẦN THỨ 11', 2024, ['LẦN THỨ 11 → 12']],
    ['Hội trại Tuổi trẻ lần thứ 11', 2024, []],
    ['Mùa hè xanh lần thứ 11', 2024, []],
  ])('%s in a draft of %i', (line, year, findings) => {
    expect(found('edition-count', line, year)).toEqual(findings)
  })

  test.each([
    ['Liên hoan Tiếng hát lần thứ 19 tổ chức ở Huế.\n\nNăm nay, Liên hoan Tiếng hát lần thứ 20 về Vinh.', []],
    ['Liên hoan Tiếng hát lần thứ 19.\n\nLiên hoan Tiếng hát lần thứ 20.', []],
    [
      'Liên hoan Tiếng hát lần thứ 19.\n\nLiên hoan Tiếng hát lần thứ 19.\n\nLiên hoan Tiếng hát lần thứ 20.',
      ['lần thứ 20 → 19'],
    ],
  ])('is one through a text: %j', (text, findings) => {
    expect(found('edition-series', text)).toEqual(findings)
  })

  it('with a digit too many is an error', () => {
    expect(lintWith('edition-count', 'Hành trình Đỏ lần thứ 122', 2024)[0]?.severity).toBe('error')
  })
})

describe('headings', () => {
  test.each([
    ['I. MỤC ĐÍCH\nII. YÊU CẦU\nIV. KINH PHÍ', ['IV.']],
    ['PHẦN I. MỤC ĐÍCH\nI. YÊU CẦU\nII. NỘI DUNG\nPHẦN II. TỔ CHỨC\nI. PHÂN CÔNG', []],
    ['I. MỤC ĐÍCH\n1. Mục đích\n2. Yêu cầu\nII. NỘI DUNG\n3. Tuyên truyền\n4. Tập huấn', []],
    ['1. Mục đích\n3. Yêu cầu\n2. Nội dung', ['3.', '2.']],
    ['1. Mục đích\n1.1. Chung\n1.2. Riêng\n2. Yêu cầu\n2.1. Chung\n2.1.1. Cấp xã\n2.2. Riêng', []],
    ['a) Đại biểu\nb) Khách mời\nc) Báo chí\nd) Đoàn viên\nđ) Hội viên\ne) Học sinh\ng) Sinh viên', []],
    ['1. Mục đích\n12. Yêu cầu\n2. Nội dung', []],
    ['1. Mục đích\n2. Nội dung\n1. Tuyên truyền\n2. Tập huấn\n3. Hội thi\n3. Tổ chức\n4. Kinh phí\n6. Báo cáo', ['6.']],
  ])('%j', (text, findings) => {
    expect(found('heading-sequence', text)).toEqual(findings)
  })

  it('names what is missing', () => {
    const [diagnostic] = lintWith('heading-sequence', 'I. MỤC ĐÍCH\nIV. KINH PHÍ')
    expect(diagnostic?.message).toBe('Sau I là IV: thiếu II, III.')
  })
})

describe('quotation marks', () => {
  test.each([
    ['Hội thi “Tìm hiểu', 1],
    ['phong trào “Thanh niên “Ba sẵn sàng” và', 1],
    ['cuộc thi "Ảnh đẹp quê hương', 1],
    ['“Tuổi trẻ“, ”sáng tạo”', 0],
    ['“đổi mới" và "hội nhập"', 1],
    ['ống 15" và 5\'10"', 0],
    ['“Điều thứ nhất:\n\n- Điều thứ hai.”', 0],
  ])('%j', (line, count) => {
    expect(lintWith('quote-unclosed', line).length).toBe(count)
  })
})
