import { textWidth } from '../../../src/standard/standard.js'
import { offices, standardFor } from '../../../test/stress/offices.js'
import * as tables from '../measures/tables.js'
import { about, between, exactly, type LayoutRule, rulesOf } from '../rule.js'

/** What holds in all standards, by custom. */
export const common: LayoutRule[] = Object.entries(offices).flatMap(([office, by]) => {
  const width = textWidth(standardFor(by), 'portrait')
  const plan = 'activities-60'
  return rulesOf(office, [
    ['Columns fill the text width', 'practice', plan, about(width, 'mm', 0.6), tables.tableWidth()],
    ['Column of numbers', 'practice', plan, between(9, 13, 'mm'), tables.firstColumn()],
    ['Borders', 'practice', plan, about(0.5, 'pt', 0.26), tables.borders()],
    ['Header row repeats', 'practice', plan, exactly('each page'), tables.headerRows(/Thờigian|THỜIGIAN/)],
    ['Rows whole', 'practice', plan, exactly('whole'), tables.rowsWhole()],
  ])
})
