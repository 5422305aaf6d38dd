import { type StructuredPatchHunk, structuredPatch } from 'diff'
import { printable } from './display.js'
import type { Line } from './line.js'

const context = 3
// Texts with more changed lines than this are told apart as one block: finding the least difference takes its square.
const mostChanges = 1000

/** What changes between two versions of a file, as `git apply` and `patch` read it; empty when nothing does. */
export function unifiedDiff(before: string, after: string, file: string): Line[] {
  if (before === after) return []
  const hunks = hunksOf(before, after).flatMap(printHunk)
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

function hunksOf(before: string, after: string): StructuredPatchHunk[] {
  const patch = structuredPatch('', '', before, after, '', '', { context, maxEditLength: mostChanges })
  return patch?.hunks ?? [wholeOf(before, after)]
}

function wholeOf(before: string, after: string): StructuredPatchHunk {
  const marked = (mark: string, text: string) => linesOf(text).flatMap((line) => marksOf(mark, line))
  return {
    ...{ oldStart: 1, oldLines: linesOf(before).length, newStart: 1, newLines: linesOf(after).length },
    lines: [...marked('-', before), ...marked('+', after)],
  }
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function marksOf(mark: string, line: string): string[] {
  return line.endsWith('\n') ? [mark + line.slice(0, -1)] : [mark + line, '\\ No newline at end of file']
}

function printHunk({ oldStart, oldLines, newStart, newLines, lines }: StructuredPatchHunk): string[] {
  // A range of no lines names the line before it.
  const range = (start: number, length: number) => `${length === 0 ? start - 1 : start},${length}`
  return [`@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`, ...lines]
}
