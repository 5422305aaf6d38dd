import { fold } from '../text/nearest.js'

// With the plan's name before it and a number behind it the name is one that every system takes.
const longest = 60

/** The units' names as parts of file names: small letters without marks, digits and hyphens, no two the same. */
export function fileNames(units: readonly string[]): string[] {
  const taken = new Set<string>()
  return units.map((unit) => {
    const base = slugOf(unit)
    let name = base
    for (let count = 2; taken.has(name); count++) name = `${base}-${count}`
    taken.add(name)
    return name
  })
}

function slugOf(unit: string): string {
  const words = fold(unit)
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')
  return words || 'don-vi'
}
