import { type Sourced, slice, sourceRange } from '../../text/sourced.js'
import type { BodyBlock, Piece, Prose } from '../plan.js'

const basisStart =
  /^(?:Thực hiện|Theo|Xét|Trên cơ sở|Thiết thực|Chào mừng|Hướng tới|Nhằm|Triển khai|Tiếp tục|Để)(?![\p{L}\p{M}])/u
const basisEnd = /[;,]\s*$/

const basisName = /^Căn cứ(?![\p{L}\p{M}])/u
const leadsIn = /(?::|như sau[.:]?)\s*$/u
// `Căn cứ …, Ban Thường vụ ban hành kế hoạch …`: a sentence of its own, not a căn cứ.
const decides =
  /,\s+(?:Ban|BTV|BCH|Ủy ban|Uỷ ban|UBND|Đảng|Chi|Đoàn|Hội|Công đoàn|Liên|Sở|Phòng|Trường|Trung tâm|Văn phòng|Huyện|Quận|Thành|Tỉnh)\s(?:(?!\svề\s)[^,;])*\s(?:xây dựng|ban hành|đề ra|lập|triển khai|tổ chức|đề nghị|yêu cầu)(?![\p{L}\p{M}])/u

/** Before the first heading: lines of căn cứ stand apart, each with its own paragraph, even without a blank line between. */
export function splitBasis(prose: Prose, body: Sourced, start: number, end: number): BodyBlock[] {
  const blocks: BodyBlock[] = []
  let rest = prose
  const text = body.text.slice(start, end)
  let line = 0
  for (const { index } of text.matchAll(/\n/g)) {
    const next = text.slice(index + 1).trimStart()
    if (!isBasis(text.slice(line, index)) || !endsBasis(text.slice(line, index), next)) continue
    const [head, tail] = splitProse(rest, sourceRange(body, start + index, start + index)[0])
    blocks.push({ kind: 'basis', prose: head })
    rest = tail
    line = index + 1
  }
  if (rest.length === 0) return blocks
  blocks.push({ kind: isBasis(wordsOf(rest)) ? 'basis' : 'paragraph', prose: rest })
  return blocks
}

/** A `;` ends a căn cứ; another mark, or none, only where a new one or the deciding body follows. */
function endsBasis(line: string, next: string): boolean {
  if (/;\s*$/.test(line) || basisName.test(next)) return true
  return (/,\s*$/.test(line) && next.startsWith('Ban ')) || (fullStop.test(line) && /^\p{Lu}/u.test(next))
}

/** Not of an abbreviation: `TP.` */
const fullStop = /(?<!(?<![\p{L}\p{M}])(?:\p{Lu}{1,3}|Tp|ThS))\.\s*$/u

/** `Căn cứ …` is one however it ends, unless it leads in; `Thực hiện …`, `Theo …` may begin any sentence. */
function isBasis(written: string): boolean {
  const text = written.trimStart()
  if (!basisName.test(text)) return basisStart.test(text) && basisEnd.test(text)
  return basisEnd.test(text) || !(leadsIn.test(text) || decides.test(text))
}

/** An expression stands as a word that is neither a căn cứ nor a mark. */
function wordsOf(prose: Prose): string {
  return prose.map(({ source, expression }) => (expression ? '{}' : source.text)).join('')
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
