import { monthNames } from './written-date.js'

/** A word in small letters, capitals or both, composed or not: editors match patterns as they are written. */
function anyCase(word: string): string {
  return Array.from(word, (letter) => {
    if (letter === ' ') return '\\s+'
    const forms = [letter, letter.toUpperCase()].flatMap((form) => [form, form.normalize('NFD')])
    const all = [...new Set(forms)]
    return all.every((form) => form.length === 1) ? `[${all.join('')}]` : `(?:${all.join('|')})`
  }).join('')
}

const [day, month, year] = [anyCase('ngày'), `\\s+${anyCase('tháng')}\\s+`, `,?\\s+${anyCase('năm')}\\s+`]
const slash = '\\s?/\\s?'
const dash = '[-–−]'
// Longer names first: `mười một` begins as `mười` does. Giêng is no name of a date's month.
const names = monthNames
  .slice(1)
  .toSorted((a, b) => b.length - a.length)
  .map(anyCase)

const forms = [
  '\\d{4}-\\d{2}-\\d{2}',
  `\\d{1,2}${dash}\\d{1,2}${dash}\\d{4}`,
  `\\d{1,2}(?:${slash}|\\.|${month})\\d{1,2}(?:${slash}|[.\\-–−]|${year})\\d{4}`,
  `\\d{1,2}${slash}\\d{1,2}${slash}\\d{2}`,
  `\\d{1,2}${month}(?:${names.join('|')})${year}\\d{4}`,
]

const blank = '(?:[.…_]+\\s*)?'
const [months, fourDigits] = ['(?:0?[1-9]|1[0-2])', '[1-9]\\d{3}']
const partialForms = [
  `(?:${day}\\s*)?${blank}(?:/\\s*)?(?:${anyCase('tháng')}\\s+)?${months}(?:${slash}|[.\\-–−]|\\s+${anyCase('năm')}\\s+)${fourDigits}`,
  `(?:(?:${day}\\s*${blank})?(?:${anyCase('tháng')}\\s*${blank})?${anyCase('năm')}\\s+)?${fourDigits}`,
  '\\d{4}-(?:0[1-9]|1[0-2])',
]

/** Every way in which `parseDate` takes a whole date; which days there are it alone knows. A test compares the two. */
export const datePattern = `^\\s*(?:${day}\\s+)?(?:${forms.join('|')})\\s*$`

/** Also those of `parsePartialDate`. */
export const partialDatePattern = `${datePattern}|^\\s*(?:${partialForms.join('|')})\\s*$`
