import { entryOf } from '../baseline/entry.js'
import type { Diagnostic, Edit, Position, Severity } from '../diagnostic.js'
import { oneLine } from '../text/excerpt/excerpt.js'
import { lineStarts, positionAt } from '../text/lines.js'
import { jsonLines } from './json.js'
import { type MachineReport, slashes } from './report.js'

const levels: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0, which GitHub code scanning and Visual Studio Code read. Section numbers are of its OASIS standard. */
export function sarif({ diagnostics, sources, rules = [], version }: MachineReport): string[] {
  const ids = [...new Set([...rules.map(({ id }) => id), ...diagnostics.map(({ ruleId }) => ruleId)])]
  const about = new Map(rules.map((rule) => [rule.id, descriptor(rule)]))
  const starts = new Map(Array.from(sources, ([file, text]) => [file, lineStarts(text)]))
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'kehoach', version, language: 'vi', rules: ids.map((id) => about.get(id) ?? { id }) } },
        // Of the regions' columns (§3.14.17); without it a reader may count code points.
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => ({
          ...result(diagnostic, sources.get(diagnostic.file), starts.get(diagnostic.file)),
          ruleIndex: ids.indexOf(diagnostic.ruleId),
        })),
      },
    ],
  }
  return jsonLines(log)
}

function descriptor({ id, severity = 'error', summary, why = summary }: NonNullable<MachineReport['rules']>[number]) {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: why },
    defaultConfiguration: { level: levels[severity] },
  }
}

function result(diagnostic: Diagnostic, source?: string, starts?: readonly number[]) {
  const { ruleId, severity, message, file, position, place, hint, fix } = diagnostic
  const artifactLocation = { uri: uriOf(file) }
  return {
    ruleId,
    level: levels[severity],
    message: { text: hint ? `${message} ${hint}` : message },
    locations: [
      {
        physicalLocation: { artifactLocation, ...(position && { region: region(position) }) },
        ...(place?.part && { logicalLocations: [logicalLocation(place)] }),
      },
    ],
    partialFingerprints: { 'kehoach/v1': entryOf(diagnostic, source).fingerprint },
    ...(fix && starts && { fixes: [fixOf(fix, artifactLocation, starts)] }),
  }
}

function region({ start, end }: Position) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function logicalLocation({ part, heading, excerpt }: NonNullable<Diagnostic['place']>) {
  const fullyQualifiedName = heading === undefined ? part : `${oneLine(heading).trim()}/${part}`
  return { name: part, fullyQualifiedName, kind: 'element', properties: { excerpt } }
}

function fixOf(edits: readonly Edit[], artifactLocation: { uri: string }, starts: readonly number[]) {
  const unsafe = edits.some((edit) => edit.unsafe)
  const replacements = edits.map(({ range, text }) => ({
    deletedRegion: region(positionAt(starts, range)),
    insertedContent: { text },
  }))
  return {
    description: { text: unsafe ? 'Cách sửa cần người xem lại.' : 'Cách sửa chắc chắn.' },
    artifactChanges: [{ artifactLocation, replacements }],
    properties: { unsafe },
  }
}

/** A relative reference or, of an absolute path, a `file:` URI (§3.10). */
function uriOf(file: string): string {
  const path = slashes(file).replace(/\p{Cs}/gu, '\ufffd')
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  if (path.startsWith('//')) return `file:${encoded}`
  if (/^[A-Za-z]:\//.test(path)) return `file:///${encoded.replace('%3A', ':')}`
  return path.startsWith('/') ? `file://${encoded}` : encoded
}
