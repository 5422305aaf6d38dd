import { countOf, type Report } from './report.js'

/** Stable for programs that read it: keys are only ever added. */
export function json({ diagnostics, files }: Report): string {
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
  return `${JSON.stringify(report, null, 2)}\n`
}
