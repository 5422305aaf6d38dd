import { lineStarts, pointAt } from '../text/lines.js'
import { sourceRange } from '../text/sourced.js'
import { type Field, textOf } from '../yaml/fields.js'
import type { Report } from '../yaml/problem.js'

/** Two of a kind can't have the same id. */
export function checkIds(items: readonly Map<string, Field>[], noun: string, text: string, report: Report): void {
  const firsts = new Map<string, number>()
  for (const item of items) {
    const id = textOf(item.get('id'), text)
    if (!id) continue
    const range = sourceRange(id, 0, id.text.length)
    const first = firsts.get(id.text)
    firsts.set(id.text, first ?? range[0])
    if (first === undefined) continue
    report({
      ruleId: 'plan-id',
      range,
      message: `Mã “${id.text}” đã dùng cho ${noun} ở dòng ${pointAt(lineStarts(text), first).line}.`,
      hint: 'Đặt mã khác, rồi sửa các biểu thức gọi đến mục này.',
    })
  }
}
