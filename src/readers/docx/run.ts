import { trimXml } from '../../text/xml-space.js'
import type { BodyState, Element, Elements, NoteKind } from './body-state.js'
import { symbolOf } from './symbol.js'
import { attribute, isOn } from './xml.js'

/** A run's words; `w:t` loses the space at its ends unless it says otherwise. */
export const runElements: Elements = {
  r: {
    open({ runs }) {
      runs.push(false)
      return undefined
    },
    close({ runs }) {
      runs.pop()
    },
  },
  vanish: {
    open({ runs }, attributes, parent) {
      if (parent === 'rPr' && runs.length > 0) runs[runs.length - 1] = isOn(attributes)
      return undefined
    },
  },
  t: {
    open(state, attributes) {
      state.text = { spaced: attributes['xml:space'] === 'preserve', value: '' }
      return undefined
    },
    close(state) {
      if (state.text) add(state, state.text.spaced ? state.text.value : trimXml(state.text.value))
      state.text = undefined
    },
  },
  instrText: {
    open(state) {
      state.text = { spaced: true, value: '' }
      return undefined
    },
    close(state) {
      const field = state.fields.at(-1)
      if (field) field.code += state.text?.value ?? ''
      state.text = undefined
    },
  },
  fldChar: {
    open({ fields }, attributes) {
      const type = attribute(attributes, 'fldCharType')
      const field = fields.at(-1)
      if (type === 'begin') fields.push({ code: '', inResult: false, hidden: false })
      else if (type === 'end') fields.pop()
      else if (field) Object.assign(field, { inResult: true, hidden: isContents(field.code) })
      return undefined
    },
  },
  fldSimple: {
    open(_, attributes) {
      return isContents(attribute(attributes, 'instr') ?? '') ? false : undefined
    },
  },
  sym: {
    open(state, attributes) {
      add(state, symbolOf(attribute(attributes, 'char')))
      return undefined
    },
  },
  tab: {
    open(state, _, parent) {
      if (parent !== 'tabs') add(state, '\t')
      return undefined
    },
  },
  ptab: adding('\t'),
  br: adding('\n'),
  cr: adding('\n'),
  noBreakHyphen: adding('-'),
  footnoteReference: { open: (state, attributes) => refer(state, 'footnote', attribute(attributes, 'id')) },
  endnoteReference: { open: (state, attributes) => refer(state, 'endnote', attribute(attributes, 'id')) },
}

function adding(text: string): Element {
  return {
    open(state) {
      add(state, text)
      return undefined
    },
  }
}

function add(state: BodyState, text: string): void {
  const paragraph = state.paragraphs.at(-1)
  const shown = state.fields.every(({ inResult, hidden }) => inResult && !hidden)
  if (paragraph && shown && !state.runs.at(-1)) paragraph.text += text
}

function refer({ notes }: BodyState, kind: NoteKind, id = ''): undefined {
  if (!notes[kind].has(id)) notes[kind].set(id, notes[kind].size + 1)
}

function isContents(code: string): boolean {
  return /^\s*TOC\b/i.test(code)
}
