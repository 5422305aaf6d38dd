import { escapeMarkup } from '../../text/markup/escape-markup.js'

export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

// XML 1.0 §2.2 has no place for them.
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
// ECMA-376 Part 1, 22.9.2.19: in a string `_x0041_` is a letter A.
const code = /_(?=x[\da-f]{4}_)/gi

/** The words of a cell. */
export function cellText(text: string): string {
  return xmlText(text).replace(code, '_x005F_')
}

export function xmlText(text: string): string {
  return escapeMarkup(text.replace(illegal, ' '))
}
