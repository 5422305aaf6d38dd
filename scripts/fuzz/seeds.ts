import { readdirSync, readFileSync } from 'node:fs'
import { compilePlan } from '../../src/compile.js'
import { writeStarter } from '../../src/office-template/starter.js'
import { loadStandard } from '../../src/standard/load.js'
import type { Standard } from '../../src/standard/standard.js'
import { writers } from '../../src/writers/index.js'
import { examples, exampleText } from '../../test/support/examples.js'

/** What inputs are made from: the example plans and what is built from them. */
export interface Seeds {
  plans: string[]
  /** The plans as plain text and as Word files. */
  drafts: string[]
  words: Uint8Array[]
  /** A template for an office to begin from, of each standard. */
  starters: Uint8Array[]
  /** The files of each standard. */
  standards: Record<string, string>[]
}

/** Reads the project's own folder. */
export async function readSeeds(): Promise<Seeds> {
  const plans = examples.map(exampleText)
  const standards = readdirSync('templates').map(filesOf)
  const loaded = new Map(readdirSync('templates').map((name) => [name, loadStandard(filesOf(name), `${name}/`).value!]))
  const seeds: Seeds = { plans, drafts: [], words: [], starters: [], standards }
  for (const plan of plans) await addBuilt(seeds, plan, loaded)
  for (const standard of loaded.values()) seeds.starters.push(await writeStarter(standard))
  return seeds
}

async function addBuilt(seeds: Seeds, plan: string, standards: ReadonlyMap<string, Standard>): Promise<void> {
  const { value } = await compilePlan(plan, 'a.yaml', async (name) => ({
    value: standards.get(name)!,
    diagnostics: [],
  }))
  seeds.drafts.push(await writers.txt.write(value!))
  seeds.words.push(await writers.docx.write(value!))
}

function filesOf(standard: string): Record<string, string> {
  const folder = `templates/${standard}/`
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')]))
}
