import type { Analysis } from '../../../draft/analysis/analysis.js'
import type { Draft, Passage } from '../../../draft/draft.js'
import type { Finding, Rule } from '../../rule.js'
import { comparisons } from './comparisons.js'
import { isClose, placesOf } from './places.js'
import { readableWords, type Sighting } from './sighting.js'
import { findingOf } from './telling.js'
import { variantsOf } from './variants.js'

export const nameConsistency: Rule = {
  id: 'name-consistency',
  subject: 'writing',
  severity: 'warning',
  summary: 'Tên cơ quan, tổ chức, thuật ngữ viết một cách trong cả bản thảo.',
  advice: 'Sửa theo cách viết mà gợi ý nêu.',
  why:
    'Một cơ quan viết hai cách thì người đọc tưởng là hai nơi, tìm kiếm và trộn dữ liệu cũng sót. Chỉ so những tên cùng ' +
    'chữ, khác nhau ở chữ hoa, gạch nối hoặc dấu thanh. Tên cơ quan viết hoa chữ đầu của từ chỉ loại hình, chức năng, lĩnh ' +
    'vực (Nghị định 30/2020/NĐ-CP, Phụ lục II, điểm a khoản 1 mục IV, từ 05/3/2020), dù bản thảo viết cách khác nhiều ' +
    'hơn; chỗ Nghị định không nói thì cách viết nhiều hơn được đề nghị giữ lại.',
  examples: [
    {
      note: 'chữ hoa',
      text: `- Báo cáo Thành Đoàn trước ngày 20/5;
- Kế hoạch của Ban Thường vụ Thành Đoàn;
- Gửi Thành đoàn: Ban Tổ chức; ✗
- Ban Công nhân lao động tham mưu, gửi về Ban công nhân lao động Quận Đoàn; ✗
- Quận Đoàn, cơ sở Đoàn phối hợp.`,
    },
    {
      note: 'gạch nối',
      text: `- Đoàn Sở Quy hoạch Kiến trúc phụ trách; ✗
- Đoàn Sở Quy hoạch - Kiến trúc, Đoàn Sở Xây dựng;
- Giải thể Hiệp hội - chấm dứt hoạt động; Hiệp hội chấm dứt hoạt động; Phó Chủ tịch UBND tỉnh - Nguyễn Minh, UBND tỉnh Nguyễn Minh;
- Phó Giám đốc - Công ty Bình Minh, Phó Giám đốc Công ty An Hòa; thực hiện các phép tính - Có ý thức, các phép tính Có ý thức;
- Hội trại từ ngày 17 - 18/5; cụm Hành chính - Sự nghiệp; Văn hóa, Thể thao và Văn hóa - Thể thao.`,
    },
    {
      note: 'dấu thanh',
      text: `- Đoàn Bảo hiễm xã hội Thành phố; ✗
- Đoàn Bảo hiểm xã hội Thành phố phối hợp;
- Phòng Kế hoach tài chính; ✗
- Phòng Kế hoạch tài chính; hơn nữa, một nửa số đoàn viên; kỷ niệm, kỹ năng.`,
    },
    {
      note: 'danh từ chung, đầu câu, chữ in hoa, từ khác nhau',
      text: `BAN THƯỜNG VỤ THÀNH ĐOÀN
- Đoàn viên và đoàn viên; Quận 1 và quận Phú Nhuận; Thành phố và thành phố Thủ Đức; Chi đoàn, chi đoàn;
- Thành lập Đoàn kiểm tra. Thành lập đoàn công tác; UBND Xã và UBND xã Phúc Thịnh;
- Ban Thường vụ Thành Đoàn, Sở Y tế tỉnh và Sở Y tế Tỉnh; hơn nữa, hơn nửa số đoàn viên;
- Văn hóa - Thể thao; văn hóa, thể thao; công nhân được công nhận; lý luận, bác sĩ.`,
    },
    {
      note: 'Nghị định quyết định, không phải số đông',
      text: `- Kế hoạch của Ban chỉ đạo tỉnh; ✗
- Các thành viên Ban chỉ đạo gửi báo cáo về Ban chỉ đạo; ✗
- Ban Chỉ đạo tỉnh họp vào tháng 5;
- Phối hợp với Viện kiểm sát nhân dân; đề nghị Viện Kiểm sát nhân dân; ✗
- Điều 5 Bộ luật Hình sự; Điều 7 Bộ luật Hình sự; Điều 9 Bộ luật Hình sự;
- Đề nghị Trung tâm Văn hóa cụm Đông Bắc đăng cai;
- Các trung tâm, mỗi Trung tâm văn hóa có từ hai đội;
- Trung tâm văn hóa cụm Đông Bắc chuẩn bị sân bãi. ✗`,
    },
    {
      note: 'động từ, danh từ chung sau một tên ngắn; một cơ quan trong nhiều cơ quan',
      text: `- Ủng hộ qua Quỹ Hoạt động nhân đạo; đây là Quỹ hoạt động không vì lợi nhuận;
- Ban Quản lý dự án số 1 và 28 Ban quản lý dự án khu vực;
- Quỹ bảo hiểm y tế thanh toán, Quỹ bảo hiểm y tế chi trả, Quỹ bảo hiểm y tế tạm ứng, Quỹ bảo hiểm y tế thu;
- Vận động Liên đoàn Võ thuật tỉnh; thực hiện với các Liên đoàn võ thuật;
- Theo lịch, Liên đoàn Chỉ đạo viên họp quý I; năm nay Liên đoàn chỉ đạo, điều hành sát sao;
- Hoạt động của Liên đoàn theo Nghị quyết Đại hội, của Liên đoàn theo nghị quyết đã có; quyền của Liên đoàn và Điều lệ mẫu,
của Liên đoàn và điều lệ mẫu;
- Đề nghị công nhận Ban vận động thành lập Hội Luật gia tỉnh; hồ sơ Ban vận động thành lập hội theo quy định.`,
    },
    {
      note: 'i và y: chỉ nhắc',
      text: `- Thực hiện theo quy định hiện hành; quy định của Nhà nước;
- Báo cáo theo qui định; ✗
- Kỷ luật, kỹ thuật, lý luận, bác sĩ, công ty.`,
    },
  ],
  check: checkNames,
}

/** What more places have settled of a word holds where it is a part of other names: `ký tự`, then `xâu ký`. */
function* checkNames(draft: Draft, analysis: Analysis): Generator<Finding> {
  const lines = readableWords(draft, analysis)
  for (const { sightings, standard, fits, mild } of comparisons) {
    const reported = new Map<Passage, Set<number>>()
    const kept = new Map<Passage, Set<number>>()
    for (const variants of variantsOf(sightings(lines), standard)) {
      if (fits && !fits(variants.sightings, analysis)) continue
      for (const sighting of placesOf(variants)) {
        const { passage, change } = sighting
        const places = reported.get(passage) ?? new Set()
        if (places.has(change.start) || (fits && isToldOf(places, sighting))) continue
        if (kept.get(passage)?.has(change.start)) continue
        reported.set(passage, places.add(change.start))
        yield findingOf(sighting, variants, mild || isClose(sighting, variants, standard))
      }
      for (const { passage, change, form } of variants.sightings) {
        if (form === variants.kept) kept.set(passage, (kept.get(passage) ?? new Set()).add(change.start))
      }
    }
  }
}

/** Whether another word of the same name is told already. */
function isToldOf(places: ReadonlySet<number>, { start, end }: Sighting): boolean {
  for (const place of places) if (start <= place && place < end) return true
  return false
}
