// The files of dist/ that hold code, and esbuild's account of what is in them.
import { build } from 'esbuild'

export const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  // The same code as ES modules, of which only what is used is kept.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  logLevel: 'warning',
}

/** Only CommonJS can be given a code cache in Node 20. The docx library, which few runs need, is a file of its own. */
export async function bundleProgram(options = {}) {
  const commonJs = {
    ...shared,
    format: 'cjs',
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    supported: { 'dynamic-import': false },
    banner: { js: "const importMetaUrl=require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': 'importMetaUrl' },
    metafile: true,
    ...options,
  }
  const cli = await build({
    ...commonJs,
    entryPoints: { cli: 'src/cli/main.ts' },
    plugins: [apart(/\/docx\/package\.js$|^\.\/package\.js$/, './package.cjs')],
  })
  const docx = await build({ ...commonJs, entryPoints: { package: 'src/writers/docx/package.ts' } })
  return [cli.metafile, docx.metafile]
}

function apart(filter, path) {
  const setup = ({ onResolve }) => onResolve({ filter }, () => ({ path, external: true }))
  return { name: 'apart', setup }
}
