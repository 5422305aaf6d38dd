/** All places where a pattern with the flag `g` fits. Most texts have none, and looking for the first is cheap. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : Array.from(text.matchAll(pattern))
}
