// What an executable holds besides Node: the program as Node's single executable applications have it.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { shared } from '../bundle.mjs'
import { warmCache } from '../warm.mjs'

const commands = ['build', 'lint', 'other']

/** Makes the blob in a folder, by the Node that runs it later; returns its bytes. */
export function makeBlob({ binary, license }, folder) {
  for (const command of commands) warmCache(command, join(folder, `${command}.pack`), binary)
  const assets = { ...packageFiles(folder), 'dist/NODE-LICENSE.txt': resolve(license) }
  const main = join(folder, 'main.cjs')
  writeFileSync(main, mainScript([...Object.keys(assets), 'main.cjs']))
  // Paths stand in the blob: those from the folder are the same everywhere.
  const settings = { main: 'main.cjs', output: 'kehoach.blob', disableExperimentalSEAWarning: true }
  writeFileSync(
    join(folder, 'sea.json'),
    JSON.stringify({ ...settings, assets: { ...assets, 'main.cjs': 'main.cjs' } }),
  )
  execFileSync(resolve(binary), ['--experimental-sea-config', 'sea.json'], { cwd: folder, stdio: 'pipe' })
  return readFileSync(join(folder, settings.output))
}

/** The files of the npm package that the command reads, by their names in it. */
function packageFiles(folder) {
  const standards = readdirSync('templates')
  const sources = standards.flatMap((name) =>
    readdirSync(`templates/${name}`).map((file) => `templates/${name}/${file}`),
  )
  const names = [
    'LICENSE',
    'dist/THIRD-PARTY-LICENSES.txt',
    'dist/start.cjs',
    'dist/program.cjs',
    ...standards.map((name) => `dist/standards/${name}.json`),
    ...sources,
  ]
  const packs = commands.map((command) => [`dist/${command}.pack`, resolve(folder, `${command}.pack`)])
  return Object.fromEntries([...names.sort().map((name) => [name, resolve(name)]), ...packs])
}

function mainScript(assetNames) {
  const { outputFiles } = buildSync({
    ...shared,
    entryPoints: ['scripts/exe/main.cjs'],
    format: 'cjs',
    define: { assetNames: JSON.stringify(assetNames) },
    write: false,
  })
  return outputFiles[0].contents
}
