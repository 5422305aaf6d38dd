// Makes a plan of each draft, builds it, and tells how many of the draft's words the document has, in their order:
// npm run imported -- [-v] <file…>   (-v shows the words that differ; the plans are left in .imported/)

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { bundle } from './imported/bundle.mjs'

const { measure } = await import(`../${await bundle()}`)
const isVerbose = process.argv.includes('-v')
mkdirSync('.imported', { recursive: true })
for (const file of process.argv.slice(2).filter((argument) => argument !== '-v')) {
  const name = basename(file)
  const result = await measure(name, new Uint8Array(readFileSync(file)))
  if (result.plan) writeFileSync(`.imported/${name}.yaml`, result.plan)
  if (result.docx) writeFileSync(`.imported/${name}.docx`, result.docx)
  console.log(`${name.slice(0, 50).padEnd(51)}${result.line}`)
  for (const line of isVerbose ? result.details : result.failures) console.log(`    ${line}`)
}
