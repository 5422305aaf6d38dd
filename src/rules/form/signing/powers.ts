import type { SigningLine } from '../../../draft/analysis/form/ending.js'
import { hasAny, hasPhrase } from '../../../draft/analysis/form/phrases.js'
import type { FormPart } from '../../../standard/form/form.js'
import type { Finding } from '../../rule.js'

type SigningForm = FormPart<'signing'>

/** `T/M` for `TM.`, or the other way round, and no blank behind it. */
export function* wrongPrefix(
  { passage, start, prefix, text: line }: SigningLine,
  { powers, article }: SigningForm,
  owner: string,
): Generator<Finding> {
  const letters = prefix?.replace(/[^\p{L}]/gu, '').toUpperCase()
  if (prefix === undefined || letters === undefined) return
  const right = new Map(Object.entries(powers)).get(letters)
  if (right === undefined) return
  const end = start + prefix.length
  const isClosed = /^\S/u.test(line.slice(prefix.length))
  if (prefix.toUpperCase() !== right) {
    // Without letters of its own, a power is another power: a person must say that it is meant.
    const unsafe = right.replace(/[^\p{L}]/gu, '') !== letters
    yield {
      ...{ passage, start, end },
      message: `Quyền hạn ghi “${prefix}”, văn bản ${owner} ghi “${right}”.`,
      hint: `Ghi “${right}” (${article}).`,
      fix: [{ start, end, text: isClosed ? `${right} ` : right, ...(unsafe && { unsafe }) }],
    }
  } else if (isClosed) {
    yield {
      ...{ passage, start, end: start + line.length },
      message: `Sau “${prefix}” thiếu dấu cách.`,
      hint: `Ghi “${prefix} ${line.slice(prefix.length)}”.`,
      fix: [{ start: end, end, text: ' ' }],
    }
  }
}

const acting = /^K\/?T(?![\p{L}\p{M}])(?:\s?\.)?\s*/iu
export const forCollective = /^T\/?M/iu

/** `K/T BÍ THƯ`: where a collective issues documents, its deputies sign for it and for nobody else. */
export function* wrongDeputy(line: SigningLine, lines: readonly SigningLine[], form: SigningForm): Generator<Finding> {
  const { passage, start, end, text } = line
  const prefix = acting.exec(text)?.[0]
  if (prefix === undefined) return
  const head = text.slice(prefix.length).toUpperCase()
  const wrong = [form.neverActing ?? []]
    .flat()
    .find(({ post, under }) => head.startsWith(post) && (!under || lines.some((one) => isUnder(one, under))))
  if (!wrong) return
  const { post, of } = wrong
  const kept = form.powers.TM ? `giữ dòng ${form.powers.TM} và` : 'giữ'
  yield {
    ...{ passage, start, end },
    message: `Phó ${post.toLowerCase()} ${of} không ký thay: dòng “${text}” không có trong văn bản do tập thể ban hành.`,
    hint: `Bỏ dòng này; ${kept} chức vụ PHÓ ${post} (${form.article}).`,
  }
}

function isUnder({ prefix, text }: SigningLine, names: readonly string[]): boolean {
  return prefix !== undefined && forCollective.test(prefix) && hasAny(text.toUpperCase(), names)
}

/** A header left over from another office's document. Where several sign together, one may be of another system. */
export function* otherBody(lines: readonly SigningLine[], { foreign }: SigningForm, owner: string): Generator<Finding> {
  const [line, ...others] = lines.filter(({ prefix }) => prefix !== undefined && forCollective.test(prefix))
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
