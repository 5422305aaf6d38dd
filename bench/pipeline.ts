// The parts of the program that the bench calls in one process. `run.mjs` bundles them into dist/, where the program's
// own standards are found.

import { compilePlan } from '../src/compile.js'
import type { Diagnostic } from '../src/diagnostic.js'
import { importFile } from '../src/import/import-file.js'
import { ruleIds } from '../src/lint/check-file.js'
import { checkInput } from '../src/node/check.js'
import { builtIn } from '../src/node/standards.js'
import { writers } from '../src/writers/index.js'

const readStandard = builtIn().load

export const ruleCount = ruleIds.size

/** A plan's text → .docx or .txt. A plan with mistakes would be quick to build: it stops the bench. */
export async function build(text: string, format: keyof typeof writers = 'docx') {
  const { value, diagnostics } = await compilePlan(text, 'bench.yaml', (name) => readStandard(name))
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return writers[format].write(value)
}

/** All findings of all rules. A mistake means that the drafts of the bench are not what they should be. */
export async function lint(text: string, file: string): Promise<Diagnostic[]> {
  const { diagnostics } = await checkInput({ file, bytes: Buffer.from(text) }, { levels: {} })
  const mistake = diagnostics.find(({ severity }) => severity === 'error')
  if (mistake) throw new Error(`${mistake.ruleId}: ${mistake.message}`)
  return diagnostics
}

/** A draft's text → a plan file. */
export async function importText(text: string, file: string): Promise<string> {
  const { value, diagnostics } = await importFile({ name: file, bytes: Buffer.from(text) }, builtIn())
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return value.text
}
