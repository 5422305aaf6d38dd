/** Puts facts in the places of a wording: `{number}-{symbol}`. */
export function fill(wording: string, facts: Record<string, string>): string {
  return wording.replace(/\{(\w+)\}/g, (place, name: string) => facts[name] ?? place)
}

export function toCapitals(text: string): string {
  return text.toLocaleUpperCase('vi').normalize('NFC')
}

/** `KẾ HOẠCH` gives `Kế hoạch`. */
export function toSentence(text: string): string {
  const lower = text.toLocaleLowerCase('vi')
  return `${lower.charAt(0).toLocaleUpperCase('vi')}${lower.slice(1)}`
}
