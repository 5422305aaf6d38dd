import { wordsHtml } from '../../text/markup/words-html.js'
import type { Run } from '../comparison.js'

/** Words with what went and came marked, as HTML. */
export function markedHtml(runs: readonly Run[]): string {
  return runs
    .map(({ kind, text }) => {
      const words = wordsHtml(text)
      return kind === 'same' ? words : kind === 'gone' ? `<del>${words}</del>` : `<ins>${words}</ins>`
    })
    .join('')
}
