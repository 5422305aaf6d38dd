import type { Passage } from '../../draft.js'

/** The line with place and date, as it is written. */
export interface DateLine {
  passage: Passage
  start: number
  end: number
  place: string
  comma: boolean
  /** Whether day, month and year stand between words. */
  inWords: boolean
  day: string
  month: string
  year: string
}

// `Quận 12, ngày 05 tháng 02 năm 2024`, `Huế ngày 5/2/2024`
const dateLine =
  /(?:^|[\n\t])[ \u00a0]*(?![ \u00a0])((?:\p{Lu}[^\n\t,()]{1,60}?)?)(\s{0,40},)?\s{0,40}(?:(ngày)\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})|(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}))[ \u00a0]*(?:\.[ \u00a0]*)?(?=$|\n|\t)/u

export function readDateLine(passage: Passage): DateLine | undefined {
  const match = dateLine.exec(passage.text)
  if (!match) return undefined
  const [whole, place = '', comma, words] = match
  const line = whole.trimStart()
  const start = match.index + whole.length - line.length
  const [day, month, year] = words ? match.slice(4, 7) : match.slice(7, 10)
  return {
    ...{ passage, start, end: start + line.trimEnd().length },
    ...{ place: place.trim(), comma: comma !== undefined, inWords: words !== undefined },
    ...{ day: day!, month: month!, year: year! },
  }
}
