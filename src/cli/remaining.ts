import { existsSync } from 'node:fs'
import { baselineName } from '../baseline/baseline.js'
import type { Diagnostic, Severity } from '../diagnostic.js'
import { checkAll } from '../node/threads/check-all.js'
import { compareWithKnown, jobsFor } from './commands/lint.js'
import { readOptions } from './options/lint-options.js'
import { shellWord } from './shell-word.js'

/**
 * What `lint` would find in plans that have just been built, in one line with the command that shows it; none of mere
 * remarks, which would stand under every build. The baseline of the folder counts where there is one.
 */
export async function remaining(plans: readonly string[]): Promise<string[]> {
  const baseline = existsSync(baselineName) ? { baseline: baselineName } : {}
  const settings = readOptions(plans, { outputs: [], ...baseline })
  const { configs, jobs } = await jobsFor(plans, plans, settings)
  const { checked, diagnostics } = await compareWithKnown(await checkAll(jobs, settings, () => {}), settings)
  const all = [...configs.diagnostics, ...diagnostics, ...checked.flatMap((one) => one.diagnostics)]
  const [errors, warnings] = [countOf(all, 'error'), countOf(all, 'warning')]
  if (errors + warnings === 0) return []
  const told = checked.filter((one) => one.diagnostics.some(({ severity }) => severity !== 'info'))
  const files = told.length > 0 ? told.map(({ file }) => file) : plans
  const options = baseline.baseline === undefined ? [] : ['--baseline', baselineName]
  const end = files.some((file) => file.startsWith('-')) ? ['--'] : []
  const command = ['kehoach', 'lint', ...options, ...end, ...files.map((file) => shellWord(file))]
  return [`còn ${errors} lỗi, ${warnings} cảnh báo: ${command.join(' ')}`]
}

function countOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
}
