/** The first letters of a name, as symbols of documents have them: `Phòng Văn hóa - Xã hội` gives `VHXH`. */
export function capitalLetters(name: string): string {
  const words = name.replace(/^(?:trường|phòng) (?=.* )/iu, '').split(/[^\p{L}\d]+/u)
  return words.map((word) => (/^\d/.test(word) ? word : word.slice(0, 1).toUpperCase())).join('')
}
