import type { Draft, Passage } from '../../../draft/draft.js'
import type { FormPart } from '../../../standard/form/form.js'
import type { Finding } from '../../rule.js'

type RuleLineForm = NonNullable<FormPart<'body'>['ruleLines']>

/** `***` where one star is wanted, or more or fewer hyphens; a line that is drawn isn't seen. */
export function* wrongRuleLines(
  { ruleLines = [] }: Draft,
  header: readonly Passage[],
  { issuer, subject, article }: RuleLineForm,
): Generator<Finding> {
  for (const { text, above } of ruleLines) {
    const written = text.replace(/\s/gu, '')
    const isIssuers = /^[*∗]+$/u.test(written) && header.includes(above)
    const isSubjects = /^[-–—_=]+$/u.test(written) && above.kind === 'title'
    const right = isIssuers ? issuer : isSubjects ? subject : undefined
    if (right === undefined || right === written) continue
    yield {
      ...{ passage: above, start: 0, end: above.text.length },
      message: `Dưới ${isIssuers ? 'tên cơ quan' : 'trích yếu'} ghi “${text}”, kiểu của hệ thống ban hành là “${right}”.`,
      hint: `Ghi “${right}” (${article}).`,
    }
  }
}

const slashed = /(?:\.\/[./]{0,3}|\/\.)\s{0,9}$/u
/** How far above “Nơi nhận” the text may end. */
const reach = 3

/** `./.` where the text ends with a full stop. */
export function* wrongEnd(
  draft: Draft,
  right: string,
  article: string,
  label: Passage | undefined,
): Generator<Finding> {
  const { passages } = draft
  const end = label ? passages.indexOf(label) : passages.length
  const passage = passages.slice(Math.max(0, end - reach), end).findLast(({ text }) => slashed.test(text))
  if (!passage) return
  const start = slashed.exec(passage.text)!.index
  const stop = passage.text.trimEnd().length
  yield {
    ...{ passage, start, end: stop },
    message: `Văn bản kết thúc bằng “${passage.text.slice(start, stop)}”, cần “${right}”.`,
    hint: `Ghi “${right}” (${article}).`,
    fix: [{ start, end: stop, text: right }],
  }
}
