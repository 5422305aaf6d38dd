import { type PartialDate, type PlainDate, spanOf } from '../calendar/date.js'
import { detailLines } from '../plan/compute/details.js'
import { type HeadingNumber, numberer } from '../plan/compute/numbering.js'
import { printedCells } from '../plan/compute/table.js'
import { printLongDate, signingDateOf } from '../plan/expression/own-facts.js'
import type { Activity, Annex, BodyBlock, JoinedCells, Plan, PlanParts, Prose, Signer } from '../plan/plan.js'
import { scheduleId } from '../plan/read/annexes.js'
import type { Sourced } from '../text/sourced.js'
import type { Cell, Draft, Facts, Heading, Passage } from './draft.js'
import { passageOf } from './plan-passage.js'
import {
  labelled,
  labelOf,
  linesOf,
  maskExpressions,
  type Print,
  printerFor,
  printNames,
  written,
} from './printed-prose.js'
import { readSchedules } from './schedules-of-plan.js'

/** What a reviewer sees of a plan, each text with its place in the YAML file. */
export function draftFromPlan(plan: Plan): Draft {
  return readPlan(plan, printerFor(plan))
}

/** What a reviewer sees of a plan with mistakes, which prints nothing. */
export function draftFromParts(parts: PlanParts): Draft {
  return readPlan(parts, maskExpressions)
}

function readPlan(plan: PlanParts, print: Print): Draft {
  const { facts, passages: header } = readFacts(plan)
  const { headings, passages: body } = readBody(plan, print)
  const { rows, passages: schedules } = readSchedules(plan, print)
  const title = plan.title.map((line) => passageOf('title', print(line), plan.blocks.title))
  const passages = [
    ...header,
    ...title,
    ...body,
    ...plan.recipients.map((recipient) => passageOf('item', written(recipient))),
    ...[...plan.cosigners, plan.signature].flatMap(signerPassages),
    ...scheduleLabel(plan, print),
    ...(plan.schedule?.subject ?? []).map((line) => passageOf('paragraph', print(line))),
    ...schedules,
    ...plan.annexes.flatMap((annex) => annexPassages(annex, plan, print)),
  ]
  const schedule = rows.length > 0 && { schedule: rows }
  return { file: plan.file, standard: plan.standard, passages, headings, facts, ...schedule }
}

function scheduleLabel({ annexNames, title, schedule }: PlanParts, print: Print): Passage[] {
  const name = annexNames.get(scheduleId)
  const behind = schedule?.subject[0] ?? title[0]
  return name && behind ? [passageOf('paragraph', labelOf(name, print(behind)))] : []
}

/** An annex has no headings of the plan's: its numbers begin anew. */
function annexPassages(annex: Annex, plan: PlanParts, print: Print): Passage[] {
  const { id, title, body, blocks } = annex
  const [first] = title
  const label = first && labelOf(plan.annexNames.get(id) ?? '', print(first))
  return [
    ...(label ? [passageOf('paragraph', label)] : []),
    ...title.map((line) => passageOf('paragraph', print(line), blocks.title)),
    ...body.flatMap((block, index) => passagesOf(block, { ...plan, blocks }, print, index + 1)),
  ]
}

function signerPassages({ form = [], post, name }: Signer): Passage[] {
  return [...form, post, name].flatMap(noteOf)
}

function readFacts(plan: PlanParts) {
  const { issuer, number, symbol, place, date, period, periodSource, year } = plan
  const numbered = number && passageOf('note', written(number))
  const symbolic = symbol && passageOf('note', written(symbol))
  const dated = date && passageOf('note', written(date.source))
  const timed = periodSource && passageOf('note', written(periodSource))
  const facts: Facts = {
    ...(year !== undefined && { year }),
    ...(date && dated && isWhole(date.value) && { date: located(date.value, dated) }),
    ...signedOn(plan, dated),
    ...(period && timed && { period: located(period, timed) }),
    ...(numbered && { number: located(numbered.text, numbered) }),
    ...(symbolic && { symbol: located(symbolic.text, symbolic) }),
  }
  const given = [numbered, symbolic, ...noteOf(place), dated, timed].filter((passage) => passage !== undefined)
  return { facts, passages: [...[...issuer.parent, ...issuer.name, issuer.authority].flatMap(noteOf), ...given] }
}

function isWhole(date: PartialDate): date is PlainDate {
  return date.month !== undefined && date.day !== undefined
}

/** Of a plan without a date, the year that is printed has its place where it is read from. */
function signedOn(plan: PlanParts, dated: Passage | undefined): Pick<Facts, 'signed'> {
  const date = signingDateOf(plan)
  const behind = plan.periodSource ?? plan.title[0]?.[0]?.source
  const passage = dated ?? (date && behind && passageOf('note', labelOf(printLongDate(date), written(behind))))
  return date && passage ? { signed: located(spanOf(date), passage) } : {}
}

function located<T>(value: T, passage: Passage) {
  return { value, passage, start: 0, end: passage.text.length }
}

// Headings are numbered when a plan is computed, as its standard wants it; any numbering without gaps tells their order.
const numberings: Heading['style'][] = ['roman', 'arabic', 'dotted', 'dotted', 'dotted', 'dotted']

function readBody(plan: PlanParts, print: Print): { headings: Heading[]; passages: Passage[] } {
  const next = numberer(numberings)
  const headings: Heading[] = []
  const passages = plan.body.flatMap((block, index) => {
    const own = passagesOf(block, plan, print, index + 1)
    if (block.kind === 'heading' && block.unnumbered) next(block.level, false)
    else if (block.kind === 'heading' || block.kind === 'clause') {
      headings.push(headingOf(own[0]!, block.level, next(block.level)))
    }
    return own
  })
  return { headings, passages }
}

function passagesOf(block: BodyBlock, { activities, blocks }: PlanParts, print: Print, table: number): Passage[] {
  if (block.kind === 'details') {
    const activity = activities.find(({ id }) => id === block.id)
    return activity ? detailsOf(activity, print) : []
  }
  if (block.kind === 'page-break') return []
  const passage = (kind: Passage['kind'], prose: Prose) => passageOf(kind, print(prose), blocks.body)
  if (block.kind === 'table') {
    return printedCells(block).flatMap((row) =>
      row.flatMap(({ prose, ...place }) =>
        linesOf(print(prose)).map((line) => ({ ...passageOf('cell', line, blocks.body), cell: cellAt(place, table) })),
      ),
    )
  }
  if (block.kind === 'picture' && block.prose.length === 0) return []
  return [passage(block.kind === 'heading' || block.kind === 'item' ? block.kind : 'paragraph', block.prose)]
}

function cellAt({ row, column, rows, columns }: JoinedCells, table: number): Cell {
  return { table, row: row + 1, column: column + 1, ...(rows > 1 && { rows }), ...(columns > 1 && { columns }) }
}

function detailsOf(activity: Activity, print: Print): Passage[] {
  return detailLines(activity).map(({ label, words }) => {
    const text =
      'value' in words ? written(words.source) : 'names' in words ? printNames(words.names, false) : print(words)
    return label ? passageOf('item', labelled(`${label}: `, text)) : passageOf('paragraph', text)
  })
}

/** The number is no part of the text: it is printed, not written. */
function headingOf(passage: Passage, level: number, { mark, path }: HeadingNumber): Heading {
  const style = numberings[level - 1]!
  return { passage, mark, start: 0, end: 0, style, path, title: passage.text }
}

function noteOf(source: Sourced | undefined): Passage[] {
  return source ? [passageOf('note', written(source))] : []
}
