import { type Diagnostic, inFileOrder } from '../diagnostic.js'
import { diagnosticsOf, type Problem } from '../problem.js'
import { suppressionMark } from '../text/suppression.js'
import { type Comment, htmlComments, yamlComments } from './comment.js'
import { form, formProblems, unusedProblem } from './problems.js'
import { readSuppressions, type Suppression } from './suppression.js'

export interface SuppressionContext {
  file: string
  text: string
  isYaml: boolean
  /** Only findings of these rules can be silenced: what keeps a plan from being read can't. */
  ruleIds: ReadonlySet<string>
  /** Rules that didn't run, so that nobody knows whether their suppressions are needed. */
  off?: ReadonlySet<string>
}

/** A file's findings without those that its own comments silence, and with what is wrong with these comments. */
export function applySuppressions(diagnostics: readonly Diagnostic[], context: SuppressionContext): Diagnostic[] {
  const { text, file, ruleIds, off } = context
  if (!text.includes(suppressionMark)) return [...diagnostics]
  const comments = commentsOf(context)
  const suppressions = readSuppressions(comments, text)
  const used = new Map(suppressions.map((suppression) => [suppression, new Set<string>()]))
  const kept = diagnostics.filter((diagnostic) => {
    if (isInside(diagnostic, comments)) return false
    const silencing = ruleIds.has(diagnostic.ruleId) ? suppressions.filter((one) => silences(one, diagnostic)) : []
    for (const suppression of silencing) used.get(suppression)!.add(diagnostic.ruleId)
    return silencing.length === 0
  })
  const problems = [...used].flatMap(([suppression, ids]): Problem[] => {
    const wrong = formProblems(suppression, ruleIds)
    if (wrong.length > 0 || couldNotRun(diagnostics, ruleIds)) return wrong
    const unused = suppression.rules.map(({ id }) => id).filter((id) => !ids.has(id) && !off?.has(id))
    return unused.length > 0 ? [unusedProblem(suppression, unused, text)] : []
  })
  const own = diagnosticsOf([...problems, ...misplaced(context, comments)], text, file, form.ruleId)
  return inFileOrder([...kept, ...own])
}

function commentsOf({ text, isYaml }: SuppressionContext): Comment[] {
  const comments = [...htmlComments(text), ...(isYaml ? yamlComments(text) : [])]
  return comments.sort((a, b) => a.start - b.start)
}

function silences({ line, rules, reason }: Suppression, { ruleId, position }: Diagnostic): boolean {
  if (!position || reason === '') return false
  return position.start.line <= line && line <= position.end.line && rules.some(({ id }) => id === ruleId)
}

/** A comment is not prose: what a rule finds in it is no finding. */
function isInside({ position }: Diagnostic, comments: readonly Comment[]): boolean {
  return comments.some(({ start, end }) => position && start <= position.start.offset && position.end.offset <= end)
}

/** A plan that can't be read was never shown to the rules. */
function couldNotRun(diagnostics: readonly Diagnostic[], ruleIds: ReadonlySet<string>): boolean {
  return diagnostics.some(({ ruleId, severity }) => severity === 'error' && !ruleIds.has(ruleId))
}

const lineWithMark = /^[ \t]*(?:(?:#+|<!--)[ \t]*)?kehoach-ignore(?![\p{L}\d-]).*$/gmu

/** In Markdown `#` begins a heading, and a comment that isn't closed is no comment. */
function misplaced({ text }: SuppressionContext, comments: readonly Comment[]): Problem[] {
  return Array.from(text.matchAll(lineWithMark), ({ index, 0: line }) => [index, index + line.length] as const)
    .filter(([from, to]) => !comments.some(({ start }) => from <= start && start < to))
    .map(([from, to]) => ({
      ...form,
      range: [from + text.slice(from, to).search(/\S/), to],
      message: 'Dòng này trông như ghi chú bỏ qua nhưng không phải là ghi chú, nên không có tác dụng.',
      hint: 'Trong lời văn, ghi “<!-- kehoach-ignore tên-quy-tắc: lý do -->”.',
    }))
}
