import type { Draft } from '../../draft/draft.js'
import type { FormPart } from '../../standard/form/form.js'
import type { Finding } from '../rule.js'

type ClauseForm = NonNullable<FormPart<'headings'>['clause']>
type AppendixForm = NonNullable<FormPart<'headings'>['appendix']>

const clause = /^[^\S\n]*Điều\s+(\d{1,3})([^\S\n]*[:;,/)–-]|[^\S\n]+(?=\p{Lu}))/u

/** The first article that is numbered otherwise: `Điều 1:`. */
export function* wrongClause({ passages }: Draft, { mark, article }: ClauseForm): Generator<Finding> {
  for (const passage of passages) {
    const found = passage.kind === 'cell' || passage.kind === 'title' ? null : clause.exec(passage.text)
    if (!found) continue
    const right = mark.replace('1', found[1]!)
    const end = found[0].trimEnd().length
    yield {
      ...{ passage, start: 0, end },
      message: `Số của điều ghi “${found[0].trim()}”, kiểu của hệ thống ban hành là “${right}”.`,
      hint: `Ghi theo kiểu “${right}” ở mọi điều (${article}).`,
    }
    return
  }
}

const appendix = /^[^\S\n]*(?:Phụ lục|PHỤ LỤC)(?:\s+số)?\s+(?:([IVX]{1,6})|(\d{1,2}))[^\S\n]*(?:[.:–-][^\n]*)?(?:$|\n)/u

/** The number over the first of several appendices that is numbered otherwise. */
export function* wrongAppendix({ passages }: Draft, { number, article }: AppendixForm): Generator<Finding> {
  const titles = passages.flatMap((passage) => {
    const found = passage.kind === 'item' || passage.kind === 'title' ? null : appendix.exec(passage.text)
    return found ? [{ passage, found }] : []
  })
  const wrong = titles.find(({ found }) => (number === 'I' ? found[2] : found[1]) !== undefined)
  if (!wrong || titles.length < 2) return
  const written = wrong.found[1] ?? wrong.found[2]!
  const start = wrong.found[0].indexOf(written)
  yield {
    ...{ passage: wrong.passage, start, end: start + written.length },
    message: `Số của phụ lục ghi “${written}”, kiểu của hệ thống ban hành là chữ số ${number === 'I' ? 'La Mã' : 'Ả Rập'}.`,
    hint: `Ghi “Phụ lục ${number}” và tiếp theo như vậy (${article}).`,
  }
}
