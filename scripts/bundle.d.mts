import type { BuildOptions, Metafile } from 'esbuild'

export const shared: BuildOptions
export function bundleProgram(options?: { write?: boolean }): Promise<Metafile[]>
