import { type Check, otherChecks } from '../checks.js'
import { unknownRule } from '../config/rule-option.js'
import { type Paint, painter } from '../reporters/paint.js'
import type { Example, Rule } from '../rules/rule.js'
import { severityNames } from '../rules-docs.js'
import { type ExitCode, hasColor, UsageError } from './usage.js'

/** Prints what a rule checks, why, and examples of it. */
export async function explain(id: string): Promise<ExitCode> {
  const { rules } = await import('../rules/index.js')
  const text = explanation(id, rules, hasColor(process.stdout))
  if (text === undefined) {
    const ids = [...rules, ...otherChecks].map((known) => known.id)
    throw new UsageError(unknownRule(id, ids).join(' '))
  }
  process.stdout.write(text)
  return 0
}

export function explanation(id: string, rules: readonly Rule[], color: boolean): string | undefined {
  const paint = painter(color)
  const rule = rules.find((known) => known.id === id)
  if (rule) return explainRule(rule, paint)
  const other = otherChecks.find((known) => known.id === id)
  if (!other) return undefined
  const change = other.severity ? changeLevel(id, paint) : 'Đây là điều kiện để đọc được tệp nên không đổi mức được.\n'
  return `${heading(other, paint)}\n${change}`
}

function explainRule(rule: Rule, paint: Paint): string {
  const { id, why, examples } = rule
  const parts = [
    heading(rule, paint),
    `${paint('bold', 'Vì sao')}\n${why}\n`,
    `${paint('bold', 'Ví dụ')} (dòng có dấu ✗ là dòng bị báo)\n`,
    ...examples.map((example) => exampleText(example, paint)),
    changeLevel(id, paint),
  ]
  return parts.join('\n')
}

function heading({ id, severity = 'error', summary }: Check, paint: Paint): string {
  return `${paint('bold', id)} (${severityNames[severity]})\n${summary}\n`
}

function changeLevel(id: string, paint: Paint): string {
  const title = paint('bold', 'Đổi mức hoặc tắt')
  return `${title}\nThêm --rule ${id}=off vào lệnh, hoặc ghi vào kehoach.config.yaml:\n  rules:\n    ${id}: off\n`
}

function exampleText({ note, text, plan, fixed }: Example, paint: Paint): string {
  const parts = [...(note ? [`${note}\n`] : []), indented(plan ?? text ?? '', paint)]
  if (fixed !== undefined) parts.push('  Sau khi sửa:\n', indented(fixed, paint))
  return parts.join('')
}

function indented(content: string, paint: Paint): string {
  const lines = content.replace(/\n$/, '').split('\n')
  return lines
    .map((line) => `    ${line.endsWith(' ✗') ? paint('red', line) : line}`.trimEnd())
    .join('\n')
    .concat('\n')
}
