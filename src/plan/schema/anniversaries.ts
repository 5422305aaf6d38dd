import * as z from 'zod'
import { described, idText, line, text } from './text-fields.js'

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
