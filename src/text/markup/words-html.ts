import { printable } from '../terminal/display.js'
import { escapeMarkup } from './escape-markup.js'

/** Words of anybody as HTML: nothing in them acts. */
export function wordsHtml(text: string): string {
  return escapeMarkup(printable(text))
}
