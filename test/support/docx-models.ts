import { inRows } from '../../src/plan/compute/compute.js'
import type { Block, Inline, PlanModel, ScheduleTable, TableModel } from '../../src/plan/model.js'

/** A plan of the usual size: headings three deep, bullets, a numbered paragraph, a schedule of twelve rows. */
export function planModel(changes: Partial<PlanModel> = {}): PlanModel {
  const model = {
    standard: 'doan',
    year: 2024,
    type: 'KẾ HOẠCH',
    issuer: {
      parent: ['Thành Đoàn TP. Hồ Chí Minh'],
      name: ['BCH Đoàn Khối Cơ quan'],
      authority: 'Ban Thường vụ Đoàn Khối',
    },
    number: { number: '82', symbol: 'KH/ĐTN', full: '82-KH/ĐTN' },
    dateline: {
      place: 'TP. Hồ Chí Minh',
      day: '23',
      month: '4',
      year: '2024',
      text: 'TP. Hồ Chí Minh, ngày 23 tháng 4 năm 2024',
    },
    orientation: 'portrait' as const,
    title: [
      line('Tổ chức chuỗi hoạt động chào mừng'),
      line('Tháng “Văn hóa công sở” lần thứ 3 năm 2024'),
      line('(từ ngày 01/5/2024 đến 31/5/2024)'),
    ],
    body: body(),
    end: '',
    recipients: ['Thành Đoàn: Thường trực, Ban Công tác xã hội;', 'Công đoàn Viên chức;', 'Các cơ sở Đoàn;', 'Lưu VP.'],
    stamps: [],
    signature: { authority: 'TM. Ban Thường vụ Đoàn Khối', form: [], post: 'Phó Bí thư', name: 'Trần Thị Bích Ngọc' },
    cosigners: [],
    schedule: scheduleModel(12),
    annexes: [],
    activities: [],
    properties: {
      title: 'Kế hoạch số 82-KH/ĐTN',
      subject: 'Tổ chức chuỗi hoạt động chào mừng Tháng “Văn hóa công sở” lần thứ 3 năm 2024',
      author: 'Ban Thường vụ Đoàn Khối',
      created: '2024-04-23T12:00:00.000Z',
    },
    ...changes,
  }
  return { signers: inRows(model.signature, model.cosigners), ...model }
}

export function scheduleModel(
  count: number,
  orientation: 'portrait' | 'landscape' = 'portrait',
): NonNullable<PlanModel['schedule']> {
  const rows = Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    ...activities[index % activities.length]!,
  }))
  return {
    label: 'Phụ lục',
    orientation,
    title: 'LỊCH HOẠT ĐỘNG',
    subject: [line('Tháng “Văn hóa công sở” lần thứ 3 năm 2024')],
    attached: '(Đính kèm Kế hoạch số 82-KH/ĐTN ngày 23/4/2024 của Ban Thường vụ Đoàn Khối)',
    ...scheduleTable(rows),
    end: '',
    closing: 'Ban Thường vụ Đoàn Khối',
  }
}

function scheduleTable(rows: ScheduleTable['rows']): ScheduleTable {
  const kinds = ['name', 'when', 'lead'] as const
  const titles = { name: 'HOẠT ĐỘNG', when: 'THỜI GIAN', lead: 'PHỤ TRÁCH' }
  return {
    table: 'schedule',
    own: false,
    columns: kinds.map((kind) => ({ kind, title: titles[kind] })),
    span: 4,
    groups: [
      {
        heading: '',
        rows: rows.map(({ number, ...row }) => ({
          id: String(number),
          number,
          cells: kinds.map((kind) => ({ kind, style: kind, lines: [row[kind]] })),
        })),
      },
    ],
    rows,
  }
}

export function line(text: string, marks: Partial<Inline> = {}): Inline[] {
  return [{ text, bold: false, italic: false, raised: false, break: false, ...marks }]
}

export function block(kind: Block['kind'], level: number, number: string, text: string): Block {
  return { kind, level, number, boldNumber: false, inlines: line(text), table: null, picture: null }
}

export function tableBlock(): Block {
  return {
    kind: 'table',
    level: 0,
    number: '',
    boldNumber: false,
    inlines: [],
    table: tableModel(
      ['left', 'center', 'right'],
      [
        [line('Nội dung chi'), line('Đơn vị'), line('Số tiền (đồng)')],
        [line('In ấn tờ gấp tuyên truyền nếp sống văn minh nơi công sở'), line('1.000 tờ'), line('4.500.000')],
        [line('Nước uống'), line('20 thùng'), line('1.600.000')],
      ],
    ),
    picture: null,
  }
}

/** Names of columns over two rows, and a cell over two rows and columns. */
export function joinedBlock(): Block {
  const cell = (text: string, colspan = 1, rowspan = 1, header = false) => {
    return { header, align: 'left' as const, colspan, rowspan, inlines: line(text) }
  }
  const cells = [
    [cell('Đơn vị', 1, 2, true), cell('Số đại biểu', 2, 1, true)],
    [cell('Nam', 1, 1, true), cell('Nữ', 1, 1, true)],
    [cell('Chi đoàn A'), cell('Theo giấy mời', 2, 2)],
    [cell('Chi đoàn B')],
  ]
  return { ...tableBlock(), table: { widths: [1, 2, 3], cells, align: ['left', 'left', 'left'], header: [], rows: [] } }
}

/** Rows without joined cells, the first with the names of the columns. */
export function tableModel(align: TableModel['align'], grid: Inline[][][]): TableModel {
  const cells = grid.map((row, index) =>
    row.map((inlines, column) => ({ header: index === 0, align: align[column]!, colspan: 1, rowspan: 1, inlines })),
  )
  return { widths: [], cells, align, header: grid[0]!, rows: grid.slice(1) }
}

const activities = [
  { name: 'Bộ ảnh “Góc làm việc xanh” trên trang của Đoàn Khối', when: 'Trong tháng 5', lead: 'Văn phòng Đoàn Khối' },
  {
    name: 'Chuyên mục “Chào buổi sáng” phát trên hệ thống truyền thanh nội bộ',
    when: 'Trong tháng 5',
    lead: 'Chi đoàn Đài Tiếng nói',
  },
  {
    name: 'Đợt cao điểm hỗ trợ người dân nộp hồ sơ trực tuyến',
    when: 'Trong tháng 5',
    lead: 'Đoàn Sở Thông tin và Truyền thông, Đoàn Sở Nội vụ',
  },
  { name: 'Hội thi nấu ăn “Bữa cơm cơ quan”', when: '07/5/2024', lead: 'Đoàn Sở Công Thương' },
  {
    name: 'Tọa đàm “Giao tiếp nơi công sở: từ lời chào đến cách tiếp nhận ý kiến của người dân” tại hội trường lớn',
    when: '10-11/5/2024',
    lead: 'Đoàn Sở Nội vụ và Chi đoàn Học viện Cán bộ',
  },
  { name: 'Lớp tập huấn kỹ năng soạn thảo văn bản', when: '15/5/2024', lead: 'Đoàn Sở Tư pháp' },
  { name: 'Hội thao truyền thống lần thứ 9', when: '17-18/5/2024', lead: 'Văn phòng Đoàn Khối' },
  { name: 'Diễn đàn “Công chức trẻ và chuyển đổi số”', when: '23/5/2024', lead: 'Đoàn Sở Khoa học và Công nghệ' },
  { name: 'Ngày hội đổi sách lấy cây', when: '25/5/2024', lead: 'Đoàn Sở Văn hóa và Thể thao' },
  { name: 'Tuyên dương gương công chức trẻ tận tụy năm 2024', when: '28/5/2024', lead: 'Văn phòng Đoàn Khối' },
  { name: 'Thăm, tặng quà gia đình chính sách', when: '13, 20, 27/5/2024', lead: 'Các cụm hoạt động' },
  { name: 'Tổng kết và báo cáo kết quả', when: 'Trước ngày 31/5/2024', lead: 'Các cơ sở Đoàn' },
]

function body(): Block[] {
  const long =
    'Nâng cao nhận thức của đoàn viên về văn hóa giao tiếp nơi công sở, xây dựng tác phong làm việc nhanh nhẹn, đúng giờ, tôn trọng người dân; qua đó góp phần cải cách thủ tục hành chính và giữ gìn hình ảnh người cán bộ trẻ.'
  return [
    block('basis', 0, '', 'Căn cứ Chương trình công tác năm 2024 của Ban Chấp hành Đoàn Khối;'),
    block('basis', 0, '', 'Thực hiện chỉ đạo của Thành Đoàn về nếp sống văn minh nơi công sở,'),
    block('paragraph', 0, '', 'Ban Thường vụ Đoàn Khối ban hành kế hoạch tổ chức các hoạt động, cụ thể như sau:'),
    block('heading', 1, 'I.', 'Mục đích - Yêu cầu:'),
    block('heading', 2, '1.', 'Mục đích:'),
    block('item', 1, '-', long),
    block('item', 1, '-', 'Tạo sân chơi lành mạnh cho cán bộ, công chức, viên chức trẻ sau giờ làm việc.'),
    block('heading', 2, '2.', 'Yêu cầu:'),
    block(
      'item',
      1,
      '-',
      'Hoạt động thiết thực, tiết kiệm, không ảnh hưởng đến giờ làm việc; mỗi cơ sở Đoàn chọn ít nhất:',
    ),
    block('item', 2, '+', 'Một hoạt động vì cộng đồng;'),
    block('item', 2, '+', 'Một hoạt động trong cơ quan.'),
    block('heading', 1, 'II.', 'Nội dung:'),
    block('heading', 2, '1.', 'Công tác tuyên truyền:'),
    block('item', 1, '-', long),
    block('item', 1, '-', 'Đăng tin, bài về gương công chức trẻ tận tụy trên trang thông tin của Đoàn Khối.'),
    block('heading', 2, '2.', 'Hoạt động cấp Khối:'),
    block('heading', 3, '2.1.', 'Hoạt động văn hóa:'),
    block('item', 1, '-', 'Tổ chức hội thi nấu ăn, ngày hội đổi sách lấy cây và hội thao truyền thống lần thứ 9.'),
    block(
      'heading',
      3,
      '2.2.',
      'Hoạt động chuyên môn, chăm lo đời sống vật chất và tinh thần cho đoàn viên, thanh niên trong Khối:',
    ),
    block('item', 1, '-', 'Tổ chức tọa đàm về giao tiếp nơi công sở và lớp tập huấn soạn thảo văn bản.'),
    tableBlock(),
    block('heading', 1, 'III.', 'Tổ chức thực hiện:'),
    {
      ...block('clause', 2, '1.', ''),
      inlines: [
        ...line('Ban Thường vụ Đoàn Khối:', { bold: true }),
        ...line(' theo dõi, đôn đốc các cơ sở Đoàn và tổng hợp kết quả '),
        ...line('trước ngày 05/6/2024', { italic: true }),
        ...line('.'),
      ],
    },
    block('heading', 2, '2.', 'Các cơ sở Đoàn:'),
    block('item', 1, '-', long),
    block('item', 1, '-', 'Phân công cán bộ phụ trách từng hoạt động và gửi danh sách về Văn phòng Đoàn Khối.'),
    block('closing', 0, '', 'Đề nghị các cơ sở Đoàn triển khai thực hiện nghiêm túc nội dung kế hoạch này.'),
  ]
}

/** Plans of every shape that changes the layout. */
export const variants: Record<string, PlanModel> = {
  'twelve rows': planModel(),
  'no schedule': planModel({ schedule: null }),
  'landscape schedule': planModel({ schedule: scheduleModel(12, 'landscape') }),
  'forty rows': planModel({ schedule: scheduleModel(40) }),
  'one line': planModel({
    schedule: null,
    issuer: { parent: [], name: ['BCH Đoàn Tỉnh'], authority: 'Ban Thường vụ Tỉnh Đoàn' },
    title: [line('Ra quân ngày Chủ nhật xanh')],
    body: [block('closing', 0, '', 'Các cơ sở Đoàn tổ chức ra quân ngày Chủ nhật xanh.')],
    recipients: ['Lưu VP.'],
  }),
  'long names': planModel({
    issuer: {
      parent: ['Thành Đoàn TP. Hồ Chí Minh'],
      name: ['BCH Đoàn Khối Dân - Chính - Đảng Thành phố Hồ Chí Minh'],
      authority: 'Ban Thường vụ Đoàn Khối Dân - Chính - Đảng Thành phố Hồ Chí Minh',
    },
    number: { number: '245', symbol: 'KH/TĐTN-BCNLĐ', full: '245-KH/TĐTN-BCNLĐ' },
    dateline: {
      place: 'TP. Hồ Chí Minh',
      day: '23',
      month: '12',
      year: '2024',
      text: 'TP. Hồ Chí Minh, ngày 23 tháng 12 năm 2024',
    },
    signature: {
      authority: 'TM. Ban Thường vụ Đoàn Khối Dân - Chính - Đảng Thành phố Hồ Chí Minh',
      form: [],
      post: 'Phó Bí thư Thường trực',
      name: 'Nguyễn Phạm Hoàng Thiên Kim Ngân',
    },
  }),
  'head signs alone': planModel({ signature: { authority: '', form: [], post: 'Trưởng ban', name: 'Lê An' } }),
  'table above the signature': planModel({ body: [block('paragraph', 0, '', 'Dự trù kinh phí:'), tableBlock()] }),
  'five levels': planModel({
    body: [
      block('heading', 1, 'I.', 'Nội dung'),
      block('heading', 2, '1.', 'Tuyên truyền'),
      block('heading', 3, '1.1.', 'Trực tuyến'),
      block('heading', 4, '1.1.1.', 'Trang thông tin'),
      block('heading', 5, '1.1.1.1.', 'Bài viết'),
      block('clause', 5, '1.1.1.2.', 'Mỗi tuần đăng hai bài.'),
      block('clause', 1, 'II.', 'Thời gian thực hiện trong tháng 5.'),
    ],
  }),
  'marks of markup': planModel({
    title: [line('A & B <b>không đậm</b> "ngoặc" \'nháy\'')],
    body: [block('paragraph', 0, '', 'Kinh phí < 5 triệu & > 1 triệu; ]]> &amp; 😀')],
    properties: { title: 'A & B', subject: '<x>', author: '"C"', created: '2024-04-23T12:00:00.000Z' },
  }),
}
