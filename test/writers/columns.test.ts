import { describe, expect, test } from 'vitest'
import type { Table } from '../../src/document/document.js'
import type { Standard } from '../../src/standard/standard.js'
import { columnsOf } from '../../src/writers/page/columns.js'
import { widthOf } from '../../src/writers/page/measure.js'
import { doan } from '../support/docx-standard.js'

const standard = doan()
const style = standard.styles.paragraph!
// What a column adds to the padding on both sides of its words.
const slack = 0.6

function table(...cells: string[]): Table {
  const paragraph = (text: string) => ({ type: 'paragraph' as const, style: 'paragraph', inlines: [{ text }] })
  const row = { header: false, cells: cells.map((text) => ({ paragraphs: [paragraph(text)] })) }
  return { type: 'table', style: 'grid', rows: [row] } as unknown as Table
}

function widths(padding: number, ...cells: string[]): number[] {
  const tables = { ...standard.tables, grid: { ...standard.tables.grid!, padding } }
  return columnsOf(table(...cells), 'portrait', { ...standard, tables } as Standard)
}

describe('columns by what stands in them', () => {
  test.each([0, 1.5, 4])('have their words and a padding of %d mm at either side', (padding) => {
    const [short, long] = widths(padding, 'TT', 'Đơn vị phụ trách')
    const needed = (text: string) => widthOf(text, style) + 2 * padding + slack
    expect(short! / long!).toBeCloseTo(needed('TT') / needed('Đơn vị phụ trách'), 6)
  })

  test('are never narrower than their longest word with its padding, whatever stands beside it', () => {
    const needed = widthOf('TT', style) + 2 * 1.5 + slack
    const [beside] = widths(1.5, 'TT', 'Tuyên truyền '.repeat(60))
    expect(beside).toBeCloseTo(needed, 6)
  })
})
