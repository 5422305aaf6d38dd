/**
 * Whether a path is meant by a pattern: `*` and `?` stand for letters of one name, `**` for folders. Both are written
 * with `/`. Takes time by the product of their lengths at most, as patterns come from strangers' files.
 */
export function matchesPath(pattern: string, path: string): boolean {
  const wanted = pattern.split('/').filter((name, index, names) => name !== '**' || names[index - 1] !== '**')
  const names = path.split('/')
  // Which first parts of the pattern the first names of the path fit.
  let fits = wanted.map(() => false)
  fits = [true, ...fits]
  for (let i = 0; i < wanted.length && wanted[i] === '**'; i++) fits[i + 1] = true
  for (const name of names) {
    const next = [false]
    for (const [i, part] of wanted.entries()) {
      next[i + 1] = part === '**' ? fits[i + 1]! || next[i]! : fits[i]! && matchesName(part, name)
    }
    fits = next
  }
  return fits.at(-1)!
}

/** Goes back to the last `*` only: what an earlier one could take, the last one can. */
function matchesName(pattern: string, name: string): boolean {
  let [p, n, star, taken] = [0, 0, -1, 0]
  while (n < name.length) {
    if (pattern[p] === '*') {
      star = p++
      taken = n
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
      p++
      n++
    } else if (star !== -1) {
      p = star + 1
      n = ++taken
    } else return false
  }
  while (pattern[p] === '*') p++
  return p === pattern.length
}
