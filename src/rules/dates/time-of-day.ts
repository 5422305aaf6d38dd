import { isPossible, minutesOf, scanClocks, type WrittenClock } from '../../calendar/clock.js'
import { wordsAfter, wordsBefore } from '../../draft/analysis/words.js'
import type { Passage } from '../../draft/draft.js'
import { wordEnd, wordStart } from '../../text/word-edge.js'
import type { Finding, Rule } from '../rule.js'
import { agendaOrder } from './agenda-order.js'
import { annexDate } from './annex-date.js'

export const timeOfDay: Rule = {
  id: 'time-of-day',
  subject: 'dates',
  severity: 'warning',
  summary: 'Giờ phải có thật, giờ kết thúc đứng sau giờ bắt đầu, các dòng của chương trình nối tiếp nhau.',
  advice: 'Xem lại giờ ở chỗ bị nêu.',
  why:
    'Gõ nhầm một chữ số, hay dời giờ khai mạc mà quên các dòng sau, thì người dự không biết đến lúc nào. Một ngày có 24 giờ, ' +
    'một giờ có 60 phút; nội dung văn bản phải chính xác (Nghị định 30/2020/NĐ-CP Điều 10, từ 05/3/2020). Hai dòng của chương ' +
    'trình chồng giờ nhau chỉ được nhắc, vì có thể diễn ra song song.',
  examples: [
    {
      text: [
        '- Khai mạc lúc 26 giờ 00, ngày 12/5/2024. ✗',
        '- Tập trung: 08g75 ngày 12/5/2024. ✗',
        '- Thời gian: từ 14h00 đến 13h30, ngày 12/5/2024. ✗',
        '- Trực 24/24 giờ, xử lý trong 48 giờ; biểu diễn từ 20h00 đến 01h00 hôm sau.',
      ].join('\n'),
    },
    {
      note: 'chương trình: giờ lùi lại',
      text: [
        'CHƯƠNG TRÌNH',
        '',
        '- 07h30 - 08h00: Đón đại biểu',
        '- 08h00 - 08h30: Khai mạc',
        '- 08h30 - 09h30: Báo cáo',
        '- 09h00 - 10h00: Thảo luận ✗',
        '- 09h45: Bế mạc ✗',
        '- 09h15: Chụp ảnh lưu niệm ✗',
      ].join('\n'),
    },
    {
      note: 'chương trình đúng',
      text: ['CHƯƠNG TRÌNH', '', '- 11h00 - 11h30: Ăn trưa', '- 1h30 - 2h00: Thảo luận', '- 2h00: Bế mạc'].join('\n'),
    },
    {
      note: 'ngày ở chương trình kèm theo khác ngày ở kế hoạch',
      text: [
        'KẾ HOẠCH',
        'Tổ chức Hội nghị tổng kết năm 2024',
        '',
        'I. THỜI GIAN, ĐỊA ĐIỂM',
        '- Thời gian: 08h00, ngày 12/12/2024.',
        'Nơi nhận:',
        '- Lưu VP.',
        '',
        'CHƯƠNG TRÌNH HỘI NGHỊ',
        '(ngày 11/12/2024) ✗',
      ].join('\n'),
    },
  ],
  *check(draft, analysis) {
    const typed = draft.standard === undefined ? undefined : new Set(draft.schedule?.map(({ when }) => when))
    for (const passage of draft.passages) {
      const clocks = scanClocks(passage.text)
      // What a plan's `when` can't mean is told where it is read.
      if (!typed?.has(passage)) yield* impossible(passage, clocks)
      yield* reversed(passage, clocks)
    }
    yield* agendaOrder(draft, analysis)
    yield* annexDate(draft, analysis)
  },
}

const introduced = /(?:lúc|hồi|vào|từ|đến|trước|khai mạc|bế mạc|sáng|chiều|tối|thời gian)[\s:,-]*$/
const lasting = new RegExp(
  String.raw`${wordStart}(?:trong|khoảng|hơn|suốt|sau|cứ|mỗi|tổng|thời lượng|tối đa|tối thiểu|ít nhất|không quá|quá|trên|dưới|gần)(?:\s+(?:vòng|thời gian|số|cộng))?[\s:]*$`,
  'u',
)
const dayBehind = new RegExp(`^[\\s,:–-]*(?:ngày|thứ|chủ nhật|hôm|sáng|chiều|tối)${wordEnd}`, 'u')

function* impossible(passage: Passage, clocks: readonly WrittenClock[]): Generator<Finding> {
  for (const clock of clocks) {
    if (isPossible(clock) || !isMeant(passage.text, clock)) continue
    const { start, end } = clock
    yield {
      ...{ passage, start, end },
      severity: 'error',
      message: `Không có giờ “${passage.text.slice(start, end)}”: một ngày có 24 giờ, một giờ có 60 phút.`,
      hint: 'Xem lại giờ, phút.',
    }
  }
}

/** Whether a time of day is meant, and not how long something takes, a ratio or a weight. */
function isMeant(text: string, { start, end, hour, mark, exact }: WrittenClock): boolean {
  const before = wordsBefore(text, start)
  if (lasting.test(before)) return false
  if (exact && mark !== ':' && hour <= 24) return true
  const isTold = introduced.test(before)
  return exact
    ? isTold
    : /(?:lúc|hồi|khai mạc|bế mạc)[\s:,]*$/.test(before) || (isTold && dayBehind.test(wordsAfter(text, end)))
}

const joint = /^\s*(?:[-–—]|đến|tới)\s*(?:lúc\s+)?$/i
const nextDay = /^[\s,)]*(?:(?:sáng\s+)?(?:ngày\s+)?hôm sau|chiều|tối|đêm|sáng\s+(?:ngày|hôm))/i
const [morning, evening, noon] = [6 * 60, 18 * 60, 12 * 60]

/** `14h00 - 13h30`; a night goes on past midnight, and `11h30 - 1h30` ends after noon. */
function* reversed(passage: Passage, clocks: readonly WrittenClock[]): Generator<Finding> {
  const { text } = passage
  for (const [index, to] of clocks.entries()) {
    const from = clocks[index - 1]
    if (!from || !joint.test(text.slice(from.end, to.start)) || !isPossible(from) || !isPossible(to)) continue
    const [first, last] = [minutesOf(from), minutesOf(to)]
    if (last >= first || (first >= evening && last <= morning) || (last < morning && last + noon > first)) continue
    if (nextDay.test(text.slice(to.end, to.end + 24)) || (from.mark === ':') !== (to.mark === ':')) continue
    if (from.mark === ':' && !introduced.test(wordsBefore(text, from.start)) && from.start > 2) continue
    yield {
      ...{ passage, start: from.start, end: to.end },
      message: `“${text.slice(from.start, to.end)}” đi ngược: giờ kết thúc đứng trước giờ bắt đầu.`,
      hint: 'Xem lại giờ ở hai đầu.',
    }
  }
}
