import { trimXml } from '../text/markup/xml-space.js'
import { type Attributes, attribute } from './xml.js'

/** What the elements of a run print that have no words of their own. */
const signs = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
])

export const signElements = [...signs.keys()]

/** Of a tab or a break in a run; nothing for any other element. Where a tab leads to is a `w:tab` in `w:tabs`. */
export function signText(name: string, parent: string): string {
  return parent === 'tabs' ? '' : (signs.get(name) ?? '')
}

/** A break that begins a new page or column. */
export function isPageBreak({ name, attributes }: { name: string; attributes: Attributes }): boolean {
  return name === 'br' && ['page', 'column'].includes(attribute(attributes, 'type') ?? '')
}

/** Whether the space at the ends of a `w:t` counts. */
export function keepsSpace(attributes: Attributes): boolean {
  return attributes['xml:space'] === 'preserve'
}

/** The words of a `w:t` that holds some text. */
export function wordsOf(text: string, attributes: Attributes): string {
  return keepsSpace(attributes) ? text : trimXml(text)
}
