import { attribute } from '../../../ooxml/xml.js'
import type { BodyState, ElementReader, ElementReaders, OpenTable } from './body-state.js'

const noLine: ElementReader = {
  open({ tables }, attributes, parent) {
    const last = tables.at(-1)?.cells.at(-1)
    if (last && parent === 'tcBorders' && /^(?:nil|none)$/.test(attribute(attributes, 'val') ?? '')) last.bare++
    return undefined
  },
}

/** The borders of a cell; files of the strict kind call left and right start and end. */
export const cellBorders: ElementReaders = {
  left: noLine,
  start: noLine,
  right: noLine,
  end: noLine,
  bottom: noLine,
}
// Both sides and the foot.
const barest = 3

export function endRow(table: OpenTable): void {
  if (table.cells.every(({ bare }) => bare === barest)) table.below.push(...table.cells.map(({ cell }) => cell))
  else table.below = []
  table.cells = []
}

/** Rows without lines at the end of a table that has some are what stands below it, put there to stay on its page. */
export function splitOff(state: BodyState, { below }: OpenTable): void {
  const above = (below[0]?.row ?? 1) - 1
  if (above === 0) return
  state.tableCount++
  for (const cell of below) {
    cell.table = state.tableCount
    cell.row -= above
  }
}
