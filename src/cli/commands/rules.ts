import type { Command } from 'commander'
import { otherChecks } from '../../checks.js'
import { severityNames } from '../../diagnostic.js'
import { print } from '../../node/terminal.js'
import type { ExitCode } from '../../node/usage.js'
import type { Rule } from '../../rules/rule.js'
import { displayWidth } from '../../text/terminal/display.js'
import { type Line, paint } from '../../text/terminal/line.js'

export function define(command: Command): void {
  command
    .usage('[tuỳ chọn]')
    .description('liệt kê các quy tắc soát lỗi')
    .action(async () => {
      process.exitCode = await listRules()
    })
}

/** Prints every rule on one line. */
async function listRules(): Promise<ExitCode> {
  const { rules: all } = await import('../../rules/index.js')
  print(process.stdout, rulesTable(all))
  return 0
}

export function rulesTable(all: readonly Rule[]): Line[] {
  const rows = all.map(({ id, severity, summary }) => [id, severityNames[severity], summary] as const)
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => displayWidth(row[column as 0 | 1]))))
  const lines = rows.map(([id, severity, summary]) => [
    paint('bold', pad(id, widths[0]!)),
    `  ${pad(severity, widths[1]!)}  ${summary}`,
  ])
  const others = otherChecks.map(({ id }) => id).join(', ')
  return [...lines, '', `Những thông báo khác: ${others}.`, 'Xem một quy tắc: kehoach explain <tên quy tắc>']
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}
