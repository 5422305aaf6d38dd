import type { Paragraph } from '../../document/document.js'
import type { Standard } from '../../standard/standard.js'
import type { ClassXml } from '../../standard/word-package.js'
import { toRoman } from '../../text/numerals.js'
import { levelFormat, numberingOf } from './numbering.js'

/** What stands in front of a paragraph's words, asked of each in the order of the document. */
export type LookOf = (paragraph: Paragraph) => ClassXml

/** How far Word has counted in a list. */
interface Count {
  /** Absent: the list that the styles belong to. */
  id?: number
  /** By level. */
  counts: number[]
}

/**
 * Follows Word's counting. Where it would go on from a number that ours has left, as in an annex, or behind a khoản that
 * stands above the first heading, `another` gives the number of a list that counts anew; 0 where there can be none, and
 * the mark is typed.
 */
export function countingLooks(
  standard: Standard,
  looks: Readonly<Record<string, ClassXml>>,
  another: (list: string) => number,
): LookOf {
  const lists = new Map<string, Count>()
  return ({ style, mark }) => {
    const look = looks[style]!
    const place = look.counted && mark !== '' ? numberingOf(standard.styles[style]!, standard) : undefined
    const { reference = '', level = 0 } = place ?? {}
    if (!place || levelFormat(standard.lists[reference]!, level)!.format === 'bullet') return look
    let count = lists.get(reference) ?? { counts: [] }
    if (next(count, level, standard, reference) !== mark) {
      count = { id: another(reference), counts: [] }
      if (count.id === 0 || next(count, level, standard, reference) !== mark) return typed(look)
    }
    lists.set(reference, count)
    return count.id === undefined ? look : { ...look, number: numberXml(level, count.id) }
  }
}

/** The number that Word prints of the next paragraph of a level, which it counts; a level above that is skipped counts too. */
function next({ counts }: Count, level: number, { lists }: Standard, name: string): string {
  counts.length = Math.min(counts.length, level + 1)
  for (let above = 0; above < level; above++) counts[above] ||= 1
  counts[level] = (counts[level] ?? 0) + 1
  const list = lists[name]!
  return levelFormat(list, level)!.text.replace(/%(\d)/g, (_, at: string) => {
    const count = counts[Number(at) - 1]!
    return levelFormat(list, Number(at) - 1)?.format === 'upperRoman' ? toRoman(count) : String(count)
  })
}

function typed(look: ClassXml): ClassXml {
  return { ...look, number: numberXml(0, 0), counted: false }
}

function numberXml(level: number, id: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
}
