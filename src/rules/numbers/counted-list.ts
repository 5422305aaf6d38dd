import { wordsBefore } from '../../draft/analysis/words.js'
import type { Draft, Heading, Passage } from '../../draft/draft.js'
import { readNumberWords } from '../../text/language/number-words.js'
import { romanValue } from '../../text/language/numerals.js'
import { matchesIn } from '../../text/matches.js'
import { wordStart } from '../../text/word-edge.js'
import type { Finding } from '../rule.js'

const announced = new RegExp(
  String.raw`${wordStart}(?:gồm|gồm có|có|chia thành|chia làm|thực hiện|triển khai|tập trung(?: vào)?)\s+((\d{1,2})\s+\p{L}+(?:\s+\p{L}+){0,4}?)(?:\s+(?:chính|sau|đây|như|cụ thể|cơ bản))*\s*:\s*$`,
  'iu',
)
// What it has at least, which is compiled much faster.
const counting = /\d\s+[^\d\s:][^\d:]*:\s*$/
const fewest = 2

/** `gồm 12 chuyên mục:` right above a list with another number of items. */
export function* countedLists({ passages, headings }: Draft): Generator<Finding> {
  const numbered = new Map(headings.map((heading, index) => [heading.passage, index]))
  for (const [index, passage] of passages.entries()) {
    if (!/:\s*$/.test(passage.text.slice(-4))) continue
    const ending = passage.text.slice(-120)
    const found = counting.test(ending) ? announced.exec(ending) : null
    const first = passages[index + 1]
    if (!found || !first) continue
    const written = Number(found[2])
    const heading = numbered.get(first)
    const count = heading === undefined ? itemsFrom(passages, index + 1) : siblingsFrom(headings, heading)
    if (count < fewest || count === written) continue
    // Items of items can't be told from their own where no mark is left.
    if (heading === undefined && count > written) continue
    const start = passage.text.length - Math.min(120, passage.text.length) + found.index + found[0].indexOf(found[1]!)
    yield {
      ...{ passage, start, end: start + found[1]!.length, severity: 'info' },
      message: `Ghi “${found[1]}”, danh sách ngay dưới có ${count}.`,
      hint: 'Đếm lại, sửa số hoặc bổ sung danh sách.',
    }
  }
}

/** Items up to the next heading; none when something else stands between them. */
function itemsFrom(passages: readonly Passage[], from: number): number {
  let end = from
  while (passages[end]?.kind === 'item') end++
  const next = passages[end]
  return !next || next.kind === 'heading' ? end - from : 0
}

/** `a)`, `b)`, `c)` or `1.`, `2.`, `3.`: as many as go on without a gap, whatever stands below them. */
function siblingsFrom(headings: readonly Heading[], from: number): number {
  const { style, path } = headings[from]!
  if (path.at(-1) !== 1 || style === 'roman') return 0
  let count = 1
  for (const other of headings.slice(from + 1, from + 200)) {
    if (other.style !== style || other.path.length !== path.length) {
      if (rank(other) < rank(headings[from]!)) break
      continue
    }
    if (other.path.at(-1) !== count + 1 || !path.slice(0, -1).every((part, index) => part === other.path[index])) break
    count++
  }
  return count
}

function rank({ style, path }: Heading): number {
  return style === 'roman' ? 0 : style === 'arabic' ? 1 : style === 'dotted' ? path.length : 9
}

const rounds = new RegExp(
  String.raw`${wordStart}(?:chia (?:thành|làm)|gồm|thực hiện|tổ chức|triển khai|ra quân)\s+(\d{1,2}|\p{Ll}+)\s+(đợt|vòng|giai đoạn)(?!\p{L})`,
  'giu',
)
const roundSign = /(?:thành|làm|gồm|hiện|chức|khai|quân)\s+\S+\s+(?:đợt|vòng|giai đoạn)/i
const round = /^\P{L}{0,6}(đợt|vòng|giai đoạn)\s+(\d{1,2}|[IVX]{1,4})(?![\p{L}\d])/iu
const reach = 40

/** `chia thành 05 đợt`, and below it `Đợt 1`, `Đợt 2`, `Đợt 3`. */
export function* countedRounds({ passages }: Draft): Generator<Finding> {
  for (const [index, passage] of passages.entries()) {
    if (!/[đĐ]ợt|[vV]òng|[gG]iai đoạn/.test(passage.text)) continue
    for (const { 0: words, 1: figure = '', 2: name = '', index: at } of matchesIn(passage.text, rounds, roundSign)) {
      const written = /^\d/.test(figure) ? Number(figure) : readNumberWords(figure)?.value
      const count = roundsBelow(passages.slice(index + 1, index + 1 + reach), name)
      if (
        written === undefined ||
        count < fewest ||
        count === written ||
        /mỗi[^.;]*$/.test(wordsBefore(passage.text, at))
      )
        continue
      yield {
        ...{ passage, start: at, end: at + words.length },
        message: `Ghi ${figure} ${name}, bên dưới có ${count} ${name}.`,
        hint: 'Đếm lại, sửa số hoặc bổ sung phần còn thiếu.',
      }
    }
  }
}

/** The number of rounds that are told one behind the other, from the first. */
function roundsBelow(passages: readonly Passage[], name: string): number {
  let count = 0
  for (const { text } of passages) {
    const found = round.exec(text)
    if (!found || found[1]!.toLowerCase() !== name.toLowerCase()) continue
    const value = /^\d/.test(found[2]!) ? Number(found[2]) : romanValue(found[2]!)
    if (value === count + 1) count++
    else if (value > count) return 0
  }
  return count
}
