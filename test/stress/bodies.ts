import type { Strain } from './offices.js'
import { deed, paragraph, sentence, unit } from './words.js'

const address = 'https://thanhdoan.hochiminhcity.gov.vn/tai-lieu/2026/ke-hoach-thang-cong-nhan/bieu-mau-dang-ky.aspx'

/** What a text may hold. */
export const bodies: Record<string, Strain> = {
  'wide-table': ({ calls }) => ({ body: [begin(calls), sheet, words].join('\n\n') }),
  'heading-foot': ({ calls }) => ({ body: [begin(calls), ...sections(26, 2)].join('\n\n') }),
  levels: ({ standard, calls }) => ({ body: [begin(calls), levels(depths[standard] ?? 3)].join('\n\n') }),
  pages: ({ calls }) => ({ body: [grounds, begin(calls), ...sections(60, 5)].join('\n\n') }),
  timetable: ({ calls }) => ({ body: [begin(calls), '# Lịch tuần', timetable, 'Lịch có thể thay đổi.'].join('\n\n') }),
}

/** How many levels of headings each standard numbers. */
const depths: Record<string, number> = { doan: 5, nd30: 3, dang: 3, './own': 4 }

const begin = (calls: string) => `${calls} xây dựng kế hoạch như sau:`

const grounds = [
  'Căn cứ Luật Thanh niên năm 2020;',
  'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;',
  'Căn cứ Kế hoạch số 12-KH/TĐTN-BCNLĐ ngày 15/01/2026 của Ban Thường vụ Thành Đoàn về tổ chức Tháng Công nhân;',
].join('\n\n')

const sheet = `# Đăng ký trực tuyến

| TT | Đơn vị | Biểu mẫu | Hạn gửi | Đầu mối | Ghi chú |
|---|---|---|---|---|---|
| 1 | Đoàn Sở Ngoại vụ | ${address} | 11/7/2026 (thứ Bảy) | Nguyễn Phạm Hoàng Thiên Kim Ngân | Kế hoạch số 12-KH/TĐTN-BCNLĐ |
| 2 | Viện Kiểm sát nhân dân | bangiaovan@thanhdoan.hochiminhcity.gov.vn | 07h00 - 09h30 ngày 12/7/2026 | Lê An | - |
| 3 | ${unit(2)} | ${address} | Giai đoạn 2025 - 2030 | Trần Thị Bích Ngọc | - Mang theo máy tính<br>- Có mặt trước 15 phút |`

const words = `# Liên hệ

Đăng ký tại địa chỉ ${address} trước ngày 10/7/2026; thắc mắc xin gửi về hộp thư điện tử bangiaovan.phongtraothanhnien@thanhdoan.hochiminhcity.gov.vn để được trả lời trong ngày.

- Tải mẫu ở ${address}, điền đủ, ký tên, đóng dấu rồi gửi lại.`

/** Headings that fall on every height of a page. */
function sections(count: number, sentences: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const level = index % 4 === 0 ? '#' : '##'
    return `${level} ${deed(index)}\n\n${paragraph(index, sentences + (index % 3))}`
  })
}

function levels(depth: number): string {
  const heads = Array.from(
    { length: depth },
    (_, level) => `${'#'.repeat(level + 1)} ${deed(level + 2)}\n\n${sentence(level)}`,
  )
  const again = Array.from(
    { length: depth - 2 },
    (_, level) => `${'#'.repeat(level + 2)} ${deed(level)}\n\n1. ${sentence(level)}\n2. ${sentence(level + 1)}`,
  )
  return [...heads, ...again, `- ${sentence(1)}\n  + ${sentence(2)}\n  + ${sentence(5)}`].join('\n\n')
}

const timetable = `| Thứ | Buổi | Nội dung | Địa điểm | Thành phần | << |
|:---:|:---:|---|---|---|---|
| ^^ | ^^ | ^^ | ^^ | Chủ trì | Tham dự |
${['Hai', 'Ba', 'Tư', 'Năm', 'Sáu']
  .flatMap((weekday, index) => [
    `| Thứ ${weekday}<br>${11 + index}/5/2026 | Sáng | 07h30: ${deed(index)} | Hội trường A | ${unit(index)} | ${unit(index + 3)} |`,
    `| ^^ | Chiều | 14h00: ${deed(index + 3)} | ${index % 2 ? '^^' : 'Phòng họp số 2'} | ${unit(index + 1)} | << |`,
  ])
  .join('\n')}
| Thứ Bảy<br>16/5/2026 | Cả ngày | Ngày thứ Bảy tình nguyện | << | << | << |`
