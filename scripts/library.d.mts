import type { BuildOptions, Metafile } from 'esbuild'

export function bundleLibrary(options?: BuildOptions): Promise<Metafile>
