import {
  addParagraphFormatting,
  addRunFormatting,
  addToToggles,
  type Formatting,
  readThemeFonts,
  type ThemeFont,
  type Toggles,
} from './formatting.js'
import { type Attributes, attribute, readXml, wholeNumber } from './xml.js'
import type { ZipFile } from './zip-format.js'

/** What a style says of numbering, of what is seen and how, itself or by the style that it is based on. */
export interface Style {
  numId?: string
  level?: number
  /** 0 for the highest heading; 9 is body text. */
  outline?: number
  toggles: Toggles
  formatting: Formatting
}

export type StyleKind = 'paragraph' | 'character' | 'table' | 'numbering'

interface StyleEntry extends Style {
  kind: string
  name: string
  aliases: string[]
  basedOn?: string
}

/** The styles of a document, by the ids that its elements name them by. */
export interface Styles {
  /** Where there is no style of that id and kind, the default one. */
  of(kind: StyleKind, id: string | undefined): Style
  /** The id of the first style of a name or, where there is none, of an alias, which Word knows whatever the letters' case. */
  named(kind: StyleKind, name: string): string | undefined
  /** The id of the style that one is based on. */
  base(id: string): string | undefined
  ids: ReadonlySet<string>
  /** What the document says of all its runs and paragraphs. */
  defaults: Pick<Style, 'toggles' | 'formatting'>
  themeFont: ThemeFont
}

interface StyleSheet {
  entries: Map<string, StyleEntry>
  /** The style of each kind where none is named. */
  fallbacks: Map<string, string>
  defaults: Styles['defaults']
}

export function readStyles(part: ZipFile | undefined, theme: ZipFile | undefined, budget: { left: number }): Styles {
  const themeFont = readThemeFonts(theme, budget)
  const { entries, fallbacks, defaults } = readSheet(part, themeFont, budget)
  const resolved = new Map<string, Style>()
  const has = (id: string | undefined, kind: StyleKind): id is string => entries.get(id ?? '')?.kind === kind
  const of = (kind: StyleKind, id: string | undefined): Style => {
    // A chain of styles that bites its own tail ends where it began.
    const chain: string[] = []
    let at = has(id, kind) ? id : fallbacks.get(kind)
    while (has(at, kind) && !resolved.has(at)) {
      resolved.set(at, noStyle())
      chain.push(at)
      at = entries.get(at)!.basedOn
    }
    let style: Style = (has(at, kind) && resolved.get(at)) || noStyle()
    for (const key of chain.reverse()) {
      style = inherited(style, entries.get(key)!)
      resolved.set(key, style)
    }
    return style
  }
  const names = namesIn(entries)
  return {
    of,
    base: (id) => entries.get(id)?.basedOn,
    named: (kind, name) => names.get(nameKey(kind, name)),
    ids: new Set(entries.keys()),
    defaults,
    themeFont,
  }
}

/** Of the runs and paragraphs in a style, with the document's own defaults. */
export function paragraphFormatting({ of, defaults }: Styles, id: string | undefined): Formatting {
  return { ...defaults.formatting, ...of('paragraph', id).formatting }
}

/** Ids by name and alias: a style's own name goes before another's alias, the first before the next. */
function namesIn(entries: StyleSheet['entries']): Map<string, string> {
  const called = (namesOf: (entry: StyleEntry) => readonly string[]) =>
    Array.from(entries, ([id, entry]) => namesOf(entry).map((name) => [nameKey(entry.kind, name), id] as const)).flat()
  return new Map([...called(({ name }) => [name]), ...called(({ aliases }) => aliases)].reverse())
}

function nameKey(kind: string, name: string): string {
  return `${kind} ${name.normalize('NFC').toLowerCase().trim()}`
}

function noStyle(): Style {
  return { toggles: {}, formatting: {} }
}

function inherited(base: Style, { kind: _, name: __, aliases: ___, basedOn: ____, ...own }: StyleEntry): Style {
  const toggles = { ...base.toggles, ...own.toggles }
  return { ...base, ...own, toggles, formatting: { ...base.formatting, ...own.formatting } }
}

function readSheet(part: ZipFile | undefined, themeFont: ThemeFont, budget: { left: number }): StyleSheet {
  const sheet: StyleSheet = { entries: new Map(), fallbacks: new Map(), defaults: noStyle() }
  let style = newStyle('')
  if (!part) return sheet
  readXml(part, budget, {
    open(name, attributes, parent) {
      // What a table's style says of some of its rows or columns only is not followed.
      if (leftOut.has(name)) return false
      if (name === 'rPrDefault' || name === 'pPrDefault') style = { ...newStyle(''), ...sheet.defaults }
      else if (name === 'style') style = addStyle(sheet, attributes)
      else if (parent === 'rPr') addToRuns(style, name, attributes, themeFont)
      else addToStyle(style, name, attribute(attributes, 'val'))
      if (parent === 'pPr') addParagraphFormatting(style.formatting, name, attributes)
      return undefined
    },
  })
  return sheet
}

const leftOut = new Set(['pPrChange', 'rPrChange', 'tblStylePr', 'latentStyles'])

function newStyle(kind: string): StyleEntry {
  return { kind, name: '', aliases: [], ...noStyle() }
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

function addToRuns({ toggles, formatting }: StyleEntry, name: string, attributes: Attributes, font: ThemeFont): void {
  addToToggles(toggles, name, attributes)
  addRunFormatting(formatting, name, attributes, font)
}

function addToStyle(style: StyleEntry, name: string, value: string | undefined): void {
  if (name === 'name') style.name = value ?? ''
  else if (name === 'aliases') style.aliases = (value ?? '').split(',')
  else if (name === 'basedOn') style.basedOn = value
  else if (name === 'numId') style.numId = value
  else if (name === 'ilvl') style.level = wholeNumber(value)
  else if (name === 'outlineLvl') style.outline = wholeNumber(value)
}
