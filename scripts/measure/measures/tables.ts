import { all, child } from '../../../test/support/docx-xml.js'
import type { LayoutRule } from '../rule.js'
import type { WordFile } from '../word-file.js'
import { millimetresPerTwip } from './place.js'

type Measures = Pick<LayoutRule, 'xml' | 'page'>

/** The schedule: the table with the most rows. */
function scheduleOf({ body }: WordFile) {
  return all(body, 'w:tbl').toSorted((a, b) => all(b, 'w:tr').length - all(a, 'w:tr').length)[0]!
}

function columnsOf(file: WordFile): number[] {
  return all(scheduleOf(file), 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']) * millimetresPerTwip)
}

/** The width of the schedule, in millimetres. */
export function tableWidth(): Measures {
  return {
    xml: (file) => columnsOf(file).reduce((sum, width) => sum + width, 0),
    page: ({ art }) => Math.max(...art(2).rules.map(({ from, to }) => to - from)),
  }
}

/** The width of its first column, in millimetres. */
export function firstColumn(): Measures {
  return {
    xml: (file) => columnsOf(file)[0]!,
    page: ({ art }) => {
      const [first, second] = [...new Set(art(2).uprights.map(({ y }) => Math.round(y * 5) / 5))]
        .toSorted((a, b) => a - b)
        .filter((x, index, all) => index === 0 || x - all[index - 1]! > 2)
      return second! - first!
    },
  }
}

/** On how many pages of the schedule its header row stands, of how many. */
export function headerRows(pattern: RegExp): Measures {
  return {
    xml: (file) => (child(all(scheduleOf(file), 'w:tr')[0]!, 'w:trPr', 'w:tblHeader') ? 'each page' : 'first page'),
    page: ({ pages }) => {
      const own = pages.slice(1)
      return own.every(({ lines }) => lines.some(({ text }) => pattern.test(text))) ? 'each page' : 'not each page'
    },
  }
}

/** Whether Word may break a row between pages. */
export function rowsWhole(): Measures {
  return {
    xml: (file) =>
      all(scheduleOf(file), 'w:tr').every((row) => child(row, 'w:trPr', 'w:cantSplit')) ? 'whole' : 'may break',
  }
}

/** How thick its borders are, in points. */
export function borders(): Measures {
  return {
    page: ({ art }) => {
      const weights = art(2).rules.map(({ weight }) => weight / (25.4 / 72))
      return Math.round(Math.max(...weights) * 4) / 4
    },
  }
}
