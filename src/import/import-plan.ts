import { analyse } from '../draft/analysis/analysis.js'
import type { Draft } from '../draft/draft.js'
import type { Wording } from '../standard/wording.js'
import { type Attachment, annexOf, attachmentsOf, headPictures, sameNames } from './annexes.js'
import { bodyOf, withWords } from './body/parts.js'
import { hideBraces } from './braces.js'
import { type Recaser, recaser } from './capitals.js'
import { citedIn } from './cited.js'
import { doubtsOf } from './doubts.js'
import { readHeader } from './header.js'
import type { ImportedActivity, ImportedPlan, ImportedSchedule, Part } from './imported-plan.js'
import { landscapePassages } from './landscape.js'
import { withAnnexes, withMentions } from './mentions.js'
import { putNotesInPlace } from './notes.js'
import { placePictures } from './pictures/place.js'
import type { PictureTaker } from './pictures/read.js'
import { readRecipients } from './recipients.js'
import { withDetails } from './schedule/blocks.js'
import { contextOf, readSchedule } from './schedule/schedule.js'
import { withTables } from './schedule/tables.js'
import { readSigning, unknownPost } from './signing.js'
import { readTitle } from './title.js'
import { plainWords, wordsOf } from './words.js'
import { zonesOf } from './zones.js'

const unknown = '…………'
const unreferred = 'chú thích cuối trang, không rõ của chỗ nào'
const notPlaced = 'chưa xếp được vào mục nào nên để ở đầu nội dung'

/** What a draft says, as a plan. All that no key is for stands in the body. */
export function importPlan(
  draft: Draft,
  standard: { name: string; isSure: boolean },
  wording: Wording,
  pictures: Pick<PictureTaker, 'take'>,
): ImportedPlan {
  hideBraces(draft)
  const notes = putNotesInPlace(draft)
  const analysis = analyse(draft)
  const zones = zonesOf(draft, analysis)
  const recase = recaser(draft)
  const header = readHeader(zones.header, draft, recase)
  const signing = readSigning(zones.signing, recase, wording)
  const attachments = attachmentsOf(zones.behind)
  const cited = citedIn(attachments.flatMap(({ attached }) => attached ?? []))
  const title = readTitle(zones.title, draft)
  const shown = placePictures(draft, zones, pictures)
  const body = [...bodyOf(zones.body, draft, wording.headings, shown), ...shown.last]
  const taken = new Set<string>()
  const lying = landscapePassages(draft)
  const isLying = zones.body.length > 0 && zones.body.every((passage) => lying.has(passage))
  // What stands behind a plan is turned as it, where it doesn't say.
  const sheetOf = ({ title, body }: Attachment) => {
    const isTurned = [...title, ...body].some((passage) => lying.has(passage)) !== isLying
    return isTurned ? { orientation: isLying ? ('portrait' as const) : ('landscape' as const) } : {}
  }
  const [first] = attachments
  const hasPictures = (one: Attachment) =>
    headPictures(one, shown.below).length > 0 || one.body.some((passage) => shown.below.has(passage))
  const read =
    !first || hasPictures(first)
      ? undefined
      : readSchedule(first, draft, { ...wording, hasClosing: !wording.annexes.schedule })
  const others = attachments.slice(read ? 1 : 0)
  const context = contextOf(draft)
  const known = { activities: [...(read?.activities ?? [])], taken: new Set(read?.activities.map(({ id }) => id)) }
  const ownTables = withTables(body, context, known)
  const annexes = others.map((attachment) => {
    const annex = annexOf(attachment, draft, wording.headings, { taken, below: shown.below })
    return { ...annex, ...sheetOf(attachment), body: withTables(annex.body, context, known) }
  })
  const names = sameNames(others, annexes, wording.annexes, read && wording.annexes.schedule ? 1 : 0)
  const inSentences = withAnnexes(
    ownTables.map((part) => inSentence(part, recase)),
    names,
  )
  // A schedule prints all activities: what only the body tells would be in it too.
  const detailed = read ? { parts: inSentences, activities: [] } : withDetails(inSentences, context, known.taken)
  const parts = withMentions(detailed.parts, known.activities)
  const activities = [...known.activities, ...detailed.activities]
  const signature = signing.signers.at(-1) ?? { post: unknownPost }
  const recipients = readRecipients(zones.recipients)
  const lost = [...header.left, ...signing.left]
  // Where others sign for the head, the line below a schedule names the body in full.
  const isUsual = signing.signers.at(-1)?.form === undefined
  const issuing = isUsual ? (signing.authority ?? cited.authority) : (cited.authority ?? signing.authority)
  const name = header.name.length > 0 ? header.name : [issuing ? issuerNamed(issuing, standard.name) : unknown]
  const facts = {
    number: header.number ?? cited.number,
    symbol: header.symbol ?? cited.symbol,
    date: header.date ?? cited.date,
  }
  return {
    standard: standard.name,
    issuer: {
      ...{ parent: header.parent, name },
      authority: issuing ?? name.join(' '),
    },
    ...(facts.number && { number: facts.number }),
    symbol: facts.symbol ?? `KH/${unknown}`,
    place: header.place ?? unknown,
    ...(facts.date && { date: facts.date }),
    ...(isLying && { orientation: 'landscape' as const }),
    ...title,
    activities,
    body: withWords([
      ...lost.map((text): Part => ({ kind: 'paragraph', words: plainWords(text), doubt: notPlaced })),
      ...parts,
      ...notes.map((note): Part => ({ kind: 'paragraph', words: wordsOf(note), doubt: unreferred })),
    ]),
    recipients: recipients.length > 0 ? recipients : [unknown],
    signature,
    cosigners: signing.signers.slice(0, -1),
    ...(header.secrecy && { secrecy: header.secrecy }),
    ...(header.urgency && { urgency: header.urgency }),
    draft: header.draft,
    annexes,
    ...(read && {
      schedule: scheduleOf(
        { ...sheetOf(first!), ...read.schedule, ...printedOf(read.activities, activities) },
        { title: title.title, authority: issuing ?? name.join(' '), recase },
      ),
    }),
    doubts: [
      ...doubtsOf(draft, standard, header.name.length > 0, facts, header.place),
      ...shown.doubts,
      ...(read?.isReordered ? [{ key: 'schedule', text: 'lịch nay xếp theo ngày, khác thứ tự của tệp gốc' }] : []),
      ...(signing.signers.length === 0 ? [{ key: 'signature', text: 'không thấy chỗ ký trong tệp' }] : []),
      ...(recipients.length === 0 ? [{ key: 'recipients', text: 'không thấy Nơi nhận trong tệp' }] : []),
    ],
  }
}

/** A schedule that doesn't print all activities says which. */
function printedOf(own: readonly ImportedActivity[], all: readonly ImportedActivity[]): { activities?: string[] } {
  return own.length < all.length ? { activities: own.map(({ id }) => id) } : {}
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

/** Capitals of the highest titles are the standard's to set. */
function inSentence(part: Part, recase: Recaser): Part {
  if (part.kind !== 'heading' || part.level > 1 || /\p{Ll}/u.test(part.words.text)) return part
  return { ...part, words: { ...part.words, text: recase.sentence(part.words.text) } }
}

/** HD 29 §III.2: what a standing committee issues names the whole committee in its header. */
function issuerNamed(authority: string, standard: string): string {
  return standard === 'doan' ? authority.replace(/^Ban (?:Thường vụ|Chấp hành)(?=\s)/u, 'BCH') : authority
}
