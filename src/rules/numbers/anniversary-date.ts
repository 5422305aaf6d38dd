import { formatDate } from '../../calendar/date.js'
import type { WrittenDate } from '../../calendar/written-date.js'
import { areWhole, keepsDay } from '../../draft/analysis/dates/dates.js'
import type { Claim } from '../../draft/analysis/numbers/claims.js'
import type { Commemoration } from '../../draft/analysis/numbers/commemorations.js'
import { isOfLife } from '../../draft/analysis/numbers/counts.js'
import type { Facts, Passage } from '../../draft/draft.js'
import type { BaseDate } from '../../knowledge/anniversaries/entry.js'
import type { Finding, PassageEdit, Rule } from '../rule.js'
import { verdictOf } from './verdict.js'

export const anniversaryDate: Rule = {
  id: 'anniversary-date',
  subject: 'dates',
  severity: 'error',
  summary: 'Hai mốc thời gian của một kỷ niệm phải cùng ngày tháng, đúng ngày gốc và đúng năm của văn bản.',
  advice: 'Đối chiếu hai mốc trong ngoặc.',
  why:
    'Nghị định 145/2013/NĐ-CP (hiệu lực từ 16/12/2013), Điều 3 và Điều 4: năm kỷ niệm tính từ ngày diễn ra sự kiện đến đúng ' +
    'ngày đó của năm tổ chức. Mốc cuối để sót năm cũ, mốc đầu chép nhầm của sự kiện khác làm sai cả số năm.',
  examples: [
    {
      note: 'Ngày gốc là 26/3; năm gốc chép nhầm của một ngày khác cùng 22/12.',
      text: [
        '- Mít tinh kỷ niệm 93 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 - 23/3/2024). ✗',
        '- Hội thao chào mừng 35 năm Ngày hội Quốc phòng toàn dân (22/12/1944 - 22/12/2024). ✗',
        '- Gặp mặt cựu chiến binh nhân 80 năm Ngày thành lập QĐND Việt Nam (22/12/1944 - 22/12/2024).',
      ].join('\n'),
    },
    {
      note: 'Số năm và năm của kế hoạch cùng chỉ ra năm 2024: năm ở mốc cuối còn sót của bản cũ.',
      text: [
        'KẾ HOẠCH',
        'Tổ chức các hoạt động chào mừng Quốc khánh năm 2024',
        '',
        '- Treo cờ, trang trí mừng 79 năm Ngày Quốc khánh (2/9/1945 - 2/9/2023). ✗',
      ].join('\n'),
    },
    {
      note: 'Năm sinh và năm mất trong ngoặc không phải là hai mốc của kỷ niệm.',
      text: '- Triển lãm nhân 110 năm ngày sinh nhạc sĩ Văn An (12/4/1914 - 30/12/1986).',
    },
  ],
  *check({ facts }, { claims, commemorations, datesOf }) {
    const loose = new Map<Passage, Claim[]>()
    for (const claim of claims) {
      if (claim.range || claim.approximate) continue
      const others = loose.get(claim.passage)
      if (others) others.push(claim)
      else loose.set(claim.passage, [claim])
    }
    for (const commemoration of commemorations) {
      const { dates } = datesOf(commemoration.passage)
      const finding =
        wrongYear(commemoration, facts) ??
        wrongBase(commemoration) ??
        wrongDay(commemoration) ??
        contradicted(commemoration, dates, loose.get(commemoration.passage) ?? []) ??
        outdated(commemoration, dates, facts)
      if (finding) yield finding
    }
  },
}

function found({ passage, range }: Commemoration, message: string, hint: string, fix: PassageEdit[] = []): Finding {
  return { passage, start: range.start, end: range.end, message, hint, ...(fix.length > 0 && { fix }) }
}

function wordsOf({ passage, range }: Commemoration): string {
  return passage.text.slice(range.start, range.end).replace(/\s+/g, ' ')
}

function toYear({ at }: WrittenDate, year: number): PassageEdit[] {
  return at.year ? [{ start: at.year[0], end: at.year[1], text: String(year), unsafe: true }] : []
}

/** The count is right for the draft's year, or for the event's: one of the dates is wrong. */
function wrongYear(each: Commemoration, facts: Facts): Finding | undefined {
  const { claim, named, range } = each
  const verdict = claim && verdictOf(claim, facts)
  if (!verdict || verdict.wrong === 'count') return undefined
  const { from, to } = range
  if (verdict.wrong === 'end') {
    const message = `Mốc cuối của “${wordsOf(each)}” ghi năm ${to.year}, nhưng ${claim.value} năm kể từ ${from.year} là năm ${verdict.year}, cũng là năm của văn bản.`
    return found(each, message, `Sửa năm ${to.year} thành ${verdict.year}.`, toYear(to, verdict.year))
  }
  const message = `Mốc đầu của “${wordsOf(each)}” ghi năm ${from.year}, nhưng ${named!.entry.name} tính từ ${inWords(named!.entry.base)}: đến năm ${to.year} đúng là ${claim.value} năm.`
  return found(each, message, `Sửa năm ${from.year} thành ${verdict.year}.`, toYear(from, verdict.year))
}

function inWords({ year, month, day }: BaseDate): string {
  return month === undefined || day === undefined ? `năm ${year}` : formatDate({ year: year!, month, day })
}

/** The first date against the catalogue: right but for the year, or right but for the day. */
function wrongBase(each: Commemoration): Finding | undefined {
  const { named, claim, range } = each
  if (named?.entry.confidence !== 'high' || named.entry.kind !== 'anniversary') return undefined
  const { base, alternatives, name } = named.entry
  const { from, to } = range
  if (base.lunar || base.day === undefined || from.day === undefined) return undefined
  if (alternatives.some((other) => isSameDay(other, from) && other.year === from.year)) return undefined
  const [sameDay, sameYear] = [isSameDay(base, from), base.year === from.year]
  if (sameDay === sameYear || (sameDay && claim?.value === to.year! - from.year!)) return undefined
  const message = `Mốc đầu của “${wordsOf(each)}” không khớp với ${name}: ${inWords(base)}.`
  return found(each, message, `Sửa mốc đầu thành ${inWords(base)}, hoặc xem lại tên sự kiện.`)
}

function isSameDay(base: BaseDate, date: WrittenDate): boolean {
  return base.day === date.day && base.month === date.month
}

/** Both dates are whole and years apart as they should be, but their days differ by a slip. */
function wrongDay(each: Commemoration): Finding | undefined {
  const { claim, named, range } = each
  const { from, to } = range
  if (!areWhole(range) || keepsDay(range)) return undefined
  const counted = claim?.value === to.year! - from.year! && !isOfLife(claim.passage.text, claim.phraseEnd)
  if (!counted && !(named && (isSameDay(named.entry.base, from) || isSameDay(named.entry.base, to)))) return undefined
  const isSlip = from.day === to.day || from.month === to.month || (from.day === to.month && from.month === to.day)
  if (!isSlip) return undefined
  const message = `Hai mốc “${wordsOf(each)}” không cùng ngày tháng.`
  return found(each, message, 'Mốc cuối của kỷ niệm phải trùng ngày, tháng với mốc đầu.')
}

/** A count of the same passage and another date of it agree on a year that the second date doesn't have. */
function contradicted(
  each: Commemoration,
  dates: readonly WrittenDate[],
  loose: readonly Claim[],
): Finding | undefined {
  const { claim, range } = each
  const { from, to } = range
  if (claim || !keepsDay(range)) return undefined
  const years = dates.filter((date) => date !== from && date !== to && date.day !== undefined)
  for (const other of loose) {
    const year = from.year! + other.value
    if (year === to.year || !years.some((date) => date.year === year)) continue
    const message = `Mốc cuối của “${wordsOf(each)}” ghi năm ${to.year}, nhưng đoạn này nói về năm ${year}: ${other.value} năm kể từ ${from.year}.`
    return found(each, message, `Sửa năm ${to.year} thành ${year}, hoặc xem lại số năm.`, toYear(to, year))
  }
  return undefined
}

/** Copied from last year's draft: the count agrees with its dates, and neither with the draft's year. */
function outdated(
  each: Commemoration,
  dates: readonly WrittenDate[],
  { year, date, period }: Facts,
): Finding | undefined {
  const { range, claim } = each
  const last = range.to.year!
  if (year === undefined || last !== year - 1 || !(date || period) || !(keepsDay(range) || each.named)) return undefined
  if (date?.value.year === last || (period && period.value.start.year <= last)) return undefined
  const others = dates.filter((other) => other !== range.from && other !== range.to)
  if (others.some((other) => other.year === last)) return undefined
  const count = claim ? ` và ${claim.value} năm là số năm của năm ${last}` : ''
  const message = `Mốc cuối của “${wordsOf(each)}” dừng ở năm ${last}${count}, còn văn bản là của năm ${year}.`
  return {
    ...found(each, message, `Nếu đây là kỷ niệm của năm ${year}, sửa lại mốc cuối và số năm.`),
    severity: 'warning',
  }
}
