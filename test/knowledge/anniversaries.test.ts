import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { isDate } from '../../src/calendar/date.js'
import { catalogue, entryById } from '../../src/knowledge/anniversaries/catalogue.js'
import { anniversaryCount, editionOf, occurrenceOf } from '../../src/knowledge/anniversaries/count.js'
import { parseBase } from '../../src/knowledge/anniversaries/entry.js'
import { entryNamed, matchEntry, matchEntryBefore } from '../../src/knowledge/anniversaries/match.js'
import { nameKey } from '../../src/knowledge/anniversaries/name-words.js'

interface Source {
  [key: string]: string | string[]
  id: string
  name: string
  aliases: string[]
  sources: string[]
  note: string
}

const source: Source[] = parse(
  readFileSync(new URL('../../src/knowledge/anniversaries/anniversaries.yaml', import.meta.url), 'utf8'),
)

describe('the catalogue', () => {
  it('is written out for the program as its source stands', async () => {
    const entries = source.map(({ aliases, sources: _sources, note: _note, ...entry }: Source) => ({
      ...entry,
      keys: [...new Set([entry.name, ...aliases].map(nameKey))],
    }))
    await expect(printJson(entries)).toMatchFileSnapshot('../../src/knowledge/anniversaries/entries.json')
  })

  it('has a real date or year for each entry', () => {
    for (const { id, base, alternatives, kind } of catalogue) {
      for (const { year, month, day } of [base, ...alternatives]) {
        expect(month === undefined || isDate({ year: year ?? 2000, month, day: day! }), id).toBe(true)
      }
      expect(kind === 'edition' ? base.month : undefined, id).toBeUndefined()
    }
  })

  it('gives every id and every name to one entry', () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length)
    for (const { id, name, aliases } of source) {
      for (const each of [name, ...aliases]) expect(entryNamed(each)?.id, each).toBe(id)
    }
  })

  it('says where each entry is from', () => {
    for (const { id, sources } of source) expect(sources.length, id).toBeGreaterThan(0)
  })
})

test.each([
  ['1975-04-30', { year: 1975, month: 4, day: 30 }],
  ['0040', { year: 40 }],
  ['lunar:03-10', { month: 3, day: 10, lunar: true }],
  ['lunar:1980-02-14', { year: 1980, month: 2, day: 14, lunar: true }],
])('parseBase(%s)', (text, base) => {
  expect(parseBase(text)).toEqual(base)
})

test.each([
  ['Ngày thành lập Đoàn TNCS HCM', 'thanh-lap-doan'],
  ['NGÀY THÀNH LẬP ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH', 'thanh-lap-doan'],
  ['ngày thương binh liệt sỹ', 'thuong-binh-liet-si'],
  ['Ngày TBLS', 'thuong-binh-liet-si'],
  ['Quốc khánh nước Cộng hoà xã hội chủ nghĩa Việt Nam', 'quoc-khanh'],
  ['Ngày Thảm hoạ da cam ở Việt Nam', 'tham-hoa-da-cam'],
  ['ngày Quốc tế Phụ nữ', 'quoc-te-phu-nu'],
  ['Ngày thành lập Đảng bộ huyện', undefined],
  ['Quốc khánh Canada', undefined],
  ['thành lập Đảng Lao động Triều Tiên', undefined],
  ['Ngày thành lập chi đoàn', undefined],
])('entryNamed(%s) is %s', (name, id) => {
  expect(entryNamed(name)?.id).toBe(id)
})

test.each([
  ['Ngày thành lập Đảng, các chi bộ sinh hoạt', 'thanh-lap-dang'],
  ['Ngày thành lập Đảng và Quốc khánh', 'thanh-lap-dang'],
  ['Ngày thành lập Đảng bộ huyện', undefined],
  ['Chiến thắng Điện Biên Phủ trên không (12/1972)', 'chien-thang-dien-bien-phu-tren-khong'],
  ['Chiến thắng Điện Biên Phủ (7/5/1954)', 'dien-bien-phu'],
  ['Quốc khánh của đất nước', 'quoc-khanh'],
  ['Quốc khánh của Lào', undefined],
  ['Ngày giải phóng\nmiền Nam, thống nhất đất nước 30/4', 'giai-phong-mien-nam'],
  ['Ngày thành lập. Đoàn TNCS Hồ Chí Minh', undefined],
])('matchEntry(%s) is %s', (text, id) => {
  expect(matchEntry(text, 0)?.entry.id).toBe(id)
})

test.each([
  ['mừng Ngày Quốc tế Phụ nữ 8/3 (', 'quoc-te-phu-nu'],
  ['chào mừng Ngày Báo chí cách mạng Việt Nam, (', 'bao-chi-cach-mang'],
  ['kỷ niệm Ngày thành lập Đảng bộ tỉnh (', undefined],
  ['Tháng “Công chức, Viên chức – Lao động” ', 'thang-cong-nhan'],
])('matchEntryBefore(%s) is %s', (text, id) => {
  expect(matchEntryBefore(text, text.length)?.entry.id).toBe(id)
})

describe('counts', () => {
  const period = { start: { year: 2024, month: 12, day: 1 }, end: { year: 2025, month: 2, day: 28 } }

  test.each([
    ['giai-phong-mien-nam', { year: 2024 }, 49],
    ['sinh-chu-tich-ho-chi-minh', { year: 2024 }, 134],
    ['khoi-nghia-hai-ba-trung', { year: 2025 }, 1985],
    ['thanh-lap-dang', { year: 2024, period }, 95],
    ['thanh-lap-qdnd', { year: 2025, period }, 80],
    ['ngay-mat-ton-duc-thang', { year: 2024 }, 44],
    ['gio-to-hung-vuong', { year: 2024 }, undefined],
  ])('%s in %o is %s years', (id, time, count) => {
    expect(anniversaryCount(entryById(id)!, time)).toBe(count)
  })

  test.each([
    [2024, 16],
    [2009, 1],
    [2008, undefined],
  ])('Tháng Công nhân of %i is edition %s', (year, edition) => {
    expect(editionOf(entryById('thang-cong-nhan')!, year)).toBe(edition)
  })

  it('keeps 29 February on the 28th of other years', () => {
    expect(occurrenceOf({ year: 2004, month: 2, day: 29 }, { year: 2025 })).toEqual({ year: 2025, month: 2, day: 28 })
  })
})

/** As biome formats JSON: a key a line, a list on one line when it fits. */
function printJson(entries: Record<string, string | string[]>[]): string {
  const print = (entry: Record<string, string | string[]>) =>
    Object.entries(entry)
      .map(([key, value]) => `    "${key}": ${Array.isArray(value) ? printList(key, value) : JSON.stringify(value)}`)
      .join(',\n')
  return `[\n${entries.map((entry) => `  {\n${print(entry)}\n  }`).join(',\n')}\n]\n`
}

function printList(key: string, items: string[]): string {
  const line = `[${items.map((item) => JSON.stringify(item)).join(', ')}]`
  if (`    "${key}": ${line},`.length <= 120) return line
  return `[\n${items.map((item) => `      ${JSON.stringify(item)}`).join(',\n')}\n    ]`
}
