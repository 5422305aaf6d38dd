import type { Report } from '../../problem.js'
import { raisedSigns } from '../../text/raised.js'
import { type Sourced, sourced, sourceRange } from '../../text/sourced.js'
import { oneLine } from '../../yaml/text-lines.js'
import { codeHint, formattingTag, tagAdvice, webCode } from '../body/inline/html.js'
import { reportEnteredLines } from '../body/lines/entered-lines.js'
import { linesIn, roomyBreaks } from '../body/lines/lines.js'

/** Fonts of symbols have their signs where Unicode has none. */
export const fontSign = {
  message: 'Ký tự này của phông ký hiệu (Symbol, Wingdings), không in ra được.',
  hint: 'Xóa, hoặc thay bằng ký tự thường; nó theo vào khi dán từ Word.',
}

const marks = /\*\*|~~|__(?=\p{L})|\^[\p{L}\p{N}]{1,20}\^|<!--(?:.*?-->)?|[\ue000-\uf8ff]/gu

/** Only the body is Markdown: elsewhere its marks would be printed. */
export function checkPlain(source: Sourced, report: Report): void {
  checkWebCodes(source, report)
  for (const { 0: mark, index } of source.text.matchAll(marks)) {
    report({ ruleId: 'plan-text', range: sourceRange(source, index, index + mark.length), ...adviceOf(mark) })
  }
}

function adviceOf(mark: string): { message: string; hint: string } {
  if (mark >= '\ue000') return fontSign
  const sign = raisedSigns(mark.slice(1, -1))
  if (mark.startsWith('<!--')) {
    return {
      message: 'Ghi chú “<!-- … -->” ở đây sẽ in ra nguyên như vậy: chỉ body (nội dung) dùng được.',
      hint: 'Viết ghi chú trên dòng riêng, sau dấu # và một dấu cách.',
    }
  }
  if (mark.startsWith('^')) {
    return {
      message: `“${mark}” sẽ in ra nguyên như vậy: chỉ body (nội dung) dùng Markdown.`,
      hint: `Gõ thẳng ký tự${sign ? ` “${sign}”` : ' như “²”, “³”'}.`,
    }
  }
  return {
    message: `Dấu “${mark}” sẽ in ra nguyên như vậy: chỉ body (nội dung) dùng Markdown.`,
    hint: 'Xóa dấu này; kiểu chữ của phần này do thể thức quy định.',
  }
}

/** Nor is it a web page. */
function checkWebCodes(source: Sourced, report: Report): void {
  if (!/[<&]/.test(source.text)) return
  const said = [
    ...Array.from(source.text.matchAll(formattingTag), ({ 0: found, index }) => ({
      found,
      index,
      hint: tagHint(source.text.slice(index)),
    })),
    ...Array.from(source.text.matchAll(webCode), ({ 0: found, index }) => ({ found, index, hint: codeHint(found) })),
  ]
  for (const { found, index, hint } of said) {
    const range = sourceRange(source, index, index + found.length)
    report({ ruleId: 'plan-text', range, message: `“${found}” sẽ in ra nguyên như vậy.`, hint })
  }
}

/** What to do about the tag at the head of a text. */
function tagHint(text: string): string {
  if (/^<br/i.test(text))
    return 'Xóa thẻ này; chỗ được xuống dòng thì ghi “|” sau dấu hai chấm, mỗi dòng in một dòng ở dưới.'
  const raised = /^<su[pb]/i.test(text) ? tagAdvice(text) : undefined
  return raised?.hint ?? 'Xóa thẻ này; kiểu chữ của phần này do thể thức quy định.'
}

const braces = /\{\{[^{}]*\}\}|\{\{|\}\}/g

/** A text that is printed as it stands: no Markdown, no expressions. */
export function checkLiteral(source: Sourced | undefined, report: Report): void {
  if (!source) return
  checkPlain(source, report)
  for (const { 0: expression, index } of source.text.matchAll(braces)) {
    report({
      ruleId: 'expression',
      range: sourceRange(source, index, index + expression.length),
      message: `“${expression}” sẽ in ra nguyên như vậy: phần này không tính biểu thức.`,
      hint: 'Viết thẳng chữ cần in.',
    })
  }
}

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
