// The files of dist/ that hold code, and esbuild's account of what is in them.
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build, transform } from 'esbuild'

export const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  // Node 20 knows them; written as `new RegExp` they would be made anew by each call.
  supported: { 'regexp-unicode-property-escapes': true },
  // The same code as ES modules, of which only what is used is kept.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  logLevel: 'warning',
}

/**
 * The program in pieces, so that a start runs what it needs: esbuild splits ES modules only, and only scripts can be
 * given V8's code cache in Node 20, so each piece is made a function of a script. A script that is read whole and once
 * is quicker than many small ones. bin/load.js runs the pieces.
 */
export async function bundleProgram({ write = true } = {}) {
  const { outputFiles, metafile } = await build({
    ...shared,
    minifyWhitespace: false,
    format: 'esm',
    splitting: true,
    entryPoints: { start: 'src/cli/start.ts', 'user-cache': 'src/node/cache/folder.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    metafile: true,
    write: false,
  })
  if (!write) return [metafile]
  const pieces = await Promise.all(outputFiles.map(async ({ path, text }) => [basename(path), await functionOf(text)]))
  const first = piecesBehind(metafile.outputs, ['dist/start.cjs', 'dist/user-cache.cjs'])
  mkdirSync('dist', { recursive: true })
  // What a version is told with, and the rest.
  writeFileSync('dist/start.cjs', scriptOf(pieces.filter(([name]) => first.has(`dist/${name}`))))
  writeFileSync('dist/program.cjs', scriptOf(pieces.filter(([name]) => !first.has(`dist/${name}`))))
  return [metafile]
}

/** Those that are imported at once. */
function piecesBehind(outputs, paths, known = new Set()) {
  for (const path of paths) {
    if (known.has(path)) continue
    known.add(path)
    const imports = outputs[path].imports.filter(({ kind, external }) => kind === 'import-statement' && !external)
    const behind = imports.map((imported) => imported.path)
    piecesBehind(outputs, behind, known)
  }
  return known
}

function scriptOf(pieces) {
  return `({${pieces.map(([name, code]) => `"${name}"(require,module,importMeta){${code}}`).join(',\n')}})`
}

async function functionOf(module) {
  const { code } = await transform(withPlainExports(module), {
    ...{ format: 'cjs', platform: 'node', target: 'node20', minify: true, legalComments: 'none' },
    supported: { ...shared.supported, 'dynamic-import': false },
    define: { 'import.meta': 'importMeta' },
  })
  return inAscii(code)
}

/**
 * What one piece takes of another are constants, instead of esbuild's getters behind getters: no two pieces import one
 * another, and none exports what changes later.
 */
function withPlainExports(module) {
  const renamed = (names) => names.replace(/ as /g, ':')
  return module
    .replace(
      /^import (\{[^}]*\}) from ("\.\/[^"]*");$/gm,
      (_, names, path) => `const ${renamed(names)}=require(${path});`,
    )
    .replace(/^import ("\.\/[^"]*");$/gm, 'require($1);')
    .replace(/^export \{([^}]*)\};$/gm, (_, names) => {
      const exported = names.split(',').map((name) => name.trim().split(' as '))
      return `module.exports={${exported.map(([inside, outside = inside]) => `${outside}:${inside}`).join()}};`
    })
}

/**
 * Latin-1 is read without decoding, and kept in half the room. esbuild has escaped all letters but those of regular
 * expressions and raw templates, which become regular expressions: there an escape means the same.
 */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
