// npm run bench: kehoach against an empty process, pandoc, docxtemplater and textlint, all in one run and in turn.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { build as bundle } from 'esbuild'
import { shared } from '../scripts/bundle.mjs'
import { cold, otherNodes } from './cold.mjs'
import { contentOf } from './content.mjs'
import { makeTemplate } from './docxtemplater.mjs'
import { lints } from './lint-runs.mjs'
import { run } from './programs.mjs'
import { table } from './table.mjs'
import { warm } from './warm-runs.mjs'

const plans = ['plans/2024-thang-cong-nhan.yaml', 'plans/2023-thang-cong-nhan.yaml']
const pipeline = 'dist/bench.mjs'
const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))
try {
  console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model}\n`)
  await bundlePipeline()
  const contents = prepare()
  const starts = cold(folder, plans[0], contents[0])
  otherNodes(folder, plans[0])
  const goals = [...starts, ...warm(folder, pipeline), ...(await lints(folder, pipeline))]
  const verdict = { true: 'reached', false: 'MISSED', undefined: '' }
  const rows = goals.map(({ name, measured, goal, reached }) => [name, goal, measured, verdict[reached]])
  table('Goals', ['', 'goal', 'measured', ''], rows)
} finally {
  rmSync(folder, { recursive: true })
  rmSync(pipeline, { force: true })
}

/** What docxtemplater and pandoc are given: the paragraphs and rows of our own .docx. */
function prepare() {
  run([process.execPath, 'bin/kehoach.js', 'build', ...plans, '--out-dir', folder])
  const contents = plans.map((plan) => contentOf(readFileSync(join(folder, `${basename(plan, '.yaml')}.docx`))))
  const texts = plans.map((plan) => readFileSync(plan, 'utf8'))
  writeFileSync(join(folder, 'input.json'), JSON.stringify({ plans: texts, contents }))
  writeFileSync(join(folder, 'template.docx'), makeTemplate(Math.max(...contents.map(({ columns }) => columns))))
  return contents
}

/** As `scripts/build.mjs` bundles the program, but with functions to call. */
async function bundlePipeline() {
  await bundle({
    entryPoints: ['bench/pipeline.ts'],
    outfile: pipeline,
    ...shared,
    format: 'esm',
    banner: { js: "import{createRequire as requireFrom}from'node:module';var require=requireFrom(import.meta.url);" },
    logLevel: 'error',
  })
}
