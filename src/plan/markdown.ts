import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Sourced } from '../text/sourced.js'
import { withoutSuppressions } from '../text/suppression.js'
import { readBlocks } from './body.js'
import { checkDetails } from './body-details.js'
import { markEnds } from './body-ends.js'
import { condense } from './condense.js'
import { checkMarks } from './markdown-marks.js'
import type { BodyBlock } from './plan.js'
import type { ProseReader } from './prose.js'

// A clerk indents for looks, underlines with dashes and writes `&` for and: none of these is code, a heading or an entity.
const plainer = { disable: { null: ['codeIndented', 'setextUnderline', 'characterReference'] } }

const extensions = [gfmTable(), plainer]
const mdastExtensions = [gfmTableFromMarkdown()]

/** The blocks of a plan's body; `depth` levels of headings are numbered. */
export function readBody(written: Sourced, depth: number, reader: ProseReader): BodyBlock[] {
  const body = withoutSuppressions(written)
  if (!checkMarks(body, reader.report)) return []
  const condensed = condense(body.text)
  const tree: Root = fromMarkdown(condensed.text, { extensions, mdastExtensions })
  const blocks = readBlocks(tree, { body, condensed, depth, reader })
  checkDetails(blocks, reader.report)
  return markEnds(blocks)
}
