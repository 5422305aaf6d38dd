import type { Draft, Passage } from '../draft/draft.js'
import type { Wording } from '../standard/wording.js'
import { type Attachment, annexOf, attachmentsOf, headPictures, sameNames } from './annexes.js'
import { bodyOf } from './body/parts.js'
import type { Recaser } from './capitals.js'
import type { Doubt, ImportedActivity, ImportedAnnex, Part } from './imported-plan.js'
import { landscapePassages } from './landscape.js'
import { withAnnexes, withMentions } from './mentions.js'
import { type PlacedPictures, placePictures } from './pictures/place.js'
import type { PictureTaker } from './pictures/read.js'
import { type Known, nothingKnown } from './schedule/activities.js'
import { withDetails } from './schedule/blocks.js'
import { inTableOrder } from './schedule/order.js'
import { annexSchedule, contextOf, type ReadSchedule, readSchedule } from './schedule/schedule.js'
import { withTables } from './schedule/tables.js'
import type { Zones } from './zones.js'

/** What a plan says beside its facts. */
export interface Content {
  activities: ImportedActivity[]
  body: Part[]
  annexes: ImportedAnnex[]
  schedule?: ReadSchedule
  attachments: Attachment[]
  isLandscape: boolean
  doubts: Doubt[]
}

export function contentOf(
  draft: Draft,
  zones: Zones,
  wording: Wording,
  recase: Recaser,
  pictures: Pick<PictureTaker, 'take'>,
  declined: ReadonlySet<string>,
): Content {
  const attachments = attachmentsOf(zones.behind)
  const shown = placePictures(draft, zones, pictures)
  const { isLandscape, sheetOf } = sheetsOf(draft, zones)
  const [first] = attachments
  const known = nothingKnown()
  const read = first && !declined.has('schedule') ? scheduleIn(first, draft, wording, { ...shown, known }) : undefined
  const others = attachments.slice(read ? 1 : 0)
  const context = contextOf(draft)
  const body = [...bodyOf(zones.body, draft, wording.headings, shown), ...shown.last]
  const parts = withTables(body, context, known).map((part) => inSentence(part, recase))
  const taken = new Set<string>()
  const scheduleOf = (id: string, passages: readonly Passage[]) =>
    declined.has(id) || passages.some((one) => one.cell && shown.below.has(one))
      ? undefined
      : annexSchedule(passages, draft, { ...wording, hasClosing: false }, known)
  const annexes = others.map((attachment) => {
    const annex = annexOf(attachment, draft, wording.headings, { taken, below: shown.below, scheduleOf })
    return {
      ...annex,
      ...sheetOf(attachment),
      body: withTables(annex.body, context, known).map((part) => inSentence(part, recase)),
    }
  })
  const names = sameNames(others, annexes, wording.annexes, read && wording.annexes.schedule ? 1 : 0)
  const named = withAnnexes(parts, names)
  // A schedule prints all activities: what only the body tells would be in it too.
  const detailed = read ? { parts: named, activities: [] } : withDetails(named, context, known.taken)
  return {
    activities: [...inTableOrder(known.activities, known.order), ...detailed.activities],
    body: withMentions(detailed.parts, known.activities),
    ...{ annexes, attachments, isLandscape, doubts: [...shown.doubts, ...declinedDoubts(annexes, declined)] },
    ...(read && { schedule: { ...read, schedule: { ...sheetOf(first!), ...read.schedule } } }),
  }
}

/** Of tables that could be schedules, but for what would be printed. The plan's own stands first. */
function declinedDoubts(annexes: readonly ImportedAnnex[], declined: ReadonlySet<string>): Doubt[] {
  const isDeclined = (id: string, index: number) => declined.has(id) || (index === 0 && declined.has('schedule'))
  return annexes.flatMap(({ id }, index) => (isDeclined(id, index) ? [{ key: `annexes.${id}`, text: kept }] : []))
}

const kept = 'để nguyên là bảng: lịch do kế hoạch tự in sẽ khác chữ hoặc khác thứ tự với tệp gốc'

/** A schedule that the plan prints by itself has no pictures. */
function scheduleIn(
  attachment: Attachment,
  draft: Draft,
  wording: Wording,
  { below, known }: Pick<PlacedPictures, 'below'> & { known: Known },
): ReadSchedule | undefined {
  // Where the schedule is no annex, one that is called so would lose its name.
  if (attachment.label && !wording.annexes.schedule) return undefined
  const hasPictures = headPictures(attachment, below).length > 0 || attachment.body.some((one) => below.has(one))
  return hasPictures
    ? undefined
    : readSchedule(attachment, draft, { ...wording, hasClosing: !wording.annexes.schedule }, known)
}

/** How the sheets of a plan lie; what stands behind it is turned as it, where it doesn't say. */
function sheetsOf(draft: Draft, { body: main }: Zones) {
  const lying = landscapePassages(draft)
  const isLandscape = main.length > 0 && main.every((passage) => lying.has(passage))
  const sheetOf = ({ title, body }: Attachment): Pick<ImportedAnnex, 'orientation'> => {
    const isTurned = [...title, ...body].some((passage) => lying.has(passage)) !== isLandscape
    return isTurned ? { orientation: isLandscape ? 'portrait' : 'landscape' } : {}
  }
  return { isLandscape, sheetOf }
}

/** Capitals of the highest titles are the standard's to set. */
function inSentence(part: Part, recase: Recaser): Part {
  if (part.kind !== 'heading' || part.level > 1 || /\p{Ll}/u.test(part.words.text)) return part
  return { ...part, words: { ...part.words, text: recase.sentence(part.words.text) } }
}
