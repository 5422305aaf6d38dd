// Runs a command as a clerk does, without a pack, and writes one of what V8 compiled: node scripts/warm.cjs <command> <pack>.
const { createHash } = require('node:crypto')
const { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { packOf } = require('../bin/code-cache.js')
const { start } = require('../bin/load.js')

const dist = join(__dirname, '..', 'dist')
const folder = mkdtempSync(join(tmpdir(), 'kehoach-build-'))
const [, , command, pack] = process.argv
const plan = 'plans/2024-thang-cong-nhan.yaml'
const runs = {
  build: ['build', plan, '--out-dir', folder],
  lint: ['lint', plan],
  other: ['--version'],
}

process.argv = [process.execPath, 'kehoach', ...runs[command]]
process.stdout.write = () => true
// What is compiled is not to hang on when memory is cleaned up, nor on how long the paths of this machine are.
setFlagsFromString('--no-flush-bytecode')
setFlagsFromString('--no-sparkplug')
const run = start(undefined, () => undefined)
process.on('exit', () => {
  // A pack is refused by a V8 with other flags.
  setFlagsFromString('--flush-bytecode')
  setFlagsFromString('--sparkplug')
  writeFileSync(pack, packOf(buildId(), run))
  rmSync(folder, { recursive: true })
})

/** By this the packs that users keep tell one program from another. */
function buildId() {
  const hash = createHash('sha256')
  for (const name of readdirSync(dist).filter((name) => name.endsWith('.cjs'))) {
    hash.update(name).update(readFileSync(join(dist, name)))
  }
  return hash.digest('hex').slice(0, 16)
}
