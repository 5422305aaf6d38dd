/** An address of the web or of a mailbox in a text, at the units `[start, end)`. */
export interface Address {
  start: number
  end: number
  /** Where a link to it leads: `https:`, `http:` or `mailto:`. */
  href: string
}

// Longer ones Word doesn't open.
const longest = 2000

// Letters, figures and what addresses have between them; the sign that ends a sentence, or closes a bracket, is none of it.
const inside = String.raw`[\w%#?&=+~/.:;,@!$*-]`
const ending = String.raw`[\w%#&=+~/-]`
const web = String.raw`(?:https?:\/\/|www\.)(?=\w)${inside}{0,${longest}}(?<=${ending})`
const mail = String.raw`[\w%+-][\w.%+-]{0,63}@\w[\w-]{0,62}(?:\.\w[\w-]{0,62}){1,8}`
// An address goes on in letters that no link can hold: better none than one that leads elsewhere.
const whole = String.raw`(?![\p{L}\p{M}\p{N}@({[|^\\])`
const address = new RegExp(String.raw`(?<![\w@.%+/-])(?:${web}|${mail})${whole}`, 'giu')

/** Whether there may be one in a text. */
export function isAddress(text: string): boolean {
  return /@|www\.|:\/\//i.test(text)
}

/** In the order of the text. */
export function addressesIn(text: string): Address[] {
  if (!isAddress(text)) return []
  return Array.from(text.matchAll(address), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    href: hrefOf(found),
  })).filter(({ start, end, href }) => end - start < longest && URL.canParse(href))
}

function hrefOf(written: string): string {
  if (/^https?:/i.test(written)) return written
  return /^www\./i.test(written) ? `http://${written}` : `mailto:${written}`
}
