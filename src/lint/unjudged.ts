import type { Severity } from '../diagnostic.js'
import { isPlan } from '../draft/analysis/form/form.js'
import { readKind } from '../draft/analysis/form/kind.js'
import type { Draft } from '../draft/draft.js'
import type { Finding } from '../rules/rule.js'
import { type PartName, partTitles } from '../standard/form/form.js'

export const unjudgedCheck: { id: string; severity: Severity } = { id: 'form-unjudged', severity: 'info' }

const ofPlans: readonly PartName[] = ['number', 'signing', 'recipients']
const ofPages: readonly PartName[] = ['page', 'text', 'spacing', 'pageNumber']

/** One remark for all that the standard of a draft doesn't speak of, so that silence isn't taken for praise. */
export function unjudgedFindings(draft: Draft): Finding[] {
  const { judgedBy, passages, layout } = draft
  const passage = passages.find(({ kind }) => kind === 'title') ?? passages[0]
  if (!judgedBy || !passage) return []
  const { name, form } = judgedBy
  const kind = readKind(draft)
  if (form && kind && (kind.isLegal || form.kinds[kind.name.toUpperCase()] === false)) {
    const what = kind.isLegal ? 'văn bản quy phạm pháp luật' : kind.name
    return [
      {
        ...{ passage, start: 0, end: /^.*/.exec(passage.text)![0].length },
        message: `Thể thức “${name}” không quy định về ${what}, nên thể thức của văn bản này chưa được soát.`,
        hint: `Đối chiếu thể thức với quy định riêng về ${what}.`,
      },
    ]
  }
  const parts = isPlan(draft) ? ofPlans : (Object.keys(partTitles) as PartName[])
  const unsaid = parts.filter((part) => form?.[part] === undefined && (layout || !ofPages.includes(part)))
  if (unsaid.length === 0) return []
  const what = form ? `không nói về ${unsaid.map((part) => partTitles[part]).join('; ')}` : 'không có khóa form'
  return [
    {
      ...{ passage, start: 0, end: /^.*/.exec(passage.text)![0].length },
      message: `Thể thức “${name}” ${what}, nên ${form ? 'các phần này' : 'thể thức của văn bản này'} chưa được soát.`,
      hint: `Ghi dưới khóa form của tệp standard.yaml; phần không cần soát thì ghi false, ví dụ “${unsaid[0]}: false”.`,
    },
  ]
}
