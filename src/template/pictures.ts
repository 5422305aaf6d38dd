import type { PlanModel } from '../plan/model.js'

/** The files of the pictures that a plan prints. */
export function picturesIn({ body, annexes }: PlanModel): ReadonlySet<string> {
  const blocks = [body, ...annexes.map((annex) => annex.body)].flat()
  return new Set(blocks.flatMap(({ picture }) => picture?.name ?? []))
}
