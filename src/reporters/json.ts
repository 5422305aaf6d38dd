import { countOf, type Report } from './report.js'

/** Stable for programs that read it: keys are only ever added. */
export function json({ diagnostics, files }: Report): string[] {
  const report = {
    version: 1,
    diagnostics: diagnostics.map(({ ruleId, severity, message, file, position, place, hint, fix }) => ({
      ruleId,
      severity,
      message,
      file,
      position,
      place,
      hint,
      fix,
    })),
    summary: {
      files,
      errors: countOf(diagnostics, 'error'),
      warnings: countOf(diagnostics, 'warning'),
      infos: countOf(diagnostics, 'info'),
    },
  }
  return jsonLines(report)
}

/** Line breaks in values are escaped by JSON itself; what else would act instead of show becomes a JSON escape as well when it is written. */
export function jsonLines(value: unknown): string[] {
  return JSON.stringify(value, null, 2).split('\n')
}
