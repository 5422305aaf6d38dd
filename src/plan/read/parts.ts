import type { Span } from '../../calendar/date.js'
import { type Numberings, usualAnnexes } from '../../standard/wording.js'
import type { Sourced } from '../../text/sourced.js'
import { fieldsOf, isBlock, linesOf, textOf, textsOf } from '../../yaml/fields.js'
import { levelsOf, readBodyField } from '../body/body.js'
import { expressionChecker, type ProsePlace } from '../expression/check.js'
import type { Facts, PlanParts, PlanSchedule, Read } from '../plan.js'
import { readActivities } from './activities.js'
import { annexNames, orientationOf, readAnnexes } from './annexes.js'
import { type Fields, readDateOf, readEntries, readPeriodOf, yearOf } from './facts.js'
import { readTemplate } from './named-files.js'
import { checkLiteral, checkPlain, joined } from './plain-text.js'
import { type ProseReader, readProse } from './prose.js'
import { readTable, wantedFields } from './schedule.js'
import { readSigning } from './signing.js'

/** Every part of a plan that can be read, whatever is wrong with the others. */
export function readParts(
  given: Fields,
  file: string,
  standard: Sourced | undefined,
  numberings: Numberings = usual,
): PlanParts {
  const { text, fields, report } = given
  const levels = levelsOf(numberings)
  const date = readDateOf(given)
  const period = readPeriodOf(given)
  const { facts, readerFor } = readFacts(given, numberings, date, period)
  const title = linesOf(fields.get('title'), text)
  for (const line of title) checkPlain(line, report)
  return {
    ...facts,
    file,
    standard: standard?.text ?? '',
    ...named('standardSource', standard),
    ...named('template', readTemplate(given)),
    issuer: readIssuer({ ...given, fields: fieldsOf(fields.get('issuer')?.node) }),
    ...named('place', literal(given, 'place')),
    ...named('periodSource', period?.source),
    orientation: orientationOf(given),
    title: title.map((line) => readProse(line, readerFor('title'))),
    body: readBodyField(given, levels, readerFor('body')),
    recipients: checked(
      given,
      textsOf(fields.get('recipients'), text).map((source) => joined(source, text, report)),
    ),
    ...readSigning(given, numberings, standard?.text ?? ''),
    schedule: readSchedule(given, facts, readerFor('title')),
    annexes: readAnnexes(given, levels, facts.activities, readerFor),
    blocks: { title: isBlock(fields.get('title')), body: isBlock(fields.get('body')) },
  }
}

function readFacts(
  given: Fields,
  { annexes, reference }: Numberings,
  date: PlanParts['date'],
  period: Read<Span> | undefined,
) {
  const { fields, report } = given
  const year = yearOf(given, date?.value, period?.value)
  if (year === undefined) reportYear(given)
  const entries = readEntries(given)
  const facts: Facts = {
    ...named('number', textOf(fields.get('number'), given.text)),
    ...named('symbol', literal(given, 'symbol')),
    ...named('date', date),
    reference,
    ...{ ...named('year', year), ...named('period', period?.value), entries, activities: [] },
    annexNames: annexNames(given, annexes),
  }
  const complete = period !== undefined || !fields.has('period')
  const readerFor = (place: ProsePlace): ProseReader => ({
    report,
    check: expressionChecker(place, facts, complete, report),
  })
  facts.activities = readActivities(given, facts, readerFor('activity'))
  return { facts, readerFor }
}

/** Nothing is known of the day of signing, and no year is told elsewhere. */
function reportYear({ fields, report }: Fields): void {
  const title = fields.get('title')
  if (!title || fields.has('date') || fields.has('period')) return
  report({
    ruleId: 'plan-date',
    range: title.at,
    message: 'Kế hoạch chưa cho biết là của năm nào: không ghi date, period, và trích yếu không nêu một năm.',
    hint: 'Thêm “date: 5/2024” nếu chưa rõ ngày ký, hoặc “period: 01/5/2024 - 31/5/2024”, với tháng, năm của kế hoạch.',
    missing: true,
  })
}

function readIssuer(given: Fields): PlanParts['issuer'] {
  const { text, fields } = given
  return {
    parent: checked(given, linesOf(fields.get('parent'), text)),
    name: checked(given, linesOf(fields.get('name'), text)),
    ...named('authority', literal(given, 'authority')),
  }
}

/** HD 29 §III.6 numbers mục, khoản and three levels of điểm. */
const usual: Numberings = {
  reference: '{number}-{symbol}',
  headings: ['roman', 'arabic', 'dotted', 'dotted', 'dotted'],
  annexes: usualAnnexes,
}

function readSchedule(given: Fields, { activities }: Facts, reader: ProseReader): PlanSchedule | null {
  const { text } = given
  const options = wantedFields(given, activities)
  if (!options) return null
  return {
    ...readTable(options, activities),
    orientation: orientationOf(options, orientationOf(given)),
    ...named('title', literal(options, 'title')),
    subject: linesOf(options.fields.get('subject'), text).map((line) => readProse(line, reader)),
    ...named('closing', literal(options, 'closing')),
  }
}

/** A text of one line, printed as it is written. */
function literal(given: Fields, key: string): Sourced | undefined {
  const source = textOf(given.fields.get(key), given.text)
  return source && checked(given, [joined(source, given.text, given.report)])[0]
}

function checked({ report }: Fields, sources: Sourced[]): Sourced[] {
  for (const source of sources) checkLiteral(source, report)
  return sources
}

/** A key that is left out where there is no value. */
function named<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V }
}
