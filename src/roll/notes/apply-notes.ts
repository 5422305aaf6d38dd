import type { Position } from '../../diagnostic.js'
import type { Range } from '../../problem.js'
import { lineStarts, positionAt } from '../../text/lines.js'
import { countWhile } from '../../text/sourced.js'
import type { Rolling } from '../rolling.js'
import type { Note } from './note.js'
import { markPlacer } from './place-mark.js'
import type { RollNote } from './roll-note.js'

interface TextEdit {
  range: Range
  text: string
}

/** The new text, with each note at its place in it; of two changes of the same characters the first is made. */
export function applyNotes(notes: readonly Note[], { root, text }: Rolling): { text: string; notes: RollNote[] } {
  const changes: Note[] = []
  for (const note of notes)
    if (note.text !== undefined && !changes.some((one) => overlaps(one, note))) changes.push(note)
  const kept = notes.filter((note) => note.text === undefined || changes.includes(note))
  const doubts = kept.filter(({ isDoubt }) => isDoubt)
  const edits: TextEdit[] = [
    ...changes.map(({ range, text: put }) => ({ range, text: put! })),
    ...marks(doubts, markPlacer(root, text), text),
  ]
  edits.sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
  const { rolled, placeOf } = applied(text, edits)
  const starts = lineStarts(rolled)
  const said = kept.map((note) => toldOf(note, text, rolled, positionAt(starts, placeOf(note.range))))
  return { text: rolled, notes: said.toSorted((a, b) => a.position.start.offset - b.position.start.offset) }
}

function overlaps(a: Note, b: Note): boolean {
  return a.range[0] < b.range[1] && b.range[0] < a.range[1]
}

function toldOf({ range, message, text, isDoubt }: Note, before: string, after: string, position: Position): RollNote {
  if (text === undefined) return { kind: isDoubt ? 'check' : 'kept', position, message }
  const { start, end } = position
  return {
    ...{ kind: 'changed', position, message },
    ...{ before: before.slice(...range), after: after.slice(start.offset, end.offset) },
  }
}

/** One line for all that is to be decided of a line. */
function marks(doubts: readonly Note[], placeOf: ReturnType<typeof markPlacer>, text: string): TextEdit[] {
  const lines = new Map<number, { markOf: (said: string) => string; said: Set<string> }>()
  for (const { range, message } of doubts.toSorted((a, b) => a.range[0] - b.range[0])) {
    const { at, markOf } = placeOf(range[0])
    const line = lines.get(at)
    if (line) line.said.add(message)
    else lines.set(at, { markOf, said: new Set([message]) })
  }
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  return Array.from(lines, ([at, { markOf, said }]) => {
    const indent = /^[ \t]*/.exec(text.slice(at))![0]
    return { range: [at, at] as const, text: `${indent}${markOf([...said].join('; '))}${lineBreak}` }
  })
}

/** The text with its edits, which stand in order, and where its characters are then. */
function applied(text: string, edits: readonly TextEdit[]) {
  let [at, rolled] = [0, '']
  const starts: { from: number; to: number; start: number; end: number }[] = []
  for (const { range, text: put } of edits) {
    rolled += text.slice(at, range[0])
    starts.push({ from: range[0], to: range[1], start: rolled.length, end: rolled.length + put.length })
    rolled += put
    at = range[1]
  }
  rolled += text.slice(at)
  const placeOf = ([start, end]: Range): Range => {
    const own = starts.find(({ from, to }) => from === start && to === end && to > from)
    return own ? [own.start, own.end] : [moved(start, false), Math.max(moved(start, false), moved(end, true))]
  }
  const moved = (offset: number, isEnd: boolean): number => {
    const count = countWhile(starts.length, (index) => {
      const { from, to } = starts[index]!
      return isEnd ? to < offset || (to === offset && from < to) : to <= offset
    })
    const before = starts[count - 1]
    return before ? before.end + offset - before.to : offset
  }
  return { rolled, placeOf }
}
