import { formatDay, formatMonth, type PartialDate } from '../../calendar/date.js'
import type { Facts } from '../plan.js'

/** What a plan says of itself, as it is printed; the office writes what isn't given by hand when it signs. */
const blankNumber = '\u00a0'.repeat(6)
// With the blanks around it as wide as a hand writes two digits; the line with the place has room for no more.
const blankDay = '\u00a0'.repeat(4)

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

/** What is known of the day of signing: of a plan without a date, the year in which its period begins, or that of its title. */
export function signingDateOf({
  date,
  period,
  year,
}: Pick<Facts, 'date' | 'period' | 'year'>): PartialDate | undefined {
  const known = period?.start.year ?? year
  return date?.value ?? (known === undefined ? undefined : { year: known })
}

/** A blank where the day, or the month, is not known yet. */
export function printDay({ day }: PartialDate): string {
  return day === undefined ? blankDay : formatDay(day)
}

export function printMonth({ month }: PartialDate): string {
  return month === undefined ? blankDay : formatMonth(month)
}

/** `07/5/2024` */
export function printDate(date: PartialDate): string {
  return `${printDay(date)}/${printMonth(date)}/${date.year}`
}

/** `ngày 07 tháng 5 năm 2024`. HD 29 §III.4, NĐ 30 Phụ lục I, II.4: a zero before days under 10 and before months 1 and 2. */
export function printLongDate(date: PartialDate): string {
  return `ngày ${printDay(date)} tháng ${printMonth(date)} năm ${date.year}`
}

/** Puts facts in the places of a wording: `{number}-{symbol}`. */
export function fill(wording: string, facts: Record<string, string>): string {
  return wording.replace(/\{(\w+)\}/g, (place, name: string) => facts[name] ?? place)
}
