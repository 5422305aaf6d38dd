import { expect, test } from 'vitest'
import { rewritesOf } from '../../src/text/excerpt/rewrite.js'
import { windowOf } from '../../src/text/excerpt/window.js'

test.each<[text: string, edits: [number, number, string][], rewrites: [string, string][]]>([
  ['kỷ niệm 498 năm', [[8, 11, '49']], [['498', '49']]],
  ['Bảo hiễm xã hội', [[6, 7, 'ể']], [['hiễm', 'hiểm']]],
  ['hội  trại', [[3, 4, '']], [['hội trại', 'hội trại']].slice(1) as [string, string][]],
  ['“Sài Gòn', [[8, 8, '”']], [['“Sài Gòn', '“Sài Gòn”'].map((words) => words.split(' ')[1]!) as [string, string]]],
  [
    'a b c',
    [
      [0, 1, 'x'],
      [4, 5, 'z'],
    ],
    [['a b c', 'x b z']],
  ],
  [
    `a ${'b '.repeat(50)}c`,
    [
      [0, 1, 'x'],
      [102, 103, 'z'],
    ],
    [
      ['a', 'x'],
      ['c', 'z'],
    ],
  ],
  ['bỏ đi', [[0, 5, '']], [['bỏ đi', '']]],
  ['e\u0302', [[0, 2, 'ê']], []],
  ['😀x', [[2, 3, 'y']], [['😀x', '😀y']]],
])('%j %j', (text, edits, rewrites) => {
  const found = rewritesOf(
    text,
    edits.map(([start, end, written]) => ({ range: [start, end], text: written })),
  )
  expect(found).toEqual(rewrites.map(([before, after]) => ({ before, after })))
})

test('an unsafe edit says so', () => {
  expect(rewritesOf('a', [{ range: [0, 1], text: 'b', unsafe: true }])).toEqual([
    { before: 'a', after: 'b', unsafe: true },
  ])
})

test('many and long edits stay short', () => {
  const text = 'x'.repeat(100_000)
  const edits = Array.from({ length: 10_000 }, (_, i) => ({
    range: [i * 10, i * 10 + 1] as [number, number],
    text: 'y',
  }))
  expect(JSON.stringify(rewritesOf(text, edits)).length).toBeLessThan(5_000)
  expect(JSON.stringify(rewritesOf(text, [{ range: [0, 99_999], text: 'z'.repeat(99_999) }])).length).toBeLessThan(
    5_000,
  )
})

test.each<[text: string, start: number, end: number, shown: [string, string, string]]>([
  ['một hai ba', 4, 7, ['một ', 'hai', ' ba']],
  ['trên\nmột hai ba\r\ndưới', 9, 12, ['một ', 'hai', ' ba']],
  ['một\nhai', 0, 7, ['', 'một hai', '']],
  ['', 0, 0, ['', '', '']],
  ['ngắn', 90, 95, ['ngắn', '', '']],
])('words of %j with their line', (text, start, end, [before, words, after]) => {
  expect(windowOf(text, start, end)).toEqual({ before, words, after })
})

test('words of a long line are shown with their neighbours, no letter cut', () => {
  const { before, words, after } = windowOf('tháng 😀 '.repeat(10_000), 45_000, 45_005)
  expect(before).toMatch(/^…(?:tháng|😀) /)
  expect(after).toMatch(/(?:tháng|😀)…$/)
  expect(before.length + words.length + after.length).toBeLessThan(300)
  expect(windowOf('😀'.repeat(50_000), 1, 99_999).words.length).toBeLessThan(500)
  const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
  for (const shown of Object.values(windowOf('😀'.repeat(50_000), 50_001, 50_999))) expect(shown).not.toMatch(halves)
})
