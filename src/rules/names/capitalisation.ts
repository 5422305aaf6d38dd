import { isByNd30 } from '../../draft/analysis/form/form.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { isWithin, quotationsIn, type Range } from '../../text/words.js'
import type { Finding, Rule } from '../rule.js'
import { allCapitalSlips } from './capital-patterns.js'
import type { CapitalSlip } from './capital-words.js'

export const capitalisation: Rule = {
  id: 'capitalisation',
  subject: 'writing',
  severity: 'warning',
  summary: 'Viết hoa theo Phụ lục II Nghị định 30/2020/NĐ-CP.',
  advice: 'Sửa như gợi ý.',
  why:
    'Nghị định 30/2020/NĐ-CP, Phụ lục II, có hiệu lực từ 05/3/2020: tên cơ quan, chức vụ, loại văn bản chỉ viết hoa chữ ' +
    'đầu của mỗi từ (Quốc hội, Ủy ban nhân dân); viện dẫn một văn bản cụ thể thì viết hoa tên loại, phần, chương, mục, ' +
    'điều, không viết hoa khoản, điểm; ngày trong tuần và tháng viết hoa khi không dùng chữ số (thứ Bảy, tháng Tám). ' +
    'Chữ in hoa toàn bộ và tên người không bị xét; tên đặt trong ngoặc kép chỉ được nhắc khi chỗ khác của bản thảo viết ' +
    'tên đó đúng. Bản thảo ký trước 05/3/2020 chỉ được nhắc.',
  examples: [
    {
      note: 'tên cơ quan, chức vụ, loại văn bản',
      text: `- Phối hợp với tổ chức Công Đoàn cùng cấp; ✗
- Nghị quyết của Quốc Hội; ✗
- Ủy Ban Nhân Dân phường và Ủy ban Nhân dân quận; ✗
- Đồng chí Bí Thư Quận đoàn chủ trì; ✗
- Công đoàn, Quốc hội, Ủy ban nhân dân, Thành Đoàn, Ban Tổ chức Tỉnh ủy, Nhà nước, nhà nước và nhân dân.`,
      fixed: `- Phối hợp với tổ chức Công đoàn cùng cấp;
- Nghị quyết của Quốc hội;
- Ủy ban nhân dân phường và Ủy ban nhân dân quận;
- Đồng chí Bí thư Quận đoàn chủ trì;
- Công đoàn, Quốc hội, Ủy ban nhân dân, Thành Đoàn, Ban Tổ chức Tỉnh ủy, Nhà nước, nhà nước và nhân dân.`,
    },
    {
      note: 'bộ, sở, hội; cấp phó; luật',
      text: `- Theo hướng dẫn của Bộ Quốc Phòng; ✗
- Phối hợp với Sở Công thương, Hội nông dân tỉnh; ✗
- Đồng chí Phó giám đốc Công ty Điện lực; ✗
- Đồng chí Cục Trưởng chủ trì; ✗
- Thực hiện Luật phòng, chống ma túy; Luật Phòng, Chống tác hại của rượu, bia; ✗
- Chấp hành pháp luật của nhà nước; ✗
- Thủ tướng chính phủ; Mặt trận tổ quốc tỉnh; ✗
- Chương trình của Liên Hợp Quốc; ✗
- Chánh văn phòng UBND tỉnh; ✗
- Như điều 4; ✗
- Kỷ niệm ngày Giải phóng miền nam, thống nhất đất nước; ✗
- Bộ Quốc phòng, Sở Công Thương, Hội Nông dân, các hội nông dân, phó giám đốc, Phó Giám đốc Sở Nội vụ, Cục trưởng;
- Luật Phòng, chống ma túy; pháp luật của Nhà nước; cán bộ, công chức nhà nước; các tỉnh miền Nam; Bộ Công an.`,
    },
    {
      note: 'chữ in hoa toàn bộ, tên trong ngoặc kép, tên người, tên báo',
      text: `ỦY BAN NHÂN DÂN THÀNH PHỐ
- Hội thi “Công Đoàn với công nhân”;
- Đồng chí Trần Quốc Hội, ông Lê Văn Phòng;
- Đăng tin trên Báo Nhân Dân, báo Thanh Niên; phường Trung Tâm.`,
    },
    {
      note: 'tên trong ngoặc kép mà chỗ khác viết đúng: chỉ nhắc',
      text: `- Ra mắt “Sáng thứ hai hàng tuần cùng sách”; ✗
- Chuyên mục “Thứ Hai hàng tuần”, chuyên mục “Chào thứ ba hàng tuần”.`,
    },
    {
      note: 'bản thảo cũ: chỉ nhắc',
      text: `Tân Phú, ngày 12 tháng 3 năm 2018

KẾ HOẠCH
Tổ chức hội thi

- Phối hợp với tổ chức Công Đoàn cùng cấp. ✗`,
    },
    {
      note: 'thứ, tháng',
      text: `- Ra quân sáng thứ bảy, ngày 11/5/2024; ✗
- Kỷ niệm Cách mạng tháng tám; ✗
- Sinh hoạt vào thứ hai hàng tuần; ✗
- Thứ Bảy ngày 11/5/2024, tháng Tám, tháng 5, kỳ họp thứ năm, thứ hai là công tác cán bộ;
- Một tháng hai lần, ngày … tháng năm 2024.`,
    },
    {
      note: 'viện dẫn văn bản, tên ngày lễ, địa danh',
      text: `- Theo kế hoạch số 45-KH/TĐTN ngày 19/4/2023; ✗
- Căn cứ Luật đấu thầu số 43/2013/QH13; ✗
- Thực hiện điều 3, điều 5 Thông tư số 11/2016/TT-BYT; ✗
- Quy định tại Khoản 2 Điều 5 Nghị định này; ✗
- Kỷ niệm ngày Quốc tế lao động (01/5); ✗
- Vui Tết nguyên Đán; ✗
- Thanh niên thành phố Hồ Chí Minh; ✗
- Theo Kế hoạch số 45-KH/TĐTN; theo khoản 2 Điều 5; Luật Đấu thầu số 43/2013/QH13, Luật này và Nghị định số 63; xây dựng kế hoạch số hóa; các thành phố Hồ Chí Minh, Đà Nẵng.`,
    },
  ],
  *check(draft, analysis) {
    const inForce = isByNd30(draft)
    let whole: Whole | undefined
    for (const passage of draft.passages) {
      const { text } = passage
      const slips = allCapitalSlips(passage, analysis)
      if (slips.length === 0) continue
      const [addresses, quotations] = [analysis.addressesOf(passage), quotationsIn(text)]
      for (const slip of slips) {
        if (isWithin(addresses, slip.start, slip.end)) continue
        const quotation = quotations.find((range) => isWithin([range], slip.start, slip.end))
        if (quotation) {
          whole ??= wholeOf(draft)
          if (!isWrittenRight(whole, passage, slip, quotation)) continue
        }
        yield findingOf(passage, slip, inForce, quotation !== undefined)
      }
    }
  },
}

/** What only a quotation shows may be another's spelling; what is older than the decree was written by another. */
function findingOf(passage: Passage, slip: CapitalSlip, inForce: boolean, isQuoted: boolean): Finding {
  const { start, end, item, mild } = slip
  const found = passage.text.slice(start, end).replace(/\s+/g, ' ')
  const right = slip.right.replace(/\s+/g, ' ')
  const isRemark = mild || isQuoted || !inForce
  const elsewhere = isQuoted ? ', chỗ khác trong bản thảo viết đúng' : ''
  return {
    ...{ passage, start, end, ...(isRemark && { severity: 'info' as const }) },
    message: inForce
      ? `“${found}” viết hoa chưa đúng (Nghị định 30/2020/NĐ-CP, Phụ lục II, ${item})${elsewhere}.`
      : `“${found}” theo quy định nay là “${right}” (Nghị định 30/2020/NĐ-CP từ 05/3/2020, Phụ lục II, ${item}).`,
    hint: `Sửa thành “${right}”.`,
    fix: [{ start, end, text: slip.right, ...((isQuoted || !inForce) && { unsafe: true as const }) }],
  }
}

/** Whether the draft has the words of a quoted name, and one beside them, with the right capitals somewhere. */
function isWrittenRight(whole: Whole, { text }: Passage, { start, end, right }: CapitalSlip, [from, to]: Range) {
  const written = text.slice(start, end)
  const next = /^\s+[\p{L}\p{M}]+/u.exec(text.slice(end, to))?.[0] ?? ''
  const before = next === '' ? (/[\p{L}\p{M}]+\s+$/u.exec(text.slice(from, start))?.[0] ?? '') : ''
  if (next === '' && before === '') return false
  const key = `${before}${written}${next}\n${right}`
  const known =
    whole.known.get(key) ?? isFound(whole, before.length, (before + written + next).toLowerCase(), written, right)
  whole.known.set(key, known)
  return known
}

/** Letters that the quotation has right may have another case there: `Thứ Bảy` at the head of a name. */
function isFound({ text, small }: Whole, skipped: number, name: string, written: string, right: string): boolean {
  for (let at = small.indexOf(name); at >= 0; at = small.indexOf(name, at + 1)) {
    const words = text.slice(at + skipped, at + skipped + right.length)
    if (Array.from(right).every((letter, i) => letter === written[i] || letter === words[i])) return true
  }
  return false
}

/** A draft's text, and the same in small letters. */
interface Whole {
  text: string
  small: string
  /** What was asked of it before. */
  known: Map<string, boolean>
}

function wholeOf({ passages }: Draft): Whole {
  const text = passages.map((passage) => passage.text).join('\n')
  return { text, small: text.toLowerCase(), known: new Map() }
}
