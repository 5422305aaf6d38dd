import { largestTotal } from '../../beside/pictures.js'
import type { DraftPicture } from '../../draft/draft.js'
import { type Relation, readRelations, relationsPart } from '../../ooxml/relations.js'
import { maxUnpacked, unpackBytes } from '../../ooxml/unpack.js'
import { readZip, type ZipEntry } from '../../ooxml/zip-read.js'
import { largestPicture, type Picture, type PictureFault, readPicture } from '../../picture/picture.js'

/** Beside the plan, which calls it by its name. */
export interface PictureFile {
  name: string
  bytes: Uint8Array
}

/** A picture's file, or why it has none. */
export type Taken = { file: string } | { reason: string }

/** Takes pictures out of a Word file as the plan prints them, each once however often it is shown. */
export interface PictureTaker {
  take(picture: DraftPicture): Taken
  /** Those that were taken. */
  files: PictureFile[]
}

const endings = { png: 'png', jpeg: 'jpg' } as const

/** The files are called `<plan>-hinh-1.png`, in the order in which they are taken. */
export function pictureTaker(bytes: Uint8Array, plan: string): PictureTaker {
  const files: PictureFile[] = []
  const known = new Map<string, Taken>()
  const entries = readZip(bytes)
  const budget = { left: maxUnpacked }
  let total = 0
  const relations = new Map<string, Relation[]>()
  const take = ({ part, relation }: DraftPicture): Taken => {
    if (!relations.has(part)) relations.set(part, readRelations(entries.get(relationsPart(part)), budget))
    const path = relations.get(part)!.find(({ id }) => id === relation)?.path
    const entry = path === undefined ? undefined : entries.get(path)
    if (!entry) return { reason: 'tệp Word chỉ ghi đường dẫn tới hình ở nơi khác.' }
    const taken = known.get(entry.name) ?? kept(pictureIn(entry, budget))
    known.set(entry.name, taken)
    return taken
  }
  const kept = (picture: Picture | PictureFault): Taken => {
    if ('message' in picture) return { reason: picture.message }
    total += picture.bytes.length
    if (total > largestTotal) return { reason: 'các hình của tệp nặng tổng cộng quá mức một kế hoạch in được.' }
    const name = `${plan}-hinh-${files.length + 1}.${endings[picture.kind]}`
    files.push({ name, bytes: picture.bytes })
    return { file: name }
  }
  return { take, files }
}

function pictureIn(entry: ZipEntry, budget: { left: number }): Picture | PictureFault {
  if (entry.size > Math.min(largestPicture, budget.left)) return tooMuch
  try {
    return readPicture(unpackBytes(entry, budget))
  } catch {
    return damaged
  }
}

const tooMuch: PictureFault = { message: 'hình quá nặng, hoặc các hình của tệp nặng quá mức đọc được.', hint: '' }
const damaged: PictureFault = { message: 'phần của tệp Word có hình bị hỏng.', hint: '' }
