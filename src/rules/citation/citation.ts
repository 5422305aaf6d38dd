import { attachment } from '../../draft/analysis/citations/reference.js'
import type { Rule } from '../rule.js'
import { doubtBlank, doubtKind, doubtYear } from './doubts.js'
import { doubtIssuer, doubtLetter } from './issuers.js'
import { doubtOrder } from './kind-doubts.js'
import { doubtGap, doubtMarks, wordCheck } from './numbering.js'
import { twiceCited } from './twice-cited.js'
import { mixedZeros } from './zeros.js'

export const citation: Rule = {
  id: 'citation',
  subject: 'citations',
  severity: 'warning',
  summary: 'Số, ký hiệu, ngày của văn bản được viện dẫn phải khớp nhau và đúng mẫu.',
  advice: 'Đối chiếu với văn bản gốc.',
  why:
    'Người đọc tìm văn bản theo số, ký hiệu và ngày; lệch một chữ số là dẫn sang văn bản khác. Văn bản của Đoàn viết ' +
    '{số}-{loại}/{cơ quan}-{đơn vị} (Hướng dẫn 29-HD/TWĐTN-VP §III.3, từ 29/10/2013), văn bản hành chính viết ' +
    '{số}/{loại}-{cơ quan} (Nghị định 30/2020/NĐ-CP Phụ lục I, mục II.3, từ 05/3/2020). Luật, nghị định, thông tư mang ' +
    'năm ban hành trong số. Số 0 trước ngày dưới 10 và tháng 1, 2 là quy định cho dòng địa danh, ngày tháng; trong ' +
    'lời văn chỉ cần thống nhất.',
  examples: [
    {
      note: 'năm trong số và năm của ngày',
      text: `Căn cứ Nghị định số 63/2014/NĐ-CP ngày 26/6/2013 của Chính phủ; ✗
Căn cứ Nghị quyết số 98/2023/QH15 ngày 24/6/2023 của Quốc hội;
Căn cứ Luật Thanh niên số 57/2020/QH14 được Quốc hội thông qua ngày 16/6/2020, có hiệu lực từ ngày 01/01/2021;
Căn cứ Nghị định số 30/NĐ-CP ngày 05/3/2020 của Chính phủ; ✗
Căn cứ Luật số 57/2020/QH15; ✗
Căn cứ Thông tư số 05/2016/TT-BYT của Bộ Y tế, thay cho văn bản ngày 29/02/2008;`,
    },
    {
      note: 'thứ tự số, loại, cơ quan',
      text: `- Hội thao theo Kế hoạch số 71-ĐTN/TG-PT ngày 05/4/2023; ✗
- Kế hoạch số 38-KH/TĐTN-BCNLĐ ngày 11/4/2023;
- Kế hoạch số 82/KH-UBND ngày 11/3/2023;
- Công văn số 894/VP-KTTH ngày 28/02/2018;
- Quyết định số 17/KH-SYT ngày 12/10/2023; ✗
- Kế hoạch liên tịch số 12-KHLT/TĐTN-STP;
- Thông báo kết luận số 15-KL/TU ngày 11/10/2022.`,
    },
    {
      note: 'tên loại bị cụt, dấu cách trong ký hiệu',
      text: `Căn cứ Nghị số 63/2014/NĐ-CP ngày 26/6/2014 của Chính phủ; ✗
Căn cứ Luật Thanh niên số 57/2020/QH 14 ngày 16/6/2020; ✗
Theo Công báo số 12/BC-UBND, Thông báo số 15/TB-UBND, các thông số 25/KT-TB của máy.`,
      fixed: `Căn cứ Nghị định số 63/2014/NĐ-CP ngày 26/6/2014 của Chính phủ;
Căn cứ Luật Thanh niên số 57/2020/QH14 ngày 16/6/2020;
Theo Công báo số 12/BC-UBND, Thông báo số 15/TB-UBND, các thông số 25/KT-TB của máy.`,
    },
    {
      note: 'cơ quan ban hành không khớp với ký hiệu',
      text: `Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Chính phủ; ✗
Căn cứ Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016 của Quốc hội; ✗
Căn cứ Thông tư số 32/2020/TT-BGDĐT ngày 15/9/2020 của Bộ Nội vụ; ✗
Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;
Căn cứ Thông tư số 22/2021/TT-BGDĐT ngày 20/7/2021 của Bộ Giáo dục và Đào tạo về đánh giá học sinh;
Căn cứ Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương;`,
    },
    {
      note: 'thiếu chữ “số”, thừa dấu cách, lẫn hai mẫu',
      text: `Căn cứ Kế hoạch 620/KH-SGDĐT ngày 26/12/2025 của Sở Giáo dục và Đào tạo; ✗
Thực hiện Kế hoạch số 1316-KH-BQP của Bộ Quốc phòng; ✗
Theo Báo cáo số 15 /BC-UBND và Hướng dẫn số 31-HD/BTCTW; ✗
Theo Công văn số 02/BC-LĐQV ngày 24/01/2025 của Liên đoàn Quần vợt tỉnh; ✗
Theo Công văn số 894/VP-KTTH, Công văn số 635/TTr-TCDKNTC của Thanh tra tỉnh;`,
      fixed: `Căn cứ Kế hoạch số 620/KH-SGDĐT ngày 26/12/2025 của Sở Giáo dục và Đào tạo;
Thực hiện Kế hoạch số 1316-KH-BQP của Bộ Quốc phòng;
Theo Báo cáo số 15/BC-UBND và Hướng dẫn số 31-HD/BTCTW;
Theo Công văn số 02/BC-LĐQV ngày 24/01/2025 của Liên đoàn Quần vợt tỉnh;
Theo Công văn số 894/VP-KTTH, Công văn số 635/TTr-TCDKNTC của Thanh tra tỉnh;`,
    },
    {
      note: 'một văn bản hai tên',
      text: `Thực hiện Kế hoạch số 82/KH-UBND ngày 11/3/2023 của UBND xã về việc tổ chức hội khỏe Phù Đổng;
Thực hiện Kế hoạch số 82/KH-UBND ngày 11/3/2023 về việc ra quân bảo đảm trật tự đô thị, vỉa hè; ✗
Kế hoạch số 82/KH-UBND ngày 11/3/2023 về hội khỏe Phù Đổng của học sinh.`,
    },
    {
      note: 'một văn bản hai ngày',
      text: `Thực hiện Công văn số 130/SYT-TCCB ngày 21/02/2017 của Sở Y tế;
Các đơn vị nộp hồ sơ theo Công văn số 130/SYT-TCCB ngày 12/02/2017. ✗
Công văn số 130/SYT-TCCB ngày 21 tháng 02 năm 2017 còn hiệu lực.`,
    },
    {
      note: 'số 0 trước ngày, tháng',
      text: `- Hoạt động chào mừng ngày 1/5 và ngày 19/5. ✗
- Hội trại ngày 07/5/2024, tổng kết ngày 12/10/2024.`,
    },
    { note: 'một cách viết', text: '- Ra quân ngày 07/5/2024, tổng kết ngày 30/6/2024 và ngày 12/10/2024.' },
  ],
  *check(draft, analysis) {
    const compare = twiceCited(draft)
    const withoutWord = wordCheck(draft, analysis)
    for (const passage of draft.passages) {
      for (const reference of analysis.referencesOf(passage)) {
        const { start, end } = reference
        const written = passage.text.slice(start, end)
        const found = doubtYear(reference, written) ?? doubtOrder(reference, written)
        if (found) yield { passage, start, end: reference.date?.end ?? end, ...found }
        else yield* compare(passage, reference)
        if (passage === draft.facts.symbol?.passage || attachment.test(passage.text)) continue
        for (const doubt of doubts) {
          const said = doubt(passage.text, reference)
          if (said) yield { passage, ...said }
        }
        const wordless = withoutWord(passage, reference)
        if (wordless) yield { passage, severity: 'info', ...wordless }
      }
    }
    yield* mixedZeros(draft, analysis)
  },
}

const doubts = [doubtKind, doubtBlank, doubtMarks, doubtGap, doubtIssuer, doubtLetter]
