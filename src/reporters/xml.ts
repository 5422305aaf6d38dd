import { codeOf, printable } from '../text/terminal/display.js'

// What XML 1.0 §2.2 has no place for, even written as a reference: control characters, lone surrogates, U+FFFE and U+FFFF.
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
// What GitHub Actions would obey in a log stands as a reference here, which loses nothing.
const command = /#(?=#\[)|:(?=:)/g

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text on one line, of nothing but characters that show; a reader of XML gets back what was there, as far as XML can say it. */
export function escapeText(text: string): string {
  const legal = text.replace(illegal, codeOf).replace(/[&<>"]/g, (mark) => references[mark]!)
  return printable(legal.replace(command, reference), reference)
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`
}

/** An XML start tag's attributes, those without a value left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join('')
}
