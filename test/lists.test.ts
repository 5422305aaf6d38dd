import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { otherChecks } from '../src/checks.js'
import { formatNames } from '../src/cli/commands/build.js'
import { commandNames, programFor } from '../src/cli/commands.js'
import { reporterNames } from '../src/reporters/load.js'
import { rules } from '../src/rules/index.js'
import { knownStandards } from '../src/standard/standard.js'
import { writers } from '../src/writers/index.js'

// What there is stands in one place each: a file, and a line of the list beside it. Here every other list is compared.

const readme = readFileSync('README.md', 'utf8')
const guide = readFileSync('docs/huong-dan.md', 'utf8')

/** Says what a list lacks and what it has too much of, by name. */
function expectSame(list: string, told: readonly string[], actual: readonly string[]): void {
  const missing = actual.filter((name) => !told.includes(name)).map((name) => `${list} lacks ${name}`)
  const extra = told.filter((name) => !actual.includes(name)).map((name) => `${list} has ${name}, which there isn't`)
  expect([...missing, ...extra]).toEqual([])
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name))
}

/** The names that match in each file, as they are exported. */
function exported(folder: string, pattern: RegExp): string[] {
  return filesIn(folder).flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(pattern), ([, name]) => name!),
  )
}

/** The words between two marks of a text, told apart by `between`. */
function listed(text: string, pattern: RegExp, between: RegExp): string[] {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error(`Nothing matches ${pattern}: the list has been moved or reworded.`)
  return found.split(between)
}

test('every command has a file of its name, and every such file is in the list', () => {
  const files = readdirSync('src/cli/commands').map((file) => basename(file, '.ts'))
  expectSame('src/cli/commands.ts', commandNames, files)
})

test('the help tells every command, and a command of a few is loaded alone', async () => {
  const names = async (first?: string) => (await programFor(first)).commands.map((command) => command.name())
  expect(await names()).toEqual(commandNames)
  expect(await names('rules')).toEqual(['rules'])
  expect(await names('--version')).toEqual([])
})

test('README and guide name every command', () => {
  const block = /```\n(kehoach new [^`]*)```/.exec(readme)?.[1] ?? ''
  const told = Array.from(block.matchAll(/\bkehoach ([a-z-]+)/g), ([, name]) => name!)
  expectSame('README, Command line,', told, commandNames)
  const guided = new Set(
    Array.from(guide.matchAll(/`(?:npx )?kehoach ([a-z][a-z-]+)|npx kehoach ([a-z][a-z-]+)/g), (m) => m[1] ?? m[2]!),
  )
  expectSame(
    'docs/huong-dan.md',
    [...guided].filter((name) => name.length > 1),
    commandNames,
  )
})

test('README and guide name every format of --to', () => {
  expectSame('README, --to,', listed(readme, /--to ([a-z,]+)\]/, /,/), formatNames)
  const told = Array.from(guide.matchAll(/^\| `--to ([a-z,]+)` \|/gm), ([, names]) => names!.split(','))
  expectSame('docs/huong-dan.md 4, --to,', told.flat(), formatNames)
})

test('README and guide name every report of --format', () => {
  expectSame('README, --format,', listed(readme, /--format ([a-z|]+)\]/, /\|/), reporterNames)
  const told = listed(guide, /`--format (\w+`[^.]*?), thêm/, /\W+(?:hoặc\W+)?/).filter(Boolean)
  const sheet = /^npx kehoach lint .* --format (html) /m.exec(guide)?.[1] ?? ''
  expectSame('docs/huong-dan.md 6.5 and 6.6, --format,', ['pretty', sheet, ...told], reporterNames)
})

test('README and contributing.md name every standard', () => {
  expectSame('README, standard,', listed(readme, /# the layout: ([a-z\d, ]+), or/, /, /), knownStandards)
})

test('the guide has a line for every rule', () => {
  const section = guide.slice(guide.indexOf('\n### 8.6. '), guide.indexOf('\n### 8.7. '))
  const told = Array.from(section.matchAll(/^\| \*([a-z-]+)\* \|/gm), ([, id]) => id!)
  const others = otherChecks.map(({ id }) => id)
  expectSame(
    'docs/huong-dan.md 8.6',
    told.filter((id) => !others.includes(id)),
    rules.map(({ id }) => id),
  )
})

test('every rule that is written is in the list', () => {
  const ids = filesIn('src/rules')
    .map((file) => readFileSync(file, 'utf8'))
    .flatMap((text) => (/: Rule = \{/.test(text) ? [/^ {2}id: '([a-z-]+)'/m.exec(text)?.[1] ?? ''] : []))
  expectSame(
    'src/rules/index.ts',
    rules.map(({ id }) => id),
    ids,
  )
})

test('every report and every output that is written is in its list', () => {
  const reports = exported('src/reporters', /^export function (\w+)\(.*: (?:Machine)?Report\): /gm)
  // The table on the page of a GitHub step comes with every report.
  expectSame('src/reporters/load.ts', [...reporterNames, 'summary'], reports)
  const outputs = exported('src/writers', /^export (?:async )?function write(\w+)\(.*: Written\)/gm)
  const names = Object.keys(writers).map((name) => (name === 'txt' ? 'text' : name))
  expectSame(
    'src/writers/index.ts',
    names,
    outputs.map((name) => name.toLowerCase()),
  )
})
