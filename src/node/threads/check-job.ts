import { statSync } from 'node:fs'
import manifest from '../../../package.json' with { type: 'json' }
import type { Diagnostic } from '../../diagnostic.js'
import type { About } from '../../draft/about.js'
import type { CheckSettings } from '../../lint/check-file.js'
import { checkInput } from '../check.js'
import { type Input, readInput } from '../files/input.js'
import { ownFiles } from '../own-files.js'

/** A file to check, and how. */
export interface Job extends CheckSettings {
  file: string
  /** The result is to be remembered. */
  isCached?: true
}

export interface CheckedFile {
  file: string
  /** Of a file with lines in which something was found. */
  text?: string
  diagnostics: Diagnostic[]
  /** Of a plan or draft that could be read. */
  about?: About
  /** How many places `--fix` put right. */
  fixed?: number
  /** What it left to a person, and why. */
  unfixed?: string
  /** The annotated copy that was written. */
  copy?: string
  /** What the result holds for, when it is to be remembered. */
  key?: string
  dependsOnOthers?: true
}

export async function checkJob(job: Job): Promise<CheckedFile> {
  const input = readInput(job.file)
  const checked = await checkWithSettings(input, job)
  const key = job.isCached && !checked.dependsOnOthers && (await keyOf(input, job))
  return { ...checked, ...(key && { key }) }
}

export async function checkWithSettings(input: Input, settings: CheckSettings): Promise<CheckedFile> {
  const { file, decoded, diagnostics, about, dependsOnOthers } = await checkInput(input, settings)
  const text = decoded && diagnostics.length > 0 ? { text: decoded.text } : undefined
  return { file, ...text, diagnostics, ...(about && { about }), ...(dependsOnOthers && { dependsOnOthers }) }
}

/** None for what can't be read. */
export async function keyOf(
  input: Input,
  { levels, standard, superseded }: CheckSettings,
): Promise<string | undefined> {
  if ('problem' in input) return undefined
  const { cacheKey } = await import('../cache/cache.js')
  return cacheKey(programName(), { levels, standard, superseded }, input.file, input.bytes)
}

let program: string | undefined

/** This program: one that was built anew may find other things in the same file, whatever its version. */
function programName(): string {
  if (program === undefined) {
    const { size, mtimeMs } = statSync(ownFiles.program)
    program = `${manifest.version} ${ownFiles.program} ${size} ${mtimeMs}`
  }
  return program
}
