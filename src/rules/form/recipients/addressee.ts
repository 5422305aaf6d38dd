import type { Recipient, Recipients } from '../../../draft/analysis/form/ending.js'
import { addresseeOf } from '../../../draft/analysis/form/form.js'
import type { Draft } from '../../../draft/draft.js'
import type { Form } from '../../../standard/form/form.js'
import type { Finding } from '../../rule.js'

/** `Như trên` after `Kính gửi`, `Như Điều 3` in a decision. */
export function* firstFinding(draft: Draft, { label, items }: Recipients, form: Form): Generator<Finding> {
  const first = form.recipients ? form.recipients.first : undefined
  if (!first || items.length === 0 || (form.addressee && !addresseeOf(draft))) return
  const begins = ({ passage }: Recipient) =>
    first.any.some((words) => passage.text.trimStart().toLowerCase().startsWith(words.toLowerCase()))
  // `Như Điều 5` below a letter is of a decision that is sent with it.
  if (items.some((item) => begins(item) || /^\s*Như\s/u.test(item.passage.text))) return
  yield {
    ...{ passage: label, start: 0, end: label.text.trimEnd().length, severity: 'info' },
    message: `Nơi nhận không bắt đầu bằng “${first.any[0]}${first.any[0] === 'Như Điều' ? ' …' : ''}”.`,
    hint: `Thêm dòng “- ${first.any[0]}${first.any[0] === 'Như Điều' ? ' …' : ''};” ở đầu danh sách (${first.article}).`,
  }
}

/** `Kính gửi` where the standard has another word for it. */
export function* wrongAddressee(draft: Draft, { addressee }: Form): Generator<Finding> {
  const found = addresseeOf(draft)
  if (!addressee || !found) return
  const [whole, written] = /^\s*(Kính\s+\p{L}+)/u.exec(found.text)!
  if (written!.replace(/\s+/gu, ' ') === addressee.label) return
  const [start, end] = [whole.length - written!.length, whole.length]
  yield {
    ...{ passage: found, start, end, severity: 'info' },
    message: `Chữ trên tên nơi gửi là “${written}”, loại văn bản này ghi “${addressee.label}”.`,
    hint: `Ghi “${addressee.label}” (${addressee.article}).`,
    fix: [{ start, end, text: addressee.label }],
  }
}
