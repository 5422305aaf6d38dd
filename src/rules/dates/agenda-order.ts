import { isPossible, minutesOf, scanClocks, type WrittenClock } from '../../calendar/clock.js'
import type { Analysis } from '../../draft/analysis/analysis.js'
import type { Draft, Passage } from '../../draft/draft.js'
import type { Finding } from '../rule.js'

/** A line or a row of an agenda, with the time that it begins with. */
interface Line {
  passage: Passage
  clock: WrittenClock
  start: number
  end: number | undefined
}

/** Further back, another day or session has begun. */
const longestBack = 180
const joint = /^\s*(?:[-–—]|đến|tới)\s*$/i
const lead = /^\P{L}{0,6}(?:từ\s+|lúc\s+)?$/iu
const longestLead = 12
const longestClocks = 60
/** So many lines without a time may stand between two of an agenda. */
const mostBetween = 2

/** Lines of an agenda that go back, or begin before the one above has ended. */
export function* agendaOrder(draft: Draft, analysis: Analysis): Generator<Finding> {
  for (const lines of agendas(draft, analysis)) {
    const seen = new Set<number>()
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1]
      // Times that come again are those of another group, place or day.
      if (above && !seen.has(line.start)) yield* compare(above, line)
      seen.add(line.start)
    }
  }
}

function* compare(above: Line, { passage, clock, start, end }: Line): Generator<Finding> {
  const written = passage.text.slice(clock.start, clock.end)
  const place = { passage, start: clock.start, end: clock.end }
  const hint = 'Xem lại giờ của hai dòng.'
  const words = above.passage.text.slice(above.clock.start, above.clock.end)
  if (start < above.start) {
    if (above.start - start <= longestBack)
      yield { ...place, message: `“${written}” đứng trước giờ của dòng trên (${words}).`, hint }
  } else if (above.end !== undefined && start < above.end && (end === undefined || end >= above.end)) {
    yield { ...place, severity: 'info', message: `“${written}” bắt đầu khi dòng trên chưa kết thúc.`, hint }
  }
}

/** Runs of lines that each begin with a time and tell no day; of a table, those of one column. */
function agendas({ passages }: Draft, { datesOf }: Analysis): Line[][] {
  const runs: Line[][] = []
  let run: Line[] = []
  let between = 0
  for (const passage of passages) {
    const read = readLine(passage)
    const last = run.at(-1)?.passage
    if (!read && !last) continue
    const line = read && datesOf(passage).dates.length === 0 ? read : undefined
    const isBreak =
      passage.kind === 'heading' ||
      passage.kind === 'title' ||
      datesOf(passage).dates.length > 0 ||
      session.test(passage.text)
    if (
      isBreak ||
      (last && line && !isSameColumn(last, passage)) ||
      (!passage.cell && ++between > mostBetween && !line)
    ) {
      if (run.length > 1) runs.push(run)
      run = []
    }
    if (!line) continue
    run.push(line)
    between = 0
  }
  return run.length > 1 ? [...runs, run] : runs
}

const session = /^\P{L}*(?:buổi|sáng|chiều|tối|ngày|thứ|chủ nhật|phần|nhóm|bảng|tổ|sân|phòng|tuần)(?!\p{L})/iu

function isSameColumn({ cell: a }: Passage, { cell: b }: Passage): boolean {
  return a?.table === b?.table && a?.column === b?.column
}

function readLine(passage: Passage): Line | undefined {
  const { text } = passage
  if (!/\d/.test(text.slice(0, longestLead))) return undefined
  const [clock, next] = scanClocks(text.slice(0, longestClocks))
  if (!clock || (!clock.exact && clock.mark === ':') || !isPossible(clock) || !lead.test(text.slice(0, clock.start)))
    return undefined
  const isRange = next !== undefined && isPossible(next) && joint.test(text.slice(clock.end, next.start))
  return { passage, clock, start: minutesOf(clock), end: isRange ? minutesOf(next) : undefined }
}
