import { sourceRange } from '../../text/sourced.js'
import { isLiteral, textOf } from '../../yaml/fields.js'
import { readBody } from '../body/body.js'
import type { BodyBlock } from '../plan.js'
import type { Fields } from './facts.js'
import type { ProseReader } from './prose.js'

/** HD 29 §III.6 numbers mục, khoản and three levels of điểm. */
export const defaultDepth = 5

/** The body's blocks. YAML joins the lines of all but a literal scalar, and nothing of Markdown is left then. */
export function readBodyField({ text, fields, report }: Fields, depth: number, reader: ProseReader): BodyBlock[] {
  const field = fields.get('body')
  const body = textOf(field, text)
  if (!field || !body) return []
  const [start, end] = sourceRange(body, 0, body.text.length)
  if (isLiteral(field) || !text.slice(start, end).includes('\n')) return readBody(body, depth, reader)
  report({
    ruleId: 'markdown',
    range: field.at,
    message: 'Nội dung viết nhiều dòng mà không có dấu “|” nên YAML nối các dòng lại.',
    hint: 'Viết “body: |”, rồi xuống dòng và thụt nội dung vào hai dấu cách.',
  })
  return []
}
