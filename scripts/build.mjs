// Builds dist/: the command line in scripts with V8's code cache beside them, the library (library.mjs), the licences of the
// packages in both, and each standard as JSON (src/standard/precompiled.ts).
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { bundleProgram, shared } from './bundle.mjs'
import { bundleLibrary, writeStandards, writeTypes } from './library.mjs'
import { licensesText } from './licenses.mjs'
import { warmCache } from './warm.mjs'

rmSync('dist', { recursive: true, force: true })
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licensesText([...(await bundleProgram()), await bundleLibrary()]))
writeStandards(await precompileStandards())
writeTypes()
for (const command of ['build', 'lint', 'other']) warmCache(command, `dist/${command}.pack`)

async function precompileStandards() {
  const contents = `export { loadStandard } from './src/standard/load.js'
export { serializeStandard } from './src/standard/precompiled.js'
export { makePackage } from './src/writers/docx/package.js'`
  const banner = {
    js: "import{createRequire as requireFrom}from'node:module';var require=requireFrom(import.meta.url);",
  }
  const outfile = 'dist/precompile.mjs'
  await build({ ...shared, stdin: { contents, resolveDir: '.' }, format: 'esm', banner, outfile })
  const { loadStandard, makePackage, serializeStandard } = await import('../dist/precompile.mjs')
  mkdirSync('dist/standards')
  const all = {}
  for (const name of readdirSync('templates')) {
    const folder = `templates/${name}/`
    const files = Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(folder + file, 'utf8')]))
    const { value, diagnostics } = loadStandard(files, folder)
    if (!value) throw new Error(JSON.stringify(diagnostics, null, 2))
    const word = await makePackage(value)
    all[name] = serializeStandard({ ...value, word }, files)
    writeFileSync(`dist/standards/${name}.json`, all[name])
  }
  rmSync(outfile)
  return all
}
