// Packs of what V8 compiled in an earlier run, one a command: a line of JSON that says of which program and of which V8
// it is, which pieces of the program ran and where each script's part lies, and the parts. The program ships with those of the Node that built it; for
// another Node each user's runs leave their own. Without any, or with one that V8 refuses, the start is only slower.
const { closeSync, fstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync } = require('node:fs')
const { statSync, writeFileSync } = require('node:fs')
const { dirname, join } = require('node:path')

const v8 = `${process.versions.v8}-${process.arch}`

/** A thread of a lint runs what the lint runs. */
function commandOf(argument) {
  if (argument === 'build') return 'build'
  return argument === 'lint' || argument === 'lint-worker' ? 'lint' : 'other'
}

function readShipped(read, command) {
  const pack = packIn(() => read(`dist/${command}.pack`))
  return pack && { ...pack, isOurs: pack.v8 === v8 }
}

/**
 * The user's own, never one that lies in a project: what is read here is run. Nor is it read where another than the user
 * has written it.
 */
function readOwn({ userCacheFolder, thisSystem }, build, command) {
  const folder = join(userCacheFolder(thisSystem()), 'code')
  const path = join(folder, `${build}-${v8}`, `${command}.pack`)
  const pack = packIn(() => readOwned(path, process.getuid?.()))
  const { pieces, parts } = pack?.v8 === v8 && pack.build === build ? pack : { pieces: [], parts: new Map() }
  return { path, folder, build, pieces, parts }
}

function readOwned(path, owner) {
  const file = openSync(path, 'r')
  try {
    if (owner !== undefined && fstatSync(file).uid !== owner) throw new Error('another user wrote it')
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

function packIn(read) {
  try {
    return parsePack(read())
  } catch {
    return undefined
  }
}

function parsePack(bytes) {
  const end = bytes.indexOf('\n')
  const { parts, ...head } = JSON.parse(bytes.toString('latin1', 0, end))
  const part = ([name, [start, length]]) => [name, bytes.subarray(start, start + length)]
  return { ...head, parts: new Map(parts.map(part)) }
}

/** Parts begin at multiples of eight, where V8 reads them without copying. */
function packOf(build, { scripts, modules }, known = []) {
  const pieces = [...new Set([...known, ...modules.keys()])]
  const compiled = Array.from(scripts, ([name, { script }]) => [name, script.createCachedData()])
  const headLength = 4096 * Math.ceil((pieces.length * 64 + compiled.length * 64 + 256) / 4096)
  const parts = []
  const bytes = []
  let at = headLength
  for (const [name, data] of compiled) {
    const padding = Buffer.alloc(-data.length & 7)
    parts.push([name, [at, data.length]])
    bytes.push(data, padding)
    at += data.length + padding.length
  }
  const head = JSON.stringify({ build, v8, pieces, parts })
  return Buffer.concat([Buffer.from(`${head.padEnd(headLength - 1)}\n`, 'latin1'), ...bytes])
}

/** What a run that ran pieces without it adds to the user's own, unless it is ended by a signal. */
function keepAtExit({ path, folder, build, pieces }, run) {
  process.on('exit', () => {
    const isCached = Array.from(run.scripts.values()).every((script) => script.isCached)
    const known = isCached ? pieces : []
    if (Array.from(run.modules.keys()).every((name) => known.includes(name))) return
    try {
      writeWhole(path, packOf(build, run, known))
      removeOld(folder)
    } catch {
      // The next run starts no slower than this one.
    }
  })
}

/** Others may write the same at the same time. */
function writeWhole(path, bytes) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`
  try {
    writeFileSync(temporary, bytes, { flag: 'wx', mode: 0o600 })
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
}

// Of programs and Nodes of today.
const mostKept = 6

function removeOld(folder) {
  const age = (name) => -statSync(join(folder, name)).mtimeMs
  const folders = readdirSync(folder).sort((a, b) => age(a) - age(b))
  for (const name of folders.slice(mostKept)) rmSync(join(folder, name), { recursive: true, force: true })
}

module.exports = { commandOf, keepAtExit, packOf, readOwn, readShipped }
