import type { Metafile } from 'esbuild'

type Bundled = Pick<Metafile['outputs'][string]['inputs'][string], 'bytesInOutput'>
type Bundles = readonly { outputs: Record<string, { inputs: Record<string, Bundled> }> }[]

export function licenses(metafiles: Bundles): Map<string, { text: string }>
export function licensesText(metafiles: Bundles): string
