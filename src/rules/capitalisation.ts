import { addressesIn, isWithin, quotationsIn } from '../text/words.js'
import { patternSlips, weekdaySlips } from './names/capital-patterns.js'
import { capitalSlips } from './names/capital-words.js'
import type { Rule } from './rule.js'

export const capitalisation: Rule = {
  id: 'capitalisation',
  severity: 'warning',
  summary: 'Viết hoa theo Phụ lục II Nghị định 30/2020/NĐ-CP.',
  why:
    'Nghị định 30/2020/NĐ-CP, Phụ lục II, có hiệu lực từ 05/3/2020: tên cơ quan, chức vụ, loại văn bản chỉ viết hoa chữ ' +
    'đầu của mỗi từ (Quốc hội, Ủy ban nhân dân); viện dẫn một văn bản cụ thể thì viết hoa tên loại, phần, chương, mục, ' +
    'điều, không viết hoa khoản, điểm; ngày trong tuần và tháng viết hoa khi không dùng chữ số (thứ Bảy, tháng Tám). ' +
    'Chữ in hoa toàn bộ, tên đặt trong ngoặc kép và tên người không bị xét.',
  examples: [
    {
      note: 'tên cơ quan, chức vụ, loại văn bản',
      text: `- Phối hợp với tổ chức Công Đoàn cùng cấp; ✗
- Nghị quyết của Quốc Hội; ✗
- Ủy Ban Nhân Dân phường và Ủy ban Nhân dân quận; ✗
- Đồng chí Bí Thư Quận đoàn chủ trì; ✗
- Công đoàn, Quốc hội, Ủy ban nhân dân, Thành Đoàn, Ban Tổ chức Tỉnh ủy, Nhà nước, nhà nước và nhân dân.`,
      fixed: `- Phối hợp với tổ chức Công đoàn cùng cấp;
- Nghị quyết của Quốc hội;
- Ủy ban nhân dân phường và Ủy ban nhân dân quận;
- Đồng chí Bí thư Quận đoàn chủ trì;
- Công đoàn, Quốc hội, Ủy ban nhân dân, Thành Đoàn, Ban Tổ chức Tỉnh ủy, Nhà nước, nhà nước và nhân dân.`,
    },
    {
      note: 'chữ in hoa toàn bộ, tên trong ngoặc kép, tên người, tên báo',
      text: `ỦY BAN NHÂN DÂN THÀNH PHỐ
- Hội thi “Công Đoàn với công nhân”;
- Đồng chí Trần Quốc Hội, ông Lê Văn Phòng;
- Đăng tin trên Báo Nhân Dân, báo Thanh Niên; phường Trung Tâm.`,
    },
    {
      note: 'thứ, tháng',
      text: `- Ra quân sáng thứ bảy, ngày 11/5/2024; ✗
- Kỷ niệm Cách mạng tháng tám; ✗
- Sinh hoạt vào thứ hai hàng tuần; ✗
- Thứ Bảy ngày 11/5/2024, tháng Tám, tháng 5, kỳ họp thứ năm, thứ hai là công tác cán bộ;
- Một tháng hai lần, ngày … tháng năm 2024.`,
    },
    {
      note: 'viện dẫn văn bản, tên ngày lễ, địa danh',
      text: `- Theo kế hoạch số 45-KH/TĐTN ngày 19/4/2023; ✗
- Căn cứ Luật đấu thầu số 43/2013/QH13; ✗
- Thực hiện điều 3, điều 5 Thông tư số 11/2016/TT-BYT; ✗
- Quy định tại Khoản 2 Điều 5 Nghị định này; ✗
- Kỷ niệm ngày Quốc tế lao động (01/5); ✗
- Vui Tết nguyên Đán; ✗
- Thanh niên thành phố Hồ Chí Minh; ✗
- Theo Kế hoạch số 45-KH/TĐTN; theo khoản 2 Điều 5; Luật Đấu thầu số 43/2013/QH13, Luật này và Nghị định số 63; xây dựng kế hoạch số hóa; các thành phố Hồ Chí Minh, Đà Nẵng.`,
    },
  ],
  *check({ passages }) {
    for (const passage of passages) {
      const { text } = passage
      const skipped = [...quotationsIn(text), ...addressesIn(text)]
      for (const slip of [...capitalSlips(text), ...patternSlips(text), ...weekdaySlips(text)]) {
        const { start, end, right, item, mild } = slip
        if (isWithin(skipped, start, end)) continue
        const found = text.slice(start, end).replace(/\s+/g, ' ')
        yield {
          ...{ passage, start, end, ...(mild && { severity: 'info' as const }) },
          message: `“${found}” viết hoa chưa đúng (Nghị định 30/2020/NĐ-CP, Phụ lục II, ${item}).`,
          hint: `Sửa thành “${right.replace(/\s+/g, ' ')}”.`,
          fix: [{ start, end, text: right }],
        }
      }
    }
  },
}
