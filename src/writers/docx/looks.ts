import type { Standard } from '../../standard/standard.js'
import type { Look } from '../../standard/word-package.js'
import { styleId } from './names.js'
import { numberingOf, styleOfLevel } from './numbering.js'

/** The looks of a standard's classes; `lists` has Word's number of each list by name. */
export function looksOf(standard: Standard, lists: Readonly<Record<string, number>>): Record<string, Look> {
  const looks = Object.entries(standard.styles).map(([name, style]): [string, Look] => {
    const numbering = numberingOf(style, standard)
    const own = numbering && styleOfLevel(numbering.reference, numbering.level + 1, standard) === name
    const number =
      numbering && !own
        ? `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${lists[numbering.reference]}"/></w:numPr>`
        : ''
    return [name, { style: `<w:pStyle w:val="${styleId(name)}"/>`, number, counted: numbering !== undefined }]
  })
  return Object.fromEntries(looks)
}
