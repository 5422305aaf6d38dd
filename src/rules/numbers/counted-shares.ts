import { sentenceEnd } from '../../draft/analysis/words.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { matchesIn } from '../../text/matches.js'
import { wordStart } from '../../text/word-edge.js'
import type { Finding } from '../rule.js'

const sum = new RegExp(String.raw`${wordStart}tổng(?:\s+(?:cộng|số|là|tỷ lệ))*[\s:=]*100\s?%`, 'iu')
const share = /(?<![\d.,])(\d{1,2}(?:,\d{1,2})?)\s?%/g
const fewest = 2

/** `chuyên môn 60%, ý thức 30% (tổng 100%)`. */
export function* countedShares(passage: Passage): Generator<Finding> {
  const { text } = passage
  const said = text.includes('100') ? sum.exec(text) : null
  if (!said) return
  const before = text.slice(0, said.index)
  const from = Math.max(0, ...Array.from(matchesIn(before, /[.;]\s/g), ({ index }) => index + 1))
  const shares = Array.from(matchesIn(text.slice(from, said.index), share), ([, value]) =>
    Number(value!.replace(',', '.')),
  )
  const total = Math.round(shares.reduce((all, value) => all + value, 0) * 100) / 100
  if (shares.length < fewest || total === 100) return
  yield {
    ...{ passage, start: said.index, end: said.index + said[0].length },
    message: `Ghi tổng 100%, cộng ${shares.length} tỷ lệ đứng trước là ${String(total).replace('.', ',')}%.`,
    hint: 'Cộng lại các tỷ lệ.',
  }
}

const rounds = /(?<![\p{L}\d.,/-])(\d{1,2})\s+(đợt|vòng|giai đoạn)\s+(\p{L}+\s+\p{L}+(?:\s+\p{L}+)?)/giu
const each = new RegExp(String.raw`${wordStart}(?:mỗi|từng|ít nhất|tối thiểu|đã|trong đó|qua)\s[^.;,]{0,40}$`, 'iu')

/** `05 đợt ra quân cao điểm` here and `3 đợt ra quân cao điểm` there. */
export function* countedTwice({ passages }: Draft): Generator<Finding> {
  const first = new Map<string, string>()
  for (const passage of passages) {
    const { text } = passage
    if (!/\d\s+(?:đợt|vòng|giai đoạn)/i.test(text)) continue
    for (const { 0: words, 1: figure = '', 2: name = '', 3: of = '', index } of matchesIn(text, rounds)) {
      if (
        each.test(text.slice(Math.max(0, index - 48), index)) ||
        sentenceEnd(text, index, index + words.length) < index + words.length
      )
        continue
      const key = `${name} ${of}`.toLowerCase().replace(/\s+/g, ' ')
      const known = first.get(key)
      if (known === undefined) first.set(key, figure)
      else if (Number(known) !== Number(figure)) {
        yield {
          ...{ passage, start: index, end: index + words.length, severity: 'info' },
          message: `Ở đây ghi ${figure} ${key}, chỗ trước ghi ${known} ${key}.`,
          hint: 'Kiểm tra số nào đúng, rồi ghi một số ở mọi chỗ.',
        }
      }
    }
  }
}
