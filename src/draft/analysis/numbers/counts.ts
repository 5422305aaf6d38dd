import { matchesIn } from '../../../text/matches.js'
import { wordEnd } from '../../../text/word-edge.js'
import { wordsAfter, wordsBefore } from '../sentence.js'

/** A number of years as it stands: `49 năm`, `1.000 năm`, `lần thứ 93 (`, or `47` before `ngày …` where `năm` was left out. */
export interface Count {
  /** Units of the figures. */
  start: number
  end: number
  value: number
  /** Behind `năm`. */
  phraseEnd: number
  /** `hơn 30 năm` counts nothing. */
  approximate: boolean
}

const years = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d/]|\d[.,\-–])(\d{1,3}(?:\.\d{3})+|\d{1,5})(\s+năm)${wordEnd}|(?<=niệm\s(?:lần\sthứ\s)?)(\d{2,4})(?=\s+(?:ngày|chiến thắng|quốc khánh|cách mạng|thành lập)${wordEnd})|(?<=niệm\s[^.;()]{8,80}\slần\sthứ\s)(\d{2,4})(?=\s*\(\d)`,
  'giu',
)
const datesYear = /^\s+\d{4}(?!\d|\s*[-–−]\s*\d)/
const numbered = /(?:tháng|quý|đợt|khóa|khoá|kỳ|số|điều|thứ)\s+$/
const commemorated = /niệm\s+(?:\S+\s+){0,2}lần\s+thứ\s+$/
const approximately =
  /(?:hơn|gần|khoảng|trên|chừng|ngót|non|ít nhất|tối đa|tối thiểu|dưới|quá|hàng|không quá|sau|cứ|mỗi)\s+$/

/** The numbers of years in a text; `tháng 11 năm 2017` and `lần thứ 2 năm 2016` are none. */
export function findCounts(text: string): Count[] {
  if (!/\d\s+năm|niệm\s/i.test(text)) return []
  const counts: Count[] = []
  for (const found of matchesIn(text, years)) {
    const digits = found[1] ?? found[3] ?? found[4]!
    const { index } = found
    const phraseEnd = index + found[0].length
    const before = wordsBefore(text, index)
    if (found[2] !== undefined && isNumbering(before, wordsAfter(text, phraseEnd))) continue
    counts.push({
      ...{ start: index, end: index + digits.length, value: Number(digits.replace(/\./g, '')), phraseEnd },
      approximate: approximately.test(before),
    })
  }
  return counts
}

/** `tháng 11 năm 2017`, `quý 2 năm nay`, `lần thứ 5 năm học này`. */
function isNumbering(before: string, after: string): boolean {
  return datesYear.test(after) || (numbered.test(before) && !commemorated.test(before))
}
