import type { Analysis } from '../../draft/analysis/analysis.js'
import { isPlan } from '../../draft/analysis/form/form.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { hasUnread } from '../../draft/long-passages.js'
import { matchesIn } from '../../text/matches.js'
import { isAllCapitals, isWithin } from '../../text/words.js'
import type { Finding, Rule } from '../rule.js'
import { type Telling, tellingsOf, withNames } from './tellings.js'
import { isWellKnown } from './well-known.js'

export const abbreviation: Rule = {
  id: 'abbreviation',
  subject: 'writing',
  severity: 'info',
  summary: 'Chữ viết tắt được giải thích một lần, một cách, ở chỗ viết đầu tiên, và có dùng đến.',
  advice: 'Viết đầy đủ ở lần đầu, kèm chữ viết tắt trong ngoặc đơn; bỏ chỗ giải thích thừa.',
  why:
    'Người nhận ngoài cơ quan không đoán được chữ viết tắt chưa giải thích; một chữ giải thích hai cách thì có thể hiểu ' +
    'sang việc khác. Nghị định 30/2020/NĐ-CP không quy định việc viết tắt trong nội dung nên chỉ nhắc, trừ khi một chữ ' +
    'có hai nghĩa; những chữ ai cũng biết (UBND, HĐND, THPT …) không bị xét.',
  examples: [
    {
      note: 'giải thích hai cách, hai lần; giải thích mà không dùng',
      text: `- Đẩy mạnh cải cách hành chính (CCHC); kết quả CCHC là tiêu chí thi đua.
- Tham gia các cuộc thi về cải cách hành chính (CCHC). ✗
- Giao khoa chuyên môn (KCM) báo cáo; lập dự toán kết cấu mới (KCM). ✗
- Thực hiện khám chữa bệnh (KCB) theo tuyến. ✗`,
    },
    {
      note: 'dùng mà chưa giải thích: nhắc một lần',
      text: `- Giao Phòng Nghiệp vụ tổng hợp kết quả KCB của các cơ sở, báo cáo Giám đốc trước ngày 15; ✗
- Các cơ sở KCB niêm yết giá dịch vụ khám chữa bệnh; chất lượng khám chữa bệnh; UPS và UPS dự phòng; UBND xã, trường THPT phối hợp.`,
    },
    {
      note: 'giải thích rồi dùng',
      text: `- Quỹ Khuyến học tỉnh (sau đây gọi tắt là Quỹ) hoạt động theo Điều lệ; Quỹ có tài khoản riêng.
- Cơ sở dữ liệu (CSDL) dùng chung; cập nhật CSDL hằng tháng. Sở GD&ĐT (Giáo dục và Đào tạo) chủ trì.
- Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030 (Chương trình MTQG); vốn MTQG, dự án MTQG, mục tiêu quốc gia.
- Theo Công văn số 12/QLDA-KT; phòng A2, tổ máy H1, ký hiệu XDCB-01.`,
    },
  ],
  *check(draft, analysis) {
    if (hasUnread(draft)) return
    const tellings = tellingsOf(draft)
    yield* toldFindings(draft, tellings)
    yield* untoldFinding(draft, tellings, analysis)
  },
}

function* toldFindings({ passages }: Draft, tellings: readonly Telling[]): Generator<Finding> {
  const first = new Map<string, Telling>()
  for (const telling of tellings) {
    const { passage, start, end, short, name } = telling
    const known = first.get(short)
    if (!known) first.set(short, telling)
    else if (name !== undefined && known.name !== undefined && name !== known.name) {
      yield {
        ...{ passage, start, end, severity: 'warning' },
        message: `“${short}” ở đây là “${name}”, ở trên là “${known.name}”.`,
        hint: 'Mỗi chữ viết tắt chỉ dùng cho một nghĩa.',
      }
    } else {
      yield {
        ...{ passage, start, end },
        message: `“${short}” đã được giải thích ở trên.`,
        hint: `Từ lần thứ hai chỉ viết “${short}”.`,
      }
    }
  }
  const texts = new Map(passages.map((passage) => [passage, passage.text.toLowerCase()]))
  for (const { passage, start, end, short, isUse } of first.values()) {
    if (isUse || isUsed(texts, short, tellings)) continue
    yield {
      ...{ passage, start, end },
      message: `“${short}” được giải thích nhưng sau đó không dùng đến.`,
      hint: 'Bỏ phần giải thích, hoặc dùng chữ viết tắt ở những chỗ sau.',
    }
  }
}

/** Whether it stands anywhere but where it is told; most stand soon again. */
function isUsed(texts: ReadonlyMap<Passage, string>, short: string, tellings: readonly Telling[]): boolean {
  const told = tellings.filter((telling) => telling.short === short)
  const small = short.toLowerCase()
  for (const [passage, text] of texts) {
    for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
      if (!told.some((telling) => telling.passage === passage && telling.start <= at && at < telling.end)) return true
    }
  }
  return false
}

const capitals = /(?<![\p{L}\p{M}\d/&._-])\p{Lu}{3,8}(?:&\p{Lu}{1,4})?(?![\p{L}\p{M}\d/&_-])/gu
/** English ones are words: `STEM`, `SIPAS`. */
const spoken = /[BCDGHKLMNPRSTVWFJZ][AEIOU][BCDGHKLMNPRSTVWFJZ]/
const roman = /^[IVXLC]+$/
const fewestUses = 2
const mostShown = 5

function* untoldFinding(draft: Draft, tellings: readonly Telling[], { addressesOf, form }: Analysis) {
  const { passages } = draft
  const told = new Set(tellings.flatMap(({ short }) => short.split(' ')))
  const listed = new Set(passages.filter(({ kind }) => kind === 'cell').map(({ text }) => text.trim()))
  const last = form.recipients ? passages.indexOf(form.recipients.label) : passages.length
  const uses = new Map<string, { passage: Passage; start: number; count: number }>()
  for (const passage of passages.slice(0, last)) {
    if ((passage.kind !== 'paragraph' && passage.kind !== 'item') || isAllCapitals(passage.text)) continue
    // Of a YAML plan the body, where alone expressions stand; its recipients are called as they call themselves.
    if (isPlan(draft) && !passage.allowsExpressions) continue
    for (const { 0: short, index: start } of matchesIn(passage.text, capitals)) {
      if (told.has(short) || listed.has(short) || isWellKnown(short) || roman.test(short) || spoken.test(short))
        continue
      if (isAmongCapitals(passage.text, start, short.length) || isWithin(addressesOf(passage), start)) continue
      const use = uses.get(short)
      if (use) use.count++
      else uses.set(short, { passage, start, count: 1 })
    }
  }
  const often = [...uses].filter(([, { count }]) => count >= fewestUses).map(([short]) => short)
  const untold = withNames(draft, often)
  const short = untold[0]
  if (short === undefined) return
  const { passage, start } = uses.get(short)!
  const more = untold.length > mostShown ? ` và ${untold.length - mostShown} chữ khác` : ''
  yield {
    ...{ passage, start, end: start + short.length },
    message: `Chữ viết tắt chưa được giải thích: ${untold.slice(0, mostShown).join(', ')}${more}.`,
    hint: `Lần đầu viết đầy đủ, kèm chữ viết tắt trong ngoặc đơn: “… (${short})”.`,
  } satisfies Finding
}

/** A name that is set in capitals: `BAN THƯỜNG VỤ`. */
function isAmongCapitals(text: string, start: number, length: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 12), start), text.slice(start + length, start + length + 12)]
  return /\p{Lu}{2,}[\s,]+$/u.test(before) || /^[\s,]+\p{Lu}{2,}/u.test(after)
}
