import { statSync } from 'node:fs'
import manifest from '../../package.json' with { type: 'json' }
import type { Levels } from '../config/config.js'
import type { Diagnostic } from '../diagnostic.js'
import { checkInput } from './check.js'
import { type Input, readInput } from './input.js'

/** A file to check, and how. */
export interface Job {
  file: string
  levels: Levels
  /** The result is to be remembered. */
  isCached?: true
}

export interface CheckedFile {
  file: string
  /** Of a file with lines in which something was found. */
  text?: string
  diagnostics: Diagnostic[]
  /** What the result holds for, when it is to be remembered. */
  key?: string
}

export async function checkJob(job: Job): Promise<CheckedFile> {
  const input = readInput(job.file)
  const checked = await checkWithLevels(input, job.levels)
  const key = job.isCached && (await keyOf(input, job.levels))
  return { ...checked, ...(key && { key }) }
}

export async function checkWithLevels(input: Input, levels: Levels): Promise<CheckedFile> {
  const { file, decoded, diagnostics } = await checkInput(input, levels)
  return { file, ...(decoded && diagnostics.length > 0 && { text: decoded.text }), diagnostics }
}

/** None for what can't be read. */
export async function keyOf(input: Input, levels: Levels): Promise<string | undefined> {
  if ('problem' in input) return undefined
  const { cacheKey } = await import('../cache/cache.js')
  return cacheKey(programName(), levels, input.file, input.bytes)
}

let program: string | undefined

/** This bundle: one that was built anew may find other things in the same file, whatever its version. */
function programName(): string {
  if (program === undefined) {
    const { size, mtimeMs } = statSync(new URL(import.meta.url))
    program = `${manifest.version} ${size} ${mtimeMs}`
  }
  return program
}
