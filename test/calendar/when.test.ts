import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  addDays,
  compareDates,
  isDate,
  type PlainDate,
  type Span,
  weekdayNames,
  weekdayOf,
} from '../../src/calendar/date.js'
import { parseWhen } from '../../src/calendar/when/when.js'
import { printWhen } from '../support/print-when.js'

const may = { year: 2024, period: span('1/5/2024', '31/5/2024') }

function date(text: string): PlainDate {
  const [day, month, year] = text.split('/').map(Number)
  return { year: year!, month: month!, day: day! }
}

function span(start: string, end = start): Span {
  return { start: date(start), end: date(end) }
}

function inDigits({ start, end }: Span): string {
  const [first, last] = [start, end].map(({ day, month, year }) => `${day}/${month}/${year}`)
  return first === last ? first! : `${first} > ${last}`
}

describe('days', () => {
  test.each([
    ['07/5/2024', '7/5/2024'],
    ['2024-05-07', '7/5/2024'],
    ['ngày 7 tháng 5 năm 2024', '7/5/2024'],
    ['07/5', '7/5/2024'],
    ['10-11/5/2024', '10/5/2024 > 11/5/2024'],
    ['17 - 18/5/2024', '17/5/2024 > 18/5/2024'],
    ['10-11/12/2024', '10/12/2024 > 11/12/2024'],
    ['13, 20, 27/5/2023', '13/5/2023, 20/5/2023, 27/5/2023'],
    ['27, 20 và 13/5/2023', '13/5/2023, 20/5/2023, 27/5/2023'],
    ['10-11, 17-18/5/2024', '10/5/2024 > 11/5/2024, 17/5/2024 > 18/5/2024'],
    ['08/5 - 04/6/2023', '8/5/2023 > 4/6/2023'],
    ['Từ ngày 08/5 đến ngày 04/6/2023', '8/5/2023 > 4/6/2023'],
    ['28/12 - 03/01/2025', '28/12/2024 > 3/1/2025'],
    ['25/12 - 05/01', '25/12/2024 > 5/1/2025'],
    ['Từ ngày 08/5/2024', '8/5/2024 > 31/5/2024'],
    ['Trước ngày 31/5/2024', '31/5/2024'],
    ['Đến hết ngày 31/5', '31/5/2024'],
    ['Chậm nhất ngày 31/5/2024', '31/5/2024'],
    ['08g00 ngày 13/5/2023', '13/5/2023'],
    ['08 giờ 00, ngày 13/5/2023', '13/5/2023'],
    ['7h30 - 11h00, ngày 13/5/2023', '13/5/2023'],
    ['13/5/2023, từ 8:00 đến 11:30', '13/5/2023'],
    ['Từ 08g00 ngày 13/5/2024', '13/5/2024'],
    ['Từ 17g00 ngày 13/5 đến 17g00 ngày 15/5/2024', '13/5/2024 > 15/5/2024'],
    ['Sáng thứ Bảy, ngày 13/5/2023', '13/5/2023'],
    ['12/5/2023 (thứ Sáu)', '12/5/2023'],
    ['thứ Bảy (13/5/2023)', '13/5/2023'],
    ['Từ ngày 31/12/2016 (thứ Bảy) đến hết ngày 02/01/2017 (thứ Hai)', '31/12/2016 > 2/1/2017'],
    ['thứ Bảy, Chủ nhật, ngày 18-19/5/2024', '18/5/2024 > 19/5/2024'],
    ['thứ Bảy, ngày 13, 20, 27/5/2023', '13/5/2023, 20/5/2023, 27/5/2023'],
    ['15/5/2024 (nếu mưa dời sang 16/5)', '15/5/2024'],
  ])('%s', (text, spans) => {
    const { value } = parseWhen(text, may)
    expect(value?.spans.map(inDigits).join(', ')).toBe(spans)
    expect(value?.whole).toBe(false)
    expect(value?.sort).toEqual(value?.spans[0]?.start)
  })
})

describe('longer times', () => {
  test.each([
    ['Trong tháng 5', '1/5/2024 > 31/5/2024', true],
    ['Tháng 5/2024', '1/5/2024 > 31/5/2024', true],
    ['Trong tháng 5 năm 2024', '1/5/2024 > 31/5/2024', true],
    ['Trong tháng 5 (ra quân đồng loạt ngày 13/5)', '1/5/2024 > 31/5/2024', true],
    ['Tháng 4 - 5/2024', '1/4/2024 > 31/5/2024', true],
    ['Từ tháng 12/2023 đến tháng 02/2024', '1/12/2023 > 29/2/2024', false],
    ['Cuối tháng 5', '21/5/2024 > 31/5/2024', false],
    ['Trong tháng 6', '1/6/2024 > 30/6/2024', false],
    ['Quý II/2024', '1/4/2024 > 30/6/2024', true],
    ['Quý 3 năm 2024', '1/7/2024 > 30/9/2024', false],
    ['Cả năm', '1/1/2024 > 31/12/2024', true],
    ['Trong năm 2025', '1/1/2025 > 31/12/2025', true],
    ['Thường xuyên', '1/5/2024 > 31/5/2024', true],
  ])('%s', (text, spans, whole) => {
    const { value } = parseWhen(text, may)
    expect([value?.spans.map(inDigits).join(', '), value?.whole]).toEqual([spans, whole])
  })

  it('fill a plan that has no period', () => {
    expect(parseWhen('Trong tháng 5', { year: 2024 }).value?.whole).toBe(true)
    expect(parseWhen('Hằng tuần', { year: 2024 }).value).toEqual({ text: 'Hằng tuần', spans: [], whole: true })
  })

  it('take the year in which they meet the period', () => {
    const winter = { year: 2024, period: span('1/12/2024', '28/2/2025') }
    expect(parseWhen('Trong tháng 01', winter).value?.spans.map(inDigits)).toEqual(['1/1/2025 > 31/1/2025'])
    expect(parseWhen('09/01', winter).value?.spans.map(inDigits)).toEqual(['9/1/2025'])
    expect(parseWhen('22/12', winter).value?.spans.map(inDigits)).toEqual(['22/12/2024'])
  })
})

test.each([
  ['7/05/2024', '07/5/2024'],
  ['1 - 5/01/2024', '01 - 05/01/2024'],
  ['Trong tháng 05', 'Trong tháng 5'],
  ['Tháng 1', 'Tháng 01'],
  ['2024-05-07', '07/5/2024'],
  ['8g00,  ngày 3 tháng 05\nnăm 2024', '8g00, ngày 03 tháng 5 năm 2024'],
  ['13, 20, 27/05/2023', '13, 20, 27/5/2023'],
  [' Trong tháng 5 (ngày 5/05) ', 'Trong tháng 5 (ngày 5/05)'],
])('%j is printed %j', (text, printed) => {
  expect(parseWhen(text, may).value?.text).toBe(printed)
})

describe('what is wrong', () => {
  test.each([
    ['31/4/2024', '31/4/2024', 'Không có ngày 31/4/2024: tháng 4 chỉ có 30 ngày.'],
    ['20 - 31/6/2024', '31/6/2024', 'Không có ngày 31/6/2024: tháng 6 chỉ có 30 ngày.'],
    ['20-13/5/2024', '20-13/5/2024', 'Ngày kết thúc 13/5/2024 đứng trước ngày bắt đầu 20/5/2024.'],
    ['04/6 - 08/5/2023', '04/6 - 08/5/2023', 'Ngày kết thúc 08/5/2023 đứng trước ngày bắt đầu 04/6/2023.'],
    ['12/5/2023 (thứ Bảy)', 'thứ Bảy', 'Ngày 12/5/2023 là thứ Sáu, không phải thứ Bảy.'],
    ['Thứ 7, 13, 20, 28/5/2023', 'Thứ 7', 'Ngày 28/5/2023 là Chủ nhật, không phải thứ Bảy.'],
    ['25g00 ngày 13/5/2024', '25g00', 'Không có giờ “25g00”: một ngày có 24 giờ, một giờ có 60 phút.'],
    [
      '15/5/2024 tại Hội trường A',
      'tại Hội trường A',
      'Không hiểu “tại Hội trường A” trong thời gian “15/5/2024 tại Hội trường A”.',
    ],
    ['10-11', '10', 'Ngày “10” chưa có tháng.'],
    ['Sáng thứ Bảy', 'Sáng thứ Bảy', '“Sáng thứ Bảy” chưa có ngày.'],
    ['13/5/2024 -', '-', 'Thiếu ngày kết thúc.'],
    ['13/5 - 15/5 - 17/5', '17/5', '“17/5” không đúng chỗ trong thời gian “13/5 - 15/5 - 17/5”.'],
    ['Tháng 13', '13', 'Không có tháng 13.'],
    ['Tháng 6 - 4/2024', '6 - 4/2024', 'Tháng kết thúc đứng trước tháng bắt đầu: tháng 6 rồi đến tháng 4.'],
    ['13/5/2204', '13/5/2204', 'Năm 2204 của “13/5/2204” không thể là năm tổ chức hoạt động.'],
    ['', '', 'Thời gian còn để trống.'],
  ])('%s', (text, words, message) => {
    const { problem } = parseWhen(text, may)
    expect([problem && text.slice(...problem.range), problem?.message]).toEqual([words, message])
  })

  it('never throws and always points inside the text', () => {
    const scraps = fc.constantFrom(
      'ngày',
      'từ',
      'đến',
      'tháng',
      'thứ Bảy',
      '13',
      '5/2024',
      '13/5/2024',
      '-',
      ',',
      '(',
      ')',
      '8g00',
      'Quý I',
      'x',
      '2024',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(scraps, fc.string()), { maxLength: 12 }), (parts) => {
        const text = parts.join(' ')
        const { value, problem } = parseWhen(text, may)
        expect(value === undefined).toBe(problem !== undefined)
        if (!problem) return
        const [start, end] = problem.range
        expect(0 <= start && start <= end && end <= text.length).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

const days = fc
  .record({
    year: fc.integer({ min: 1950, max: 2150 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isDate)
const spansOfDays = fc
  .tuple(
    days,
    fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 40 })), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([first, steps]) => {
    let at = first
    return steps.map(([gap, length]) => {
      const start = addDays(at, gap)
      at = addDays(start, length)
      return { start, end: at }
    })
  })

describe('both ways', () => {
  it('printed days are read back', () => {
    fc.assert(
      fc.property(spansOfDays, (spans) => {
        expect(parseWhen(printWhen(spans), { year: 2000 }).value?.spans).toEqual(spans)
      }),
    )
  })

  it('the printed text is stable and means the same', () => {
    const phrases = fc.tuple(
      fc.constantFrom('', 'Ngày ', 'Từ ngày ', 'Trước ngày ', '08g00, ngày ', 'Sáng ngày '),
      spansOfDays,
      fc.boolean(),
    )
    fc.assert(
      fc.property(phrases, ([lead, spans, padded]) => {
        const text = lead + (padded ? printWhen(spans) : printWhen(spans).replace(/(?<!\d)0(?=\d)/g, ''))
        const once = parseWhen(text, may).value
        const twice = once && parseWhen(once.text, may).value
        expect(twice).toEqual(once)
        expect(once?.spans[0]?.start).toEqual(spans[0]!.start)
      }),
    )
  })

  it('the right weekday is accepted, every other refused', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 6 }), (day, weekday) => {
        const { value } = parseWhen(`${weekdayNames[weekday]}, ngày ${printWhen([{ start: day, end: day }])}`, may)
        expect(value !== undefined).toBe(weekday === weekdayOf(day))
      }),
    )
  })

  it('ranges are read in order only', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const { value } = parseWhen(`${a.day}/${a.month}/${a.year} - ${b.day}/${b.month}/${b.year}`, may)
        expect(value !== undefined).toBe(compareDates(a, b) <= 0)
      }),
    )
  })
})
