import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { isDate } from '../../src/calendar/date.js'
import {
  documentsOf,
  endOf,
  type KnownDocument,
  keyOf,
  partsOf,
  successorsOn,
} from '../../src/knowledge/citations/superseded.js'

const [keys, ...lines] = readFileSync(
  new URL('../../src/knowledge/citations/citations.tsv', import.meta.url),
  'utf8',
).split(/\r?\n/)
const rows = lines
  .filter((line) => line !== '')
  .map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [keys!.split('\t')[at]!, cell])))

const head =
  '// From citations.tsv; `npx vitest run test/knowledge/citations.test.ts -u` writes it. Number, issued, in force, ended, manner,\n' +
  '// confidence, successors, title. In a function, so that a start that looks nothing up doesn’t read it.\n\n' +
  'export const entries = (): string =>\n  `'

describe('the documents', () => {
  it('are written out for the program as their source stands', async () => {
    const entries = rows.map((row) =>
      ['number', 'issued', 'inForce', 'ended', 'manner', 'confidence', 'by', 'title'].map((key) => row[key]).join('|'),
    )
    await expect(`${head}${entries.join('\n')}\`\n`).toMatchFileSnapshot('../../src/knowledge/citations/entries.ts')
  })

  it('say what they are, from when, and where that is said', () => {
    for (const { number, manner, ended, confidence, source, kind, issuer, ...row } of rows) {
      expect(partsOf(number!).symbol, number).not.toBe('')
      expect(manner, number).toMatch(/^(?:whole|part|followed|over|)$/)
      expect(manner === '' ? ended : '', number).toBe('')
      expect(confidence, number).toMatch(/^[AB]$/)
      expect(source!.length * kind!.length, number).toBeGreaterThan(0)
      expect(issuer, number).toBeDefined()
      for (const day of [row.issued, row.inForce, ended].filter((day) => day !== '')) {
        const [year, month, date] = day!.split('-').map(Number)
        expect(isDate({ year: year!, month: month!, day: date! }), number).toBe(true)
      }
    }
  })

  it('are each told of once', () => {
    const keys = rows.map(({ number, issued }) => `${keyOf(partsOf(number!))} ${issued}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

function named(number: string, year?: number): KnownDocument {
  const found = documentsOf(partsOf(number)).filter(({ issued }) => year === undefined || issued?.year === year)
  expect(found, number).toHaveLength(1)
  return found[0]!
}

test.each([
  ['8/2012/QH13', '08/2012/QH13'],
  ['66-QD/TW', '66-QĐ/TW'],
  ['1908 / QĐ-TLĐ', '1908/QĐ-TLĐ'],
  ['61/2018/NĐ-CP', '61/2018/NĐ-CP'],
])('%s is %s', (written, number) => {
  expect(documentsOf(partsOf(written)).map((one) => one.number)).toEqual([number])
})

test.each(['366-QĐ/TU', '34/2016/NQ-CP', '2024/NĐ-CP', ''])('%s is none of them', (written) => {
  expect(documentsOf(partsOf(written))).toEqual([])
})

test.each([
  ['24-QĐ/TW', { year: 2026, month: 11, day: 29 }, ['208-QĐ/TW']],
  ['24-QĐ/TW', { year: 2025, month: 8, day: 1 }, ['294-QĐ/TW']],
  ['22-QĐ/TW', { year: 2026, month: 11, day: 29 }, ['21-QĐ/TW']],
  ['65/2025/QH15', { year: 2026, month: 11, day: 29 }, ['72/2025/QH15']],
  ['23/2008/QH12', { year: 2026, month: 11, day: 29 }, ['36/2024/QH15', '35/2024/QH15']],
  ['12/2020/TT-BGDĐT', { year: 2026, month: 9, day: 30 }, ['07/2026/TT-BGDĐT']],
  ['12/2020/TT-BGDĐT', { year: 2026, month: 10, day: 1 }, ['67/2026/TT-BGDĐT']],
  ['1014/QĐ-TLĐ', { year: 2024, month: 6, day: 1 }, ['933/QĐ-TLĐ']],
])('what holds instead of %s on %o is %j', (number, day, expected) => {
  expect(successorsOn(named(number), day).map((one) => one.number)).toEqual(expected)
})

test.each([
  ['66-QĐ/TW', { year: 2026, month: 1, day: 9 }],
  ['294-QĐ/TW', { year: 2026, month: 4, day: 8 }],
  ['72/2025/QH15', undefined],
])('%s ends on %o', (number, day) => {
  expect(endOf(named(number))).toEqual(day)
})

test('one number of two documents is told apart by the day', () => {
  const guides = documentsOf(partsOf('01-HD/TW'))
  expect(guides.map(({ issued }) => issued?.year)).toEqual([2021, 2026])
  expect(successorsOn(guides[0]!, { year: 2026, month: 6, day: 1 })).toEqual([guides[1]])
})
