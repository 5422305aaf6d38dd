import { keepsSpace, signElements, signText } from '../../../ooxml/run-text.js'
import { capitalsOf } from '../../../ooxml/toggles.js'
import { attribute } from '../../../ooxml/xml.js'
import { trimXml } from '../../../text/xml-space.js'
import type { BodyState, Element, Elements, NoteKind } from './body-state.js'
import { changingDate, isContents } from './field.js'
import { addWordMade } from './paragraph-text.js'
import { lookOf } from './run-look.js'
import { symbolOf } from './symbol.js'

/** A run's words; `w:t` loses the space at its ends unless it says otherwise. */
export const runElements: Elements = {
  r: {
    open({ runs }) {
      runs.push({ toggles: {} })
      return undefined
    },
    close({ runs }) {
      runs.pop()
    },
  },
  t: {
    open(state, attributes) {
      state.text = { spaced: keepsSpace(attributes), value: '' }
      return undefined
    },
    close(state) {
      if (state.text) add(state, state.text.spaced ? state.text.value : trimXml(state.text.value))
      state.text = undefined
    },
  },
  sym: {
    open(state, attributes) {
      add(state, symbolOf(attribute(attributes, 'char')))
      return undefined
    },
  },
  ...Object.fromEntries(signElements.map((name) => [name, sign(name)])),
  footnoteReference: { open: (state, attributes) => refer(state, 'footnote', attribute(attributes, 'id')) },
  endnoteReference: { open: (state, attributes) => refer(state, 'endnote', attribute(attributes, 'id')) },
}

function sign(name: string): Element {
  return {
    open(state, _, parent) {
      const text = signText(name, parent)
      if (text !== '') add(state, text)
      return undefined
    },
  }
}

function add(state: BodyState, text: string): void {
  const paragraph = state.paragraphs.at(-1)
  if (!paragraph || !state.fields.every(({ inResult }) => inResult)) return
  const { caps, hidden } = lookOf(state, paragraph, state.runs.at(-1))
  if (hidden) return
  if (state.fields.some(isContents)) {
    paragraph.contents += text
    return
  }
  const start = paragraph.text.length
  paragraph.text += caps ? capitalsOf(text) : text
  const by = state.controls.find(({ isUnfilled }) => isUnfilled) ?? state.fields.find(changingDate)
  if (by) addWordMade(paragraph, { start, end: paragraph.text.length, by })
}

/** A note is printed where its mark is. */
function refer(state: BodyState, kind: NoteKind, id = ''): undefined {
  const paragraph = state.paragraphs.at(-1)
  if (paragraph && lookOf(state, paragraph, state.runs.at(-1)).hidden) return
  const known = state.notes[kind]
  if (!known.has(id)) known.set(id, known.size + 1)
}
