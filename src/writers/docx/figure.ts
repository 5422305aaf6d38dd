import type { Figure } from '../../document/document.js'
import { officeRelations } from '../../ooxml/namespaces.js'
import { emu } from '../../ooxml/units.js'
import type { Picture } from '../../picture/picture.js'
import { escapeMarkup } from '../../text/markup/escape-markup.js'
import { type FigurePlace, figureSize, type Size } from '../page/figure.js'

import { newPageXml, type ParagraphPlace, paragraphXml } from './paragraph.js'
import { noRoom, spacesOf } from './room.js'

/** A picture in a Word file: what it holds and the id of the relation to its part. */
export interface PicturePart {
  picture: Picture
  relation: string
}

/** Asked of each figure in the order of the document: Word numbers them. */
export type PictureOf = (figure: Figure) => PicturePart & { id: number }

/** Numbers figures from `first` on. */
export function numberedPictures(parts: ReadonlyMap<string, PicturePart>, first = 1): PictureOf {
  let next = first
  return ({ name }) => ({ ...parts.get(name)!, id: next++ })
}

/** A picture in a paragraph of its own, on the page of its caption. */
export function figureXml(at: FigurePlace, pictureOf: PictureOf, place: ParagraphPlace): string {
  const { caption, style, name, alt, newPage } = at.figure
  const { standard, lookOf, keepNext, room = noRoom, section = '' } = place
  const { picture, relation, id } = pictureOf(at.figure)
  const look = lookOf({ type: 'paragraph', style, mark: '', inlines: [] })
  const keep = (caption || keepNext) && !standard.styles[style]!.keepNext ? '<w:keepNext/>' : ''
  const drawing = inlineXml({ name, alt, relation, id }, figureSize(picture, at, standard))
  // A line of the style's own height would cut the picture, or leave room above.
  const spaces = spacesOf(standard.styles[style]!, { ...room, ...(caption && { after: 0 }) })
  const line = `<w:spacing${spaces} w:line="240" w:lineRule="auto"/>`
  const page = newPage ? newPageXml : ''
  const properties = `${look.style}${keep}${page}${look.number}${line}${look.indent ?? ''}${caption ? '' : section}`
  const paragraph = `<w:p><w:pPr>${properties}</w:pPr><w:r>${drawing}</w:r></w:p>`
  return paragraph + (caption ? paragraphXml(caption, { ...place, room: { ...room, before: 0 } }) : '')
}

const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006'
const declareMain = `xmlns:a="${drawingml}/main"`

interface Drawn {
  name: string
  alt: string
  relation: string
  id: number
}

function inlineXml({ name, alt, relation, id }: Drawn, { width, height }: Size): string {
  const extent = `cx="${Math.max(1, emu(width))}" cy="${Math.max(1, emu(height))}"`
  const described = alt === '' ? '' : ` descr="${escapeMarkup(alt)}"`
  return [
    `<w:drawing><wp:inline xmlns:wp="${drawingml}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">`,
    `<wp:extent ${extent}/><wp:docPr id="${id}" name="Hình ${id}"${described}/>`,
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks ${declareMain} noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
    `<a:graphic ${declareMain}><a:graphicData uri="${drawingml}/picture"><pic:pic xmlns:pic="${drawingml}/picture">`,
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="${escapeMarkup(name)}"/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip xmlns:r="${officeRelations}" r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>',
  ].join('')
}
