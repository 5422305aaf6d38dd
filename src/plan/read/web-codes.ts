/** Tags that format words, as they open on a web page: nobody means to print them. */
export const formattingTag = /<(?:br|sup|sub|u|b|i|em|strong|p|div|span)[ \t]*\/?>/gi

/** `&nbsp;`, `&#176;` */
export const webCode = /&(?:#\d+|#x[\da-f]+|[a-z]{2,10}\d{0,2});/gi

const characters: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", hellip: '…', ndash: '–', mdash: '—', deg: '°', times: '×' },
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', sup2: '²', sup3: '³', frac12: '½', plusmn: '±', bull: '-' },
}

/** What to type instead of a code of web pages. */
export function codeHint(code: string): string {
  const name = code.slice(1, -1).toLowerCase()
  if (name === 'nbsp' || name === '#160' || name === '#xa0') return 'Thay bằng một dấu cách.'
  const character = characters[name] ?? numbered(name)
  return character === undefined ? 'Viết thẳng ký tự cần in.' : `Viết thẳng “${character}”.`
}

function numbered(name: string): string | undefined {
  const point = /^#x/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const character = name.startsWith('#') && point <= 0xffff ? String.fromCharCode(point) : ''
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? character : undefined
}
