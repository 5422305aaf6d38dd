import { type Attributes, attribute, isOn, readXml, wholeNumber } from './xml.js'
import type { ZipFile } from './zip-format.js'

export interface Level {
  start: number
  format: string
  text: string
  /** The level after which this one begins anew; 0 for never, absent for any above it. */
  restart?: number
  /** Every number in figures, whatever its own level says. */
  legal: boolean
}

/** A `w:abstractNum`, which `w:num`s are uses of. */
export interface AbstractList {
  levels: Map<number, Level>
  /** Which level a paragraph style stands for. */
  styles: Map<string, number>
  /** The numbering style in which the levels stand. */
  styleLink?: string
}

/** A `w:num`: one use of a list, and where it begins some levels anew. */
export interface Num {
  list: string
  starts: Map<number, number>
  levels: Map<number, Level>
}

/** The lists of a document. */
export interface Numbering {
  lists: Map<string, AbstractList>
  /** By `w:numId`. */
  nums: Map<string, Num>
}

interface Cursor extends Numbering {
  list: AbstractList
  num: Num
  level: Level
  at: number
}

export const noLevel: Level = { start: 1, format: 'none', text: '', legal: false }

const readers: Record<string, (cursor: Cursor, value: string, attributes: Attributes, parent: string) => void> = {
  abstractNum(cursor, _, attributes) {
    cursor.list = { levels: new Map(), styles: new Map() }
    cursor.lists.set(attribute(attributes, 'abstractNumId') ?? '', cursor.list)
  },
  num(cursor, _, attributes) {
    cursor.num = { list: '', starts: new Map(), levels: new Map() }
    cursor.nums.set(attribute(attributes, 'numId') ?? '', cursor.num)
  },
  lvl(cursor, _, attributes, parent) {
    cursor.at = wholeNumber(attribute(attributes, 'ilvl'))
    cursor.level = { ...noLevel, format: 'decimal' }
    const { levels } = parent === 'lvlOverride' ? cursor.num : cursor.list
    levels.set(cursor.at, cursor.level)
  },
  lvlOverride(cursor, _, attributes) {
    cursor.at = wholeNumber(attribute(attributes, 'ilvl'))
  },
  abstractNumId(cursor, value) {
    cursor.num.list = value
  },
  startOverride(cursor, value) {
    cursor.num.starts.set(cursor.at, wholeNumber(value))
  },
  start(cursor, value) {
    cursor.level.start = wholeNumber(value)
  },
  numFmt(cursor, value) {
    cursor.level.format = value
  },
  lvlText(cursor, value) {
    cursor.level.text = value
  },
  lvlRestart(cursor, value) {
    cursor.level.restart = wholeNumber(value)
  },
  isLgl(cursor, _, attributes) {
    cursor.level.legal = isOn(attributes)
  },
  pStyle(cursor, value) {
    cursor.list.styles.set(value, cursor.at)
  },
  numStyleLink(cursor, value) {
    cursor.list.styleLink = value
  },
}

export function readNumbering(part: ZipFile | undefined, budget: { left: number }): Numbering {
  const cursor: Cursor = {
    lists: new Map(),
    nums: new Map(),
    list: { levels: new Map(), styles: new Map() },
    num: { list: '', starts: new Map(), levels: new Map() },
    level: { ...noLevel },
    at: 0,
  }
  if (!part) return cursor
  readXml(part, budget, {
    open(name, attributes, parent) {
      if (name === 'rPr' || name === 'pPr') return false
      if (Object.hasOwn(readers, name)) readers[name]!(cursor, attribute(attributes, 'val') ?? '', attributes, parent)
      return undefined
    },
  })
  return cursor
}
