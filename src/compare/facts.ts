import { diffArrays } from 'diff'
import type { FactChange } from './comparison.js'
import type { Fact, FactKey } from './reading.js'

/** As an office calls them, in the order in which they are told. */
export const factLabels: Record<FactKey, string> = {
  parent: 'Cơ quan cấp trên',
  issuer: 'Cơ quan ban hành',
  number: 'Số',
  symbol: 'Ký hiệu',
  place: 'Địa danh',
  date: 'Ngày ký',
  secrecy: 'Độ mật',
  urgency: 'Độ khẩn',
  draft: 'Dấu dự thảo',
  title: 'Trích yếu',
  period: 'Thời gian thực hiện',
  recipients: 'Nơi nhận',
  authority: 'Ký thay mặt',
  signers: 'Người ký',
}

// Nobody sends a plan to more.
const mostChanges = 500

export function compareFacts(before: readonly Fact[], after: readonly Fact[]): FactChange[] {
  const itemsOf = (facts: readonly Fact[], key: FactKey) => facts.find((fact) => fact.key === key)?.items ?? []
  const changes = Object.entries(factLabels).flatMap(([name, label]) => {
    const key = name as FactKey
    return changesIn(itemsOf(before, key), itemsOf(after, key)).map((change): FactChange => ({ key, label, ...change }))
  })
  return withoutPeriodInTitle(changes)
}

type Change = Pick<FactChange, 'before' | 'after'>

function changesIn(before: readonly string[], after: readonly string[]): Change[] {
  const found = diffArrays([...before], [...after], { maxEditLength: mostChanges })
  if (!found) return paired(before, after)
  const changes: Change[] = []
  let [gone, added]: [string[], string[]] = [[], []]
  for (const { added: isAdded, removed: isGone, value } of [...found, { added: false, removed: false, value: [] }]) {
    if (isGone) gone.push(...value)
    else if (isAdded) added.push(...value)
    else {
      changes.push(...paired(gone, added))
      ;[gone, added] = [[], []]
    }
  }
  return changes
}

/** What has gone beside what has come in its place. */
function paired(gone: readonly string[], added: readonly string[]): Change[] {
  return Array.from({ length: Math.max(gone.length, added.length) }, (_, index) => ({
    ...(gone[index] !== undefined && { before: gone[index] }),
    ...(added[index] !== undefined && { after: added[index] }),
  }))
}

const day = /\d{1,2}\/\d{1,2}\/\d{4}/g

/** A title that differs by the days of the plan alone is told by these. */
function withoutPeriodInTitle(changes: readonly FactChange[]): FactChange[] {
  if (!changes.some(({ key }) => key === 'period')) return [...changes]
  const undated = (text = '') => text.replace(day, '')
  return changes.filter(({ key, before, after }) => key !== 'title' || undated(before) !== undated(after))
}
