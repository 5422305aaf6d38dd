// Builds and prints plans of each standard, measures their pages, and makes the table of the layout rules as Markdown:
// npm run measure -- [file]   (takes LibreOffice, poppler and a browser)

import { writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const outfile = '.measure/measure.mjs'
const stdin = {
  contents:
    "export { measure } from './scripts/measure/measure.js'\nexport { tableOf } from './scripts/measure/table.js'",
  resolveDir: '.',
}
await build({
  stdin,
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
})
const { measure, tableOf } = await import(`../${outfile}`)
const table = tableOf(await measure())
const [file] = process.argv.slice(2)
if (file) writeFileSync(file, table)
else process.stdout.write(table)
