import type { Diagnostic, Edit, Point, Position, Severity } from '../diagnostic.js'
import { lineStarts, positionAt } from '../text/lines.js'
import { jsonLines } from './json.js'
import { type MachineReport, slashes } from './report.js'

const severities: Record<Severity, string> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** A file's text, and where its lines begin. */
interface Source {
  text: string
  starts: readonly number[]
}

/** Reviewdog's own format, by its proto/rdf/reviewdog.proto. A fix of one edit is a suggestion; parts of one would be taken singly. */
export function rdjson({ diagnostics, sources }: MachineReport): string[] {
  const texts = new Map(
    Array.from(sources, ([file, text]): [string, Source] => [file, { text, starts: lineStarts(text) }]),
  )
  return jsonLines({
    source: { name: 'kehoach' },
    diagnostics: diagnostics.map((diagnostic) => reported(diagnostic, texts.get(diagnostic.file))),
  })
}

function reported({ ruleId, severity, message, hint, file, position, place, fix }: Diagnostic, source?: Source) {
  const [edit, ...others] = fix ?? []
  return {
    message: `${place?.part ? `${place.part}: ` : ''}${message}${hint ? ` ${hint}` : ''}`,
    location: { path: slashes(file), ...(position && { range: rangeOf(position, source) }) },
    severity: severities[severity],
    code: { value: ruleId },
    ...(edit && others.length === 0 && source && { suggestions: [suggestion(edit, source)] }),
  }
}

function suggestion({ range, text }: Edit, source: Source) {
  return { range: rangeOf(positionAt(source.starts, range), source), text }
}

function rangeOf({ start, end }: Position, source?: Source) {
  return { start: pointOf(start, source), end: pointOf(end, source) }
}

/** Columns are bytes of UTF-8, from 1; without the text the line alone is known. */
function pointOf({ line, column, offset }: Point, source?: Source) {
  if (!source) return { line }
  const before = source.text.slice(offset - column + 1, offset)
  return { line, column: new TextEncoder().encode(before).length + 1 }
}
