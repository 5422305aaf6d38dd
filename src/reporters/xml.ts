// What XML 1.0 §2.2 has no place for, even written as a reference: control characters, lone surrogates, U+FFFE and U+FFFF.
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escapeText(text: string): string {
  return text
    .replace(illegal, '\ufffd')
    .replace(/[&<>"]/g, (mark) => references[mark]!)
    .replace(/\r/g, '&#13;')
}

/** An XML start tag's attributes, those without a value left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('')
}

/** Line breaks and tabs of an attribute are read back as spaces unless they are written as references (XML 1.0 §3.3.3). */
function escapeAttribute(text: string): string {
  return escapeText(text).replace(/[\t\n]/g, (space) => `&#${space.charCodeAt(0)};`)
}
