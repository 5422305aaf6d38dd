import { type Attributes, attribute, readXml, wholeNumber } from '../../ooxml/xml.js'
import type { ZipEntry } from '../../ooxml/zip-read.js'
import { addToToggles, type Toggles } from './toggles.js'

/** What a style says of numbering and of what is seen, itself or by the style that it is based on. */
export interface Style {
  numId?: string
  level?: number
  /** 0 for the highest heading; 9 is body text. */
  outline?: number
  toggles: Toggles
}

export type StyleKind = 'paragraph' | 'character' | 'table' | 'numbering'

interface StyleEntry extends Style {
  kind: string
  basedOn?: string
}

export interface Styles {
  /** Where there is no style of that name and kind, the default one. */
  of(kind: StyleKind, id: string | undefined): Style
  /** What the document says of all its runs. */
  defaults: Toggles
}

export const noStyles: Styles = { of: () => ({ toggles: {} }), defaults: {} }

interface StyleSheet {
  entries: Map<string, StyleEntry>
  /** The style of each kind where none is named. */
  fallbacks: Map<string, string>
  defaults: Toggles
}

export function readStyles(part: ZipEntry | undefined, budget: { left: number }): Styles {
  if (!part) return noStyles
  const { entries, fallbacks, defaults } = readSheet(part, budget)
  const resolved = new Map<string, Style>()
  const has = (id: string | undefined, kind: StyleKind): id is string => entries.get(id ?? '')?.kind === kind
  const of = (kind: StyleKind, id: string | undefined): Style => {
    // A chain of styles that bites its own tail ends where it began.
    const chain: string[] = []
    let at = has(id, kind) ? id : fallbacks.get(kind)
    while (has(at, kind) && !resolved.has(at)) {
      resolved.set(at, { toggles: {} })
      chain.push(at)
      at = entries.get(at)!.basedOn
    }
    let style: Style = (has(at, kind) && resolved.get(at)) || { toggles: {} }
    for (const key of chain.reverse()) {
      const { kind: _, basedOn: __, ...own } = entries.get(key)!
      style = { ...style, ...own, toggles: { ...style.toggles, ...own.toggles } }
      resolved.set(key, style)
    }
    return style
  }
  return { of, defaults }
}

function readSheet(part: ZipEntry, budget: { left: number }): StyleSheet {
  const sheet: StyleSheet = { entries: new Map(), fallbacks: new Map(), defaults: {} }
  let style = newStyle('')
  readXml(part, budget, {
    open(name, attributes, parent) {
      // What a table's style says of some of its rows or columns only is not followed.
      if (name === 'pPrChange' || name === 'rPrChange' || name === 'tblStylePr') return false
      if (name === 'rPrDefault') style = { ...newStyle(''), toggles: sheet.defaults }
      else if (name === 'style') style = addStyle(sheet, attributes)
      else if (parent === 'rPr') addToToggles(style.toggles, name, attributes)
      else addToStyle(style, name, attribute(attributes, 'val'))
      return undefined
    },
  })
  return sheet
}

function newStyle(kind: string): StyleEntry {
  return { kind, toggles: {} }
}

function addStyle({ entries, fallbacks }: StyleSheet, attributes: Attributes): StyleEntry {
  const kind = attribute(attributes, 'type') ?? 'paragraph'
  const id = attribute(attributes, 'styleId')
  const style = newStyle(kind)
  if (id === undefined) return style
  entries.set(id, style)
  if (/^(?:1|on|true)$/.test(attribute(attributes, 'default') ?? '')) fallbacks.set(kind, id)
  return style
}

function addToStyle(style: StyleEntry, name: string, value: string | undefined): void {
  if (name === 'basedOn') style.basedOn = value
  else if (name === 'numId') style.numId = value
  else if (name === 'ilvl') style.level = wholeNumber(value)
  else if (name === 'outlineLvl') style.outline = wholeNumber(value)
}
