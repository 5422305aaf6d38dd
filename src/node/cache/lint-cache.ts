import { join, resolve } from 'node:path'
import { readInput } from '../files/input.js'
import { writeOutput } from '../files/output.js'
import { readCache, writeCache } from './cache.js'
import type { CacheEntry } from './entry.js'
import { cacheFolder, thisSystem } from './folder.js'

export interface LintCache {
  /** What was found in the file, if it was checked with the same key. */
  get(file: string, key: string): CacheEntry | undefined
  set(file: string, entry: CacheEntry): void
  /** Written for the next run; where that fails there is just no cache. */
  save(): void
}

export function openCache(cwd = process.cwd()): LintCache {
  const path = join(cacheFolder(cwd, thisSystem()), 'lint.json')
  const known = readCache(readOrEmpty(path))
  const used = new Map<string, CacheEntry>()
  let isChanged = false
  return {
    get(file, key) {
      const entry = known.get(resolve(cwd, file))
      if (entry?.key !== key) return undefined
      used.set(resolve(cwd, file), entry)
      return entry
    },
    set(file, { key, diagnostics, about }) {
      used.set(resolve(cwd, file), { key, diagnostics, ...(about && { about }) })
      isChanged = true
    },
    save() {
      if (isChanged) writeOutput(path, writeCache(used, known))
    },
  }
}

function readOrEmpty(path: string): string {
  const input = readInput(path)
  return 'bytes' in input ? new TextDecoder().decode(input.bytes) : ''
}
