import { type Attributes, attribute, isOn } from '../../../ooxml/xml.js'
import type { ElementReaders } from './body-state.js'
import type { OpenField } from './paragraph-text.js'

// Word itself takes some twenty, one inside another.
const deepestField = 100

/** Fields and content controls, whose words nobody typed where they stand. */
export const fieldElements: ElementReaders = {
  instrText: {
    open(state) {
      state.text = { spaced: true, value: '' }
      return undefined
    },
    close(state) {
      const field = state.fields.at(-1)
      if (field && !field.inResult) field.code += state.text?.value ?? ''
      state.text = undefined
    },
  },
  fldChar: {
    open(state, attributes) {
      const { fields } = state
      const type = attribute(attributes, 'fldCharType')
      const field = fields.at(-1)
      if (type === 'begin' && fields.length >= deepestField) state.fieldsTooDeep++
      else if (type === 'begin') fields.push(openField(attributes))
      else if (state.fieldsTooDeep > 0) state.fieldsTooDeep -= type === 'end' ? 1 : 0
      else if (!field || field.isSimple) return undefined
      else if (type === 'end') fields.pop()
      else field.inResult = true
      return undefined
    },
  },
  fldSimple: {
    open({ fields }, attributes) {
      fields.push({
        ...openField(attributes),
        code: attribute(attributes, 'instr') ?? '',
        inResult: true,
        isSimple: true,
      })
      return undefined
    },
    close({ fields }) {
      // A field that began inside it and never ended ends with it.
      fields.length = Math.max(
        0,
        fields.findLastIndex(({ isSimple }) => isSimple),
      )
    },
  },
  sdt: {
    open({ controls }) {
      controls.push({ isUnfilled: false })
      return undefined
    },
    close({ controls }) {
      controls.pop()
    },
  },
  showingPlcHdr: {
    open({ controls }, attributes, parent) {
      const control = controls.at(-1)
      if (control && parent === 'sdtPr') control.isUnfilled = isOn(attributes)
      return undefined
    },
  },
}

function openField(attributes: Attributes): OpenField {
  const isLocked = /^(?:1|on|true)$/.test(attribute(attributes, 'fldLock') ?? '')
  return { code: '', inResult: false, isSimple: false, isLocked }
}
