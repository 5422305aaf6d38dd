import type { Diagnostic } from '../../diagnostic.js'
import { draftFromPlan } from '../../draft/from-plan.js'
import { lintDraft } from '../../lint.js'
import type { Plan } from '../../plan/plan.js'
import { anniversaryCount } from '../../rules/numbers/anniversary-count.js'
import { editionCount } from '../../rules/numbers/edition-count.js'
import { bodyMarkOf, lineMarkOf } from '../../text/check-mark.js'

const wrong = [anniversaryCount, editionCount]

/** Counts that stay as they were typed, for they are wrong: each is marked at its line. */
export function withWrongCounts(text: string, plan: Plan): string {
  const found = lintDraft(draftFromPlan(plan), wrong, text)
  const ids: string[] = wrong.map(({ id }) => id)
  const told = found.filter(({ ruleId, severity, position }) => ids.includes(ruleId) && position && severity !== 'info')
  if (told.length === 0) return text
  const lines = text.split('\n')
  const marks = new Map<number, string[]>()
  for (const diagnostic of told) addMark(marks, lines, diagnostic)
  return lines.flatMap((line, index) => [...(marks.get(index) ?? []), line]).join('\n')
}

function addMark(marks: Map<number, string[]>, lines: readonly string[], { message, position }: Diagnostic): void {
  const line = position!.start.line - 1
  const block = blockOf(lines, line)
  // Of a table only the first line can have a mark above it, in a block that isn't Markdown only the key.
  const isBody = block !== undefined && /^\s*body: \|/.test(lines[block]!)
  const at = isBody ? aboveTable(lines, line) : (block ?? line)
  const indent = /^\s*/.exec(lines[at]!)![0]
  const said = message.replace(/\.$/, '')
  marks.set(at, [...(marks.get(at) ?? []), indent + (isBody ? bodyMarkOf(said) : lineMarkOf(said))])
}

/** The line with the key of the block scalar that a line is in. */
function blockOf(lines: readonly string[], line: number): number | undefined {
  const width = (at: number) => lines[at]!.search(/\S/)
  let indent = width(line)
  for (let at = line - 1; at >= 0; at--) {
    if (width(at) < 0 || width(at) >= indent) continue
    if (/^\s*[a-z]+: \|/.test(lines[at]!)) return at
    indent = width(at)
  }
  return undefined
}

function aboveTable(lines: readonly string[], line: number): number {
  let at = line
  while (at > 0 && lines[at]!.trimStart().startsWith('|') && lines[at - 1]!.trimStart().startsWith('|')) at--
  return at
}
