import type { Span } from '../calendar/date.js'
import { compareDates } from '../calendar/date.js'
import { type Commemoration, calendarOf } from '../knowledge/commemorations.js'

/** What a plan is made for: an entry of the catalogue in the plan's year, or the office's own words. */
export type Occasion = Pick<Commemoration, 'name' | 'expression' | 'kind' | 'day'> | { text: string }

/** `Tổ chức các hoạt động kỷ niệm {{anniversary "quoc-khanh"}}` */
export function titleOf(occasion: Occasion): string {
  if (!('text' in occasion)) return `Tổ chức ${subjectOf(occasion)}`
  return /\d{4}|\{\{/.test(occasion.text) ? occasion.text : `${occasion.text} năm {{year}}`
}

/** What the plan is about: `các hoạt động kỷ niệm …`, `Hội thao`. */
export function subjectOf(occasion: Occasion): string {
  if ('text' in occasion) return withoutVerb(occasion.text)
  if (occasion.kind === 'anniversary') return `các hoạt động kỷ niệm ${occasion.expression}`
  return `các hoạt động ${occasion.name} ${occasion.expression} năm {{year}}`
}

export function withoutVerb(text: string): string {
  return text.replace(/^tổ chức /iu, '')
}

/** Of the catalogue, by day; what has none comes last. */
export function occasionsIn({ start, end }: Span): Commemoration[] {
  const isIn = ({ day }: Commemoration) => !day || (compareDates(start, day) <= 0 && compareDates(day, end) <= 0)
  return calendarOf(end.year).commemorations.filter(isIn)
}

/** By its id in the catalogue, else what is written itself. */
export function occasionOf(written: string, { end }: Span): Occasion {
  const known = calendarOf(end.year).commemorations.find(({ expression }) => expression.includes(`"${written}"`))
  return known ?? { text: written }
}
