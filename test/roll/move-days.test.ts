import { describe, expect, test } from 'vitest'
import { formatDate } from '../../src/calendar/date.js'
import { parseDate } from '../../src/calendar/parse.js'
import { daysOfWhen } from '../../src/calendar/when/when.js'
import { type DayRule, moveDays } from '../../src/roll/days/move-days.js'
import { keyOf } from '../../src/roll/days/same-day.js'

const day = (text: string) => parseDate(text).value!
const plain: DayRule = { years: 1, byWeekday: false, isDeadline: false, fixed: new Map() }

function moved(when: string, rule: Partial<DayRule> = {}) {
  const days = daysOfWhen(when, { year: 2024 }).map(({ year, month, day: of, joined }) => ({
    date: { year, month, day: of },
    through: joined,
  }))
  const { dates, why, doubts } = moveDays(days, { ...plain, ...rule })
  return { dates: dates.map(formatDate).join(' '), why: why.join('; '), doubts: doubts.join('; ') }
}

describe('days', () => {
  test.each([
    ['07/5/2024', 1, '07/5/2025', ''],
    ['29/02/2024', 1, '28/02/2025', ''],
    // Saturday and Sunday.
    ['10/5/2024', 2, '11/5/2026', '10/5 là Chủ nhật nên dời về sau'],
    ['18/5/2024', 1, '19/5/2025', '18/5 là Chủ nhật nên dời về sau'],
    ['29/4/2024 - 30/4/2024', 1, '29/4/2025 30/4/2025', 'kế hoạch trước cũng vào Ngày Chiến thắng'],
    ['31/8/2024', 1, '01/9/2025', '31/8 là Chủ nhật nên dời về sau'],
    // Tết: 29/01/2025; from the 28th to the 31st, and Sunday is the 2nd.
    ['29/01/2024', 1, '01/02/2025', '29/01 là Tết Âm lịch nên dời về sau'],
    // Longer ones have a Sunday in any case.
    ['08/5/2024 - 04/6/2024', 1, '08/5/2025 04/6/2025', ''],
    ['13, 20, 27/5/2024', 1, '13/5/2025 20/5/2025 27/5/2025', ''],
  ])('%s goes on %i years to %s', (when, years, dates, why) => {
    expect(moved(when, { years })).toMatchObject({ dates, why })
  })

  test.each([
    ['12/5/2023', 1, '10/5/2024', 'giữ thứ Sáu'],
    ['13, 20, 27/5/2023', 1, '11/5/2024 18/5/2024 25/5/2024', 'giữ thứ Bảy'],
    // A fifth Friday, where there are four.
    ['31/5/2024', 1, '30/5/2025', 'giữ thứ Sáu'],
    ['29/11/2024', 1, '28/11/2025', 'giữ thứ Sáu'],
    // The first Thursday of May 2025 is 01/5.
    ['02/5/2024', 1, '08/5/2025', 'giữ thứ Năm; 01/5 là Ngày Quốc tế Lao động nên dời về sau'],
    ['19/5/2024', 1, '18/5/2025', 'kế hoạch trước cũng vào Chủ nhật'],
  ])('%s on its weekday goes on to %s', (when, years, dates, why) => {
    expect(moved(when, { years, byWeekday: true })).toMatchObject({ dates, why, doubts: '' })
  })

  test('a deadline moves back', () => {
    expect(moved('18/5/2024', { isDeadline: true })).toEqual({
      dates: '17/5/2025',
      why: '18/5 là Chủ nhật nên lùi về trước',
      doubts: '',
    })
    expect(moved('19/5/2024', { years: 6, isDeadline: true }).dates).toBe('18/5/2030')
  })

  test('what was at a weekend is asked about', () => {
    expect(moved('11-12/5/2024').doubts).toBe(
      'kế hoạch trước vào thứ Bảy - Chủ nhật, nay 11-12/5/2025 là Chủ nhật - thứ Hai',
    )
    expect(moved('18/5/2024').doubts).toBe('kế hoạch trước vào thứ Bảy, nay dời sang thứ Hai, 19/5/2025')
  })

  test('an event does not leave the period', () => {
    const periods = [
      { start: day('01/5/2025'), end: day('31/5/2025') },
      { start: day('01/5/2026'), end: day('31/5/2026') },
    ] as const
    expect(moved('31/5/2025', { periods }).dates).toBe('30/5/2026')
    expect(moved('31/5/2025').dates).toBe('01/6/2026')
  })

  test('a day fixed by its nature stays, and one that is known goes where it went', () => {
    const fixed = new Map([[keyOf(day('19/5/2024')), { name: 'Ngày sinh', day: day('19/5/2030') }]])
    expect(moved('19/5/2024', { years: 6, fixed })).toMatchObject({
      dates: '19/5/2030',
      why: 'giữ đúng Ngày sinh, dù là Chủ nhật',
    })
    const known = new Map([[keyOf(day('07/5/2024')), day('09/5/2025')]])
    expect(moved('07/5/2024', { known }).dates).toBe('09/5/2025')
  })
})
