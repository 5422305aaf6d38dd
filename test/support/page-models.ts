import type { Block, PlanModel, Signer } from '../../src/plan/model.js'
import { block, line, planModel, scheduleModel, tableBlock, tableModel, variants } from './docx-models.js'

const topics = ['giáo dục', 'tình nguyện', 'văn hóa, thể thao', 'chuyển đổi số', 'chăm lo đoàn viên']

/** Forty activities, described one by one over ten pages. */
function longBody(): Block[] {
  const description =
    'Các cơ sở Đoàn khảo sát nhu cầu của đoàn viên, thanh niên trước khi tổ chức, phân công người phụ trách từng phần việc, dự trù kinh phí theo khả năng của đơn vị và báo cáo kết quả về Văn phòng Đoàn Khối trong ba ngày sau khi kết thúc; hình ảnh, bài viết gửi kèm để tổng hợp, giới thiệu trên trang thông tin của Đoàn Khối và biểu dương cuối năm.'
  const activities = scheduleModel(40).rows.flatMap(({ number, name, when, lead }) => [
    ...((number - 1) % 8 === 0
      ? [block('heading', 2, `${(number - 1) / 8 + 1}.`, `Hoạt động ${topics[(number - 1) / 8]}:`)]
      : []),
    block('heading', 3, `${Math.ceil(number / 8)}.${((number - 1) % 8) + 1}.`, name),
    block('item', 1, '-', `Thời gian: ${when}.`),
    block('item', 1, '-', `Phụ trách: ${lead}.`),
    block('paragraph', 0, '', description),
  ])
  return [
    block('paragraph', 0, '', 'Ban Thường vụ Đoàn Khối ban hành kế hoạch với những nội dung sau:'),
    block('heading', 1, 'I.', 'Nội dung:'),
    ...activities,
    block('closing', 0, '', 'Đề nghị các cơ sở Đoàn triển khai thực hiện nghiêm túc nội dung kế hoạch này.'),
  ]
}

function recipients(count: number): string[] {
  return [...Array.from({ length: count - 1 }, (_, index) => `Đoàn cơ sở Sở, ngành số ${index + 1};`), 'Lưu VP.']
}

const cosigners: Signer[] = [
  {
    authority: 'TM. Ban Chấp hành Hội Liên hiệp Thanh niên Thành phố',
    form: [],
    post: 'Chủ tịch',
    name: 'Nguyễn Phạm Hoàng Thiên Kim Ngân',
  },
  { authority: 'TM. Ban Thường vụ Công đoàn Viên chức', form: [], post: 'Phó Chủ tịch', name: 'Lê Văn An' },
]

/** Plans that strain the page: what an office may come to write, and a little more. */
export const pageVariants: Record<string, PlanModel> = {
  ...variants,
  'ten pages, forty activities': planModel({ body: longBody(), schedule: scheduleModel(40) }),
  'forty rows, landscape': planModel({ schedule: scheduleModel(40, 'landscape') }),
  'issuer of three lines': planModel({
    issuer: {
      parent: ['Ban Chấp hành Đoàn Thành phố Hồ Chí Minh'],
      name: ['BCH Đoàn Khối', 'Dân - Chính - Đảng', 'Thành phố Hồ Chí Minh'],
      authority: 'Ban Thường vụ Đoàn Khối Dân - Chính - Đảng Thành phố Hồ Chí Minh',
    },
  }),
  'subject of six lines': planModel({
    title: Array.from({ length: 3 }, () =>
      line('Tổ chức chuỗi hoạt động chào mừng Tháng “Văn hóa công sở” lần thứ 3 và Đại hội Đoàn các cấp năm 2024'),
    ),
  }),
  'twenty-two recipients below a few lines': planModel({
    schedule: null,
    body: longBody().slice(0, 8),
    recipients: recipients(22),
  }),
  'forty recipients below a page': planModel({ schedule: null, recipients: recipients(40) }),
  'eighty recipients below one line': planModel({
    schedule: null,
    body: [
      block(
        'closing',
        0,
        '',
        'Các cơ sở Đoàn tổ chức ra quân ngày Chủ nhật xanh, báo cáo kết quả về Văn phòng Đoàn Khối.',
      ),
    ],
    recipients: recipients(80),
  }),
  'signer not known': planModel({
    signature: { authority: 'TM. Ban Thường vụ Đoàn Khối', form: [], post: 'Phó Bí thư', name: '' },
  }),
  'table over pages': planModel({
    body: [
      block('paragraph', 0, '', 'Dự trù kinh phí:'),
      {
        ...tableBlock(),
        table: tableModel(tableBlock().table!.align, [
          tableBlock().table!.header,
          ...Array(30).fill(tableBlock().table!.rows[0]),
        ]),
      },
    ],
  }),
  'two signers': planModel({ cosigners: cosigners.slice(1) }),
  'three signers': planModel({ cosigners }),
  'stamps below the number': planModel({
    stamps: [
      { kind: 'hoa-toc', text: 'HỎA TỐC' },
      { kind: 'draft', text: 'DỰ THẢO' },
    ],
  }),
}
