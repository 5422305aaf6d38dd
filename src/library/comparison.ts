import type { GivenFile } from '../beside/beside.js'
import type { Comparison } from '../compare/comparison.js'
import { type ComparisonFormat, comparisonFormats, isComparisonFormat } from '../compare/report/load.js'
import type { Outcome } from '../diagnostic.js'
import { textOfLines } from '../text/terminal/line.js'
import { aroundOf, unknownName } from './given.js'
import type { ReadOptions } from './read-options.js'

/** A plan (.yaml) or a draft, and what stands beside it. */
export interface ComparedFile extends GivenFile, ReadOptions {}

/**
 * What a reader would see changed between two documents; of a plan, what is printed counts. No value where one can't be read or
 * a plan has mistakes, and the diagnostics say which.
 */
export async function compare(before: ComparedFile, after: ComparedFile): Promise<Outcome<Comparison>> {
  const { compareFiles } = await import('../compare/compare-files.js')
  const fileOf = ({ name, bytes, ...around }: ComparedFile) => ({ name, bytes, around: aroundOf(around) })
  return compareFiles(fileOf(before), fileOf(after))
}

/** The forms of a comparison. */
export { comparisonFormats }

/** A comparison as text, each line ended. Throws a `RangeError` for a form that there is not. */
export async function reportComparison(
  format: ComparisonFormat,
  comparison: Comparison,
  { color = false } = {},
): Promise<string> {
  if (!isComparisonFormat(format)) throw unknownName('dạng', format, comparisonFormats)
  const { comparisonLines } = await import('../compare/report/load.js')
  return textOfLines(await comparisonLines(format, comparison), { color, isGithub: false })
}
