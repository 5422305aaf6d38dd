import type { Summary } from './summary.js'

export const nothingChanged = 'Không có gì đổi.'

/** What stands over each part of a report. */
export const titles: Record<keyof Summary, string> = {
  facts: 'Thông tin chung',
  activities: 'Hoạt động',
  annexes: 'Phụ lục',
  moves: 'Chuyển chỗ',
  text: 'Nội dung',
  renumbered: 'Đánh số lại',
}
