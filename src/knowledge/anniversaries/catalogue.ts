import entries from './entries.json' with { type: 'json' }
import { type Entry, parseBase } from './entry.js'

/** The anniversaries and editions that come with the program, from `anniversaries.yaml`. */
export const catalogue: readonly Entry[] = entries.map((entry) => ({
  ...entry,
  kind: entry.kind as Entry['kind'],
  confidence: entry.confidence as Entry['confidence'],
  base: parseBase(entry.date),
  alternatives: entry.alternatives.map(parseBase),
}))

export function entryById(id: string): Entry | undefined {
  return catalogue.find((entry) => entry.id === id)
}
