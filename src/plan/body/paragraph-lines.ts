import { reportEnteredLines } from './entered-lines.js'
import { checkLineStarts } from './line-starts.js'
import { linesIn, roomyBreaks } from './lines.js'
import type { BodyReader } from './reader.js'
import { reportBarredRows } from './rows.js'
import { reportTypedHeadings } from './typed-headings.js'

/** Says of the lines of a paragraph at the body's units `[start, end)` which their author meant as something else. */
export function checkLines(reading: BodyReader, [start, end]: readonly [number, number]): void {
  const { body, reader } = reading
  if (reportBarredRows(body, [start, end], reader.report)) return
  const lines = linesIn(body.text, start, end)
  if (lines.some((line) => reading.rows.has(line.start))) return
  const roomy = roomyBreaks(lines)
  const headings = reportTypedHeadings(lines, roomy, body, reader.report)
  const mistaken = checkLineStarts(lines, roomy, reading)
  if (![...headings, ...mistaken].includes(true)) reportEnteredLines(lines, { body, roomy, report: reader.report })
}
