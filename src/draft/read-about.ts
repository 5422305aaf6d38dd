import { formatDate, formatSigning } from '../calendar/date.js'
import { brief } from '../text/excerpt/brief.js'
import { oneLine } from '../text/excerpt/excerpt.js'
import type { About } from './about.js'
import { readKind } from './analysis/form/kind.js'
import { kindAtStart } from './document-kinds.js'
import type { Draft } from './draft.js'
import { isLong } from './long-passages.js'
import { withoutMasks } from './mask.js'

export function aboutOf(draft: Draft): About {
  const { date, signed, period, number, symbol } = draft.facts
  const kind = readKind(draft)?.name
  const day = date ? formatDate(date.value) : signed && formatSigning(signed.value)
  const title = titleOf(draft)
  return {
    ...(kind !== undefined && { kind }),
    ...(number && { number: brief(number.value) }),
    ...(symbol && { symbol: brief(symbol.value) }),
    ...(day !== undefined && { date: day }),
    ...(period && { period: `${formatDate(period.value.start)} - ${formatDate(period.value.end)}` }),
    ...(title !== '' && { title }),
  }
}

/** What stands behind the kind. */
function titleOf({ passages }: Draft): string {
  const titles = passages.filter((passage) => passage.kind === 'title' && !isLong(passage))
  const lines = titles.map(({ text }) => text).join('\n')
  return brief(withoutMasks(oneLine(lines.slice(kindAtStart(lines)?.length ?? 0))).trim())
}
