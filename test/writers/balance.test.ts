import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakEvenly } from '../../src/writers/page/balance.js'
import { type Face, widthOf } from '../../src/writers/page/measure.js'

const face: Face = { size: 13, bold: true, italic: false, caps: true }

/** The longest line as short as can be, the first lines as short as that allows: by trying every way to break. */
function tried(text: string, available: number): string[] {
  const pieces = text.match(/\S+(?: [-–] \S+)*/g) ?? []
  const count = Math.ceil(widthOf(text, face) / available)
  for (let lines = Math.min(count, pieces.length); lines < pieces.length; lines++) {
    const best = everyWay(pieces, lines)
    if (widest(best) <= available) return best
  }
  return pieces.length <= 1 || count <= 1 ? [text] : pieces
}

function everyWay(pieces: readonly string[], lines: number): string[] {
  if (lines <= 1) return [pieces.join(' ')]
  let best: string[] = []
  for (let first = 1; first <= pieces.length - lines + 1; first++) {
    const candidate = [pieces.slice(0, first).join(' '), ...everyWay(pieces.slice(first), lines - 1)]
    if (best.length === 0 || widest(candidate) < widest(best)) best = candidate
  }
  return best
}

function widest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => widthOf(line, face)))
}

test.each([
  ['BCH Đoàn Khối Cơ quan', 70, ['BCH Đoàn Khối Cơ quan']],
  ['BCH Đoàn Khối Dân - Chính - Đảng Thành phố', 70, ['BCH Đoàn Khối', 'Dân - Chính - Đảng', 'Thành phố']],
  [
    'Ủy ban nhân dân Thành phố Hồ Chí Minh và các sở ngành',
    70,
    ['Ủy ban nhân', 'dân Thành phố Hồ Chí', 'Minh và các sở ngành'],
  ],
  ['Ủy ban', 10, ['Ủy', 'ban']],
  ['Ủyban', 10, ['Ủyban']],
  ['', 10, ['']],
])('“%s” in %d mm', (text, available, lines) => {
  expect(breakEvenly(text, face, available)).toEqual(lines)
})

test('breaks as trying every way does', () => {
  const word = fc.constantFrom('Ủy', 'ban', 'nhân', 'Thường', 'KH', '-', '–', 'Nghiêng', 'ơ', 'i', 'ß', '\u0301')
  const blank = fc.constantFrom(' ', ' ', ' ', '  ', '\n')
  const words = fc.array(fc.tuple(word, blank), { maxLength: 11 }).map((parts) => parts.flat().join('').trimEnd())
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 120 }), (text, available) => {
      expect(breakEvenly(text, face, available)).toEqual(tried(text, available))
    }),
    { numRuns: 2000 },
  )
})

describe('a long name', () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `Đoàn${index % 7}`)

  test.each([36, 120])('of %d words is broken into lines that fit', (count) => {
    const lines = breakEvenly(words(count).join(' '), face, 70)
    expect(lines.join(' ')).toBe(words(count).join(' '))
    expect(lines.length).toBe(Math.ceil(widthOf(words(count).join(' '), face) / 70))
    expect(widest(lines)).toBeLessThanOrEqual(70)
  })

  test.each([400, 200_000])('of %d words is prose, and stays as it is', (count) => {
    const text = words(count).join(' ')
    expect(breakEvenly(text, face, 70)).toEqual([text])
  })
})
