import manifest from '../../package.json' with { type: 'json' }
import { otherChecks } from '../checks.js'
import type { Diagnostic } from '../diagnostic.js'
import type { About } from '../draft/about.js'
import { isReporterName, loadReporter, type ReporterName, reporterNames } from '../reporters/load.js'
import type { MachineReport } from '../reporters/report.js'
import { textOfLines } from '../text/terminal/line.js'
import { rules } from './catalogue.js'
import { unknownName } from './given.js'

/** What was found in some files, to be reported. */
export interface Findings {
  diagnostics: readonly Diagnostic[]
  /** The names of the files that were linted, also of those without a finding. */
  files: readonly string[]
  /** Their texts by name, of which a report for people shows lines. */
  texts?: ReadonlyMap<string, string>
  /** What they say of themselves, by name. */
  about?: ReadonlyMap<string, About>
}

/** The reports that there are. */
export const reporters: readonly ReporterName[] = reporterNames

/** A report as text, each line ended. Throws a `RangeError` for a report that there is not. */
export async function report(name: ReporterName, found: Findings, { color = false } = {}): Promise<string> {
  if (!isReporterName(name)) throw unknownName('dạng', name, reporterNames)
  const { diagnostics, files, texts: sources = new Map(), about } = found
  const { version } = manifest
  const all = [...(await rules()), ...otherChecks]
  const told: MachineReport = {
    diagnostics,
    files: files.length,
    sources,
    names: files,
    rules: all,
    version,
    ...(about && { about }),
  }
  const lines = (await loadReporter(name))(told)
  return textOfLines(lines, { color, isGithub: name === 'github' })
}
