import { areWhole, keepsDay } from '../../draft/analysis/dates/dates.js'
import type { Claim } from '../../draft/analysis/numbers/claims.js'
import { isCarriedOut, isOfLife } from '../../draft/analysis/numbers/counts.js'
import { isSlip } from '../../draft/analysis/numbers/digit-slip.js'
import type { Facts } from '../../draft/draft.js'

/** Which of a claim's three numbers is wrong, when one is. */
export type Verdict =
  | { wrong: 'count'; expected: number }
  | { wrong: 'end'; year: number }
  | { wrong: 'start'; year: number }
  | undefined

/** Up to here people count years as they go, the first included: `5 năm (2016 - 2020)`. */
const longestInclusive = 40
const longestLife = 96

/** Judges a count by the two dates that stand with it. */
export function verdictOf(claim: Claim, facts: Facts): Verdict {
  const { range, value } = claim
  if (!range || claim.approximate) return undefined
  const [first, last] = [range.from.year!, range.to.year!]
  const expected = last - first
  if (expected < 0 || value === expected || !isSure(claim, expected, facts)) return undefined
  const base = claim.named?.entry
  if (base?.confidence === 'high' && base.base.year !== undefined && base.base.year !== first) {
    if (last - base.base.year === value) return { wrong: 'start', year: base.base.year }
  }
  if (facts.year === first + value && facts.year !== last) return { wrong: 'end', year: facts.year }
  return { wrong: 'count', expected }
}

/** Whether the dates are those of the count: of a war, a life or a term they are not. */
function isSure(claim: Claim, expected: number, facts: Facts): boolean {
  const { manner, value, passage, phraseEnd } = claim
  const range = claim.range!
  if (keepsDay(range)) return true
  if (manner === 'duration') return isLongSlip(value, expected)
  if (remembersPeriod(claim, expected)) return false
  const isInclusive = value === expected + 1 && value <= longestInclusive
  if (isInclusive && (manner === 'since' || (!claim.named && isCarriedOut(passage.text, phraseEnd)))) return false
  if (claim.named?.entry.kind === 'edition' && value === expected + 1) return false
  if (areWhole(range) && !keepsPart(claim)) return false
  if (expected < longestLife && isOfLife(passage.text, phraseEnd)) return isLifeSlip(value, expected)
  return isSlip(value, expected) || isConfirmed(claim, facts)
}

/** `63 năm … chiến tranh Triều Tiên 1950-1953`: the years are those of what is remembered, so long ago at its end. */
function remembersPeriod({ value, range }: Claim, expected: number): boolean {
  const { from, to } = range!
  const remembered = to.year! + value
  return (
    from.month === undefined &&
    to.month === undefined &&
    value > expected * 2 &&
    remembered >= 1990 &&
    remembered <= 2040
  )
}

/** `55 năm Bác Hồ đi xa (1969 - 2025)`: over so long a time nobody counts as he goes. */
function isLongSlip(value: number, expected: number): boolean {
  const isLong = Math.min(value, expected) > longestInclusive
  return isLong && value !== expected + 1 && isSlip(value, expected)
}

/** Of two whole dates that differ, day or month is the same: one of them is mistyped. */
function keepsPart({ range, passage, phraseEnd }: Claim): boolean {
  const { from, to } = range!
  return (from.day === to.day || from.month === to.month) && !isOfLife(passage.text, phraseEnd)
}

/** Years of a life differ from a birthday's count by anything; only the plainest slips are told apart. */
function isLifeSlip(value: number, expected: number): boolean {
  return Math.abs(value - expected) === 1 || (value > expected && String(value).startsWith(String(expected)))
}

/** The catalogue knows the first year and the draft the last. */
function isConfirmed({ named, range }: Claim, { year }: Facts): boolean {
  return named !== undefined && named.entry.base.year === range!.from.year && year === range!.to.year
}
