import { escapeMarkup } from '../text/escape-markup.js'

export interface Comment {
  id: number
  author: string
  initials: string
  date?: string
  /** One paragraph each. */
  lines: readonly string[]
}

// The text of an office's Normal style is large, indented and justified, which no margin is wide enough for.
const paragraph =
  '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:firstLine="0"/><w:jc w:val="left"/></w:pPr>'
const run = '<w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>'
const unwritable = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu

export function commentXml({ id, author, initials, date, lines }: Comment): string {
  const made = date === undefined ? '' : ` w:date="${escapeMarkup(date)}"`
  const paragraphs = lines.map((line, index) => {
    const mark = index === 0 ? '<w:r><w:annotationRef/></w:r>' : ''
    const text = escapeMarkup(line.replace(unwritable, ' '))
    return `<w:p>${paragraph}${mark}<w:r>${run}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
  })
  const attributes = ` w:id="${id}" w:author="${escapeMarkup(author)}"${made} w:initials="${escapeMarkup(initials)}"`
  return `<w:comment${attributes}>${paragraphs.join('')}</w:comment>`
}
