import type { Command } from 'commander'
import { type Check, otherChecks } from '../../checks.js'
import { unknownRule } from '../../config/rule-option.js'
import { severityNames } from '../../diagnostic.js'
import { print } from '../../node/terminal.js'
import { type ExitCode, UsageError } from '../../node/usage.js'
import type { Example, Rule } from '../../rules/rule.js'
import { type Line, paint } from '../../text/terminal/line.js'

export function define(command: Command): void {
  command
    .usage('<quy tắc>')
    .description('giải thích một quy tắc: soát gì, vì sao, ví dụ')
    .argument('<quy tắc>', 'tên quy tắc, ví dụ anniversary-count')
    .action(async (rule: string) => {
      process.exitCode = await explain(rule)
    })
}

/** Prints what a rule checks, why, and examples of it. */
async function explain(id: string): Promise<ExitCode> {
  const { rules } = await import('../../rules/index.js')
  const lines = explanation(id, rules)
  if (lines === undefined) {
    const ids = [...rules, ...otherChecks].map((known) => known.id)
    throw new UsageError(unknownRule(id, ids).join(' '))
  }
  print(process.stdout, lines)
  return 0
}

export function explanation(id: string, rules: readonly Rule[]): Line[] | undefined {
  const rule = rules.find((known) => known.id === id)
  if (rule) return explainRule(rule)
  const other = otherChecks.find((known) => known.id === id)
  if (!other) return undefined
  const fixed = ['Đây là điều kiện để đọc được tệp nên không đổi mức được.']
  return [...heading(other), '', ...(other.severity ? changeLevel(id) : fixed)]
}

function explainRule(rule: Rule): Line[] {
  const { id, why, examples } = rule
  return [
    ...heading(rule),
    '',
    [paint('bold', 'Vì sao')],
    ...linesOf(why),
    '',
    [paint('bold', 'Ví dụ'), ' (dòng có dấu ✗ là dòng bị báo)'],
    ...examples.flatMap((example) => ['', ...exampleLines(example)]),
    '',
    ...changeLevel(id),
  ]
}

function heading({ id, severity = 'error', summary }: Check): Line[] {
  return [[paint('bold', id), ` (${severityNames[severity]})`], summary]
}

function changeLevel(id: string): Line[] {
  const how = `Thêm --rule ${id}=off vào lệnh, hoặc ghi vào kehoach.config.yaml:`
  return [[paint('bold', 'Đổi mức hoặc tắt')], how, '  rules:', `    ${id}: off`]
}

function exampleLines({ note, text, plan, fixed }: Example): Line[] {
  const wrong = [...(note ? [note] : []), ...indented(plan ?? text ?? '')]
  return fixed === undefined ? wrong : [...wrong, '  Sau khi sửa:', ...indented(fixed)]
}

function indented(content: string): Line[] {
  return linesOf(content.replace(/\n$/, '')).map((line) => {
    const shown = `    ${line}`.trimEnd()
    return line.endsWith(' ✗') ? [paint('red', shown)] : shown
  })
}

/** Of our own text. */
function linesOf(text: string): string[] {
  return text.split('\n')
}
