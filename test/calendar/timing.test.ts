import { expect, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/date.js'
import { type Clock, type Occasion, parseTimedWhen } from '../../src/calendar/when/timing.js'
import { planWith } from '../support/minimal-plan.js'
import { compiled } from '../support/planned.js'

const may = {
  year: 2024,
  period: { start: { year: 2024, month: 5, day: 1 }, end: { year: 2024, month: 5, day: 31 } },
}

const dayIn = ({ day, month }: PlainDate) => `${day}/${month}`
const clockIn = ({ hour, minute }: Clock) => `${hour}:${String(minute).padStart(2, '0')}`

/** `17/5 8:00 > 18/5 11:00`, with `*` where the hours are those of each day. */
function told({ start, end, from, to, daily }: Occasion): string {
  const first = `${dayIn(start)}${from ? ` ${clockIn(from)}` : ''}`
  const last = [...(dayIn(start) === dayIn(end) ? [] : [dayIn(end)]), ...(to ? [clockIn(to)] : [])].join(' ')
  return `${first}${last ? ` > ${last}` : ''}${daily ? ' *' : ''}`
}

test.each([
  ['07/5/2024', 'days', '7/5'],
  ['10-11/5/2024', 'days', '10/5 > 11/5'],
  ['27, 20 và 13/5/2024', 'days', '13/5, 20/5, 27/5'],
  ['Từ ngày 08/5/2024', 'days', '8/5 > 31/5'],
  ['Sáng thứ Hai, ngày 13/5/2024', 'days', '13/5'],
  ['08g00 ngày 13/5/2024', 'days', '13/5 8:00'],
  ['Từ 08g00 ngày 13/5/2024', 'days', '13/5 8:00'],
  ['7h30 - 11h00, ngày 13/5/2024', 'days', '13/5 7:30 > 11:00'],
  ['13/5/2024, từ 8:00 đến 11:30', 'days', '13/5 8:00 > 11:30'],
  ['08g00 các ngày 13, 20/5/2024', 'days', '13/5 8:00, 20/5 8:00'],
  ['07g30 - 11g00 ngày 17-18/5/2024', 'days', '17/5 7:30 > 18/5 11:00 *'],
  ['08g00 ngày 17-18/5/2024', 'days', '17/5 > 18/5'],
  ['Từ 17g00 ngày 13/5 đến 11g00 ngày 15/5/2024', 'days', '13/5 17:00 > 15/5 11:00'],
  ['08g00 ngày 20/5, 14g00 ngày 14/5/2024', 'days', '14/5 14:00, 20/5 8:00'],
  ['08g00 - 10g00 ngày 13/5 và 14g00 - 16g00 ngày 14/5/2024', 'days', '13/5 8:00 > 10:00, 14/5 14:00 > 16:00'],
  ['08g00 - 11g00 và 13g30 - 17g00 ngày 13/5/2024', 'days', '13/5 8:00 > 11:00, 13/5 13:30 > 17:00'],
  ['22g00 - 02g00 ngày 13/5/2024', 'days', '13/5 22:00'],
  ['08g00 ngày 13/5 - 11g00 ngày 13/5/2024', 'days', '13/5 8:00 > 11:00'],
  ['Trước ngày 31/5/2024', 'deadline', '31/5'],
  ['Trước 17g00 ngày 31/5/2024', 'deadline', '31/5'],
  ['Đến hết ngày 31/5', 'deadline', '31/5'],
  ['Chậm nhất ngày 15/5 và ngày 31/5/2024', 'deadline', '15/5, 31/5'],
  ['Từ ngày 13/5 đến hết ngày 15/5/2024', 'days', '13/5 > 15/5'],
  ['Trong tháng 5', 'stretch', '1/5 > 31/5'],
  ['Trong tháng 5 (ra quân ngày 13/5)', 'stretch', '1/5 > 31/5'],
  ['Cuối tháng 5', 'stretch', '21/5 > 31/5'],
  ['Thường xuyên', 'regular', ''],
  ['Hằng tuần', 'regular', ''],
])('%s', (text, kind, occasions) => {
  const { timing } = parseTimedWhen(text, may).value!
  expect([timing.kind, timing.occasions.map(told).join(', ')]).toEqual([kind, occasions])
})

test('words of the author’s own name no day', async () => {
  const activity = '{id: a, name: Họp, when: {text: Sau lễ khai mạc, sort: 01/5/2024}}'
  const { model } = await compiled(planWith(`activities: [${activity}]\nschedule: true`))
  expect(model.activities[0]!.when).toEqual({ text: 'Sau lễ khai mạc', kind: 'free', occasions: [] })
})
