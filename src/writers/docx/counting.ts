import type { Paragraph } from '../../document/document.js'
import type { Standard, Style } from '../../standard/standard.js'
import type { ClassXml } from '../../standard/word-package.js'
import { toRoman } from '../../text/language/numerals.js'
import { levelFormat, noNumber, numberingOf } from './numbering.js'

/** What stands in front of a paragraph's words, asked of each in the order of the document. */
export type LookOf = (paragraph: Paragraph) => ClassXml

/** A list that counts anew from a level on; with `numbered`, in numbers with this sign where the list has a bullet. */
export type Another = (list: string, level: number, numbered?: { sign: string; style: Style }) => number

/** How far Word has counted in a list, by level. */
interface Count {
  /** Absent: the list that the styles belong to. */
  id?: number
  counts: number[]
}

interface Counting {
  own: Count
  current: Count
  /** Of all lists that are one to Word, which lets them go on from each other. */
  shared: number[]
}

/**
 * Follows Word's counting. Where it would go on from a number that ours has left, as in an annex, behind a khoản that
 * stands above the first heading or below a heading without a number, `another` gives the number of a list that counts
 * anew from a level on; 0 where there can be none, and the mark is typed.
 */
export function countingLooks(standard: Standard, looks: Readonly<Record<string, ClassXml>>, another: Another): LookOf {
  const lists = new Map<string, Counting>()
  const numbers = numbersInBullets(standard, another)
  return ({ style, mark }) => {
    const look = looks[style]!
    // A heading without a number in a style that numbers.
    if (look.counted && mark === '') return typed(look)
    const place = look.counted ? numberingOf(standard.styles[style]!, standard) : undefined
    const { reference = '', level = 0 } = place ?? {}
    const { format, text } = place ? levelFormat(standard.lists[reference]!, level)! : unlisted
    if (!place || (format === 'bullet' && text === mark)) return look
    if (format === 'bullet') {
      const id = numbers(style, mark, reference, level)
      return id === 0 ? typed(look) : { ...look, number: numberXml(level, id) }
    }
    const counting = lists.get(reference) ?? begun()
    lists.set(reference, counting)
    const says = (counts: readonly number[]) => next([...counts], level, standard, reference) === mark
    const { own, current, shared } = counting
    if (!says(current.counts)) {
      const goesBack = says(own.counts) && says(shared)
      const isNew = !goesBack && says([])
      const id = isNew ? another(reference, level) : 0
      if (!goesBack && id === 0) return typed(look)
      counting.current = goesBack ? own : { id, counts: [] }
      if (isNew) shared.length = Math.min(shared.length, level)
    }
    for (const counts of new Set([counting.current.counts, shared])) next(counts, level, standard, reference)
    const { id } = counting.current
    return id === undefined ? look : { ...look, number: numberXml(level, id) }
  }
}

const unlisted = { format: 'none', text: '' }

/** Word's number of the list that counts a paragraph of a bullet's style: another for each that begins at 1. */
function numbersInBullets({ styles }: Standard, another: Another) {
  let last = { id: 0, style: '', sign: '', count: 0 }
  return (style: string, mark: string, reference: string, level: number): number => {
    const [, digits = '', sign = ''] = /^(\d+)([.)])$/.exec(mark) ?? []
    const count = Number(digits)
    const goesOn = last.style === style && last.sign === sign && last.count + 1 === count
    if (count !== 1 && !goesOn) return 0
    const id = goesOn ? last.id : another(reference, level, { sign, style: styles[style]! })
    last = { id, style, sign, count }
    return id
  }
}

function begun(): Counting {
  const own: Count = { counts: [] }
  return { own, current: own, shared: [] }
}

/** The number that Word prints of the next paragraph of a level, which it counts; a level above that is skipped counts too. */
function next(counts: number[], level: number, { lists }: Standard, name: string): string {
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
  return { ...look, number: noNumber, indent: look.uncountedIndent ?? '', counted: false }
}

function numberXml(level: number, id: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
}
