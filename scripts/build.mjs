// Builds dist/: the command line in one file with V8's code cache beside it, and each standard as JSON (src/standard/revive.ts).
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  // The same code as ES modules, of which only what is used is kept.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  logLevel: 'warning',
}

rmSync('dist', { recursive: true, force: true })
await bundleProgram()
await bakeStandards()
warmCache()

/** Only CommonJS can be given a code cache in Node 20. The docx library, which few runs need, is a file of its own. */
async function bundleProgram() {
  const commonJs = {
    ...shared,
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    supported: { 'dynamic-import': false },
    banner: { js: "const importMetaUrl=require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': 'importMetaUrl' },
  }
  await build({
    ...commonJs,
    entryPoints: { cli: 'src/cli.ts' },
    outdir: 'dist',
    plugins: [apart(/\/docx\/package\.js$|^\.\/package\.js$/, './package.cjs')],
  })
  await build({ ...commonJs, entryPoints: { package: 'src/writers/docx/package.ts' }, outdir: 'dist' })
}

function apart(filter, path) {
  const setup = ({ onResolve }) => onResolve({ filter }, () => ({ path, external: true }))
  return { name: 'apart', setup }
}

async function bakeStandards() {
  const contents = `export { loadStandard } from './src/standard/load.js'
export { bakeStandard } from './src/writers/bake.js'`
  const banner = {
    js: "import{createRequire as requireFrom}from'node:module';var require=requireFrom(import.meta.url);",
  }
  const outfile = 'dist/bake.mjs'
  await build({ ...shared, stdin: { contents, resolveDir: '.' }, format: 'esm', banner, outfile })
  const { loadStandard, bakeStandard } = await import('../dist/bake.mjs')
  mkdirSync('dist/standards')
  for (const name of readdirSync('templates')) {
    const folder = `templates/${name}/`
    const files = Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(folder + file, 'utf8')]))
    const { value, diagnostics } = loadStandard(files, folder)
    if (!value) throw new Error(JSON.stringify(diagnostics, null, 2))
    writeFileSync(`dist/standards/${name}.json`, bakeStandard(value, files))
  }
  rmSync(outfile)
}

/** The cache holds what a run has compiled, so it is made by one that builds and lints. */
function warmCache() {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/warm.cjs'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}
