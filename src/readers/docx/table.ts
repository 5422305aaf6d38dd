import { type Elements, newContainer } from './body-state.js'
import { closeContainer } from './paragraph.js'
import { attribute, wholeNumber } from './xml.js'

/** Cells are addressed by the columns of the table's grid, so that merged ones keep their place. */
export const tableElements: Elements = {
  tbl: {
    open(state) {
      state.tableCount++
      state.tables.push({ number: state.tableCount, row: 0, column: 0, rowDeleted: false, span: 1 })
      return undefined
    },
    close({ tables }) {
      tables.pop()
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
      table.column++
      table.span = 1
      state.containers.push(newContainer('cell', table.number, table.row, table.column))
      return undefined
    },
    close(state) {
      const table = state.tables.at(-1)!
      table.column += table.span - 1
      closeContainer(state)
    },
  },
  gridSpan: {
    open({ tables }, attributes, parent) {
      const table = tables.at(-1)
      if (table && parent === 'tcPr') table.span = Math.max(1, wholeNumber(attribute(attributes, 'val')))
      return undefined
    },
  },
}
