import type { Draft, Passage } from '../../draft.js'
import { isPlan } from './form.js'
import { headerOf } from './recognise.js'

/** A line of the signing block: who is signed for, or the signer's post. */
export interface SigningLine {
  passage: Passage
  /** Units of the line in the passage's text. */
  start: number
  end: number
  text: string
  /** `TM.`, `K/T`: as written, with its mark; absent for a post. */
  prefix?: string
}

export const signingPrefix = /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L|T\/U)(?![\p{L}\p{M}])(?:\s?\.)?/iu
const post =
  /^(?:Q\. ?)?(?:PHÓ )?(?:BÍ THƯ|CHỦ TỊCH|CHỦ NHIỆM|(?:ỦY|UỶ) VIÊN|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|VIỆN TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VỤ TRƯỞNG|TRƯỞNG (?:BAN|TIỂU BAN|PHÒNG|KHOA|ĐOÀN)|CHÁNH (?:VĂN PHÒNG|THANH TRA)|BỘ TRƯỞNG)(?![\p{L}\p{M}])/u
const longestLine = 90

/** Whether a line in capitals says who signs: for whom, or in which post. */
export function isSigningLine(text: string): boolean {
  return text.length <= longestLine && !/\p{Ll}/u.test(text) && (signingPrefix.test(text) || post.test(text))
}

/** The lines of the signing block, in reading order, no note of a page; in a text form the columns may stand mixed. */
export function signingLines(draft: Draft): SigningLine[] {
  const { passages } = draft
  const first = Math.max(passages.findLastIndex(({ kind }) => kind === 'title') + 1, headerOf(draft).length)
  return passages
    .slice(first)
    .filter(({ kind }) => kind !== 'note' || isPlan(draft))
    .flatMap(linesOf)
}

function linesOf(passage: Passage): SigningLine[] {
  if (passage.kind === 'item' || passage.kind === 'heading') return []
  return [...passage.text.matchAll(/[^\n\t]+/g)].flatMap((match) => {
    const text = match[0].trim()
    const start = match.index + match[0].indexOf(text)
    const found = signingPrefix.exec(text)?.[0]
    // A plan in YAML is not written in capitals.
    if (text.length > longestLine || (passage.kind !== 'note' && /\p{Ll}/u.test(text))) return []
    if (found === undefined && !post.test(text)) return []
    return [{ passage, start, end: start + text.length, text, ...(found !== undefined && { prefix: found }) }]
  })
}

const label = /^\s*Nơi\s{1,9}nhận\s{0,99}(?::\s{0,99})?(?:\t.*)?$/u

export interface Recipients {
  label: Passage
  /** In order, as far as they are known to be one list. */
  items: Recipient[]
}

/** One of the list: where it begins, and where it ends when its line is wrapped by hand. */
export interface Recipient {
  passage: Passage
  last: Passage
}

/** “Nơi nhận” and the list below it; in a table drawn as text, what stands beside it comes in between. */
export function recipientsOf({ passages }: Draft): Recipients | undefined {
  const at = passages.findLastIndex(({ kind, text }) => kind !== 'item' && label.test(text))
  if (at < 0) return undefined
  const items: Recipient[] = []
  for (const passage of passages.slice(at + 1)) {
    const open = items.at(-1)
    if (open && goesOn(open.last, passage)) {
      open.last = passage
      continue
    }
    if (isBeside(passage, passages[at]!) && !(open && archive.test(open.passage.text))) continue
    if (!isSameList(passage, passages[at]!)) break
    // `(để báo cáo)` on a line of its own.
    if (/^\s*[^\s(]/.test(passage.text)) items.push({ passage, last: passage })
  }
  return { label: passages[at]!, items }
}

const longestWrapped = 120

/** The rest of a line that was wrapped by hand, after a line without its mark: `(để báo cáo);`, or a small letter. */
function goesOn(above: Passage, { text, kind, place }: Passage): boolean {
  if (kind === 'heading' || kind === 'note' || text.length > longestWrapped) return false
  if ((above.kind === 'cell' || kind === 'cell') && above.place?.part !== place?.part) return false
  return /^\s*(?:\((?![Đđ]ã ký|[Kk]ý)|\p{Ll})/u.test(text) && !/[;.]\s*$/u.test(above.text)
}

/** A line of the archive: `Lưu: VT, VX.`, `Lưu Văn phòng`. */
export const archive = /^\s*[-–+]?\s*Lưu(?![\p{L}\p{M}])(?!\s+(?:ý|học|hành|động|trú|thông)(?![\p{L}\p{M}]))/u

const capitals = /^\s*\p{Lu}[\p{Lu}\s.,/()-]{4,}$/u
const name = /^\s*(?:\p{Lu}\p{Ll}+\s+){1,4}\p{Lu}\p{Ll}+\s*$/u

/** Who signs, in a text form whose columns stand mixed. */
function isBeside({ kind, text, place }: Passage, label: Passage): boolean {
  if (label.place !== undefined || place !== undefined || (kind !== 'paragraph' && kind !== 'cell')) return false
  return capitals.test(text) || name.test(text)
}

/** Items below the label, or the paragraphs of its own cell; in a text form a cell that ends as a recipient does. */
function isSameList(passage: Passage, { kind, place }: Passage): boolean {
  if (passage.kind === 'item') return kind !== 'cell' || place === undefined
  if (kind !== 'cell' || passage.kind !== 'cell') return false
  return place === undefined ? /;\s*$/u.test(passage.text) : passage.place?.part === place.part
}
