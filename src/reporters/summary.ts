import { type Severity, severityNames } from '../diagnostic.js'
import { oneLine } from '../text/excerpt/excerpt.js'
import { printable } from '../text/terminal/display.js'
import { type Kind, kindsOf, otherPlaces } from './kinds.js'
import { countOf, locationOf, type Report } from './report.js'

const pictures: Record<Severity, string> = { error: '❌', warning: '⚠️', info: 'ℹ️' }

// GitHub refuses a step's summary of more than 1 MiB as a whole.
const mostBytes = 1_000_000

/** A Markdown table for the summary page of a GitHub step. */
export function summary({ diagnostics, hidden = [], files }: Report): string[] {
  const count = (severity: Severity) => countOf([...diagnostics, ...hidden], severity)
  const counts = `${files} tệp: ${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('info')} lưu ý.`
  const head = ['## kehoach', '', counts]
  if (diagnostics.length === 0) return head
  const kinds = kindsOf(diagnostics)
  const rows = kinds.map(row)
  const shown = rows.slice(0, countThatFit(rows))
  const left = kinds.slice(shown.length).reduce((count, { others }) => count + 1 + others.length, 0)
  const rest = left > 0 ? ['', `… và ${left} phát hiện nữa, xin xem nhật ký của bước này.`] : []
  return [...head, '', '| Mức | Vị trí | Nội dung | Quy tắc |', '|---|---|---|---|', ...shown, ...rest]
}

function row(kind: Kind): string {
  const { first: diagnostic } = kind
  const { severity, message, hint, ruleId } = diagnostic
  const elsewhere = otherPlaces(kind)
  const text = [message, ...(hint ? [hint] : []), ...(elsewhere ? [elsewhere] : [])]
    .map((part) => escapeMarkdown(oneLine(part).trim()))
    .join('<br>')
  return `| ${pictures[severity]} ${severityNames[severity]} | ${escapeMarkdown(locationOf(diagnostic))} | ${text} | ${ruleId} |`
}

function countThatFit(rows: readonly string[]): number {
  const encoder = new TextEncoder()
  let bytes = 0
  const tooMany = rows.findIndex((line) => {
    bytes += encoder.encode(line).length + 1
    return bytes > mostBytes
  })
  return tooMany === -1 ? rows.length : tooMany
}

/** A draft's words must not become a table, a link or markup. */
function escapeMarkdown(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>|~&]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
