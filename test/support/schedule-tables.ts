import { cell, p, r, row, table } from './word.js'

/** A cell of a Word table: its text, what columns it is merged over, and `^` where it goes on with the cell above. */
export type WordCell = string | { text: string; across?: number; down?: boolean }

/** Rows of a table as Word writes them; a text `^` goes on with the cell above, which says `down`. */
export function wordTable(rows: readonly (readonly WordCell[])[]): string {
  return table(...rows.map((cells) => row(cells.map(wordCell))))
}

function wordCell(written: WordCell): string {
  const { text, across = 1, down = false } = typeof written === 'string' ? { text: written } : written
  const span = across > 1 ? `<w:gridSpan w:val="${across}"/>` : ''
  const merge = text === '^' ? '<w:vMerge/>' : down ? '<w:vMerge w:val="restart"/>' : ''
  const paragraphs = text === '^' ? [''] : text.split('\n')
  return cell(paragraphs.map((line) => p(line === '' ? '' : r(line))).join(''), span + merge)
}
