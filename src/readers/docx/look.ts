import { attribute, readXml, wholeNumber } from './xml.js'
import type { ZipEntry } from './zip.js'

/** What a run's or a style's properties say about its letters. */
export interface Look {
  font?: string
  /** In points. */
  size?: number
}

export interface Looks {
  /** Of a paragraph or character style, with all that it is based on and the document's own defaults. */
  of(styleId: string | undefined): Look
  /** Of a style's own chain alone, without the defaults. */
  own(styleId: string | undefined): Look
  themeFont(name: string): string | undefined
}

/** Takes up `w:rFonts` and `w:sz` into a look. */
export function addToLook(
  look: Look,
  name: string,
  attributes: Record<string, string>,
  themeFont: Looks['themeFont'],
): void {
  if (name === 'sz') look.size = wholeNumber(attribute(attributes, 'val')) / 2
  if (name !== 'rFonts') return
  const theme = attribute(attributes, 'asciiTheme') ?? attribute(attributes, 'hAnsiTheme')
  const font =
    (theme !== undefined && themeFont(theme)) || attribute(attributes, 'ascii') || attribute(attributes, 'hAnsi')
  if (font) look.font = font
}

/** Reads what styles, defaults and theme say of letters. */
export function readLooks(styles: ZipEntry | undefined, theme: ZipEntry | undefined, budget: { left: number }): Looks {
  const themeFont = readTheme(theme, budget)
  const entries = new Map<string, Look & { basedOn?: string }>()
  const defaults: Look = {}
  let current: Look & { basedOn?: string } = {}
  let fallback: string | undefined
  if (styles) {
    readXml(styles, budget, {
      open(name, attributes, parent) {
        if (name === 'rPrDefault') current = defaults
        else if (name === 'style') {
          current = {}
          const id = attribute(attributes, 'styleId')
          if (id !== undefined) entries.set(id, current)
          if (attribute(attributes, 'default') === '1' && attribute(attributes, 'type') === 'paragraph') fallback = id
        } else if (name === 'basedOn') current.basedOn = attribute(attributes, 'val')
        else if (parent === 'rPr') addToLook(current, name, attributes, themeFont)
        else if (name === 'tblStylePr' || name === 'rPrChange' || name === 'latentStyles') return false
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
