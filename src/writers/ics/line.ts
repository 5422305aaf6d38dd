/** RFC 5545 §3.1: a line has 75 octets at most, without its end. */
const longest = 75

/** A content line: folded where it is too long, between characters, and ended. */
export function contentLine(name: string, value: string): string {
  let folded = ''
  let octets = 0
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character)
    if (octets + size > longest) {
      folded += '\r\n '
      // The blank that a folded line begins with.
      octets = 1
    }
    folded += character
    octets += size
  }
  return `${folded}\r\n`
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0)!
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

// RFC 5545 §3.3.11 has no place for other control characters.
const control = /(?![\n\t])\p{Cc}/gu

/** A value of the type TEXT (RFC 5545 §3.3.11). */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(control, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
}
