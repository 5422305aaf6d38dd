// Makes dist/library/: the library as ES modules, its types, and the standards as code.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { shared } from './bundle.mjs'

const home = 'dist/library'

/** Runs in browsers and in Node; what is needed seldom is in files of its own. Returns esbuild's account of it. */
export async function bundleLibrary(options = {}) {
  const { metafile } = await build({
    ...shared,
    entryPoints: ['src/index.ts'],
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    splitting: true,
    outdir: home,
    metafile: true,
    plugins: [besides],
    ...options,
  })
  return metafile
}

// All files of the library lie in one folder.
const besides = {
  name: 'standards beside',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^#standards$/ }, () => ({ path: './standards/index.js', external: true })),
}

/** Each standard, as `serializeStandard` wrote it, as a module. */
export function writeStandards(precompiled) {
  mkdirSync(`${home}/standards`, { recursive: true })
  const entries = Object.entries(precompiled).map(([name, json]) => {
    const { files, standard, word } = JSON.parse(json)
    writeFileSync(`${home}/standards/${name}.js`, moduleOf(standard, word))
    writeFileSync(`${home}/standards/${name}-source.js`, `export const files=${JSON.stringify(files)}\n`)
    const loads = `load:()=>import('./${name}.js'),source:()=>import('./${name}-source.js')`
    const { headings, bullets, annexes, reference, memberSigns } = standard.wording
    const numberings = JSON.stringify({ headings, bullets, annexes, reference, memberSigns })
    return `${name}:{numberings:${numberings},${loads}}`
  })
  writeFileSync(`${home}/standards/index.js`, `export const standards={${entries.join(',')}}\n`)
}

function moduleOf(standard, { parts, ...word }) {
  const json = JSON.stringify
  const files = parts.map(({ data, ...part }) => `{...${json(part)},data:bytes(${json(data)})}`)
  return `const bytes=(base64)=>Uint8Array.from(atob(base64),(unit)=>unit.charCodeAt(0))
const parts=[${files.join(',')}]
export const standard={...${json(standard)},word:{...${json(word)},parts}}
`
}

/** The declarations that those of index.ts lead to. None may need the types of a package, which nobody has. */
export function writeTypes() {
  const made = mkdtempSync(join(tmpdir(), 'kehoach-types-'))
  try {
    const options = ['-p', 'tsconfig.library.json', '--noEmit', 'false', '--declaration', '--emitDeclarationOnly']
    const compiler = [join('node_modules', 'typescript', 'bin', 'tsc'), ...options, '--outDir', made]
    const { status, stdout } = spawnSync(process.execPath, compiler, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stdout)
    const files = new Map()
    follow(join(made, 'src'), 'index.d.ts', files)
    for (const [file, text] of files) {
      const target = join(home, 'types', file)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, text)
    }
  } finally {
    rmSync(made, { recursive: true })
  }
}

function follow(folder, file, files) {
  if (files.has(file)) return
  const text = readFileSync(join(folder, file), 'utf8')
  files.set(file, text)
  for (const [, target] of text.matchAll(/(?:\bfrom |^import |\bimport\()["']([^"']+)["']/gm)) {
    if (!target.startsWith('.')) throw new Error(`The types of the library need those of ${target}: ${file}`)
    follow(folder, join(dirname(file), target.replace(/\.js$/, '.d.ts')), files)
  }
}
