/**
 * All places where a pattern with the flag `g` fits. Most texts have none, and looking for the first is cheap. A text
 * without the `sign` has none either: asked where the pattern takes long to compile, which classes such as `\p{L}` do.
 */
export function matchesIn(text: string, pattern: RegExp, sign?: RegExp): RegExpExecArray[] {
  if (sign?.test(text) === false) return []
  const first = text.search(pattern)
  if (first < 0) return []
  const found: RegExpExecArray[] = []
  // As `matchAll` goes on, but without a copy of the pattern and from where the first was seen.
  pattern.lastIndex = first
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += pattern.unicode && text.codePointAt(match.index)! > 0xffff ? 2 : 1
  }
  return found
}
