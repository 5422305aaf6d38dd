import type { BuildOptions, Metafile } from 'esbuild'

export const shared: BuildOptions
export function bundleProgram(options?: BuildOptions): Promise<Metafile[]>
