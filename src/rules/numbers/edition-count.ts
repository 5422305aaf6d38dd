import { isDigitMore } from '../../draft/analysis/numbers/digit-slip.js'
import type { EditionClaim } from '../../draft/analysis/numbers/editions.js'
import { editionOf } from '../../knowledge/anniversaries/count.js'
import { toRoman } from '../../text/language/numerals.js'
import type { Finding, Rule } from '../rule.js'

export const editionCount: Rule = {
  id: 'edition-count',
  subject: 'dates',
  severity: 'warning',
  summary: '“Lần thứ …” phải đúng với năm tổ chức: lần thứ nhất tính là 1.',
  advice: 'Sửa số lần; hoặc thay bằng `{{edition "…"}}`.',
  why:
    'Hoạt động tổ chức hằng năm được đếm cả năm đầu: lần thứ = năm tổ chức - năm đầu + 1. ' +
    'Chép kế hoạch năm trước mà quên tăng số lần thì tên hoạt động sai trên mọi văn bản kèm theo.',
  examples: [
    {
      note: 'Hành trình Đỏ có từ năm 2013.',
      text: [
        '- Vận động đoàn viên tham gia Hành trình Đỏ lần thứ 11 năm 2024. ✗',
        '- Tổng kết Hành trình Đỏ lần thứ XI năm 2023 và phát động lần thứ XII.',
      ].join('\n'),
      fixed: [
        '- Vận động đoàn viên tham gia Hành trình Đỏ lần thứ 12 năm 2024.',
        '- Tổng kết Hành trình Đỏ lần thứ XI năm 2023 và phát động lần thứ XII.',
      ].join('\n'),
    },
    {
      note: 'Có nơi tính Tháng Công nhân từ năm khác: số lần theo cách tính đó không bị báo.',
      text: [
        '- Hưởng ứng Tháng Công nhân lần thứ 16 năm 2024.',
        '- Hưởng ứng Tháng Công nhân lần thứ 12 năm 2024.',
      ].join('\n'),
    },
  ],
  *check(draft, { editionsOf }) {
    for (const passage of draft.passages) {
      for (const claim of editionsOf(passage)) {
        const finding = judge(claim, claim.year ?? draft.facts.year)
        if (finding) yield finding
      }
    }
  },
}

function judge(claim: EditionClaim, year: number | undefined): Finding | undefined {
  const { entry } = claim.named
  const { passage, start, end, value, figure } = claim
  if (year === undefined || entry.confidence !== 'high') return undefined
  const expected = editionOf(entry, year)
  if (expected === undefined || value === expected) return undefined
  if (entry.alternatives.some((base) => editionOf({ ...entry, base }, year) === value)) return undefined
  const written = passage.text.slice(start, end).replace(/\s+/g, ' ')
  const right = numberLike(passage.text.slice(...figure), expected)
  return {
    ...{ passage, start, end },
    severity: isDigitMore(String(value), String(expected)) ? 'error' : 'warning',
    message: `“${written}” không khớp với ${entry.name} năm ${year}: tính từ năm ${entry.base.year} là lần thứ ${expected}.`,
    hint: `Sửa thành “lần thứ ${expected}”, hoặc xem lại năm tổ chức.`,
    ...(right !== undefined && {
      fix: [{ start: figure[0], end: figure[1], text: right, ...(claim.year === undefined && { unsafe: true }) }],
    }),
  }
}

/** The number in the manner of the one that stands there; numbers in words are left to a person. */
function numberLike(written: string, value: number): string | undefined {
  if (/^\d+$/.test(written)) return String(value).padStart(written.startsWith('0') ? written.length : 0, '0')
  return /^[IVXLC]+$/.test(written) ? toRoman(value) : undefined
}
