import type { WrittenRange } from '../../../calendar/scan.js'
import { matchEntryBefore, type NamedEntry } from '../../../knowledge/anniversaries/match.js'
import type { Draft, Passage } from '../../draft.js'
import type { Dates } from '../dates/dates.js'
import { type Claim, isDated, isPeriod } from './claims.js'

/** Two dates of a commemoration, with the number of years said of it or the event that the catalogue knows. */
export interface Commemoration {
  passage: Passage
  range: WrittenRange
  claim?: Claim
  named?: NamedEntry
}

/** The dated commemorations of a draft: those that are counted, and those that are only named. */
export function* readCommemorations(
  { passages }: Draft,
  claims: readonly Claim[],
  datesOf: (passage: Passage) => Dates,
): Generator<Commemoration> {
  const claimed = new Map(claims.map((claim) => [claim.range, claim]))
  for (const passage of passages) {
    for (const range of datesOf(passage).ranges) {
      const claim = claimed.get(range)
      if (claim?.manner === 'anniversary') yield { passage, range, claim, ...(claim.named && { named: claim.named }) }
      if (claim || !isDated(range) || isPeriod(passage.text, range)) continue
      const named = matchEntryBefore(passage.text, range.start)
      if (named) yield { passage, range, named }
    }
  }
}
