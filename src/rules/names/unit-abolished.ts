import { compareDates, formatDate, formatSigning, type PlainDate, type Span } from '../../calendar/date.js'
import { once } from '../../draft/analysis/once.js'
import type { UnitMention } from '../../draft/analysis/units.js'
import type { Passage } from '../../draft/draft.js'
import { provinceOn } from '../../knowledge/units/former-units.js'
import { isAllCapitals } from '../../text/words.js'
import type { Finding, Rule } from '../rule.js'
import { type DatedMention, isOfToday, tellsBeforeFromAfter, tellsOfUnits } from './unit-of-today.js'

export const unitAbolished: Rule = {
  id: 'unit-abolished',
  subject: 'writing',
  severity: 'warning',
  summary: 'Văn bản không ghi huyện, tỉnh, thị trấn đã không còn vào ngày ký.',
  advice: 'Ghi tên xã, phường, tỉnh hiện nay; nói về trước kia thì ghi thêm “cũ” hoặc “trước đây”.',
  why:
    'Từ 01/7/2025 không còn huyện, quận, thị xã, thành phố thuộc tỉnh và thị trấn (Luật Tổ chức chính quyền địa phương ' +
    '72/2025/QH15), cả nước có 34 tỉnh, thành phố (Nghị quyết 202/2025/QH15); từ 30/4/2026 tỉnh Đồng Nai là Thành phố Đồng Nai ' +
    '(Nghị quyết 30/2026/QH16). Chỉ xét tên có chữ chỉ đơn vị đứng trước, vì nhiều tên huyện nay là tên xã, phường; không xét chỗ ' +
    'kể chuyện trước đó, chỗ trích dẫn, tên trường, bệnh viện và đơn vị còn giữ tên.',
  examples: [
    {
      note: 'văn bản ký sau ngày 01/7/2025',
      text: `ỦY BAN NHÂN DÂN HUYỆN CỦ CHI ✗
Số: 12/KH-UBND
Củ Chi, ngày 05 tháng 8 năm 2025

KẾ HOẠCH
Hiến máu tình nguyện`,
    },
    {
      note: 'huyện, tỉnh, thị trấn trong lời văn',
      text: `Bến Cát, ngày 05 tháng 8 năm 2025

KẾ HOẠCH
Hiến máu tình nguyện

- Phối hợp với UBND huyện Củ Chi. ✗
- Báo cáo Tỉnh Đoàn Bình Dương trước ngày 30/8/2025. ✗
- Điểm hiến máu tại thị trấn Lai Uyên. ✗
- Các đội đến từ tỉnh Đồng Nai và Thành phố Hồ Chí Minh.
- Trường THPT Củ Chi, xã Củ Chi.`,
    },
    {
      note: 'kể chuyện trước đó, tên còn giữ',
      text: `Củ Chi, ngày 05 tháng 8 năm 2025

KẾ HOẠCH
Hiến máu tình nguyện

- Xã được thành lập trên cơ sở thị trấn Củ Chi và xã Tân An Hội, huyện Củ Chi cũ.
- Thực hiện Kế hoạch số 15/KH-UBND ngày 05/3/2025 của UBND huyện Củ Chi.
- Năm 2024, huyện Củ Chi tiếp nhận 2.000 đơn vị máu.
- Tập trung tại Bệnh viện Đa khoa huyện Củ Chi, Trường THCS Thị trấn 2.
- Hội diễn “Huyện Củ Chi anh hùng”.`,
    },
    {
      note: 'văn bản ký trước ngày 01/7/2025',
      text: `Củ Chi, ngày 30 tháng 6 năm 2025

KẾ HOẠCH
Hiến máu tình nguyện

- Phối hợp với UBND huyện Củ Chi, tỉnh Bình Dương.`,
    },
  ],
  *check(draft, { form, kind, unitsOf }) {
    const signed = draft.facts.signed?.value
    const day = signed?.start
    if (!day || day.year < 2025 || tellsOfUnits(draft)) return
    const header = form.header.flatMap((passage) => mentionsIn(passage, unitsOf(passage), day))
    const issuer = header.find(({ unit }) => unit)
    // The office is no more, or the day is a slip: what follows from it in the draft is said at its head.
    if (issuer) yield told(issuer, signed, 'hoặc xem lại ngày ký')
    const looksBack = once(() => kind?.name === 'báo cáo' || tellsBeforeFromAfter(draft))
    for (const passage of issuer ? [] : draft.passages) {
      for (const one of mentionsIn(passage, unitsOf(passage), day)) {
        const finding = told(one, signed, 'nói về trước đó thì ghi thêm “cũ”')
        yield looksBack() ? { ...finding, severity: 'info' } : finding
      }
    }
  },
}

const townsEnded: PlainDate = { year: 2025, month: 7, day: 1 }

function mentionsIn(passage: Passage, mentions: readonly UnitMention[], day: PlainDate): DatedMention[] {
  return mentions
    .map((mention) => ({ ...mention, passage, ended: mention.unit?.ended ?? townsEnded }))
    .filter((one) => compareDates(one.ended, day) <= 0 && isOfToday(one, day))
}

function told({ passage, start, end, unit, ended }: DatedMention, signed: Span, otherwise: string): Finding {
  const written = passage.text.slice(start, end)
  const provinces = [...new Set(unit?.provinces.map((province) => provinceOn(province, signed.start)))]
  const province = provinces.length === 1 ? inProse(provinces[0]!, written) : undefined
  const now =
    unit?.kind === 'tỉnh' ? `Ghi “${province}”` : `Ghi tên xã, phường hiện nay${province ? `, thuộc ${province}` : ''}`
  return {
    ...{ passage, start, end },
    message: `“${written}” không còn từ ngày ${formatDate(ended)}; văn bản này ký ${formatSigning(signed)}.`,
    hint: `${now}; ${otherwise}.`,
  }
}

/** A unit word is written small, but for Thành phố Hồ Chí Minh (NĐ 30/2020/NĐ-CP, Phụ lục II, III.1). */
function inProse(name: string, beside: string): string {
  if (isAllCapitals(beside)) return name.toUpperCase()
  return name.endsWith('Hồ Chí Minh') ? name : name[0]!.toLowerCase() + name.slice(1)
}
