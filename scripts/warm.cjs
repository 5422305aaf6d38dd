// Runs the program as a clerk does and keeps what V8 compiled on the way. Called by build.mjs.
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { cacheFile, loadProgram } = require('../bin/load.js')

const folder = mkdtempSync(join(tmpdir(), 'kehoach-build-'))
const plan = 'plans/2024-thang-cong-nhan.yaml'
const runs = [
  ['build', plan, '--out-dir', folder],
  ['lint', plan],
]
const { script, start } = loadProgram()
process.stdout.write = () => true
process.on('beforeExit', next)

function next() {
  const args = runs.shift()
  if (args) {
    process.argv = [process.execPath, 'kehoach', ...args]
    start()
    setImmediate(() => {}) // or Node would not say again that it is about to exit
  } else {
    process.off('beforeExit', next)
    writeFileSync(cacheFile, script.createCachedData())
    rmSync(folder, { recursive: true })
  }
}
