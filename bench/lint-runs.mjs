import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { atLeast, atMost, skipped } from './goals.mjs'
import { isInstalled, timePrograms } from './programs.mjs'
import { table } from './table.mjs'
import { ruleNames } from './textlint.mjs'
import { draft } from './variations.mjs'
import { measure, rounds } from './warm-runs.mjs'

const drafts = 1000
const ours = Math.ceil(drafts / rounds)
// textlint takes so long that it is given the first of each round.
const theirs = 12
const subjects = [
  { name: 'lint .yaml', runs: [[ours]] },
  { name: 'lint .txt', runs: [[ours]] },
  { name: 'import .txt', runs: [[ours]] },
  { name: 'textlint .txt', runs: [[theirs]] },
  { name: 'textlint .md', runs: [[theirs]] },
]
// Drafts before the first that is measured, for lint.mjs to warm up on.
const warmUp = 50

/** Many different drafts with every rule, each program in a warm process of its own. Returns the goals. */
export async function lints(folder, pipeline) {
  const { ruleCount, build } = await import(pathToFileURL(pipeline).href)
  await writeDrafts(folder, build)
  const program = (round) => [process.execPath, 'bench/lint.mjs', pipeline, folder, String(warmUp + round * ours)]
  const results = measure(program, subjects).flat()
  const speeds = results.map(({ kilobytes, milliseconds }) => kilobytes / 1024 / (milliseconds / 1000))
  const rows = results.map(({ count, kilobytes, milliseconds }, i) => [
    subjects[i].name,
    count * rounds,
    kilobytes.toFixed(1),
    milliseconds.toFixed(2),
    speeds[i].toFixed(3),
  ])
  const title = `Lint: different drafts in each of ${rounds} rounds, their median; ${ruleCount} rules, of textlint ${ruleNames.length}:`
  table(`${title}\n${lines(ruleNames, 110)}`, ['', 'drafts', 'KB/draft', 'ms/draft', 'MB/s'], rows)
  const [, text, imported, ...others] = speeds
  return [
    atLeast('warm lint ÷ textlint', text / Math.max(...others), 30),
    atMost('warm import ÷ lint .txt', text / imported, 3),
    threads(folder),
  ]
}

/** Whole runs over all drafts, each thread with one core of its own. */
function threads(folder) {
  const { plans } = JSON.parse(readFileSync(join(folder, 'drafts.json'), 'utf8'))
  const drafts = join(folder, 'drafts')
  mkdirSync(drafts)
  for (const [n, plan] of plans.entries()) writeFileSync(join(drafts, `${n}.yaml`), plan)
  const lint = [process.execPath, 'bin/kehoach.js', 'lint', drafts, '--no-cache', '--format', 'compact']
  const quiet = ['--output-file', join(folder, 'found.txt')]
  const programs = [
    { name: 'one', command: ['taskset', '-c', '0', ...lint, ...quiet] },
    { name: 'two', command: ['taskset', '-c', '0,1', ...lint, ...quiet] },
  ]
  const name = `lint of ${plans.length} drafts, two threads ÷ one`
  if (!isInstalled('taskset') || availableParallelism() < 2) return skipped(name, 1.7)
  const times = timePrograms(programs, rounds)
  return atLeast(name, times.get('one') / times.get('two'), 1.7)
}

/** The same drafts as plans and as the text that they print. */
async function writeDrafts(folder, build) {
  const { plans: examples } = JSON.parse(readFileSync(join(folder, 'input.json'), 'utf8'))
  const plans = Array.from({ length: warmUp + rounds * ours }, (_, n) => draft(examples[n % examples.length], n))
  const texts = []
  for (const plan of plans) texts.push(await build(plan, 'txt'))
  writeFileSync(join(folder, 'drafts.json'), JSON.stringify({ plans, texts }))
}

function lines(words, width) {
  return words
    .join(', ')
    .replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n')
    .trimEnd()
}
