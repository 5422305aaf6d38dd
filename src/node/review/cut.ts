// What a review takes of a text, in letters.
const longest = 20_000

export function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`
}
