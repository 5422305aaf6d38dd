// Symbol and Wingdings keep their signs in U+F000 to U+F0FF; these are the ones that offices use.
const signs: Record<number, string> = {
  32: ' ',
  45: '-',
  111: '□',
  113: '□',
  163: '≤',
  167: '▪',
  168: '□',
  179: '≥',
  183: '•',
  216: '➢',
  224: '→',
  252: '✓',
  254: '☑',
}

/** The character that a `w:sym` stands for; `□` for a sign that has no letter. */
export function symbolOf(code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16)
  if (!(value > 0 && value <= 0xffff) || (value >= 0xd800 && value <= 0xdfff)) return ''
  if (value < 0xf000 || value > 0xf0ff) return String.fromCharCode(value)
  return signs[value - 0xf000] ?? '□'
}
