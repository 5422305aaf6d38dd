import type { Passage } from '../../draft/draft.js'
import { wordsEndingIn } from '../../knowledge/lexicon/lexicon.js'
import { isSyllable } from '../../text/language/syllable.js'
import { isAllCapitals, isCapitalized, isSentenceStart, type Word } from '../../text/words.js'
import { isPersonalName } from '../names/people.js'
import { aloneTimes, byMarks, timesOf } from './likely-word.js'
import { isPair } from './word-pair.js'

// What Vietnamese says twice, beside the words of the lexicon: many of them, each of them, sounds, as a newspaper does.
const saidTwice = new Set(
  `nhất ai anh ánh ào băng bay bảy bé biết bình bon bừng buồn cả càng cao cay chắc chang chăm chằm chắn chậm chầm chen chị
   chiều chim chốc chôm chứng chun chung chuồn chút con cốc cứng dài dần đăm đằng đâu đậm đen đêm đều đi điên đoàn đời
   đông đồng đùng em gần gì hai hao hàng hay hè hiu hoài khăng khe khép kháng khẽ khư khùng kiếp lấp lá làng lang lâng
   lâu lâng lắm lêu lớp lù luôn mãi mang mờ mới mười muôn năm nào ngà ngày nghiêng ngơ người nhà nhanh nhè nhỏ nho nơi ôm
   phần phới quen quyên ra rầm rào rành rất rưng run rung sắp sáng sau se sẽ song sơ tà tây tê tha tháng thầm thân thi
   thơm thường tím tinh tối tràn trăm trân triệu trưa tròn trùng từ từng tư từa tủi tỷ vàng vạn vàng vèo vi việt vòng vui
   xa xanh xao xiên xinh xong ý`.split(/\s+/),
)
/** Below it a syllable hardly ever stands alone. */
const bound = 2000

const muchMore = 8
// What stands for one of its kind with a verb behind it: `bàn khám`, `phòng họp`, `người học`.
const heads = new Set([
  'bàn',
  'người',
  'phòng',
  'giờ',
  'nơi',
  'máy',
  'nhà',
  'xe',
  'khu',
  'điểm',
  'lớp',
  'ca',
  'buổi',
  'tiền',
])
// `sáng kiến phát hiện hiện đang áp dụng`
const behindNow = new Set(['đang', 'có', 'còn', 'chưa', 'không', 'đã', 'là', 'được', 'vẫn', 'thì', 'do'])

interface Doubled {
  passage: Passage
  words: readonly Word[]
  small: readonly string[]
  at: number
}

/** Whether a syllable stands twice where neither another word nor a name begins with the second. */
export function isTypedTwice({ passage: { text }, words, small, at }: Doubled): boolean {
  const syllable = small[at]!
  if (!isPair(text, words, at) || !isSyllable(syllable) || syllable.length < 2) return false
  if (saidTwice.has(syllable) || small[at + 2] === 'đều' || timesOf(syllable, syllable) > 0) return false
  // `đi đi về về`
  if ((at > 1 && small[at - 2] === small[at - 1]) || (small[at + 2] !== undefined && small[at + 2] === small[at + 3]))
    return false
  if (isName(text, words, at) || isOtherWord(text, words, small, at + 1)) return false
  const before = isPair(text, words, at - 1) ? small[at - 1]! : ''
  const ends = before !== '' && timesOf(before, syllable) > 0
  const begins = isPair(text, words, at + 1) && timesOf(syllable, small[at + 2]!) > 0
  // `bàn khám khám trên 65 lượt`
  if (!ends && heads.has(before)) return false
  // `phân công công việc`, `Trưởng phòng phòng Tổng hợp`; not `công tác tác tại`, `thực hiện hiện Chương trình`.
  if (ends && !begins && isEnding(syllable) && !behindNow.has(small[at + 2] ?? '')) return true
  return (!ends && !begins) || (ends !== begins && aloneTimes(syllable) < bound)
}

const likely = 100

/** `Hệ thống thống tin`: the second is mistyped, not twice there. */
function isOtherWord(text: string, words: readonly Word[], small: readonly string[], at: number): boolean {
  if (!isPair(text, words, at) || isCapitalized(words[at + 1]!.text)) return false
  return byMarks(small[at]!, small[at + 1]!).some(({ odds }) => odds >= likely)
}

/** Whether a syllable ends words far more often than it stands alone. */
function isEnding(syllable: string): boolean {
  const times = wordsEndingIn(syllable).reduce((sum, word) => sum + word.times, 0)
  return times > muchMore * aloneTimes(syllable)
}

/** `Lương Định Của của`, `Huỳnh Huỳnh Như`. */
export function isName(text: string, words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at]!, words[at + 1]!]
  if (!isCapitalized(first.text)) return isCapitalized(second.text)
  if (isAllCapitals(first.text) && isAllCapitals(second.text)) return isPersonalName(text, words, at)
  return isCapitalized(second.text) || !isSentenceStart(text, first.start)
}
