import type { Sourced } from '../text/sourced.js'
import { withoutSuppressions } from '../text/suppression.js'
import { readBlocks } from './body.js'
import { checkDetails } from './body-details.js'
import { markEnds } from './body-ends.js'
import { markdownBlocks } from './markdown-blocks.js'
import { checkMarks } from './markdown-marks.js'
import type { BodyBlock } from './plan.js'
import type { ProseReader } from './prose.js'

/** The blocks of a plan's body; `depth` levels of headings are numbered. */
export function readBody(written: Sourced, depth: number, reader: ProseReader): BodyBlock[] {
  const body = withoutSuppressions(written)
  if (!checkMarks(body, reader.report)) return []
  const blocks = readBlocks(markdownBlocks(body.text), { body, depth, reader })
  if (body.text.includes('details')) checkDetails(blocks, reader.report)
  return markEnds(blocks)
}
