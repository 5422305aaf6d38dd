import { artOf } from '../../support/pdf/art.js'
import type { Line } from '../../support/pdf/pdf.js'
import type { Box } from '../../support/pdf/poppler.js'
import type { Printed } from '../printed.js'
import { type Fault, marginsOf, onEachPage, textLines } from './pages.js'

/** In millimetres: letters lean out of their boxes, and borders stand on the margin. */
const tolerance = 0.7

/** Text outside of the margins. */
export const outside: Fault = (print) =>
  onEachPage(print, (page) => {
    const { left, right, top, bottom } = marginsOf(page, print.printed)
    // A browser leaves the ink above a capital of two marks at the foot of the page before.
    const isInk = ({ text }: Line) => [...text].length === 1
    return textLines(page, print.printed)
      .filter((line) => !isInk(line))
      .filter(
        (line) =>
          line.left < left - tolerance ||
          line.right > page.width - right + tolerance ||
          line.top < top - tolerance ||
          line.bottom > page.height - bottom + tolerance,
      )
      .map(({ text }) => `“${text.slice(0, 40)}” leaves the margins`)
  })

/** Words over the border of their cell, on the first pages: the others have the same columns. */
export const overBorders: Fault = (print) => {
  const last = hasTable(print.printed) ? 4 : 0
  return onEachPage(print, (page, number) => {
    if (number > last) return []
    const { uprights } = artOf(print.pdf.bytes, number)
    const isCrossed = ({ left, right, top, bottom }: Box) => {
      const middle = (top + bottom) / 2
      return uprights.some(({ y: x, from, to }) => x > left + 0.3 && x < right - 0.3 && middle > from && middle < to)
    }
    const words = page.lines.flatMap((line) => line.words)
    return words.filter(isCrossed).map(({ text }) => `“${text}” stands over a border`)
  })
}

/** One with borders; others only place what stands beside. */
function hasTable({ document, standard }: Printed): boolean {
  return document.sections.some(({ blocks }) =>
    blocks.some((block) => block.type === 'table' && !standard.tables[block.style]!.layout),
  )
}

/** Pages with nothing on them but a number. */
export const empty: Fault = (print) =>
  onEachPage(print, (page) => (textLines(page, print.printed).length === 0 ? ['empty'] : []))
