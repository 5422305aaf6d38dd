import { daysBetween, type PlainDate } from '../../calendar/date.js'

/** What a cell of a sheet holds; words may have several lines. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number; isGrouped: boolean }
  | { kind: 'date'; date: PlainDate }
  | { kind: 'empty' }

export const empty: Cell = { kind: 'empty' }

export function textCell(text: string): Cell {
  return text === '' ? empty : { kind: 'text', text }
}

export function dateCell(date: PlainDate | undefined): Cell {
  return date ? { kind: 'date', date } : empty
}

export function numberCell(value: number, isGrouped = false): Cell {
  return { kind: 'number', value, isGrouped }
}

// A zero in front makes a code or a telephone number; past fifteen digits a sheet no longer tells two numbers apart.
const whole = /^(?:0|[1-9]\d{0,14})$/
const grouped = /^[1-9]\d{0,2}(?:\.\d{3}){1,4}$/
const decimal = /^(?:0|[1-9]\d{0,8}),\d{1,6}$/

/** Words that are a number as it is written in Vietnamese, as the number that they are: `50`, `1.500.000`, `12,5`. */
export function valueCell(text: string): Cell {
  const number = text.trim()
  if (whole.test(number)) return numberCell(Number(number))
  if (grouped.test(number)) return numberCell(Number(number.replaceAll('.', '')), true)
  if (decimal.test(number)) return numberCell(Number(number.replace(',', '.')))
  return textCell(text)
}

/** Days are counted so that the first of March 1900 is 61, as Excel does. */
export function serialOf(date: PlainDate): number {
  return daysBetween({ year: 1899, month: 12, day: 30 }, date)
}
