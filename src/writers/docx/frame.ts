import { type Paragraph, textOf } from '../../document/document.js'
import { dxa } from '../../ooxml/units.js'
import type { Style } from '../../standard/standard.js'
import { singleLine, widthOf } from '../page/measure.js'

type Box = NonNullable<Style['box']>

// Within a frame, left and right of its words together, in millimetres.
const beside = 3

// Word sets two lines of a point with a point in between; in millimetres, what of them a frame of one line has not.
const secondLine = (2 / 72) * 25.4

/**
 * Word draws a frame around the text, so the room above and below makes its height, and indents its width. It draws one
 * frame around paragraphs that follow each other in frames alike; a twentieth of a point tells every other one apart.
 */
export function frameOf(
  node: Paragraph,
  style: Style,
  { width, height, double }: Box,
  { available, framesAbove }: { available: number; framesAbove: number },
) {
  const { size, color = 'auto' } = style
  const inner = double ? { width: width - 2 * secondLine, height: height - 2 * secondLine } : { width, height }
  const room = Math.max(0, Math.round(((inner.height / 25.4) * 72 - size * singleLine) / 2))
  const wide = Math.max(inner.width, widthOf(textOf(node), style) + beside)
  const side = dxa(Math.max(0, available - wide) / 2) + (framesAbove % 2)
  const edges = ['top', 'left', 'bottom', 'right'].map((edge) => {
    const space = edge === 'top' || edge === 'bottom' ? room : 0
    return `<w:${edge} w:val="${double ? 'double' : 'single'}" w:sz="8" w:space="${space}" w:color="${color}"/>`
  })
  return { border: `<w:pBdr>${edges.join('')}</w:pBdr>`, indent: `<w:ind w:left="${side}" w:right="${side}"/>` }
}
