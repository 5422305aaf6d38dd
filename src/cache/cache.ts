import { createHash } from 'node:crypto'
import type { Diagnostic } from '../diagnostic.js'

/** What was found in a file, and of which content, settings and program that is true. */
export interface CacheEntry {
  key: string
  diagnostics: Diagnostic[]
}

export type Cache = ReadonlyMap<string, CacheEntry>

/** Enough for the drafts of an office; what was used last is kept. */
const mostEntries = 5000

/** The same only for the same bytes, checked under the same name by the same program with the same settings. */
export function cacheKey(program: string, settings: unknown, file: string, bytes: Uint8Array): string {
  const head = JSON.stringify([program, settings, file])
  return createHash('sha256').update(head).update('\0').update(bytes).digest('hex')
}

/** Reads what `writeCache` wrote; anything else, cut off or changed, is an empty cache. */
export function readCache(text: string): Cache {
  const end = text.indexOf('\n')
  const content = text.slice(end + 1)
  if (end === -1 || text.slice(0, end) !== sumOf(content)) return new Map()
  return new Map(Object.entries(JSON.parse(content) as Record<string, CacheEntry>))
}

/** What was used goes before what was only kept. */
export function writeCache(used: Cache, kept: Cache): string {
  const entries = [...used, ...Array.from(kept).filter(([file]) => !used.has(file))].slice(0, mostEntries)
  const content = `${JSON.stringify(Object.fromEntries(entries))}\n`
  return `${sumOf(content)}\n${content}`
}

function sumOf(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}
