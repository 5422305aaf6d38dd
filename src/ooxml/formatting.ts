import { type Attributes, attribute, isOn, readXml, wholeNumber } from './xml.js'
import type { ZipFile } from './zip-format.js'

/** What the properties of a run, a paragraph or a style say. */
export interface Formatting extends Spacing {
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

/** The font that a theme has for `minorHAnsi` and the like. */
export type ThemeFont = (name: string) => string | undefined

/** Takes up `w:rFonts` and `w:sz` into a formatting. */
export function addRunFormatting(
  formatting: Formatting,
  name: string,
  attributes: Attributes,
  themeFont: ThemeFont,
): void {
  if (name === 'sz') formatting.size = wholeNumber(attribute(attributes, 'val')) / 2
  if (name !== 'rFonts') return
  const theme = attribute(attributes, 'asciiTheme') ?? attribute(attributes, 'hAnsiTheme')
  const font =
    (theme !== undefined && themeFont(theme)) || attribute(attributes, 'ascii') || attribute(attributes, 'hAnsi')
  if (font) formatting.font = font
}

/** Takes up what a `w:pPr` says of a paragraph's room and place. */
export function addParagraphFormatting(formatting: Formatting, name: string, attributes: Attributes): void {
  if (name === 'jc') formatting.align = attribute(attributes, 'val')
  if (name === 'contextualSpacing') formatting.contextual = isOn(attributes)
  if (name !== 'spacing') return
  const line = attribute(attributes, 'line')
  if (line !== undefined) {
    formatting.lineRule = attribute(attributes, 'lineRule') ?? 'auto'
    formatting.line = Math.abs(Number(line)) / (formatting.lineRule === 'auto' ? 1 : 20)
  }
  for (const side of ['before', 'after'] as const) {
    const given = attribute(attributes, side)
    const isCounted = attribute(attributes, `${side}Lines`) ?? '0'
    const automatic = attribute(attributes, `${side}Autospacing`) ?? '0'
    if (isCounted !== '0' || /^(?:1|on|true)$/.test(automatic)) formatting[side] = Number.NaN
    else if (given !== undefined) formatting[side] = Math.abs(Number(given)) / 20
  }
}

export function readThemeFonts(theme: ZipFile | undefined, budget: { left: number }): ThemeFont {
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

/** What a run's formatting does to the words that are seen. */
export interface Toggles {
  /** All letters are shown as capitals. Small capitals keep the difference, so they are read as typed. */
  caps?: boolean
  hidden?: boolean
  bold?: boolean
  italic?: boolean
}

/** The properties of a run, or of a paragraph's end. */
export interface RunProperties {
  style?: string
  toggles: Toggles
}

// `w:webHidden` hides nothing on paper (ECMA-376 part 1, 17.3.2.44).
const names = new Map<string, keyof Toggles>([
  ['caps', 'caps'],
  ['vanish', 'hidden'],
  ['specVanish', 'hidden'],
  ['b', 'bold'],
  ['i', 'italic'],
])

/** Takes up a property of a `w:rPr`. */
export function addToToggles(toggles: Toggles, name: string, attributes: Attributes): void {
  const toggle = names.get(name)
  if (toggle) toggles[toggle] = isOn(attributes)
}

export function addToRun(run: RunProperties, name: string, attributes: Attributes): void {
  if (name === 'rStyle') run.style = attribute(attributes, 'val')
  else addToToggles(run.toggles, name, attributes)
}

/**
 * A run's own word counts; else what the document's defaults turn on stays on, and of the styles of its table, its
 * paragraph and itself two that turn it on cancel each other (ECMA-376 part 1, 17.7.3).
 */
export function isToggled(toggle: keyof Toggles, own: Toggles, defaults: Toggles, styles: readonly Toggles[]): boolean {
  const direct = own[toggle]
  if (direct !== undefined) return direct
  return defaults[toggle] === true || styles.filter((style) => style[toggle]).length % 2 === 1
}

/** The letters as capitals, each in its own place: those whose capital is longer, as of ß, stay. */
export function capitalsOf(text: string): string {
  return text.replace(/\P{Lu}/gu, (letter) => {
    const capital = letter.toUpperCase()
    return capital.length === letter.length ? capital : letter
  })
}
