/** A finding as it is known again when its lines have moved. */
export interface Entry {
  rule: string
  /** The words found, for a person who reads the file. */
  words: string
  /** Of the words with their neighbours. */
  fingerprint: string
}

/** The findings of old drafts that nobody wants to hear of again, by file. */
export type Baseline = ReadonlyMap<string, readonly Entry[]>

export const baselineName = 'kehoach.baseline.json'

/** The same baseline for the files checked now, which takes the place of what was known of them. */
export function updateBaseline(baseline: Baseline, checked: ReadonlyMap<string, readonly Entry[]>): Baseline {
  return new Map([...baseline, ...checked])
}

/** Sorted by file and one entry a line, so that versions compare well. */
export function writeBaseline(baseline: Baseline): string {
  const files = [...baseline].filter(([, entries]) => entries.length > 0).sort(([a], [b]) => (a < b ? -1 : 1))
  const parts = files.map(([file, entries]) => {
    const lines = entries.map(({ rule, words, fingerprint }) => `      ${JSON.stringify({ rule, words, fingerprint })}`)
    return `    ${JSON.stringify(file)}: [\n${lines.join(',\n')}\n    ]`
  })
  const content = parts.length > 0 ? `{\n${parts.join(',\n')}\n  }` : '{}'
  return `{\n  "version": 1,\n  "files": ${content}\n}\n`
}
