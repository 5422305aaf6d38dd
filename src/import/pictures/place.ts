import type { Draft, DraftPicture, Passage } from '../../draft/draft.js'
import type { Doubt, Part } from '../imported-plan.js'
import { plainWords } from '../words.js'
import type { Zones } from '../zones.js'
import type { PictureTaker } from './read.js'

/** Where a plan prints the pictures of a draft. */
export interface PlacedPictures {
  /** What stands right below each passage. */
  below: ReadonlyMap<Passage, readonly Part[]>
  /** What stands above the first words of the body, and behind its last. */
  first: Part[]
  last: Part[]
  doubts: Doubt[]
}

/** What a plan prints by itself has no pictures: those of the header and of the signatures are told and left out. */
export function placePictures(
  { pictures = [] }: Draft,
  { header, title, body, recipients, signing, behind }: Zones,
  { take }: Pick<PictureTaker, 'take'>,
): PlacedPictures {
  const below = new Map<Passage, Part[]>()
  const [first, last]: [Part[], Part[]] = [[], []]
  const shown = new Set([...body, ...behind])
  const top = new Set(header)
  const ending = [...recipients, ...signing]
  const isTitle = (passage: Passage) => title.includes(passage)
  const left = { top: 0, signing: 0 }
  for (const picture of pictures) {
    const { above, isInCell } = picture
    const part = () => partOf(picture, take)
    if (picture.isRunning || !above || top.has(above)) left.top++
    else if (shown.has(above)) below.set(above, [...(below.get(above) ?? []), part()])
    else if (isTitle(above)) first.push(part())
    else if (!ending.includes(above)) last.push(part())
    else if (isInCell || behind.length > 0 || !isLast(above, { recipients, signing })) left.signing++
    else last.push({ ...part(), doubt: behindSigning })
  }
  return { below, first, last, doubts: doubtsOf(left) }
}

function isLast(passage: Passage, { recipients, signing }: Pick<Zones, 'recipients' | 'signing'>): boolean {
  return passage === recipients.at(-1) || passage === signing.at(-1)
}

const behindSigning = 'hình này đứng sau chỗ ký trong tệp gốc: nếu là phụ lục thì chuyển xuống annexes'
const cell = 'hình này nằm trong ô của bảng bên trên ở tệp gốc; kế hoạch chỉ in hình ngoài bảng'
const cut = 'tệp gốc chỉ hiện một phần của hình này (Crop), nay in cả hình'

function partOf(picture: DraftPicture, take: PictureTaker['take']): Part {
  const taken = take(picture)
  if ('reason' in taken) return { kind: 'gap', doubt: `ở đây tệp gốc có hình chưa chuyển được: ${taken.reason}` }
  const doubts = [...(picture.isInCell ? [cell] : []), ...(picture.isCut ? [cut] : [])]
  const doubt = doubts.length > 0 ? { doubt: doubts.join('; ') } : {}
  return { kind: 'picture', file: taken.file, words: plainWords(''), ...doubt }
}

function doubtsOf({ top, signing }: { top: number; signing: number }): Doubt[] {
  const said = (key: string, count: number, where: string): Doubt[] =>
    count === 0 ? [] : [{ key, text: `${count} hình ở ${where} của tệp gốc không đưa vào kế hoạch` }]
  return [
    ...said('issuer', top, 'phần đầu văn bản, đầu trang hoặc chân trang'),
    ...said('signature', signing, 'chỗ ký (chữ ký, con dấu?)'),
  ]
}
