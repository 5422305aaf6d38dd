import * as z from 'zod'
import { dateText, described, idText, line, lineOrLines, paragraph, text } from './text-fields.js'

const whenExamples = [
  '07/5/2024',
  '10-11/5/2024',
  '13, 20, 27/5/2024',
  '08/5 - 04/6/2024',
  'Trong tháng 5',
  'Trước ngày 31/5/2024',
  '08g00 ngày 13/5/2024',
]

const when = described(
  z.union([
    line(),
    z.strictObject({
      text: text('Lời văn', 'Thời gian in đúng như viết.', ['Hai đợt, theo thông báo riêng']),
      sort: dateText('Ngày để xếp', 'Lịch xếp hoạt động này theo ngày nào.', ['15/5/2024']),
    }),
  ]),
  'Thời gian',
  'Viết như trong văn bản. Lời văn tự do thì ghi text và sort.',
  [...whenExamples, { text: 'Hai đợt, theo thông báo riêng', sort: '15/5/2024' }],
)

const activity = z.strictObject({
  id: idText('Tên gọi trong {{activity "…"}}.', ['le-tan']),
  name: paragraph('Tên hoạt động', 'In ở thân bài và ở lịch.', ['Lớp tập huấn “Nghiệp vụ lễ tân”']),
  when,
  where: paragraph('Địa điểm', 'In ở dòng Địa điểm của {{details "…"}}.', ['Hội trường A']).optional(),
  content: paragraph('Nội dung', 'In ở dòng Nội dung của {{details "…"}}.', [
    'Tập huấn kỹ năng đón tiếp khách quốc tế.',
  ]).optional(),
  lead: lineOrLines(
    'Phụ trách',
    'Đơn vị phụ trách: một tên, hoặc danh sách các tên.',
    [['Đoàn Sở Ngoại vụ'], 'Văn phòng'],
    100,
  ).optional(),
  support: lineOrLines(
    'Phối hợp',
    'Đơn vị phối hợp: một tên, hoặc danh sách các tên. In ở {{details "…"}} và ở cột support của lịch.',
    [['Công đoàn cơ quan'], 'Công đoàn cơ quan'],
    100,
  ).optional(),
  budget: paragraph('Kinh phí', 'In ở dòng Kinh phí của {{details "…"}} và ở cột budget của lịch.', [
    '5.000.000 đồng',
  ]).optional(),
  result: paragraph('Sản phẩm', 'In ở dòng Sản phẩm của {{details "…"}} và ở cột result của lịch.', [
    'Báo cáo kết quả',
  ]).optional(),
  more: described(
    z.record(line(), line()),
    'Cột riêng của cơ quan',
    'Những gì cơ quan cần ghi thêm, mỗi khóa một cột: tên cột, rồi chữ in trong cột. Cột chỉ in khi schedule.columns có tên ấy.',
    [{ 'Số lượng': 50 }],
  ).optional(),
  note: paragraph('Ghi chú', 'In ở dòng Ghi chú của {{details "…"}}.', ['Mang theo máy tính xách tay.']).optional(),
})

export const activitySchema = described(activity, 'Hoạt động', 'Một hoạt động, ghi một lần cho cả thân bài và lịch.', [
  { id: 'le-tan', name: 'Lớp tập huấn “Nghiệp vụ lễ tân”', when: '15/5/2024', lead: ['Đoàn Sở Ngoại vụ'] },
])

const anniversary = z.strictObject({
  id: idText('Tên gọi trong {{anniversary "…"}}.', ['thanh-lap-co-quan']),
  name: text('Tên ngày kỷ niệm', 'In sau số năm.', ['Ngày thành lập cơ quan']),
  date: described(line(), 'Ngày gốc', 'Ngày, tháng, năm gốc; chỉ ghi năm nếu không rõ ngày.', ['12/6/1996', 1996]).meta(
    {
      type: ['string', 'integer'],
    },
  ),
})

const edition = z.strictObject({
  id: idText('Tên gọi trong {{edition "…"}}.', ['hoi-trai']),
  name: text('Tên hoạt động', 'Tên hoạt động đếm theo lần.', ['Hội trại truyền thống']),
  first: described(
    line().regex(/^\d{4}$/, { error: 'Năm tổ chức lần thứ nhất cần đủ bốn chữ số.' }),
    'Năm của lần thứ nhất',
    'Lần thứ = năm của kế hoạch − năm này + 1.',
    [2011],
  ).meta({ type: ['string', 'integer'] }),
})

export const anniversarySchema = described(anniversary, 'Ngày kỷ niệm', 'Một ngày kỷ niệm đếm theo số năm.', [
  { id: 'thanh-lap-co-quan', name: 'Ngày thành lập cơ quan', date: '12/6/1996' },
])

export const editionSchema = described(edition, 'Hoạt động đếm theo lần', 'Một hoạt động tổ chức hằng năm.', [
  { id: 'hoi-trai', name: 'Hội trại truyền thống', first: 2011 },
])
