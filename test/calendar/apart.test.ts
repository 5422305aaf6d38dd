import { describe, expect, test } from 'vitest'
import { apart } from '../../src/calendar/when/apart.js'
import { parseWhen } from '../../src/calendar/when/when.js'

const period = { start: { year: 2023, month: 5, day: 1 }, end: { year: 2023, month: 5, day: 31 } }
const both = { time: true, weekday: true }

function columnsOf(text: string, takes = both): (string | boolean)[] {
  const { value } = parseWhen(text, { year: 2023, period })
  const { weekday, time, day, isOneDay } = apart(value!, takes)
  return [weekday, time, day, isOneDay]
}

describe('hours and weekdays in columns of their own', () => {
  test.each([
    ['07/5/2023', 'Chủ nhật', '', '07/5/2023', true],
    ['08g00 ngày 13/5/2023', 'Thứ Bảy', '08g00', '13/5/2023', true],
    ['Lúc 8 giờ 30, ngày 13/5/2023', 'Thứ Bảy', 'Lúc 8 giờ 30', '13/5/2023', true],
    ['08g00 - 11g00 ngày 13/5/2023', 'Thứ Bảy', '08g00 - 11g00', '13/5/2023', true],
    ['Từ 08g00 đến 11g00, ngày 13/5/2023', 'Thứ Bảy', 'Từ 08g00 đến 11g00', '13/5/2023', true],
    ['13/5/2023 (08g00)', 'Thứ Bảy', '08g00', '13/5/2023', true],
    ['Sáng thứ Bảy, ngày 13/5/2023', 'Thứ Bảy', 'Sáng', '13/5/2023', true],
    ['thứ Bảy, 08g00 ngày 13/5/2023', 'Thứ Bảy', '08g00', '13/5/2023', true],
    ['ngày 12/5/2023 (thứ Sáu)', 'Thứ Sáu', '', '12/5/2023', true],
    ['13, 20, 27/5/2023', 'Thứ Bảy', '', '13, 20, 27/5/2023', false],
    ['13-14/5/2023', 'Thứ Bảy - Chủ nhật', '', '13-14/5/2023', false],
    ['thứ Bảy, ngày 13, 20/5/2023', 'Thứ Bảy', '', '13, 20/5/2023', false],
    ['08/5 - 31/5/2023', '', '', '08/5 - 31/5/2023', false],
    ['Trong tháng 5', '', '', 'Trong tháng 5', false],
    ['Trước ngày 31/5/2023', 'Thứ Tư', '', 'Trước ngày 31/5/2023', false],
  ])('%s', (text, ...expected) => expect(columnsOf(text)).toEqual(expected))

  test.each([
    'Từ 08g00 ngày 13/5 đến 17g00 ngày 15/5/2023',
    'Trước 17g00 ngày 13/5/2023',
    'Từ 08g00 ngày 13/5/2023',
    'Sáng ngày 13/5, chiều ngày 14/5/2023',
  ])('%s stays whole', (text) =>
    expect(columnsOf(text, { time: true, weekday: false }).slice(1, 3)).toEqual(['', text]),
  )

  test('what has no column stays with the day', () => {
    const text = 'Sáng thứ Bảy, ngày 13/5/2023'
    expect(columnsOf(text, { time: false, weekday: false })).toEqual(['', '', text, false])
    expect(columnsOf(text, { time: true, weekday: false })).toEqual(['', 'Sáng', 'Thứ Bảy, ngày 13/5/2023', true])
    expect(columnsOf(text, { time: false, weekday: true })).toEqual(['Thứ Bảy', '', 'Sáng ngày 13/5/2023', false])
  })

  test('free wording is left alone', () => {
    const text = 'Hai đợt, 08g00 mỗi sáng'
    expect(apart({ text, spans: [] }, both)).toEqual({ time: '', weekday: '', day: text, isOneDay: false })
  })
})
