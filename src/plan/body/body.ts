import { markdownBlocks } from '../../markdown/blocks.js'
import { checkMarks } from '../../markdown/marks.js'
import type { Sourced } from '../../text/sourced.js'
import { withoutSuppressions } from '../../text/suppression.js'
import type { BodyBlock } from '../plan.js'
import type { ProseReader } from '../read/prose.js'
import { readBlocks } from './blocks.js'
import { checkDetails } from './details.js'
import { markEnds } from './ends.js'
import { reportPastedRows } from './rows.js'
import { withoutMarks, wrappedMarks } from './wrapped-marks.js'

/** The blocks of a plan's body; `depth` levels of headings are numbered. */
export function readBody(written: Sourced, depth: number, reader: ProseReader): BodyBlock[] {
  const body = withoutSuppressions(written)
  if (!checkMarks(body, reader.report)) return []
  const wrapped = wrappedMarks(body.text)
  const { parsed, rows } = reportPastedRows(body, reader.report)
  const blocks = readBlocks(markdownBlocks(withoutMarks(parsed, wrapped)), { body, depth, reader, wrapped, rows })
  if (body.text.includes('details')) checkDetails(blocks, reader.report)
  return markEnds(blocks)
}
