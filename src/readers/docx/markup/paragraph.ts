import type { DraftBlock } from '../../../draft/block.js'
import { firstError } from '../../../draft/stand-in.js'
import { capitalsOf } from '../../../ooxml/formatting.js'
import { attribute, wholeNumber } from '../../../ooxml/xml.js'
import { concat, type Sourced, sourced, sourceRange } from '../../../text/sourced.js'
import { splitParagraph } from '../../text/split.js'
import { isPageNumber } from '../layout/page-number.js'
import type { BodyState, Container, ElementReaders, OpenParagraph } from './body-state.js'
import { emphasisIn, emptyText, joinTexts, notesIn, typedIn, wordMadeIn } from './paragraph-text.js'
import { placeOf } from './place.js'
import { markLook } from './run-look.js'

// A style beyond this level is body text.
const bodyOutline = 9

export const paragraphElements: ElementReaders = {
  p: {
    open(state) {
      state.paragraphs.push(newParagraph(++state.paragraphCount))
      return undefined
    },
    close: endParagraph,
  },
  pStyle: {
    open(state, attributes, parent) {
      const paragraph = state.paragraphs.at(-1)
      if (parent === 'pPr' && paragraph) paragraph.style = attribute(attributes, 'val')
      return undefined
    },
  },
  numId: {
    open(state, attributes, parent) {
      const paragraph = state.paragraphs.at(-1)
      if (parent === 'numPr' && paragraph) paragraph.numId = attribute(attributes, 'val')
      return undefined
    },
  },
  ilvl: {
    open(state, attributes, parent) {
      const paragraph = state.paragraphs.at(-1)
      if (parent === 'numPr' && paragraph) paragraph.level = wholeNumber(attribute(attributes, 'val'))
      return undefined
    },
  },
  jc: {
    open(state, attributes, parent) {
      const paragraph = state.paragraphs.at(-1)
      if (parent === 'pPr' && paragraph) paragraph.align = attribute(attributes, 'val')
      return undefined
    },
  },
  outlineLvl: {
    open(state, attributes, parent) {
      const paragraph = state.paragraphs.at(-1)
      if (parent === 'pPr' && paragraph) paragraph.outline = wholeNumber(attribute(attributes, 'val'))
      return undefined
    },
  },
}

function newParagraph(number: number): OpenParagraph {
  return { number, ...emptyText(), contents: '', mark: { toggles: {} }, pictures: [], endDeleted: false }
}

function endParagraph(state: BodyState): void {
  const paragraph = state.paragraphs.pop()!
  const container = state.containers.at(-1)!
  const text = joinTexts(container.carried, paragraph)
  // A code that was never followed by its result must not swallow what comes after.
  for (const field of state.fields) if (!field.inResult) Object.assign(field, { inResult: true, code: '' })
  container.carried = paragraph.endDeleted ? text : emptyText()
  container.last = paragraph.number
  addBrokenContents(state, paragraph)
  const before = state.blocks.length
  if (!paragraph.endDeleted) addBlocks(state, container, { ...paragraph, ...text })
  for (const { isBehindWords, ...picture } of paragraph.pictures) {
    state.pictures.push({ ...picture, at: isBehindWords ? state.blocks.length : before })
  }
}

/** What is carried over when there is no next paragraph is a paragraph after all. */
export function closeContainer(state: BodyState): void {
  const container = state.containers.pop()!
  const { carried, last } = container
  if (carried.text === '') return
  addBlocks(state, container, { ...newParagraph(last), ...carried })
}

function addBlocks(state: BodyState, container: Container, paragraph: OpenParagraph): void {
  const style = state.styles.of('paragraph', paragraph.style)
  const look = markLook(state, paragraph)
  const pieces = splitParagraph(sourced(paragraph.text))
  // Nothing of it is seen, and Word doesn't count it.
  if (pieces.length === 0 && look.hidden) return
  const mark = state.nextMark({
    numId: paragraph.numId ?? style.numId,
    level: paragraph.level ?? style.level,
    style: paragraph.style,
  })
  const number = !mark || mark.bullet ? '' : look.caps ? capitalsOf(mark.text) : mark.text
  // A column of numbers is often a list without words.
  if (pieces.length === 0 && container.kind === 'cell' && number !== '') pieces.push(sourced(''))
  if (pieces.length === 0 || (state.running !== undefined && isPageNumber(paragraph.text))) return
  container.paragraphs++
  const outline = paragraph.outline ?? style.outline ?? bodyOutline
  const heading = outline < bodyOutline && container.kind === 'body'
  const place = placeOf(state, container)
  for (const [index, piece] of pieces.entries()) {
    const kind = index === 0 && mark?.bullet ? ('item' as const) : heading ? ('heading' as const) : undefined
    const source = index === 0 ? numbered(number, piece) : piece
    const origin = { part: state.part, paragraph: paragraph.number, source, accepted: paragraph.text }
    const bullet = index === 0 && mark?.bullet ? { bullet: { mark: mark.text, level: mark.level } } : undefined
    state.blocks.push({
      ...{ text: source.text, origin },
      ...(kind && { kind }),
      ...(kind === 'heading' && { depth: outline + 1 }),
      ...bullet,
      ...typedIn(source, paragraph),
      ...emphasisIn(source, paragraph),
      ...notesIn(source, paragraph),
      ...alignOf(paragraph.align ?? style.formatting.align),
      ...wordMadeIn(source, paragraph),
      ...place,
    })
  }
}

function alignOf(align: string | undefined): Pick<DraftBlock, 'align'> | undefined {
  if (align === 'center') return { align }
  return align === 'right' || align === 'end' ? { align: 'right' } : undefined
}

/** Word counts the number by itself: no words of the paragraph are it. */
function numbered(number: string, piece: Sourced): Sourced {
  if (number === '') return piece
  const text = piece.text === '' ? number.trim() : `${number} `.trimStart()
  const [at] = sourceRange(piece, 0, 0)
  const nowhere = new Uint32Array(text.length).fill(at)
  return concat([{ text, base: at, starts: nowhere, ends: nowhere }, piece])
}

/** Of a table of contents only the first line that leads nowhere is told; all others would repeat the headings. */
function addBrokenContents(state: BodyState, { contents, number }: OpenParagraph): void {
  const text = contents === '' || state.hasBrokenContents ? undefined : firstError(contents)
  if (text === undefined) return
  state.hasBrokenContents = true
  const origin = { part: state.part, paragraph: number, source: sourced(text), accepted: text }
  state.blocks.push({ text, origin, part: 'mục lục', kind: 'note' })
}
