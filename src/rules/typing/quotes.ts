/** What stands between two marks, at `[start, end)` with them. */
export interface Quote {
  start: number
  end: number
  open: '“' | '"'
  close: '”' | '"'
}

const opening = /[\s([{“"–—/-]/
const closing = /[\s.,;:!?)\]…”"/–-]/

/** The quotations of a text, pairs of one kind and mixed pairs; a mark that fits neither way is passed over: `15"`. */
function pairsOf(text: string): Quote[] {
  if (!/[“"]/.test(text)) return []
  const pairs: Quote[] = []
  const open: { at: number; mark: '“' | '"' }[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!
    if (mark !== '“' && mark !== '”' && mark !== '"') continue
    const last = open.at(-1)
    const opens = opening.test(text[at - 1] ?? ' ') && !/\s/.test(text[at + 1] ?? ' ')
    const closes = closing.test(text[at + 1] ?? ' ') && !/\s/.test(text[at - 1] ?? ' ')
    // `“Tuổi trẻ“`: the key that opens, pressed twice.
    if (mark === '“' && closes && !opens && last?.mark === '“') open.pop()
    else if (mark === '“' || (mark === '"' && opens && !(closes && last?.mark === '"'))) open.push({ at, mark })
    else if (last && (mark === '”' || closes)) {
      pairs.push({ start: last.at, end: at + 1, open: last.mark, close: mark })
      open.pop()
    }
  }
  return open.length === 0 ? pairs.sort((a, b) => a.start - b.start) : []
}

/** Pairs of one kind. */
export function quotesOf(text: string): Quote[] {
  return pairsOf(text).filter(({ open, close }) => (open === '"') === (close === '"'))
}

/** Pairs whose marks are of two kinds, in a text in which each mark has its fellow. */
export function crossedQuotes(text: string): Quote[] {
  return pairsOf(text).filter(({ open, close }) => (open === '"') !== (close === '"'))
}
