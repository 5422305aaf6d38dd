// A dash before a date carries on a range: `- 26/3/2016)` on a line of its own.
const bullet = /^(?:[-+•▪◦●■►✓✔➢\uf02d\uf0b7–—](?=\s*[^\s\d])|[-+*•–—]\s(?!\s*\d{1,2}\s*[/.-]\s*\d)|\[\s?\]|☐|□)\s*/u

/** The length of the bullet that a passage begins with and of the space behind it; 0 without one. */
export function bulletLength(text: string): number {
  return bullet.exec(text)?.[0].length ?? 0
}
