import { describe, expect, test } from 'vitest'
import { compile, importDraft } from '../../src/index.js'
import { cell, p, r, row, table, type WordParts, word } from '../support/word.js'

const bytesOf = (text: string) => new TextEncoder().encode(text)

async function imported(bytes: Uint8Array, name: string): Promise<string> {
  const { value, diagnostics } = await importDraft({ name, bytes })
  if (!value) throw new Error(diagnostics[0]?.message)
  const built = await compile({ name: 'a.yaml', bytes: bytesOf(value.text) })
  expect(built.diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([])
  return value.text
}

const fromText = (text: string) => imported(bytesOf(text), 'ke-hoach.txt')
const fromWord = (parts: WordParts) => imported(word(parts), 'ke-hoach.docx')
const withoutTop = (yaml: string) => yaml.slice(yaml.indexOf('standard:'))

const header = `THÀNH ĐOÀN TP. HỒ CHÍ MINH
BCH ĐOÀN KHỐI DOANH NGHIỆP
***
Số: 07-KH/ĐTN
ĐOÀN TNCS HỒ CHÍ MINH
TP. Hồ Chí Minh, ngày 23 tháng 4 năm 2024
`
const ending = `Nơi nhận:
- Thành Đoàn: Ban Tổ chức;
- Các cơ sở Đoàn (để thực hiện);
- Lưu VP.
TM. BAN THƯỜNG VỤ ĐOÀN KHỐI
PHÓ BÍ THƯ
Nguyễn Văn An
`

test('a plan of the Đoàn becomes a plan file as its author would write it', async () => {
  const yaml = await fromText(`${header}
KẾ HOẠCH
Tổ chức Tháng Công nhân năm 2024
(từ ngày 01/5/2024 đến 31/5/2024)

Căn cứ Kế hoạch số 12-KH/TĐTN ngày 05/01/2024 của Ban Thường vụ Thành Đoàn,

Ban Thường vụ Đoàn Khối xây dựng kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Chăm lo đoàn viên;
+ thăm công nhân nghỉ việc;
- Tuyên truyền *** pháp luật.
2. Yêu cầu
Thiết thực, tiết kiệm.
II. TỔ CHỨC THỰC HIỆN
1. Văn phòng Đoàn Khối theo dõi, nhắc việc và báo cáo Ban Thường vụ.
2. Các cơ sở Đoàn chọn việc phù hợp, báo cáo trước ngày 31/5/2024.
Trên đây là kế hoạch của Ban Thường vụ Đoàn Khối Doanh nghiệp.
${ending}`)
  expect(withoutTop(yaml)).toBe(`standard: doan

issuer:
  parent: Thành Đoàn TP. Hồ Chí Minh
  name: BCH Đoàn Khối Doanh nghiệp
  authority: Ban Thường vụ Đoàn Khối

number: 7
symbol: KH/ĐTN

place: TP. Hồ Chí Minh
date: 23/4/2024

period: 01/5/2024 - 31/5/2024

title: |
  Tổ chức Tháng Công nhân năm {{year}}
  ({{period}})

body: |
  Căn cứ Kế hoạch số 12-KH/TĐTN ngày 05/01/2024 của Ban Thường vụ Thành Đoàn,

  Ban Thường vụ Đoàn Khối xây dựng kế hoạch như sau:

  # Mục đích, yêu cầu

  ## Mục đích

  - Chăm lo đoàn viên;
    + thăm công nhân nghỉ việc;
  - Tuyên truyền \\*\\*\\* pháp luật.

  ## Yêu cầu

  Thiết thực, tiết kiệm.

  # Tổ chức thực hiện

  1. Văn phòng Đoàn Khối theo dõi, nhắc việc và báo cáo Ban Thường vụ.
  2. Các cơ sở Đoàn chọn việc phù hợp, báo cáo trước ngày 31/5/2024.

  Trên đây là kế hoạch của Ban Thường vụ Đoàn Khối Doanh nghiệp.

recipients:
  - "Thành Đoàn: Ban Tổ chức"
  - Các cơ sở Đoàn (để thực hiện)
  - Lưu VP

signature:
  post: Phó Bí thư
  name: Nguyễn Văn An
`)
})

/** The keys of a plan that begin so, with what is below them. */
function keysOf(yaml: string, ...names: string[]): string {
  const groups = withoutTop(yaml).split(/\n(?=[^\s])/)
  return groups
    .filter((group) => names.some((name) => group.startsWith(`${name}:`)))
    .join('\n')
    .trimEnd()
}

const plan = (body: string, end = ending) => `${header}\nKẾ HOẠCH\nTổ chức Tháng Công nhân năm 2024\n\n${body}\n${end}`
const bodyOf = async (body: string) => keysOf(await fromText(plan(body)), 'body')

describe('numbers', () => {
  test.each<[what: string, body: string, expected: string]>([
    [
      'of other levels than the standard’s',
      'A. NỘI DUNG\nI. Cấp quận\n1. Hội trại\nMở hội trại.',
      '# Nội dung\n\n  ## Cấp quận\n\n  ### Hội trại\n\n  Mở hội trại.',
    ],
    [
      'that a sentence has, with more below it',
      'I. NỘI DUNG\n1. Giao Văn phòng Đoàn Khối chủ trì, phối hợp các đơn vị:\na) Chuẩn bị nội dung, mời đại biểu;\nb) Báo cáo kết quả.',
      '# Nội dung\n\n  ## Giao Văn phòng Đoàn Khối chủ trì, phối hợp các đơn vị:\n\n  1. Chuẩn bị nội dung, mời đại biểu;\n  2. Báo cáo kết quả.',
    ],
    [
      'that begin anew stay as they were typed',
      'I. QUY TRÌNH\nSáng:\n1. Thư ký thông qua chương trình làm việc;\n2. Thảo luận, thống nhất ý kiến.\nChiều:\n1. Họp tổng kết với đơn vị;\n2. Thông báo kết quả.',
      '# Quy trình\n\n  Sáng:\n\n  1. Thư ký thông qua chương trình làm việc;\n  2. Thảo luận, thống nhất ý kiến.\n\n  Chiều:\n\n  1\\. Họp tổng kết với đơn vị;\n\n  2\\. Thông báo kết quả.',
    ],
  ])('%s', async (_, body, expected) => {
    expect(await bodyOf(body)).toBe(`body: |\n  ${expected}`)
  })

  test('that the plan would print otherwise are told', async () => {
    const yaml = await fromText(plan('I. MỤC ĐÍCH\nChăm lo.\nIII. TỔ CHỨC\nBáo cáo.'))
    expect(yaml).toContain('  <!-- kiểm tra: tệp gốc đánh số “III.”, nay in thành “II.” -->\n  # Tổ chức')
  })
})

describe('who signs', () => {
  const signed = async (end: string) =>
    keysOf(await fromText(plan('I. MỤC ĐÍCH\nChăm lo.', `Nơi nhận:\n- Lưu VP.\n${end}`)), 'signature', 'cosigners')
  test.each<[end: string, expected: string]>([
    ['TM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ', 'signature:\n  post: Phó Bí thư'],
    [
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nTrần Văn Bình',
      'signature:\n  form:\n    - TM. Ủy ban nhân dân\n    - KT. Chủ tịch\n  post: Phó Chủ tịch\n  name: Trần Văn Bình',
    ],
    [
      'KT.HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG\nLê An',
      'signature:\n  form: KT. Hiệu trưởng\n  post: Phó Hiệu trưởng\n  name: Lê An',
    ],
    ['HIỆU TRƯỞNG\nLê Thị An', 'signature:\n  form: false\n  post: Hiệu trưởng\n  name: Lê Thị An'],
    [
      'CHỦ TỊCH\nHà Văn Phúc\nGIÁM ĐỐC\nLê Hoàng Anh',
      'signature:\n  form: false\n  post: Giám đốc\n  name: Lê Hoàng Anh\ncosigners:\n  - form: false\n    post: Chủ tịch\n    name: Hà Văn Phúc',
    ],
    ['PHÊ DUYỆT GIÁM ĐỐC SỞ\nLê Hoàng Anh', 'signature:\n  form: Phê duyệt\n  post: Giám đốc Sở\n  name: Lê Hoàng Anh'],
    [
      'TỔ TRƯỞNG CHUYÊN MÔN\nLê Thị An\nDUYỆT CỦA BAN GIÁM HIỆU\nHIỆU TRƯỞNG\nTrần Văn Bình',
      'signature:\n  form: Duyệt của Ban Giám hiệu\n  post: Hiệu trưởng\n  name: Trần Văn Bình\ncosigners:\n  - form: false\n    post: Tổ trưởng chuyên môn\n    name: Lê Thị An',
    ],
  ])('%s', async (end, expected) => {
    expect((await signed(end)).replace(/\n\n/g, '\n')).toBe(expected)
  })
})

describe('as a careful person writes it', () => {
  test('a name over two lines goes on in small letters, and an office of the same look has its superior', async () => {
    const line = (text: string) => p(`<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`)
    const named = (...names: string[]) =>
      fromWord({ body: [...names, 'KẾ HOẠCH', 'Hội trại năm 2024', 'I. NỘI DUNG', 'Vui khỏe.'].map(line).join('') })
    expect(await named('ỦY BAN NHÂN DÂN', 'TỈNH AN GIANG')).toContain(
      'issuer:\n  name:\n    - Ủy ban nhân dân\n    - tỉnh An Giang\n  authority: Ủy ban nhân dân tỉnh An Giang\n',
    )
    expect(await named('UBND TỈNH AN GIANG', 'SỞ NỘI VỤ')).toContain(
      'issuer:\n  parent: UBND tỉnh An Giang\n  name: Sở Nội vụ\n',
    )
  })

  test('words are written as the draft mostly writes them', async () => {
    const said = 'I. TỔ CHỨC THỰC HIỆN\nBan Thực hiện chính sách chủ trì thực hiện, báo cáo kết quả thực hiện.\n'
    expect(await bodyOf(said)).toContain('# Tổ chức thực hiện\n')
  })

  test('an annex is attached by a line that is broken, and may have its title below it', async () => {
    const yaml = await fromText(
      plan(
        'Nội dung.',
        `${ending}PHỤ LỤC\n(Kèm theo Kế hoạch số 07-KH/ĐTN ngày 23/4/2024\n\ncủa Ban Thường vụ Đoàn Khối)\nDỰ KIẾN CHƯƠNG TRÌNH\nHỘI NGHỊ TỔNG KẾT\nI. KHAI MẠC\nSáng.\n`,
      ),
    )
    expect(yaml).toContain(
      'annexes:\n  - id: du-kien-chuong-trinh-hoi-nghi-tong-ket\n    title: |\n      DỰ KIẾN CHƯƠNG TRÌNH\n      HỘI NGHỊ TỔNG KẾT\n    body: |\n      # Khai mạc\n\n      Sáng.\n',
    )
  })

  test('numbers that begin anew stand apart', async () => {
    const body =
      'I. KIỂM TRA\n1. Hình thức:\na) Trực tiếp.\nb) Trực tuyến.\n2. Xem hồ sơ, tài liệu có liên quan.\n3. Thông qua kết luận.'
    expect(await bodyOf(body)).toContain('  1. Trực tiếp.\n  2. Trực tuyến.\n\n  2. Xem hồ sơ')
  })
})

test('a name below the table whose cell says who signs', async () => {
  const line = (text: string) => p(r(text))
  const joint = table(row([cell(line('GIÁM ĐỐC')), cell(line('CHỦ TỊCH'))]))
  const signing = table(
    row([cell(line('Nơi nhận:') + line('- Lưu: VT.')), cell(line('KT. GIÁM ĐỐC') + line('PHÓ GIÁM ĐỐC'))]),
  )
  const body = ['SỞ NỘI VỤ', 'KẾ HOẠCH', 'Hội trại năm 2024', 'Vui khỏe.'].map(line).join('')
  expect(await fromWord({ body: `${body}${signing}${line('Nguyễn Văn An')}` })).toContain(
    'signature:\n  form: KT. Giám đốc\n  post: Phó Giám đốc\n  name: Nguyễn Văn An\n',
  )
  const two = await fromWord({ body: `${body}${joint}${line('Nguyễn Văn An\t\tLê Thị Bình')}` })
  expect(two).toContain('post: Chủ tịch\n  name: Lê Thị Bình\n')
  expect(two).toContain('post: Giám đốc\n    name: Nguyễn Văn An\n')
})

test('what no key is for stands in the body', async () => {
  const yaml = await fromText(plan('Nội dung.').replace('***\n', 'Tài liệu lưu hành nội bộ.\n'))
  expect(keysOf(yaml, 'body')).toBe(
    'body: |\n  <!-- kiểm tra: chưa xếp được vào mục nào nên để ở đầu nội dung -->\n  Tài liệu lưu hành nội bộ.\n\n  Nội dung.',
  )
})

test('what the plan must say and the draft doesn’t is told at its key', async () => {
  const yaml = await fromText('KẾ HOẠCH\nTổ chức hội trại năm 2024\n\nI. MỤC ĐÍCH\nVui khỏe.\n')
  for (const key of ['issuer', 'symbol', 'place', 'recipients', 'signature']) {
    expect(yaml).toMatch(new RegExp(`^# kiểm tra: .*\\n${key}:`, 'm'))
  }
})

test('a year that the draft tells nowhere is not made up', async () => {
  const { value } = await importDraft({ name: 'a.txt', bytes: bytesOf('KẾ HOẠCH\nTổ chức hội trại\n\nVui khỏe.\n') })
  expect(value!.text).not.toMatch(/^date:/m)
  expect(value!.doubts.map(({ text }) => text)).toContain(
    'tệp không ghi năm nào: ghi date hoặc period rồi mới dựng được',
  )
})

describe('a Word file', () => {
  const line = (text: string) => p(r(text))
  const bold = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
  const file = (body: string) => ({
    body: `${header.replace('***\n', '').trimEnd().split('\n').map(line).join('')}${line('KẾ HOẠCH')}${line('Tổ chức hội trại')}${body}${ending.trimEnd().split('\n').map(line).join('')}`,
  })

  test('keeps bold words, and line breaks', async () => {
    const body = p(bold('I. MỤC ĐÍCH')) + p(`${bold('Thời gian:')}${r(' sáng')}<w:r><w:br/></w:r>${r('chiều')}`)
    expect(keysOf(await fromWord(file(body)), 'body')).toBe('body: |\n  # Mục đích\n\n  **Thời gian:** sáng\\\n  chiều')
  })

  test('keeps paragraphs, sentences and lines of a cell that are wholly in italics', async () => {
    const italic = (text: string) => `<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
    const cells = row([cell(p(bold('Buổi'))), cell(p(bold('Việc')))])
    const lines = row([cell(p(r('Sáng')) + p(italic('Từ 7g30'))), cell(p(r('Khai mạc')))])
    const body = `${p(bold('I. LỊCH'))}${p(italic('Dự kiến, có thể đổi: xem tin.'))}${p(italic('1. Mời đại biểu.'))}${table(cells + lines)}`
    expect(keysOf(await fromWord(file(body)), 'body')).toBe(
      'body: |\n  # Lịch\n\n  *Dự kiến, có thể đổi: xem tin.*\n\n  1. *Mời đại biểu.*\n\n  | Buổi | Việc |\n  |---|---|\n  | Sáng<br>*Từ 7g30* | Khai mạc |',
    )
  })

  test('what stands behind a dash is an item, though its style is that of a heading', async () => {
    const heading = (text: string) => p(r(text), '<w:outlineLvl w:val="1"/>')
    const body = heading('I. NỘI DUNG') + heading('- Sở Y tế khám bệnh.') + line('- Các xã tuyên truyền.')
    expect(keysOf(await fromWord(file(body)), 'body')).toBe(
      'body: |\n  # Nội dung\n\n  - Sở Y tế khám bệnh.\n  - Các xã tuyên truyền.',
    )
  })

  test('a numbered sentence is no title where titles are bold', async () => {
    const body = p(bold('I. MỤC ĐÍCH')) + line('1. Vui khỏe') + line('2. Đoàn kết')
    expect(keysOf(await fromWord(file(body)), 'body')).toBe('body: |\n  # Mục đích\n\n  1. Vui khỏe\n  2. Đoàn kết')
  })
})

test('a numbered sentence beside titles keeps its number', async () => {
  const body =
    'I. TỔ CHỨC THỰC HIỆN\n1. Văn phòng\n- Chuẩn bị.\n2. Mời Công đoàn cử cán bộ.\n3. Các chi đoàn\n- Dự đủ.\n'
  const yaml = await fromText(`${header}KẾ HOẠCH\nTổ chức hội trại\n${body}${ending}`)
  expect(keysOf(yaml, 'body')).toContain('\n\n  2. Mời Công đoàn cử cán bộ.\n\n  ## Các chi đoàn\n')
})

describe('tables', () => {
  const merged = (properties: string, text: string) => cell(text === '' ? p('') : p(r(text)), properties)
  test('keep the cells that are joined, and the paragraphs of a cell', async () => {
    const body = table(
      row([merged('<w:vMerge w:val="restart"/>', 'Đơn vị'), merged('<w:gridSpan w:val="2"/>', 'Đại biểu')]) +
        row([merged('<w:vMerge/>', ''), cell(p(r('Nam'))), cell(p(r('Nữ')))]) +
        row([cell(p(r('Chi đoàn')) + p(r('Văn phòng'))), cell(p(r('5 | 6'))), cell(p(''))]),
    )
    const { value } = await importDraft({
      name: 'a.docx',
      bytes: word({ body: p(r('KẾ HOẠCH')) + p(r('Hội trại năm 2024')) + body }),
    })
    expect(value?.text).toContain(
      '  | Đơn vị | Đại biểu | << |\n  |---|---|---|\n  | ^^ | Nam | Nữ |\n  | Chi đoàn<br>Văn phòng | 5 \\| 6 |  |\n',
    )
  })
})

describe('the widths of a table', () => {
  const delimiter = async (widths: number[], cells: string[], style = '') => {
    const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
    const rows = row(cells) + row(cells)
    const body = `<w:tbl><w:tblPr>${style}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`
    const bytes = word({ body: p(r('KẾ HOẠCH')) + p(r('Hội trại năm 2024')) + body })
    return /\|[-:|]*-[-:|]*\|/.exec((await importDraft({ name: 'a.docx', bytes })).value!.text)?.[0]
  }
  const texts = (count: number) => Array.from({ length: count }, (_, index) => cell(p(r(`Ô ${index}`))))
  test.each<[what: string, widths: number[], cells: string[], expected: string]>([
    ['are dashes', [500, 4500, 5000], texts(3), `|---|${'-'.repeat(27)}|${'-'.repeat(30)}|`],
    ['are none where they hardly differ', [3000, 3000, 4000], texts(3), '|---|---|---|'],
    ['are none where the grid lacks a column', [500, 9000], texts(3), '|---|---|---|'],
    [
      'count all columns that a cell is joined over',
      [1000, 500, 500, 8000],
      [cell(p(r('A'))), cell(p(r('B')), '<w:gridSpan w:val="2"/>'), cell(p(r('C')))],
      `|----|----|${'-'.repeat(32)}|`,
    ],
  ])('%s', async (_, widths, cells, expected) => {
    expect(await delimiter(widths, cells)).toBe(expected)
  })

  test('that the program measured itself are measured again', async () => {
    expect(await delimiter([500, 9500], texts(2), '<w:tblStyle w:val="KHTablePlain"/>')).toBe('|---|---|')
  })
})

describe('a table without names of columns', () => {
  const people = '  |  |  |\n  |---|---|\n  | Ông Lê An | Trưởng ban |\n  | Bà Đỗ Mai | Thành viên |\n'

  test('of a Word file, whose first row looks as the others', async () => {
    const rows = [
      ['Ông Lê An', 'Trưởng ban'],
      ['Bà Đỗ Mai', 'Thành viên'],
    ].map((texts) => row(texts.map((text) => cell(p(r(text))))))
    const body = p(r('KẾ HOẠCH')) + p(r('Hội trại năm 2024')) + table(rows.join(''))
    const { value } = await importDraft({ name: 'a.docx', bytes: word({ body }) })
    expect(value?.text).toContain(people)
  })

  test('of a text, which begins with a row without words', async () => {
    const text = '|  |  |\n| --- | --- |\n| Ông Lê An | Trưởng ban |\n| Bà Đỗ Mai | Thành viên |'
    expect(await imported(bytesOf(plan(text)), 'a.txt')).toContain(people)
  })
})

test('headings of Markdown go without the numbers that they don’t have', async () => {
  const yaml = await imported(
    bytesOf(plan('# I. NỘI DUNG\n\n## Ngày 1\n\n- Khai mạc.\n\n## Ngày 2\n\n- Bế mạc.')),
    'a.md',
  )
  expect(keysOf(yaml, 'body')).toBe(
    'body: |\n  # Nội dung\n\n  ## Ngày 1 {-}\n\n  - Khai mạc.\n\n  ## Ngày 2 {-}\n\n  - Bế mạc.',
  )
})

test('sentences below a heading without a number begin anew', async () => {
  const yaml = await imported(
    bytesOf(plan('# I. NỘI DUNG\n\n## Sáng\n\na) Khai mạc.\n\nb) Thi.\n\n## Chiều\n\na) Bế mạc.')),
    'a.md',
  )
  expect(keysOf(yaml, 'body')).toContain('## Sáng {-}\n\n  1. Khai mạc.\n  2. Thi.\n\n  ## Chiều {-}\n\n  1. Bế mạc.')
})

test('the content of an activity keeps its three dots', async () => {
  const items = '- Thời gian: ngày 12/5/2024.\n- Nội dung: tặng quà, thăm hỏi,...'
  const yaml = await fromText(plan(`I. NỘI DUNG\n1. Hội trại:\n${items}\n2. Kinh phí:\n- Tự túc.`))
  expect(yaml).toContain('content: tặng quà, thăm hỏi,...\n')
})

describe('a schedule', () => {
  const rows = [
    ['TT', 'HOẠT ĐỘNG', 'THỜI GIAN', 'PHỤ TRÁCH'],
    ['1', 'Sinh hoạt chuyên đề “Nghiệp vụ lễ tân”', 'Trong tháng 5', 'Đoàn Sở Ngoại vụ, Văn phòng'],
    ['2', 'Giải chạy bộ gây quỹ', '07/5/2024', 'Đoàn Sở Văn hóa và Thể thao'],
  ]
  const lines = (all: string[][]) => all.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  const end = (all: string[][]) =>
    `${ending}\nLỊCH HOẠT ĐỘNG\nTháng Công nhân\n(Đính kèm Kế hoạch số 07-KH/ĐTN ngày 23/4/2024 của Ban Thường vụ Đoàn Khối)\n${lines(all)}\nBAN THƯỜNG VỤ ĐOÀN KHỐI\n`
  const body = 'I. NỘI DUNG\n- Tổ chức Giải chạy bộ gây quỹ (Phân công Đoàn Sở Văn hóa và Thể thao phụ trách).'

  test('becomes activities, which the body calls by their ids', async () => {
    const yaml = await fromText(plan(body, end(rows)))
    expect(keysOf(yaml, 'activities', 'schedule')).toBe(`activities:
  - id: nghiep-vu-le-tan
    name: Sinh hoạt chuyên đề “Nghiệp vụ lễ tân”
    when: Trong tháng 5
    lead: [Đoàn Sở Ngoại vụ, Văn phòng]

  - id: giai-chay-bo-gay-quy
    name: Giải chạy bộ gây quỹ
    when: 07/5/2024
    lead: [Đoàn Sở Văn hóa và Thể thao]

schedule:
  subject: Tháng Công nhân`)
    expect(yaml).toContain('- Tổ chức {{activity "giai-chay-bo-gay-quy"}} {{assigned "giai-chay-bo-gay-quy"}}.')
  })

  test('in which a time can’t be read stays a table', async () => {
    const yaml = await fromText(plan(body, end([...rows, ['3', 'Tổng kết', 'Khi có thông báo', 'Văn phòng']])))
    expect(keysOf(yaml, 'schedule')).toBe('')
    expect(yaml).toContain('| 2 | {{activity "giai-chay-bo-gay-quy"}} | {{when "giai-chay-bo-gay-quy"}} |')
    expect(yaml).toContain('| 3 | Tổng kết | Khi có thông báo | Văn phòng |')
  })

  test('that names nobody in charge becomes activities too', async () => {
    const without = rows.map((cells) => cells.slice(0, 3))
    const yaml = await fromText(plan('Nội dung.', end(without)))
    expect(keysOf(yaml, 'activities', 'schedule')).toBe(`activities:
  - id: nghiep-vu-le-tan
    name: Sinh hoạt chuyên đề “Nghiệp vụ lễ tân”
    when: Trong tháng 5
  - id: giai-chay-bo-gay-quy
    name: Giải chạy bộ gây quỹ
    when: 07/5/2024

schedule:
  subject: Tháng Công nhân
  columns:
    - name
    - when`)
  })

  test('in another order is told', async () => {
    const yaml = await fromText(plan(body, end([rows[0]!, rows[2]!, rows[1]!])))
    expect(yaml).toContain('# kiểm tra: lịch nay xếp theo ngày, khác thứ tự của tệp gốc\nschedule:')
  })
})

test('stamps in the header are keys', async () => {
  const yaml = await fromText(plan('Nội dung.').replace('***\n', 'MẬT\nKHẨN\nDỰ THẢO\n'))
  expect(keysOf(yaml, 'secrecy', 'urgency', 'draft')).toBe('secrecy: mat\n\nurgency: khan\n\ndraft: true')
  const second = await fromText(plan('Nội dung.').replace('***\n', 'DỰ THẢO LẦN THỨ 2\n'))
  expect(keysOf(second, 'draft')).toBe('draft: 2')
})

test('a day of signing that is left to a pen stays so', async () => {
  const blank = header.replace('ngày 23 tháng 4', 'ngày      tháng 4')
  const yaml = await fromText(plan('Nội dung.').replace(header, blank))
  expect(keysOf(yaml, 'date', 'place')).toBe('place: TP. Hồ Chí Minh\ndate: 4/2024')
})

describe('counts', () => {
  const year = 'Kỷ niệm 134 năm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 – 19/5/2024).'
  test('that agree with the catalogue are computed', async () => {
    expect(await bodyOf(`I. NỘI DUNG\n- ${year}`)).toBe(
      'body: |\n  # Nội dung\n\n  - Kỷ niệm {{anniversary "sinh-chu-tich-ho-chi-minh"}}.',
    )
  })

  test('that don’t stay and are told', async () => {
    expect(await bodyOf(`I. NỘI DUNG\n- ${year.replace('134', '144')}`)).toBe(
      `body: |\n  # Nội dung\n\n  <!-- kiểm tra: “144 năm” không khớp với 19/5/1890 – 19/5/2024: từ 1890 đến 2024 là 134 năm -->\n  - ${year.replace('134', '144')}`,
    )
  })
})

describe('an event that the catalogue lacks', () => {
  const editionsOf = async (body: string) => {
    const yaml = await fromText(plan(`I. NỘI DUNG\n${body}`))
    return { editions: keysOf(yaml, 'editions'), body: keysOf(yaml, 'body').split('\n').slice(3).join('\n').trim() }
  }

  test('is declared with its first year, and counted', async () => {
    const said = await editionsOf(
      '- Hội trại truyền thống Lá Trung Quân lần thứ 14.\n- Dự Hội trại truyền thống Lá Trung Quân lần thứ 14 năm 2024.',
    )
    expect(said).toEqual({
      editions: `editions:
  - id: hoi-trai-truyen-thong
    name: Hội trại truyền thống Lá Trung Quân
    # kiểm tra: năm lần thứ nhất tính ngược từ “lần thứ 14”, nếu năm nào cũng tổ chức
    first: 2011`,
      body: '- Hội trại truyền thống Lá Trung Quân {{edition "hoi-trai-truyen-thong"}}.\n  - Dự Hội trại truyền thống Lá Trung Quân {{edition "hoi-trai-truyen-thong"}} năm 2024.',
    })
  })

  test.each([
    'Thực hiện Nghị quyết Đại hội Đoàn toàn quốc lần thứ XII.',
    'Phát huy kết quả Hội thi Sân khấu hóa lần thứ 4.',
    'Hội thi Sân khấu hóa lần thứ IV.',
    'Hội thi Sân khấu hóa lần thứ 4 năm 2023.',
    'Hội thi Sân khấu hóa lần thứ 4, tiếp theo Hội thi Sân khấu hóa lần thứ 3.',
  ])('stays as it was typed: %s', async (text) => {
    expect(await editionsOf(`- ${text}`)).toEqual({ editions: '', body: `- ${text}` })
  })

  test('in the name of an activity', async () => {
    const yaml = await fromText(
      plan('I. NỘI DUNG\n1. Hội thi “Tay nghề: sáng tạo” lần thứ 4\n- Thời gian: 12/5/2024.\n- Địa điểm: Nhà văn hóa.'),
    )
    expect(yaml).toContain('name: "Hội thi “Tay nghề: sáng tạo” {{edition \\"tay-nghe-sang-tao\\"}}"')
    expect(yaml).toContain('  - id: tay-nghe-sang-tao\n    name: "Hội thi “Tay nghề: sáng tạo”"\n')
  })
})

test('annexes that the body names are called by their ids, those of another document are not', async () => {
  const annex = (number: string, title: string) =>
    `\nPhụ lục ${number}\n${title}\n(Đính kèm Kế hoạch số 07-KH/ĐTN ngày 23/4/2024 của Ban Thường vụ)\n\nNội dung.\n`
  const body =
    'Danh sách tại Phụ lục I, thời gian tại Phụ lục II (sau Phụ lục I).\n\nTheo mẫu tại Phụ lục I Nghị định số 30/2020/NĐ-CP và Phụ lục III.'
  const yaml = await imported(
    bytesOf(`${plan(body)}${annex('I', 'DANH SÁCH ĐƠN VỊ')}${annex('II', 'CHƯƠNG TRÌNH')}`),
    'a.txt',
  )
  expect(keysOf(yaml, 'body')).toBe(
    'body: |\n  Danh sách tại {{annex "danh-sach-don-vi"}}, thời gian tại {{annex "chuong-trinh"}} (sau {{annex "danh-sach-don-vi"}}).\n\n  Theo mẫu tại Phụ lục I Nghị định số 30/2020/NĐ-CP và Phụ lục III.',
  )
})

test('a note at the foot of a page stands in brackets where its sign was', async () => {
  const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  const footnotes = `<w:footnote w:id="2">${p(r('Theo Nghị quyết 98.'))}</w:footnote>`
  const body = p(r('KẾ HOẠCH')) + p(r('Hội trại năm 2024')) + p(r('Thí điểm cơ chế') + reference + r(' mới.'))
  const { value } = await importDraft({ name: 'a.docx', bytes: word({ body, footnotes }) })
  expect(value?.text).toContain('  Thí điểm cơ chế (Theo Nghị quyết 98) mới.')
})

test('what can’t be read is told in one sentence', async () => {
  const said = async (name: string, bytes: Uint8Array) => {
    const { value, diagnostics } = await importDraft({ name, bytes })
    expect(value).toBeUndefined()
    return diagnostics.map(({ message }) => message)
  }
  expect(await said('a.docx', word({ body: p('') }))).toEqual([
    'Tệp không có chữ nào đọc được: có thể là bản chụp (scan).',
  ])
  expect(await said('a.docx', bytesOf('%PDF-1.7'))).toHaveLength(1)
})

describe('a long draft', () => {
  test.each<[what: string, body: string]>([
    [
      'of counts that the catalogue names otherwise',
      '- Kỷ niệm 49 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2024);\n'.repeat(300),
    ],
    ['of marks', '- Một *ý* có [dấu] và gạch_dưới, `mã`;\n'.repeat(300)],
    ['of annexes', `Nội dung.\n${ending}${'PHỤ LỤC\nDANH SÁCH ĐƠN VỊ\nMột dòng chữ.\n'.repeat(80)}`],
  ])('%s is a plan that can be built', async (_, body) => {
    expect(await fromText(plan(body))).toContain('body: |')
  })
})

describe('a draft as Markdown', () => {
  const markdownBody = async (body: string) =>
    keysOf(await imported(bytesOf(plan(body)), 'a.md'), 'body')
      .split('\n')
      .slice(3)
      .join('\n')
      .trim()

  test.each<[said: string, expected?: string]>([
    ['**Văn phòng:** theo dõi, *báo cáo* và ***nhắc việc***.'],
    ['Tính 3*4 m, chú thích (*) và **chưa đóng.', 'Tính 3\\*4 m, chú thích (\\*) và chưa đóng.'],
    ['Một **chữ *trong* chữ** đậm.', 'Một **chữ** ***trong*** **chữ** đậm.'],
  ])('keeps what is bold or slanted: %s', async (said, expected = said) => {
    expect(await markdownBody(`# I. NỘI DUNG\n\n${said}`)).toBe(expected)
  })

  test('titles need not be bold where other words are', async () => {
    const body = await markdownBody(
      '# I. NỘI DUNG\n\n1. Mục đích\n\n- **Chăm lo** đoàn viên.\n\n2. Yêu cầu\n\nThiết thực.',
    )
    expect(body).toBe('## Mục đích\n\n  - **Chăm lo** đoàn viên.\n\n  ## Yêu cầu\n\n  Thiết thực.')
  })
})

describe('what a plan can’t have is told, and not lost', () => {
  test('braces of a template', async () => {
    const yaml = await fromText(
      plan('I. NỘI DUNG\nGửi {{year}} và {{ten_don_vi}}, {một}.').replace('KHỐI DOANH NGHIỆP', '{{TEN}}'),
    )
    expect(keysOf(yaml, 'body')).toContain(
      '  <!-- kiểm tra: tệp gốc ghi dấu {{ }}, mà kế hoạch dùng cho chỗ tự tính; nay ghi là (( )) -->\n  Gửi ((year)) và ((ten_don_vi)), {một}.',
    )
    expect(yaml).toMatch(/# kiểm tra: tệp gốc ghi dấu \{\{ \}\}.*\nissuer:\n(?:.*\n){1,2}.*\(\(TEN\)\)/i)
  })

  test('signs that only a font of symbols has', async () => {
    expect(await bodyOf('I. NỘI DUNG\nChọn \uf0ae Lưu.\nLần đầu \uf02a')).toBe(
      'body: |\n  # Nội dung\n\n  Chọn → Lưu.\n\n  <!-- kiểm tra: dấu □ ở đây trong tệp gốc là một ký hiệu của phông Symbol hoặc Wingdings -->\n  Lần đầu □',
    )
  })

  test('numbers deeper than the standard counts, and names of offices that look like codes of web pages', async () => {
    const yaml = await fromText(
      plan(
        'I. NỘI DUNG\n1. Kết quả\n1.1 Ưu điểm\n1.1.1 Tồn tại\n1.1.1.1 Một là\n1.1.1.1.1 Hai là\nMới có ở TN&MT; XD.',
      ).replace('- Lưu VP.', '- Sở NN&MT; Sở GD&ĐT;\n- Lưu VP.'),
    )
    expect(keysOf(yaml, 'body')).toContain('1\\.1.1.1.1 Hai là\n\n  Mới có ở TN&MT; XD.')
    expect(keysOf(yaml, 'recipients')).toContain('- Sở NN&MT; Sở GD&ĐT\n')
  })

  test('a body without words, and an annex without', async () => {
    const yaml = await fromText(`${header}KẾ HOẠCH\nTổ chức hội trại năm 2024\n${ending}PHỤ LỤC\nDANH SÁCH ĐƠN VỊ\n`)
    expect(yaml.match(/<!-- kiểm tra: tệp gốc không có chữ nào ở phần này -->\n +…………\n/g)).toHaveLength(2)
  })

  test('more signers than a plan has', async () => {
    const six = Array.from({ length: 6 }, (_, index) => `TRƯỞNG BAN ${index + 1}\nNguyễn Văn An`).join('\n')
    const yaml = await fromText(plan('Nội dung.', `Nơi nhận:\n- Lưu VP.\n${six}\n`))
    expect(yaml.match(/^ +(?:- )?post: /gm) ?? yaml.match(/post: /g)).toHaveLength(5)
    expect(yaml).toContain('-->\n  Trưởng ban 1 Nguyễn Văn An\n')
  })

  test('a third level of bullets', async () => {
    expect(await bodyOf('I. NỘI DUNG\n- Một\n+ hai\n* ba\n* bốn\n- năm\n+ sáu\n* bảy')).toBe(
      'body: |\n  # Nội dung\n\n  - Một\n    + hai\n  <!-- kiểm tra: từ đây tệp gốc có gạch đầu dòng cấp ba; thể thức chỉ có hai cấp nên ghi ở cấp hai -->\n    + ba\n    + bốn\n  - năm\n    + sáu\n    + bảy',
    )
  })

  const marked = 'Chỗ [a_b] '.repeat(400)
  test.each<[what: string, body: string, told: string]>([
    ['a paragraph of more marks than may be', marked, 'tách thành nhiều đoạn'],
    [
      'a table of more marks than may be',
      `| Ô | Ghi chú |\n${`| Số | ${marked.slice(0, 200)} |\n`.repeat(30)}`,
      'tách thành nhiều bảng',
    ],
  ])('%s', async (_, body, told) => {
    const yaml = await fromText(plan(`I. NỘI DUNG\n${body}`))
    expect(yaml.match(new RegExp(told, 'g'))).toHaveLength(1)
    const count = (text: string) => text.match(/a\\?_b/g)?.length
    expect(count(yaml)).toBe(count(body))
  })
})
