import fc from 'fast-check'
import { addDays, compareDates, type Span } from '../../src/calendar/date.js'
import { type Compiled, compilePlan } from '../../src/compile.js'
import { standardOf } from './docx-standard.js'
import { planWith } from './minimal-plan.js'
import { printWhen } from './print-when.js'

/** An activity with the days that its words are made from. */
export interface Planned {
  name: string
  spans: Span[]
  hours: 'none' | 'start' | 'both'
  isDeadline: boolean
}

const spans = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 4 })
  .map((steps) => {
    let at = { year: 2024, month: 1, day: 1 }
    return steps.map(([gap, length]): Span => {
      const start = addDays(at, gap)
      at = addDays(start, length)
      return { start, end: at }
    })
  })

// Marks that a calendar escapes, letters of two, three and four octets; none that Markdown knows.
const words = fc
  .array(fc.constantFrom('Họp', 'mặt', 'lễ, hội;', 'số: 5', 'ưỡn', 'đường', '“ngoặc”', '📅', 'x'.repeat(40)), {
    minLength: 1,
    maxLength: 30,
  })
  .map((all) => all.join(' '))

export const planned: fc.Arbitrary<Planned[]> = fc.array(
  fc
    .record({ name: words, spans, hours: fc.constantFrom('none', 'start', 'both'), isDeadline: fc.boolean() })
    .map(({ spans, isDeadline, ...rest }): Planned => {
      const days = isDeadline ? spans.map(({ start }) => ({ start, end: start })) : spans
      return { ...rest, spans: days, isDeadline, ...(isDeadline && { hours: 'none' as const }) }
    }),
  { minLength: 1, maxLength: 6 },
)

const hoursOf = { none: '', start: '08g30 ngày ', both: '08g30 - 11g00 ngày ' }

export function planOf(activities: readonly Planned[]): string {
  const written = activities.map(({ name, spans, hours, isDeadline }, index) => {
    const when = `${isDeadline ? 'Trước ngày ' : hoursOf[hours]}${printWhen(spans)}`
    return `  - {id: viec-${index}, name: ${JSON.stringify(name)}, when: ${JSON.stringify(when)}}\n`
  })
  return planWith(`activities:\n${written.join('')}schedule: true\n`)
}

export function daysIn(spans: readonly Span[]): string[] {
  return spans.flatMap(({ start, end }) => {
    const days: string[] = []
    for (let day = start; compareDates(day, end) <= 0; day = addDays(day, 1)) days.push(isoOf(day))
    return days
  })
}

export function isoOf({ year, month, day }: Span['start']): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const standards = new Map<string, ReturnType<typeof standardOf>>()

function known(name: string): ReturnType<typeof standardOf> {
  const standard = standards.get(name) ?? standardOf(name)
  standards.set(name, standard)
  return standard
}

export async function compiled(text: string): Promise<Compiled> {
  const load = async (name: string) => ({ value: known(name), diagnostics: [] })
  const { value, diagnostics } = await compilePlan(text, 'a.yaml', load)
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return value
}
