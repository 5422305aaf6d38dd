import type { Picture } from '../../picture/picture.js'
import type { PicturePart } from './figure.js'

/** A picture's part of a Word file. */
export interface Medium extends PicturePart {
  /** Of the part. */
  name: string
}

/** The pictures of a plan as parts, each once however often it is printed, by the names that the plan gives them. */
export function mediaOf(pictures: ReadonlyMap<string, Picture> = new Map()): Map<string, Medium> {
  return new Map(
    Array.from(pictures, ([path, picture], index) => {
      const number = index + 1
      return [path, { picture, relation: `rIdKHImage${number}`, name: `word/media/image${number}.${picture.kind}` }]
    }),
  )
}
