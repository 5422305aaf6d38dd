import type { Diagnostic, Severity } from '../diagnostic.js'
import { oneLine } from '../text/excerpt/excerpt.js'
import { printable } from '../text/terminal/display.js'
import { disarmed, type Line } from '../text/terminal/line.js'
import { compactLine } from './compact.js'
import { type Report, slashes } from './report.js'

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

// GitHub shows this many annotations of each kind for a step and drops the others without a word.
const mostOfKind = 10

/** Workflow commands, which GitHub turns into annotations beside the lines of a pull request; the rest as lines of the log. */
export function github({ diagnostics }: Report): Line[] {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  return diagnostics.map((diagnostic) =>
    ++counts[diagnostic.severity] <= mostOfKind
      ? { command: annotation(diagnostic) }
      : disarmed(compactLine(diagnostic)),
  )
}

function annotation({ ruleId, severity, message, file, position, place, hint }: Diagnostic): string {
  const properties = { file: slashes(file), ...lines(position), title: ruleId }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  const text = `${place?.part ? `${place.part}: ` : ''}${message}`
  const told = [text, ...(hint ? [hint] : [])].map((part) => escapeData(printable(oneLine(part).trim())))
  return `::${commands[severity]} ${list.join(',')}::${told.join('%0A')}`
}

/** GitHub takes columns only where a finding starts and ends on the same line. */
function lines(position: Diagnostic['position']) {
  if (!position) return {}
  const { start, end } = position
  const columns = start.line === end.line && { col: start.column, endColumn: end.column }
  return { line: start.line, endLine: end.line, ...columns }
}

function escapeData(text: string): string {
  return text.replace(/[%\r\n]/g, encodeURIComponent)
}

function escapeProperty(text: string): string {
  return text.replace(/[%\r\n:,]/g, encodeURIComponent)
}
