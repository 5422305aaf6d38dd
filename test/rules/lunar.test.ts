import { describe, expect, test } from 'vitest'
import { canChi, canChiYear, lunarOf, solarOf } from '../../src/calendar/lunar.js'
import { found } from '../support/rules-sentence.js'

describe('the lunar calendar', () => {
  // Tết and leap months as the Vietnamese almanacs have them; 1968, 1969, 1985, 2007 and 2030 are not the Chinese ones.
  test.each([
    ['1968-01-29', 1968, 1, 1],
    ['1969-02-16', 1969, 1, 1],
    ['1985-01-21', 1985, 1, 1],
    ['2007-02-17', 2007, 1, 1],
    ['2024-02-10', 2024, 1, 1],
    ['2025-01-29', 2025, 1, 1],
    ['2026-02-17', 2026, 1, 1],
    ['2030-02-02', 2030, 1, 1],
    ['2024-02-09', 2023, 12, 30],
    ['2024-04-18', 2024, 3, 10],
    ['2025-04-07', 2025, 3, 10],
  ])('%s', (text, year, month, day) => {
    const [y, m, d] = text.split('-').map(Number)
    const date = { year: y!, month: m!, day: d! }
    expect(lunarOf(date)).toEqual({ year, month, day, leap: false })
    expect(solarOf({ year, month, day })).toEqual(date)
  })

  test('has months twice', () => {
    expect(lunarOf({ year: 2023, month: 3, day: 22 })).toEqual({ year: 2023, month: 2, day: 1, leap: true })
    expect(lunarOf({ year: 2025, month: 7, day: 25 })).toEqual({ year: 2025, month: 6, day: 1, leap: true })
  })

  test('goes on from day to day', () => {
    let months = 0
    for (let day = Date.UTC(1968, 1, 1); day < Date.UTC(2053, 0, 1); day += 86_400_000) {
      const at = new Date(day)
      const date = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
      const lunar = lunarOf(date)!
      if (lunar.day === 1) months++
      if (!lunar.leap) expect(solarOf(lunar)).toEqual(date)
    }
    expect(months).toBe(1050)
  })

  test('is not known where it was another’s or can’t be foretold', () => {
    expect(lunarOf({ year: 1967, month: 12, day: 31 })).toBeUndefined()
    expect(lunarOf({ year: 2054, month: 1, day: 1 })).toBeUndefined()
    expect(solarOf({ year: 2024, month: 1, day: 30 })).toBeUndefined()
  })

  test('names years by stem and branch', () => {
    expect([1984, 2023, 2024, 2025, 2026].map(canChi)).toEqual(['Giáp Tý', 'Quý Mão', 'Giáp Thìn', 'Ất Tỵ', 'Bính Ngọ'])
    expect(canChiYear('Quí Mẹo', 2024)).toBe(2023)
    expect(canChiYear('Giáp Sửu', 2024)).toBeUndefined()
  })
})

describe('a lunar year or day', () => {
  test.each([
    ['TẾT NGUYÊN ĐÁN QUÝ MÃO NĂM 2024', ['QUÝ MÃO NĂM 2024 → GIÁP THÌN']],
    ['Tết Nguyên đán Giáp Thìn (2025)', ['Giáp Thìn (2025 → Ất Tỵ']],
    ['Xuân Ất Tỵ - 2025, năm Bính Ngọ 2026', []],
    ['Tết Nguyên đán (Quý Mão) 2024', ['Quý Mão) 2024 → Giáp Thìn']],
    ['mừng Xuân Giáp Tỵ 2025', ['Giáp Tỵ 2025 → Ất Tỵ']],
    ['năm Giáp Thìn 2024 - 2025; họp ngày 12/01/2025, năm Giáp Thìn', []],
    ['bà Đinh Quý Dậu 1993', []],
    ['ngày 18/4/2024 (nhằm ngày 10/3)', []],
    ['ngày 19/4/2024 (nhằm ngày 10/3)', ['ngày 10/3']],
    ['ngày 24/02/2024 (rằm tháng Giêng), 02/02/2024 (23 tháng Chạp)', []],
    ['ngày 25/02/2024 (rằm tháng Giêng)', ['rằm tháng Giêng']],
    ['mùng 10 tháng 3 âm lịch (18/4/2024)', []],
    ['mùng 10 tháng 3 âm lịch (19/4/2024)', ['mùng 10 tháng 3']],
    ['ngày 09/02/2024, mùng 1 tháng Giêng, ngày 12/5/2024 là 1/2 chặng đường', []],
    ['ngày 12/5/2024 (10/3 đơn vị)', []],
  ])('%s', (line, findings) => {
    expect(found('lunar-year', line)).toEqual(findings)
  })
})
