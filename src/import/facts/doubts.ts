import { kindAtStart } from '../../draft/document-kinds.js'
import type { Draft } from '../../draft/draft.js'
import type { Doubt } from '../imported-plan.js'

/** What of the facts the draft doesn't tell, or tells as another kind of document. */
export function doubtsOf(
  draft: Draft,
  standard: { name: string; isSure: boolean },
  hasName: boolean,
  { symbol, date }: { symbol?: string | undefined; date?: string | undefined },
  place: string | undefined,
): Doubt[] {
  const first = draft.passages.find(({ kind }) => kind === 'title')
  const kind = first && kindAtStart(first.text)?.name
  const doubts: (Doubt | false)[] = [
    !standard.isSure && { key: 'standard', text: 'phần đầu không cho biết thể thức, đoán theo chỗ ký và ký hiệu' },
    (!first || kind !== 'kế hoạch') && {
      key: 'title',
      text: kind ? `tệp này là ${kind}, không phải kế hoạch` : 'không thấy dòng KẾ HOẠCH và trích yếu',
    },
    !hasName && { key: 'issuer', text: 'phần đầu không ghi cơ quan ban hành' },
    !symbol && { key: 'symbol', text: 'tệp không ghi ký hiệu' },
    !place && { key: 'place', text: 'tệp không ghi địa danh' },
    !date?.includes('/') && { key: 'date', text: undated(draft, date) },
  ]
  return doubts.filter((doubt) => doubt !== false)
}

function undated({ facts }: Draft, date: string | undefined): string {
  if (date) return 'tệp chưa ghi tháng ký'
  return facts.period || facts.year
    ? 'tệp không ghi ngày ký'
    : 'tệp không ghi năm nào: ghi date hoặc period rồi mới dựng được'
}
