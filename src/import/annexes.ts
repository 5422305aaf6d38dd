import type { Draft, Passage } from '../draft/draft.js'
import { isCapitals } from '../draft/passage-ends.js'
import { nameOf } from '../plan/read/annexes.js'
import { freeId, slug } from '../plan/schema/repair.js'
import type { AnnexWording, HeadingNumbering } from '../standard/wording.js'
import { bodyOf, type PicturesOf, withWords } from './body/parts.js'
import type { ImportedAnnex, ImportedTable, Part } from './imported-plan.js'
import { linesIn, wordsOf } from './words.js'

/** What is sent with a plan, as it stands behind the signatures. */
export interface Attachment {
  label?: Passage
  title: Passage[]
  /** `(Kèm theo Kế hoạch số … ngày … của …)`, as it is broken into lines. */
  attached: Passage[]
  body: Passage[]
}

const label = /^\s*(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+)?[IVX\d]{1,5}[A-Z]?)?\s*[:.]?\s*$/u
const labelled = /^\s*(?:PHỤ LỤC|Phụ lục)(?![\p{L}\p{M}])/u
const titled =
  /^\s*(?:BIỂU|DANH SÁCH|LỊCH|BẢNG|CHƯƠNG TRÌNH|KỊCH BẢN|DỰ TOÁN|ĐỀ CƯƠNG|TIẾN ĐỘ|PHÂN CÔNG|MẪU)(?![\p{L}\p{M}])/u
const attachment = /^\s*\(?\s*(?:Đính kèm|Kèm theo|Ban hành kèm)(?![\p{L}\p{M}])/iu
const longestTitle = 200
// Of the line that attaches an annex.
const mostLines = 3
// A plan takes no more.
const mostAttachments = 50

/** Each begins with its label, or with a title in capitals below the last one's table. */
export function attachmentsOf(passages: readonly Passage[]): Attachment[] {
  const all: Attachment[] = []
  /** With a title in capitals below the line that attaches them, where none stood above. */
  const late = new Set<Attachment>()
  for (const passage of passages) {
    const last = all.at(-1)
    if (last && last.body.length === 0) {
      if (isAttaching(passage, last)) {
        last.attached.push(passage)
        continue
      }
      const isBelow = last.attached.length > 0
      if (isBelow && last.title.length === 0 && isCapitals(passage.text)) late.add(last)
      if (isTitleLine(passage, last) && (!isBelow || (late.has(last) && isCapitals(passage.text)))) {
        last.title.push(passage)
        continue
      }
    }
    if (isLine(passage) && begins(passage, last) && all.length < mostAttachments) all.push(begun(passage))
    else if (last) last.body.push(passage)
    else all.push({ title: [], attached: [], body: [passage] })
  }
  return all
}

function begun(passage: Passage): Attachment {
  const empty = { attached: [], body: [] }
  return label.test(passage.text) ? { label: passage, title: [], ...empty } : { title: [passage], ...empty }
}

function begins({ text }: Passage, last: Attachment | undefined): boolean {
  if (labelled.test(text)) return true
  const isTitle = titled.test(text) && !/\p{Ll}/u.test(text)
  return isTitle || !last
}

function isAttaching(passage: Passage, { attached }: Attachment): boolean {
  if (attached.length === 0) return attachment.test(passage.text)
  const said = attached.map(({ text }) => text).join(' ')
  const isOpen = said.includes('(') && !said.includes(')')
  return isOpen && isLine(passage) && attached.length < mostLines && passage.text.includes(')')
}

function isLine({ kind, text }: Passage): boolean {
  return kind !== 'cell' && kind !== 'item' && text.length <= longestTitle
}

function isTitleLine(passage: Passage, { title }: Attachment): boolean {
  if (!isLine(passage) || passage.kind === 'heading' || title.length >= 5 || labelled.test(passage.text)) return false
  return title.length === 0 || !/[.:;]$/.test(passage.text)
}

interface Reading {
  taken: Set<string>
  below: NonNullable<PicturesOf['below']>
  /** The activities that an annex begins with, and what stands below them. */
  scheduleOf(id: string, body: readonly Passage[]): { schedule: ImportedTable; rest: Passage[] } | undefined
}

export function annexOf(
  attachment: Attachment,
  draft: Draft,
  numberings: readonly HeadingNumbering[],
  { taken, below, scheduleOf }: Reading,
): ImportedAnnex {
  const { title, body } = attachment
  const lines = title.flatMap((passage) => linesIn(wordsOf(passage)).map(({ text }) => text))
  const id = freeId(slug(lines.join(' ')) || 'phu-luc', taken) ?? `phu-luc-${taken.size + 1}`
  taken.add(id)
  const first = headPictures(attachment, below)
  const { schedule, rest } = (first.length === 0 && scheduleOf(id, body)) || { schedule: undefined, rest: body }
  const parts = bodyOf(rest, draft, numberings, { below, first })
  return {
    ...{ id, title: lines.length > 0 ? lines : [untitled], body: schedule ? parts : withWords(parts) },
    ...(schedule && { schedule }),
  }
}

/** The pictures among the lines above the words of an attachment. */
export function headPictures(
  { label: own, title, attached }: Attachment,
  below: NonNullable<PicturesOf['below']>,
): Part[] {
  return [own, ...title, ...attached].flatMap((passage) => (passage && below.get(passage)) ?? [])
}

/** What the annexes are called when they are printed, but for those that the source called otherwise. */
export function sameNames(
  attachments: readonly Attachment[],
  annexes: readonly ImportedAnnex[],
  wording: AnnexWording,
  before: number,
): { id: string; name: string }[] {
  const count = before + annexes.length
  return annexes.flatMap(({ id }, index) => {
    const name = nameOf(wording, before + index + 1, count)
    const own = attachments[index]?.label?.text.trim().replace(/[:.]$/, '')
    return own?.toLowerCase() === name.toLowerCase() ? { id, name } : []
  })
}

export const untitled = '…………'
