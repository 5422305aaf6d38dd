import type { Inline } from '../../document/document.js'
import { escapeMarkup } from '../../text/escape-markup.js'

type Text = Extract<Inline, { type: 'text' }>

export const boldXml = '<w:b/><w:bCs/>'
const underlinedXml = '<w:u w:val="single"/>'
const raisedXml = '<w:vertAlign w:val="superscript"/>'

export function inlineXml(inline: Inline): string {
  return inline.type === 'break' ? '<w:r><w:br/></w:r>' : runXml(inline)
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
