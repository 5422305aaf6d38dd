import { type Level, type Numbering, noLevel, readNumbering } from '../../ooxml/numbering.js'
import type { Styles } from '../../ooxml/styles.js'
import type { ZipEntry } from '../../ooxml/zip-read.js'
import { toRoman } from '../../text/language/numerals.js'

/** What Word prints before a paragraph of a list: `I.`, `1.1.`, `a)` or a bullet. */
export interface ListMark {
  bullet: boolean
  text: string
  /** From 0. */
  level: number
}

/** A list that a paragraph belongs to: by its own properties or by its style's. */
export interface Membership {
  numId?: string
  level?: number
  style?: string
}

/** The mark of the next paragraph of a list; nothing for a paragraph of none. */
export type NextMark = (membership: Membership) => ListMark | undefined

const deepestLevel = 8

/** Counts as Word does: uses of one list go on counting each other, but for those that say where they start. */
export function countLists(part: ZipEntry | undefined, styles: Styles, budget: { left: number }): NextMark {
  const numbering = readNumbering(part, budget)
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
    return { bullet, level: at, text: bullet ? levelAt(at).text : printMark(counts, at, levelAt) }
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

function linkedList(id: string, { lists, nums }: Numbering, styles: Styles): string {
  const link = lists.get(id)?.styleLink
  const numId = link === undefined ? undefined : styles.of('numbering', link).numId
  return (numId !== undefined && nums.get(numId)?.list) || id
}

/** One number of a list as Word prints it in a `w:numFmt`. What is not known is printed in figures. */
function printNumber(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperLetter':
      return letters(value)
    case 'lowerLetter':
      return letters(value).toLowerCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(value)
  }
}

function roman(value: number): string {
  return value > 0 && value < 100 ? toRoman(value) : String(value)
}

/** `A` to `Z`, then `AA`, `BB`: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1) return String(value)
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(10, Math.ceil(value / 26)))
}
