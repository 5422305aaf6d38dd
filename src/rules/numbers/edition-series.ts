import type { Analysis } from '../../draft/analysis/analysis.js'
import type { SeriesEvent } from '../../draft/analysis/numbers/editions.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { wordEnd, wordStart } from '../../text/word-edge.js'
import type { Finding, Rule } from '../rule.js'

export const editionSeries: Rule = {
  id: 'edition-series',
  subject: 'dates',
  severity: 'warning',
  summary: 'Một sự kiện phải mang cùng một số thứ tự (“lần thứ …”) ở mọi chỗ trong văn bản.',
  advice: 'Thống nhất số lần.',
  why:
    'Số lần tổ chức thường sót lại từ kế hoạch năm trước ở một vài chỗ. Người đọc không biết lần nào đúng, và bản in ' +
    'khẩu hiệu, giấy khen sẽ lấy theo chỗ sai.',
  examples: [
    {
      note: 'sót số của năm trước',
      text: `KẾ HOẠCH
Tổ chức Tháng “Công nhân” lần thứ 16 năm 2024

- Phát động Tháng Công nhân lần thứ 15 tại cơ sở. ✗
- Tham gia Hội thi “Tay nghề – Sáng tạo” lần thứ V.
- Tổng kết Hội thi Tay nghề - Sáng tạo lần thứ sáu. ✗
- Tổng kết tháng công nhân lần thứ XVI.`,
    },
    {
      note: 'năm khác, sự kiện khác, đại hội',
      text: `KẾ HOẠCH
Tổ chức Tháng Công nhân lần thứ 16 năm 2024

- Phát huy kết quả đã đạt được của Tháng Công nhân lần thứ 15.
- Tháng Công nhân lần thứ 15 năm 2023 có 20 đơn vị tham gia.
- Hội thi Tay nghề trẻ lần thứ 5; Hội thi Tay nghề lần thứ 6.
- Học tập Nghị quyết Đại hội Đoàn toàn quốc lần thứ XI, lần thứ XII.
- Ngày thứ 7 tình nguyện; Tháng thanh niên lần thứ năm 2024.`,
    },
  ],
  *check(draft, { eventsOf, kind }) {
    const series = new Map<string, NamedEvent[]>()
    for (const passage of draft.passages) {
      for (const event of eventsOf(passage)) {
        const places = series.get(event.key)
        if (places) places.push({ passage, event })
        else series.set(event.key, [{ passage, event }])
      }
    }
    for (const places of series.values()) if (isOneTime(places, kind)) yield* compare(draft, places)
  },
}

interface NamedEvent {
  passage: Passage
  event: SeriesEvent
}

// What is told of an earlier time has the ordinal of that time.
const earlier = new RegExp(
  `${wordStart}(?:đã|qua|kết quả|tiếp nối|tiếp tục phát huy|phát huy|kế thừa|trước)${wordEnd}`,
  'iu',
)
// `Năm ngoái … lần thứ 19, năm nay … lần thứ 20`: a text that tells of more than one time.
const timesWords =
  /(?:năm (?:nay|ngoái|trước|sau|tới)|sang năm|lần (?:này|trước|sau|tới)|kỳ (?:này|trước|sau|tới)|tiếp theo|kế tiếp|sắp tới)/i
const times = new RegExp(wordStart + timesWords.source + wordEnd, 'iu')
const reach = 80

function isOneTime(places: readonly NamedEvent[], kind: Analysis['kind']): boolean {
  if (places.length < 2) return false
  if (
    places.some(({ passage: { text }, event }) => {
      const around = text.slice(Math.max(0, event.start - reach), event.ordinal.end + reach)
      return timesWords.test(around) && times.test(around)
    })
  )
    return false
  // What doesn't say which document it is may be a story of years; there one that differs from several is a slip.
  return kind !== undefined || places.length > 2
}

function* compare(draft: Draft, places: readonly NamedEvent[]): Generator<Finding> {
  const right = standing(places)
  const { ordinal, year = draft.facts.year } = right.event
  for (const { passage, event } of places) {
    const { value, start, end, figure } = event.ordinal
    if (value === ordinal.value || !contradicts(passage, event, ordinal.value, year)) continue
    const [name, written] = [passage.text.slice(event.start, event.end), passage.text.slice(start, end)]
    const expected = right.passage.text.slice(ordinal.start, ordinal.end)
    const number = right.passage.text.slice(...ordinal.figure)
    yield {
      ...{ passage, start, end },
      message: `“${name.replace(/\s+/g, ' ')}” ở đây ghi “${written}”, chỗ khác trong văn bản ghi “${expected}”.`,
      hint: 'Kiểm tra sự kiện này tổ chức lần thứ mấy, rồi ghi một số ở mọi chỗ.',
      fix: [{ start: figure[0], end: figure[1], text: number, unsafe: true }],
    }
  }
}

/** The title's ordinal, else the most frequent, else the first. */
function standing(places: readonly NamedEvent[]): NamedEvent {
  const titled = places.find(({ passage }) => passage.kind === 'title')
  if (titled) return titled
  const counts = new Map<number, number>()
  for (const { event } of places) counts.set(event.ordinal.value, (counts.get(event.ordinal.value) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return places.find(({ event }) => counts.get(event.ordinal.value) === most)!
}

/** Ordinals that grow with the years agree; without a year, this year's is meant unless the words look back. */
function contradicts(passage: Passage, event: SeriesEvent, value: number, year: number | undefined): boolean {
  if (event.year === undefined) return !earlier.test(passage.text.slice(Math.max(0, event.start - reach), event.start))
  return year !== undefined && (event.year === year || event.ordinal.value > value !== event.year > year)
}
