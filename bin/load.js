const { readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

const file = join(__dirname, '..', 'dist', 'cli.cjs')
const cacheFile = `${file}.cache`

/** The program as `require` would load it, but with what V8 compiled when it was built: half the time of a start. */
function loadProgram() {
  const code = `(function(require,module,exports,__filename,__dirname){${readFileSync(file, 'utf8')}\n})`
  const script = new Script(code, { filename: file, cachedData: readCache() })
  const start = () => script.runInThisContext()(createRequire(file), { exports: {} }, {}, file, dirname(file))
  return { script, start }
}

/** Made by `npm run build`. Without it, or with another Node's, the start is only slower. */
function readCache() {
  try {
    return readFileSync(cacheFile)
  } catch {
    return undefined
  }
}

module.exports = { loadProgram, cacheFile }
