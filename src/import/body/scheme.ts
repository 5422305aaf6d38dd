import type { Heading } from '../../draft/draft.js'

/** How deep each way of numbering stands in a document, from 1. */
export type Scheme = (heading: Pick<Heading, 'mark' | 'style' | 'path'>) => number

type Key =
  | 'part'
  | 'capital'
  | 'roman'
  | 'arabic'
  | 'bracket'
  | 'dotted2'
  | 'dotted3'
  | 'dotted4'
  | 'dotted5'
  | 'letter'

/** The usual order: `Phần I`, `A.`, `I.`, `1.`, `1.1.`, `1.1.1.`, `a)`, and `1)` below where both are used. */
const order: readonly Key[] = [
  'part',
  'capital',
  'roman',
  'arabic',
  'dotted2',
  'dotted3',
  'dotted4',
  'dotted5',
  'letter',
  'bracket',
]

/** The ways that a document uses, in the order in which one stands below the other. */
export function schemeOf(headings: readonly Pick<Heading, 'mark' | 'style' | 'path'>[]): Scheme {
  const used = new Set(headings.map(keyOf))
  const capitalFirst = headings.findIndex((heading) => keyOf(heading) === 'capital')
  const romanFirst = headings.findIndex((heading) => keyOf(heading) === 'roman')
  const ranks = order.filter((key) => used.has(key))
  // `I.` above `A.` where that is what the document begins with.
  if (capitalFirst > romanFirst && romanFirst >= 0) {
    const [roman, capital] = [ranks.indexOf('roman'), ranks.indexOf('capital')]
    ranks[roman] = 'capital'
    ranks[capital] = 'roman'
  }
  // `1)` alone is a way to write `1.`.
  if (!ranks.includes('arabic') && ranks.includes('bracket')) {
    ranks.pop()
    ranks.splice(ranks.filter((key) => order.indexOf(key) < order.indexOf('arabic')).length, 0, 'bracket')
  }
  return (heading) => ranks.indexOf(keyOf(heading)) + 1
}

function keyOf({ mark, style, path }: Pick<Heading, 'mark' | 'style' | 'path'>): Key {
  if (/^(?:phần|chương)/iu.test(mark)) return 'part'
  if (style === 'letter') return /^\p{Lu}/u.test(mark) ? 'capital' : 'letter'
  if (style === 'dotted') return `dotted${Math.min(path.length, 5)}` as Key
  return style === 'arabic' && mark.endsWith(')') ? 'bracket' : style
}
