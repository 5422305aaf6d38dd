import { type HeadingNumber, numberer } from '../plan/compute/numbering.js'
import { inOrder } from '../plan/compute/schedule.js'
import type { Activity, BodyBlock, PlanParts, Prose, Signer } from '../plan/plan.js'
import { asSeen } from '../text/as-seen.js'
import { type Sourced, sourced } from '../text/sourced.js'
import type { Draft, Facts, Heading, Passage, ScheduleRow } from './draft.js'
import { joinSources, maskProse } from './mask.js'
import { maskStandIns } from './stand-in.js'

/** What a reviewer sees of a plan, each text with its place in the YAML file; also of a plan with mistakes. */
export function draftFromPlan(plan: PlanParts): Draft {
  const { facts, passages: header } = readFacts(plan)
  const { headings, passages: body } = readBody(plan)
  const rows = inOrder(plan.activities).map((activity) => ({ activity, row: rowOf(activity) }))
  const title = plan.title.map((line) => passageOf('title', maskProse(line), plan.blocks.title))
  const passages = [
    ...header,
    ...title,
    ...body,
    ...plan.recipients.map((recipient) => passageOf('item', recipient)),
    ...[...plan.cosigners, plan.signature].flatMap(signerPassages),
    ...(plan.schedule?.subject ?? []).map((line) => passageOf('paragraph', maskProse(line))),
    ...rows.flatMap(({ activity, row }) => [row.name, row.when, row.lead, ...detailsOf(activity)]),
  ]
  const schedule = plan.schedule && rows.length > 0 && { schedule: rows.map(({ row }) => row) }
  return { file: plan.file, standard: plan.standard, passages, headings, facts, ...schedule }
}

function signerPassages({ form = [], post, name }: Signer): Passage[] {
  return [...form, post, name].flatMap(noteOf)
}

function readFacts({ issuer, number, symbol, place, date, period, periodSource, year }: PlanParts) {
  const numbered = number && passageOf('note', number)
  const symbolic = symbol && passageOf('note', symbol)
  const dated = date && passageOf('note', date.source)
  const timed = periodSource && passageOf('note', periodSource)
  const facts: Facts = {
    ...(year !== undefined && { year }),
    ...(date && dated && { date: located(date.value, dated) }),
    ...(period && timed && { period: located(period, timed) }),
    ...(numbered && { number: located(numbered.text, numbered) }),
    ...(symbolic && { symbol: located(symbolic.text, symbolic) }),
  }
  const given = [numbered, symbolic, ...noteOf(place), dated, timed].filter((passage) => passage !== undefined)
  return { facts, passages: [...[...issuer.parent, ...issuer.name, issuer.authority].flatMap(noteOf), ...given] }
}

function located<T>(value: T, passage: Passage) {
  return { value, passage, start: 0, end: passage.text.length }
}

// Headings are numbered when a plan is computed, as its standard wants it; any numbering without gaps tells their order.
const numberings: Heading['style'][] = ['roman', 'arabic', 'dotted', 'dotted', 'dotted', 'dotted']

function readBody({ body, blocks }: PlanParts): { headings: Heading[]; passages: Passage[] } {
  const next = numberer(numberings)
  const headings: Heading[] = []
  const passages = body.flatMap((block) => {
    const own = passagesOf(block, blocks.body)
    if (block.kind === 'heading' || block.kind === 'clause') {
      headings.push(headingOf(own[0]!, block.level, next(block.level)))
    }
    return own
  })
  return { headings, passages }
}

function passagesOf(block: BodyBlock, allowsExpressions: boolean): Passage[] {
  if (block.kind === 'details') return []
  const passage = (kind: Passage['kind'], prose: Prose) => passageOf(kind, maskProse(prose), allowsExpressions)
  if (block.kind === 'table') return [block.header, ...block.rows].flat().map((cell) => passage('cell', cell))
  return [passage(block.kind === 'heading' || block.kind === 'item' ? block.kind : 'paragraph', block.prose)]
}

/** The number is no part of the text: it is printed, not written. */
function headingOf(passage: Passage, level: number, { mark, path }: HeadingNumber): Heading {
  const style = numberings[level - 1]!
  return { passage, mark, start: 0, end: 0, style, path, title: passage.text }
}

function rowOf({ name, when, lead }: Activity): ScheduleRow {
  const named = maskProse(name)
  const none = sourced('', named.base)
  const separator = (index: number) => (index === lead.length - 1 ? ' và ' : ', ')
  return {
    name: passageOf('cell', named),
    when: passageOf('cell', when?.source ?? none),
    lead: passageOf('cell', lead.length > 0 ? joinSources(lead, separator) : none),
  }
}

function detailsOf({ where, content, note }: Activity): Passage[] {
  const said = [where, ...content, note].filter((prose) => prose.length > 0)
  return said.map((prose) => passageOf('paragraph', maskProse(prose)))
}

function noteOf(source: Sourced | undefined): Passage[] {
  return source ? [passageOf('note', source)] : []
}

function passageOf(kind: Passage['kind'], written: Sourced, allowsExpressions = false): Passage {
  const source = asSeen(written)
  return { kind, ...maskStandIns(source.text), source, ...(allowsExpressions && { allowsExpressions }) }
}
