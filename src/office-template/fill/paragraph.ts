import { wordsOf } from '../../ooxml/run-text.js'
import type { Splice } from '../../ooxml/splice.js'
import { child, xmlOf } from '../../ooxml/xml-tree.js'
import { escapeMarkup } from '../../text/markup/escape-markup.js'
import type { TemplateParagraph, TextPiece } from '../parts/paragraphs.js'
import type { TemplatePart } from '../parts/template.js'
import type { Placeholder } from '../placeholders/placeholders.js'
import type { Fact, FactWords } from './facts.js'

export interface Filled extends Placeholder {
  fact: Fact
}

/**
 * Puts facts in the places of a paragraph's placeholders. The words go into the run in which the placeholder begins and
 * look like it; of the other runs that Word has split it over, the braces and letters are taken away.
 */
export function fillParagraph(part: TemplatePart, { pieces }: TemplateParagraph, filled: readonly Filled[]): Splice[] {
  return pieces.flatMap((piece): Splice[] => {
    const touching = filled.filter(({ start, end }) => start < piece.end && end > piece.start)
    if (touching.length === 0) return []
    const { start, end } = piece.element
    return [{ start, end, text: piece.element.name === 't' ? rewritten(part, piece, touching) : '' }]
  })
}

/** A `w:t` with the words that begin in it. */
function rewritten(part: TemplatePart, piece: TextPiece, filled: readonly Filled[]): string {
  const text = wordsOf(piece.element.text, piece.element.attributes)
  const properties = propertiesOf(part, piece)
  const xml: string[] = []
  let at = piece.start
  for (const { start, end, fact, capitals } of filled) {
    xml.push(textXml(text.slice(at - piece.start, Math.max(at, start) - piece.start)))
    if (start >= piece.start) xml.push(linesXml(fact, capitals, properties))
    at = Math.max(at, Math.min(end, piece.end))
  }
  xml.push(textXml(text.slice(at - piece.start)))
  return xml.join('')
}

function linesXml(fact: Fact, capitals: boolean, properties: string): string {
  return fact.map((line) => line.map((words) => wordsXml(words, capitals, properties)).join('')).join('<w:br/>')
}

/** Inside a run; words in bold or italics make a run of their own and open the first run's look again behind them. */
function wordsXml(words: FactWords, capitals: boolean, properties: string): string {
  if (!words.bold && !words.italic) return textXml(capitals ? words.text.toUpperCase() : words.text)
  return `</w:r>${runXml(words, capitals, properties)}<w:r>${properties}`
}

export function runXml({ text, bold, italic }: FactWords, capitals: boolean, properties: string): string {
  return `<w:r>${marked(properties, bold, italic)}${textXml(capitals ? text.toUpperCase() : text)}</w:r>`
}

export function propertiesOf(part: TemplatePart, { run }: TextPiece): string {
  const properties = child(run, 'rPr')
  return properties ? xmlOf(part, properties) : ''
}

/** Run properties stand in a fixed order, bold and italics behind the style and the font. */
function marked(properties: string, bold: boolean, italic: boolean): string {
  if (!bold && !italic) return properties
  const names = [...(bold ? ['b', 'bCs'] : []), ...(italic ? ['i', 'iCs'] : [])]
  const marks = names.map((name) => `<w:${name}/>`).join('')
  const inside = properties.replace(/^<w:rPr[^>]*>|<\/w:rPr>$/g, '')
  const others = inside.replace(new RegExp(`<w:(?:${names.join('|')})(?:\\s[^>]*)?/>`, 'g'), '')
  const [head] = /^(?:<w:(?:rStyle|rFonts|b|bCs)(?:\s[^>]*)?\/>)*/.exec(others)!
  return `<w:rPr>${head}${marks}${others.slice(head.length)}</w:rPr>`
}

function textXml(text: string): string {
  return text === '' ? '' : `<w:t xml:space="preserve">${escapeMarkup(text)}</w:t>`
}
