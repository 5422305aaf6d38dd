import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/** From the top down: a file imports from its own folder and from lines below, never from its own line or above. */
const layers = [
  ['cli'],
  ['node'],
  ['index', 'rules-docs'],
  ['library'],
  ['pull-request'],
  ['compare'],
  ['tasks', 'write'],
  ['compile', 'new', 'roll'],
  ['import'],
  ['lint'],
  ['beside', 'fix'],
  ['docx-edit', 'office-template', 'reporters', 'suppression'],
  ['baseline', 'checks', 'config', 'readers', 'rules', 'writers'],
  ['draft'],
  ['template'],
  ['plan'],
  ['standard'],
  ['document', 'markdown', 'ooxml', 'picture'],
  ['yaml'],
  ['knowledge'],
  ['calendar'],
  ['problem'],
  ['text'],
  ['diagnostic'],
]

const layerOf = new Map(layers.flatMap((names, layer) => names.map((name) => [name, layer])))

// Types count: what a stage is told is described at or below it.
const anyImport = /(?:\bfrom |^import |\bimport\()'(\.[^']+)'/gm

function unitOf(path: string): string {
  return path.split('/')[0]!.replace(/\.[jt]s$/, '')
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

test('imports point one way', () => {
  expect(files.length).toBeGreaterThan(50)
  const wrong: string[] = []
  for (const file of files) {
    for (const [, target] of readFileSync(join('src', file), 'utf8').matchAll(anyImport)) {
      const imported = relative('.', join(dirname(file), target!))
      const [from, to] = [unitOf(file), unitOf(imported)]
      if (imported.startsWith('..') || from === to) continue
      const [upper, lower] = [layerOf.get(from), layerOf.get(to)]
      if (upper === undefined || lower === undefined || lower <= upper) wrong.push(`${file} → ${imported}`)
    }
  }
  expect(wrong).toEqual([])
})

/** What the command line shows and asks: the names of rules, standards, reports and formats, the catalogue, and how words and days are written. */
const shownByCli = [
  'calendar',
  'knowledge',
  'rules-docs',
  'standard',
  'office-template',
  'reporters',
  'baseline',
  'checks',
  'config',
  'rules',
  'writers',
]

test('the command line leaves the work to what the library shares with it', () => {
  const allowed = new Set(['cli', 'node', 'index', 'text', 'diagnostic', ...shownByCli])
  const wrong = files
    .filter((file) => unitOf(file) === 'cli')
    .flatMap((file) => {
      const targets = Array.from(readFileSync(join('src', file), 'utf8').matchAll(anyImport), ([, target]) => target!)
      const imported = targets.map((target) => relative('.', join(dirname(file), target)))
      return imported
        .filter((path) => !path.startsWith('..') && !allowed.has(unitOf(path)))
        .map((path) => `${file} → ${path}`)
    })
  expect(wrong).toEqual([])
})
