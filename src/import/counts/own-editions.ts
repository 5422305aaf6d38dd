import type { Diagnostic } from '../../diagnostic.js'
import type { Analysis } from '../../draft/analysis/analysis.js'
import type { SeriesEvent } from '../../draft/analysis/numbers/editions.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { draftFromPlan } from '../../draft/from-plan.js'
import { applyFixes } from '../../fix.js'
import { entryById } from '../../knowledge/anniversaries/catalogue.js'
import { lintDraft } from '../../lint.js'
import type { Plan } from '../../plan/plan.js'
import { computedCount } from '../../rules/numbers/computed-count.js'
import type { Finding, Rule } from '../../rules/rule.js'
import { lineMarkOf } from '../../text/check-mark.js'
import { wordEnd, wordStart } from '../../text/word-edge.js'
import { scalar } from '../../yaml/lines.js'
import { activityId } from '../schedule/names.js'

interface OwnEdition {
  id: string
  name: string
  ordinal: number
  /** Of the first time, where it is held each year. */
  first: number
  places: { passage: Passage; event: SeriesEvent }[]
}

/**
 * Events that the catalogue lacks with the year of their first time, and `{{edition "…"}}` where they are named; each is
 * marked, for it may be held otherwise than each year. `isSame` tells whether a text says the same as before.
 */
export function withOwnEditions(text: string, plan: Plan, isSame: (text: string) => boolean): string {
  const draft = draftFromPlan(plan)
  const found: OwnEdition[] = []
  const rule: Rule = {
    ...computedCount,
    *check(shown, analysis) {
      found.push(...editionsIn(shown, analysis, plan))
      for (const edition of found) yield* findingsOf(edition)
    },
  }
  const findings = lintDraft(draft, [rule], text)
  let kept: OwnEdition[] = []
  for (const some of [found, ...(found.length > 1 ? found.map((one) => [one]) : [])]) {
    const wanted = [...kept, ...some]
    const isFitting = wanted.length > 0 && isSame(written(text, wanted, findings))
    if (isFitting) kept = wanted
    if (isFitting && some === found) break
  }
  return kept.length > 0 ? written(text, kept, findings) : text
}

// Each is a plan that is read.
const mostEditions = 10
const earliest = 1900

function editionsIn(draft: Draft, { eventsOf, editionsOf }: Analysis, plan: Plan): OwnEdition[] {
  const series = new Map<string, OwnEdition['places']>()
  for (const passage of draft.passages) {
    const known = new Set(editionsOf(passage).map(({ start }) => start))
    for (const event of eventsOf(passage)) {
      if (known.has(event.ordinal.start)) continue
      series.set(event.key, [...(series.get(event.key) ?? []), { passage, event }])
    }
  }
  const taken = new Set<string>()
  return Array.from(series.values())
    .flatMap((places) => editionOf(places, plan.year, taken) ?? [])
    .slice(0, mostEditions)
}

const earlier = new RegExp(`${wordStart}(?:đã|kết quả|năm ngoái|năm trước|trước đây)${wordEnd}`, 'iu')

/** None where it is told of another year, or its places tell different times. */
function editionOf(places: OwnEdition['places'], year: number, taken: Set<string>): OwnEdition | undefined {
  const { passage, event } = places[0]!
  const ordinal = event.ordinal.value
  const first = year - ordinal + 1
  const isOther = places.some(
    (one) =>
      one.event.ordinal.value !== ordinal ||
      (one.event.year ?? year) !== year ||
      earlier.test(one.passage.text.slice(Math.max(0, one.event.start - 80), one.event.start)),
  )
  const own = places.filter(isWritten)
  if (isOther || own.length === 0 || first < earliest || ordinal < 2) return undefined
  const name = passage.text.slice(event.start, event.end).replace(/\s+/g, ' ')
  const id = idFor(name, taken)
  return id === undefined ? undefined : { id, name, ordinal, first, places: own }
}

/** Typed in prose or in an activity's name, as the expression prints it but for capitals. */
function isWritten({ passage, event: { ordinal } }: OwnEdition['places'][number]): boolean {
  const { text, inserted = [], allowsExpressions } = passage
  const said = text.slice(ordinal.start, ordinal.end).replace(/\s+/g, ' ').toLowerCase()
  if (said !== `lần thứ ${ordinal.value}`) return false
  const printed = inserted.filter(({ start, end }) => start < ordinal.end && ordinal.start < end)
  return printed.length === 0 ? allowsExpressions === true : printed.every(({ isElsewhere }) => isElsewhere)
}

/** The catalogue's own ids mean its entries. */
function idFor(name: string, taken: Set<string>): string | undefined {
  for (let tries = 0; tries < 5; tries++) {
    const id = activityId(name, taken)
    if (!entryById(id)) return id
  }
  return undefined
}

function* findingsOf({ id, places }: OwnEdition): Generator<Finding> {
  for (const { passage, event } of places) {
    const { start, end } = event.ordinal
    // What is written at the activity can be changed there.
    const written = { ...passage, inserted: (passage.inserted ?? []).filter(({ isElsewhere }) => !isElsewhere) }
    yield { passage: written, start, end, message: id, fix: [{ start, end, text: `{{edition "${id}"}}` }] }
  }
}

function written(text: string, editions: readonly OwnEdition[], findings: readonly Diagnostic[]): string {
  const ids = new Set(editions.map(({ id }) => id))
  const own = findings.filter(({ message }) => ids.has(message)).map((one) => asQuoted(one, text))
  const changed = applyFixes(text, own, true).text.split('\n')
  const key = changed.findIndex((line) => /^(?:activities|body):/.test(line))
  let at = key
  while (at > 0 && changed[at - 1]!.startsWith('#')) at--
  const lines = editions.flatMap(({ id, name, ordinal, first }) => [
    `  - id: ${id}`,
    `    name: ${scalar(name)}`,
    `    ${lineMarkOf(`năm lần thứ nhất tính ngược từ “lần thứ ${ordinal}”, nếu năm nào cũng tổ chức`)}`,
    `    first: ${first}`,
  ])
  return [...changed.slice(0, at), 'editions:', ...lines, '', ...changed.slice(at)].join('\n')
}

const inQuotes = /^\s*(?:- )?[a-z]+: "/

/** Between quotation marks of YAML those of the expression are escaped. */
function asQuoted(finding: Diagnostic, text: string): Diagnostic {
  const fix = finding.fix?.map((edit) => {
    const line = text.slice(text.lastIndexOf('\n', edit.range[0]) + 1, edit.range[0])
    return inQuotes.test(line) ? { ...edit, text: edit.text.replaceAll('"', '\\"') } : edit
  })
  return { ...finding, ...(fix && { fix }) }
}
