import type { Diagnostic } from '../diagnostic.js'
import { diagnosticsOf, type Problem } from '../problem.js'
import { commentsOfYaml } from '../suppression/comment.js'
import { bodyMark, lineMark } from '../text/check-mark.js'

const hint = 'Xem lại chỗ này, sửa nếu cần, rồi xóa ghi chú “kiểm tra:”.'

/** What a plan's own comments leave to a person: each is told until somebody has deleted it. */
export function checkMarks(text: string, file: string): Diagnostic[] {
  if (!/kiểm tra:/u.test(text)) return []
  const lines = commentsOfYaml(text).map(({ start, text: whole }) => ({
    start,
    whole,
    said: lineMark.exec(whole)?.[1],
  }))
  const inBodies = Array.from(text.matchAll(bodyMark), ({ index, 0: whole, 1: said }) => ({
    start: index,
    whole,
    said,
  }))
  const problems = [...lines, ...inBodies].flatMap(({ start, whole, said }): Problem[] =>
    said === undefined
      ? []
      : [{ severity: 'warning', range: [start, start + whole.length], message: messageOf(said), hint }],
  )
  return diagnosticsOf(problems, text, file, 'to-check')
}

function messageOf(said: string): string {
  return `Còn phải kiểm tra: ${said.trim().replace(/[.\s]+$/, '') || 'chỗ này'}.`
}
