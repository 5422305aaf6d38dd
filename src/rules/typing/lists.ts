import type { Analysis } from '../../draft/analysis/analysis.js'
import { archive } from '../../draft/analysis/form/ending.js'
import type { Draft, Heading, Passage } from '../../draft/draft.js'

/** A list whose items end in different marks. */
export interface MixedList {
  /** The first item that ends otherwise than most. */
  odd: Passage
  size: number
  most: string
  mostCount: number
  mark: string
}

// What ends in “and so on” ends as it likes.
const ending = /([;.,:…]|(?<![\s”"’)*\]]))[\s”"’)*\]]*$/
const soOn = /…[;.,]?$|\.{3}[;.,]?$|v\.v\.?[;.,]?$/u
const fewestItems = 4

/** Lists of one level: an item that ends in a colon has items of its own, and their marks are another matter. */
export function mixedLists(draft: Draft, analysis: Analysis): MixedList[] {
  const lists = [...bulletLists(draft, analysis), ...letteredLists(draft)]
  return lists.filter((items) => items.length >= fewestItems).flatMap((items) => judge(items) ?? [])
}

/** Recipients have marks of their own, and what stands below them in a draft of two columns is no list. */
function bulletLists({ passages }: Draft, { form }: Analysis): Passage[][] {
  const last = form.recipients ? passages.indexOf(form.recipients.label) : passages.length
  const lists: Passage[][] = [[]]
  for (const passage of passages.slice(0, last)) {
    if (passage.kind === 'item' && !archive.test(passage.text)) lists.at(-1)!.push(passage)
    else if (lists.at(-1)!.length > 0) lists.push([])
  }
  return lists
}

/** `a) …`, `b) …` right below each other. */
function letteredLists({ passages, headings }: Draft): Passage[][] {
  const places = new Map(passages.map((passage, index) => [passage, index]))
  const lists: Passage[][] = []
  let before: Heading | undefined
  for (const heading of headings) {
    const isNext = before && places.get(heading.passage) === places.get(before.passage)! + 1
    if (heading.style !== 'letter' || heading.passage.kind === 'cell') before = undefined
    else {
      if (isNext && heading.path[0]! > before!.path[0]!) lists.at(-1)!.push(heading.passage)
      else lists.push([heading.passage])
      before = heading
    }
  }
  return lists
}

/** The last item may close the list with a full stop. */
function judge(items: Passage[]): MixedList | undefined {
  const marks = items.map(({ text }) => (soOn.test(text.trimEnd()) ? '…' : ending.exec(text)![1]!))
  if (marks.includes(':')) return undefined
  const before = marks.slice(0, -1)
  const counts = new Map<string, number>()
  for (const mark of before) if (mark !== '…') counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const [most, mostCount] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  const odd = before.findIndex((mark, at) => mark !== most && mark !== '…' && !(mark === '' && leadsIn(items, at)))
  if (odd < 0 || mostCount < 0.75 * before.length || most === '') return undefined
  return { odd: items[odd]!, size: items.length, most, mostCount, mark: before[odd]! }
}

/** A letter of a list that another should stand for. */
export interface LetterSlip {
  heading: Heading
  kind: 'foreign' | 'skipped'
}

/** `d)`, then `e)` without `đ)` between, and `f)`, which is no Vietnamese letter. */
export function letterSlips({ passages, headings }: Draft): LetterSlip[] {
  const usesDd = headings.some(({ mark }) => /^đ/u.test(mark))
  const lettered = new Map(
    headings.filter(({ style }) => style === 'letter').map((heading) => [heading.passage, heading]),
  )
  const slips: LetterSlip[] = []
  let last = ''
  for (const passage of passages) {
    const heading = lettered.get(passage)
    const letter = heading?.mark[0] ?? foreign.exec(passage.text)?.[1]
    if (letter === undefined) continue
    if (!heading && followed.includes(last)) slips.push({ heading: foreignHeading(passage), kind: 'foreign' })
    if (heading && usesDd && letter === 'e' && last === 'd') slips.push({ heading, kind: 'skipped' })
    last = letter
  }
  return slips
}

const foreign = /^\s*([fjwz])\)\s/
const followed = ['d', 'đ', 'e', 'g', 'h', 'i', 'k', 'v', 'y']

function foreignHeading(passage: Passage): Heading {
  const start = passage.text.search(/\S/)
  const mark = passage.text.slice(start, start + 2)
  return {
    passage,
    mark,
    start,
    end: start + 2,
    style: 'letter',
    path: [0],
    title: passage.text.slice(start + 2).trim(),
  }
}

const bullet = /^\s*([-–•*+o])\s/u

/** An item without a mark before items of another bullet leads them in. */
function leadsIn(items: readonly Passage[], at: number): boolean {
  const next = bullet.exec(items[at + 1]?.text ?? '')?.[1]
  return next !== undefined && next !== bullet.exec(items[at]!.text)?.[1]
}
