import { bodyMark } from './check-mark.js'
import { replaceAll, type Sourced } from './sourced.js'

/** Cheap to look for: most files have no suppression at all. */
export const suppressionMark = 'kehoach-ignore'

/**
 * `<!-- kehoach-ignore rule: lý do -->`, in Markdown and text alike; the group is what stands behind the mark. Where
 * another comment begins before it is closed, it is none.
 */
export const suppressionComment = /<!--[ \t]*kehoach-ignore(?![\p{L}\d-])((?:(?!-->|<!--)[^\n])*?)-->/gu

const comment = `(?:${suppressionComment.source}|${bodyMark.source})`
// One that stands alone goes with its line, so that the lines around it stay one paragraph.
const printedAround = new RegExp(`^[ \\t]*${comment}[ \\t]*(?:\\r?\\n|$)|(?<![ \\t])[ \\t]*${comment}`, 'gmu')

/** What is printed of a text with suppressions, or with marks of what is to be checked, in it. */
export function withoutSuppressions(from: Sourced): Sourced {
  return from.text.includes('<!--') ? replaceAll(from, printedAround, () => '') : from
}
