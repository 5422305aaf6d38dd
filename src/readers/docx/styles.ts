import { attribute, readXml, wholeNumber } from './xml.js'
import type { ZipEntry } from './zip.js'

/** What a paragraph style says about numbering, itself or by the style that it is based on. */
export interface Style {
  numId?: string
  level?: number
  /** 0 for the highest heading; 9 is body text. */
  outline?: number
}

interface StyleEntry extends Style {
  basedOn?: string
}

export interface Styles {
  of(id: string | undefined): Style
}

/** Reads paragraph and numbering styles; a chain of styles that bites its own tail ends where it began. */
export function readStyles(part: ZipEntry | undefined, budget: { left: number }): Styles {
  const entries = new Map<string, StyleEntry>()
  let fallback: string | undefined
  let style: StyleEntry = {}
  if (part) {
    readXml(part, budget, {
      open(name, attributes, parent) {
        if (name === 'style') {
          style = {}
          const id = attribute(attributes, 'styleId')
          if (id !== undefined) entries.set(id, style)
          if (attribute(attributes, 'default') === '1' && attribute(attributes, 'type') === 'paragraph') fallback = id
        } else if (name === 'basedOn') style.basedOn = attribute(attributes, 'val')
        else if (name === 'numId') style.numId = attribute(attributes, 'val')
        else if (name === 'ilvl') style.level = wholeNumber(attribute(attributes, 'val'))
        else if (name === 'outlineLvl') style.outline = wholeNumber(attribute(attributes, 'val'))
        else if (name === 'pPrChange' || parent === 'rPr' || name === 'tblStylePr') return false
        return undefined
      },
    })
  }
  const resolved = new Map<string, Style>()
  const of = (id: string | undefined): Style => {
    const key = id ?? fallback
    if (key === undefined) return {}
    const known = resolved.get(key)
    if (known) return known
    resolved.set(key, {})
    const { basedOn, ...own } = entries.get(key) ?? {}
    const whole = { ...(basedOn !== undefined ? of(basedOn) : {}), ...own }
    resolved.set(key, whole)
    return whole
  }
  return { of }
}
