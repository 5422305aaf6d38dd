import type { Table } from '../../document/document.js'
import { gridOf, type PlacedCell } from '../../document/grid.js'
import { unbroken } from '../../document/unbroken.js'
import type { Standard } from '../../standard/standard.js'
import { type Face, millimetresOf, unitsOf } from './measure.js'
import { type Word, wordsOf } from './words.js'

/** A paragraph of a cell, measured once for all that is asked of the table's columns. */
export interface CellText {
  row: number
  placed: PlacedCell
  /** With no-break blanks and hyphens where no line may end. */
  text: string
  words: readonly Word[]
  face: Face
  /** Of a blank, in units of the font. */
  space: number
  /** Millimetres to a unit. */
  unit: number
}

/** The paragraphs of a table's cells; those of cells joined over fewer columns first. */
export function cellTextsOf({ rows }: Table, { styles }: Standard): CellText[] {
  const texts = gridOf(rows).flatMap((cells, row) =>
    cells.flatMap((placed) => {
      if (!placed.begins) return []
      return placed.cell.paragraphs.map(({ style, mark, inlines }): CellText => {
        const face = styles[style]!
        const number = mark === '' ? [] : [{ type: 'text', text: `${mark} `, bold: false, italic: false } as const]
        const tied = [...number, ...inlines].map((inline) =>
          inline.type === 'break' ? inline : { ...inline, text: unbroken(inline.text, { ranges: true, people: true }) },
        )
        const text = tied.map((inline) => (inline.type === 'break' ? '\n' : inline.text)).join('')
        const words = wordsOf(tied, face)
        return { row, placed, text, words, face, space: unitsOf(' ', face), unit: millimetresOf(1, face) }
      })
    }),
  )
  return texts.sort((a, b) => a.placed.columns - b.placed.columns)
}
