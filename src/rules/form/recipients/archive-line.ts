import type { Passage } from '../../../draft/draft.js'
import type { FormPart } from '../../../standard/form/form.js'
import type { Finding } from '../../rule.js'

type ArchiveForm = Exclude<FormPart<'recipients'>['archive'], undefined>

/** `Lưu: VT, …` or `Lưu …`, as the standard has it. */
export function* archiveLine(passage: Passage, form: ArchiveForm, owner: string): Generator<Finding> {
  const [written, word] = /^\s*(Lưu)\s*:?\s*/u.exec(passage.text) ?? []
  if (written === undefined || word === undefined) return
  const rest = passage.text.slice(written.length)
  const begins = (letters: string | undefined) =>
    letters !== undefined && rest.startsWith(letters) && !/^\p{L}/u.test(rest.slice(letters.length))
  const hasColon = written.includes(':')
  const end = passage.text.trimEnd().length
  const example = form.example === undefined ? '' : `, ví dụ “${form.example}”`
  const hint = `Ghi “${form.shown}”${example} (${form.article}).`
  if ((hasColon && !form.colon) || begins(form.never)) {
    const never = [...(form.colon ? [] : ['dấu hai chấm']), ...(form.never === undefined ? [] : [form.never])]
    const message = `Dòng lưu ghi “${passage.text.trim()}”; văn bản ${owner} không ghi ${never.join(' và ')}.`
    yield { ...{ passage, start: 0, end, severity: 'info' }, message, hint }
  } else if ((form.colon && !hasColon) || (form.first !== undefined && !begins(form.first))) {
    const start = written.indexOf(word)
    const at = start + word.length
    const lacksColon = form.colon && !hasColon
    const meaning = form.firstMeans === undefined ? '' : ` (${form.firstMeans})`
    yield {
      ...{ passage, start, end, severity: 'info', hint },
      message: lacksColon
        ? 'Sau chữ “Lưu” thiếu dấu hai chấm.'
        : `Sau “${word}${hasColon ? ':' : ''}” chưa có “${form.first}”${meaning}.`,
      ...(lacksColon && { fix: [{ start: at, end: at, text: ':' }] }),
    }
  }
}
