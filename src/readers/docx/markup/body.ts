import { signElements } from '../../../ooxml/run-text.js'
import { attribute, readXml, type XmlHandler } from '../../../ooxml/xml.js'
import type { ZipEntry } from '../../../ooxml/zip-read.js'
import { alternativeElements, declare } from './alternatives.js'
import { cellBorders } from './bare-rows.js'
import { type BodyState, type ElementReader, type ElementReaders, type NoteKind, newContainer } from './body-state.js'
import { changeElements } from './changes.js'
import { fieldElements } from './field-elements.js'
import { closeContainer, paragraphElements } from './paragraph.js'
import { runElements } from './run.js'
import { runLookElements } from './run-look.js'
import { tableElements } from './table.js'
import { unreadElements } from './unread.js'

const leftOut: ElementReader = { open: () => false }

const boxElements: ElementReaders = {
  txbxContent: {
    open(state) {
      state.boxCount++
      state.containers.push(newContainer('box', state.boxCount))
      return undefined
    },
    close: closeContainer,
  },
}

const noteElements: ElementReaders = { footnote: noteElement('footnote'), endnote: noteElement('endnote') }

const elements = new Map<string, ElementReader>(
  Object.entries({
    ...paragraphElements,
    ...runElements,
    ...fieldElements,
    ...runLookElements,
    ...tableElements,
    ...cellBorders,
    ...changeElements,
    ...alternativeElements,
    ...boxElements,
    ...noteElements,
    ...unreadElements,
    // No words of the document: settings of sections and tables, and the small letters above a ruby.
    sectPr: leftOut,
    tblGridChange: leftOut,
    rt: leftOut,
  }),
)

/** Reads a part that holds paragraphs: the document, its notes, the head or the foot of its pages. */
export function readBody(part: ZipEntry, state: BodyState, budget: { left: number }): void {
  readXml(part, budget, bodyHandler(state))
  closeContainer(state)
}

export function bodyHandler(state: BodyState): Required<XmlHandler> {
  return {
    open(name, attributes, parent) {
      declare(state, attributes)
      if (state.properties > 0 && isContent(name, parent)) return false
      const read = elements.get(name)?.open?.(state, attributes, parent)
      if (read !== false && isProperties(name)) state.properties++
      return read
    },
    close(name, parent) {
      if (isProperties(name)) state.properties--
      elements.get(name)?.close?.(state, parent)
    },
    text(piece) {
      if (state.text) state.text.value += piece
    },
  }
}

/** `w:rPr`, `w:tcPr`: how something looks. Word shows none of the words that a damaged file has there. */
function isProperties(name: string): boolean {
  return name.endsWith('Pr')
}

const contents = new Set([
  ...signElements,
  ...'p tbl txbxContent r t instrText fldChar fldSimple sym footnoteReference endnoteReference'.split(' '),
])

/** What holds words; among the properties of a paragraph `w:tab` is where a tab leads to. */
function isContent(name: string, parent: string): boolean {
  return contents.has(name) && parent !== 'tabs'
}

/** A note that the text refers to; Word's own separators and left-over notes are none. */
function noteElement(kind: NoteKind): ElementReader {
  return {
    open(state, attributes) {
      const number = state.notes[kind].get(attribute(attributes, 'id') ?? '')
      if (number === undefined) return false
      state.containers.push(newContainer(kind, number))
      return undefined
    },
    close: closeContainer,
  }
}
