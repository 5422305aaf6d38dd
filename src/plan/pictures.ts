import type { Sourced } from '../text/sourced.js'
import type { BodyBlock, PlanParts } from './plan.js'

/** The files of a plan's pictures as it names them, in the order of printing. */
export function picturesOf({ body, annexes }: PlanParts): Sourced[] {
  return [body, ...annexes.map((annex) => annex.body)].flat().flatMap(nameOf)
}

function nameOf(block: BodyBlock): Sourced[] {
  return block.kind === 'picture' ? [block.name] : []
}

/** As it is asked for: Windows writes `hinh\so-do.png`. */
export function picturePath({ text }: Sourced): string {
  return text.replaceAll('\\', '/')
}
