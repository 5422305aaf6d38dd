import type { Diagnostic } from '../diagnostic.js'
import { applyFixes } from '../fix.js'
import { encodeText } from '../readers/decode.js'
import { isReporterName, reporters } from '../reporters/index.js'
import { type Checked, checkInput } from './check.js'
import { type Input, readInput, readStdin } from './input.js'
import { writeOutput } from './output.js'
import { expandPaths } from './paths.js'
import { progress } from './progress.js'
import { type ExitCode, exitCodeOf, hasColor, UsageError } from './usage.js'

export interface LintOptions {
  format: string
  fix?: true
  stdinFilename?: string
}

/** Lints plans and drafts, prints one report on standard output; with `fix` writes the safe fixes back first. */
export async function lint(paths: readonly string[], { format, fix, stdinFilename }: LintOptions): Promise<ExitCode> {
  if (!isReporterName(format)) {
    const known = Object.keys(reporters).join(', ')
    throw new UsageError(`Không có dạng “${format}” cho --format. Các dạng có thể dùng: ${known}.`)
  }
  const files = paths.includes('-') || stdinFilename ? ['-'] : await expandPaths(paths.length > 0 ? paths : ['plans'])
  if (files.length === 0) throw new UsageError(`Không có kế hoạch hay dự thảo nào trong: ${paths.join(', ')}.`)
  const diagnostics: Diagnostic[] = []
  const sources = new Map<string, string>()
  const shown = progress(files.length)
  for (const [index, file] of files.entries()) {
    shown.step(index, file)
    const input = file === '-' ? await readStdin(stdinFilename ?? 'stdin.txt') : readInput(file)
    const checked = fix && file !== '-' ? await fixInput(input) : await checkInput(input)
    diagnostics.push(...checked.diagnostics)
    if (checked.decoded && checked.diagnostics.length > 0) sources.set(checked.file, checked.decoded.text)
  }
  shown.end()
  const color = hasColor(process.stdout)
  process.stdout.write(reporters[format]({ diagnostics, files: files.length, sources, color }))
  return exitCodeOf(diagnostics)
}

/** A fix may uncover what another rule sees, so a file is checked anew until there is nothing left to fix. */
const maxRounds = 10

async function fixInput(input: Input): Promise<Checked> {
  let checked = await checkInput(input)
  let changed = false
  for (let round = 0; checked.decoded && round < maxRounds; round++) {
    const { text, applied } = applyFixes(checked.decoded.text, checked.diagnostics)
    if (applied === 0) break
    changed = true
    checked = await checkInput({ file: input.file, bytes: encodeText({ ...checked.decoded, text }) })
  }
  const failure = changed && checked.decoded ? writeOutput(input.file, encodeText(checked.decoded)) : undefined
  return failure ? { ...checked, diagnostics: [...checked.diagnostics, failure] } : checked
}
