import type { Draft } from '../draft/draft.js'
import { isSyllable } from '../text/language/syllable.js'
import { isAllCapitals } from '../text/words.js'

/** Small letters for words that a document prints in capitals, which leave open what is a name. */
export interface Recaser {
  /** `BAN THƯỜNG VỤ ĐOÀN KHỐI` is `Ban Thường vụ Đoàn Khối`. */
  name(capitals: string): string
  /** `MỤC ĐÍCH - YÊU CẦU` is `Mục đích - yêu cầu`. */
  sentence(capitals: string): string
}

/** As offices write them; what the document itself writes comes first. */
const usual =
  'Ủy ban nhân dân; Hội đồng nhân dân; Ủy ban Mặt trận Tổ quốc Việt Nam; Ban Thường vụ; Ban Chấp hành; Ban Bí thư; Ban Chỉ đạo; Ban Tổ chức; Ban Giám hiệu; Ban Giám đốc; Ban Quản lý dự án; ' +
  'Bí thư; Phó Bí thư; Bí thư Thường trực; Chủ tịch; Phó Chủ tịch; Chủ nhiệm; Phó Chủ nhiệm; Giám đốc; Phó Giám đốc; Tổng Giám đốc; Hiệu trưởng; Phó Hiệu trưởng; Trưởng ban; Phó Trưởng ban; Trưởng phòng; Phó Trưởng phòng; Chánh Văn phòng; Phó Chánh Văn phòng; Chánh Thanh tra; Ủy viên; Thủ trưởng; Tổ trưởng; Phó Tổ trưởng; Tổ trưởng chuyên môn; Trạm trưởng; ' +
  'Đảng ủy; Đảng bộ; Chi bộ; Chi đoàn; Thành Đoàn; Tỉnh Đoàn; Quận Đoàn; Huyện Đoàn; Đoàn xã; Đoàn phường; Thành ủy; Tỉnh ủy; Công đoàn; Liên đoàn Lao động; Hội Liên hiệp Thanh niên; Hội Liên hiệp Phụ nữ; ' +
  'Sở Y tế; Sở Nội vụ; Sở Giáo dục và Đào tạo; Sở Văn hóa và Thể thao; Sở Xây dựng; Sở Tài chính; Sở Tư pháp; Sở Khoa học và Công nghệ; Sở Nông nghiệp và Môi trường; Phòng Giáo dục và Đào tạo; Trường Tiểu học; Trường Trung học cơ sở; Trường Trung học phổ thông; Trường Mầm non; Trường Đại học; ' +
  'Hồ Chí Minh; Việt Nam; Hà Nội; ủy ban; thành phố; tỉnh; huyện; quận; phường; xã; thị trấn; thị xã; đặc khu; ngày; tháng; năm; và; của; các'

const word = /[\p{L}\p{M}\d]+/gu
const sentenceEnd = /(?:^|[.:;!?…\n])[\s"“‘'(–-]*$/u
// Prose enough to tell how its names are written.
const mostProse = 300_000

/** How much oftener a word begins with a capital: behind the word before it as it is written, before the one after it. */
interface Pairs {
  second: Map<string, number>
  first: Map<string, number>
}

export function recaser({ passages }: Draft): Recaser {
  const own: Pairs = { first: new Map(), second: new Map() }
  let left = mostProse
  for (const { text } of passages) {
    if (left <= 0) break
    if (/\p{Ll}/u.test(text)) addPairs(own, text.slice(0, left))
    left -= text.length
  }
  const common: Pairs = { first: new Map(), second: new Map() }
  for (const phrase of usual.split('; ')) addPairs(common, `, ${phrase}`, true)
  const known = [own, common]
  return {
    name: (capitals) => recased(capitals, known, true),
    sentence: (capitals) => recased(capitals, known, false),
  }
}

function addPairs(pairs: Pairs, text: string, isName = false): void {
  let last: { word: string; at: number; end: number } | undefined
  for (const match of text.matchAll(word)) {
    const [found] = match
    const isApart = !last || !/^\s+$/.test(text.slice(last.end, match.index))
    if (last && !isApart && !isAllCapitals(`${last.word} ${found}`)) {
      const isFirst = !isName && sentenceEnd.test(text.slice(Math.max(0, last.at - 8), last.at))
      tell(pairs.second, `${last.word} ${found.toLowerCase()}`, isCapital(found))
      if (!isFirst) tell(pairs.first, `${last.word} ${found}`.toLowerCase(), isCapital(last.word))
    }
    last = { word: found, at: match.index, end: match.index + found.length }
  }
}

function tell(known: Map<string, number>, key: string, capital: boolean): void {
  known.set(key, (known.get(key) ?? 0) + (capital ? 1 : -1))
}

function isCapital(found: string): boolean {
  return /^\p{Lu}/u.test(found)
}

function recased(capitals: string, known: readonly Pairs[], isName: boolean): string {
  if (/\p{Ll}/u.test(capitals)) return capitals
  const words = Array.from(capitals.matchAll(word), ({ 0: found, index }) => ({ found, index }))
  let text = ''
  let at = 0
  let before: string | undefined
  for (const [index, { found, index: start }] of words.entries()) {
    const after = words[index + 1]?.found
    text += capitals.slice(at, start)
    before = written(found, { before, after }, known, isName, text)
    text += before
    at = start + found.length
  }
  return text + capitals.slice(at)
}

function written(
  found: string,
  { before, after }: { before: string | undefined; after: string | undefined },
  known: readonly Pairs[],
  isName: boolean,
  above: string,
): string {
  const small = found.toLowerCase()
  // `UBND`, `THPT`, `STEM`: no syllable is spelled so.
  if (/\d/.test(found) || !isSyllable(small)) return found
  const capital = found.charAt(0) + small.slice(1)
  if (sentenceEnd.test(above.slice(-8)) && (above === '' || !isName)) return capital
  for (const pairs of known) {
    const told =
      (before === undefined ? undefined : pairs.second.get(`${before} ${small}`)) ??
      (after === undefined ? undefined : pairs.first.get(`${small} ${after.toLowerCase()}`))
    if (told) return told > 0 ? capital : small
  }
  return isName && !/^(?:và|của|các|về|với|tỉnh|huyện|xã|phường|quận|thị|trấn)$/.test(small) ? capital : small
}
