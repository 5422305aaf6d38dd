import type { Section } from '../../document/document.js'
import { type Standard, textWidth } from '../../standard/standard.js'
import { columnCount } from '../page/columns.js'

/** Around a table of data, which may be wider than the screen. */
export const scrollClass = 'scroll'
/** Of the rows of a table that stay together at its end, and of the last cell, which stands below its lines. */
export const endClass = 'end-rows'
export const closingClass = 'closing-row'

/** Of what scrolls a table of so many columns. */
export function wideClass(columns: number): string {
  return `k${columns}`
}

/** Of a block's cell: where it stands once blocks stand one below the other, counted from 0. */
export function blockClass(place: number): string {
  return `b${place}`
}

// In millimetres: columns of a table stay this wide on average, so that words fit in them.
const columnWidth = 40

/** How the page is read on a screen narrower than its sheet; nothing of it concerns print. */
export function screenCss(sections: readonly Section[], standard: Standard): string[] {
  const tables = sections.flatMap(({ orientation, blocks }) =>
    blocks.flatMap((block) => {
      if (block.type !== 'table') return []
      const columns = columnCount(block)
      const { layout } = standard.tables[block.style]!
      const width = Math.min(columns * columnWidth, textWidth(standard, orientation))
      return [{ columns, layout, width }]
    }),
  )
  const data = tables.filter(({ layout }) => !layout)
  const widths = data.map(({ columns, width }) => `.${wideClass(columns)}>table{min-width:${Math.round(width)}mm}`)
  const most = tables.reduce((max, { columns, layout }) => (layout ? Math.max(max, columns) : max), 0)
  const order = Array.from({ length: most }, (_, place) => `.${blockClass(place)}{order:${place}}`)
  return [
    `@media screen{.sheet{max-width:100%}.${scrollClass}{overflow-x:auto}.${scrollClass}:focus-visible{outline:2px solid #1a5fb4}}`,
    `@media screen and (max-width:230mm){body{padding:0}.sheet{margin-bottom:4mm;min-height:0;padding:6mm 5mm}${[...new Set(widths)].join('')}}`,
    `@media screen and (max-width:600px){${justified(standard)}{text-align:left}${stacked}${order.join('')}${inSight}}`,
  ]
}

/** In lines of a few words they would be torn apart. */
function justified({ styles }: Standard): string {
  const names = Object.keys(styles).filter((name) => styles[name]!.align === 'justify')
  return names.map((name) => `.${name}`).join(',') || 'p'
}

// The last row is as wide as the table; its words stand where the screen is.
const inSight = `.${closingClass} table{position:sticky;left:0;width:calc(100vw - 10mm)}`

const blocks = '[role=presentation]'
const stacked = [
  `${blocks},${blocks} tbody{display:flex;flex-direction:column}`,
  `${blocks} tr{display:contents}${blocks} colgroup,${blocks} td:empty{display:none}`,
  `${blocks} td{margin-bottom:2mm}`,
].join('')
