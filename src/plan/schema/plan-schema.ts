import * as z from 'zod'
import { type KnownName, knownStandards } from '../../standard/standard.js'
import { activitySchema, anniversarySchema, editionSchema } from './list-items.js'
import { tableOptions } from './schedule-table.js'
import { cosigners, draft, mostLines, secrecy, signature, urgency } from './signing.js'
import {
  described,
  idText,
  line,
  lineOrLines,
  listOf,
  paragraph,
  partialDateText,
  text,
  wholeText,
} from './text-fields.js'

/** Whose they are, for editors. */
export const standardTitles: Record<KnownName, string> = {
  doan: 'Văn bản của Đoàn (Hướng dẫn 29-HD/TWĐTN-VP)',
  nd30: 'Văn bản của cơ quan nhà nước (Nghị định 30/2020/NĐ-CP)',
  dang: 'Văn bản của Đảng (Hướng dẫn 05-HD/VPTW)',
}

// Anniversaries and editions of a plan's own.
const mostEntries = 200

const issuer = described(
  z.strictObject({
    parent: lineOrLines(
      'Cấp trên trực tiếp',
      'Dòng đầu bên trái, phía trên tên cơ quan. Bỏ khóa này nếu không ghi cấp trên.',
      ['Thành Đoàn TP. Hồ Chí Minh'],
      mostLines,
    ).optional(),
    name: lineOrLines(
      'Cơ quan ban hành',
      'Tên cơ quan in đậm ở đầu văn bản. Tên dài thì ghi thành danh sách, mỗi mục một dòng in.',
      ['BCH Đoàn Khối Cơ quan', ['BCH Đoàn Khối', 'Dân - Chính - Đảng Thành phố']],
      mostLines,
    ),
    authority: text(
      'Tập thể ký',
      'Ai ban hành kế hoạch: in sau “TM.” ở chỗ ký và ở dòng Đính kèm của lịch; văn bản của Đảng chỉ in ở chỗ ký, không kèm tên riêng của cơ quan.',
      ['Ban Thường vụ Đoàn Khối'],
    ),
  }),
  'Nơi ban hành',
  'Cơ quan ban hành văn bản.',
  [{ parent: 'Thành Đoàn TP. Hồ Chí Minh', name: 'BCH Đoàn Khối Cơ quan', authority: 'Ban Thường vụ Đoàn Khối' }],
)

const orientation = z.enum(['portrait', 'landscape']).meta({
  title: 'Chiều giấy',
  description: 'Giấy đứng (portrait) hoặc giấy ngang (landscape). Phụ lục, lịch không ghi thì theo cả văn bản.',
  examples: ['landscape'],
})

const scheduleOptions = z.strictObject({
  ...tableOptions,
  orientation: orientation.optional(),
  title: text('Tên lịch', 'Thay cho tên in sẵn LỊCH HOẠT ĐỘNG.', ['LỊCH HOẠT ĐỘNG']).optional(),
  subject: paragraph('Trích yếu của lịch', 'Mặc định lấy các dòng trích yếu của kế hoạch.', [
    'Tháng Công nhân năm {{year}}',
  ]).optional(),
  closing: text('Dòng cuối lịch', 'Mặc định là tập thể ký.', ['Ban Thường vụ Đoàn Khối']).optional(),
})

const schedule = described(
  z.union([z.boolean(), scheduleOptions]),
  'Lịch hoạt động',
  'Có in bảng LỊCH HOẠT ĐỘNG ở trang riêng không. Các dòng lấy từ activities, tự xếp theo ngày.',
  [true, { orientation: 'landscape' }, { group: 'week', columns: ['name', 'when', { lead: 'Đơn vị chủ trì' }] }],
)

const annex = described(
  z.strictObject({
    id: idText('Tên gọi trong {{annex "…"}}.', ['danh-sach']),
    title: paragraph(
      'Tên phụ lục',
      'In dưới dòng Phụ lục, mỗi dòng một dòng in. Phụ lục là một lịch thì có thể bỏ: in LỊCH HOẠT ĐỘNG.',
      ['Danh sách đơn vị đăng cai\nTháng Công nhân năm {{year}}'],
    ).optional(),
    orientation: orientation.optional(),
    body: wholeText('Nội dung phụ lục', 'Viết bằng Markdown sau dấu |, như thân bài; số mục đánh lại từ đầu.', [
      '# Khối phường\n\n| Đơn vị | Nội dung |\n|---|---|\n| Phường 1 | Hội thao |',
    ]).optional(),
    schedule: described(
      z.union([z.boolean(), z.strictObject(tableOptions)]),
      'Lịch trong phụ lục',
      'Một bảng hoạt động có cột và cách xếp nhóm của riêng phụ lục này; có body thì body in dưới bảng.',
      [{ group: 'lead', columns: ['name', 'when', 'where'] }],
    ).optional(),
  }),
  'Phụ lục',
  'Một phụ lục, in ở trang riêng sau kế hoạch.',
  [
    { id: 'danh-sach', title: 'Danh sách đơn vị', body: '- Phường 1;\n- Phường 2.' },
    {
      id: 'kinh-phi',
      title: 'Dự toán kinh phí',
      orientation: 'landscape',
      body: '| Nội dung | Số tiền |\n|---|---:|\n| In ấn | 5.000.000 |',
    },
    { id: 'phan-cong', title: 'Phân công nhiệm vụ', schedule: { group: 'lead', columns: ['name', 'when', 'result'] } },
  ],
)

/** The plan file. Every key says in Vietnamese what it is for: editors and our own messages show it. */
export const planSchema = z
  .strictObject({
    standard: text(
      'Thể thức',
      'Bộ quy định trình bày mà cơ quan ban hành phải theo: doan, nd30, dang (kehoach standards liệt kê), hoặc thư mục thể thức riêng cạnh kế hoạch, viết bắt đầu bằng ./ (kehoach init-standard tạo).',
      [...knownStandards, './the-thuc-doan'],
    ),
    template: text(
      'Mẫu Word của cơ quan',
      'Tệp Word có phần đầu riêng và các chỗ điền {{…}}; đường dẫn tính từ thư mục chứa kế hoạch. Lệnh kehoach template tạo mẫu ban đầu.',
      ['mau-co-quan.docx'],
    ).optional(),
    issuer,
    number: described(
      line().regex(/^\d{1,5}[A-Za-zĐđ]?$/, { error: 'Số văn bản chỉ gồm chữ số, không kèm ký hiệu.' }),
      'Số văn bản',
      'Số của kế hoạch, không kèm ký hiệu; số dưới 10 tự thêm số 0. Chưa lấy số thì bỏ khóa này: văn bản chừa chỗ trống.',
      [82],
    )
      .meta({ type: ['string', 'integer'] })
      .optional(),
    symbol: described(
      line().regex(/^\S+$/, { error: 'Ký hiệu văn bản viết liền, không có dấu cách.' }),
      'Ký hiệu',
      'Ký hiệu đứng sau số văn bản: loại văn bản và cơ quan ban hành.',
      ['KH/ĐTN'],
    ),
    place: text('Địa danh', 'Nơi ban hành, in trước ngày tháng.', ['TP. Hồ Chí Minh']),
    date: partialDateText(
      'Ngày ban hành',
      'Ngày ký kế hoạch. Chưa rõ ngày thì ghi tháng, năm; chưa rõ cả tháng thì ghi năm hoặc bỏ khóa này: văn bản chừa chỗ trống để ghi tay.',
      ['23/4/2024', '2024-04-23', '4/2024'],
    ).optional(),
    period: text('Thời gian của kế hoạch', 'Từ ngày đến ngày. {{period}} in ra thời gian này.', [
      '01/5/2024 - 31/5/2024',
    ]).optional(),
    orientation: orientation.optional(),
    title: paragraph('Trích yếu', 'Nội dung chính của kế hoạch, mỗi dòng một dòng in.', [
      'Tổ chức Ngày hội hiến máu tình nguyện năm {{year}}',
      'Tổ chức các hoạt động hưởng ứng\nTháng Công nhân {{edition "thang-cong-nhan"}} năm {{year}}\n({{period}})',
    ]),
    anniversaries: described(
      listOf(anniversarySchema, mostEntries),
      'Ngày kỷ niệm riêng',
      'Ngày kỷ niệm mà danh mục có sẵn chưa có, hoặc tính khác.',
      [[{ id: 'thanh-lap-co-quan', name: 'Ngày thành lập cơ quan', date: '12/6/1996' }]],
    ).optional(),
    editions: described(
      listOf(editionSchema, mostEntries),
      'Hoạt động đếm theo lần',
      'Hoạt động tổ chức hằng năm mà danh mục có sẵn chưa có.',
      [[{ id: 'hoi-trai', name: 'Hội trại truyền thống', first: 2011 }]],
    ).optional(),
    activities: described(
      listOf(activitySchema, 1_000),
      'Hoạt động',
      'Các hoạt động; thân bài gọi bằng {{activity "id"}}, lịch lấy từ danh sách này.',
      [[{ id: 'le-tan', name: 'Lớp tập huấn', when: '15/5/2024', lead: ['Đoàn Sở Ngoại vụ'] }]],
    ).optional(),
    body: wholeText(
      'Nội dung',
      'Thân bài viết bằng Markdown sau dấu |: # cho mục ({-} ở cuối tên thì không đánh số), - cho ý, + cho ý con, 1. cho khoản, --- giữa hai dòng trống để sang trang, m^2^ cho m², ![Chú thích](so-do.png) cho hình.',
      [
        'Thực hiện Kế hoạch …;\n\n# Mục đích, yêu cầu\n## Mục đích\n- …',
        '| TT | Đơn vị | Số đại biểu | << |\n|---|---|---|---|\n| ^^ | ^^ | Nam | Nữ |\n| 1 | … | … | … |',
        '![Sơ đồ khu trại](so-do.png)\n\nCác đơn vị tập kết theo sơ đồ trên.',
      ],
    ),
    recipients: described(
      listOf(paragraph('Nơi nhận', 'Một nơi nhận; dấu - và dấu ; tự thêm.', ['Thành Đoàn']), 300).min(1),
      'Nơi nhận',
      'Danh sách nơi nhận, nơi lưu ở cuối.',
      [['Thành Đoàn', 'Lưu VP']],
    ),
    signature,
    cosigners: cosigners.optional(),
    secrecy: secrecy.optional(),
    urgency: urgency.optional(),
    draft: draft.optional(),
    schedule: schedule.optional(),
    annexes: described(
      listOf(annex, 50),
      'Phụ lục',
      'Các phụ lục theo thứ tự in, sau lịch hoạt động nếu có. {{annex "id"}} in tên gọi của phụ lục, chẳng hạn Phụ lục II.',
      [[{ id: 'danh-sach', title: 'Danh sách đơn vị', body: '- Phường 1;\n- Phường 2.' }]],
    ).optional(),
  })
  .meta({ title: 'Kế hoạch', description: 'Một kế hoạch để kehoach dựng thành văn bản Word.' })
