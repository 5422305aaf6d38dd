import type { Draft, Passage } from '../draft/draft.js'
import { readSyllable, tonePlaces } from '../text/syllable.js'
import { withTone } from '../text/tones.js'
import { addressesIn, isWithin, type Word, wordsOf } from '../text/words.js'
import { isPersonalName } from './names/people.js'
import type { Finding, Rule } from './rule.js'

export const toneMark: Rule = {
  id: 'tone-mark',
  severity: 'warning',
  summary: 'Dấu thanh của oa, oe, uy đặt theo một kiểu trong cả bản thảo.',
  why:
    'Cả hai kiểu “hòa, khỏe, thủy” và “hoà, khoẻ, thuỷ” đều đang được dùng; trộn hai kiểu trong một văn bản thì trông ' +
    'cẩu thả và tìm kiếm bị sót. Kiểu nào nhiều hơn trong bản thảo thì theo kiểu đó. Quốc hiệu giữ cách viết của Nghị ' +
    'định 30/2020/NĐ-CP, Phụ lục I (từ 05/3/2020): “CỘNG HÒA”; tên người viết theo giấy tờ nên không xét.',
  examples: [
    {
      text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
- Hoạt động văn hoá, thể thao; tổ chức phiên toà giả định;
- Đồng chí Nguyễn Thị Hòa, Bí thư Chi đoàn, phụ trách;
- Khám sức khỏe cho đoàn viên; ✗
- Ủy ban nhân dân phường phối hợp; ✗
- Tuyên truyền về thuỷ lợi, sức khoẻ, hoà giải ở cơ sở.`,
      fixed: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
- Hoạt động văn hoá, thể thao; tổ chức phiên toà giả định;
- Đồng chí Nguyễn Thị Hòa, Bí thư Chi đoàn, phụ trách;
- Khám sức khoẻ cho đoàn viên;
- Uỷ ban nhân dân phường phối hợp;
- Tuyên truyền về thuỷ lợi, sức khoẻ, hoà giải ở cơ sở.`,
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

/** `early` is `hòa`, `late` is `hoà`. */
type Style = 'early' | 'late'

interface Mark {
  passage: Passage
  word: Word
  style: Style
  /** The word in the other style. */
  other: string
}

function* checkToneMarks(draft: Draft): Generator<Finding> {
  const marks = draft.passages.flatMap(marksOf)
  const early = marks.filter(({ style }) => style === 'early')
  const late = marks.filter(({ style }) => style === 'late')
  if (early.length === 0 || late.length === 0) return
  if (early.length === late.length) {
    yield evenFinding(marks)
    return
  }
  const [few, many] = early.length < late.length ? [early, late] : [late, early]
  // Near balance either may be meant: a remark, not a fault.
  const isClose = many.length < 2 * few.length
  for (const { passage, word, other } of few) {
    yield {
      ...{ passage, start: word.start, end: word.end, ...(isClose && { severity: 'info' as const }) },
      message: `“${word.text}” đặt dấu thanh khác kiểu: bản thảo viết kiểu “${other}” ở ${many.length} chỗ, kiểu “${word.text}” ở ${few.length} chỗ.`,
      hint: `Sửa thành “${other}” cho thống nhất.`,
      fix: [{ start: word.start, end: word.end, text: other, ...(isClose && { unsafe: true as const }) }],
    }
  }
}

function evenFinding(marks: Mark[]): Finding {
  const { passage, word } = marks.find(({ style }) => style !== marks[0]!.style)!
  const half = marks.length / 2
  return {
    ...{ passage, start: word.start, end: word.end, severity: 'info' },
    message: `Bản thảo đặt dấu thanh theo hai kiểu: “${marks[0]!.word.text}” (${half} chỗ) và “${word.text}” (${half} chỗ).`,
    hint: 'Chọn một kiểu cho cả bản thảo.',
  }
}

const candidate = /[òóỏõọùúủũụ][aey](?![\p{L}\p{M}])|[ou][àáảãạèéẻẽẹỳýỷỹỵ](?![\p{L}\p{M}])/iu
const motto = /CỘNG\s+HÒA/g

function marksOf(passage: Passage): Mark[] {
  const { text } = passage
  if (!candidate.test(text)) return []
  const addresses = addressesIn(text)
  const words = wordsOf(text)
  return words.flatMap((word, index) => {
    const found = candidate.test(word.text) ? styleOf(word.text) : undefined
    if (!found || isWithin(addresses, word.start, word.end)) return []
    if (isMotto(text, word) || isPersonalName(text, words, index)) return []
    return [{ passage, word, ...found }]
  })
}

function styleOf(word: string): Pick<Mark, 'style' | 'other'> | undefined {
  const syllable = readSyllable(word)
  const places = tonePlaces(syllable)
  const { tone, at } = syllable
  if (!tone || syllable.broken || places.length !== 2 || !places.includes(at)) return undefined
  const [first, second] = places as [number, number]
  const capitals = Array.from(word, (letter) => letter !== letter.toLowerCase())
  const other = withTone(syllable.letters, tone, at === first ? second : first)
  return {
    style: at === first ? 'early' : 'late',
    other: Array.from(other, (letter, i) => (capitals[i] ? letter.toUpperCase() : letter)).join(''),
  }
}

function isMotto(text: string, { start, end }: Word): boolean {
  return Array.from(text.matchAll(motto)).some(({ index, 0: found }) => index < start && end === index + found.length)
}
