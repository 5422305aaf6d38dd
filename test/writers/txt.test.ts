import { expect, test } from 'vitest'
import { textOf } from '../../src/document/document.js'
import { unitsOf } from '../../src/draft/analysis/schedule/units.js'
import { readDraft } from '../../src/readers/index.js'
import { renderPlan } from '../../src/template/render.js'
import { writeText } from '../../src/writers/text/text.js'
import { block, line, planModel, scheduleModel, tableBlock, variants } from '../support/docx-models.js'
import { doan, standardOf } from '../support/docx-standard.js'

const standard = doan()
const write = (model = planModel()) => writeText({ document: renderPlan(model, standard).value!, standard, model })

test('a plan reads from top to bottom, block by block', () => {
  const model = planModel({
    title: [line('Ra quân ngày Chủ nhật xanh'), line('(ngày 12/5/2024)')],
    body: [
      block('basis', 0, '', 'Căn cứ Chương trình công tác năm 2024,'),
      block('heading', 1, 'I.', 'Nội dung:'),
      block('item', 1, '-', 'Dọn kênh rạch.'),
      tableBlock(),
      block('closing', 0, '', 'Đề nghị các cơ sở Đoàn thực hiện.'),
    ],
    schedule: scheduleModel(2),
  })
  expect(write(model)).toMatchInlineSnapshot(`
    "THÀNH ĐOÀN TP. HỒ CHÍ MINH              ĐOÀN TNCS HỒ CHÍ MINH
      BCH ĐOÀN KHỐI CƠ QUAN
               ***
          Số: 82-KH/ĐTN           TP. Hồ Chí Minh, ngày 23 tháng 4 năm 2024

    KẾ HOẠCH
    Ra quân ngày Chủ nhật xanh
    (ngày 12/5/2024)
    -----------

    Căn cứ Chương trình công tác năm 2024,

    I. NỘI DUNG:
    - Dọn kênh rạch.

    | Nội dung chi | Đơn vị | Số tiền (đồng) |
    | --- | --- | --- |
    | In ấn tờ gấp tuyên truyền nếp sống văn minh nơi công sở | 1.000 tờ | 4.500.000 |
    | Nước uống | 20 thùng | 1.600.000 |

    Đề nghị các cơ sở Đoàn thực hiện.

    Nơi nhận:
    - Thành Đoàn: Thường trực, Ban Công tác xã hội;
    - Công đoàn Viên chức;
    - Các cơ sở Đoàn;
    - Lưu VP.

    TM. BAN THƯỜNG VỤ ĐOÀN KHỐI
    PHÓ BÍ THƯ

    Trần Thị Bích Ngọc

    LỊCH HOẠT ĐỘNG
    Tháng “Văn hóa công sở” lần thứ 3 năm 2024
    (Đính kèm Kế hoạch số 82-KH/ĐTN ngày 23/4/2024 của Ban Thường vụ Đoàn Khối)
    -----------

    | TT | HOẠT ĐỘNG | THỜI GIAN | PHỤ TRÁCH |
    | --- | --- | --- | --- |
    | 1. | Bộ ảnh “Góc làm việc xanh” trên trang của Đoàn Khối | Trong tháng 5 | Văn phòng Đoàn Khối |
    | 2. | Chuyên mục “Chào buổi sáng” phát trên hệ thống truyền thanh nội bộ | Trong tháng 5 | Chi đoàn Đài Tiếng nói |

    BAN THƯỜNG VỤ ĐOÀN KHỐI
    "
  `)
})

test('a cell with a bar stays one cell, a line break inside a cell a space', () => {
  const schedule = scheduleModel(1)
  schedule.groups[0]!.rows[0]!.cells[0]!.lines = ['Hội thi A|B']
  expect(write(planModel({ schedule }))).toMatch(/\| 1\. {2}\| Hội thi A\\\|B \| Trong tháng 5 \|/)
})

test('nothing is left of the markup', () => {
  const text = write(variants['marks of markup'])
  expect(text).toContain('A & B <b>không đậm</b> "ngoặc" \'nháy\'')
  expect(text).not.toMatch(/&amp;lt|data-src|undefined/)
})

test('no line ends in spaces, and no two blank lines follow each other', () => {
  for (const model of Object.values(variants)) {
    expect(write(model)).not.toMatch(/[ \t]$|\n\n\n/m)
    expect(write(model)).toMatch(/[^\n]\n$/)
  }
})

test('no line but a row of a table is wider than 78 characters', () => {
  for (const model of Object.values(variants)) {
    const lines = write(model)
      .split('\n')
      .filter((one) => one.length > 78)
    expect(lines.filter((one) => !one.startsWith('| '))).toEqual([])
  }
})

test.each(['doan', 'nd30', 'dang'])(
  '%s: a reader of the text sees each paragraph whole, wrapped lines joined',
  async (name) => {
    // A text may have HTML in it, which is taken out.
    for (const [variant, model] of Object.entries(variants)) {
      if (variant === 'marks of markup') continue
      const built = { document: renderPlan(model, standardOf(name)).value, standard: standardOf(name), model }
      // Not every standard numbers as many levels.
      if (!built.document) continue
      const written = writeText({ ...built, document: built.document })
      const read = (await readDraft(new TextEncoder().encode(written), 'a.txt')).value!.draft
      const passages = new Set(read.passages.map(({ text }) => text.replace(/\s+/g, ' ')))
      const paragraphs = built.document.sections[0]!.blocks.filter((one) => one.type === 'paragraph')
      const said = paragraphs.filter(({ style }) => built.standard.styles[style]!.align === 'justify')
      for (const one of said) {
        const text = `${one.mark} ${textOf(one)}`.replace(/^[-+ ]+/, '').replace(/\s+/g, ' ')
        expect(passages).toContain(built.standard.styles[one.style]!.caps ? text.toUpperCase() : text)
      }
    }
  },
)

test('a name that is wrapped is one name to the rules', () => {
  const [unit, ...others] = unitsOf('Phân\ncông Đoàn Cơ quan Liên\nđoàn Lao động Thành\nphố phụ\ntrách')
  expect(unit!.text).toBe('Đoàn Cơ quan Liên đoàn Lao động Thành phố')
  expect(others).toEqual([])
  expect(unitsOf('Đoàn Sở Nội vụ\nĐoàn Sở Du lịch').map(({ text }) => text)).toEqual([
    'Đoàn Sở Nội vụ',
    'Đoàn Sở Du lịch',
  ])
})
