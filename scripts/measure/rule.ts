import type { Print } from './print.js'
import type { WordFile } from './word-file.js'

export type Value = number | string

/** What a standard wants, and whether a measured value is it. */
export interface Expected {
  shown: string
  holds: (value: Value) => boolean
}

/** A rule of a standard that a ruler can try. */
export interface LayoutRule {
  /** `doan`, `nd30`, `dang` or `own`. */
  office: string
  what: string
  /** The article, or the form that it was measured on. */
  source: string
  /** A plan of `test/stress/`, or `example`. */
  plan: string
  expected: Expected
  /** Where the page can only tell less than the Word file. */
  expectedOnPage?: Expected
  /** In the XML of the Word file. Throws where what it measures is not there. */
  xml?: (file: WordFile) => Value
  /** On pages, of the Word file's PDF and of the printed web page. */
  page?: (print: Print) => Value
}

/** Millimetres, points or times: `unit` is for the reader. */
export function about(number: number, unit: string, tolerance: number): Expected {
  return between(number - tolerance, number + tolerance, unit, `${number} ${unit}`)
}

export function between(from: number, to: number, unit: string, shown = `${from}–${to} ${unit}`): Expected {
  return { shown, holds: (value) => typeof value === 'number' && value >= from - 1e-9 && value <= to + 1e-9 }
}

export function atLeast(number: number, unit: string, tolerance = 0): Expected {
  return between(number - tolerance, Number.POSITIVE_INFINITY, unit, `≥ ${number} ${unit}`)
}

export function atMost(number: number, unit: string, tolerance = 0): Expected {
  return between(0, number + tolerance, unit, `≤ ${number} ${unit}`)
}

export function exactly(text: string): Expected {
  return { shown: text, holds: (value) => value === text }
}

export function oneOf(...texts: string[]): Expected {
  return { shown: texts.join(' / '), holds: (value) => texts.includes(String(value)) }
}

export function like(pattern: RegExp, shown: string): Expected {
  return { shown, holds: (value) => pattern.test(String(value)) }
}

type Row = [
  what: string,
  source: string,
  plan: string,
  expected: Expected,
  measures: Pick<LayoutRule, 'xml' | 'page'>,
  expectedOnPage?: Expected,
]

/** The rules of an office's standard, a line each. */
export function rulesOf(office: string, rows: readonly Row[]): LayoutRule[] {
  return rows.map(([what, source, plan, expected, measures, expectedOnPage]) => ({
    ...{ office, what, source, plan, expected, ...measures },
    ...(expectedOnPage && { expectedOnPage }),
  }))
}
