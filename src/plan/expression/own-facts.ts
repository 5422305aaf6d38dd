import { formatDay, formatMonth, type PlainDate } from '../../calendar/date.js'
import type { Facts } from '../plan.js'

/** What a plan says of itself, as it is printed; the office writes a number that isn't given by hand when it signs. */
const blankNumber = '\u00a0'.repeat(6)

/** Numbers under 10 get a zero (NĐ 30 Điều 15; HD 29 §III.3 counts from 01). Empty: none is given. */
export function numberOf({ number }: Pick<Facts, 'number'>): string {
  return number ? number.text.padStart(/\D/.test(number.text) ? 3 : 2, '0') : ''
}

export function printNumber(facts: Pick<Facts, 'number'>): string {
  return numberOf(facts) || blankNumber
}

/** `82-KH/ĐTN`, as the standard joins the two. */
export function printReference(facts: Facts): string {
  return fill(facts.reference, { number: printNumber(facts), symbol: facts.symbol?.text ?? '' })
}

/** `ngày 07 tháng 5 năm 2024`. HD 29 §III.4, NĐ 30 Phụ lục I, II.4: a zero before days under 10 and before months 1 and 2. */
export function printLongDate({ day, month, year }: PlainDate): string {
  return `ngày ${formatDay(day)} tháng ${formatMonth(month)} năm ${year}`
}

/** Puts facts in the places of a wording: `{number}-{symbol}`. */
export function fill(wording: string, facts: Record<string, string>): string {
  return wording.replace(/\{(\w+)\}/g, (place, name: string) => facts[name] ?? place)
}
