import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { contentLine, escapeText } from '../../src/writers/ics/line.js'
import { checkIcs, writeIcs } from '../../src/writers/ics/write.js'
import { examples, exampleText } from '../support/examples.js'
import { planWith } from '../support/minimal-plan.js'
import { compiled, daysIn, type Planned, planned, planOf } from '../support/planned.js'

const octets = (line: string) => new TextEncoder().encode(line).length

/** What Thunderbird's own reader makes of a calendar file. */
function eventsOf(ics: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(ics))
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

async function icsOf(plan: string): Promise<string> {
  return writeIcs(await compiled(plan))
}

/** `2024-05-17T07:30:00 > 2024-05-17T11:00:00`; the end of days is the one behind the last. */
async function timesOf(when: string): Promise<string[]> {
  const plan = `period: 01/5/2024 - 31/5/2024\nactivities:\n  - {id: a, name: Họp, when: "${when}"}\nschedule: true\n`
  return eventsOf(await icsOf(planWith(plan))).map((event) => {
    const { startDate, endDate, component } = event
    const rule = component.getFirstPropertyValue('rrule')
    return [`${startDate} > ${endDate}`, ...(rule ? [String(rule)] : [])].join(' ')
  })
}

describe('lines', () => {
  test('are folded between characters, at 75 octets', () => {
    const value = 'Đại hội 📅 của ưỡn ẹo '.repeat(40)
    const line = contentLine('SUMMARY', value)
    const pieces = line.split('\r\n')
    expect(pieces.pop()).toBe('')
    expect(Math.max(...pieces.map(octets))).toBeLessThanOrEqual(75)
    expect(Math.min(...pieces.slice(0, -1).map(octets))).toBeGreaterThan(71)
    expect(line.replaceAll('\r\n ', '').trimEnd()).toBe(`SUMMARY:${value}`.trimEnd())
    expect(pieces.every((piece) => !/[\ud800-\udbff]$/.test(piece))).toBe(true)
  })

  test('have their marks escaped', () => {
    expect(escapeText('a\\b; c, d\r\ne\u0007')).toBe('a\\\\b\\; c\\, d\\ne ')
  })
})

describe('an event', () => {
  test.each([
    ['07/5/2024', ['2024-05-07 > 2024-05-08']],
    ['10-11/5/2024', ['2024-05-10 > 2024-05-12']],
    ['13, 20/5/2024', ['2024-05-13 > 2024-05-14', '2024-05-20 > 2024-05-21']],
    ['08g00 ngày 13/5/2024', ['2024-05-13T08:00:00 > 2024-05-13T08:00:00']],
    ['07g30 - 11g00 ngày 13/5/2024', ['2024-05-13T07:30:00 > 2024-05-13T11:00:00']],
    ['07g30 - 11g00 ngày 17-18/5/2024', ['2024-05-17T07:30:00 > 2024-05-17T11:00:00 FREQ=DAILY;COUNT=2']],
    ['Từ 17g00 ngày 13/5 đến 11g00 ngày 15/5/2024', ['2024-05-13T17:00:00 > 2024-05-15T11:00:00']],
    ['Trước ngày 31/5/2024', ['2024-05-31 > 2024-06-01']],
  ])('of %s', async (when, times) => {
    expect(await timesOf(when)).toEqual(times)
  })

  test('says where, what, who and for which plan', async () => {
    const plan = planWith(`activities:
  - id: hop
    name: Họp mặt, tọa đàm
    when: 08g00 ngày 13/5/2024
    where: Hội trường A; tầng 2
    content: |
      Đón đại biểu.

      Giao lưu.
    lead: [Văn phòng, Ban Phong trào]
    support: Công đoàn
    budget: 5.000.000 đồng
body: |
  # Nội dung

  {{details "hop"}}
schedule: true
`)
    const [event] = eventsOf(await icsOf(plan))
    expect(event?.summary).toBe('Họp mặt, tọa đàm')
    expect(event?.location).toBe('Hội trường A; tầng 2')
    expect(event?.description.split('\n')).toEqual([
      'Thời gian: 08g00 ngày 13/5/2024',
      'Nội dung: Đón đại biểu.',
      'Giao lưu.',
      'Phụ trách: Văn phòng, Ban Phong trào',
      'Phối hợp: Công đoàn',
      'Kinh phí: 5.000.000 đồng',
      'Kế hoạch số 07-KH/ĐTN ngày 07/5/2024 của Ban Thường vụ Đoàn Khối',
    ])
    expect(event?.startDate.zone.tzid).toBe('Asia/Ho_Chi_Minh')
    expect(event?.startDate.toJSDate().toISOString()).toBe('2024-05-13T01:00:00.000Z')
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2024-05-07T12:00:00Z')
  })

  test('of a deadline says so, and reminds at nine the day before', async () => {
    const [event] = eventsOf(
      await icsOf(planWith('activities: [{id: a, name: Báo cáo, when: "Trước 17g00 ngày 31/5/2024"}]\nschedule: true')),
    )
    expect(event?.summary).toBe('Hạn: Báo cáo')
    const alarm = event!.component.getFirstSubcomponent('valarm')!
    const trigger = alarm.getFirstPropertyValue('trigger') as ICAL.Duration
    const start = event!.startDate.clone()
    start.isDate = false
    start.addDuration(trigger)
    expect(start.toString()).toBe('2024-05-30T09:00:00')
  })

  test('keeps its name from plan to plan, which no two share', async () => {
    const [first, other] = ['13, 20/5/2024', '14/5/2024'].map((when) =>
      planWith(`activities: [{id: a, name: Họp, when: "${when}"}, {id: b, name: Lễ, when: 1/5/2024}]\nschedule: true`),
    )
    const uids = async (plan: string) => eventsOf(await icsOf(plan)).map(({ uid }) => uid)
    const names = await uids(first!)
    expect(new Set(names).size).toBe(3)
    expect(await uids(other!)).toEqual([names[0], names[1]])
    expect(await uids(first!.replace('number: 7', 'number: 8'))).not.toContain(names[0])
  })
})

test('a plan that waits for its number and its day is known by its subject, and has the first day of its year', async () => {
  const keys = 'date: 4/2024\nactivities: [{id: a, name: Họp, when: 13/5/2024}]\nschedule: true\n'
  const unnumbered = (title: string) => planWith(`${keys}title: ${title}`).replace(/^number: .*\n/m, '')
  const [event] = eventsOf(await icsOf(unnumbered('Tổ chức hội thi')))
  const [other] = eventsOf(await icsOf(unnumbered('Tổ chức hội trại')))
  expect(event!.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2024-01-01T12:00:00Z')
  expect(event!.description).toContain('Kế hoạch Tổ chức hội thi của Ban Thường vụ Đoàn Khối')
  expect(event!.uid).not.toBe(other!.uid)
})

describe('what a calendar can’t show', () => {
  const remarks = async (keys: string) =>
    checkIcs((await compiled(planWith(keys))).model).map(({ severity, ruleId, activity }) => [
      severity,
      ruleId,
      activity,
    ])

  test('is said of each activity', async () => {
    const activities = [
      '{id: a, name: A, when: 1/5/2024}',
      '{id: b, name: B, when: Trong tháng 5}',
      '{id: c, name: C, when: {text: Sau lễ, sort: 2/5/2024}}',
    ]
    expect(await remarks(`activities: [${activities.join(', ')}]\nschedule: true`)).toEqual([
      ['info', 'activity-undated', 'b'],
      ['info', 'activity-undated', 'c'],
    ])
  })

  test('all of it: nothing is written', async () => {
    expect(await remarks('number: 8')).toEqual([['error', 'no-activities', undefined]])
    const plan = 'activities: [{id: b, name: B, when: Trong tháng 5}]\nschedule: true'
    expect(await remarks(plan)).toEqual([['error', 'no-activities', undefined]])
  })
})

test.each(examples)('%s as a calendar', async (name) => {
  const ics = await icsOf(exampleText(name))
  expect(ics.replaceAll('\r\n', '').includes('\n')).toBe(false)
  const read = ics.replaceAll('\r\n', '\n')
  await expect(read).toMatchFileSnapshot(`../golden/${name.replace('.yaml', '')}/plan.ics`)
  expect(eventsOf(ics).length).toBe(read.split('BEGIN:VEVENT').length - 1)
})

test('any plan is read back with its own days and names', async () => {
  await fc.assert(
    fc.asyncProperty(planned, async (activities) => {
      const ics = await icsOf(planOf(activities))
      expect(ics.split('\r\n').every((line) => octets(line) <= 75)).toBe(true)
      const events = eventsOf(ics)
      for (const [index, activity] of activities.entries()) {
        const own = events.filter(({ uid }) => new RegExp(`^viec-${index}(?:-\\d+)?\\.`).test(uid))
        expect(own.flatMap(daysOf).sort()).toEqual(daysIn(activity.spans))
        expect([...new Set(own.map(({ summary }) => summary))]).toEqual([nameOf(activity)])
      }
    }),
    { numRuns: 60 },
  )
})

function nameOf({ name, isDeadline }: Planned): string {
  return isDeadline ? `Hạn: ${name}` : name
}

function daysOf(event: ICAL.Event): string[] {
  const { startDate, endDate } = event
  if (event.isRecurring()) {
    const all = event.iterator()
    return Array.from({ length: 100 }, () => all.next())
      .filter((day) => day !== null && day !== undefined)
      .map((day) => day.toString().slice(0, 10))
  }
  const days: string[] = []
  const day = startDate.clone()
  do {
    days.push(day.toString().slice(0, 10))
    day.adjust(1, 0, 0, 0)
  } while (day.compare(endDate) < 0)
  return days
}
