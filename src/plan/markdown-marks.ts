import { type Sourced, sourceRange } from '../text/sourced.js'
import type { Report } from './problem.js'

const block = /[^\n]+(?:\n[^\n]+)*/g
const mark = /([*_`[\]<>!~])\1*/g

// Nobody writes so many; reading them would take time that grows with their square.
const mostMarks = 600

/** False where so many Markdown marks stand together that the text can't be prose. */
export function checkMarks(body: Sourced, report: Report): boolean {
  for (const { 0: text, index } of body.text.matchAll(block)) {
    const [many] = Array.from(text.matchAll(mark)).slice(mostMarks)
    if (!many) continue
    report({
      ruleId: 'markdown',
      range: sourceRange(body, index, index + 1),
      message: `Đoạn này có hơn ${mostMarks} dấu định dạng (*, _, [, …) nên không đọc được.`,
      hint: 'Xóa các dấu thừa, hoặc chia thành nhiều đoạn cách nhau bằng dòng trống.',
    })
    return false
  }
  return true
}
