import { compareDates, formatDate, formatDay, formatMonth, type PlainDate } from '../../calendar/date.js'
import type { WrittenDate } from '../../calendar/written-date.js'
import { attachment, type Reference } from '../../draft/analysis/citations/reference.js'
import type { Draft, Passage } from '../../draft/draft.js'
import type { Finding, Rule } from '../rule.js'

export const attachmentReference: Rule = {
  id: 'attachment-reference',
  subject: 'citations',
  severity: 'warning',
  summary: 'Dòng “(Đính kèm Kế hoạch số … ngày …)” phải ghi đúng số, ký hiệu và ngày ở đầu văn bản.',
  advice: 'Chép lại số, ngày ở đầu văn bản.',
  why:
    'Phụ lục, lịch hoạt động gắn với văn bản bằng dòng “Kèm theo Văn bản số … ngày … của …” (Nghị định 30/2020/NĐ-CP ' +
    'Phụ lục I, mục III.1, từ 05/3/2020; văn bản của Đoàn thường ghi “Đính kèm”). Số hoặc ngày sót lại từ văn bản cũ ' +
    'làm phụ lục thuộc về một văn bản khác.',
  examples: [
    {
      note: 'số và ngày còn của bản cũ',
      text: `Số: 82-KH/ĐTN
TP. Hồ Chí Minh, ngày 07 tháng 5 năm 2024

KẾ HOẠCH
Tổ chức Ngày hội Thanh niên

- Phân loại theo bộ tiêu chí (ban hành kèm theo Quyết định số 15-QĐ/ĐTN ngày 03/3/2023).

LỊCH HOẠT ĐỘNG
(Đính kèm Kế hoạch số 28-KH/ĐTN ngày 07/5/2024 của Ban Thường vụ Quận Đoàn) ✗

PHỤ LỤC
(Kèm theo Kế hoạch số 82-KH/ĐTN ngày 07 tháng 4 năm 2024 của Ban Thường vụ Quận Đoàn) ✗`,
      fixed: `Số: 82-KH/ĐTN
TP. Hồ Chí Minh, ngày 07 tháng 5 năm 2024

KẾ HOẠCH
Tổ chức Ngày hội Thanh niên

- Phân loại theo bộ tiêu chí (ban hành kèm theo Quyết định số 15-QĐ/ĐTN ngày 03/3/2023).

LỊCH HOẠT ĐỘNG
(Đính kèm Kế hoạch số 82-KH/ĐTN ngày 07/5/2024 của Ban Thường vụ Quận Đoàn)

PHỤ LỤC
(Kèm theo Kế hoạch số 82-KH/ĐTN ngày 07 tháng 5 năm 2024 của Ban Thường vụ Quận Đoàn)`,
    },
    {
      note: 'cùng số, cùng ngày, khác cách viết; chỗ để trống',
      text: `Số: 09/KH-SVH
Cần Thơ, ngày 05 tháng 02 năm 2024

KẾ HOẠCH
Kiểm tra thư viện

PHỤ LỤC I
(Ban hành kèm theo Kế hoạch số 9 /KH-SVH ngày 5/2/2024 của Sở Văn hóa)

PHỤ LỤC II
(Kèm theo Kế hoạch số      /KH-SVH ngày      tháng 02 năm 2024 của Sở Văn hóa)`,
    },
  ],
  *check(draft, { referencesOf, kind }) {
    for (const passage of draft.passages) {
      if (passage.kind === 'title' || !attachment.test(passage.text)) continue
      const [reference] = referencesOf(passage)
      if (!reference || !isOwn(kind?.name, passage.text, reference)) continue
      yield* compareNumber(draft, passage, reference)
      if (reference.date) yield* compareDate(draft, passage, reference.date)
    }
  },
}

/** `Văn bản số …` is the wording of NĐ 30; another kind's number is another document's. */
function isOwn(own: string | undefined, text: string, { kind, start }: Reference): boolean {
  return kind === undefined ? /văn bản\s+số\s*:?\s*$/iu.test(text.slice(0, start)) : kind === own
}

function* compareNumber({ facts }: Draft, passage: Passage, reference: Reference): Generator<Finding> {
  const { start, end, number, symbol } = reference
  const numbers = number !== undefined && facts.number ? ([number, facts.number.value] as const) : undefined
  const wrongNumber = numbers && normalNumber(numbers[0]) !== normalNumber(numbers[1])
  const wrongSymbol = facts.symbol !== undefined && normalSymbol(facts.symbol.value) !== normalSymbol(symbol)
  if (!wrongNumber && !wrongSymbol) return
  const own = `${facts.number?.value ?? number ?? ''}${ownMark(facts) ?? reference.mark}${facts.symbol?.value ?? symbol}`
  yield {
    ...{ passage, start, end },
    message: `Dòng đính kèm ghi số “${passage.text.slice(start, end)}”, đầu văn bản ghi số “${own}”.`,
    hint: 'Ghi lại số, ký hiệu như ở đầu văn bản.',
    fix: [{ start, end, text: own }],
  }
}

/** `-` of `82-KH/ĐTN`: what stands between number and symbol in the header. */
function ownMark({ number, symbol }: Draft['facts']): string | undefined {
  if (!symbol) return undefined
  const before = symbol.passage.text.slice(number?.passage === symbol.passage ? number.end : 0, symbol.start)
  return before.trim().at(-1)?.replace('–', '-')
}

function normalNumber(text: string): string {
  return text.replace(/^0+(?=\d)/, '').toLowerCase()
}

function normalSymbol(text: string): string {
  return text.replace(/\s+/g, '').replace(/[–—]/g, '-').toUpperCase()
}

function* compareDate({ facts }: Draft, passage: Passage, written: WrittenDate): Generator<Finding> {
  const own = facts.date?.value
  if (!own || compareDates(own, written as PlainDate) === 0) return
  const { start, end } = written
  // The year of the header itself may be the slip.
  const unsafe = own.year !== written.year
  yield {
    ...{ passage, start, end },
    message: `Dòng đính kèm ghi ngày ${formatDate(written as PlainDate)}, đầu văn bản ghi ngày ${formatDate(own)}.`,
    hint: 'Ghi lại ngày như ở đầu văn bản.',
    fix: [{ start, end, text: inFormOf(written, own), ...(unsafe && { unsafe: true }) }],
  }
}

function inFormOf({ separator }: WrittenDate, { day, month, year }: PlainDate): string {
  const parts = [formatDay(day), formatMonth(month), year]
  return separator === 'word' ? `${parts[0]} tháng ${parts[1]} năm ${year}` : parts.join(separator)
}
