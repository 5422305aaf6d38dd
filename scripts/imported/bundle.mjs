import { build } from 'esbuild'

/** The library's own modules with the measuring; the standards are those that `npm run build` made. */
export async function bundle() {
  const outfile = '.imported/measure.mjs'
  await build({
    entryPoints: ['scripts/imported/measure.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    external: ['#standards'],
    banner: { js: "import{createRequire as requireFrom}from'node:module';var require=requireFrom(import.meta.url);" },
  })
  return outfile
}
