import fc from 'fast-check'
import { afterEach, describe, expect, it, test } from 'vitest'
import {
  addDays,
  compareDates,
  daysInMonth,
  formatDate,
  formatSigning,
  isDate,
  type PlainDate,
  spanOf,
  weekdayNames,
  weekdayOf,
} from '../../src/calendar/date.js'
import { parseDate, parsePeriod } from '../../src/calendar/parse.js'
import { scanDates, scanRanges } from '../../src/calendar/scan.js'
import { readWeekday, weekdayLike } from '../../src/calendar/weekday.js'
import type { WrittenDate } from '../../src/calendar/written-date.js'
import type { PlacedProblem } from '../../src/problem.js'

const zone = process.env.TZ
const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati', 'America/Sao_Paulo']

const dates = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isDate)

describe.each(zones)('dates where the clock is in %s', (name) => {
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it('are moved by days there and back, one weekday a day', () => {
    process.env.TZ = name
    const moves = fc.integer({ min: -4000, max: 4000 })
    fc.assert(
      fc.property(
        dates.filter(({ year }) => year > 20 && year < 9980),
        moves,
        (date, days) => {
          const moved = addDays(date, days)
          expect(isDate(moved)).toBe(true)
          expect(addDays(moved, -days)).toEqual(date)
          expect(Math.sign(compareDates(moved, date))).toBe(Math.sign(days))
          expect((weekdayOf(date) + (((days % 7) + 7) % 7)) % 7).toBe(weekdayOf(moved))
        },
      ),
    )
  })

  it('have the weekdays of the calendar', () => {
    process.env.TZ = name
    const days: [PlainDate, string][] = [
      [{ year: 1930, month: 2, day: 3 }, 'thứ Hai'],
      [{ year: 1945, month: 9, day: 2 }, 'Chủ nhật'],
      [{ year: 1975, month: 4, day: 30 }, 'thứ Tư'],
      [{ year: 2024, month: 2, day: 29 }, 'thứ Năm'],
      [{ year: 99, month: 12, day: 31 }, 'thứ Năm'],
    ]
    for (const [date, day] of days) expect(weekdayNames[weekdayOf(date)], formatDate(date)).toBe(day)
  })
})

test.each([
  [2024, 2, 29],
  [2023, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [2024, 4, 30],
  [2024, 13, 0],
  [2024, 0, 0],
])('month %2$i of %1$i has %3$i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days)
})

test.each([
  [7, 5, '07/5/2024'],
  [15, 1, '15/01/2024'],
  [1, 2, '01/02/2024'],
  [31, 10, '31/10/2024'],
])('%i/%i is printed %s', (day, month, text) => {
  expect(formatDate({ year: 2024, month, day })).toBe(text)
})

describe('parseDate', () => {
  it('reads what formatDate prints', () => {
    fc.assert(
      fc.property(
        dates.filter(({ year }) => year >= 1000),
        (date) => {
          expect(parseDate(formatDate(date)).value).toEqual(date)
        },
      ),
    )
  })

  test.each([
    '23/4/2024',
    '23-4-2024',
    '23.4.2024',
    '2024-04-23',
    'ngày 23 tháng 4 năm 2024',
    'Ngày 23/04/2024',
    ' 23/4/2024 ',
  ])('reads %s', (text) => {
    expect(parseDate(text).value).toEqual({ year: 2024, month: 4, day: 23 })
  })

  test.each([
    ['23/4', '0-4 “23/4” còn thiếu năm.'],
    ['4/2024', '0-6 “4/2024” còn thiếu ngày.'],
    ['2024', '0-4 “2024” còn thiếu ngày, tháng.'],
    ['31/4/2024', '0-9 Không có ngày 31/4/2024: tháng 4 chỉ có 30 ngày.'],
    ['ngày 29/2/2023', '5-14 Không có ngày 29/2/2023: tháng 02 năm 2023 chỉ có 28 ngày.'],
    ['15/13/2024', '0-10 Không có ngày 15/13/2024: một năm chỉ có 12 tháng.'],
    ['0/5/2024', '0-8 Không có ngày 0/5/2024: ngày đầu tháng là 01.'],
    ['23/4/20244', '0-10 Năm 20244 có quá nhiều chữ số.'],
    ['23/4/2024 và', '0-12 “23/4/2024 và” không phải là một ngày.'],
    ['hôm qua', '0-7 “hôm qua” không phải là một ngày.'],
    ['', '0-0 Ngày còn để trống.'],
  ])('says what is wrong with %j', (text, message) => {
    expect(said(parseDate(text).problem)).toBe(message)
  })
})

describe('parsePeriod', () => {
  const may = { start: { year: 2024, month: 5, day: 1 }, end: { year: 2024, month: 5, day: 31 } }

  test.each([
    '01/5/2024 - 31/5/2024',
    '01/5 - 31/5/2024',
    '1-31/5/2024',
    'từ ngày 01/5/2024 đến 31/5/2024',
    'Từ ngày 01 tháng 5 năm 2024 đến hết ngày 31 tháng 5 năm 2024',
    '2024-05-01 – 2024-05-31',
    'Tháng 5/2024',
  ])('reads %s', (text) => {
    expect(parsePeriod(text).value).toEqual(may)
  })

  test.each([
    ['31/5/2024 - 01/5/2024', '0-21 Ngày kết thúc 01/5/2024 đứng trước ngày bắt đầu 31/5/2024.'],
    ['01/5 - 31/5', '0-4 “1/5” còn thiếu năm.'],
    ['13, 20/5/2024', '0-13 “13, 20/5/2024” không phải là một khoảng thời gian từ ngày đến ngày.'],
    ['01/5/2024 - 31/4/2024', '12-21 Không có ngày 31/4/2024: tháng 4 chỉ có 30 ngày.'],
  ])('says what is wrong with %j', (text, message) => {
    expect(said(parsePeriod(text).problem)).toBe(message)
  })
})

function said(problem: PlacedProblem | undefined): string | undefined {
  return problem && `${problem.range.join('-')} ${problem.message}`
}

describe('dates in running text', () => {
  test.each([
    ['kỷ niệm (26/3/1931 - 26/3/2024)', ['26/3/1931', '26/3/2024']],
    ['26-3-1931-26-3-2024', ['26/3/1931', '26/3/2024']],
    ['(3.2.1930 – 3.2.2023)', ['3/2/1930', '3/2/2023']],
    ['(3/2/1930 − 3/2-2019)', ['3/2/1930', '3/2/2019']],
    ['ngày 23 tháng 4 năm 2024', ['23/4/2024']],
    ['ngày 14 tháng Tư năm 2017, tháng Năm', ['14/4/2017']],
    ['Thứ bảy, Tháng mười một 23, 2024', ['23/11/2024']],
    ['đến hết ngày 03/5/2023.2. Địa điểm', ['3/5/2023']],
    ['ngày 10-11/5/2024, 13, 20, 27/5', ['11/5/2024', '27/5']],
    ['ngày 20/10/22', ['20/10/2022']],
    ['Nghị quyết 98/2023/QH15, Nghị định 30/2020/NĐ-CP', []],
    ['Thông tư 05/2016/TT-BYT, mục 2.1.15, 1.930 tỷ', []],
    ['(12/1972 - 12/2022), tháng 10-2017', ['12/1972', '12/2022', '10/2017']],
    ['tháng 11 năm 2017', ['11/2017']],
    ['lần thứ 3 năm 2017', ['2017']],
    ['kênh K-12/5', []],
  ])('%s', (text, found) => {
    expect(scanDates(text).map(inDigits)).toEqual(found)
  })

  test.each([
    ['(26/3/1931 - 26/3/2024)', ['26/3/1931 > 26/3/2024']],
    ['10-3-1975 đến 10-3-2017', ['10/3/1975 > 10/3/2017']],
    ['từ ngày 08/5 đến hết ngày 04/6/2023', ['8/5 > 4/6/2023']],
    ['(28-3-1930 / 28-3-2025)', ['28/3/1930 > 28/3/2025']],
    ['20/10/1930 -2021', ['20/10/1930 > 2021']],
    ['(1931\n- 2024)', ['1931 > 2024']],
    ['khởi nghĩa (40 - 2025)', ['40 > 2025']],
    ['31/12/2016 (thứ Bảy) đến 02/01/2017', ['31/12/2016 > 2/1/2017']],
    ['ngày 26/3/2024, ngày 27/3/2024', []],
    ['2024 - 15/5', []],
  ])('ranges of %j', (text, found) => {
    const ranges = scanRanges(text, scanDates(text))
    expect(ranges.map(({ from, to }) => `${inDigits(from)} > ${inDigits(to)}`)).toEqual(found)
  })

  it('know where each part stands', () => {
    fc.assert(
      fc.property(
        dates.filter(({ year }) => year >= 1000),
        fc.constantFrom('/', '-', '.'),
        (date, separator) => {
          const text = `ngày ${date.day}${separator}${date.month}${separator}${date.year};`
          const [found] = scanDates(text)
          expect(found && [found.start, found.end]).toEqual([5, text.length - 1])
          const { day, month, year } = found!.at
          expect([day, month, year].map((units) => Number(text.slice(...units!)))).toEqual([
            date.day,
            date.month,
            date.year,
          ])
        },
      ),
    )
  })
})

function inDigits({ day, month, year }: WrittenDate): string {
  return [day, month, year].filter((part) => part !== undefined).join('/')
}

describe('weekdays', () => {
  test.each([
    ['Chủ nhật', 0],
    ['CHÚA NHẬT', 0],
    ['thứ Hai', 1],
    ['thứ\u00a05', 4],
    ['Thứ bẩy', 6],
    ['T7', 6],
    ['CN', 0],
    ['t7', undefined],
    ['thứ hạng', undefined],
    ['thứ 72', undefined],
  ])('%s is day %s', (text, day) => {
    expect(readWeekday(text, 0)?.weekday).toBe(day)
  })

  test.each([
    [0, 'T7', 'CN'],
    [2, 'CN', 'T3'],
    [3, 'thứ 7', 'thứ 4'],
    [6, 'thứ hai', 'thứ bảy'],
    [6, 'thứ Hai', 'thứ Bảy'],
    [6, 'Thứ Hai', 'Thứ Bảy'],
    [5, 'THỨ HAI', 'THỨ SÁU'],
    [0, 'thứ hai', 'chủ nhật'],
    [1, 'Chủ nhật', 'Thứ Hai'],
  ])('day %i in the manner of %s is %s', (day, like, text) => {
    expect(weekdayLike(day, like)).toBe(text)
  })
})

test.each([
  [{ year: 2026, month: 4 }, 'tháng 4/2026'],
  [{ year: 2026 }, 'năm 2026'],
  [{ year: 2026, month: 4, day: 1 }, 'ngày 01/4/2026'],
])('the signing of %o is told by what is known', (date, expected) => {
  expect(formatSigning(spanOf(date))).toBe(expected)
})
