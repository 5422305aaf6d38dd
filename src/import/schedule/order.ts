import type { ImportedActivity } from '../imported-plan.js'

/** What the tables of a draft tell of the order that a plan must have its activities in, to print them as they stand. */
export interface TableOrder {
  /** Of one day: the plan prints them as it has them. */
  pairs: [first: ImportedActivity, second: ImportedActivity][]
  /** Those in charge, as they stand over the rows of a table: the plan prints them as its activities name them first. */
  headings: string[][]
}

/** The order that every table wants, or else as much of it as can be had. */
export function inTableOrder(
  activities: readonly ImportedActivity[],
  { pairs, headings }: TableOrder,
): ImportedActivity[] {
  const above = new Map<ImportedActivity, Set<ImportedActivity>>()
  for (const [first, second] of pairs) above.set(second, (above.get(second) ?? new Set()).add(first))
  const left = new Set(activities)
  const ordered: ImportedActivity[] = []
  const named = new Set<string>()
  while (left.size > 0) {
    const all = [...left]
    const isFree = (one: ImportedActivity) => ![...(above.get(one) ?? [])].some((first) => left.has(first))
    const isNext = ({ lead }: ImportedActivity) => headings.every((own) => goesOn(lead, named, own))
    const next = all.find((one) => isFree(one) && isNext(one)) ?? all.find(isFree) ?? all[0]!
    left.delete(next)
    for (const unit of next.lead) named.add(unit)
    ordered.push(next)
  }
  return ordered
}

/** Whether what an activity names first are the next headings. Units without a heading stand in other tables. */
function goesOn(lead: readonly string[], named: ReadonlySet<string>, headings: readonly string[]): boolean {
  const next = headings.filter((heading) => !named.has(heading))
  const own = [...new Set(lead)].filter((unit) => !named.has(unit) && headings.includes(unit))
  return own.every((unit, index) => unit === next[index])
}
