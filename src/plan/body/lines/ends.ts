import { type Sourced, slice, sourceRange } from '../../../text/sourced.js'
import type { BodyBlock, Piece, Prose } from '../../plan.js'
import { isEnded } from './lines.js'

export const basisStart =
  /^(?:Thực hiện|Theo|Xét|Trên cơ sở|Thiết thực|Chào mừng|Hướng tới|Nhằm|Triển khai|Tiếp tục|Để)(?![\p{L}\p{M}])/u
const basisEnd = /[;,]\s*$/

export const basisName = /^Căn cứ(?![\p{L}\p{M}])/u
const leadsIn = /(?::|như sau[.:]?)\s*$/u
// `Căn cứ …, Ban Thường vụ ban hành kế hoạch …`: a sentence of its own, not a căn cứ.
const decides =
  /,\s+(?:Ban|BTV|BCH|Ủy ban|Uỷ ban|UBND|Đảng|Chi|Đoàn|Hội|Công đoàn|Liên|Sở|Phòng|Trường|Trung tâm|Văn phòng|Huyện|Quận|Thành|Tỉnh)\s(?:(?!\svề\s)[^,;])*\s(?:xây dựng|ban hành|đề ra|lập|triển khai|tổ chức|đề nghị|yêu cầu)(?![\p{L}\p{M}])/u

/** Before the first heading: lines of căn cứ stand apart, each with its own paragraph, even without a blank line between. */
export function splitBasis(prose: Prose, body: Sourced, start: number, end: number): BodyBlock[] {
  if (prose.length === 0) return []
  const ends = basisEnds(body.text.slice(start, end)).map((at) => sourceRange(body, start + at, start + at)[0])
  const parts = splitProse(prose, ends)
  return parts.map((part, index) => {
    const isOne = index < parts.length - 1 || isBasis(wordsOf(part))
    return { kind: isOne ? 'basis' : 'paragraph', prose: part }
  })
}

/** The ends of the lines of a paragraph that end a căn cứ. */
export function basisEnds(text: string): number[] {
  const ends: number[] = []
  let line = 0
  for (const { index } of text.matchAll(/\n/g)) {
    const current = text.slice(line, index)
    const next = text.slice(index + 1, index + 100).trimStart()
    if (!endsBasis(current.slice(-100), next) || !isBasis(current)) continue
    ends.push(index)
    line = index + 1
  }
  return ends
}

/** A `;` ends a căn cứ; another mark, or none, only where a new one or the deciding body follows. */
function endsBasis(line: string, next: string): boolean {
  if (/;\s*$/.test(line) || basisName.test(next)) return true
  if (/,\s*$/.test(line)) return next.startsWith('Ban ')
  return /\.\s*$/.test(line) && isEnded(line) && /^\p{Lu}/u.test(next)
}

/** `Căn cứ …` is one however it ends, unless it leads in; `Thực hiện …`, `Theo …` may begin any sentence. */
function isBasis(written: string): boolean {
  const text = written.slice(0, longestBasis).trimStart()
  const end = written.slice(-100)
  if (!basisName.test(text)) return basisStart.test(text) && basisEnd.test(end)
  return basisEnd.test(end) || !(leadsIn.test(end) || decides.test(text))
}

/** What stands behind decides nothing. */
const longestBasis = 2000

/** An expression stands as a word that is neither a căn cứ nor a mark. */
function wordsOf(prose: Prose): string {
  return prose.map(({ source, expression }) => (expression ? '{}' : source.text)).join('')
}

/** Splits at places of the file; the blanks and line breaks there are dropped. */
function splitProse(prose: Prose, places: readonly number[]): Prose[] {
  const parts: Prose[] = [[]]
  for (const piece of prose) {
    const { source } = piece
    let from = 0
    for (let at = 0; at < source.text.length; at++) {
      if (sourceRange(source, at, at)[0] < (places[parts.length - 1] ?? Number.POSITIVE_INFINITY)) continue
      parts.at(-1)!.push({ ...piece, source: slice(source, from, at) })
      parts.push([])
      from = at
    }
    parts.at(-1)!.push({ ...piece, source: slice(source, from) })
  }
  return parts.map(withoutEdges)
}

function withoutEdges(part: Prose, index: number, parts: readonly Prose[]): Prose {
  const [first, ...rest] = part
  const said = [...(first && index > 0 ? [withoutIndent(first)] : part.slice(0, 1)), ...rest].filter(isSaid)
  if (index === parts.length - 1) return said
  const last = said.findLastIndex((piece) => !piece.break && piece.source.text.trim() !== '')
  return said.slice(0, last + 1).map((piece, at) => (at === last ? withoutBlanks(piece) : piece))
}

function withoutBlanks(piece: Piece): Piece {
  return piece.expression ? piece : { ...piece, source: slice(piece.source, 0, piece.source.text.trimEnd().length) }
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
