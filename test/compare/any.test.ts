import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longestChain, type Pair } from '../../src/compare/align/chain.js'
import { compareReadings, isSame } from '../../src/compare/compare.js'
import type { Comparison } from '../../src/compare/comparison.js'
import { type Block, type Reading, textOf } from '../../src/compare/reading.js'
import { compareWords } from '../../src/compare/words.js'

const files = { before: 'a', after: 'b' }
const word = fc.constantFrom(...'tổ chức hội nghị đoàn viên báo cáo kết quả 12 5/2024 , . (sáng) Huế'.split(' '))
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
const block = fc.record({
  kind: fc.constantFrom<Block['kind']>('heading', 'paragraph', 'item', 'row', 'annex', 'note', 'line'),
  mark: fc.constantFrom('', '-', '1.', 'II.'),
  cells: fc.array(text, { minLength: 1, maxLength: 3 }),
  level: fc.constantFrom(1, 2),
  align: fc.constant('left' as const),
})
const readingOf = (blocks: Block[]): Reading => ({ facts: [], activities: [], blocks })
/** A document, and the same with some blocks moved, dropped, doubled and made anew. */
const edited = fc
  .array(block, { maxLength: 14 })
  .chain((blocks) =>
    fc.tuple(
      fc.constant(blocks),
      fc.array(fc.oneof(block, ...(blocks.length > 0 ? [fc.constantFrom(...blocks)] : [])), { maxLength: 14 }),
    ),
  )

function sideOf({ rows }: Comparison, side: 'before' | 'after'): (Block | undefined)[] {
  const elsewhere = side === 'before' ? ['added', 'moved'] : ['gone', 'away']
  return rows.filter(({ kind }) => !elsewhere.includes(kind)).map((row) => row[side])
}

describe('of any two documents', () => {
  test('each block of both is told once, in its order', () => {
    fc.assert(
      fc.property(edited, ([before, after]) => {
        const comparison = compareReadings(readingOf(before), readingOf(after), files)
        expect(sideOf(comparison, 'before')).toEqual(before)
        expect(sideOf(comparison, 'after')).toEqual(after)
        for (const { kind, before: old, after: now, cells } of comparison.rows) {
          if (kind === 'same') expect(textOf(now!)).toBe(textOf(old!))
          const wordsOf = (other: string) =>
            cells.map((runs) => runs.flatMap((run) => (run.kind === other ? [] : run.text)).join('')).join(' | ')
          if (old) expect(wordsOf('added')).toBe(textOf(old))
          if (now) expect(wordsOf('gone')).toBe(textOf(now))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('nothing is told of a document and itself, and something of every other', () => {
    fc.assert(
      fc.property(edited, ([before, after]) => {
        expect(isSame(compareReadings(readingOf(before), readingOf(before), files))).toBe(true)
        const linesOf = (blocks: Block[]) => blocks.map(({ mark, cells }) => [mark, ...cells])
        const isAlike = JSON.stringify(linesOf(before)) === JSON.stringify(linesOf(after))
        expect(isSame(compareReadings(readingOf(before), readingOf(after), files))).toBe(isAlike)
      }),
      { numRuns: 500 },
    )
  })
})

test('words of any two texts give both back', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (before, after) => {
      const runs = compareWords(before, after)
      const without = (kind: string) => runs.flatMap((run) => (run.kind === kind ? [] : run.text)).join('')
      expect([without('added'), without('gone')]).toEqual([before, after])
    }),
    { numRuns: 2000 },
  )
})

test('the longest chain is as long as any', () => {
  /** By trying all. */
  const longest = (pairs: readonly Pair[]): number => {
    const [first, ...others] = pairs
    if (!first) return 0
    return Math.max(longest(others), 1 + longest(others.filter(([, after]) => after > first[1])))
  }
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 9 }), (places) => {
      const pairs = places.map((after, before): Pair => [before, after])
      const chain = longestChain(pairs)
      expect(chain.length).toBe(longest(pairs))
      expect(chain.every(([, after], index) => index === 0 || after > chain[index - 1]![1])).toBe(true)
    }),
  )
})

describe('what is made to be slow ends', () => {
  const blocksOf = (count: number, textAt: (index: number) => string): Reading =>
    readingOf(
      Array.from({ length: count }, (_, index) => ({
        ...{ kind: 'paragraph', mark: '', cells: [textAt(index)], level: 0, align: 'left' },
      })),
    )
  const count = 20_000
  test.each<[string, (index: number) => string, (index: number) => string]>([
    ['nothing in common', (index) => `a${index} b${index} c`, (index) => `d${index} e${index} f`],
    ['all turned around', (index) => `đoạn thứ ${index} của bài`, (index) => `đoạn thứ ${count - index} của bài`],
    ['all alike', () => 'báo cáo kết quả về Ban Thường vụ', (index) => `báo cáo kết quả về Ban Thường vụ ${index % 7}`],
    ['all but alike', (index) => `việc ${index % 100} năm 2024 ở xã`, (index) => `việc ${index % 99} năm 2025 ở xã`],
    ['short and long', () => 'a', (index) => (index % 2 ? 'a' : 'b')],
  ])('%s', (_, old, now) => {
    const comparison = compareReadings(blocksOf(count, old), blocksOf(count, now), files)
    expect(sideOf(comparison, 'after')).toHaveLength(count)
  })

  test('two texts of a million letters', () => {
    const long = (seed: number) =>
      Array.from({ length: 200_000 }, (_, index) => `chữ${((index * seed) % 9973).toString(36)}`).join(' ')
    const [before, after] = [long(7), long(11)]
    expect(compareWords(before, after).length).toBeLessThan(1000)
    expect(compareWords(before, before)).toEqual([{ kind: 'same', text: before }])
  })
})
