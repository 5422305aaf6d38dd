import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakEvenly } from '../../src/writers/page/balance.js'
import { type Face, widthOf } from '../../src/writers/page/measure.js'

const face: Face = { size: 13, bold: true, italic: false, caps: true }

/** The fewest lines, in the narrowest room that they fit in: by trying every one that some line fills. */
function tried(text: string, available: number): string[] {
  const pieces = text.split(/(?<!\S [-–]) (?![-–](?: |$))/)
  const fewest = full(pieces, available).length
  if (fewest <= 1) return [text]
  const runs = pieces.flatMap((_, from) =>
    pieces.slice(from).map((_, to) => pieces.slice(from, from + to + 1).join(' ')),
  )
  const rooms = [...runs.map((run) => widest([run])), 0].sort((a, b) => a - b)
  return full(pieces, rooms.find((room) => full(pieces, room).length <= fewest)!)
}

function full(pieces: readonly string[], room: number): string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const line = `${lines.at(-1)} ${piece}`
    if (lines.length > 0 && widest([line]) <= room + 1e-9) lines[lines.length - 1] = line
    else lines.push(piece)
  }
  return lines
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
    ['Ủy ban nhân dân', 'Thành phố Hồ Chí Minh', 'và các sở ngành'],
  ],
  ['Ủy ban', 10, ['Ủy', 'ban']],
  ['Ủyban', 10, ['Ủyban']],
  ['', 10, ['']],
])('“%s” in %d mm', (text, available, lines) => {
  expect(breakEvenly(text, face, available)).toEqual(lines)
})

test('breaks as trying every way does', () => {
  const word = fc.constantFrom('Ủy', 'ban', 'nhân', 'Thường', 'KH', '-', '–', 'Nghiêng', 'ơ', 'i', 'ß')
  const words = fc.array(word, { maxLength: 11 }).map((parts) => parts.join(' '))
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
