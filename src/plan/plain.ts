import { type Sourced, sourceRange } from '../text/sourced.js'
import type { Report } from '../yaml/problem.js'

const marks = /\*\*|~~|__(?=\p{L})|<!--(?:.*?-->)?/gu

/** Only the body is Markdown: elsewhere its marks would be printed. */
export function checkPlain(source: Sourced, report: Report): void {
  for (const { 0: mark, index } of source.text.matchAll(marks)) {
    const isComment = mark.startsWith('<!--')
    report({
      ruleId: 'plan-text',
      range: sourceRange(source, index, index + mark.length),
      message: isComment
        ? 'Ghi chú “<!-- … -->” ở đây sẽ in ra nguyên như vậy: chỉ body (nội dung) dùng được.'
        : `Dấu “${mark}” sẽ in ra nguyên như vậy: chỉ body (nội dung) dùng Markdown.`,
      hint: isComment
        ? 'Viết ghi chú trên dòng riêng, sau dấu # và một dấu cách.'
        : 'Xóa dấu này; kiểu chữ của phần này do thể thức quy định.',
    })
  }
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
