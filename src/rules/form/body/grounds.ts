import type { Draft, Passage } from '../../../draft/draft.js'
import type { FormPart } from '../../../standard/form/form.js'
import type { Finding } from '../../rule.js'

type BodyForm = FormPart<'body'>

const ground = /^Căn cứ\s/u
const alsoGround = /^(?:Căn cứ|Theo|Xét|Thực hiện|Trên cơ sở|Để|Nhằm|Tiếp tục)\s/u
const reach = 40

/** The first run of lines that begin with `Căn cứ`; one that leads over to what follows is none. */
export function groundsOf({ passages }: Draft): Passage[] {
  const first = passages.slice(0, reach).findIndex(({ text, kind }) => kind !== 'title' && ground.test(text))
  if (first < 0) return []
  const rest = passages.slice(first)
  const end = rest.findIndex(({ text }) => !alsoGround.test(text))
  return end < 0 ? [] : rest.slice(0, end)
}

const lead =
  /:\s*$|như sau|(?:ban hành|xây dựng|tổ chức|triển khai)\s+(?:Kế hoạch|kế hoạch|Chương trình|Hướng dẫn)[^;]*$/u

export function* groundFindings(lines: readonly Passage[], form: NonNullable<BodyForm['grounds']>): Generator<Finding> {
  const leads = lines.length > 0 && lead.test(lines.at(-1)!.text)
  const { dash, item, last, article } = form
  for (const passage of lines) {
    const isLast = passage === lines.at(-1)
    if (isLast && leads) continue
    const text = passage.text.trimEnd()
    const written = /[;.,:]?$/u.exec(text)![0]
    const right = isLast && !leads ? last : item
    if (written === right || written === ':' || (isLast && lines.length < 2)) continue
    const start = text.length - written.length
    yield {
      ...{ passage, start: Math.min(start, text.length - 1), end: text.length },
      message: `Căn cứ ${isLast ? 'cuối cùng ' : ''}kết thúc ${written === '' ? 'không có dấu' : `bằng “${written}”`}, cần “${right}”.`,
      hint: `Mỗi căn cứ kết thúc bằng “${item}”, căn cứ cuối cùng bằng “${last}” (${article}).`,
      fix: [{ start, end: text.length, text: right }],
    }
  }
  const [first] = lines
  if (!dash || !first || first.kind === 'item') return
  yield {
    ...{ passage: first, start: 0, end: 'Căn cứ'.length },
    message: 'Trước căn cứ không có gạch đầu dòng.',
    hint: `Ghi “- Căn cứ …” ở mỗi căn cứ (${article}).`,
  }
}
