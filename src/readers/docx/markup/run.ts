import { capitalsOf } from '../../../ooxml/formatting.js'
import { keepsSpace, signElements, signText } from '../../../ooxml/run-text.js'
import { attribute } from '../../../ooxml/xml.js'
import { trimXml } from '../../../text/markup/xml-space.js'
import type { BodyState, ElementReader, ElementReaders, NoteKind } from './body-state.js'
import { addEmphasis, addWordMade, changingDate, isContents } from './paragraph-text.js'
import { notePart } from './place.js'
import { lookOf } from './run-look.js'

/** A run's words; `w:t` loses the space at its ends unless it says otherwise. */
export const runElements: ElementReaders = {
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

function sign(name: string): ElementReader {
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
  const { caps, hidden, bold, italic } = lookOf(state, paragraph, state.runs.at(-1))
  if (hidden) return
  if (state.fields.some(isContents)) {
    paragraph.contents += text
    return
  }
  const start = paragraph.text.length
  paragraph.text += caps ? capitalsOf(text) : text
  paragraph.typed += text
  addEmphasis(paragraph, { start, end: paragraph.text.length, bold, italic })
  const by = state.controls.find(({ isUnfilled }) => isUnfilled) ?? state.fields.find(changingDate)
  if (by) addWordMade(paragraph, { start, end: paragraph.text.length, by })
}

/** A note is printed where its mark is. */
function refer(state: BodyState, kind: NoteKind, id = ''): undefined {
  const paragraph = state.paragraphs.at(-1)
  if (paragraph && lookOf(state, paragraph, state.runs.at(-1)).hidden) return
  const known = state.notes[kind]
  if (!known.has(id)) known.set(id, known.size + 1)
  paragraph?.notes.push({ at: paragraph.text.length, part: notePart(kind, known.get(id)!) })
}

// Symbol and Wingdings keep their signs in U+F000 to U+F0FF; these are the ones that offices use.
const signs: Record<number, string> = {
  32: ' ',
  45: '-',
  111: '□',
  113: '□',
  163: '≤',
  167: '▪',
  168: '□',
  179: '≥',
  183: '•',
  216: '➢',
  224: '→',
  252: '✓',
  254: '☑',
}

/** The character that a `w:sym` stands for; `□` for a sign that has no letter. */
function symbolOf(code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16)
  if (!(value > 0 && value <= 0xffff) || (value >= 0xd800 && value <= 0xdfff)) return ''
  if (value < 0xf000 || value > 0xf0ff) return String.fromCharCode(value)
  return signs[value - 0xf000] ?? '□'
}
