import type { Analysis } from '../../draft/analysis/analysis.js'
import { isByNd30 } from '../../draft/analysis/form/form.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { matchesIn } from '../../text/matches.js'
import type { Finding, Rule } from '../rule.js'
import { marksOf, motto, type Style, type ToneMark } from './tone-styles.js'

export const toneMark: Rule = {
  id: 'tone-mark',
  subject: 'writing',
  severity: 'warning',
  summary: 'Dấu thanh của oa, oe, uy đặt theo một kiểu trong cả bản thảo.',
  advice: 'Chọn một kiểu.',
  why:
    'Cả hai kiểu “hòa, khỏe, thủy” và “hoà, khoẻ, thuỷ” đều đang được dùng; trộn hai kiểu trong một văn bản thì trông ' +
    'cẩu thả và tìm kiếm bị sót. Mỗi tiếng viết hai kiểu thì theo kiểu nhiều hơn của chính tiếng đó; mỗi tiếng một kiểu ' +
    'nhưng các tiếng khác kiểu nhau thì chỉ nhắc một lần. Quốc hiệu viết “CỘNG HÒA” (Nghị định 30/2020/NĐ-CP, Phụ lục I, ' +
    'mục II.1, từ 05/3/2020) dù bản thảo theo kiểu nào; tên người viết theo giấy tờ nên không xét.',
  examples: [
    {
      text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
- Hoạt động văn hoá, thể thao; tổ chức phiên toà giả định;
- Đồng chí Nguyễn Thị Hòa, Bí thư Chi đoàn, phụ trách;
- Khám sức khỏe cho đoàn viên; ✗
- Ủy ban nhân dân phường phối hợp;
- Tuyên truyền về thuỷ lợi, sức khoẻ, hoà giải ở cơ sở.`,
      fixed: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
- Hoạt động văn hoá, thể thao; tổ chức phiên toà giả định;
- Đồng chí Nguyễn Thị Hòa, Bí thư Chi đoàn, phụ trách;
- Khám sức khoẻ cho đoàn viên;
- Ủy ban nhân dân phường phối hợp;
- Tuyên truyền về thuỷ lợi, sức khoẻ, hoà giải ở cơ sở.`,
    },
    {
      note: 'Quốc hiệu: chỉ nhắc',
      text: `CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM ✗
- Hòa giải ở cơ sở; nhà văn hóa; Ủy ban nhân dân xã.`,
    },
    {
      note: 'mỗi tiếng một kiểu: chỉ nhắc một lần',
      text: `- Uỷ ban nhân dân phường, Uỷ ban Mặt trận Tổ quốc;
- Nhà văn hóa khu phố. ✗`,
    },
    {
      note: 'hai kiểu bằng nhau: chỉ nhắc một lần',
      text: `- Tổ chức phiên tòa giả định;
- Giao lưu văn hoá, văn nghệ. ✗`,
    },
    {
      note: 'chỉ một chỗ để đặt dấu',
      text: `- Hòa giải, văn hóa, Ủy ban nhân dân, sức khỏe;
- Quý I: hoàn thành; tọa đàm, khuyến khích, tuần lễ, hoạt động toàn trường, khoản chi, quỹ.`,
    },
  ],
  check: checkToneMarks,
}

function* checkToneMarks(draft: Draft, analysis: Analysis): Generator<Finding> {
  const inForce = isByNd30(draft)
  yield* draft.passages.flatMap((passage) => mottosOf(passage, inForce))
  const marks = draft.passages.flatMap((passage) => marksOf(passage, analysis))
  const mixed = groupsOf(marks).filter(isMixed)
  const found = mixed.flatMap((group) => [...oddOnes(group, marks)])
  yield* found
  if (found.length === 0 && isMixed(marks)) yield splitFinding(mixed[0] ?? marks)
}

function groupsOf(marks: readonly ToneMark[]): ToneMark[][] {
  const groups = new Map<string, ToneMark[]>()
  for (const mark of marks) {
    const group = groups.get(mark.key)
    if (group) group.push(mark)
    else groups.set(mark.key, [mark])
  }
  return [...groups.values()]
}

function isMixed(marks: readonly ToneMark[]): boolean {
  return marks.some(({ style }) => style !== marks[0]!.style)
}

/** The style in at least so many times as many places as the other; none when neither is. */
function moreOf(marks: readonly ToneMark[], times = 1): Style | undefined {
  const early = marks.filter(({ style }) => style === 'early').length
  const late = marks.length - early
  if (early === late) return undefined
  if (early > late) return early >= times * late ? 'early' : undefined
  return late >= times * early ? 'late' : undefined
}

const clearly = 2

/** Of one syllable, the places in the style of clearly fewer; near balance the whole draft's habit decides. */
function* oddOnes(group: readonly ToneMark[], all: readonly ToneMark[]): Generator<Finding> {
  const own = moreOf(group, clearly)
  const habit = moreOf(all)
  const kept = own ?? habit ?? moreOf(group)
  if (!kept) return
  const odd = group.filter(({ style }) => style !== kept)
  const count = all.filter(({ style }) => style === kept).length
  const whole = `; cả bản thảo theo kiểu này ở ${count} chỗ, kiểu kia ở ${all.length - count} chỗ`
  // Where the draft has no clear habit either may be meant: a remark, not a fault.
  const isClose = moreOf(all, clearly) !== kept
  for (const { passage, word, other } of odd) {
    const places = `“${other}” ở ${group.length - odd.length} chỗ, “${word.text}” ở ${odd.length} chỗ`
    yield {
      ...{ passage, start: word.start, end: word.end, ...(isClose && { severity: 'info' as const }) },
      message: `Bản thảo đặt dấu thanh của một tiếng theo hai kiểu: ${places}.`,
      hint: `Sửa thành “${other}” cho thống nhất${own || !habit ? '' : whole}.`,
      fix: [{ start: word.start, end: word.end, text: other, ...(isClose && { unsafe: true as const }) }],
    }
  }
}

/** One remark for the draft, at the first place in the style of fewer. */
function splitFinding(marks: readonly ToneMark[]): Finding {
  const kept = moreOf(marks) ?? marks[0]!.style
  const odd = marks.filter(({ style }) => style !== kept)
  const { passage, word } = odd[0]!
  const usual = marks.find(({ style }) => style === kept)!.word.text
  const counts = `kiểu “${usual}” ở ${marks.length - odd.length} chỗ, kiểu “${word.text}” ở ${odd.length} chỗ`
  return {
    ...{ passage, start: word.start, end: word.end, severity: 'info' },
    message: `Bản thảo đặt dấu thanh theo hai kiểu: ${counts}.`,
    hint: 'Chọn một kiểu cho cả bản thảo.',
  }
}

/** The name of the nation at the head of a document, which the decree prints one way. */
function mottosOf(passage: Passage, inForce: boolean): Finding[] {
  return matchesIn(passage.text, motto).flatMap(({ 0: found, index }) => {
    if (!found.endsWith('OÀ')) return []
    const [start, end] = [index + found.length - 3, index + found.length]
    const rule = inForce ? 'theo quy định là' : 'theo quy định nay là'
    return {
      ...{ passage, start, end, severity: 'info' },
      message: `Quốc hiệu ghi “CỘNG HOÀ”, ${rule} “CỘNG HÒA” (Nghị định 30/2020/NĐ-CP từ 05/3/2020, Phụ lục I, II.1).`,
      hint: 'Sửa thành “CỘNG HÒA”.',
      fix: [{ start, end, text: 'HÒA', unsafe: true }],
    }
  })
}
