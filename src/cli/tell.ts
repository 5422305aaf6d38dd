import type { Diagnostic } from '../diagnostic.js'
import { isOnGithub, print } from '../node/terminal.js'
import { loadReporter } from '../reporters/load.js'
import type { Report } from '../reporters/report.js'
import { unwrittenLine, writeSummary } from './options/outputs.js'

/** As `lint` does: on GitHub Actions as annotations and a summary, else for a person. Returns what could not be written. */
export async function tell({ diagnostics, ...rest }: Report): Promise<Diagnostic[]> {
  const found = { ...rest, diagnostics: distinct(diagnostics) }
  const reporter = await loadReporter(isOnGithub() ? 'github' : 'pretty')
  print(process.stderr, reporter(found))
  const unwritten = await writeSummary(found)
  print(process.stderr, unwritten.map(unwrittenLine))
  return unwritten
}

/** What is wrong with a standard is met in each plan that names it, and said once. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()]
}
