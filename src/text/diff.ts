import { compareLines, type LineChange } from './compare-lines.js'
import { printable } from './display.js'
import type { Line } from './line.js'

const context = 3

/** What changes between two versions of a file, as `git apply` and `patch` read it; empty when nothing does. */
export function unifiedDiff(before: string, after: string, file: string): Line[] {
  if (before === after) return []
  const hunks = hunksOf(compareLines(splitLines(before), splitLines(after)))
  return [`--- ${nameOf('a', file)}`, `+++ ${nameOf('b', file)}`, ...hunks].map((verbatim) => ({ verbatim }))
}

function nameOf(side: 'a' | 'b', file: string): string {
  const name = `${side}/${file.replaceAll('\\', '/')}`
  // A tab or line break would end the name, so such a one is quoted as git does; behind a space stands a tab.
  if (name.includes('"') || printable(name) !== name) return `"${Array.from(name, quoted).join('')}"`
  return name.includes(' ') ? `${name}\t` : name
}

/** Of what isn't shown each byte as an octal number. */
function quoted(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`
  if (printable(character) === character) return character
  const bytes = new TextEncoder().encode(character)
  return Array.from(bytes, (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
}

function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function hunksOf(lines: readonly LineChange[]): string[] {
  const groups: [first: number, last: number][] = []
  lines.forEach(({ kind }, index) => {
    if (kind === ' ') return
    const group = groups.at(-1)
    if (group && index - group[1] <= 2 * context) group[1] = index
    else groups.push([index, index])
  })
  const before = linesBefore(lines)
  return groups.flatMap(([first, last]) => {
    const from = Math.max(0, first - context)
    return hunk(lines.slice(from, last + context + 1), before[from]!)
  })
}

/** For each line, how many of the old and of the new text stand before it. */
function linesBefore(lines: readonly LineChange[]): { old: number; new: number }[] {
  let count = { old: 0, new: 0 }
  return lines.map(({ kind }) => {
    const before = count
    count = { old: before.old + (kind === '+' ? 0 : 1), new: before.new + (kind === '-' ? 0 : 1) }
    return before
  })
}

function hunk(lines: readonly LineChange[], before: { old: number; new: number }): string[] {
  const range = (skipped: number, other: '-' | '+') => {
    const length = lines.filter(({ kind }) => kind !== other).length
    // A range of no lines names the line before it.
    return `${length === 0 ? skipped : skipped + 1},${length}`
  }
  const shown = ({ kind, line }: LineChange) =>
    line.endsWith('\n') ? [kind + line.slice(0, -1)] : [kind + line, '\\ No newline at end of file']
  return [`@@ -${range(before.old, '+')} +${range(before.new, '-')} @@`, ...lines.flatMap(shown)]
}
