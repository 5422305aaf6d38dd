/** Part of a text; an address has where a link to it leads: `https:`, `http:` or `mailto:`. */
export interface LinkedPiece {
  text: string
  href?: string
}

// Longer ones Word doesn't open.
const longest = 2000

// An address in letters that no link can hold gets none: it would lead elsewhere.
const web = /^(?:https?:\/\/|www\.)\w[\w%#?&=+~/.:;,@!$*-]*$/i
const mail = /^\w[\w.%+-]{0,63}@\w[\w-]{0,62}(?:\.\w[\w-]{0,62})+$/
const opening = '([<“"‘\''
const closing = ')]>”"’\'.,;:!?…'

/** Whether there may be an address in a text. */
export function isAddress(text: string): boolean {
  return /@|www\.|:\/\//i.test(text)
}

/** A text in pieces: its addresses, and what stands between them. */
export function linkedPieces(text: string): LinkedPiece[] {
  if (!isAddress(text)) return [{ text }]
  const pieces: LinkedPiece[] = []
  let at = 0
  for (const { 0: word, index } of text.matchAll(/[^ \u00a0\t\n]+/g)) {
    const [from, to] = isAddress(word) ? coreOf(word) : [0, 0]
    const href = hrefOf(word.slice(from, to))
    if (href === undefined) continue
    pieces.push({ text: text.slice(at, index + from) }, { text: word.slice(from, to), href })
    at = index + to
  }
  return [...pieces, { text: text.slice(at) }].filter((piece) => piece.text !== '')
}

/** Without the signs around it, nor the `Email:` before it. */
function coreOf(word: string): [number, number] {
  let [from, to] = [0, word.length]
  while (from < to && opening.includes(word[from]!)) from++
  while (to > from && closing.includes(word[to - 1]!)) to--
  return [word.includes('://') ? from : Math.max(from, word.lastIndexOf(':', to - 1) + 1), to]
}

function hrefOf(written: string): string | undefined {
  if (written.length > longest) return undefined
  const href = mail.test(written) ? `mailto:${written}` : /^www\./i.test(written) ? `http://${written}` : written
  return (href.startsWith('mailto:') || web.test(written)) && URL.canParse(href) ? href : undefined
}
