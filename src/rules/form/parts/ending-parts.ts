import type { FormParts } from '../../../draft/analysis/analysis.js'
import { isWord } from '../../../draft/analysis/form/form.js'
import type { Draft, Passage } from '../../../draft/draft.js'
import type { FormPart } from '../../../standard/form/form.js'
import type { Finding } from '../../rule.js'

/** “Nơi nhận” and the signer's post, where what stands beside them shows that they are lacking. */
export function* endingFindings(
  draft: Draft,
  { signing: lines, recipients }: FormParts,
  parts: FormPart<'parts'>,
): Generator<Finding> {
  if (!recipients && lines[0] && parts.includes('recipients') && !draft.passages.some(namesRecipients)) {
    const { passage, start, end } = lines[0]
    yield { ...{ passage, start, end }, message: 'Văn bản thiếu Nơi nhận.', hint: 'Thêm Nơi nhận, dòng Lưu ở cuối.' }
  }
  if (recipients && lines.length === 0 && parts.includes('signing') && lacksPost(draft, recipients.label)) {
    const { label } = recipients
    yield {
      ...{ passage: label, start: 0, end: label.text.trimEnd().length },
      message: 'Văn bản thiếu quyền hạn, chức vụ của người ký.',
      hint: 'Thêm quyền hạn và chức vụ ở bên phải, ngang với Nơi nhận.',
    }
  }
}

/** However the label is written. */
function namesRecipients({ text }: Passage): boolean {
  return /(?:^|[\n\t])\s*Nơi\s+nhận(?![\p{L}\p{M}])/u.test(text)
}

const name = /^\s*(?:\p{Lu}\p{Ll}+\s+){1,4}\p{Lu}\p{Ll}+\s*$/u
const capitals = /^\s*\p{Lu}[\p{Lu}\s.,/()-]{4,}$/u

/** How far around “Nơi nhận” who signs may stand. */
const around = 16

/** In a text form a name without a post shows that none was lost; a Word file shows all there is. */
function lacksPost(draft: Draft, label: Passage): boolean {
  const at = draft.passages.indexOf(label)
  const first = draft.passages.findLastIndex(({ kind }) => kind === 'title') + 1
  const near = draft.passages
    .slice(Math.max(first, at - around / 2), at + around)
    .filter(({ kind }) => kind !== 'item' && kind !== 'note')
  const has = (pattern: RegExp) => near.some(({ text, kind }) => kind !== 'heading' && pattern.test(text))
  return !has(capitals) && (isWord(draft) || has(name))
}
