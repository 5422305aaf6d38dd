import type { SigningLine } from '../../../draft/analysis/form/ending.js'
import { hasAny } from '../../../draft/analysis/form/phrases.js'
import type { FormPart } from '../../../standard/form/form.js'
import type { Finding } from '../../rule.js'
import { forCollective } from './powers.js'

type SigningForm = FormPart<'signing'>

/** What is printed beside and below who is signed for. Where several sign together, posts follow other rules. */
export function* wrongPosts(lines: readonly SigningLine[], form: SigningForm, isPlan: boolean): Generator<Finding> {
  const collectives = lines.filter(({ prefix }) => prefix !== undefined && forCollective.test(prefix))
  const [collective] = collectives
  if (collectives.length > 1 || (!collective && !isPlan)) return
  const posts = lines.slice(collective ? lines.indexOf(collective) + 1 : 0).filter(({ prefix }) => prefix === undefined)
  if (posts.length > 1) return
  for (const line of [...collectives, ...posts]) yield* bodyNamed(line, form)
  if (collective && posts[0] && lines.length === 2) yield* postOfMember(collective, posts[0], form)
}

/** `PHÓ BÍ THƯ ĐẢNG ỦY`, `T/M BAN THƯỜNG VỤ ĐẢNG ỦY XÃ …` */
function* bodyNamed({ passage, start, end, text, prefix = '' }: SigningLine, form: SigningForm): Generator<Finding> {
  if (!form.withoutBody) return
  const { after, except, article } = form.withoutBody
  const name = text.slice(prefix.length)
  const plain = name.trim().toUpperCase().replace(/^PHÓ /u, '')
  const kept = after.find((words) => plain.startsWith(`${words} `) || plain.startsWith(`${otherMarks(words)} `))
  const rest = kept === undefined ? '' : plain.slice(kept.length).trim()
  if (kept === undefined || !/^\p{L}/u.test(rest) || except.some((words) => rest.startsWith(words))) return
  const right = text.slice(0, text.toUpperCase().length - rest.length).trimEnd()
  const power = form.powers[prefix.replace(/[^\p{L}]/gu, '').toUpperCase() as keyof typeof form.powers]
  yield {
    ...{ passage, start, end },
    message: `${prefix === '' ? 'Chức vụ' : 'Quyền hạn'} ghi “${text}”, kèm tên cơ quan.`,
    hint: `Ghi “${power ? `${power} ${right.slice(prefix.length).trim()}` : right}” (${article}).`,
    fix: [{ start: start + right.length, end, text: '', unsafe: true }],
  }
}

/** `ĐẢNG UỶ` is `ĐẢNG ỦY`. */
function otherMarks(words: string): string {
  return words.replaceAll('ỦY', 'UỶ')
}

/** Under a collective only its heads and their deputies have a post; other members sign with their names alone. */
function* postOfMember(collective: SigningLine, line: SigningLine, form: SigningForm): Generator<Finding> {
  if (!form.collectivePosts) return
  const { only, article } = form.collectivePosts
  const { passage, start, end, text } = line
  if (hasAny(text.toUpperCase(), only)) return
  const posts = only.map((one) => `${one.toLowerCase()}, phó ${one.toLowerCase()}`).join(', ')
  yield {
    ...{ passage, start, end },
    message: `Dưới “${collective.text}” ghi chức vụ “${text}”; chỉ ${posts} ghi chức vụ.`,
    hint: `Bỏ dòng này, chỉ ghi họ tên (${article}).`,
  }
}
