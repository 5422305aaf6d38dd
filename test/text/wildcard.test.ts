import { expect, test } from 'vitest'
import { matchesPath } from '../../src/text/wildcard.js'

test.each([
  ['*.docx', 'a.docx', true],
  ['*.docx', 'b/a.docx', false],
  ['**/*.docx', 'a.docx', true],
  ['**/*.docx', 'b/c/a.docx', true],
  ['b/**', 'b/c/a.docx', true],
  ['b/**/a.docx', 'b/a.docx', true],
  ['b/**/c/a.docx', 'b/x/y/a.docx', false],
  ['b/*/a.docx', 'b/x/a.docx', true],
  ['b/*/a.docx', 'b/x/y/a.docx', false],
  ['KH ?.txt', 'KH 1.txt', true],
  ['KH ?.txt', 'KH 12.txt', false],
  ['*thanh*nien*.md', '2025-thang-thanh-thieu-nien-1.md', true],
  ['*nien*thanh*.md', '2025-thang-thanh-thieu-nien-1.md', false],
  ['(a)[b].txt', '(a)[b].txt', true],
])('%s means %s: %s', (pattern, path, expected) => expect(matchesPath(pattern, path)).toBe(expected))

test('a pattern of many stars takes no longer for a long name', () => {
  expect(matchesPath(`${'*a'.repeat(40)}b`, 'a'.repeat(2000))).toBe(false)
  expect(matchesPath(`${'**/'.repeat(60)}x`, 'a/'.repeat(500))).toBe(false)
})
