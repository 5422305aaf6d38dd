import { formatDate, type Span } from '../../calendar/date.js'
import {
  editionOf,
  type Occurrence,
  occurrenceOf,
  type PlanTime,
  yearsBetween,
} from '../../knowledge/anniversaries/count.js'
import type { BaseDate, Entry } from '../../knowledge/anniversaries/entry.js'
import type { Sourced } from '../../text/sourced.js'
import type { Activity, Facts, Prose } from '../plan.js'
import type { Expression, Helper } from './expression.js'
import {
  printLongDate,
  printNumber,
  printReference,
  printDate as printSigningDate,
  signingDateOf,
} from './own-facts.js'
import { isMiscalled, type Miscalled, resolveExpression, type Target } from './resolve.js'

/** What an expression prints in a plan whose year is known. */
export function evaluate(expression: Expression, facts: Facts & { year: number }): string | Miscalled {
  const target = resolveExpression(expression, facts)
  return isMiscalled(target) ? target : print(expression, target, facts)
}

function print({ helper }: Expression, target: Target, facts: Facts & { year: number }): string | Miscalled {
  if (target === 'plan') return printOwn(helper, facts)
  if ('annex' in target) return target.annex
  if ('entry' in target)
    return helper === 'edition' ? printEdition(target.entry, facts.year) : printAnniversary(target.entry, facts)
  return printOf(target.activity, helper, facts)
}

function printOwn(helper: Helper, facts: Facts & { year: number }): string | Miscalled {
  if (helper === 'year') return String(facts.year)
  if (helper === 'period') return printPeriod(facts.period)
  if (helper === 'number') return printNumber(facts)
  if (helper === 'reference') return printReference(facts)
  const date = signingDateOf(facts)!
  return helper === 'date' ? printSigningDate(date) : printLongDate(date)
}

function printOf(activity: Activity, helper: Helper, facts: Facts & { year: number }): string | Miscalled {
  const { when, where, lead } = activity
  if (helper === 'when') return when?.value.text ?? lacks(activity, helper)
  if (helper === 'where') return where.length > 0 ? printProse(where, facts) : lacks(activity, helper)
  if (helper === 'lead' || helper === 'assigned') {
    if (lead.length === 0) return lacks(activity, helper)
    const names = joinNames(lead, true)
    return helper === 'lead' ? names : `(Phân công ${names} phụ trách)`
  }
  return printProse(activity.name, facts)
}

const missing = {
  when: ['thời gian', 'when'],
  where: ['địa điểm', 'where'],
  lead: ['đơn vị phụ trách', 'lead'],
  assigned: ['đơn vị phụ trách', 'lead'],
} as const

function lacks({ id }: Activity, helper: keyof typeof missing): Miscalled {
  const [what, key] = missing[helper]
  const message = `Hoạt động “${id}” chưa ghi ${what}.`
  return { at: 'id', message, hint: `Thêm ${key} cho hoạt động, hoặc bỏ {{${helper}}}.` }
}

/** The words of a prose that holds no mistake. */
export function printProse(prose: Prose, facts: Facts & { year: number }): string {
  return prose.map(({ source, expression }) => (expression ? printed(expression, facts) : source.text)).join('')
}

/** An expression that was checked when the plan was read. */
export function printed(expression: Expression, facts: Facts & { year: number }): string {
  const text = evaluate(expression, facts)
  if (isMiscalled(text)) throw new Error(`unchecked expression: ${text.message}`)
  return text
}

function printPeriod(period: Span | undefined): string | Miscalled {
  if (period) return `từ ngày ${formatDate(period.start)} đến ${formatDate(period.end)}`
  return { at: 'helper', message: 'Kế hoạch chưa ghi thời gian.', hint: 'Thêm “period: 01/5/2024 - 31/5/2024”.' }
}

function printEdition(entry: Entry, year: number): string | Miscalled {
  const edition = editionOf(entry, year)
  if (edition !== undefined) return `lần thứ ${edition}`
  const message = `“${entry.name}” tổ chức lần thứ nhất năm ${entry.base.year}, sau năm ${year} của kế hoạch.`
  return { at: 'id', message, hint: 'Kiểm tra lại năm của lần thứ nhất, hoặc năm của kế hoạch.' }
}

function printAnniversary(entry: Entry, time: PlanTime): string | Miscalled {
  const { name, base } = entry
  const occurrence = occurrenceOf(base, time)
  if (base.year === undefined) {
    const message = `“${name}” tính theo âm lịch và không có năm gốc, nên không đếm được số năm.`
    return { at: 'id', message, hint: 'Viết thẳng tên ngày, không kèm số năm.' }
  }
  const count = yearsBetween({ year: base.year }, occurrence)
  if (count > 0)
    return `${count} năm ${name} (${printDate(base)} - ${printDate(occurrence)}${base.lunar ? ' âm lịch' : ''})`
  const message = `“${name}” có năm gốc ${base.year}, không trước năm ${occurrence.year} của kế hoạch.`
  return { at: 'id', message, hint: 'Kiểm tra lại ngày gốc, hoặc năm của kế hoạch.' }
}

function printDate({ year, month, day }: BaseDate | Occurrence): string {
  return month === undefined || day === undefined ? String(year) : formatDate({ year: year!, month, day })
}

// No proper name begins with these: they take a small letter inside a sentence (NĐ 30 Phụ lục II).
const common = /^(?:Các|Những|Toàn thể|Tất cả)(?![\p{L}\p{M}])/u

/** Names as the words of a list, whose first may stand inside a sentence. */
export function listedNames(names: readonly Sourced[], inSentence: boolean): Sourced[] {
  return names.map((name, index) =>
    inSentence || index > 0 ? { ...name, text: name.text.replace(common, lower) } : name,
  )
}

/** What stands before a name in `A, B và C`. */
export function separatorBefore(index: number, { length }: readonly unknown[]): string {
  if (index === 0) return ''
  return index === length - 1 ? ' và ' : ', '
}

/** `A, B và C`; inside a sentence also the first name is one of its words. */
export function joinNames(names: readonly Sourced[], inSentence: boolean): string {
  return listedNames(names, inSentence)
    .map(({ text }, index) => separatorBefore(index, names) + text)
    .join('')
}

function lower(word: string): string {
  return word.toLocaleLowerCase('vi')
}
