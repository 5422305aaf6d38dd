import { isMap } from 'yaml'
import type { PlainDate } from '../../calendar/date.js'
import { parseDate } from '../../calendar/parse.js'
import { freeTiming, parseTimedWhen, type TimedWhen } from '../../calendar/when/timing.js'
import type { Reading, Report } from '../../problem.js'
import type { Sourced } from '../../text/sourced.js'
import { type Field, fieldsOf, itemsOf, paragraphsOf, textOf, textsOf } from '../../yaml/fields.js'
import { oneLine } from '../../yaml/text-lines.js'
import type { Activity, Facts, Prose, Read } from '../plan.js'
import { checkIds, type Fields, read } from './facts.js'
import { checkLiteral, checkParagraph, checkPlain, joined } from './plain-text.js'
import { type ProseReader, readProse } from './prose.js'

type Time = Pick<Facts, 'year' | 'period'>

export function readActivities({ text, fields, report }: Fields, time: Time, reader: ProseReader): Activity[] {
  const items = itemsOf(fields.get('activities')).map(({ node }) => fieldsOf(node))
  checkIds(items, 'hoạt động', text, report)
  return items.map((item) => readActivity({ text, fields: item, report }, time, reader))
}

function readActivity({ text, fields, report }: Fields, time: Time, reader: ProseReader): Activity {
  const prose = (source: Sourced): Prose => {
    checkPlain(source, report)
    return readProse(source, reader)
  }
  const lineOf = (source: Sourced | undefined): Prose => (source ? prose(joined(source, text, report)) : [])
  const line = (key: string) => lineOf(textOf(fields.get(key), text))
  const content = paragraphsOf(fields.get('content'), text)
  for (const paragraph of content) checkParagraph(paragraph, text, report)
  const when = readWhen(fields.get('when'), text, time, report)
  const names = (key: string) => textsOf(fields.get(key), text).map((source) => joined(source, text, report))
  const [lead, support] = [names('lead'), names('support')]
  for (const source of [...lead, ...support, when?.source]) checkLiteral(source, report)
  const more = fieldsOf(fields.get('more')?.node)
  return {
    id: textOf(fields.get('id'), text)?.text ?? '',
    name: line('name'),
    ...(when && { when }),
    where: line('where'),
    content: content.map(prose),
    lead,
    support,
    budget: line('budget'),
    result: line('result'),
    note: line('note'),
    more: Array.from(more, ([name, field]) => ({
      name: columnName(name),
      at: field.at,
      prose: lineOf(textOf(field, text)),
    })),
  }
}

/** The name of a column of the office's own, as it is compared with others. */
export function columnName(written: string): string {
  return written.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

function readWhen(field: Field | undefined, text: string, time: Time, report: Report): Read<TimedWhen> | undefined {
  if (isMap(field?.node)) return readFreeWhen(fieldsOf(field.node), text, report)
  const source = textOf(field, text)
  return read(source && oneLine(source), (words) => whenIn(words, time), report)
}

// While the plan's year is unknown for a mistake of its own, a phrase is right that is right in one of these years.
const someYears = Array.from({ length: 12 }, (_, i) => 2020 + i)

function whenIn(words: string, { year, period }: Time): Reading<TimedWhen> {
  if (year !== undefined) return parseTimedWhen(words, { year, ...(period && { period }) })
  const readings = someYears.map((some) => parseTimedWhen(words, { year: some }))
  return readings.find(({ problem }) => !problem) ?? readings[0]!
}

/** Free wording, printed as it is and sorted by a day of its own. */
function readFreeWhen(fields: Map<string, Field>, text: string, report: Report): Read<TimedWhen> | undefined {
  const words = textOf(fields.get('text'), text)
  const sort = read<PlainDate>(textOf(fields.get('sort'), text), parseDate, report)
  if (!words || !sort) return undefined
  const source = oneLine(words)
  return { value: { text: source.text, spans: [], whole: false, sort: sort.value, timing: freeTiming }, source }
}
