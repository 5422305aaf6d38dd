import type { Analysis } from '../../draft/analysis/analysis.js'
import { onceEach } from '../../draft/analysis/once.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { isAllCapitals, isCapitalized, isWithin, type Word } from '../../text/words.js'
import type { Finding, Rule } from '../rule.js'
import { type ImpossibleWord, impossibleWord } from './impossible-word.js'

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
- Báo cáo kết quả cuả đơn vị. ✗`,
      fixed: `- Tâp trung tuyên truyền trong đoàn viên;
- Phối hợp các ngành có liên quan;
- Vận động nguời dân tham gia;
- Báo cáo kết quả của đơn vị.`,
    },
    {
      note: 'phím gõ chưa thành chữ, hai tiếng dính nhau',
      text: `- Tổ chức tieesng Anh cho đoàn viên; ✗
- Phát huy vai trò của nguwowif đứng đầu; ✗
- Ngày hội Vie65t Nam; ✗
- Chỉnh trang các tuyến đường trong thànhphố. ✗`,
    },
    {
      note: 'từ nước ngoài, tên riêng và chữ viết tắt',
      text: `- Chuyên mục podcast trên internet, ứng dụng VNEID, karaoke, Zalo, keeps, boots;
- Đoàn xã Đắk Lắk, Kon Tum, Krông Pắc, Buôn Ma Thuột, Bắc Kạn, Plei Ku, Ba Tơ, Hồng Kông;
- GS.TS. Kovalevskaia, Piotr, V. I. Lê-nin, Phri-đrích Ăng-ghen, ki-lô-mét, môđun, café;
- QĐ, HĐND, UBND, TNCS, ĐTN, BCNLĐ, H5N1, Q.1; hộp thư doantn.tieesng@gmail.com;
- khuỷu tay, thuở nhỏ, quờ quạng, giếng, gì, nghĩa, hoà, hòa, thuỷ, thủy, quý, xoong, tíc tắc.`,
    },
  ],
  *check(draft, analysis) {
    const verdictOf = onceEach(impossibleWord)
    let spellings: Set<string> | undefined
    for (const passage of draft.passages) {
      for (const word of withDigits(passage.text, analysis.wordsOf(passage).words)) {
        const found = verdictOf(word.text)
        if (!found || isPart(passage.text, word.start, word.end)) continue
        if (isWithin(analysis.addressesOf(passage), word.start)) continue
        spellings ??= spellingsOf(draft, analysis)
        yield findingOf(passage, word, found, spellings)
      }
    }
  },
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

/** How the draft spells its words elsewhere. */
function spellingsOf({ passages }: Draft, { wordsOf }: Analysis): Set<string> {
  return new Set(passages.flatMap((passage) => wordsOf(passage).small))
}

function findingOf(
  passage: Passage,
  { text: word, start, end }: Word,
  found: ImpossibleWord,
  spellings: ReadonlySet<string>,
): Finding {
  const { why, sure, guesses } = found
  const used = guesses.filter((guess) => spellings.has(guess.toLowerCase()))
  const likely = used.length === 1 ? used : guesses
  const words = likely.map((guess) => likeCase(guess, word))
  const only = words.length === 1 ? words[0] : undefined
  return {
    ...{ passage, start, end },
    message: `“${word}” ${why}.`,
    hint: hintOf(words, sure || used.length === 1),
    ...(only && { fix: [{ start, end, text: only, ...(!sure && { unsafe: true }) }] }),
  }
}

function hintOf(words: string[], likely: boolean | undefined): string {
  if (words.length === 0) return 'Xem lại cách viết của từ này.'
  const choice = words.map((word) => `“${word}”`).join(' hoặc ')
  return likely ? `Sửa thành ${choice}.` : `Có lẽ là ${choice}; xin xem lại.`
}

function likeCase(guess: string, word: string): string {
  if (isAllCapitals(word)) return guess.toUpperCase()
  return isCapitalized(word) ? guess[0]!.toUpperCase() + guess.slice(1) : guess
}
