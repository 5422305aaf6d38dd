import { formatDate } from '../../calendar/date.js'
import type { Claim } from '../../draft/analysis/numbers/claims.js'
import type { EditionClaim } from '../../draft/analysis/numbers/editions.js'
import type { Facts } from '../../draft/draft.js'
import {
  anniversaryCount as countYears,
  editionOf,
  type Occurrence,
  occurrenceOf,
  type PlanTime,
} from '../../knowledge/anniversaries/count.js'
import type { BaseDate } from '../../knowledge/anniversaries/entry.js'
import type { Finding, Rule } from '../rule.js'

export const computedCount: Rule = {
  id: 'computed-count',
  subject: 'files',
  severity: 'info',
  summary: 'Trong kế hoạch YAML, số năm kỷ niệm và số lần nên để chương trình tính.',
  advice: 'Thay bằng biểu thức trong gợi ý, hoặc chạy với `--fix`.',
  why:
    'Số gõ tay đúng năm nay sẽ sai khi dùng lại kế hoạch cho năm sau; biểu thức tính lại theo năm của kế hoạch ' +
    '(số năm theo Nghị định 145/2013/NĐ-CP, Điều 3).',
  examples: [
    {
      plan: [
        'date: 23/4/2024',
        'body: |',
        '  # Nội dung',
        '  - Kỷ niệm 49 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2024). ✗',
        '  - Tham gia Hành trình Đỏ lần thứ 12 năm 2024. ✗',
        '  - Kỷ niệm {{anniversary "sinh-chu-tich-ho-chi-minh"}}.',
      ].join('\n'),
      fixed: [
        'date: 23/4/2024',
        'body: |',
        '  # Nội dung',
        '  - Kỷ niệm {{anniversary "giai-phong-mien-nam"}}.',
        '  - Tham gia Hành trình Đỏ {{edition "hanh-trinh-do"}} năm 2024.',
        '  - Kỷ niệm {{anniversary "sinh-chu-tich-ho-chi-minh"}}.',
      ].join('\n'),
    },
    {
      note: 'Bản thảo Word hay văn bản thường không có biểu thức.',
      text: '- Kỷ niệm 49 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2024).',
    },
  ],
  *check(draft, { claims, editionsOf }) {
    const { year } = draft.facts
    if (year === undefined) return
    for (const claim of claims) {
      const finding = isTyped(claim) && forAnniversary(claim, timeOf(draft.facts, year))
      if (finding) yield finding
    }
    for (const passage of draft.passages) {
      if (!passage.allowsExpressions) continue
      for (const claim of editionsOf(passage)) {
        const finding = isTyped(claim) && forEdition(claim, year)
        if (finding) yield finding
      }
    }
  },
}

function isTyped({ passage, start }: Pick<Claim, 'passage' | 'start'>): boolean {
  const { inserted = [], allowsExpressions = false } = passage
  return allowsExpressions && !inserted.some((range) => range.start <= start && start < range.end)
}

function timeOf({ period }: Facts, year: number): PlanTime {
  return { year, ...(period && { period: period.value }) }
}

function forAnniversary(claim: Claim, time: PlanTime): Finding | undefined {
  const { named, range, value, passage, start, rangeIn } = claim
  if (named?.entry.kind !== 'anniversary' || named.entry.base.lunar || rangeIn !== passage) return undefined
  const { entry } = named
  if (countYears(entry, time) !== value || (range && range.start < start)) return undefined
  const occurrence = occurrenceOf(entry.base, time)
  if (range && (range.from.year !== entry.base.year || range.to.year !== occurrence.year)) return undefined
  const end = range ? closing(passage.text, range.end) : named.end
  const printed = `${value} năm ${entry.name} (${inWords(entry.base)} - ${inWords(occurrence)})`
  return suggest(claim, end, `{{anniversary "${entry.id}"}}`, printed)
}

function inWords({ year, month, day }: BaseDate | Occurrence): string {
  return month === undefined || day === undefined ? String(year) : formatDate({ year: year!, month, day })
}

/** Behind the bracket that closes the dates. */
function closing(text: string, end: number): number {
  return end + (/^\s*\)/.exec(text.slice(end, end + 4))?.[0].length ?? 0)
}

function forEdition(claim: EditionClaim, year: number): Finding | undefined {
  const { entry } = claim.named
  if ((claim.year ?? year) !== year || editionOf(entry, year) !== claim.value) return undefined
  return suggest(claim, claim.end, `{{edition "${entry.id}"}}`, `lần thứ ${claim.value}`)
}

/** The edit is safe when the document goes on printing the same words. */
function suggest(
  { passage, start }: Pick<Claim, 'passage' | 'start'>,
  end: number,
  expression: string,
  printed: string,
): Finding {
  const written = passage.text.slice(start, end).replace(/\s+/g, ' ')
  return {
    ...{ passage, start, end },
    message: `“${written}” có thể để chương trình tự tính.`,
    hint: `Thay bằng ${expression}.`,
    fix: [{ start, end, text: expression, ...(written !== printed && { unsafe: true }) }],
  }
}
