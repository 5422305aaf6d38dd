import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { configurable } from '../checks.js'
import { type Config, configName, type Levels, noConfig } from '../config/config.js'
import { ignoreTest } from '../config/ignore.js'
import { readRuleOptions } from '../config/rule-option.js'
import type { Diagnostic } from '../diagnostic.js'
import { isFolder } from '../plan/read/named-files.js'
import { rules } from '../rules/index.js'
import { readInput, textOf } from './files/input.js'
import { standardNames } from './standards.js'
import { UsageError } from './usage.js'

/** The configs that hold for some files, and what is wrong with them. */
export interface Configs {
  configOf(file: string): Config
  /** Whether a file is left out when its folder is linted. */
  isIgnored(file: string): boolean
  diagnostics: Diagnostic[]
  sources: ReadonlyMap<string, string>
}

interface Place {
  config: Config
  folder: string
  isIgnored: (path: string) => boolean
}

/** Reads the nearest config of each file, every one once. */
export async function readConfigs(files: readonly string[]): Promise<Configs> {
  const diagnostics: Diagnostic[] = []
  const sources = new Map<string, string>()
  const places = new Map<string, Place>()
  const byFolder = new Map<string, Place | undefined>()
  for (const file of files) {
    const folder = dirname(resolve(file))
    if (byFolder.has(folder)) continue
    const path = Array.from(configPlaces(resolve(file))).find((place) => existsSync(place))
    if (path !== undefined && !places.has(path)) places.set(path, await readPlace(path, diagnostics, sources))
    byFolder.set(folder, path === undefined ? undefined : places.get(path))
  }
  const placeOf = (file: string) => byFolder.get(dirname(resolve(file)))
  return {
    diagnostics,
    sources,
    configOf: (file) => placeOf(file)?.config ?? noConfig,
    isIgnored(file) {
      const place = placeOf(file)
      return place?.isIgnored(relative(place.folder, resolve(file)).replaceAll('\\', '/')) ?? false
    },
  }
}

/** Where a file's config may stand: in its folder, else in the nearest folder above. The path must be absolute. */
export function* configPlaces(file: string): Generator<string> {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    yield join(folder, configName)
    if (folder === dirname(folder)) return
  }
}

async function readPlace(path: string, problems: Diagnostic[], sources: Map<string, string>): Promise<Place> {
  const { readConfig } = await import('../config/read.js')
  const file = relative('.', path)
  const read = textOf(readInput(file))
  if ('problem' in read) {
    if (!isEmptyFile(path)) problems.push(read.problem)
    return { config: noConfig, folder: dirname(path), isIgnored: () => false }
  }
  const { text } = read.decoded
  const known = { rules: configurable(rules), standards: standardNames() }
  const { value: config = noConfig, diagnostics } = readConfig(text, file, known)
  problems.push(...diagnostics)
  sources.set(file, text)
  const { standard } = config
  const placed = standard !== undefined && isFolder(standard) ? { standard: join(dirname(file), standard, '/') } : {}
  return { config: { ...config, ...placed }, folder: dirname(path), isIgnored: ignoreTest(config.ignore) }
}

/** A config that asks for nothing, unlike a pipe, whose size is 0 as well. */
function isEmptyFile(path: string): boolean {
  const status = statSync(path, { throwIfNoEntry: false })
  return status?.isFile() === true && status.size === 0
}

/** The levels of the command line, which go before those of a config. */
export function levelsOf(ruleOptions: readonly string[]): Levels {
  const ids = configurable(rules).map(({ id }) => id)
  const { levels, problems } = readRuleOptions(ruleOptions, ids)
  if (problems.length > 0) throw new UsageError(...problems)
  return levels
}
