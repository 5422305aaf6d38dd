import type { TemplateProblem } from './inspect.js'

/** Handlebars' two kinds of error: with a place of its own, or with the line in its words. */
export interface HandlebarsError {
  message: string
  lineNumber?: number
  column?: number
}

/** What Handlebars could not read. It lists every token that it would have taken, by names that nobody else knows. */
export function syntaxProblem({ message, lineNumber, column }: HandlebarsError): TemplateProblem {
  const line = lineNumber ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1)
  return { line, column: column ?? 0, message: `Mẫu viết sai cú pháp Handlebars: ${reason(message)}.` }
}

const byToken: Record<string, string> = {
  EOF: 'khối {{#…}} mở ra mà không có {{/…}} đóng lại',
  OPEN_ENDBLOCK: '{{/…}} ở đây không có khối {{#…}} nào để đóng',
  INVERSE: '{{else}} ở đây thừa, hoặc đứng ngoài khối {{#…}}',
  CLOSE: 'trước }} thiếu tên hoặc giá trị',
}

function reason(message: string): string {
  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(message) ?? []
  if (opened) return `khối {{#${opened}}} lại đóng bằng {{/${closed}}}`
  const path = /^Invalid path: (\S+)/.exec(message)?.[1]
  if (path) return `không có đường dẫn nào như “${path}”`
  const token = /got '(\w+)'$/.exec(message)?.[1] ?? ''
  return byToken[token] ?? 'có chữ không đọc được giữa {{ và }}, hoặc thiếu }}'
}
