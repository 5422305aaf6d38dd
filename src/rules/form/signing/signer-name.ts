import type { SigningLine } from '../../../draft/analysis/form/ending.js'
import { hasAny } from '../../../draft/analysis/form/phrases.js'
import type { Draft, Passage } from '../../../draft/draft.js'
import type { FormPart } from '../../../standard/form/form.js'
import type { Finding } from '../../rule.js'

// `PGS.TS. Lê Thị Mai`, `BSCKII Trần Văn Ba`
const learned =
  /^((?:(?:PGS|GS|TSKH|TS|Th\.? ?[Ss]|THS|BS(?:CK ?(?:II|I|2|1))?|CK ?(?:II|I|2|1)|KS|CN|DS|NGƯT|NGND|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư)(?:[.,]\s*|\s+))+)\p{Lu}[\p{L}\p{M}]*(?:\s+\p{Lu}[\p{L}\p{M}]*){1,5}$/u
const empty = /^\(?(?:ký,?\s+)?(?:ghi\s+rõ\s+)?họ(?:,| và)?\s+tên\)?$/iu
const annex = /^\s*(?:PHỤ LỤC|Phụ lục|MẪU|Mẫu|BIỂU|Biểu)(?![\p{L}\p{M}])/u
const blankForm = /TÊN (?:CƠ QUAN|CQ|TỔ CHỨC|ĐƠN VỊ)|…{2}|\.{4}/u

/** A guideline that shows how to sign has more of such places than a document has signers. */
const mostSigners = 4

/** How far below the post a name may stand. */
const reach = 6

/** What stands where the signer's name belongs; an annex may be a form that others fill in. */
export function* nameFindings(
  draft: Draft,
  lines: readonly SigningLine[],
  header: readonly Passage[],
  { plainName }: FormPart<'signing'>,
): Generator<Finding> {
  const { passages } = draft
  const end = passages.findIndex(({ text, kind }) => kind !== 'item' && kind !== 'title' && annex.test(text))
  const inBody = lines.filter(({ passage }) => end < 0 || passages.indexOf(passage) < end)
  const isForm = header.some(({ text }) => blankForm.test(text))
  const order = new Map(passages.map((passage, index) => [passage, index]))
  const places = new Map(
    inBody.flatMap((line) => below(line, passages)).map((one) => [`${order.get(one.passage)} ${one.start}`, one]),
  )
  const left = [...places.values()].filter(({ text }) => empty.test(text)).length
  for (const { passage, start, text } of places.values()) {
    const whole = { passage, start, end: start + text.length }
    const title = learned.exec(text)?.[1]
    if (empty.test(text)) {
      if (isForm || left > mostSigners) continue
      yield {
        ...whole,
        message: `Chỗ ký còn ghi “${text}”.`,
        hint: 'Thay bằng họ tên người ký; chưa rõ ai ký thì để trống.',
      }
    } else if (title !== undefined && plainName && !header.some((one) => hasAny(one.text, plainName.except))) {
      yield {
        ...{ ...whole, severity: 'info' },
        message: `Trước họ tên người ký ghi “${title.trim()}”; không ghi học hàm, học vị.`,
        hint: `Ghi “${text.slice(title.length)}” (${plainName.article}).`,
        fix: [{ start, end: start + title.length, text: '', unsafe: true }],
      }
    }
  }
}

/** Lines below one of the signing block, in its own passage and in those that follow. */
function below(line: SigningLine, passages: readonly Passage[]): { passage: Passage; start: number; text: string }[] {
  const at = passages.indexOf(line.passage)
  return passages
    .slice(at, at + reach)
    .filter(({ kind }) => kind !== 'item' && kind !== 'heading')
    .flatMap((passage) =>
      [...passage.text.matchAll(/[^\n\t]+/g)].map((match) => {
        const text = match[0].trim()
        return { passage, start: match.index + match[0].indexOf(text), text }
      }),
    )
    .filter(({ passage, start }) => passage !== line.passage || start > line.start)
}
