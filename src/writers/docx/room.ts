import { twips } from '../../ooxml/units.js'
import type { Style } from '../../standard/standard.js'

/** In points, on top of a style's. */
export interface Room {
  before: number
  after: number
}

export const noRoom: Room = { before: 0, after: 0 }

/** Attributes of `w:spacing`, where there is room on top of the style's. */
export function spacesOf(style: Pick<Style, 'before' | 'after'>, { before, after }: Room): string {
  const above = before > 0 ? ` w:before="${twips(style.before + before)}"` : ''
  const below = after > 0 ? ` w:after="${twips(style.after + after)}"` : ''
  return above + below
}

export function roomXml(style: Pick<Style, 'before' | 'after'>, room: Room): string {
  const spaces = spacesOf(style, room)
  return spaces && `<w:spacing${spaces}/>`
}
