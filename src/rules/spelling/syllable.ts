import type { PassageWords } from '../../draft/analysis/words.js'
import type { Passage } from '../../draft/draft.js'
import { plainLetters } from '../../text/language/slip.js'
import { isAllCapitals, isCapitalized, isWithin, quotationsIn, type Word } from '../../text/words.js'
import { isBehindSurname } from '../names/people.js'
import type { Finding, Rule } from '../rule.js'
import { type ImpossibleWord, impossibleGivenName, impossibleWord } from './impossible-word.js'
import { isKnown, likelyWords, timesOf } from './likely-word.js'
import { isPair } from './word-pair.js'

export const syllable: Rule = {
  id: 'syllable',
  subject: 'writing',
  severity: 'warning',
  summary: 'Mỗi tiếng phải viết đúng quy tắc chính tả tiếng Việt.',
  advice: 'Sửa chữ gõ sai; nếu là tên riêng thì bỏ qua (mục 6.2).',
  why:
    'Chữ gõ sót dấu, thừa phím hoặc dính nhau làm văn bản mất trang trọng và khó tìm kiếm. Quy tắc này chỉ xét cách ' +
    'ghép phụ âm đầu, vần và thanh: âm tiết kết thúc bằng c, ch, p, t chỉ mang dấu sắc hoặc dấu nặng; k, gh, ngh đứng ' +
    'trước e, ê, i; dấu thanh đặt ở âm chính. Từ nước ngoài, chữ viết tắt, tên riêng phiên âm không bị xét.',
  examples: [
    {
      note: 'dấu thanh, phụ âm đầu, vần',
      text: `- Tâp trung tuyên truyền trong đoàn viên; ✗
- Phối hợp các nghành có liên quan; ✗
- Vận động nguời dân tham gia; ✗
- Báo cáo kết quả cuả đơn vị; ghi tên viêt tắt. ✗`,
      fixed: `- Tâp trung tuyên truyền trong đoàn viên;
- Phối hợp các ngành có liên quan;
- Vận động nguời dân tham gia;
- Báo cáo kết quả của đơn vị; ghi tên viêt tắt.`,
    },
    {
      note: 'phím gõ chưa thành chữ, hai tiếng dính nhau',
      text: `- Tổ chức tieesng Anh cho đoàn viên; ✗
- Phát huy vai trò của nguwowif đứng đầu; ✗
- Ngày hội Vie65t Nam; ✗
- Chỉnh trang các tuyến đường trong thànhphố; ✗
- Bà NguyễnThị Lan; các cơ sở KCBcó chi phí cao; theo đơn Icủa bà Lan; báo cáo Ủyban nhân dân tỉnh; ✗
- Ông Võ Khăc Duy. ✗`,
    },
    {
      note: 'từ nước ngoài, tên riêng và chữ viết tắt',
      text: `- Chuyên mục podcast trên internet, ứng dụng VNEID, karaoke, Zalo, keeps, boots;
- Đoàn xã Đắk Lắk, Kon Tum, Krông Pắc, Buôn Ma Thuột, Bắc Kạn, Plei Ku, Ba Tơ, Hồng Kông;
- GS.TS. Kovalevskaia, Piotr, V. I. Lê-nin, Phri-đrích Ăng-ghen, ki-lô-mét, môđun, café;
- Tác phẩm “Đường kách mệnh”; dân tộc Pa - kô; ki-ốt, kiốt, điốt;
- QĐ, HĐND, UBND, TNCS, ĐTN, BCNLĐ, H5N1, Q.1; hộp thư doantn.tieesng@gmail.com;
- khuỷu tay, thuở nhỏ, quờ quạng, giếng, gì, nghĩa, hoà, hòa, thuỷ, thủy, quý, xoong, tíc tắc.`,
    },
  ],
  *check(draft, analysis) {
    for (const passage of draft.passages) {
      for (const word of withDigits(passage.text, analysis.wordsOf(passage).words)) {
        const found = impossibleWord(word.text) ?? givenNameVerdict(passage.text, word, analysis.wordsOf(passage))
        if (!found || isPart(passage.text, word.start, word.end) || isOldOrForeign(passage.text, word)) continue
        if (isWithin(analysis.addressesOf(passage), word.start)) continue
        yield findingOf(passage, word, found, analysis.wordsOf(passage))
      }
    }
  },
}

/** `Võ Khăc Duy` */
function givenNameVerdict(text: string, word: Word, { words }: PassageWords): ImpossibleWord | undefined {
  const found = isCapitalized(word.text) ? impossibleGivenName(word.text) : undefined
  const guesses = found?.guesses.filter((guess) => isKnown(guess.toLowerCase())) ?? []
  return found && guesses.length > 0 && isBehindSurname(text, words, words.indexOf(word))
    ? { ...found, guesses }
    : undefined
}

const rest = /[\p{L}\p{M}\d]*/uy

/** The words of two characters or more, figures in them and behind them counted: `viet65`. */
function* withDigits(text: string, words: readonly Word[]): Generator<Word> {
  let last = 0
  for (const word of words) {
    if (word.start < last) continue
    last = isDigit(text[word.end]) ? endOf(text, word.end) : word.end
    if (last - word.start > 1)
      yield last === word.end ? word : { ...word, text: text.slice(word.start, last), end: last }
  }
}

function isDigit(character = ''): boolean {
  return character >= '0' && character <= '9'
}

function endOf(text: string, from: number): number {
  rest.lastIndex = from
  rest.test(text)
  return rest.lastIndex
}

const beside = /[\d_@#\\'’\u{FFFC}]/u

/** A part of a code, of `Phri-đrích`, of `R'lấp`, or cut by an expression. */
function isPart(text: string, start: number, end: number): boolean {
  if (beside.test(text[start - 1] ?? '') || beside.test(text[end] ?? '')) return true
  return isHyphened(text, start - 1) || isHyphened(text, end)
}

function isHyphened(text: string, at: number): boolean {
  return text[at] === '-' && /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '')
}

const otherK = /^k[^eêiy]/
const hyphenBehind = /\p{Lu}\p{L}*\s[-–]\s$/u

/** “Đường kách mệnh”, and the people named `Pa - kô`. */
function isOldOrForeign(text: string, { text: word, start, end }: Word): boolean {
  if (!otherK.test(plainLetters(word))) return false
  return isWithin(quotationsIn(text), start, end) || hyphenBehind.test(text.slice(0, start))
}

function findingOf(passage: Passage, word: Word, found: ImpossibleWord, around: PassageWords): Finding {
  const { start, end, text } = word
  const { why, sure, guesses } = found
  const fitting = fittingGuesses(passage.text, word, guesses, around)
  const words = (fitting.length > 0 ? fitting : guesses).map((guess) => likeCase(guess, text))
  const only = words.length === 1 ? words[0] : undefined
  return {
    ...{ passage, start, end },
    message: `“${text}” ${why}.`,
    hint: hintOf(words, sure || fitting.length === 1),
    ...(only && { fix: [{ start, end, text: only, ...(!sure && { unsafe: true }) }] }),
  }
}

/** The guesses that make a word with the word before or behind; where there is no guess, what the lexicon says. */
function fittingGuesses(text: string, { start }: Word, guesses: readonly string[], around: PassageWords): string[] {
  const { words, small } = around
  const at = words.findIndex((word) => word.start === start)
  if (at < 0) return []
  const before = isPair(text, words, at - 1) ? small[at - 1] : undefined
  const after = isPair(text, words, at + 1) ? small[at + 1] : undefined
  if (guesses.length > 0) {
    const times = (guess: string) =>
      (before === undefined ? 0 : timesOf(before, guess)) + (after === undefined ? 0 : timesOf(guess, after))
    return guesses.filter((guess) => times(guess.toLowerCase()) > 1)
  }
  const readings = [
    ...(before === undefined ? [] : likelyWords(before, small[at]!).filter((one) => one.at === 1)),
    ...(after === undefined ? [] : likelyWords(small[at]!, after).filter((one) => one.at === 0)),
  ].sort((a, b) => b.odds - a.odds)
  const likeliest = readings.filter(({ odds }) => odds * muchLess >= readings[0]!.odds)
  return [...new Set(likeliest.map((one) => one.syllables[one.at]))]
}

// A reading that is so many times less likely isn't offered.
const muchLess = 8

function hintOf(words: string[], likely: boolean | undefined): string {
  if (words.length === 0) return 'Xem lại cách viết của từ này.'
  const choice = words.map((word) => `“${word}”`).join(' hoặc ')
  return likely ? `Sửa thành ${choice}.` : `Có lẽ là ${choice}; xin xem lại.`
}

function likeCase(guess: string, word: string): string {
  if (isAllCapitals(word)) return guess.toUpperCase()
  // Of `Icủa` the capital goes.
  const isFirst = plainLetters(guess[0]!) === plainLetters(word[0]!.toLowerCase())
  return isCapitalized(word) && isFirst ? guess[0]!.toUpperCase() + guess.slice(1) : guess
}
