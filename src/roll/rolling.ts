import type { YAMLMap } from 'yaml'
import { addDays, type PlainDate, type Span } from '../calendar/date.js'
import { type Analysis, analyse } from '../draft/analysis/analysis.js'
import type { Draft, Passage } from '../draft/draft.js'
import { draftFromPlan } from '../draft/from-plan.js'
import type { Entry } from '../knowledge/anniversaries/entry.js'
import { matchEntry } from '../knowledge/anniversaries/match.js'
import type { Expression } from '../plan/expression/expression.js'
import { isMiscalled, resolveExpression } from '../plan/expression/resolve.js'
import type { BodyBlock, Piece, Plan, Prose } from '../plan/plan.js'
import { readYaml } from '../plan/read/yaml-file.js'
import type { Range } from '../problem.js'
import { type Sourced, sourceRange } from '../text/sourced.js'
import { wordsOf } from '../text/words.js'
import { fixedDays } from './days/fixed-days.js'
import type { FixedDay } from './days/move-days.js'
import { rolledPeriod } from './days/period.js'

/** A plan on its way to another year, and what all parts of it are judged by. */
export interface Rolling {
  plan: Plan
  text: string
  root: YAMLMap.Parsed
  draft: Draft
  analysis: Analysis
  /** The year that it goes on to, and how many after its own that is. */
  year: number
  years: number
  /** This year's. */
  period?: Span
  /** The day on which the new plan is over: what has ended by then is told. */
  until: PlainDate
  fixed: ReadonlyMap<string, FixedDay>
}

export function rollingOf(plan: Plan, text: string, year: number): Rolling {
  const years = year - plan.year
  const draft = draftFromPlan(plan)
  const period = rolledPeriod(plan, text, years)?.span
  const until = period?.end ?? { year, month: 12, day: 31 }
  const named = expressionsOf(plan).flatMap((one) => entryOf(one.expression, plan) ?? [])
  const inTitle = plan.title.flat().flatMap(({ expression }) => (expression && entryOf(expression, plan)) ?? [])
  const analysis = analyse({ ...draft, source: text })
  const typed = analysis.commemorations.flatMap(({ named }) => named?.entry ?? [])
  const isDay = ({ kind }: Entry) => kind === 'anniversary'
  const called = plan.activities.flatMap(({ name }) => entriesCalled(name))
  const subjects = [...inTitle, ...plan.title.flatMap(entriesCalled)].filter(isDay)
  const commemorated = { entries: [...named, ...typed, ...called, ...subjects].filter(isDay), subjects }
  return {
    ...{ plan, text, draft, analysis, year, years, until },
    root: readYaml(text, () => {}).root!,
    ...(period && { period }),
    fixed: fixedDays(commemorated, plan, years),
  }
}

/** What a prose names in plain words, as it must where nobody counts the years: `Giỗ Tổ Hùng Vương`. */
function entriesCalled(prose: Prose): Entry[] {
  const text = prose.map(({ source, expression }) => (expression ? '\n' : source.text)).join('')
  return wordsOf(text).flatMap(({ start }) => matchEntry(text, start)?.entry ?? [])
}

export interface PlacedExpression {
  expression: Expression
  source: Sourced
}

/** Every expression of a plan, in no order. */
export function expressionsOf({ title, body, activities, annexes, schedule }: Plan): PlacedExpression[] {
  const proses = [
    ...title,
    ...(schedule?.subject ?? []),
    ...body.flatMap(prosesOf),
    ...activities.flatMap(({ name, where, content, budget, result, note }) => [
      name,
      where,
      ...content,
      budget,
      result,
      note,
    ]),
    ...annexes.flatMap((annex) => [...annex.title, ...annex.body.flatMap(prosesOf)]),
  ]
  const isExpression = (piece: Piece): piece is Piece & PlacedExpression => piece.expression !== undefined
  return proses.flat().filter(isExpression)
}

function prosesOf(block: BodyBlock): Prose[] {
  if (block.kind === 'details' || block.kind === 'page-break') return []
  return block.kind === 'table' ? [block.header, ...block.rows].flat() : [block.prose]
}

/** What an expression counts. */
export function entryOf(expression: Expression, plan: Plan): Entry | undefined {
  const target = resolveExpression(expression, plan)
  return typeof target === 'object' && !isMiscalled(target) && 'entry' in target ? target.entry : undefined
}

/** The passages of prose: all but the title, and without the facts and times that are read by themselves. */
export function prosePassages({ draft, plan }: Rolling): Passage[] {
  const facts = [plan.number, plan.symbol, plan.date?.source, plan.periodSource]
  const signers = [...plan.cosigners, plan.signature].map(({ name }) => name)
  const whens = plan.activities.map(({ when }) => when?.source)
  const read = new Set([...facts, ...signers, ...whens].flatMap((source) => (source ? rangeOf(source).join() : [])))
  return draft.passages.filter(
    ({ kind, source }) => kind !== 'title' && source && source.text !== '' && !read.has(rangeOf(source).join()),
  )
}

export function rangeOf(source: Sourced): Range {
  return sourceRange(source, 0, source.text.length)
}

/** When what the plan dates could take place: from its signing to some months after its end. */
export function ownWindow({ plan }: Rolling): Span {
  const end = plan.period?.end ?? { year: plan.year, month: 12, day: 31 }
  return { start: signedFrom(plan), end: plan.period ? addDays(end, 92) : end }
}

/** The first day on which last year's plan may have been signed. */
export function signedFrom({ date, period, year }: Plan): PlainDate {
  if (!date) return { year: period?.start.year ?? year, month: 1, day: 1 }
  const { value } = date
  return { year: value.year, month: value.month ?? 1, day: value.day ?? 1 }
}
