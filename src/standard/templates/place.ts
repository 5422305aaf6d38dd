import type { Diagnostic } from '../../diagnostic.js'
import { lineStarts, pointAt } from '../../text/lines.js'
import type { Mistake } from './inspect.js'

/** A mistake of a template as a diagnostic that marks the tag or mustache it begins at, or else the rest of its line. */
export function templateDiagnostic({ line, column, message, hint }: Mistake, source: string, file: string): Diagnostic {
  const starts = lineStarts(source)
  const offset = Math.min((starts[line - 1] ?? 0) + column, source.length)
  const length = /^(?:<[a-z0-9]+|\{\{.*?\}\}|.*)/.exec(source.slice(offset))?.[0].length ?? 0
  return {
    ruleId: 'template',
    severity: 'error',
    message,
    file,
    position: { start: pointAt(starts, offset), end: pointAt(starts, offset + length) },
    ...(hint && { hint }),
  }
}
