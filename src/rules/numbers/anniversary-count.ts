import type { WrittenDate } from '../../calendar/written-date.js'
import type { Analysis } from '../../draft/analysis/analysis.js'
import type { Claim } from '../../draft/analysis/numbers/claims.js'
import { isSlip } from '../../draft/analysis/numbers/digit-slip.js'
import { wordsBefore } from '../../draft/analysis/words.js'
import type { Facts } from '../../draft/draft.js'
import { occurrenceOf } from '../../knowledge/anniversaries/count.js'
import type { Finding, Rule } from '../rule.js'
import { verdictOf } from './verdict.js'

export const anniversaryCount: Rule = {
  id: 'anniversary-count',
  subject: 'dates',
  severity: 'error',
  summary: 'Số năm kỷ niệm phải bằng năm tổ chức trừ năm gốc.',
  advice: 'Sửa số năm như gợi ý; trong tệp YAML nên thay bằng `{{anniversary "…"}}`.',
  why:
    'Nghị định 145/2013/NĐ-CP (hiệu lực từ 16/12/2013), Điều 3: năm kỷ niệm gọi theo số năm đã qua kể từ năm diễn ra sự kiện. ' +
    'Số năm gõ thừa, thiếu chữ số hoặc chép từ kế hoạch năm trước là lỗi hay gặp nhất của phần tuyên truyền.',
  examples: [
    {
      note: 'Gõ thừa một chữ số: từ 1975 đến 2024 là 49 năm.',
      text: [
        '- Tuyên truyền kỷ niệm 497 năm Ngày giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2024). ✗',
        '- Sinh hoạt chủ đề kỷ niệm 134 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2024).',
      ].join('\n'),
      fixed: [
        '- Tuyên truyền kỷ niệm 49 năm Ngày giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2024).',
        '- Sinh hoạt chủ đề kỷ niệm 134 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2024).',
      ].join('\n'),
    },
    {
      note: 'Không ghi ngày: so với danh mục và năm của kế hoạch.',
      text: [
        'KẾ HOẠCH',
        'Tổ chức các hoạt động Tháng Thanh niên năm 2024',
        '',
        '- Hội thi văn nghệ chào mừng 92 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh. ✗',
        '- Thăm các gia đình chính sách nhân 77 năm Ngày Thương binh - Liệt sĩ.',
      ].join('\n'),
    },
    {
      note: 'Khoảng thời gian thực hiện tính cả năm đầu, số ước chừng và tuổi không phải là năm kỷ niệm.',
      text: [
        '- Đánh giá kết quả 5 năm (2016 - 2020) thực hiện nghị quyết.',
        '- Trải qua hơn 40 năm xây dựng (1980 - 2024), đơn vị không ngừng lớn mạnh.',
      ].join('\n'),
    },
  ],
  *check({ facts }, analysis) {
    for (const claim of analysis.claims) {
      const finding = claim.range ? againstDates(claim, facts) : againstYear(claim, facts, analysis)
      if (finding) yield finding
    }
  },
}

function againstDates(claim: Claim, facts: Facts): Finding | undefined {
  const verdict = verdictOf(claim, facts)
  if (verdict?.wrong !== 'count') return undefined
  const { passage, start, end, phraseEnd } = claim
  const { from, to } = claim.range!
  const dates = claim.rangeIn.text.slice(from.start, to.end).replace(/\s+/g, ' ')
  // The draft is for another year than the second date's: then the count may be right and the date wrong.
  const unsure = facts.year !== undefined && facts.year !== to.year
  return {
    ...{ passage, start, end: phraseEnd },
    message: `“${oneLine(claim)}” không khớp với ${dates}: từ ${from.year} đến ${to.year} là ${verdict.expected} năm.`,
    hint: `Sửa thành “${verdict.expected} năm”, hoặc xem lại hai mốc thời gian.`,
    fix: [{ start, end, text: String(verdict.expected), ...(unsure && { unsafe: true }) }],
  }
}

function oneLine({ passage, start, phraseEnd }: Claim): string {
  return passage.text.slice(start, phraseEnd).replace(/\s+/g, ' ')
}

/** Without a second date the draft's own year counts: since the first date, or since the catalogue's of that event. */
function againstYear(claim: Claim, { year, period }: Facts, { datesOf }: Analysis): Finding | undefined {
  const { named, value, since, passage, start, end, phraseEnd } = claim
  if (year === undefined || claim.manner !== 'anniversary' || namesOtherYear(datesOf(passage).dates, year))
    return undefined
  const isKnown = named?.entry.confidence === 'high' && named.entry.kind === 'anniversary' && !named.entry.base.lunar
  const time = { year, ...(period && { period: period.value }) }
  const first = since && since.year! < year ? since.year : isKnown ? named.entry.base.year : undefined
  if (first === undefined) return undefined
  const occurrence = isKnown ? occurrenceOf(named.entry.base, time).year : year
  const expected = occurrence - first
  if (!isSlip(value, expected) || isAllowed(claim, first, { year, ...(period && { period }) })) return undefined
  const event = since ? passage.text.slice(since.start, since.end) : `${named!.entry.name} (${first})`
  return {
    ...{ passage, start, end: phraseEnd },
    message: `“${oneLine(claim)}” không khớp với ${event}: tính đến năm ${occurrence} là ${expected} năm.`,
    hint: `Sửa thành “${expected} năm”, hoặc ghi rõ hai mốc thời gian trong ngoặc.`,
    fix: [{ start, end, text: String(expected), unsafe: true }],
  }
}

/** Other base years that offices use, any year of the period, and the year after when the words look ahead. */
function isAllowed({ value, named, passage, start }: Claim, base: number, { year, period }: Facts): boolean {
  const first = period?.value.start.year ?? year!
  const last = period?.value.end.year ?? year!
  const ahead = /(?:hướng tới|hướng đến|hướng về|tiến tới|chuẩn bị)[^,;]*$/.test(wordsBefore(passage.text, start))
    ? 1
    : 0
  const bases = [base, ...(named?.entry.alternatives ?? []).flatMap((other) => other.year ?? [])]
  return bases.some((from) => value >= first - from && value <= last + ahead - from)
}

/** `Năm 2023, kỷ niệm 92 năm …`: the passage speaks of another year of our time. */
function namesOtherYear(dates: readonly WrittenDate[], year: number): boolean {
  return dates.some((date) => date.year !== undefined && date.year !== year && Math.abs(date.year - year) <= 5)
}
