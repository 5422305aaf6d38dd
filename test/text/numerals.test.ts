import { expect, test } from 'vitest'
import { grouped } from '../../src/text/language/numerals.js'

test.each([0, 7, 12.5, 999, 1000, 1234.5, 300_000, 1_234_567])('%d is written as in Vietnamese', (number) => {
  expect(grouped(number)).toBe(number.toLocaleString('vi'))
})
