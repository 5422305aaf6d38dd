import type { Draft, Passage } from '../../draft/draft.js'
import { addressesIn, isAllCapitals, isCapitalized, isWithin, type Range, wordsOf } from '../../text/words.js'
import type { Finding, Rule } from '../rule.js'
import { type Misspelling, misspelling } from './misspelling.js'

export const syllable: Rule = {
  id: 'syllable',
  severity: 'warning',
  summary: 'Mỗi tiếng phải viết đúng quy tắc chính tả tiếng Việt.',
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
  *check(draft) {
    const verdicts = new Map<string, Misspelling | undefined>()
    let spellings: Set<string> | undefined
    for (const passage of draft.passages) {
      let addresses: Range[] | undefined
      for (const { 0: word, index: start } of passage.text.matchAll(token)) {
        if (!verdicts.has(word)) verdicts.set(word, misspelling(word))
        const found = verdicts.get(word)
        if (!found || isPart(passage.text, start, start + word.length)) continue
        addresses ??= addressesIn(passage.text)
        if (isWithin(addresses, start)) continue
        spellings ??= spellingsOf(draft)
        yield findingOf(passage, { word, start, end: start + word.length }, found, spellings)
      }
    }
  },
}

interface Token {
  word: string
  start: number
  end: number
}

const token = /[\p{L}\p{M}][\p{L}\p{M}\d]+/gu
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
function spellingsOf({ passages }: Draft): Set<string> {
  return new Set(passages.flatMap(({ text }) => wordsOf(text).map((word) => word.text.toLowerCase())))
}

function findingOf(passage: Passage, { word, start, end }: Token, found: Misspelling, spellings: Set<string>): Finding {
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
