// Measures in a process of its own: node bench/lint.mjs <pipeline> <folder> <first> <subject> <count>
// Prints the milliseconds and the KB of a draft.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { timeWork } from './timing.mjs'

const [pipeline, folder, first, subject, count] = process.argv.slice(2)
const { plans, texts } = JSON.parse(readFileSync(join(folder, 'drafts.json'), 'utf8'))
const ours = async (file) => {
  const { lint } = await import(pathToFileURL(pipeline).href)
  return (draft) => lint(draft, file)
}
const imported = async (file) => {
  const { importText } = await import(pathToFileURL(pipeline).href)
  return (draft) => importText(draft, file)
}
const textlint = async (ext) => {
  const { lintText } = await import('./textlint.mjs')
  return (draft) => lintText(draft, ext)
}
// textlint is hardly faster behind its eighth draft.
const subjects = {
  'lint .yaml': { drafts: plans, warmUp: 50, work: () => ours('bench.yaml') },
  'lint .txt': { drafts: texts, warmUp: 50, work: () => ours('bench.txt') },
  'import .txt': { drafts: texts, warmUp: 50, work: () => imported('bench.txt') },
  'textlint .txt': { drafts: texts, warmUp: 8, work: () => textlint('.txt') },
  'textlint .md': { drafts: texts, warmUp: 8, work: () => textlint('.md') },
}

const { drafts, work, warmUp } = subjects[subject]
const worker = await work()
// Every subject is measured from the same draft on, warmed up by those before it.
let next = Number(first) - warmUp
const timeNext = (n) => timeWork(n, () => drafts[next++], worker)
await timeNext(warmUp)
console.log(JSON.stringify({ timings: [await timeNext(Number(count))] }))
