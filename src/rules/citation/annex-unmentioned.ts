import { attachment } from '../../draft/analysis/citations/reference.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { hasUnread } from '../../draft/long-passages.js'
import { matchesIn } from '../../text/matches.js'
import { wordStart } from '../../text/word-edge.js'
import type { Rule } from '../rule.js'
import { namesItself, numberOf } from './parts.js'

export const annexUnmentioned: Rule = {
  id: 'annex-unmentioned',
  subject: 'citations',
  severity: 'warning',
  summary: 'Nội dung văn bản phải nhắc đến từng phụ lục kèm theo.',
  advice: 'Thêm chỗ nhắc trong nội dung, hoặc bỏ phụ lục thừa.',
  why:
    'Văn bản có phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về phụ lục đó (Nghị định 30/2020/NĐ-CP, Phụ lục I, ' +
    'phần I, mục III, điểm a khoản 1, từ 05/3/2020; Hướng dẫn 05-HD/VPTW, mục II.1, từ 27/5/2026). Không có chỉ dẫn thì ' +
    'người nhận không biết phụ lục dùng vào việc gì. Có một chỗ nhắc chung (“các phụ lục kèm theo”, “đính kèm”) là đủ.',
  examples: [
    {
      note: 'nhắc một phụ lục, quên phụ lục kia',
      text: `KẾ HOẠCH
Tổ chức Ngày hội Thanh niên

I. NỘI DUNG
- Đăng ký theo Phụ lục I.

Phụ lục I
DANH SÁCH ĐĂNG KÝ

Phụ lục II ✗
DỰ TOÁN KINH PHÍ`,
    },
    {
      note: 'không nhắc phụ lục nào',
      text: `KẾ HOẠCH
Tổ chức Ngày hội Thanh niên

I. NỘI DUNG
- Các đơn vị cử 10 đoàn viên tham gia.

PHỤ LỤC ✗
PHÂN CÔNG NHIỆM VỤ`,
    },
    {
      note: 'nhắc bằng số, từng dãy',
      text: `KẾ HOẠCH
Tổ chức Ngày hội Thanh niên

I. NỘI DUNG
- Thực hiện theo các Phụ lục I, II và từ Phụ lục III đến Phụ lục V.

Phụ lục I
DANH SÁCH

Phụ lục II
DỰ TOÁN

Phụ lục IV
PHÂN CÔNG`,
    },
    {
      note: 'nhắc chung',
      text: `KẾ HOẠCH
Tổ chức Ngày hội Thanh niên

I. NỘI DUNG
- Các đơn vị cử đoàn viên tham gia (danh sách đính kèm).

Phụ lục I
DANH SÁCH

Phụ lục II
DỰ TOÁN`,
    },
  ],
  *check(draft) {
    if (hasUnread(draft)) return
    const annexes = annexesOf(draft)
    const mentioned = annexes.length > 0 ? mentionsIn(draft.passages, annexes[0]!.from) : undefined
    if (!mentioned) return
    for (const annex of annexes) {
      const { passage, start, end, name, number } = annex
      if (mentioned.has(number) || (number === 0 && mentioned.size > 0) || isToldByName(draft, annexes[0]!, annex))
        continue
      yield {
        ...{ passage, start, end },
        message: `Nội dung văn bản không nhắc đến “${name}”.`,
        hint: `Thêm vào nội dung, chỗ cần dùng phụ lục này: “(theo ${annex.isWritten ? name : '{{annex "mã"}}'} kèm theo)”${annex.isWritten ? '' : ', trong ngoặc kép là id của phụ lục'}.`,
      }
    }
  },
}

interface Annex {
  /** Where it is told: its own line, or what stands below a line that isn't written. */
  passage: Passage
  start: number
  end: number
  name: string
  /** Its name is typed, not computed from a plan. */
  isWritten: boolean
  /** 0 for none. */
  number: number
  /** The index of its first passage, and the one behind its last. */
  from: number
  to: number
}

// Alone on its line; `Phụ lục I: Danh sách` may be a list of what is attached.
const title = /^\s*(phụ\s+lục(?:\s+(?:số\s+)?(\d{1,2}|[IVX]{1,6}))?)\s*[.:]?\s*(?:\n|$)/iu

/** Those behind the body; a schedule that counts as one tells itself. */
function annexesOf({ passages, schedule = [] }: Draft): Annex[] {
  const body = passages.findIndex(({ kind }) => kind === 'title')
  const heads = passages.flatMap((passage, from) => {
    const found = from > body && body >= 0 && /^(?:paragraph|heading)$/.test(passage.kind) && title.exec(passage.text)
    return found ? [{ passage, from, words: found[1]!, number: found[2] ? numberOf(found[2]) : 0 }] : []
  })
  const rows = new Set(schedule.map(({ name }) => name))
  return heads.flatMap(({ passage, from, words, number }, index) => {
    const to = heads[index + 1]?.from ?? passages.length
    const own = passages.slice(from, to)
    if (own.some((one) => rows.has(one)) || /^\s*lịch\s/iu.test(own[1]?.text ?? '')) return []
    const isWritten = !passage.inserted?.length
    const told = isWritten ? passage : (own[1] ?? passage)
    const end = isWritten ? passage.text.indexOf(words) + words.length : told.text.length
    return [
      {
        ...{ passage: told, start: isWritten ? end - words.length : 0, end, from, to },
        name: nameOf(words),
        isWritten,
        number,
      },
    ]
  })
}

function nameOf(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/^phụ lục/i, 'Phụ lục')
}

const number = String.raw`(?:\d{1,2}|[IVX]{1,6})(?![\p{L}\p{M}\d])`
const next = String.raw`(?:\s?[,;&/+]\s?|\s?[-–]\s?|\s(?:và|đến|tới|hoặc)\s)(?:và\s)?(?:các\s)?(?:phụ\slục\s)?(?:số\s)?`
const mention = new RegExp(
  String.raw`${wordStart}phụ\s+lục(?:\s+(?:số\s+)?(${number}(?:${next}${number}){0,30}))?`,
  'giu',
)
const others =
  'Quyết định|Nghị định|Thông tư|Công văn|Nghị quyết|Hướng dẫn|Quy định|Quy chế|Tờ trình|Thông báo|Chỉ thị|Luật|Đề án|Chương trình|Kế hoạch số'
const attached = new RegExp(
  String.raw`(?:đính kèm|gửi kèm|kèm theo|kèm\s*\)|dưới đây)(?!\s+(?:các\s+)?(?:${others}))`,
  'iu',
)

/** The numbers of the annexes that are mentioned; nothing where one mention may be of any. */
function mentionsIn(passages: readonly Passage[], body: number): Set<number> | undefined {
  const numbers = new Set<number>()
  for (const [index, passage] of passages.entries()) {
    const { text } = passage
    // What can't be read may be a mention.
    if (index < body && (text.includes('\ufffc') || attached.test(text))) return undefined
    if (title.test(text) || attachment.test(text) || (index >= body && namesItself(passage))) continue
    for (const { 1: written } of matchesIn(text, mention, /phụ\s+lục/i)) {
      if (written === undefined) return undefined
      addNumbers(numbers, written)
    }
  }
  return numbers
}

function addNumbers(numbers: Set<number>, written: string): void {
  let last = 0
  for (const { 0: found, index } of written.matchAll(/\d{1,2}|[IVX]{1,6}/giu)) {
    const value = numberOf(found)
    const isRange = /(?:[-–]|đến|tới)\D{0,20}$/iu.test(written.slice(0, index))
    for (let between = isRange ? last + 1 : value; between <= value; between++) numbers.add(between)
    last = value
  }
}

/** The body speaks of `danh sách đơn vị đăng cai` without the word Phụ lục. */
function isToldByName({ passages }: Draft, first: Annex, { from, to }: Annex): boolean {
  const heading = passages.slice(from, Math.min(to, from + 3)).map(({ text }) => text.replace(title, '').trim())
  const words =
    heading
      .find((text) => text !== '')
      ?.toLowerCase()
      .split(/\s+/)
      .slice(0, 4) ?? []
  if (words.length < 2) return false
  const [whole, short] = [words.join(' '), words.slice(0, 2).join(' ')]
  return passages.slice(0, first.from).some(({ text, kind }) => {
    const said = kind === 'title' ? '' : text.toLowerCase().replace(/\s+/g, ' ')
    return said.includes(whole) || said.includes(`theo ${short}`) || said.includes(`(${short}`)
  })
}
