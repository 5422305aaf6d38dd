import { analyse } from '../draft/analysis/analysis.js'
import type { Draft, Passage } from '../draft/draft.js'
import type { Wording } from '../standard/wording.js'
import { withWords } from './body/parts.js'
import { type Recaser, recaser } from './capitals.js'
import { type Content, contentOf } from './content.js'
import { citedIn } from './facts/cited.js'
import { doubtsOf } from './facts/doubts.js'
import { type Header, readHeader } from './facts/header.js'
import { readRecipients } from './facts/recipients.js'
import { readSigning, type Signing, unknownPost } from './facts/signing.js'
import { readTitle } from './facts/title.js'
import { hideSigns } from './hidden-signs.js'
import type { ImportedActivity, ImportedAnnex, ImportedPlan, ImportedSchedule, Part } from './imported-plan.js'
import { putNotesInPlace } from './notes.js'
import type { PictureTaker } from './pictures/read.js'
import { plainWords, wordsOf } from './words.js'
import { zonesOf } from './zones.js'

const unknown = '…………'
const unreferred = 'chú thích cuối trang, không rõ của chỗ nào'
const notPlaced = 'chưa xếp được vào mục nào nên để ở đầu nội dung'

/** A draft as it is read for a plan, with the notes that nothing refers to. */
interface Prepared {
  draft: Draft
  notes: Passage[]
}

/** Changes the draft: notes stand in the text, and signs that a plan can't have are hidden. */
export function prepared(draft: Draft): Prepared {
  hideSigns(draft)
  return { draft, notes: putNotesInPlace(draft) }
}

/**
 * What a draft says, as a plan. All that no key is for stands in the body; so do the tables of `declined` schedules, by
 * the ids of their annexes, `schedule` for the plan's own.
 */
export function importPlan(
  { draft, notes }: Prepared,
  standard: { name: string; isSure: boolean },
  wording: Wording,
  pictures: Pick<PictureTaker, 'take'>,
  declined: ReadonlySet<string>,
): ImportedPlan {
  const analysis = analyse(draft)
  const zones = zonesOf(draft, analysis)
  const recase = recaser(draft)
  const header = readHeader(zones.header, draft, recase)
  const signing = readSigning(zones.signing, recase, wording)
  const title = readTitle(zones.title, draft)
  const content = contentOf(draft, zones, wording, recase, pictures, declined)
  const facts = factsOf(header, signing, content, standard.name)
  const signature = signing.signers.at(-1) ?? { post: unknownPost }
  const recipients = readRecipients(zones.recipients)
  const lost = [...header.left, ...signing.left]
  const { activities, annexes, schedule } = content
  return {
    standard: standard.name,
    issuer: facts.issuer,
    ...(facts.number && { number: facts.number }),
    symbol: facts.symbol ?? `KH/${unknown}`,
    place: header.place ?? unknown,
    ...(facts.date && { date: facts.date }),
    ...(content.isLandscape && { orientation: 'landscape' as const }),
    ...title,
    activities,
    body: withWords([
      ...lost.map((text): Part => ({ kind: 'paragraph', words: plainWords(text), doubt: notPlaced })),
      ...content.body,
      ...notes.map((note): Part => ({ kind: 'paragraph', words: wordsOf(note), doubt: unreferred })),
    ]),
    recipients: recipients.length > 0 ? recipients : [unknown],
    signature,
    cosigners: signing.signers.slice(0, -1),
    ...(header.secrecy && { secrecy: header.secrecy }),
    ...(header.urgency && { urgency: header.urgency }),
    draft: header.draft,
    annexes: annexes.map((annex) => printingAll(annex, activities)),
    ...(schedule && {
      schedule: scheduleOf(
        { ...schedule.schedule, ...printedOf(schedule.activities, activities) },
        { title: title.title, authority: facts.issuer.authority, recase },
      ),
    }),
    doubts: [
      ...doubtsOf(draft, standard, header.name.length > 0, facts, header.place),
      ...content.doubts,
      ...(schedule?.isReordered ? [{ key: 'schedule', text: 'lịch nay xếp theo ngày, khác thứ tự của tệp gốc' }] : []),
      ...(signing.signers.length === 0 ? [{ key: 'signature', text: 'không thấy chỗ ký trong tệp' }] : []),
      ...(recipients.length === 0 ? [{ key: 'recipients', text: 'không thấy Nơi nhận trong tệp' }] : []),
    ],
  }
}

/** What the header lacks the lines above the annexes may tell, and the signature. */
function factsOf(header: Header, signing: Signing, { attachments }: Content, standard: string) {
  const cited = citedIn(attachments.map(({ attached }) => attached.map((line) => wordsOf(line).text).join(' ')))
  // Where others sign for the head, the line below a schedule names the body in full.
  const isUsual = signing.signers.at(-1)?.form === undefined
  const issuing = isUsual ? (signing.authority ?? cited.authority) : (cited.authority ?? signing.authority)
  const name = header.name.length > 0 ? header.name : [issuing ? issuerNamed(issuing, standard) : unknown]
  return {
    issuer: { parent: header.parent, name, authority: issuing ?? name.join(' ') },
    number: header.number ?? cited.number,
    symbol: header.symbol ?? cited.symbol,
    date: header.date ?? cited.date,
  }
}

/** A schedule that doesn't print all activities says which. */
function printedOf(own: readonly ImportedActivity[], all: readonly ImportedActivity[]): { activities?: string[] } {
  return own.length < all.length ? { activities: own.map(({ id }) => id) } : {}
}

/** Nor does an annex that prints all say which. */
function printingAll({ schedule, ...annex }: ImportedAnnex, all: readonly ImportedActivity[]): ImportedAnnex {
  if (!schedule) return annex
  const { activities, ...others } = schedule
  return { ...annex, schedule: activities && activities.length < all.length ? schedule : others }
}

/** Without what the plan says elsewhere. */
function scheduleOf(
  { subject, closing, title: own, ...schedule }: ImportedSchedule,
  { title, authority, recase }: { title: string[]; authority: string; recase: Recaser },
): ImportedSchedule {
  const written = subject.map(recase.sentence)
  const isSame = sameLetters(
    subject,
    title.filter((line) => !line.includes('{{period}}')),
  )
  const isUsual = closing === undefined || closing.toUpperCase() === authority.toUpperCase()
  return {
    ...schedule,
    ...(own !== undefined && { title: recase.sentence(own) }),
    subject: isSame ? [] : written,
    ...(!isUsual && { closing: recase.name(closing) }),
  }
}

/** NĐ 30 has all of an annex's title in capitals, that of the plan not. */
function sameLetters(some: readonly string[], others: readonly string[]): boolean {
  return some.join(' ').toUpperCase() === others.join(' ').toUpperCase()
}

/** HD 29 §III.2: what a standing committee issues names the whole committee in its header. */
function issuerNamed(authority: string, standard: string): string {
  return standard === 'doan' ? authority.replace(/^Ban (?:Thường vụ|Chấp hành)(?=\s)/u, 'BCH') : authority
}
