import { entryOf } from '../baseline/entry.js'
import type { Diagnostic, Severity } from '../diagnostic.js'
import { jsonLines } from './json.js'
import { type MachineReport, slashes } from './report.js'

const severities: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' }

/** GitLab's code quality report, which a merge request shows at its lines. */
export function gitlab({ diagnostics, sources }: MachineReport): string[] {
  const times = new Map<string, number>()
  return jsonLines(
    diagnostics.map((diagnostic) => {
      const { ruleId, severity, message, hint, file, position, place } = diagnostic
      return {
        description: `${place?.part ? `${place.part}: ` : ''}${message}${hint ? ` ${hint}` : ''}`,
        check_name: ruleId,
        fingerprint: fingerprint(diagnostic, sources.get(file), times),
        severity: severities[severity],
        // A line is asked for where none is known.
        location: { path: slashes(file).replace(/^\.\//, ''), lines: { begin: position?.start.line ?? 1 } },
      }
    }),
  )
}

/** GitLab takes two findings of one fingerprint for one. */
function fingerprint(diagnostic: Diagnostic, source: string | undefined, times: Map<string, number>): string {
  const known = `${slashes(diagnostic.file)}:${entryOf(diagnostic, source).fingerprint}`
  const count = (times.get(known) ?? 0) + 1
  times.set(known, count)
  return `${known}:${count}`
}
