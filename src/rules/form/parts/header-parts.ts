import { addresseeOf, isWord } from '../../../draft/analysis/form/form.js'
import type { DraftKind } from '../../../draft/analysis/form/kind.js'
import { hasTitle, headerOf } from '../../../draft/analysis/form/recognise.js'
import type { Draft, Passage } from '../../../draft/draft.js'
import type { Form } from '../../../standard/form/form.js'
import type { Finding } from '../../rule.js'

/** What the parts above the body are called. */
export const partWords = {
  title: 'tiêu đề ở góc phải trên cùng',
  number: 'số, ký hiệu',
  date: 'địa danh, ngày tháng năm',
  subject: 'trích yếu',
  addressee: 'Kính gửi',
}

export type HeaderPart = keyof typeof partWords

const numberLine = /(?:^|[\n\t])[^\S\n\t]*Số(?:\s*:)?\s*(?:(?:\d+\p{L}?|\p{L}|[.…_])[\s.…_]*)?[-–/]\s*\p{Lu}/u
// The word between day and month may be misspelt.
const dateLine = /ngày[\s\d.…_]*\p{L}{3,6}[\s\d.…_]*năm|\d{1,2}\s*[/.]\s*\d{1,2}\s*[/.]\s*\d{4}\s*$/iu

/** Only where what is left of the header shows that it was not lost. */
export function absentAbove(draft: Draft, form: Form): HeaderPart[] {
  const header = headerOf(draft)
  const has = (pattern: RegExp) => header.some(({ text }) => pattern.test(text))
  const [titled, numbered, dated] = [hasTitle(form, header), has(numberLine), has(dateLine)]
  const whole = isWord(draft) ? header.length > 1 : titled && (numbered || dated)
  if (!whole) return []
  return [
    ...(titled ? [] : ['title' as const]),
    ...(numbered || isBelow(draft, numberLine) ? [] : ['number' as const]),
    ...(dated || isBelow(draft, dateLine) ? [] : ['date' as const]),
  ]
}

const longestSubject = 400

/** On the line of the kind, or right below it, there also in a table of its own. */
function hasSubject({ passages }: Draft, { printed }: DraftKind): boolean {
  if (!printed) return false
  const { passage, end } = printed
  const next = passages[passages.indexOf(passage) + 1]
  if (!next || next.kind === 'title' || /\S\s+\S/.test(passage.text.slice(end).trim())) return true
  const isProse = next.text.length > longestSubject || /[:.;]\s*$/u.test(next.text) || /^\s*Kính\s/u.test(next.text)
  return !isProse && (next.kind === 'cell' || next.kind === 'paragraph')
}

/** What stands below the title, or of a letter below its number. */
export function absentBelow(draft: Draft, form: Form, kind: DraftKind | undefined): HeaderPart[] {
  const subject = kind?.printed ? hasSubject(draft, kind) : hasLetterSubject(draft, form)
  return [
    ...(subject ? [] : ['subject' as const]),
    ...(addresseeOf(draft) || !isWord(draft) ? [] : ['addressee' as const]),
  ]
}

function hasLetterSubject(draft: Draft, { subject }: Form): boolean {
  const words = subject ? subject.letter?.toLowerCase() : undefined
  return words === undefined || headerOf(draft).some(({ text }) => text.toLowerCase().includes(words))
}

/** How far below the title a line of the header may have slipped. */
const reach = 6

function isBelow(draft: Draft, line: RegExp): boolean {
  return findBelow(draft, line) !== undefined
}

function findBelow({ passages }: Draft, line: RegExp): Passage | undefined {
  const title = passages.findIndex(({ kind }) => kind === 'title')
  return passages
    .slice(title + 1, title + 1 + reach)
    .find(
      ({ text, kind }) =>
        kind !== 'item' && text.length < 80 && /^\s*(?:Số|\p{Lu}[^,()]*,\s*ngày)/u.test(text) && line.test(text),
    )
}

export function* misplaced(draft: Draft, title: Passage): Generator<Finding> {
  for (const [line, name, place] of [
    [numberLine, 'Số, ký hiệu', 'dưới tên cơ quan ban hành'],
    [dateLine, 'Địa danh, ngày tháng', 'ở bên phải, dưới tiêu đề'],
  ] as const) {
    const passage = findBelow(draft, line)
    if (!passage) continue
    yield {
      ...{ passage, start: 0, end: passage.text.length },
      message: `${name} đứng dưới tên loại “${/^.*/.exec(title.text)![0]}”.`,
      hint: `Chuyển lên phần đầu, trên tên loại, ${place}.`,
    }
  }
}
