import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vitest/node'

/** Where a pattern was found, by `/source/flags`. */
export type Patterns = Map<string, { source: string; flags: string; file: string }>

const root = 'src'

function modulesOf(): string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts')).sort()
}

/** Those that stand in the sources, whether or not a test comes by. */
export function writtenPatterns(): Patterns {
  const found: Patterns = new Map()
  for (const file of modulesOf()) {
    collect(parseAst(readFileSync(join(root, file), 'utf8'), { lang: 'ts' }), (source, flags) =>
      found.set(`/${source}/${flags}`, { source, flags, file }),
    )
  }
  return found
}

function collect(node: unknown, add: (source: string, flags: string) => void): void {
  if (typeof node !== 'object' || node === null) return
  const { regex } = node as { regex?: { pattern: string; flags: string } }
  if (regex) add(regex.pattern, regex.flags)
  else for (const child of Object.values(node)) collect(child, add)
}

/** Those that are put together while `work` runs. */
export async function composedPatterns(work: () => Promise<void>): Promise<Patterns> {
  const found: Patterns = new Map()
  const made = (pattern: RegExp) => {
    const { source, flags } = pattern
    found.set(`/${source}/${flags}`, { source, flags, file: 'put together' })
    return pattern
  }
  const { RegExp: original } = globalThis
  globalThis.RegExp = new Proxy(original, {
    construct: (target, words) => made(Reflect.construct(target, words)),
    apply: (target, self, words) => made(Reflect.apply(target, self, words)),
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = original
  }
  return found
}
