import { build } from 'esbuild'

/** The program finds its standards beside the folder that it lies in, so its own modules are bundled into `.fuzz/`. */
export async function bundle(name) {
  const outfile = `.fuzz/${name}.mjs`
  await build({
    entryPoints: [`scripts/fuzz/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    banner: { js: "import{createRequire as requireFrom}from'node:module';var require=requireFrom(import.meta.url);" },
  })
  return `./${outfile}`
}
