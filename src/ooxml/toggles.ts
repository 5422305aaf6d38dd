import { type Attributes, attribute, isOn } from './xml.js'

/** What a run's formatting does to the words that are seen. */
export interface Toggles {
  /** All letters are shown as capitals. Small capitals keep the difference, so they are read as typed. */
  caps?: boolean
  hidden?: boolean
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
