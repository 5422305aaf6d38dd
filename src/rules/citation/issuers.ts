import { isPlainCode } from '../../draft/analysis/citations/kinds.js'
import type { Reference } from '../../draft/analysis/citations/reference.js'
import { wordEnd } from '../../text/word-edge.js'
import { isAllCapitals } from '../../text/words.js'
import type { PlacedDoubt } from './doubts.js'

// Whose documents a symbol numbers (Luật 64/2025/QH15 Điều 4; NĐ 30/2020/NĐ-CP Phụ lục III; HD 05-HD/VPTW).
const issuers: [symbol: RegExp, name: string, words: string][] = [
  [/^QH\d+$/, 'Quốc hội', 'Quốc hội'],
  [/UBTVQH\d+$/, 'Ủy ban Thường vụ Quốc hội', '(?:Ủy|Uỷ) ban Thường vụ Quốc hội|UBTVQH|(?:Ủy|Uỷ) ban Thường vụ'],
  [/^(?:NĐ|NQ)-CP$/, 'Chính phủ', 'Chính phủ'],
  [/^(?:QĐ|CT)-TTg$/i, 'Thủ tướng Chính phủ', 'Thủ tướng|TTg'],
  [
    /^(?:NQ|KL|QĐ|QyĐ|QĐi|CT)\/TW$/,
    'cơ quan Trung ương của Đảng',
    'Ban Chấp hành|BCH|Bộ Chính trị|Ban Bí thư|Trung ương|TW|Đảng',
  ],
  [/^(?:QĐ|KH|CT|TB|BC|TTr)-UBND$/, 'Ủy ban nhân dân', '(?:Ủy|Uỷ) ban nhân dân|UBND|Chủ tịch'],
  [/^NQ-HĐND$/, 'Hội đồng nhân dân', 'Hội đồng nhân dân|HĐND'],
]
/** Bodies that number documents of their own, so that who is named is surely another. */
const bodies = new RegExp(
  `^(?:Quốc hội|(?:Ủy|Uỷ) ban Thường vụ|UBTVQH|Chính phủ|Thủ tướng|Bộ(?: trưởng)?|Ban Bí thư|(?:Ủy|Uỷ) ban nhân dân|UBND|` +
    `Hội đồng nhân dân|HĐND|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Trung ương Đoàn)${wordEnd}`,
  'iu',
)
const behind = /^\s*,?\s*(?:của|do)\s+([^;:()\d\n]{3,80})/iu
const between = /^\s*,?\s*(?:(?:của|do)\s+([^;:()\d\n]{3,80}?)\s*,?\s*)?ngày\s/iu
const ministry =
  /^Bộ(?: trưởng Bộ)?\s+(\p{Lu}[^;:()\n]{2,60}?)(?=\s*(?:[,;.]?\s*(?:về|quy định|hướng dẫn|ban hành|sửa đổi|ngày|$)|[;.]))/u

/** A document whose number is another body's than the one named as its issuer: `06/QĐ-TTg của Chính phủ`. */
export function doubtIssuer(text: string, reference: Reference): PlacedDoubt | undefined {
  const { start, end, symbol, date, number } = reference
  const named = number === undefined ? undefined : issuerIn(text, end, date?.end)
  if (!named) return undefined
  const expected = issuers.find(([pattern]) => pattern.test(symbol))
  const written = text.slice(start, end)
  if (expected) {
    const [, name, words] = expected
    if (!bodies.test(named) || new RegExp(`^(?:${words})`, 'iu').test(named)) return undefined
    return doubt(name, named, { start, end, written })
  }
  const code = /^TT-(B\p{Lu}[\p{Lu}&-]*)$/u.exec(symbol)?.[1]
  return code === undefined ? undefined : ofMinistry(code, named, { start, end, written })
}

const bodyCode = /^(?:UBND|HĐND|BTV|BCH|ĐU|ĐTN)$/

/**
 * `Công văn số 02/BC-LĐQV`: an official letter carries no kind. `TTr`, `HD` may be of its issuer, so the code behind must be
 * the issuer's own.
 */
export function doubtLetter(text: string, reference: Reference): PlacedDoubt | undefined {
  const { start, end, kind, mark, year, parts, date, number } = reference
  const [code, body] = parts
  if (kind !== 'công văn' || mark !== '/' || year !== undefined || parts.length !== 2 || !isPlainCode(code!))
    return undefined
  const named = number === undefined ? undefined : issuerIn(text, end, date?.end)
  const isBody = bodyCode.test(body!) || (named !== undefined && plain(initials(named)).startsWith(plain(body!)))
  if (!isBody) return undefined
  return {
    ...{ start, end },
    message: `Gọi là “công văn” mà ký hiệu “${text.slice(start, end)}” mang chữ “${code}”.`,
    hint: 'Đối chiếu với bản gốc: tên loại hay ký hiệu bị ghi nhầm.',
  }
}

interface Place {
  start: number
  end: number
  written: string
}

function ofMinistry(code: string, named: string, place: Place): PlacedDoubt | undefined {
  if (/^(?:Chính phủ|Thủ tướng|Quốc hội|(?:Ủy|Uỷ) ban)/u.test(named)) return doubt('bộ', named, place)
  const name = ministry.exec(named)?.[1]
  if (name === undefined) return undefined
  // A name cut short, the first of several ministries and what goes on behind a name begin alike.
  const [given, told] = [plain(code), plain(`B${initials(name)}`)]
  return given.startsWith(told) || told.startsWith(given)
    ? undefined
    : doubt(`bộ viết tắt là ${code}`, `Bộ ${name}`, place)
}

/** `GDĐT` of `Giáo dục và Đào tạo`, of `GD và ĐT` too. */
function initials(name: string): string {
  const letters = ([word]: RegExpExecArray) =>
    isAllCapitals(word) ? word : word === 'và' ? '' : word[0]!.toUpperCase()
  return Array.from(name.matchAll(/\p{L}+/gu), letters).join('')
}

function plain(code: string): string {
  return code.replace(/[&-]/g, '').replaceAll('Đ', 'D')
}

function issuerIn(text: string, end: number, dateEnd: number | undefined): string | undefined {
  const before = dateEnd === undefined ? undefined : between.exec(text.slice(end, dateEnd))?.[1]
  return before ?? behind.exec(text.slice(dateEnd ?? end, (dateEnd ?? end) + 90))?.[1]?.trim()
}

function doubt(owner: string, named: string, { start, end, written }: Place): PlacedDoubt {
  const shown = /^(?:\S+\s+){0,5}\S+/.exec(named)![0].replace(/[,.]$/, '')
  return {
    ...{ start, end },
    message: `Số “${written}” là của ${owner}, ở đây ghi “của ${shown}”.`,
    hint: 'Đối chiếu với bản gốc, sửa số, ký hiệu hoặc tên cơ quan ban hành.',
  }
}
