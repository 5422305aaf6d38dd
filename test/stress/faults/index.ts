import { beginsWithDash, headingAtFoot, stretched } from './lines.js'
import { empty, outside, overBorders } from './margins.js'
import type { Fault } from './pages.js'
import { recipientsAlone, signingAlone } from './signing.js'
import { headerMissing, joinedCellTorn, splitRow } from './tables.js'
import { broken, torn } from './words.js'

/** What no page may have, whatever is printed on it. */
export const faults: Record<string, Fault> = {
  'text outside of the margins': outside,
  'words over a border': overBorders,
  'empty pages': empty,
  'headings at the foot of a page': headingAtFoot,
  'signatures without text above': signingAlone,
  'recipients without a signature': recipientsAlone,
  'rows over two pages': splitRow,
  'joined cells over two pages': joinedCellTorn,
  'header rows missing': headerMissing,
  'numbers, dates and ranges in two lines': torn,
  'words in two lines': broken,
  'lines that begin with a dash': beginsWithDash,
  'stretched lines': stretched,
}
