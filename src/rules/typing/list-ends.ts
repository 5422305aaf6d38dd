import type { Passage } from '../../draft/draft.js'

/** A list whose items end in different marks. */
export interface MixedList {
  /** The first item that ends otherwise than most. */
  odd: Passage
  size: number
  most: string
  mostCount: number
  mark: string
}

const ending = /([;.,:]|(?<![\s”"’)*\]]))[\s”"’)*\]]*$/
const fewestItems = 4

/** Lists of one level: an item that ends in a colon has items of its own, and their marks are another matter. */
export function mixedLists(passages: readonly Passage[]): MixedList[] {
  return listsOf(passages).flatMap((items) => judge(items) ?? [])
}

function listsOf(passages: readonly Passage[]): Passage[][] {
  const lists: Passage[][] = []
  let open: Passage[] = []
  for (const passage of passages) {
    if (passage.kind === 'item') open.push(passage)
    else if (open.length > 0) {
      lists.push(open)
      open = []
    }
  }
  return [...lists, open].filter((items) => items.length >= fewestItems)
}

/** The last item may close the list with a full stop. */
function judge(items: Passage[]): MixedList | undefined {
  const marks = items.map(({ text }) => ending.exec(text)![1]!)
  if (marks.includes(':')) return undefined
  const before = marks.slice(0, -1)
  const counts = new Map<string, number>()
  for (const mark of before) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const [most, mostCount] = [...counts].sort((a, b) => b[1] - a[1])[0]!
  const odd = before.findIndex((mark) => mark !== most)
  if (odd < 0 || mostCount < 0.75 * before.length || most === '') return undefined
  return { odd: items[odd]!, size: items.length, most, mostCount, mark: before[odd]! }
}
