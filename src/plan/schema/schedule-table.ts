import * as z from 'zod'
import { columnKinds } from '../plan.js'
import { described, line, listOf, text } from './text-fields.js'

// More don't stand beside each other on a sheet.
const mostColumns = 15

const column = described(
  z.union([line(), z.record(line(), line())]),
  'Cột',
  `Một trong ${columnKinds.join(', ')}, hoặc tên một cột riêng ghi trong more. Muốn đổi tên in ở đầu cột thì ghi “lead: Đơn vị chủ trì”.`,
  ['name', { lead: 'Đơn vị chủ trì' }, 'Số lượng'],
)

/** How activities are printed as a table, in the schedule or in an annex. */
export const tableOptions = {
  columns: described(
    listOf(column, mostColumns).min(1),
    'Các cột',
    'Các cột sau cột số thứ tự, theo thứ tự in. Không ghi thì in name, when, lead. Có cột time hoặc weekday thì when chỉ in ngày.',
    [['name', 'when', { lead: 'Đơn vị chủ trì' }, 'support', 'Số lượng']],
  ).optional(),
  group: z
    .enum(['day', 'week', 'month', 'lead'])
    .meta({
      title: 'Xếp nhóm',
      description:
        'Xếp hoạt động theo ngày (day), tuần (week), tháng (month) hoặc đơn vị phụ trách (lead), mỗi nhóm có một dòng tiêu đề.',
      examples: ['week'],
    })
    .optional(),
  numbering: z
    .enum(['group'])
    .meta({
      title: 'Đánh số',
      description: 'Ghi group để số thứ tự bắt đầu lại từ 1 trong mỗi nhóm. Không ghi thì đánh số liên tục.',
      examples: ['group'],
    })
    .optional(),
  activities: described(
    listOf(text('Mã hoạt động', 'Mã (id) của một hoạt động.', ['le-tan']), 1_000).min(1),
    'Hoạt động trong bảng',
    'Mã các hoạt động được in. Không ghi thì in mọi hoạt động.',
    [['le-tan', 'hoi-trai']],
  ).optional(),
}
