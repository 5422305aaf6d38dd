import { decode, poppler } from './poppler.js'

/** What a PDF says of itself to a screen reader or a phone. */
export interface Structure {
  /** By the name that `pdfinfo` has for each: `Title`, `Tagged`. */
  facts: Record<string, string>
  language: string | undefined
  /** The elements of the structure tree in their order: `H1`, `P`, `TH`. */
  elements: string[]
  /** The outline's entries from top to bottom, however deep. */
  outline: string[]
}

export function structureOf(bytes: Uint8Array): Structure {
  const facts = poppler('pdfinfo', ['-'], bytes).matchAll(/^([^:\n]+): +(.*)$/gm)
  // It wants a name for its output also where it writes none.
  const xml = poppler('pdftohtml', ['-xml', '-i', '-stdout', '-', 'page'], bytes)
  return {
    facts: Object.fromEntries(Array.from(facts, ([, name, value]) => [name, value])),
    language: /\/Lang\(([^)]*)\)/.exec(Buffer.from(bytes).toString('latin1'))?.[1],
    elements: Array.from(poppler('pdfinfo', ['-struct', '-'], bytes).matchAll(/^ *([A-Z]\w*)/gm), ([, name]) => name!),
    outline: Array.from(xml.matchAll(/<item [^>]*>(.*?)<\/item>/g), ([, title]) => decode(title!)),
  }
}
