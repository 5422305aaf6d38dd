import { certain, likely, type Pair } from '../../draft/analysis/schedule/pairs.js'
import { type Difference, isGeneric, type Unit, unitsOf } from '../../draft/analysis/schedule/units.js'
import type { Passage } from '../../draft/draft.js'
import { isSyllable } from '../../text/language/syllable.js'
import { nameConsistency } from '../names/consistency/name-consistency.js'
import type { Finding, Rule } from '../rule.js'
import { type Assigned, assign } from './assign.js'
import { inPercent, shorten } from './wording.js'

export const scheduleUnit: Rule = {
  id: 'schedule-unit',
  subject: 'schedule',
  severity: 'warning',
  summary: 'Đơn vị phụ trách trong bảng lịch phải là đơn vị đã phân công trong phần nội dung.',
  advice: 'Sửa một trong hai chỗ.',
  why:
    'Hai chỗ giao việc cho hai đơn vị thì không đơn vị nào làm, hoặc cả hai cùng làm. Thứ tự đơn vị, dấu phẩy hay chữ “và”, ' +
    'chữ hoa và tên viết tắt không kể là khác; thiếu chữ “Thành phố” hoặc dấu gạch nối chỉ được nhắc. Tên sai một chữ hoặc ' +
    'khác dấu gạch nối mà quy tắc name-consistency đã nêu thì không nêu lại ở đây.',
  examples: [
    {
      note: 'đơn vị khác, sai chính tả, thiếu đơn vị',
      text: `KẾ HOẠCH
Tổ chức Tháng Thanh niên năm 2024

1. Hoạt động
- Tổ chức Hội thi tay nghề trẻ (Phân công Đoàn Sở Công Thương và Đoàn Sở Xây dựng phụ trách).
- Tổ chức Lớp tập huấn kỹ năng số (Phân công Đoàn Sở Nội vụ phụ trách).
- Tổ chức phiên tòa giả định (Phân công Đoàn Bảo hiễm xã hội Thành phố, Đoàn Kiểm soát phụ trách).
- Tổ chức Giải chạy gây quỹ (Phân công Đoàn Sở Quy hoạch Kiến trúc phụ trách).
- Tổ chức Vườn cây thanh niên (Phân công Đoàn Hạt Kiểm lâm, Đoàn cụm Thủy lợi phụ trách).
- Tổ chức Ngày hội sách (Phân công Đoàn Sở Giáo dục và Đào tạo phụ trách).
- Tổ chức chuyên mục phát thanh (Phân công Đoàn Đài Tiếng nói Thành phố phụ trách).

| TT | HOẠT ĐỘNG | THỜI GIAN | PHỤ TRÁCH |
|---|---|---|---|
| 1 | Hội thi tay nghề trẻ | 12/3/2024 | Đoàn Sở Xây dựng, Đoàn Sở Công thương |
| 2 | Lớp tập huấn kỹ năng số | 14/3/2024 | Đoàn Sở Du lịch | ✗
| 3 | Phiên tòa giả định | 16/3/2024 | Đoàn Bảo hiểm xã hội; Đoàn Kiểm soát | ✗
| 4 | Giải chạy gây quỹ | 18/3/2024 | Đoàn Sở Quy hoạch - Kiến trúc |
| 5 | Vườn cây thanh niên | 19/3/2024 | Đoàn Hạt Kiểm lam, Đoàn cụm Thủy-lợi | ✗
| 6 | Ngày hội sách | 20/3/2024 | Đoàn Sở GDĐT |
| 7 | Chuyên mục phát thanh | Trong tháng 3 | Đoàn Đài Tiếng nói | ✗`,
    },
    {
      note: 'phần nội dung không phân công, hoặc nói chung',
      text: `KẾ HOẠCH
Tổ chức Tháng Thanh niên năm 2024

1. Hoạt động
- Tổ chức Hội thi tay nghề trẻ.
- Tổ chức Lớp tập huấn kỹ năng số (Đoàn Sở Nội vụ, Đoàn Bảo hiểm xã hội Thành phố phụ trách).

| TT | HOẠT ĐỘNG | THỜI GIAN | PHỤ TRÁCH |
|---|---|---|---|
| 1 | Hội thi tay nghề trẻ | 12/3/2024 | Đoàn Sở Công Thương |
| 2 | Lớp tập huấn kỹ năng số | 14/3/2024 | Đoàn Bảo hiểm xã hội và Đoàn Sở Nội vụ Thành phố |`,
    },
  ],
  *check(draft, analysis) {
    if (!draft.schedule) return
    let named: Finding[] | undefined
    const { rows } = analysis.pairs
    for (const [index, pair] of rows.entries()) {
      const { activity, likeness, row } = pair
      if (!activity?.lead || likeness < likely || row.lead.text.trim() === '') continue
      const { passage, start, end } = activity.lead
      const [body, table] = [unitsOf(passage.text, start, end), unitsOf(row.lead.text)]
      const general = [...body, ...table].some(isGeneric)
      for (const assigned of assign(body, table)) {
        if (isElsewhere(assigned, passage, besides(rows, index))) continue
        if (sameName.has(assigned.difference)) named ??= [...nameConsistency.check(draft, analysis)]
        const rest = withoutNamed(assigned, named ?? [], passage, row.lead)
        if (rest) yield findingOf(pair, rest, general, isShared(rows, index))
      }
    }
  },
}

/** One name in two spellings, which is `name-consistency`'s to tell, as far as it does. */
const sameName = new Set<Difference>(['dash', 'spelling'])

/** What is left to say of a difference when another rule reports the words; a place left out is no spelling. */
function withoutNamed(
  assigned: Assigned,
  named: readonly Finding[],
  bodyPassage: Passage,
  tablePassage: Passage,
): Assigned | undefined {
  const { body, table, difference, place } = assigned
  const isNamed = ({ passage, start, end }: Finding) =>
    [
      { unit: body, of: bodyPassage },
      { unit: table, of: tablePassage },
    ].some(({ unit, of }) => unit && of === passage && start < unit.end && unit.start < end)
  if (!sameName.has(difference) || !named.some(isNamed)) return assigned
  return place ? { ...assigned, difference: 'place' } : undefined
}

/** Who only helps may stand behind `chủ trì,` in the body, or in a column of its own. */
function isElsewhere({ body, table }: Assigned, { text }: Passage, cells: readonly Passage[]): boolean {
  if (body && table) return false
  return table ? text.includes(table.text) : cells.some((cell) => cell.text.includes(body!.text))
}

const mostRows = 8

/** What stands beside the unit in its row, and in the rows next to it that go on with its activity. */
function besides(rows: readonly Pair[], index: number): Passage[] {
  const isSame = (at: number) => rows[at]?.row.name.text === rows[index]!.row.name.text
  let [first, end] = [index, index + 1]
  while (index - first < mostRows && isSame(first - 1)) first--
  while (end - index < mostRows && isSame(end)) end++
  return rows.slice(first, end).flatMap(({ row }) => [row.lead, ...(row.others ?? [])])
}

/** Its cell is merged over rows, of which the message must name the one that is meant. */
function isShared(rows: readonly Pair[], index: number): boolean {
  return [rows[index - 1], rows[index + 1]].some((pair) => pair?.row.lead === rows[index]!.row.lead)
}

const differences: Record<Exclude<Difference, 'none'>, [what: string, hint: string]> = {
  dash: ['cùng một đơn vị mà có chỗ có gạch nối, có chỗ không', 'Thống nhất một cách viết tên đơn vị.'],
  place: ['có chỗ thiếu tên địa phương ở cuối', 'Ghi tên đơn vị như nhau ở cả hai chỗ.'],
  spelling: ['khác một chữ', 'Sửa chỗ viết sai chính tả.'],
  words: ['tên gần giống nhau', 'Kiểm tra có phải một đơn vị không, rồi thống nhất tên.'],
  other: ['hai đơn vị khác nhau', 'Kiểm tra đơn vị nào phụ trách, rồi sửa chỗ ghi sai.'],
}
const sure = new Set<Difference>(['spelling', 'other'])

function findingOf(
  { likeness, activity, row }: Pair,
  { body, table, difference, place }: Assigned,
  general: boolean,
  shared: boolean,
): Finding {
  const cell = row.lead
  const [found, hint] = differences[difference]
  const what = place && difference !== 'place' ? `${found}, và ${differences.place[0]}` : found
  // A table may name more than who is in charge.
  const certainly = likeness >= certain && sure.has(difference) && !general && body !== undefined
  const same = likeness < 1 ? ` (tên hoạt động ${inPercent(likeness)})` : ''
  const where = shared ? `, ở dòng “${shorten(row.name.text)}”` : ''
  const assigned = activity!.lead!.passage
  const isSlipInBody = difference === 'spelling' && isMisspelt(assigned, body!) && !isMisspelt(cell, table!)
  const [passage, { start, end }] = isSlipInBody
    ? [assigned, body!]
    : [cell, table ?? { start: 0, end: cell.text.length }]
  return {
    ...{ passage, start, end },
    ...(!certainly && { severity: 'info' }),
    message: `${wordsFor(body, table, what)}${same}${where}.`,
    hint: body && table ? hint : 'Kiểm tra đơn vị nào phụ trách, rồi ghi như nhau ở cả hai chỗ.',
  }
}

/** A word in it that no Vietnamese can be. */
function isMisspelt({ text }: Passage, { words }: Unit): boolean {
  return words.some(({ start, end }) => /\p{Ll}$/u.test(text.slice(start, end)) && !isSyllable(text.slice(start, end)))
}

function wordsFor(body: Unit | undefined, table: Unit | undefined, what: string): string {
  if (body && table) return `Lịch ghi “${table.text}”, phần nội dung ghi “${body.text}”: ${what}`
  return body
    ? `Phần nội dung phân công “${body.text}”, dòng này của lịch không ghi`
    : `Lịch ghi “${table!.text}”, phần nội dung không phân công đơn vị này`
}
