import { expect, test } from 'vitest'
import { formerProvinces } from '../../src/knowledge/units/former-provinces.js'
import { provinceOn, type UnitKind, unitNamed } from '../../src/knowledge/units/former-units.js'

const rows = formerProvinces()
  .split('\n')
  .map((row) => row.split('|'))

test('there were 63 provinces, with the one that became a city, and 696 districts', () => {
  expect(rows).toHaveLength(64)
  expect(rows.flatMap(([, , , districts]) => districts!.split('; ').filter(Boolean))).toHaveLength(696)
  expect(new Set(rows.map(([, now]) => now)).size).toBe(34)
})

test('every unit is found by its name', () => {
  for (const [province, , ended, districts] of rows) {
    const names = [...(ended === '' ? [] : [province!]), ...districts!.split('; ').filter(Boolean)]
    for (const name of names) {
      const [kind] = /^(?:Huyện|Quận|Thị xã|Thành phố|Tỉnh)/.exec(name)!
      const found = unitNamed(kind.toLowerCase() as UnitKind, name, kind.length + 1)
      expect(found?.end, name).toBe(name.length)
      expect(found?.unit.provinces, name).toContain(province)
    }
  }
})

test.each([
  ['huyện', 'Củ Chi, Thành phố Hồ Chí Minh', 'Huyện Củ Chi', 6],
  ['huyện', 'Châu Thành A', 'Huyện Châu Thành A', 12],
  ['huyện', 'Hạ Hòa', 'Huyện Hạ Hoà', 6],
  ['quận', '10', 'Quận 10', 2],
  ['tỉnh', 'Bà Rịa-Vũng Tàu', 'Tỉnh Bà Rịa - Vũng Tàu', 15],
  ['tỉnh', 'Thừa Thiên - Huế', 'Tỉnh Thừa Thiên Huế', 16],
  ['thành phố', 'Thủ Đức', 'Thành phố Thủ Đức', 7],
] as const)('%s %s', (kind, text, name, end) => {
  const found = unitNamed(kind, text, 0)
  expect([found?.unit.name, found?.end]).toEqual([name, end])
})

test.each([
  ['thành phố', 'Huế'],
  ['thành phố', 'Cần Thơ'],
  ['tỉnh', 'Khánh Hòa'],
  ['tỉnh', 'Thanh Hóa'],
  ['quận', '100'],
  ['huyện', 'Củ, Chi'],
] as const)('%s %s is not one of them', (kind, text) => {
  expect(unitNamed(kind, text, 0)).toBeUndefined()
})

test.each([
  ['Tỉnh Bình Dương', { year: 2025, month: 8, day: 1 }, 'Thành phố Hồ Chí Minh'],
  ['Tỉnh Bình Phước', { year: 2026, month: 4, day: 29 }, 'Tỉnh Đồng Nai'],
  ['Tỉnh Bình Phước', { year: 2026, month: 4, day: 30 }, 'Thành phố Đồng Nai'],
  ['Tỉnh Đồng Nai', { year: 2026, month: 5, day: 1 }, 'Thành phố Đồng Nai'],
])('%s on %o is in %s', (province, day, now) => {
  expect(provinceOn(province, day)).toBe(now)
})
