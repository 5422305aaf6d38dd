import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inShard, readShard } from '../../src/cli/options/shard.js'
import { UsageError } from '../../src/node/usage.js'

describe('--shard', () => {
  test.each([
    ['1/1', { index: 0, count: 1 }],
    ['2/5', { index: 1, count: 5 }],
    ['5/5', { index: 4, count: 5 }],
  ])('reads %s', (written, shard) => {
    expect(readShard(written)).toEqual(shard)
  })

  test.each(['', '2', '/', '0/5', '6/5', '-1/5', '1.5/5', '2/5/7', '2 / 5', '1/0', 'a/b'])(
    'refuses “%s”',
    (written) => {
      expect(() => readShard(written)).toThrow(UsageError)
      expect(() => readShard(written)).toThrow(/ví dụ 2\/5/)
    },
  )
})

describe('the parts of a list', () => {
  const same = (name: string) => name
  const names = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'đ', '/', '\\', '1') }))

  test('are together the whole, and no thing is in two', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 9 }), (list, count) => {
        const parts = Array.from({ length: count }, (_, index) => inShard(list, same, { index, count }))
        expect(parts.flat().sort()).toEqual([...new Set(list)].sort())
        const sizes = parts.map(({ length }) => length)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('do not depend on the order in which a job lists them', () => {
    fc.assert(
      fc.property(names, fc.nat({ max: 2 }), (list, index) => {
        const shard = { index, count: 3 }
        expect(new Set(inShard(list.toReversed(), same, shard))).toEqual(new Set(inShard(list, same, shard)))
      }),
    )
  })

  test('keep the order of the list', () => {
    expect(inShard(['d', 'a', 'c', 'b'], same, { index: 0, count: 2 })).toEqual(['a', 'c'])
    expect(inShard(['d', 'c', 'b', 'a'], same, { index: 1, count: 2 })).toEqual(['d', 'b'])
    expect(inShard(['b', 'a'], same)).toEqual(['b', 'a'])
  })
})
