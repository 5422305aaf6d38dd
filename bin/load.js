// Runs the scripts of dist/ as `require` would, but with what V8 compiled in an earlier run: most of the time of a start.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')
const { commandOf, keepAtExit, readOwn, readShipped } = require('./code-cache.js')

const root = join(__dirname, '..')
const beside = {
  url: pathToFileURL(join(root, 'dist', 'start.cjs')).href,
  read: (name) => readFileSync(join(root, name)),
}

/** What is compiled in a short run must pay within it. Sets no flag that another V8 may not know: it would say so. */
function tuneToShortRuns() {
  // Nearly all regular expressions run more than once, and those would be compiled twice.
  setFlagsFromString('--no-regexp-tier-up')
  // Only what is hot in a run over many files is worth optimizing.
  if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=1000000')
}

/**
 * Starts the program, whose files lie beside it, or inside the executable that hands them in (src/node/own-files.ts); with
 * the pack that it ships with, if any. Returns its scripts and modules by their names; they get more as it goes on.
 */
function start(inside, packOf = readShipped) {
  tuneToShortRuns()
  const { read: readFile, url } = inside ?? beside
  const importMeta = { url, inside }
  const [, , argument] = process.argv
  const scripts = new Map()
  const modules = new Map()
  const pieces = {}
  let parts = new Map()
  const read = (name) => {
    const cachedData = parts.get(name)
    const script = new Script(readFile(`dist/${name}`).latin1Slice(), { filename: name, cachedData })
    scripts.set(name, { script, isCached: cachedData !== undefined && !script.cachedDataRejected })
    Object.assign(pieces, script.runInThisContext())
  }
  const load = (name) => {
    const known = modules.get(name)
    if (known) return known.exports
    if (!(name in pieces)) read('program.cjs')
    const module = { exports: {} }
    modules.set(name, module)
    pieces[name](requireFrom, module, importMeta)
    return module.exports
  }
  const requireFrom = (id) => (id.startsWith('./') ? load(id.slice(2)) : nodeModule(id))

  const command = commandOf(argument)
  const shipped = packOf(readFile, command)
  if (shipped?.isOurs) parts = shipped.parts
  read('start.cjs')
  if (shipped && !shipped.isOurs) {
    const own = readOwn(load('user-cache.cjs'), shipped.build, command)
    parts = own.parts
    // What finds the pack can't be in it.
    scripts.clear()
    if (argument !== 'lint-worker') keepAtExit(own, { scripts, modules })
  }
  load('start.cjs')
  return { scripts, modules }
}

// Much hangs on them, and most runs ask for nothing of it.
const heavy = new Set(['node:child_process', 'node:crypto', 'node:worker_threads'])

/** A heavy module of Node's own is loaded when something of it is asked for. */
function nodeModule(id) {
  return heavy.has(id) ? lazily(() => require(id)) : require(id)
}

/** Stands for a module, which is loaded when something of it is asked for. */
function lazily(load) {
  return new Proxy(
    {},
    {
      get: (_, name) => load()[name],
      ownKeys: () => Reflect.ownKeys(load()),
      getOwnPropertyDescriptor: (_, name) => ({
        ...Reflect.getOwnPropertyDescriptor(load(), name),
        configurable: true,
      }),
    },
  )
}

module.exports = { start }
