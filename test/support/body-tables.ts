import fc from 'fast-check'

interface Shape {
  rows: number
  columns: number
  /** Rectangles that are tried in turn; one that meets another is left out. */
  joins: { row: number; column: number; rows: number; columns: number }[]
  /** A column in which nothing is joined down, so that each row has a cell of its own. */
  free: number
}

const shape: fc.Arbitrary<Shape> = fc.record({
  rows: fc.integer({ min: 2, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
  joins: fc.array(
    fc.record({
      row: fc.nat(3),
      column: fc.nat(3),
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 3 },
  ),
  free: fc.nat(3),
})

/** Tables of a plan's body: joined cells, empty ones, line breaks, columns of any width. */
export function bodyTable(words: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const cell = fc.oneof(
    { weight: 4, arbitrary: words },
    fc.constant(''),
    fc.tuple(words, words).map((lines) => lines.join('<br>')),
  )
  return fc
    .tuple(
      shape,
      fc.array(cell, { minLength: 16, maxLength: 16 }),
      fc.array(fc.constantFrom('---', ':-:', '--:', '-------'), { minLength: 4, maxLength: 4 }),
    )
    .map(([shape, texts, delimiters]) => {
      const marks = marksOf(shape)
      const lines = marks.map((row, at) => row.map((mark, column) => mark ?? texts[4 * at + column]!))
      const drawn = [lines[0]!, delimiters.slice(0, shape.columns), ...lines.slice(1)]
      return drawn.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
    })
}

function marksOf({ rows, columns, joins, free }: Shape): (string | undefined)[][] {
  const marks: (string | undefined)[][] = Array.from({ length: rows }, () => Array(columns).fill(undefined))
  const taken = new Set<string>()
  for (const join of joins) {
    const places = placesIn(join)
    const fits = ([row, column]: [number, number]) =>
      row < rows && column < columns && !taken.has(`${row} ${column}`) && (join.rows === 1 || column !== free % columns)
    if (!places.every(fits)) continue
    for (const [row, column] of places) {
      taken.add(`${row} ${column}`)
      if (column > join.column) marks[row]![column] = '<<'
      else if (row > join.row) marks[row]![column] = '^^'
    }
  }
  return marks
}

function placesIn({ row, column, rows, columns }: Shape['joins'][number]): [number, number][] {
  return Array.from({ length: rows * columns }, (_, at) => [row + Math.floor(at / columns), column + (at % columns)])
}
