// Counts the project's files from plan.yaml to the bytes of a .docx: all that `compile` and the writer of Word files import,
// types left out, for they are gone when the program runs. `node scripts/imports.mjs [file…]` counts from other files.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

// `import type` and names that are all `type` leave nothing behind.
const statement = /^(?:import|export)\s+(?!type\s)([^'"]*?)(?:from\s+)?'(\.[^']+)'/gm
const lazy = /\bimport\('(\.[^']+)'\)/g

/** The files that a file imports as it runs. */
function importsOf(file) {
  const text = readFileSync(join(root, file), 'utf8')
  const named = Array.from(text.matchAll(statement), ([, names, path]) => (isTypesAlone(names) ? [] : [path]))
  const asked = Array.from(text.matchAll(lazy), ([, path]) => path)
  return [...named.flat(), ...asked].map((path) => sourceOf(join(dirname(file), path))).filter(Boolean)
}

function isTypesAlone(names) {
  const list = /^\{([^}]*)\}\s*$/.exec(names.trim())?.[1]
  return list?.split(',').every((name) => name.trim() === '' || /^type\s/.test(name.trim())) ?? false
}

function sourceOf(path) {
  const file = path.replace(/\.js$/, '.ts')
  return existsSync(join(root, file)) ? file : undefined
}

/** Every file behind the given ones, themselves too. */
export function filesBehind(entries) {
  const found = new Set()
  const waiting = [...entries]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue
    found.add(file)
    if (file.endsWith('.ts')) waiting.push(...importsOf(file))
  }
  return [...found].sort()
}

function print(entries) {
  const files = filesBehind(entries)
  const byFolder = new Map()
  for (const file of files) {
    const lines = readFileSync(join(root, file), 'utf8').split('\n').length - 1
    const folder = dirname(relative('src', file))
    const sum = byFolder.get(folder) ?? { files: 0, lines: 0 }
    byFolder.set(folder, { files: sum.files + 1, lines: sum.lines + lines })
  }
  const row = (name, count, lines) => console.log(name.padEnd(28), String(count).padStart(5), String(lines).padStart(7))
  row('folder', 'files', 'lines')
  for (const [folder, { files: count, lines }] of [...byFolder].sort()) row(folder, count, lines)
  row(
    'all',
    files.length,
    [...byFolder.values()].reduce((sum, { lines }) => sum + lines, 0),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const given = process.argv.slice(2)
  print(given.length > 0 ? given : ['src/compile.ts', 'src/writers/docx/write.ts'])
}
