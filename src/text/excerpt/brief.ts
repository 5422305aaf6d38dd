// A message that nobody could read to its end quotes a whole text; what it says of it stands in front or behind.
const longest = 1_000
const head = 700
const tail = 250

/** A message or hint as long as one may be, the middle left out. */
export function brief(message: string): string {
  if (message.length <= longest) return message
  return `${message.slice(0, head).replace(/[\ud800-\udbff]$/, '')}…${message.slice(-tail).replace(/^[\udc00-\udfff]/, '')}`
}
