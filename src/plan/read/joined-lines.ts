import type { Report } from '../../problem.js'
import { type Sourced, sourced, sourceRange } from '../../text/sourced.js'
import { oneLine } from '../../yaml/text-lines.js'
import { reportEnteredLines } from '../body/entered-lines.js'
import { linesIn, roomyBreaks } from '../body/lines.js'

const field = { hint: 'Phần này in trên một dòng: viết trên một dòng, các ý cách nhau bằng dấu chấm phẩy.' }
const paragraph = {
  hint: 'Thêm một dòng trống phía trên mỗi dòng cần đứng riêng. Câu viết tiếp thì nối lên dòng trên.',
}

/** A value that is printed on one line, whatever it was written over; said where its lines were no wrapped prose. */
export function joined(source: Sourced, text: string, report: Report): Sourced {
  checkJoined(source, text, report, field)
  return oneLine(source)
}

/** The same of one paragraph of a value that may have several. */
export function checkParagraph(source: Sourced, text: string, report: Report): void {
  checkJoined(source, text, report, paragraph)
}

function checkJoined(source: Sourced, text: string, report: Report, advice: { hint: string }): void {
  const [start, end] = sourceRange(source, 0, source.text.length)
  if (!text.slice(start, end).includes('\n')) return
  const lines = linesIn(text, start, end)
  reportEnteredLines(lines, { body: sourced(text), report, roomy: roomyBreaks(lines), field: advice })
}
