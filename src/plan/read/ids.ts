import type { Report } from '../../problem.js'
import { lineStarts, pointAt } from '../../text/lines.js'
import { sourceRange } from '../../text/sourced.js'
import { type Field, textOf } from '../../yaml/fields.js'
import { freeId } from '../schema/repair.js'

/** Two of a kind can't have the same id. */
export function checkIds(items: readonly Map<string, Field>[], noun: string, text: string, report: Report): void {
  const firsts = new Map<string, number>()
  const taken = new Set(items.map((item) => textOf(item.get('id'), text)?.text ?? ''))
  for (const item of items) {
    const id = textOf(item.get('id'), text)
    if (!id) continue
    const range = sourceRange(id, 0, id.text.length)
    const first = firsts.get(id.text)
    firsts.set(id.text, first ?? range[0])
    if (first === undefined) continue
    const free = freeId(id.text, taken)
    if (free) taken.add(free)
    report({
      ruleId: 'plan-id',
      range,
      message: `Mã “${id.text}” đã dùng cho ${noun} ở dòng ${pointAt(lineStarts(text), first).line}.`,
      hint: `${free ? `Đặt mã khác, chẳng hạn “${free}”` : 'Đặt mã khác'}, rồi sửa các biểu thức gọi đến mục này.`,
    })
  }
}
