import { addToRun, isToggled, type RunProperties, type Toggles } from '../../../ooxml/formatting.js'
import { attribute } from '../../../ooxml/xml.js'
import type { BodyState, ElementReader, ElementReaders, OpenParagraph, OpenRun } from './body-state.js'

/** What formatting shows or hides of a run's words. */
export const runLookElements: ElementReaders = {
  rPr: {
    open(state, _, parent) {
      // The end of a paragraph has formatting of its own, and may itself have been inserted or deleted.
      if (parent === 'r') state.runProperties = state.runs.at(-1)
      else if (parent === 'pPr') state.runProperties = state.paragraphs.at(-1)?.mark
      else return false
      return undefined
    },
    close(state) {
      state.runProperties = undefined
    },
  },
  rStyle: property('rStyle'),
  caps: property('caps'),
  vanish: property('vanish'),
  specVanish: property('specVanish'),
  b: property('b'),
  i: property('i'),
  tblStyle: {
    open({ tables }, attributes) {
      const table = tables.at(-1)
      if (table) table.style = attribute(attributes, 'val')
      return undefined
    },
  },
}

function property(name: string): ElementReader {
  return {
    open({ runProperties }, attributes, parent) {
      if (runProperties && parent === 'rPr') addToRun(runProperties, name, attributes)
      return undefined
    },
  }
}

/** How the words of a run are seen; its properties stand in front of its first word. */
export function lookOf(state: BodyState, paragraph: OpenParagraph, run: OpenRun = { toggles: {} }): Required<Toggles> {
  run.look ??= seen(state, paragraph, run)
  return run.look
}

/** How a paragraph's end is seen, and with it the number in front of the paragraph. */
export function markLook(state: BodyState, paragraph: OpenParagraph): Required<Toggles> {
  return seen(state, paragraph, paragraph.mark)
}

function seen(state: BodyState, paragraph: OpenParagraph, { style, toggles }: RunProperties): Required<Toggles> {
  const { styles, containers, tables } = state
  const table = containers.at(-1)?.kind === 'cell' ? [styles.of('table', tables.at(-1)?.style).toggles] : []
  const levels = [...table, styles.of('paragraph', paragraph.style).toggles, styles.of('character', style).toggles]
  const isOn = (toggle: keyof Toggles) => isToggled(toggle, toggles, styles.defaults.toggles, levels)
  return { caps: isOn('caps'), hidden: isOn('hidden'), bold: isOn('bold'), italic: isOn('italic') }
}
