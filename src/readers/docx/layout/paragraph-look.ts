import { type Attributes, attribute, isOn, readXml, wholeNumber } from '../../../ooxml/xml.js'
import type { ZipEntry } from '../../../ooxml/zip-read.js'

/** What the properties of a run, a paragraph or a style say. */
export interface Look extends Spacing {
  font?: string
  /** In points. */
  size?: number
  align?: string
}

/** In points, `line` of the rule `auto` in 240ths; not a number where it is counted in lines or left to Word. */
export interface Spacing {
  line?: number
  lineRule?: string
  before?: number
  after?: number
  /** No room towards a paragraph of the same style. */
  contextual?: boolean
}

export interface Looks {
  /** Of a paragraph or character style, with all that it is based on and the document's own defaults. */
  of(styleId: string | undefined): Look
  /** Of a style's own chain alone, without the defaults. */
  own(styleId: string | undefined): Look
  themeFont(name: string): string | undefined
}

/** Takes up `w:rFonts` and `w:sz` into a look. */
export function addToLook(look: Look, name: string, attributes: Attributes, themeFont: Looks['themeFont']): void {
  if (name === 'sz') look.size = wholeNumber(attribute(attributes, 'val')) / 2
  if (name !== 'rFonts') return
  const theme = attribute(attributes, 'asciiTheme') ?? attribute(attributes, 'hAnsiTheme')
  const font =
    (theme !== undefined && themeFont(theme)) || attribute(attributes, 'ascii') || attribute(attributes, 'hAnsi')
  if (font) look.font = font
}

/** Takes up what a `w:pPr` says of a paragraph's room and place. */
export function addToParagraph(look: Look, name: string, attributes: Attributes): void {
  if (name === 'jc') look.align = attribute(attributes, 'val')
  if (name === 'contextualSpacing') look.contextual = isOn(attributes)
  if (name !== 'spacing') return
  const line = attribute(attributes, 'line')
  if (line !== undefined) {
    look.lineRule = attribute(attributes, 'lineRule') ?? 'auto'
    look.line = Math.abs(Number(line)) / (look.lineRule === 'auto' ? 1 : 20)
  }
  for (const side of ['before', 'after'] as const) {
    const given = attribute(attributes, side)
    const isCounted = attribute(attributes, `${side}Lines`) ?? '0'
    const automatic = attribute(attributes, `${side}Autospacing`) ?? '0'
    if (isCounted !== '0' || /^(?:1|on|true)$/.test(automatic)) look[side] = Number.NaN
    else if (given !== undefined) look[side] = Math.abs(Number(given)) / 20
  }
}

/** Reads what styles, defaults and theme say of letters and paragraphs. */
export function readLooks(styles: ZipEntry | undefined, theme: ZipEntry | undefined, budget: { left: number }): Looks {
  const themeFont = readTheme(theme, budget)
  const entries = new Map<string, Look & { basedOn?: string }>()
  const defaults: Look = {}
  let current: Look & { basedOn?: string } = {}
  let fallback: string | undefined
  if (styles) {
    readXml(styles, budget, {
      open(name, attributes, parent) {
        if (name === 'rPrDefault' || name === 'pPrDefault') current = defaults
        else if (name === 'style') {
          current = {}
          const id = attribute(attributes, 'styleId')
          if (id !== undefined) entries.set(id, current)
          if (attribute(attributes, 'default') === '1' && attribute(attributes, 'type') === 'paragraph') fallback = id
        } else if (name === 'basedOn') current.basedOn = attribute(attributes, 'val')
        else if (parent === 'rPr') addToLook(current, name, attributes, themeFont)
        else if (parent === 'pPr') addToParagraph(current, name, attributes)
        if (name === 'tblStylePr' || name === 'rPrChange' || name === 'pPrChange' || name === 'latentStyles')
          return false
        return undefined
      },
    })
  }
  const own = (id: string | undefined, depth = 0): Look => {
    const entry = id === undefined || depth > 20 ? undefined : entries.get(id)
    if (!entry) return {}
    const { basedOn, ...look } = entry
    return { ...own(basedOn, depth + 1), ...look }
  }
  return { of: (id) => ({ ...defaults, ...own(id ?? fallback) }), own: (id) => own(id), themeFont }
}

function readTheme(theme: ZipEntry | undefined, budget: { left: number }): Looks['themeFont'] {
  const fonts: Record<string, string> = {}
  if (theme) {
    let kind = ''
    readXml(theme, budget, {
      open(name, { typeface }) {
        if (name === 'majorFont' || name === 'minorFont') kind = name.slice(0, 5)
        else if (name === 'latin' && kind !== '' && typeface) fonts[kind] ??= typeface
        return undefined
      },
      close(name) {
        if (name === 'majorFont' || name === 'minorFont') kind = ''
      },
    })
  }
  return (name) => fonts[name.slice(0, 5)]
}
