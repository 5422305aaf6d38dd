import type { Passage } from '../../draft/draft.js'
import { readNumberWords } from '../../text/language/number-words.js'
import { grouped } from '../../text/language/numerals.js'
import { matchesIn } from '../../text/matches.js'
import type { Finding } from '../rule.js'

const inBrackets =
  /(?<![\p{L}\p{M}\d.,/-])(\d{1,3}(?:\.\d{3})+|\d{1,6})\s*\(\s*([\p{Ll}\p{M}]+(?:\s+[\p{Ll}\p{M}]+){0,11})\s*\)/gu
const amount = String.raw`(?<![\p{L}\d.,])(\d{1,3}(?:[.,]\d{3})+|\d{4,15})`
const lead = String.raw`\(?\s*(?:(?:số tiền|viết|ghi)\s+)?bằng chữ\s*:?\s*`
const spelt = new RegExp(String.raw`${amount}\s*(?:đồng|đ|VNĐ|VND)?[^\p{L}\d]{0,8}${lead}`, 'giu')
const beginning = new RegExp(`^[^\\p{L}\\d]{0,4}${lead}`, 'iu')
const lastAmount = new RegExp(String.raw`${amount}\s*(?:đồng|đ|VNĐ|VND)?[^\p{L}\d]{0,8}$`, 'iu')

/** `01 (hai)`, `5.000.000 đồng (Bằng chữ: Sáu triệu đồng)`, the latter also on the next line. */
export function* countedWords(passage: Passage, above: Passage | undefined): Generator<Finding> {
  const { text } = passage
  if (/\d\s*\(/.test(text)) {
    for (const { 0: words, 1: figure = '', 2: spoken = '', index } of matchesIn(text, inBrackets)) {
      const read = readNumberWords(spoken)
      if (!read || read.end !== spoken.length || (spoken === 'năm' && figure.length > 2)) continue
      if (read.value !== numberIn(figure))
        yield differs(passage, index, index + words.length, figure, spoken, read.value)
    }
  }
  if (!text.toLowerCase().includes('bằng chữ')) return
  for (const { 0: words, 1: figure = '', index } of matchesIn(text, spelt)) {
    yield* spellsOther(passage, index + words.length, figure)
  }
  const begun = beginning.exec(text)
  const figure = begun && above ? lastAmount.exec(above.text)?.[1] : undefined
  if (figure !== undefined) yield* spellsOther(passage, begun![0].length, figure)
}

function* spellsOther(passage: Passage, at: number, figure: string): Generator<Finding> {
  const rest = passage.text.slice(at, at + 200)
  const read = readNumberWords(rest)
  if (read && read.value !== numberIn(figure)) {
    yield differs(passage, at, at + read.end, figure, rest.slice(0, read.end), read.value)
  }
}

function differs(passage: Passage, start: number, end: number, figure: string, spoken: string, value: number): Finding {
  return {
    ...{ passage, start, end },
    message: `Số ghi ${figure}, chữ ghi “${spoken.trim()}” (${grouped(value)}).`,
    hint: 'Đối chiếu, sửa số hoặc sửa chữ cho khớp nhau.',
  }
}

function numberIn(figure: string): number {
  return Number(figure.replace(/[.,]/g, ''))
}
