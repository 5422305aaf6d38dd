import { expect, test } from 'vitest'
import { renderPlan } from '../../src/template/render.js'
import { writeText } from '../../src/writers/text.js'
import { block, line, planModel, scheduleModel, tableBlock, variants } from '../support/docx-models.js'
import { doan } from '../support/docx-standard.js'

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
    "THÀNH ĐOÀN TP. HỒ CHÍ MINH
    BCH ĐOÀN KHỐI CƠ QUAN
    ***
    Số: 82-KH/ĐTN

    ĐOÀN TNCS HỒ CHÍ MINH
    TP. Hồ Chí Minh, ngày 23 tháng 4 năm 2024

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
  expect(write(planModel({ schedule }))).toContain('| 1. | Hội thi A\\|B | Trong tháng 5 |')
})

test('nothing is left of the markup', () => {
  const text = write(variants['marks of markup'])
  expect(text).toContain('A & B <b>không đậm</b> "ngoặc" \'nháy\'')
  expect(text).not.toMatch(/&amp;lt|data-src|undefined/)
})

test('lines neither begin nor end in spaces, and no two blank lines follow each other', () => {
  for (const model of Object.values(variants)) {
    expect(write(model)).not.toMatch(/^[ \t]|[ \t]$|\n\n\n/m)
    expect(write(model)).toMatch(/[^\n]\n$/)
  }
})
