import type { When } from '../../calendar/when/when.js'
import type { Sourced } from '../../text/sourced.js'
import type { Activity, Prose, Read } from '../plan.js'

/** A line that `{{details "id"}}` prints; one without a label goes on with the line above. */
export interface DetailLine {
  label?: string
  words: Prose | Read<When> | { names: Sourced[] }
}

/** The lines Thời gian, Địa điểm, Nội dung, … of an activity, as far as it has them. */
export function detailLines({ when, where, content, support, budget, result, note }: Activity): DetailLine[] {
  const [first, ...more] = content
  const line = (label: string, words: Prose | undefined) => (words && words.length > 0 ? [{ label, words }] : [])
  return [
    ...(when ? [{ label: 'Thời gian', words: when }] : []),
    ...line('Địa điểm', where),
    ...line('Nội dung', first),
    ...more.map((words) => ({ words })),
    ...(support.length > 0 ? [{ label: 'Đơn vị phối hợp', words: { names: support } }] : []),
    ...line('Kinh phí', budget),
    ...line('Sản phẩm', result),
    ...line('Ghi chú', note),
  ]
}
