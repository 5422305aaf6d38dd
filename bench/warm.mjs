// Measures in a process of its own: node --expose-gc bench/warm.mjs <pipeline> <folder> <subject> <count> …
// Prints for each count the milliseconds a plan, and the memory at the end in MB.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fillTemplate } from './docxtemplater.mjs'
import { timeWork } from './timing.mjs'
import { variation } from './variations.mjs'

const warmUp = 200
const megabyte = 1024 * 1024
const [pipeline, folder, subject, ...counts] = process.argv.slice(2)
const { build } = await import(pathToFileURL(pipeline).href)
const { plans, contents } = JSON.parse(readFileSync(join(folder, 'input.json'), 'utf8'))
const template = readFileSync(join(folder, 'template.docx'))

const planOf = (n) => variation(plans[n % plans.length], n)
const contentOf = (n) => {
  const { paragraphs, rows } = contents[n % contents.length]
  const changed = (text) => (text ? `${text} (${n + 1})` : text)
  return { paragraphs: paragraphs.map(changed), rows: rows.map((cells) => cells.map(changed)) }
}

const subjects = {
  kehoach: { input: planOf, work: (plan) => build(plan) },
  docxtemplater: { input: contentOf, work: (content) => fillTemplate(template, content) },
}

const { input, work } = subjects[subject]
let next = 0
await timeNext(warmUp)
const timings = []
for (const count of counts) timings.push(await timeNext(Number(count)))
// Behind the last timing only: collecting by force throws compiled code away as well.
gc()
const heap = process.memoryUsage().heapUsed / megabyte
const peak = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ timings, heap, peak }))

function timeNext(count) {
  return timeWork(count, () => input(next++), work)
}
