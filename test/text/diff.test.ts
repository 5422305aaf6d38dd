import { expect, test } from 'vitest'
import { unifiedDiff } from '../../src/text/terminal/diff.js'
import { shown } from '../support/shown.js'

test('a changed line is shown with three lines around it', () => {
  const before = 'một\nhai\nba\nbốn\nnăm\nsáu\nbảy\ntám\n'
  expect(shown(unifiedDiff(before, before.replace('năm', '5'), 'kế hoạch.yaml'))).toBe(
    '--- a/kế hoạch.yaml\t\n+++ b/kế hoạch.yaml\t\n@@ -2,7 +2,7 @@\n hai\n ba\n bốn\n-năm\n+5\n sáu\n bảy\n tám\n',
  )
})

test.each([
  { name: 'equal texts', before: 'a\n', after: 'a\n', body: '' },
  { name: 'a text that had no lines', before: '', after: 'a\n', body: '@@ -0,0 +1,1 @@\n+a\n' },
  {
    name: 'a last line without its break',
    before: 'a\nb',
    after: 'a\nc',
    body: '@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n',
  },
  {
    name: 'lines that end as on Windows',
    before: 'a\r\nb\r\n',
    after: 'a\r\nc\r\n',
    body: '@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n',
  },
  { name: 'a line taken out', before: 'a\nb\nc\n', after: 'a\nc\n', body: '@@ -1,3 +1,2 @@\n a\n-b\n c\n' },
])('$name', ({ before, after, body }) => {
  expect(
    shown(unifiedDiff(before, after, 'x'))
      .split('\n')
      .slice(2)
      .join('\n'),
  ).toBe(body)
})

test('changes far apart stand in hunks of their own', () => {
  const lines = Array.from({ length: 40 }, (_, i) => `dòng ${i}\n`)
  const after = lines.with(2, 'x\n').with(30, 'y\n')
  const diff = shown(unifiedDiff(lines.join(''), after.join(''), 'x'))
  expect(diff.match(/^@@.*@@$/gm)).toEqual(['@@ -1,6 +1,6 @@', '@@ -28,7 +28,7 @@'])
})

// Told apart line by line, they would take the square of their number in memory and time.
test('thousands of changed lines are one change', () => {
  const lines = (mark: string) => Array.from({ length: 20_000 }, (_, i) => `${mark} ${i}\n`).join('')
  const diff = shown(unifiedDiff(lines('cũ'), lines('mới'), 'x'))
  expect(diff.match(/^@@/gm)).toHaveLength(1)
  expect(diff.match(/^\+mới/gm)).toHaveLength(20_000)
})
