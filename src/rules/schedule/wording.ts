/** `giống 64 %`, for the clerk to judge by. */
export function inPercent(likeness: number): string {
  return `giống ${Math.round(likeness * 100)} %`
}

/** A name on one line, as far as it takes to know it. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, line.lastIndexOf(' ', 60))}…` : line
}
