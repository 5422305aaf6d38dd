import type { XmlText } from './unpack.js'

/** The units `[start, end)` of a text are replaced; every other character stays. */
export interface Splice {
  start: number
  end: number
  text: string
}

/** Splices at the same place are written in the order in which they are given. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end)
  const pieces: string[] = []
  let at = 0
  for (const { start, end, text: replacement } of sorted) {
    if (start < at) throw new Error(`splices overlap at ${start}`)
    pieces.push(text.slice(at, start), replacement)
    at = end
  }
  return pieces.join('') + text.slice(at)
}

/** A part's text with its splices. */
export function spliced({ mark, xml }: XmlText, splices: readonly Splice[]): string {
  return mark + applySplices(xml, splices)
}

/** The XML of an element with splices inside it, which count from the beginning of the text as the element does. */
export function splicedElement(
  xml: string,
  { start, end }: { start: number; end: number },
  splices: readonly Splice[],
): string {
  const own = splices.map((splice) => ({ ...splice, start: splice.start - start, end: splice.end - start }))
  return applySplices(xml.slice(start, end), own)
}
