/** Made by scripts/library.mjs of what stands in `templates/`: each standard as code, with nothing left to compile. */
declare module '#standards' {
  import type { Standard } from '../standard/standard.js'
  import type { Numberings } from '../standard/wording.js'

  interface Entry {
    numberings: Numberings
    load: () => Promise<{ standard: Standard }>
    source: () => Promise<{ files: Readonly<Record<string, string>> }>
  }

  export const standards: Readonly<Record<string, Entry>>
}
