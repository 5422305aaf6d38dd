import { type Attributes, attribute } from '../../../ooxml/xml.js'
import type { BodyState } from './body-state.js'

/** A plan has some; a file of thousands is made by a machine. */
const mostPictures = 1000

/** Notes where a picture stands; one that isn't in the file has no relation. */
export function readPicture({ part, running, containers, paragraphs, pictures }: BodyState, relation = ''): void {
  const paragraph = paragraphs.at(-1)
  if (!paragraph || pictures.length + paragraph.pictures.length >= mostPictures) return
  const isInCell = containers.some(({ kind }) => kind === 'cell')
  paragraph.pictures.push({
    ...{ part, relation, isBehindWords: paragraph.text.trim() !== '' },
    ...(isInCell && { isInCell }),
    ...(running !== undefined && { isRunning: true }),
  })
}

/** Only a part of the last picture is shown. */
export function markCut({ paragraphs }: BodyState, attributes: Attributes): false {
  const last = paragraphs.at(-1)?.pictures.at(-1)
  if (last && ['l', 't', 'r', 'b'].some((side) => Number(attribute(attributes, side) ?? 0) > 0)) last.isCut = true
  return false
}
