import { isSlip } from '../../draft/analysis/numbers/digit-slip.js'
import type { Draft } from '../../draft/draft.js'
import { matchesIn } from '../../text/matches.js'
import { wordStart } from '../../text/word-edge.js'
import type { Finding } from '../rule.js'

const schoolYear = new RegExp(
  String.raw`${wordStart}năm học\s+((?:19|20)\d{2})(\s?[-–]\s?)((?:19|20)\d{2})(?!\d)`,
  'giu',
)
// Of several school years first and last are named.
const several = /(?:các|những|giai đoạn|qua|từ|\d+)\s+$/iu
/** `2021 - 2025` may be several years; further apart the second is a slip. */
const mostYears = 9

/** `năm học 2026 - 2028`: a school year ends in the year after. */
export function* wrongSchoolYears({ passages }: Draft): Generator<Finding> {
  for (const passage of passages) {
    const { text } = passage
    for (const { index, 0: words, 1: first, 3: second } of matchesIn(text, schoolYear, /năm học\s+(?:19|20)\d{2}/i)) {
      const [from, to] = [Number(first), Number(second)]
      const apart = to - from
      if (apart === 1 || (apart > 2 && apart <= mostYears) || several.test(text.slice(Math.max(0, index - 12), index)))
        continue
      if (!isSlip(to, from + 1) && !isSlip(from, to - 1)) continue
      const end = index + words.length
      yield {
        ...{ passage, start: end - 4, end },
        message: `“${words.replace(/\s+/g, ' ')}” không phải một năm học: năm học bắt đầu năm ${from} kết thúc năm ${from + 1}.`,
        hint: `Ghi ${from} - ${from + 1} hoặc ${to - 1} - ${to}.`,
        fix: [{ start: end - 4, end, text: String(from + 1), unsafe: true }],
      }
    }
  }
}
