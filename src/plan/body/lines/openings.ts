import { alphabet, romanValue } from '../../../text/language/numerals.js'

/** What a line begins with that begins something of its own: `b) `, `2/ `, `- `, `Địa điểm: `. */
export interface Opening {
  kind: 'bullet' | 'label' | 'letter' | 'number' | 'roman'
  /** As it stands there. */
  text: string
  /** The mark behind a number: the members of a list have the same. */
  mark: string
  /** 1 for `a)`, `1/`, `I.`; 0 for a label and for what Markdown makes a list of. */
  order: number
  /** A label of every plan, such as `Thời gian`, or a time of day. */
  known: boolean
}

const styled = /^[*_]{1,3}/
const bulletStart = /^(?:[-+*•–]|\d{1,2}[.)])(?=\s+\S)/
const numberStart = /^(\d{1,2})(\s?\/|\s?[-–](?!\s*\d))(?=\s|\p{L})|^\((\d{1,2})\)(?=\s)/u
const letterStart = /^(\(?)([a-zđ])\s?([./)])\s/u
const smallRomanStart = /^(\(?)([ivx]{2,5})\s?([./)])\s/u
const romanStart = /^([IVX]{1,5})\s?([./)]|[-–](?=\s))\s*(?=[\p{Lu}“"])(?!\p{Lu}\.)/u
const labelStart = /^(\p{Lu}[^\s.:;!?,]*(?:\s[^\s.:;!?,]+){0,6})[*_]{0,3}\s?:(?=[\s*_]|$)/u
const timeStart = /^(?:(?:Từ|Lúc)\s)?\d{1,2}\s?(?:giờ|[gh](?!\p{L})|:)\s?(?:\d{2})?[^.:;!?,]{0,30}?[:–-](?=\s+\D)/u
/** `8h00 đón khách`, an hour and what is done then; `8 giờ ngày …` and `8h đến 9h` go on with a time. */
const hourStart =
  /^\d{1,2}\s?(?:giờ\s?\d{2}|[gh:]\s?\d{2})\s+(?=\p{L}{2})(?!(?:sáng|trưa|chiều|tối|đêm|ngày|thứ|phút|đến|hằng|hàng|mỗi|và|hoặc|tại|cùng)(?!\p{L}))/u
const knownLabel =
  /^(?:Thời gian|Địa điểm|Thành phần|Nội dung|Đối tượng|Số lượng|Kinh phí|Hình thức|Ghi chú|Trang phục|Phương tiện|Chủ trì|Phối hợp|Đơn vị|Người|Chủ đề|Thời lượng|Tiến độ|Mục đích|Yêu cầu|Phụ trách|Điện thoại|Email|Địa chỉ)(?![\p{L}\p{M}])/u

export function openingOf(line: string): Opening | undefined {
  const text = line.replace(styled, '')
  return numbered(line) ?? numbered(text) ?? labelled(text)
}

function numbered(text: string): Opening | undefined {
  const bullet = bulletStart.exec(text)
  if (bullet) return listed('bullet', bullet[0], '', 0)
  const number = numberStart.exec(text)
  if (number) return listed('number', number[0], number[2] ?? '()', Number(number[1] ?? number[3]))
  const letter = letterStart.exec(text)
  if (letter) return listed('letter', letter[0], letter[1]! + letter[3]!, alphabet.indexOf(letter[2]!) + 1)
  const small = smallRomanStart.exec(text)
  const smallValue = romanValue(small?.[2]?.toUpperCase() ?? '')
  if (small && smallValue > 0) return listed('roman', small[0], small[1]! + small[3]!, smallValue)
  const roman = romanStart.exec(text)
  const value = romanValue(roman?.[1] ?? '')
  return roman && value > 0 ? listed('roman', roman[0], roman[2]!, value) : undefined
}

function listed(kind: Opening['kind'], text: string, mark: string, order: number): Opening {
  return { kind, text: text.trimEnd(), mark: mark.trim(), order, known: false }
}

function labelled(text: string): Opening | undefined {
  const time = timeStart.exec(text) ?? hourStart.exec(text)
  const found = labelStart.exec(text) ?? time
  if (!found) return undefined
  return { kind: 'label', text: found[0], mark: ':', order: 0, known: time !== null || knownLabel.test(text) }
}

/** `i)` is a letter, and a number where `ii)` stands below. */
function withSmallRomans(openings: readonly (Opening | undefined)[]): readonly (Opening | undefined)[] {
  const isOne = (opening: Opening | undefined) => opening?.kind === 'letter' && opening.text.includes('i')
  const isRoman = openings.some((opening, index) => {
    const below = openings[index + 1]
    return isOne(opening) && below?.kind === 'roman' && below.order === 2 && below.mark === opening?.mark
  })
  if (!isRoman) return openings
  return openings.map((opening) => {
    const order = opening?.kind === 'letter' ? romanValue(opening.text.replace(/[^ivx]/g, '').toUpperCase()) : 0
    return opening && order > 0 ? { ...opening, kind: 'roman', order } : opening
  })
}

/** Of labels that any sentence may begin with, only the room on the line above tells. */
function isLabel(opening: Opening, above: Opening | undefined, head: Opening | undefined): boolean {
  return opening.known && (above?.kind === 'label' || head?.known === true)
}

/**
 * For each line's opening whether it goes on with what the paragraph began with: the next number of a list that its
 * first line begins or leads in, a label below a label.
 */
export function goingOn(lines: readonly (Opening | undefined)[], leadsIn: boolean): boolean[] {
  const openings = withSmallRomans(lines)
  const [written, second] = openings
  const head = leadsIn && written?.kind === 'label' ? undefined : written
  const first = head ?? (leadsIn && second?.order === 1 ? second : undefined)
  let next = first?.order ?? 0
  const found = openings.map((opening, index) => {
    if (!opening) return false
    if (opening.kind === 'bullet') return index > 0 && (leadsIn || head?.kind === 'bullet')
    if (opening.kind === 'label') return isLabel(opening, openings[index - 1], index > 0 ? head : undefined)
    if (opening.kind !== first?.kind || opening.mark !== first.mark || opening.order !== next) return false
    next++
    return index > 0
  })
  // One alone, led in, may be a list in a sentence: `gồm: a) …; b) …`.
  return head || found.filter((is) => is).length > 1 ? found : []
}
