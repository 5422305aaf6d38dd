import { firstError } from '../../../draft/stand-in.js'
import { sourced } from '../../../text/sourced.js'
import type { BodyState, OpenParagraph } from './body-state.js'

/** Of a table of contents only the first line that leads nowhere is told; all others would repeat the headings. */
export function addBrokenContents(state: BodyState, { contents, number }: OpenParagraph): void {
  const text = contents === '' || state.hasBrokenContents ? undefined : firstError(contents)
  if (text === undefined) return
  state.hasBrokenContents = true
  const origin = { part: state.part, paragraph: number, source: sourced(text), accepted: text }
  state.blocks.push({ text, origin, part: 'mục lục', kind: 'note' })
}
