import { wordsHtml } from '../../text/markup/words-html.js'
import { standalonePage } from '../../writers/html/standalone.js'
import { isSame } from '../compare.js'
import type { Comparison } from '../comparison.js'
import { sheet } from './css.js'
import { nothingChanged } from './labels.js'
import { pageHtml } from './page.js'
import { summaryOf } from './summary.js'
import { summaryHtml } from './summary-html.js'

/** One page that needs nothing else: what changed, and below it both documents side by side. */
export function htmlComparison(comparison: Comparison): string[] {
  const { before, after } = comparison.files
  const title = `So sánh: ${before} → ${after}`
  const changes = isSame(comparison) ? [`<p>${nothingChanged}</p>`] : summaryHtml(summaryOf(comparison))
  return standalonePage(wordsHtml(title), sheet, [`<h1>${wordsHtml(title)}</h1>`, ...changes, ...pageHtml(comparison)])
}
