import type { Report } from '../problem.js'
import { type Sourced, sourceRange } from '../text/sourced.js'

const block = /[^\n]+(?:\n[^\n]+)*/g
const mark = /([*_`[\]<!~])\1*/g
const nested = /^[ \t]*(?:>[ \t]*|(?:[*+-]|\d{1,9}[.)])[ \t]+){20}/m

// Nobody writes so many; reading them would take time that grows with their square.
const mostMarks = 600

const tooManyMarks = {
  message: `Đoạn này có hơn ${mostMarks} dấu định dạng (*, _, [, …) nên không đọc được.`,
  hint: 'Xóa các dấu thừa, hoặc chia thành nhiều đoạn cách nhau bằng dòng trống.',
}
const tooDeep = {
  message: 'Dòng này mở đầu bằng quá nhiều dấu >, - hoặc số thứ tự.',
  hint: 'Chỉ để một dấu ở đầu dòng.',
}

/** False where so many Markdown marks stand together that the text can't be prose. */
export function checkMarks(body: Sourced, report: Report): boolean {
  for (const { 0: text, index } of body.text.matchAll(block)) {
    const line = nested.exec(text)
    const advice = line ? tooDeep : (text.match(mark)?.length ?? 0) > mostMarks ? tooManyMarks : undefined
    if (!advice) continue
    const at = index + (line ? line.index + line[0].search(/\S/) : 0)
    report({ ruleId: 'markdown', range: sourceRange(body, at, at + 1), ...advice })
    return false
  }
  return true
}
