import { type Sourced, slice, sourceRange } from '../../text/sourced.js'
import type { BodyBlock, Piece, Prose } from '../plan.js'

const basisStart =
  /^(?:Căn cứ|Thực hiện|Theo|Xét|Trên cơ sở|Thiết thực|Chào mừng|Hướng tới|Nhằm|Triển khai|Tiếp tục|Để)(?![\p{L}\p{M}])/u
const basisEnd = /[;,]\s*$/

/** Before the first heading: lines of căn cứ stand apart, each with its own paragraph, even without a blank line between. */
export function splitBasis(prose: Prose, body: Sourced, start: number, end: number): BodyBlock[] {
  const blocks: BodyBlock[] = []
  let rest = prose
  const text = body.text.slice(start, end)
  let line = 0
  for (const { index } of text.matchAll(/\n/g)) {
    const next = text.slice(index + 1).trimStart()
    const current = text.slice(line, index)
    if (!basisStart.test(current.trimStart()) || !endsBasis(current, next)) continue
    const [head, tail] = splitProse(rest, sourceRange(body, start + index, start + index)[0])
    blocks.push({ kind: 'basis', prose: head })
    rest = tail
    line = index + 1
  }
  if (rest.length > 0) blocks.push({ kind: isBasis(rest) ? 'basis' : 'paragraph', prose: rest })
  return blocks
}

/** A `;` ends a căn cứ; a comma only where a new one or the deciding body follows. */
function endsBasis(line: string, next: string): boolean {
  return /;\s*$/.test(line) || (/,\s*$/.test(line) && /^(?:Ban |Căn cứ)/.test(next))
}

function isBasis(prose: Prose): boolean {
  const first = prose[0]!.source.text
  const last = prose.at(-1)!
  return (
    !prose[0]!.expression && basisStart.test(first.trimStart()) && !last.expression && basisEnd.test(last.source.text)
  )
}

/** Splits at a place of the file; the blanks there are dropped. */
function splitProse(prose: Prose, at: number): [Prose, Prose] {
  const head: Prose = []
  const tail: Prose = []
  for (const piece of prose) {
    const units = Array.from(piece.source.text, (_, i) => sourceRange(piece.source, i, i)[0])
    const split = units.findIndex((start) => start >= at)
    if (split === -1) head.push(piece)
    else {
      head.push({ ...piece, source: slice(piece.source, 0, piece.source.text.slice(0, split).trimEnd().length) })
      tail.push({ ...piece, source: slice(piece.source, split) })
    }
  }
  const [first, ...rest] = tail
  return [head.filter(isSaid), [...(first ? [withoutIndent(first)] : []), ...rest].filter(isSaid)]
}

function withoutIndent(piece: Piece): Piece {
  const { text } = piece.source
  return piece.expression ? piece : { ...piece, source: slice(piece.source, text.length - text.trimStart().length) }
}

function isSaid(piece: Piece): boolean {
  return piece.source.text !== ''
}

const closingStart = /^(?:Trên đây|Đề nghị)/

/** The last paragraph closes the plan when it stands below what the last heading lists, or says so. */
export function markEnds(blocks: BodyBlock[]): BodyBlock[] {
  const last = blocks.at(-1)
  if (last?.kind !== 'paragraph') return blocks
  const before = blocks.at(-2)?.kind
  const below = blocks.some(({ kind }) => kind === 'heading') && before !== undefined && before !== 'heading'
  if (!below && !closingStart.test(last.prose[0]?.source.text ?? '')) return blocks
  return [...blocks.slice(0, -1), { ...last, kind: 'closing' }]
}
