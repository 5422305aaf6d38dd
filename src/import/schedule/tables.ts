import { parseWhen, type When, type WhenContext } from '../../calendar/when/when.js'
import { type Meaning, meaningOf } from '../../draft/schedule/header.js'
import { joinNames } from '../../plan/expression/evaluate.js'
import { sourced } from '../../text/sourced.js'
import type { ImportedActivity, Part, TablePart, Words } from '../imported-plan.js'
import { expressionOf } from '../mentions.js'
import { isWholly, plainWords } from '../words.js'
import type { Known } from './activities.js'
import { placeTitle } from './columns.js'
import { activityId } from './names.js'
import { unitsIn } from './units.js'

type TableBlock = Extract<Part, { kind: 'table' }>

/**
 * A table that tells activities with their days, of whatever shape, stays as it is printed: what its cells say of an
 * activity is told once, at the activity, and called by its id. Rows in doubt stay as they were typed.
 */
export function withTables(parts: readonly Part[], context: WhenContext, known: Known): Part[] {
  return parts.map((part) => (part.kind === 'table' ? calledRows(part, context, known) : part))
}

interface Columns {
  name: number
  when: number
  lead?: number | undefined
  where?: number | undefined
}

interface Row {
  name: Words
  /** Absent where the cell above tells it. */
  when?: Words
  written: string
  value: When
}

function calledRows(table: TableBlock, context: WhenContext, known: Known): Part {
  const columns = columnsOf(table, context)
  if (!columns) return table
  let above: Row | undefined
  const rows = table.rows.slice(1).map((cells) => {
    const row = readRow(cells, columns, context, above)
    above = row ?? (cells[columns.when] === 'above' ? above : undefined)
    return row
  })
  const read = rows.filter((row) => row !== undefined)
  const listed = table.rows.slice(1).filter((cells) => typeof cells[columns.name] !== 'string').length
  if (read.length * 2 < listed || !read.some(({ value }) => value.spans.length > 0)) return table
  const called = table.rows.slice(1).map((cells, index) => {
    const row = rows[index]
    return row ? calledCells(cells, row, columns, known) : cells
  })
  return { ...table, rows: [table.rows[0]!, ...called] }
}

function columnsOf({ rows }: TableBlock, context: WhenContext): Columns | undefined {
  const titles = rows[0]!.map((cell) => (typeof cell === 'string' ? '' : cell.map(({ text }) => text).join(' ')))
  const meanings = titles.map(meaningOf)
  const best = (role: Meaning['role'], rankOf: (column: number) => number) => {
    const all = meanings.flatMap((meaning, column) => (meaning?.role === role ? [column] : []))
    return all.toSorted((a, b) => rankOf(a) - rankOf(b))[0]
  }
  const rank = (column: number) => meanings[column]!.rank
  const dated = (column: number) => rows.filter((cells) => whenIn(cells[column], context)).length
  const [name, when] = [best('name', rank), best('when', (column) => -dated(column))]
  if (name === undefined || when === undefined || dated(when) === 0) return undefined
  const where = titles.findIndex((title) => placeTitle.test(title.toUpperCase()))
  return { name, when, lead: best('lead', rank), ...(where >= 0 && { where }) }
}

const longest = 250

/** The only line of a cell. */
function lineIn(cell: TablePart | undefined): Words | undefined {
  if (!cell || typeof cell === 'string' || cell.length !== 1) return undefined
  const [words] = cell
  return words!.text === '' || words!.text.includes('\n') || words!.text.length > longest ? undefined : words
}

/** A time may be broken over lines, which the plan prints on one: `08g00` / `ngày 06/5/2024`. */
function timeIn(cell: TablePart | undefined): Words | undefined {
  if (!cell || typeof cell === 'string') return undefined
  const text = cell.map((words) => words.text).join(' ')
  return lineIn(cell) ?? lineIn([plainWords(text.replace(/\s+/g, ' ').trim())])
}

/** A time that lies in the plan's year, or the school year that begins in it. */
function whenIn(cell: TablePart | undefined, context: WhenContext): When | undefined {
  const words = timeIn(cell)
  const value = words && parseWhen(words.text, context).value
  const { year } = context
  const isNear = (at: number) => year !== undefined && at >= year - 1 && at <= year + 1
  return value?.spans.every(({ start, end }) => isNear(start.year) && isNear(end.year)) ? value : undefined
}

function readRow(
  cells: readonly TablePart[],
  columns: Columns,
  context: WhenContext,
  above: Row | undefined,
): Row | undefined {
  const name = lineIn(cells[columns.name])
  if (!name || !/\p{L}/u.test(name.text) || columns.name === columns.when) return undefined
  const cell = cells[columns.when]
  if (cell === 'above') return above && { name, written: above.written, value: above.value }
  const value = whenIn(cell, context)
  const when = timeIn(cell)
  return value && when && { name, when, written: when.text, value }
}

/** The cells with what the activity tells called by its id. */
function calledCells(
  cells: readonly TablePart[],
  { name, when, written }: Row,
  { name: nameAt, when: whenAt, lead: leadAt, where: whereAt }: Columns,
  known: Known,
): TablePart[] {
  const lead = leadAt === undefined ? undefined : lineIn(cells[leadAt])
  const where = whereAt === undefined || whereAt === whenAt ? undefined : lineIn(cells[whereAt])
  const units = lead ? namesPrinted(lead.text) : []
  const activity = activityFor({ name: name.text, when: written, where: where?.text, lead: units }, known)
  const put = (helper: string, words: Words) => called(words, `${helper} "${activity.id}"`)
  return cells.map((cell, column) => {
    if (column === nameAt) return put('activity', name)
    if (column === whenAt && when) return put('when', when)
    if (column === leadAt && lead && printedNames(activity.lead) === lead.text) return put('lead', lead)
    if (column === whereAt && where && activity.where === where.text) return put('where', where)
    return cell
  })
}

/** The names of a cell where the plan prints them as they stand there. */
function namesPrinted(text: string): string[] {
  return [unitsIn(text), [text]].find((names) => printedNames(names) === text) ?? []
}

function printedNames(names: readonly string[]): string {
  return joinNames(
    names.map((name) => sourced(name)),
    true,
  )
}

interface Told {
  name: string
  when: string
  where: string | undefined
  lead: string[]
}

/** One that another table or the schedule told already. */
function activityFor({ name, when, where, lead }: Told, { activities, taken }: Known): ImportedActivity {
  const same = activities.find((one) => one.name === name && one.when === when)
  if (same) return same
  const own: ImportedActivity = {
    ...{ id: activityId(name, taken), name, when },
    ...(where !== undefined && { where }),
    ...{ lead, support: [], more: [] },
  }
  activities.push(own)
  return own
}

/** As one expression, set as the words are; words of several looks are set as most text is. */
function called(words: Words, written: string): Words[] {
  const text = expressionOf(written)
  const [bold, italic] = [isWholly(words, 'bold'), isWholly(words, 'italic')]
  return [{ text, emphasis: bold || italic ? [{ start: 0, end: text.length, bold, italic }] : [] }]
}
