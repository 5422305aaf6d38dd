import { isPlan } from '../../../draft/analysis/form/form.js'
import type { Rule } from '../../rule.js'
import { wrongEnd, wrongRuleLines } from './body-lines.js'
import { groundFindings, groundsOf } from './grounds.js'

export const formBody: Rule = {
  id: 'form-body',
  subject: 'form',
  severity: 'info',
  summary: 'Dấu dưới tên cơ quan, dưới trích yếu, ở các căn cứ và ở chỗ kết thúc theo kiểu của hệ thống ban hành.',
  advice: 'Sửa như gợi ý.',
  why:
    'Mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy; dòng cuối cùng của văn bản hành chính kết thúc bằng dấu chấm (Nghị định ' +
    '30/2020/NĐ-CP Phụ lục I, mục II.6a, từ 05/3/2020), của văn bản Đoàn bằng dấu phẩy (Hướng dẫn 29-HD/TWĐTN-VP §III.6, từ ' +
    '29/10/2013). Căn cứ của văn bản Đảng có gạch đầu dòng, dòng cuối có dấu chấm, và cả văn bản kết thúc bằng dấu chấm, không ' +
    'ghi “./.” (Hướng dẫn 05-HD/VPTW mục I.6.2.2, I.6.2.3, từ 27/5/2026). Dưới tên cơ quan, văn bản Đoàn có ba dấu sao, văn bản ' +
    'Đảng một dấu sao; dưới trích yếu của văn bản Đảng có năm gạch nối (HD 29 §III.3; HD 05 mục I.2.2.1, I.5.2.1).',
  examples: [
    {
      note: 'dấu cuối các căn cứ',
      text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/QĐ-SNV

QUYẾT ĐỊNH
Về việc thành lập Tổ công tác

Căn cứ Luật Thanh niên ngày 16 tháng 6 năm 2020, ✗

Căn cứ Quyết định số 20/QĐ-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh về chức năng của Sở;

Theo đề nghị của Chánh Văn phòng Sở; ✗

QUYẾT ĐỊNH:`,
      fixed: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/QĐ-SNV

QUYẾT ĐỊNH
Về việc thành lập Tổ công tác

Căn cứ Luật Thanh niên ngày 16 tháng 6 năm 2020;

Căn cứ Quyết định số 20/QĐ-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh về chức năng của Sở;

Theo đề nghị của Chánh Văn phòng Sở.

QUYẾT ĐỊNH:`,
    },
    {
      note: 'dấu sao và gạch nối của hệ thống khác',
      text: `ĐẢNG ỦY XÃ TÂN PHÚ ✗

***

ĐẢNG CỘNG SẢN VIỆT NAM
Số 12-KH/ĐU
An Phú, ngày 12 tháng 6 năm 2026

KẾ HOẠCH
học tập nghị quyết ✗

---------

- Các chi bộ báo cáo kết quả.`,
    },
    {
      text: `ĐẢNG ỦY XÃ TÂN PHÚ

*

ĐẢNG CỘNG SẢN VIỆT NAM
Số 12-KH/ĐU
An Phú, ngày 12 tháng 6 năm 2026

KẾ HOẠCH
học tập nghị quyết

-----

- Các chi bộ báo cáo kết quả.`,
    },
    {
      note: 'văn bản Đảng',
      text: `ĐẢNG CỘNG SẢN VIỆT NAM
Số 12-KH/ĐU
An Phú, ngày 12 tháng 6 năm 2026

KẾ HOẠCH
học tập nghị quyết

Căn cứ Điều lệ Đảng; ✗

Căn cứ Quy chế làm việc của Đảng ủy xã.

- Các chi bộ báo cáo kết quả trước ngày 30/8/2026./. ✗

Nơi nhận:
- Lưu Văn phòng Đảng ủy.`,
    },
    {
      note: 'căn cứ đi liền với lời dẫn; “./.” của văn bản hành chính',
      text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/KH-SNV

KẾ HOẠCH
Tổ chức Ngày hội đọc sách

Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;

Căn cứ Kế hoạch số 20/KH-UBND ngày 05 tháng 3 năm 2024, Sở Nội vụ ban hành Kế hoạch như sau:

- Các phòng báo cáo kết quả trước ngày 30/8/2024./.`,
    },
  ],
  *check(draft, { form }) {
    const expected = form.expected?.body
    if (!expected || isPlan(draft)) return
    if (expected.grounds) yield* groundFindings(groundsOf(draft), expected.grounds)
    if (expected.ruleLines) yield* wrongRuleLines(draft, form.header, expected.ruleLines)
    if (expected.end) yield* wrongEnd(draft, expected.end, expected.article, form.recipients?.label)
  },
}
