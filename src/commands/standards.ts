import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Outcome } from '../diagnostic.js'
import { type Baked, reviveStandard } from '../standard/revive.js'
import type { Standard } from '../standard/standard.js'

// The bundle lies in dist/, beside the standards that ship with the program.
const home = fileURLToPath(new URL('../templates/', import.meta.url))

export function standardNames(): string[] {
  const entries = readdirSync(home, { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
}

/** How many levels of headings a standard of the program numbers. */
export function headingDepth(name: string): number | undefined {
  const baked = bakedOf(name)
  return baked === undefined ? undefined : (JSON.parse(baked) as Baked).standard.wording.headings.length
}

/** Reads each standard once, however many plans name it. */
export function standardReader(): (name: string) => Promise<Outcome<Standard>> {
  const read = new Map<string, Promise<Outcome<Standard>>>()
  return (name) => {
    const known = read.get(name) ?? readStandard(name)
    read.set(name, known)
    return known
  }
}

/** What `npm run build` has made of the standards that ship with the program spares most of the work of a start. */
async function readStandard(name: string): Promise<Outcome<Standard>> {
  const folder = `${home}${name}/`
  const names = readdirSync(folder).filter((file) => /\.(?:yaml|hbs)$/.test(file))
  const files = Object.fromEntries(names.map((file) => [file, readFileSync(folder + file, 'utf8')]))
  const baked = bakedOf(name)
  const value = baked && reviveStandard(baked, files, folder)
  if (value) return { value, diagnostics: [] }
  const { loadStandard } = await import('../standard/load.js')
  return loadStandard(files, folder)
}

function bakedOf(name: string): string | undefined {
  const file = new URL(`./standards/${name}.json`, import.meta.url)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
