import type { Strain } from './offices.js'
import { day, deed, paragraph, unit } from './words.js'

/** What follows the signing block on pages of its own, and lying sheets. */
export const annexes: Record<string, Strain> = {
  landscape: ({ calls }) => ({
    orientation: 'landscape',
    body: [`${calls} xây dựng kế hoạch như sau:`, '# Nội dung', paragraph(0, 3), budget, paragraph(3, 3)].join('\n\n'),
    activities: activities(14),
    schedule: { columns: ['name', 'when', 'where', 'lead', 'result'] },
  }),
  annexes: ({ calls }) => ({
    body: [
      `${calls} xây dựng kế hoạch như sau:`,
      '# Nội dung',
      'Các đơn vị thực hiện theo {{annex "danh-sach"}}, {{annex "kinh-phi"}}, {{annex "phan-cong"}}, {{annex "co-so"}} kèm theo.',
    ].join('\n\n'),
    activities: activities(12),
    schedule: { columns: ['weekday', 'when', 'time', 'name', 'where', { lead: 'Đơn vị chủ trì' }], group: 'week' },
    annexes: [
      {
        id: 'danh-sach',
        title: 'Danh sách đơn vị đăng cai và phân công địa bàn của Ủy ban nhân dân các phường',
        body: list,
      },
      { id: 'kinh-phi', title: 'Dự toán kinh phí', orientation: 'landscape', body: `Đơn vị tính: đồng.\n\n${budget}` },
      {
        id: 'phan-cong',
        title: 'Phân công nhiệm vụ',
        schedule: { group: 'lead', numbering: 'group', columns: ['name', 'when', 'result'] },
      },
      {
        id: 'co-so',
        title: 'Lịch hoạt động cấp cơ sở',
        schedule: { activities: ['viec-1', 'viec-2', 'viec-3'] },
        body: 'Lưu ý: các đơn vị báo cáo trước ngày 05/6/2026.',
      },
    ],
  }),
}

const list = `# Khối phường

1. Phường Bến Thành
2. Phường Sài Gòn

# Khối cơ quan

- ${unit(2)}
- ${unit(0)}`

const budget = `| TT | Nội dung chi | Số lượng | Đơn giá | Thành tiền | Nguồn |
|:---:|---|---:|---:|---:|---|
${Array.from({ length: 6 }, (_, index) => `| ${index + 1} | ${deed(index)} | ${index + 2} | 500.000 | ${(index + 2) * 500}.000 | ${unit(index + 1)} |`).join('\n')}
| | **Cộng** | | | **13.500.000** | |`

function activities(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `viec-${index + 1}`,
    name: deed(index),
    when: index % 3 === 0 ? `08g00 ngày ${day(index)}` : day(index),
    where: index % 2 ? 'Hội trường A' : 'Nhà Văn hóa Lao động, số 55B Nguyễn Thị Minh Khai',
    lead: [unit(index)],
    result: index % 2 ? 'Báo cáo' : 'Danh sách, hình ảnh gửi về Văn phòng',
  }))
}
