import { createHash } from 'node:crypto'
import { type CacheEntry, isCacheEntry } from './entry.js'

export type Cache = ReadonlyMap<string, CacheEntry>

/** Enough for the drafts of an office; what was used last is kept. */
const mostEntries = 5000

/** The same only for the same bytes, checked under the same name by the same program with the same settings. */
export function cacheKey(program: string, settings: unknown, file: string, bytes: Uint8Array): string {
  const head = JSON.stringify([program, settings, file])
  return createHash('sha256').update(head).update('\0').update(bytes).digest('hex')
}

/** Reads what `writeCache` wrote; anything else, cut off, changed or of another shape, is an empty cache. */
export function readCache(text: string): Cache {
  const end = text.indexOf('\n')
  const content = text.slice(end + 1)
  if (end === -1 || text.slice(0, end) !== sumOf(content)) return new Map()
  const entries = entriesOf(content)
  return new Map(entries.every((pair): pair is [string, CacheEntry] => isCacheEntry(pair[1])) ? entries : [])
}

function entriesOf(content: string): [string, unknown][] {
  try {
    const value: unknown = JSON.parse(content)
    return typeof value === 'object' && value !== null ? Object.entries(value) : []
  } catch {
    return []
  }
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
