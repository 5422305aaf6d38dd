import { expect, test } from 'vitest'
import { calendarLines } from '../../src/cli/commands/calendar.js'
import { calendarOf } from '../../src/knowledge/commemorations.js'
import { textOfLines } from '../../src/text/terminal/line.js'

function printed(year: number, month?: number): string {
  return textOfLines(calendarLines(calendarOf(year), year, month), { color: false, isGithub: false })
}

test('years are round by their last digit alone, editions never', () => {
  const { commemorations } = calendarOf(2025)
  const roundOf = (part: string) => commemorations.find(({ expression }) => expression.includes(`"${part}"`))?.round
  expect(['giai-phong-mien-nam', 'thanh-lap-dang', 'dien-bien-phu', 'hanh-trinh-do'].map(roundOf)).toEqual([
    'năm tròn',
    'năm lẻ 5',
    undefined,
    undefined,
  ])
})

test('an anniversary is told with its day, weekday, count and expression', () => {
  const text = printed(2025, 4)
  expect(text).toContain('30/4 (thứ Tư)     Ngày Giải phóng miền Nam, thống nhất đất nước · 50 năm (năm tròn)')
  expect(text).toContain('{{anniversary "giai-phong-mien-nam"}}')
  expect(text).not.toContain('Tháng 5')
})

test('a lunar feast stands on its solar day', () => {
  expect(printed(2025, 4)).toContain('07/4 (thứ Hai)    Ngày Giỗ Tổ Hùng Vương · ngày 10/3 âm lịch')
  expect(printed(2026, 4)).toContain('26/4 (Chủ nhật)   Ngày Giỗ Tổ Hùng Vương')
})

test('what has no day is told with the whole year alone', () => {
  expect(printed(2024)).toContain('Tháng Công nhân · lần thứ 16')
  expect(printed(2024, 5)).not.toContain('Tháng Công nhân')
})

test('nothing is told before it began', () => {
  expect(printed(2008)).not.toContain('"thang-cong-nhan"')
  expect(printed(2009)).toContain('{{edition "thang-cong-nhan"}}')
  expect(printed(1954)).not.toContain('"dien-bien-phu"')
  expect(printed(1955)).toContain('Ngày Chiến thắng Điện Biên Phủ · 1 năm')
})

test('holidays in a row are one', () => {
  const told = calendarOf(2025).holidays.map(({ name, days }) => [name, days.start.day, days.end.day])
  expect(told).toContainEqual(['Tết Âm lịch', 28, 31])
  expect(calendarOf(2000).holidays).toEqual([])
  expect(printed(2025, 5)).toContain('Nghỉ lễ: 01/5 (Ngày Quốc tế Lao động)')
})

test('a month without anything says so', () => {
  const none = { commemorations: [], holidays: [] }
  const text = textOfLines(calendarLines(none, 2025, 5), { color: false, isGithub: false })
  expect(text).toContain('Danh mục không có ngày kỷ niệm nào.')
})
