import { formatDate, isDate, type PlainDate } from '../../calendar/date.js'
import { lunarOf, solarOf } from '../../calendar/lunar.js'
import type { WrittenDate } from '../../calendar/written-date.js'
import type { Analysis } from '../../draft/analysis/analysis.js'
import type { Passage } from '../../draft/draft.js'
import { wordEnd } from '../../text/word-edge.js'
import type { Finding } from '../rule.js'

const months = 'giêng|chạp|hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười'
const day = String.raw`(?:(?:ngày|mùng|mồng)\s+){0,2}(\d{1,2}|rằm)(?:\s?/\s?|\s+tháng\s+)(\d{1,2}|${months})(?![\p{L}\d])`
const can = 'giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý'
const year = String.raw`(?:/\d{4}|\s+năm\s+(?:${can})\s+\p{L}+)?`
const mark = String.raw`\s*\(?\s*(?:âm lịch|ÂL|AL)${wordEnd}`
const same = '(?:nhằm|tức|trùng|là)(?:\\s+(?:là|vào|với))*\\s+'
/** `(nhằm ngày 10/3 âm lịch)`, behind a solar day. */
const behind = new RegExp(String.raw`^[\s,]*(?:\(\s*(${same})?|(${same}))(${day})(${year})(${mark})?`, 'iu')
/** `mùng 10/3 âm lịch, nhằm ngày`, before one. */
const before = new RegExp(
  String.raw`(?<![\p{L}\d/])(${day})${year}${mark}[\s,;)]*(?:\(\s*(?:${same}|dương lịch[\s:]*)?|${same})(?:thứ\s+\p{L}+[\s,]*|chủ nhật[\s,]*)?(?:ngày\s+)?$`,
  'iu',
)
const reach = 72

const hint = /âm lịch|[ÂA]L(?!\p{L})|nhằm|tức|tháng (?:giêng|chạp)/iu
const sign = /âm lịch|[ÂA]L|nhằm|tức|tháng (?:giêng|chạp)/i

/** A lunar date and a solar one that are said of one day. */
export function* lunarDays(passage: Passage, { datesOf, yearOf }: Analysis): Generator<Finding> {
  const { text } = passage
  if (!sign.test(text) || !hint.test(text)) return
  for (const date of datesOf(passage).dates) {
    const solar = solarDay(date, yearOf(passage, date))
    if (!solar) continue
    const rest = behind.exec(text.slice(date.end, date.end + reach))
    if (rest && saysLunar(rest)) {
      const start = date.end + rest[0].indexOf(rest[3]!, 1)
      yield* compare(passage, [start, start + rest[3]!.length], [rest[4]!, rest[5]!], solar)
      continue
    }
    const from = Math.max(0, date.start - reach)
    const ahead = before.exec(text.slice(from, date.start))
    if (!ahead) continue
    const start = from + ahead.index
    yield* compare(passage, [start, start + ahead[1]!.length], [ahead[2]!, ahead[3]!], solar)
  }
}

/** Its own words, a year of sixty, or that two names of one day are told. */
function saysLunar([, inside, joint, dayAndMonth, , , of, marked]: RegExpExecArray): boolean {
  if (marked !== undefined || /giêng|chạp|rằm|mùng|mồng/iu.test(dayAndMonth!) || /\p{L}/u.test(of!)) return true
  return /nhằm|tức/iu.test(inside ?? joint ?? '')
}

function solarDay({ day: number, month }: WrittenDate, of: number | undefined): PlainDate | undefined {
  if (number === undefined || month === undefined || of === undefined) return undefined
  const date = { year: of, month, day: number }
  return isDate(date) ? date : undefined
}

function* compare(
  passage: Passage,
  [start, end]: [number, number],
  [dayWords, monthWords]: [string, string],
  solar: PlainDate,
): Generator<Finding> {
  const lunar = lunarOf(solar)
  const [number, month] = [/rằm/i.test(dayWords) ? 15 : Number(dayWords), monthOf(monthWords)]
  if (!lunar || (lunar.day === number && lunar.month === month) || number > 30 || month > 12) return
  const own = [lunar.year, lunar.year + 1, lunar.year - 1]
    .flatMap((each) => solarOf({ year: each, month, day: number }) ?? [])
    .find(({ year: of }) => of === solar.year)
  yield {
    ...{ passage, start, end },
    message: `Ngày ${formatDate(solar)} là ${lunar.day}/${lunar.month} âm lịch, không phải ${number}/${month}.`,
    hint: own
      ? `Sửa ngày âm lịch, hoặc sửa ngày dương lịch: ${number}/${month} âm lịch là ngày ${formatDate(own)}.`
      : 'Đối chiếu với lịch, sửa ngày âm lịch hoặc ngày dương lịch.',
  }
}

function monthOf(words: string): number {
  if (/^\d/.test(words)) return Number(words)
  const name = words.toLowerCase().replace(/\s+/, ' ')
  return name === 'giêng'
    ? 1
    : name === 'chạp'
      ? 12
      : ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một'].indexOf(name) + 2
}
