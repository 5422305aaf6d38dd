import { isAddress, linkedPieces } from '../../document/addresses.js'
import type { Inline } from '../../document/document.js'
import { escapeMarkup } from '../../text/markup/escape-markup.js'
import { type LinkOf, linkXml } from './link.js'

type Text = Extract<Inline, { type: 'text' }>

export const boldXml = '<w:b/><w:bCs/>'
const underlinedXml = '<w:u w:val="single"/>'
const raisedXml = '<w:vertAlign w:val="superscript"/>'

export function inlineXml(inline: Inline, linkOf: LinkOf): string {
  if (inline.type === 'break') return '<w:r><w:br/></w:r>'
  if (!isAddress(inline.text)) return runXml(inline)
  const runs = linkedPieces(inline.text).map(({ text, href }) => {
    const run = runXml({ ...inline, text })
    return href === undefined ? run : linkXml(linkOf(href), run)
  })
  return runs.join('')
}

/** Letters as they are typed; a style that sets capitals shows them. */
export function runXml({ text, bold, italic, raised, underlined }: Omit<Text, 'type'>): string {
  const weight = (bold ? boldXml : '') + (italic ? '<w:i/><w:iCs/>' : '')
  const marks = weight + (underlined ? underlinedXml : '') + (raised ? raisedXml : '')
  const properties = marks && `<w:rPr>${marks}</w:rPr>`
  return `<w:r>${properties}${wordsXml(text)}</w:r>`
}

/** Word has an element of its own for a hyphen at which no line ends. */
function wordsXml(text: string): string {
  if (!text.includes('\u2011')) return textXml(text)
  const parts = text.split('\u2011').map((part) => (part === '' ? '' : textXml(part)))
  return parts.join('<w:noBreakHyphen/>')
}

function textXml(text: string): string {
  return `<w:t xml:space="preserve">${escapeMarkup(text)}</w:t>`
}
