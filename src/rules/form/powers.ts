import type { SigningLine } from '../../draft/analysis/form/ending.js'
import { hasAny, hasPhrase } from '../../draft/analysis/form/phrases.js'
import type { FormPart } from '../../standard/form/form.js'
import type { Finding } from '../rule.js'

type SigningForm = FormPart<'signing'>

/** `T/M` for `TM.`, or the other way round. */
export function* wrongPrefix(
  { passage, start, prefix }: SigningLine,
  { powers, article }: SigningForm,
  owner: string,
): Generator<Finding> {
  const letters = prefix?.replace(/[^\p{L}]/gu, '').toUpperCase()
  if (prefix === undefined || letters === undefined) return
  const right = new Map(Object.entries(powers)).get(letters)
  if (right === undefined || prefix.toUpperCase() === right) return
  const end = start + prefix.length
  yield {
    ...{ passage, start, end },
    message: `Quyền hạn ghi “${prefix}”, văn bản ${owner} ghi “${right}”.`,
    hint: `Ghi “${right}” (${article}).`,
    fix: [{ start, end, text: right }],
  }
}

const acting = /^K\/?T\.?\s*/iu

export function* wrongDeputy({ passage, start, end, text }: SigningLine, form: SigningForm): Generator<Finding> {
  const { neverActing, powers, article } = form
  if (!neverActing) return
  const { post, of } = neverActing
  const prefix = acting.exec(text)?.[0]
  if (prefix === undefined || !text.slice(prefix.length).toUpperCase().startsWith(post)) return
  const kept = powers.TM ? `giữ dòng ${powers.TM} và` : 'giữ'
  yield {
    ...{ passage, start, end },
    message: `Phó ${post.toLowerCase()} ${of} không ký thay: dòng “${text}” không có trong văn bản do tập thể ban hành.`,
    hint: `Bỏ dòng này; ${kept} chức vụ PHÓ ${post} (${article}).`,
  }
}

/** A header left over from another office's document. Where several sign together, one may be of another system. */
export function* otherBody(lines: readonly SigningLine[], { foreign }: SigningForm, owner: string): Generator<Finding> {
  const [line, ...others] = lines.filter(({ prefix }) => prefix !== undefined && /^T\/?M/iu.test(prefix))
  if (!line || others.length > 0 || !hasPhrase(line.text.toUpperCase(), foreign)) return
  const { passage, start, end, text } = line
  yield {
    ...{ passage, start, end },
    message: `Đầu văn bản theo thể thức ${owner} mà người ký ghi “${text}”.`,
    hint: 'Đối chiếu cơ quan ban hành ở đầu văn bản và ở chỗ ký.',
  }
}

/** The deputy of a head, or of a People's Committee's chairman, signs in his place. */
export function* missingActing(lines: readonly SigningLine[], { deputyActs, powers }: SigningForm): Generator<Finding> {
  if (!deputyActs) return
  const { under, article } = deputyActs
  const deputy = lines.find(({ text, prefix }) => prefix === undefined && /^PHÓ /iu.test(text))
  if (!deputy || lines.some(({ prefix }) => prefix !== undefined && /^(?:K\/?T|T\/?L|TUQ)/iu.test(prefix))) return
  const collective = lines.find(({ prefix }) => prefix !== undefined)
  if (collective && !hasAny(collective.text.toUpperCase(), under)) return
  const { passage, start, end, text } = deputy
  const head = text.replace(/^PHÓ\s+/iu, '').toUpperCase()
  const power = powers.KT ?? 'KT.'
  yield {
    ...{ passage, start, end },
    message: `Cấp phó ký mà không có dòng “${power} ${head}” ở trên “${text}”.`,
    hint: `Thêm dòng “${power} ${head}” ngay trên chức vụ (${article}).`,
  }
}
