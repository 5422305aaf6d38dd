import type { Cell } from '../../../draft/draft.js'
import { attribute, wholeNumber } from '../../../ooxml/xml.js'
import { endRow, splitOff } from './bare-rows.js'
import { type BodyState, type ElementReaders, newContainer, type OpenTable } from './body-state.js'
import { closeContainer } from './paragraph.js'

/** Cells are addressed by the columns of the table's grid, so that merged ones keep their place. */
export const tableElements: ElementReaders = {
  tbl: {
    open(state) {
      state.tableCount++
      const empty = { row: 0, column: 0, rowDeleted: false, merged: new Map(), cells: [], below: [] }
      state.tables.push({ number: state.tableCount, ...empty })
      return undefined
    },
    close(state) {
      splitOff(state, state.tables.pop()!)
    },
  },
  gridCol: {
    open(state, attributes, parent) {
      const table = state.tables.at(-1)
      if (table && parent === 'tblGrid') addColumn(state, table, wholeNumber(attribute(attributes, 'w')))
      return undefined
    },
  },
  tr: {
    open({ tables }) {
      const table = tables.at(-1)
      if (table) Object.assign(table, { row: table.row + 1, column: 0, rowDeleted: false })
      return table ? undefined : false
    },
    close({ tables }) {
      const table = tables.at(-1)!
      if (table.rowDeleted) table.row--
      else endRow(table)
    },
  },
  gridBefore: {
    open({ tables }, attributes) {
      const table = tables.at(-1)
      if (table) table.column = wholeNumber(attribute(attributes, 'val'))
      return undefined
    },
  },
  tc: {
    open(state) {
      const table = state.tables.at(-1)
      if (!table || table.rowDeleted) return false
      const { number, row } = table
      const cell = { table: number, row, column: ++table.column }
      state.containers.push(newContainer('cell', 0, cell))
      table.cells.push({ cell, bare: 0 })
      return undefined
    },
    close(state) {
      const table = state.tables.at(-1)!
      table.column += columnsOf(openCell(state)) - 1
      closeContainer(state)
    },
  },
  gridSpan: {
    open(state, attributes, parent) {
      const columns = wholeNumber(attribute(attributes, 'val'))
      const cell = parent === 'tcPr' && columns > 1 ? openCell(state) : undefined
      if (cell) cell.columns = columns
      return undefined
    },
  },
  vMerge: {
    open(state, attributes, parent) {
      const cell = parent === 'tcPr' ? openCell(state) : undefined
      if (cell) merge(state.tables.at(-1)!, cell, attribute(attributes, 'val') === 'restart')
      return undefined
    },
  },
}

// Word takes no more than 63.
const mostColumns = 100

/** Of the text's own tables: one in a note or in the head of a page is none of the draft's. */
function addColumn({ grids, containers, running }: BodyState, { number, style }: OpenTable, width: number): void {
  const isNote = containers.some(({ kind }) => kind === 'footnote' || kind === 'endnote')
  if (isNote || running !== undefined) return
  const grid = grids.get(number) ?? { columns: [], ...(style !== undefined && { style }) }
  if (grid.columns.length < mostColumns) grid.columns.push(width)
  grids.set(number, grid)
}

function openCell({ containers }: BodyState): Cell | undefined {
  return containers.at(-1)?.cell
}

function columnsOf(cell: Cell | undefined): number {
  return cell?.columns ?? 1
}

/** Word shows a cell that goes on with nothing above it as one of its own. */
function merge({ merged }: OpenTable, cell: Cell, begins: boolean): void {
  const above = begins ? undefined : merged.get(cell.column)
  if (above && above.row + (above.rows ?? 1) === cell.row) above.rows = cell.row - above.row + 1
  else merged.set(cell.column, cell)
}
