import { isAddress } from '../../document/addresses.js'
import type { CellText } from './cell-texts.js'
import { unitsOf } from './measure.js'

/** What a column takes, in millimetres. */
export interface Need {
  /** For its longest word that is no address: in one of those nobody minds a break. */
  word: number
  /** For the longest piece that is kept together and has a number in it: a date, a range. */
  firm: number
  /** For the longest piece that is kept together, a name too. */
  kept: number
  /** For the longest of these and of the addresses. */
  whole: number
  /** For its longest line. */
  most: number
}

// Room for the rounding of printers and for fonts that are not quite as wide as Times New Roman.
export const slack = 0.6

// No word keeps more than this part of the table from the other columns: a longer one, such as an address, is broken.
const mostOfTable = 0.5

/** `room` is what a column has at both sides of its words, `total` the width of the table. */
export function needsOf(texts: readonly CellText[], columns: number, room: number, total: number): Need[] {
  const needs = Array.from(
    { length: columns },
    (): Need => ({ word: room, firm: room, kept: room, whole: room, most: room }),
  )
  const noMore = total * mostOfTable
  for (const text of texts) {
    const own = needs.slice(text.placed.column, text.placed.column + text.placed.columns)
    const { word, firm, kept, whole, most } = extentOf(text)
    widen(own, 'word', Math.min(noMore, word + room))
    widen(own, 'firm', Math.min(noMore, firm + room))
    widen(own, 'kept', Math.min(noMore, kept + room))
    widen(own, 'whole', Math.min(noMore, whole + room))
    widen(own, 'most', most + room)
  }
  return needs
}

function extentOf({ text, words, face, space, unit }: CellText): Need {
  const extent: Need = { word: 0, firm: 0, kept: 0, whole: 0, most: 0 }
  const hasAddress = isAddress(text)
  const isTied = text.includes('\u00a0')
  let line = -space
  for (const { start, end, units, breaks } of words) {
    extent.whole = Math.max(extent.whole, units)
    line += space + units
    extent.most = Math.max(extent.most, line)
    if (breaks) line = -space
    if (hasAddress && isAddress(text.slice(start, end))) continue
    extent.kept = Math.max(extent.kept, units)
    const piece = isTied ? text.slice(start, end) : ''
    const parts = piece.includes('\u00a0') ? piece.split('\u00a0').map((part) => unitsOf(part, face)) : [units]
    const longest = Math.max(...parts)
    extent.word = Math.max(extent.word, longest)
    extent.firm = Math.max(extent.firm, /\d/.test(piece) ? units : longest)
  }
  const { word, firm, kept, whole, most } = extent
  return { word: word * unit, firm: firm * unit, kept: kept * unit, whole: whole * unit, most: most * unit }
}

function widen(columns: readonly Need[], key: keyof Need, needed: number): void {
  if (columns.length === 1) {
    columns[0]![key] = Math.max(columns[0]![key], needed)
    return
  }
  const lacking = needed - sum(columns.map((column) => column[key]))
  if (lacking > 0) for (const column of columns) column[key] += lacking / columns.length
}

/** Columns as they are wanted, but for those that would break what they hold while others have room. */
export function within(columns: readonly number[], needs: readonly Need[], total: number): number[] {
  const least = leastOf(needs, total)
  // A column of numbers gives the others nothing as long as these have some.
  const firm = columns.map((column, index) => (column < narrow ? Math.max(column, least[index]!) : least[index]!))
  return shift(columns, firm) ?? shift(columns, least) ?? least
}

/** In millimetres: a column of numbers, which stays as it is wanted. */
export const narrow = 15

/** The narrowest that columns may be: pieces stay whole before addresses do, and words before both. */
export function leastOf(needs: readonly Need[], total: number): number[] {
  const of = (key: keyof Need) => needs.map((need) => need[key])
  return between(of('kept'), of('whole'), total) ?? between(of('word'), of('whole'), total) ?? cut(of('word'), total)
}

/** The narrowest that columns may be where names may be broken, dates and ranges not; as `leastOf` where these don't fit. */
export function leastWithNamesBroken(needs: readonly Need[], total: number): number[] {
  const firm = needs.map((need) => need.firm)
  return sum(firm) <= total ? firm : leastOf(needs, total)
}

/** As wide as is wished, or as there is room for between that and the least; nothing where there is too little. */
function between(least: readonly number[], wished: readonly number[], total: number): number[] | undefined {
  const [low, high] = [sum(least), sum(wished)]
  if (low > total + rounding) return undefined
  const part = high <= total + rounding ? 1 : Math.max(0, total - low) / (high - low)
  return least.map((width, index) => width + (wished[index]! - width) * part)
}

/** The widest columns made equal, so that all together are as wide as the table, and the others keep what they need. */
function cut(columns: readonly number[], total: number): number[] {
  const sorted = [...columns].sort((a, b) => a - b)
  let left = total
  let limit = 0
  for (const [index, column] of sorted.entries()) {
    limit = left / (sorted.length - index)
    if (column > limit) break
    left -= column
  }
  return columns.map((column) => Math.min(column, limit))
}

/** Moves borders so that each column has what it needs; nothing where the others have too little to spare. */
export function shift(columns: readonly number[], needs: readonly number[]): number[] | undefined {
  const lacking = sum(columns.map((column, index) => Math.max(0, needs[index]! - column)))
  const spare = sum(columns.map((column, index) => Math.max(0, column - needs[index]!)))
  if (lacking > spare + rounding) return undefined
  return columns.map((column, index) => {
    const need = needs[index]!
    return need >= column ? need : column - ((column - need) * lacking) / (spare || 1)
  })
}

const rounding = 1e-6

/** As browsers do: no column narrower than it may be, the rest shared out by the longest cell. */
export function shareByContent(needs: readonly Need[], total: number): number[] {
  const least = leastOf(needs, total)
  const mosts = needs.map(({ most }, index) => Math.max(most, least[index]!))
  const high = sum(mosts)
  return high > total ? between(least, mosts, total)! : mosts.map((most) => (most * total) / high)
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
