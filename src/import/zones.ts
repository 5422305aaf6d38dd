import type { Analysis } from '../draft/analysis/analysis.js'
import { archive } from '../draft/analysis/form/ending.js'
import type { Draft, Passage } from '../draft/draft.js'

/** The parts of a draft, each with its passages in reading order. Notes at the foot of a page are in none. */
export interface Zones {
  header: Passage[]
  title: Passage[]
  body: Passage[]
  /** “Nơi nhận” and who signs. */
  recipients: Passage[]
  signing: Passage[]
  /** What stands behind: the schedule and the annexes. */
  behind: Passage[]
  notes: Passage[]
}

export function zonesOf(draft: Draft, { form }: Analysis): Zones {
  const notes = draft.passages.filter(({ kind }) => kind === 'note')
  const passages = draft.passages.filter(({ kind, text }) => kind !== 'note' && text.trim() !== '')
  const first = passages.findIndex(({ kind }) => kind === 'title')
  const headerEnd = first >= 0 ? first : form.header.length
  const title = passages.filter(({ kind }) => kind === 'title')
  const bodyStart = first >= 0 ? first + title.length : headerEnd
  const ending = endingOf(passages, bodyStart, form)
  const listed = recipientPassages(passages, form)
  const inEnding = passages.slice(ending.start, ending.end)
  return {
    ...{ header: passages.slice(0, headerEnd), title, notes },
    body: passages.slice(bodyStart, ending.start),
    recipients: inEnding.filter((passage) => listed.has(passage)),
    signing: inEnding.filter((passage) => !listed.has(passage)),
    behind: passages.slice(ending.end),
  }
}

const goesOn = /^\s*(?:\(|\p{Ll})/u

/** The label, its items and what wraps them: the rest of its cell, items, and lines that end as items do. */
function recipientPassages(passages: readonly Passage[], { recipients }: Analysis['form']): Set<Passage> {
  const listed = new Set<Passage>()
  if (!recipients) return listed
  const { label, items } = recipients
  listed.add(label)
  for (const { passage, last } of items) listed.add(passage).add(last)
  let isOpen = true
  for (const passage of passages.slice(passages.indexOf(label) + 1)) {
    if (isAnnexTitle(passage) || passage.kind === 'heading') break
    if (
      isListed(passage, label) ||
      ((isOpen || passage.text.startsWith('(')) && goesOn.test(passage.text) && !signed.test(passage.text))
    )
      listed.add(passage)
    if (listed.has(passage)) isOpen = !/[;.]\s*$/.test(passage.text)
    else if (!isSigningLine(passage) && passage.cell?.table !== label.cell?.table) break
  }
  return listed
}

function isListed({ kind, text, cell }: Passage, label: Passage): boolean {
  if (label.cell && cell?.table === label.cell.table) return cell.column === label.cell.column
  return kind === 'item' || archive.test(text) || (kind === 'paragraph' && /;\s*$/.test(text))
}

function endingOf(
  passages: readonly Passage[],
  bodyStart: number,
  form: Analysis['form'],
): { start: number; end: number } {
  const signs = new Set(form.signing.map(({ passage }) => passage))
  const listed = recipientPassages(passages, form)
  const label = form.recipients ? passages.indexOf(form.recipients.label) : -1
  const anchor = label >= bodyStart ? label : firstSigning(passages, bodyStart, signs)
  if (anchor < 0) return { start: passages.length, end: passages.length }
  const table = passages[anchor]!.cell?.table
  const belongs = (passage: Passage) =>
    signs.has(passage) ||
    listed.has(passage) ||
    (table !== undefined && passage.cell?.table === table) ||
    isSigningLine(passage)
  let start = anchor
  while (start > bodyStart && belongs(passages[start - 1]!)) start--
  while (start < anchor && !signs.has(passages[start]!) && passages[start]!.cell?.table === undefined) start++
  let end = anchor + 1
  while (end < passages.length && belongs(passages[end]!) && !isAnnexTitle(passages[end]!)) end++
  return { start, end }
}

function firstSigning(passages: readonly Passage[], from: number, signs: ReadonlySet<Passage>): number {
  const last = passages.findLastIndex((passage, index) => index >= from && signs.has(passage))
  if (last < 0) return -1
  let first = last
  while (first > from && signs.has(passages[first - 1]!)) first--
  return first
}

const signed = /^\s*\(?\s*(?:đã ký|ký tên|ký, (?:ghi|đóng)|ký, họ)/iu
const name =
  /^\s*(?:(?:PGS|GS|ThS|TS|BSCKI{1,2}|BS)\.\s{0,2}){0,3}(?:\p{Lu}[\p{Ll}\p{M}]*\s+){1,5}\p{Lu}[\p{Ll}\p{M}]*\s*$/u
const capitals = /^\s*\p{Lu}[\p{Lu}\p{M}\s.,/()-]{3,}$/u
const longestLine = 80

/** A post, a name or `(Đã ký)`, as they stand below the powers to sign. */
function isSigningLine({ kind, text }: Passage): boolean {
  if (kind === 'heading' || kind === 'item' || text.length > longestLine) return false
  return signed.test(text) || name.test(text) || capitals.test(text)
}

const annexTitle =
  /^\s*(?:PHỤ LỤC|Phụ lục|BIỂU|Biểu (?:mẫu|số)|DANH SÁCH|LỊCH|BẢNG|CHƯƠNG TRÌNH|KỊCH BẢN|MẪU|DỰ TOÁN|ĐỀ CƯƠNG|TIẾN ĐỘ|PHIẾU|KẾ HOẠCH)(?![\p{L}\p{M}])/u

export function isAnnexTitle({ text }: Passage): boolean {
  return annexTitle.test(text)
}

export { name as personName }
