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
 * The program in pieces, so that a start reads what it runs: esbuild splits ES modules only, and only scripts can be
 * given V8's code cache in Node 20, so each piece is made a script afterwards. bin/load.js runs them.
 */
export async function bundleProgram({ write = true } = {}) {
  const { outputFiles, metafile } = await build({
    ...shared,
    format: 'esm',
    splitting: true,
    entryPoints: { start: 'src/cli/start.ts', 'user-cache': 'src/node/cache/folder.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    metafile: true,
    write: false,
  })
  if (!write) return [metafile]
  mkdirSync('dist', { recursive: true })
  for (const { path, text } of outputFiles) writeFileSync(`dist/${basename(path)}`, await scriptOf(text))
  return [metafile]
}

async function scriptOf(module) {
  const { code } = await transform(module, {
    ...{ format: 'cjs', platform: 'node', target: 'node20', minify: true, legalComments: 'none' },
    supported: { ...shared.supported, 'dynamic-import': false },
    define: { 'import.meta.url': 'importMetaUrl' },
  })
  return inAscii(code)
}

/**
 * Latin-1 is read without decoding, and kept in half the room. esbuild has escaped all letters but those of regular
 * expressions and raw templates, which become regular expressions: there an escape means the same.
 */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
