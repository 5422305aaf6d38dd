import type { Levels } from '../config/config.js'
import { applySeverities } from '../config/severities.js'
import type { Diagnostic } from '../diagnostic.js'
import { applyFixes } from '../fix.js'
import { encodeText } from '../readers/decode.js'
import { unifiedDiff } from '../text/diff.js'
import { type Checked, checkInput } from './check.js'
import type { CheckedFile } from './check-job.js'
import type { Input } from './input.js'
import { writeOutput } from './output.js'

export interface FixOptions {
  levels: Levels
  isUnsafe: boolean
  /** Show the changes on standard output and write nothing. */
  isDry: boolean
}

/** A fix may uncover what another rule sees, so a file is checked anew until there is nothing left to fix. */
const maxRounds = 10

export async function fixInput(input: Input, { levels, isUnsafe, isDry }: FixOptions): Promise<CheckedFile> {
  const check = async (current: Input): Promise<Checked> => {
    const { diagnostics, ...checked } = await checkInput(current)
    return { ...checked, diagnostics: applySeverities(diagnostics, levels) }
  }
  let checked = await check(input)
  const before = checked.decoded?.text
  for (let round = 0; checked.decoded && round < maxRounds; round++) {
    const { text, applied } = applyFixes(
      checked.decoded.text,
      isUnsafe ? checked.diagnostics.map(asSafe) : checked.diagnostics,
    )
    if (applied === 0) break
    checked = await check({ file: input.file, bytes: encodeText({ ...checked.decoded, text }) })
  }
  const { file, decoded, diagnostics } = checked
  if (!decoded || before === undefined) return { file, diagnostics }
  if (isDry) process.stdout.write(unifiedDiff(before, decoded.text, file))
  const failure = isDry || decoded.text === before ? undefined : writeOutput(file, encodeText(decoded))
  return { file, text: decoded.text, diagnostics: failure ? [...diagnostics, failure] : diagnostics }
}

/** Someone who asks for every fix has judged the unsafe ones. */
function asSafe(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, fix: diagnostic.fix?.map(({ range, text }) => ({ range, text })) ?? [] }
}
