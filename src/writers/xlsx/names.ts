/** Excel allows no more characters in the name of a sheet. */
const longest = 31

/** The titles as names of sheets: short, without marks that Excel refuses, no two the same. */
export function sheetNames(titles: readonly string[]): string[] {
  const names: string[] = []
  for (const title of titles) {
    const base = title
      .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, '')
    let name = cut(base || 'Bảng', longest)
    for (let count = 2; isTaken(name, names); count++) name = `${cut(base, longest - 5)} (${count})`
    names.push(name)
  }
  return names
}

function isTaken(name: string, names: readonly string[]): boolean {
  return names.some((other) => other.toLocaleLowerCase('vi') === name.toLocaleLowerCase('vi'))
}

/** At the end of a word where one ends near, and never inside a character. */
function cut(name: string, length: number): string {
  if (name.length <= length) return name
  const short = name.slice(0, length + 1)
  const end = short.lastIndexOf(' ')
  return (end > length / 2 ? short.slice(0, end) : name.slice(0, length).replace(/[\ud800-\udbff]$/, '')).trimEnd()
}
