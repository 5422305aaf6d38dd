import { addDays, type PlainDate } from '../calendar/date.js'
import { lunarOf } from '../calendar/lunar.js'

/** A day on which offices are closed, and what says so. */
export interface Holiday {
  name: string
  source: string
}

const labourCode = 'Điều 112 Bộ luật Lao động 2019'
/** Of the days around 02/9 and Tết that are chosen each year only those are here that are always among them. */
const solar: { day: number; month: number; name: string; source: string; since: number }[] = [
  { day: 1, month: 1, name: 'Tết Dương lịch', source: labourCode, since: 2013 },
  { day: 30, month: 4, name: 'Ngày Chiến thắng', source: labourCode, since: 2013 },
  { day: 1, month: 5, name: 'Ngày Quốc tế Lao động', source: labourCode, since: 2013 },
  { day: 2, month: 9, name: 'Quốc khánh', source: labourCode, since: 2013 },
  { day: 24, month: 11, name: 'Ngày Văn hóa Việt Nam', source: 'Nghị quyết số 80-NQ/TW ngày 07/01/2026', since: 2026 },
]
const firstYear = 2013

export function holidayOf(date: PlainDate): Holiday | undefined {
  const found = solar.find(({ day, month, since }) => day === date.day && month === date.month && date.year >= since)
  if (found) return { name: found.name, source: found.source }
  if (date.year < firstYear) return undefined
  const lunar = lunarOf(date)
  if (lunar?.month === 3 && lunar.day === 10 && !lunar.leap) return { name: 'Giỗ Tổ Hùng Vương', source: labourCode }
  const isTet = lunar?.month === 1 && lunar.day <= 3
  const next = lunar?.month === 12 ? lunarOf(addDays(date, 1)) : undefined
  return isTet || next?.month === 1 ? { name: 'Tết Âm lịch', source: labourCode } : undefined
}
