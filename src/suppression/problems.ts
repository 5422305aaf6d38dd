import { unknownRule } from '../config/rule-option.js'
import type { Edit } from '../diagnostic.js'
import type { Problem } from '../problem.js'
import type { Range, Suppression } from './suppression.js'

/** What a suppression itself can be told for. */
export const suppressionIds = ['suppression-form', 'suppression-unused'] as const

/** A suppression that is not written as one must be. */
export const form = { ruleId: 'suppression-form', severity: 'warning' } as const

const wanted = 'kehoach-ignore tên-quy-tắc: lý do'

/** A suppression that lacks what it needs has no effect. */
export function formProblems({ comment, rules, reason }: Suppression, ruleIds: ReadonlySet<string>): Problem[] {
  const range: Range = [comment.start, comment.end]
  const problem = (message: string, hint: string, at = range) => ({ ...form, range: at, message, hint })
  if (rules.length === 0)
    return [problem('Ghi chú bỏ qua thiếu tên quy tắc nên không có tác dụng.', `Ghi “${wanted}”.`)]
  const unknown = rules
    .filter(({ id }) => !ruleIds.has(id))
    .map(({ id, range: at }) => problem(...unknownRule(id, ruleIds), at))
  if (reason !== '') return unknown
  return [
    ...unknown,
    problem('Ghi chú bỏ qua thiếu lý do nên không có tác dụng.', `Ghi lý do sau dấu hai chấm: “${wanted}”.`),
  ]
}

export function unusedProblem(
  { comment, alone, line, rules }: Suppression,
  ids: readonly string[],
  text: string,
): Problem {
  const names = ids.map((id) => `“${id}”`).join(', ')
  const fix: Edit[] | undefined =
    ids.length === rules.length ? [{ range: commentRange(comment, alone, text), text: '', unsafe: true }] : undefined
  return {
    ruleId: 'suppression-unused',
    severity: 'warning',
    range: [comment.start, comment.end],
    message: `Ghi chú bỏ qua không còn cần: dòng ${line} không có phát hiện nào của ${names}.`,
    hint: fix ? 'Xóa ghi chú này.' : `Bỏ ${names} khỏi ghi chú này.`,
    ...(fix && { fix }),
  }
}

const lineEnd = /^[ \t]*\r?\n?/

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

/** A comment that stands alone goes with its line, another with the blanks before it. */
function commentRange({ start, end }: Suppression['comment'], alone: boolean, text: string): Range {
  if (alone) return [text.lastIndexOf('\n', start - 1) + 1, end + lineEnd.exec(text.slice(end))![0].length]
  let from = start
  while (isBlank(text[from - 1])) from--
  return [from, end]
}
