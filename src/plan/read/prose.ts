import type { Problem, Report } from '../../problem.js'
import { type Sourced, slice, sourceRange } from '../../text/sourced.js'
import { formOf, type Helper, helpers, readExpression, type WrittenExpression } from '../expression/expression.js'
import type { Piece, Prose } from '../plan.js'

/** How the expressions of a text are taken. */
export interface ProseReader {
  report: Report
  /** Says what is wrong with an expression that is written well. */
  check: (written: WrittenExpression) => void
}

type Style = Pick<Piece, 'bold' | 'italic' | 'raised'>

const plain: Style = { bold: false, italic: false }
// `{year}` or `{ {year} }` are expressions that miss a brace; other single braces are left alone.
const single = new RegExp(`(?<!\\{)\\{(?:\\s+\\{)?\\s*(?:${helpers.join('|')})(?![\\p{L}\\d-])[^{}]*\\}?`, 'gu')

/** A text as pieces: what stands between `{{` and `}}` is an expression. */
export function readProse(from: Sourced, reader: ProseReader, style: Style = plain): Prose {
  const { text } = from
  const pieces: Prose = []
  let done = 0
  const pushText = (end: number) => {
    if (end <= done) return
    const source = slice(from, done, end)
    checkStrayClose(source, reader.report)
    checkSingleBraces(source, reader.report)
    pieces.push({ source, ...style, break: false })
    done = end
  }
  for (let open = text.indexOf('{{'); open !== -1; open = text.indexOf('{{', Math.max(open + 2, done))) {
    const close = text.indexOf('}}', open + 2)
    const next = text.indexOf('{{', open + (text[open + 2] === '{' ? 3 : 2))
    if (close === -1 || (next !== -1 && next < close)) {
      reader.report(brace(from, open, 'Dấu {{ mở ở đây không có dấu }} đóng.', 'Thêm }} sau biểu thức.'))
      continue
    }
    const written = readExpression(from, open + 2, close, reader.report)
    pushText(open)
    done = close + 2 + (text[close + 2] === '}' ? 1 : 0)
    if (!written) continue
    reader.check(written)
    pieces.push({ source: slice(from, open, done), ...style, break: false, expression: written.expression })
  }
  pushText(text.length)
  return pieces
}

function checkStrayClose(from: Sourced, report: Report): void {
  const stray = from.text.indexOf('}}')
  if (stray !== -1 && !from.text.slice(0, stray).includes('{{')) {
    report(brace(from, stray, 'Dấu }} ở đây không có dấu {{ mở.', 'Thêm {{ trước biểu thức, hoặc xóa }}.'))
  }
}

function checkSingleBraces(from: Sourced, report: Report): void {
  if (!from.text.includes('{')) return
  for (const { 0: match, index } of from.text.matchAll(single)) {
    const name = /\p{L}+/u.exec(match)![0] as Helper
    report({
      ruleId: 'expression',
      range: sourceRange(from, index, index + match.length),
      message: `“${match}” không phải là biểu thức: cần hai dấu ngoặc nhọn liền nhau.`,
      hint: `Viết ${formOf(name)}.`,
    })
  }
}

function brace(from: Sourced, at: number, message: string, hint: string): Problem {
  return { ruleId: 'expression', range: sourceRange(from, at, at + 2), message, hint }
}
