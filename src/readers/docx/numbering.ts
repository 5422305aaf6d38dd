import type { ZipEntry } from '../../ooxml/zip-read.js'
import { printNumber } from './list-number.js'
import { type Level, type NumberingPart, noLevel, readNumbering } from './numbering-part.js'
import type { Styles } from './styles.js'

/** What Word prints before a paragraph of a list: `I.`, `1.1.`, `a)` or a bullet. */
export interface Mark {
  bullet: boolean
  text: string
}

/** A list that a paragraph belongs to: by its own properties or by its style's. */
export interface Membership {
  numId?: string
  level?: number
  style?: string
}

/** The mark of the next paragraph of a list; nothing for a paragraph of none. */
export type NextMark = (membership: Membership) => Mark | undefined

const deepestLevel = 8

/** Counts as Word does: uses of one list go on counting each other, but for those that say where they start. */
export function countLists(part: ZipEntry | undefined, styles: Styles, budget: { left: number }): NextMark {
  const numbering: NumberingPart = part ? readNumbering(part, budget) : { lists: new Map(), nums: new Map() }
  const counters = new Map<string, number[]>()
  const started = new Set<string>()
  return ({ numId, level, style }) => {
    const num = numId === undefined ? undefined : numbering.nums.get(numId)
    const id = num && linkedList(num.list, numbering, styles)
    const list = id === undefined ? undefined : numbering.lists.get(id)
    if (!num || id === undefined || !list) return undefined
    const at = Math.min(deepestLevel, level ?? list.styles.get(style ?? '') ?? 0)
    const levelAt = (depth: number) => num.levels.get(depth) ?? list.levels.get(depth) ?? noLevel
    const counts = counters.get(id) ?? []
    counters.set(id, counts)
    for (const [depth, start] of num.starts) {
      const key = `${numId} ${depth}`
      if (depth > at || started.has(key)) continue
      started.add(key)
      counts[depth] = depth < at ? start : start - 1
    }
    count(counts, at, levelAt)
    const bullet = levelAt(at).format === 'bullet'
    return { bullet, text: bullet ? levelAt(at).text : printMark(counts, at, levelAt) }
  }
}

/** Adds one at a level, gives the levels above it their first number if they have none, and empties those below. */
function count(counts: (number | undefined)[], at: number, levelAt: (depth: number) => Level): void {
  for (let depth = 0; depth < at; depth++) counts[depth] ??= levelAt(depth).start
  counts[at] = (counts[at] ?? levelAt(at).start - 1) + 1
  for (let depth = at + 1; depth <= deepestLevel; depth++) {
    const { restart } = levelAt(depth)
    if (restart === undefined || (restart > 0 && at < restart)) counts[depth] = undefined
  }
}

function printMark(counts: readonly (number | undefined)[], at: number, levelAt: (depth: number) => Level): string {
  const { text, legal } = levelAt(at)
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const depth = Number(digit) - 1
    const { start, format } = levelAt(depth)
    return printNumber(counts[depth] ?? start, legal ? 'decimal' : format)
  })
}

function linkedList(id: string, { lists, nums }: NumberingPart, styles: Styles): string {
  const link = lists.get(id)?.styleLink
  const numId = link === undefined ? undefined : styles.of('numbering', link).numId
  return (numId !== undefined && nums.get(numId)?.list) || id
}
