// npm run growth: whether work on long texts grows with their length, or by its square. Close other programs first.
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { table } from './table.mjs'

const outfile = 'dist/growth.mjs'
const banner = {
  js: "import{createRequire as requireFrom}from'node:module';var require=requireFrom(import.meta.url);",
}
try {
  await build({
    ...{ entryPoints: ['bench/growth.ts'], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20' },
    ...{ alias: { yaml: './node_modules/yaml/browser/index.js' }, banner, logLevel: 'error' },
  })
  const { growths, most } = await import(pathToFileURL(resolve(outfile)))
  const rows = growths().map(({ name, ratio }) => [name, ratio.toFixed(1), ratio <= most ? '' : 'TOO MUCH'])
  table(`Four times the text takes so many times as long (at most ${most})`, ['', 'times', ''], rows)
  if (rows.some(([, , verdict]) => verdict !== '')) process.exitCode = 1
} finally {
  rmSync(outfile, { force: true })
}
