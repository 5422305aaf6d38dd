import { lineStarts, pointAt } from '../text/lines.js'
import type { Comment } from './comment.js'

export type Range = [start: number, end: number]

/** A request to leave some rules' findings on one line out, with the reason why. */
export interface Suppression {
  comment: Comment
  /** Nothing else stands on the comment's lines. */
  alone: boolean
  /** The line meant: the comment's own, or the next one that says something when it stands alone. */
  line: number
  rules: { id: string; range: Range }[]
  reason: string
}

const name = /[^\s,]+/g

export function readSuppressions(comments: readonly Comment[], text: string): Suppression[] {
  const starts = lineStarts(text)
  const lineOf = (offset: number) => pointAt(starts, offset).line
  const textOf = (line: number) => text.slice(starts[line - 1], starts[line])
  const isAlone = ({ start, end }: Comment) =>
    text.slice(starts[lineOf(start) - 1], start).trim() === '' && text.slice(end, starts[lineOf(end)]).trim() === ''
  const alone = new Set(comments.filter(isAlone).map(({ start }) => lineOf(start)))
  // From the last on: a comment above another means the line that this one means.
  const meant = new Map<number, number>()
  for (const own of [...alone].reverse()) {
    let line = own + 1
    while (!meant.has(line) && line < starts.length && textOf(line).trim() === '') line++
    meant.set(own, meant.get(line) ?? line)
  }

  return comments.map((comment) => {
    const own = lineOf(comment.start)
    return { comment, alone: alone.has(own), line: meant.get(own) ?? own, ...wordsOf(comment) }
  })
}

function wordsOf({ text, textStart }: Comment): Pick<Suppression, 'rules' | 'reason'> {
  const colon = text.indexOf(':')
  const list = colon === -1 ? text : text.slice(0, colon)
  const rules = Array.from(list.matchAll(name), ({ 0: id, index }) => {
    const start = textStart + index
    return { id, range: [start, start + id.length] satisfies Range as Range }
  })
  return { rules, reason: colon === -1 ? '' : text.slice(colon + 1).trim() }
}
