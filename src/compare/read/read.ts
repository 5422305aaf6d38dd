import { analyse } from '../../draft/analysis/analysis.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { zonesOf } from '../../import/zones.js'
import type { Reading } from '../reading.js'
import { readActivities } from './activities.js'
import { blocksOf } from './blocks.js'
import { readFacts } from './facts.js'

/** A draft as it is compared: by the letters that are seen, whichever were typed. */
export function readingOf(draft: Draft): Reading {
  for (const passage of draft.passages) delete (passage as Passage).typed
  const zones = zonesOf(draft, analyse(draft))
  const blocks = blocksOf(draft, zones)
  const activities = readActivities(zones, blocks)
  return { facts: readFacts(zones, draft), activities, blocks: blocks.blocks }
}
