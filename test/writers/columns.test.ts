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
  const paragraph = (text: string) => ({
    type: 'paragraph' as const,
    style: 'paragraph',
    mark: '',
    inlines: [{ type: 'text', text, bold: false, italic: false }],
  })
  const row = { header: false, cells: cells.map((text) => ({ paragraphs: [paragraph(text)] })) }
  return { type: 'table', style: 'grid', rows: [row] } as unknown as Table
}

function widths(padding: number, ...cells: string[]): readonly number[] {
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

describe('a table with an address', () => {
  const address = 'https://thanhdoan.hochiminhcity.gov.vn/dang-ky/thang-cong-nhan-2024/chi-doan'

  test('keeps the longest word of the other columns, and whole names where there is room', () => {
    const cells = ['Nghiêng', address, 'Trần Nguyên Khương', '11/5/2024 (thứ Bảy)', address]
    const columns = widths(1.5, ...cells)
    const needed = (text: string) => widthOf(text, style) + 2 * 1.5
    expect(columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(160, 6)
    expect(columns[0]).toBeGreaterThanOrEqual(needed('Nghiêng'))
    expect(columns[2]).toBeGreaterThanOrEqual(needed('Trần Nguyên Khương'))
    expect(columns[3]).toBeGreaterThanOrEqual(needed('11/5/2024'))
    expect(columns[3]).toBeGreaterThanOrEqual(needed('(thứ Bảy)'))
  })

  test('gives names no more where words would be broken for them', () => {
    const columns = widths(1.5, ...Array.from({ length: 6 }, () => 'Trương Nguyễn Nghiêng Khương'))
    for (const column of columns) expect(column).toBeGreaterThanOrEqual(widthOf('Nghiêng', style) + 3)
  })
})

describe('columns that a standard declares', () => {
  const lines = (rows: string[][]) => {
    const styles = ['schedule-number', 'schedule-name', 'schedule-when', 'schedule-lead']
    const written = rows.map((cells) => ({
      header: false,
      cells: cells.map((text, index) => ({
        paragraphs: [
          {
            type: 'paragraph',
            style: styles[index],
            mark: index === 0 ? text : '',
            inlines: index === 0 ? [] : [{ type: 'text', text, bold: false, italic: false }],
          },
        ],
      })),
    }))
    return { type: 'table', style: 'schedule', rows: written } as unknown as Table
  }
  const row = (name: string, when: string, lead: string) => ['1.', name, when, lead]
  const units = 'Hội Liên hiệp Phụ nữ, Hội Cựu chiến binh, Hội Nông dân, Công đoàn cơ sở và Đoàn Thanh niên các phường'

  test('stay as they are where that saves no line', () => {
    const table = lines([row('Họp mặt', 'Trong tháng 5', 'Đoàn Khối'), row('Hội trại', '20/5/2024', 'Đoàn Khối')])
    expect(columnsOf(table, 'portrait', standard)).toEqual([11, 67, 30, 52])
  })

  test('hold the numbers of many rows on one line', () => {
    const table = lines(
      Array.from({ length: 400 }, (_, index) => [`${index + 1}.`, 'Họp mặt', '20/5/2024', 'Đoàn Khối']),
    )
    const [number] = columnsOf(table, 'portrait', standard)
    expect(number).toBeGreaterThanOrEqual(widthOf('400.', standard.styles['schedule-number']!) + 3)
  })

  test('give room to the one that is full beside others that are nearly empty', () => {
    const table = lines([row('Họp mặt', 'Trong tháng 5', units), row('Hội trại', '20/5/2024', units)])
    const [number, name, when, lead] = columnsOf(table, 'portrait', standard)
    expect(number).toBe(11)
    expect(lead).toBeGreaterThanOrEqual(60)
    expect(name).toBeGreaterThanOrEqual(0.6 * 67)
    expect(when).toBeGreaterThanOrEqual(0.6 * 30)
    expect(number! + name! + when! + lead!).toBeCloseTo(160, 6)
  })

  test('go by all rows: one that is full changes little among many that are not', () => {
    const name = Array(8).fill('Nghiêng').join(' ')
    const usual = Array.from({ length: 30 }, () => row(name, 'Trong tháng 5', 'Đoàn Khối'))
    const columns = columnsOf(lines([...usual, row('Họp mặt', '20/5/2024', units)]), 'portrait', standard)
    expect(
      (columns[1]! - 3) / widthOf('Nghiêng Nghiêng Nghiêng Nghiêng', standard.styles['schedule-name']!),
    ).toBeGreaterThan(1)
  })

  test('keep a range of dates whole', () => {
    const table = lines([row('Họp mặt', '15/11/2026 - 31/01/2027', 'Đoàn Khối')])
    const needed = widthOf('15/11/2026 - 31/01/2027', standard.styles['schedule-when']!) + 2 * 1.5
    expect(columnsOf(table, 'portrait', standard)[2]).toBeGreaterThanOrEqual(needed)
  })
})
