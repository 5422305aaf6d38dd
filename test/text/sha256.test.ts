import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '../../src/text/sha256.js'

const known = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())

// One block ends within its padding, at its length, and at its last byte.
test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 10_000])('of %i bytes', (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => i * 7)
  expect(sha256(bytes)).toEqual(known(bytes))
})

test('of any bytes it is what Node says', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(sha256(bytes)).toEqual(known(bytes))
    }),
  )
})
