import { declaration, officeRelations, packageRelations, strictRelations, wordContent } from '../ooxml/namespaces.js'
import { firstOf, readRelations, relationsPart } from '../ooxml/relations.js'
import { spliced } from '../ooxml/splice.js'
import {
  append,
  appendEmpty,
  declareWord,
  emptyElement,
  namespaceOf,
  type RootedPart,
  readRoot,
} from '../ooxml/xml-node.js'
import { damaged, writtenName, type ZipEntry } from '../ooxml/zip-read.js'
import { escapeMarkup } from '../text/markup/escape-markup.js'
import type { OpenedDocx } from './open.js'

/** The document's comments, if it has any. */
export function findComments({ entries, document, budget }: OpenedDocx): RootedPart | undefined {
  const relations = readRelations(entries.get(relationsPart(document.entry.name)), budget)
  const entry = entries.get(firstOf(relations, 'comments') ?? '')
  return entry && readRoot(entry, budget)
}

/** The parts of the package that comments change, by name. */
export function withComments(
  docx: OpenedDocx,
  existing: RootedPart | undefined,
  comments: string,
): [name: string, text: string][] {
  if (existing) {
    const splices = [...declareWord(existing), append(existing, comments)]
    return [[existing.entry.name, spliced(existing, splices)]]
  }
  const { entries, document, budget } = docx
  const contentTypes = rootOf(entries, '[content_types].xml', budget)
  const part = newName(docx, contentTypes.xml)
  const type = { PartName: `/${part}`, ContentType: `${wordContent}.comments+xml` }
  const root = `<w:comments xmlns:w="${namespaceOf(document)}">${comments}</w:comments>`
  return [
    [part, declaration + root],
    ['[content_types].xml', spliced(contentTypes, [appendEmpty(contentTypes, 'Override', type)])],
    relateTo(docx, part),
  ]
}

function relateTo({ entries, document, budget }: OpenedDocx, part: string): [name: string, text: string] {
  const type = `${namespaceOf(document)?.startsWith('http://purl.oclc.org/') ? strictRelations : officeRelations}/comments`
  const attributes = (Id: string) => ({ Id, Type: type, Target: part.slice(part.lastIndexOf('/') + 1) })
  const entry = entries.get(relationsPart(document.entry.name))
  if (!entry) {
    const root = `<Relationships xmlns="${packageRelations}">${emptyElement('Relationship', attributes('rId1'))}</Relationships>`
    return [relationsPart(writtenName(document.entry)), declaration + root]
  }
  const known = readRoot(entry, budget)
  let id = 1
  while (known.xml.includes(`"rId${id}"`) || known.xml.includes(`'rId${id}'`)) id++
  return [entry.name, spliced(known, [appendEmpty(known, 'Relationship', attributes(`rId${id}`))])]
}

function rootOf(entries: Map<string, ZipEntry>, name: string, budget: { left: number }): RootedPart {
  const entry = entries.get(name)
  if (!entry) throw damaged()
  return readRoot(entry, budget)
}

/** Beside the document. A part of this name that nothing refers to stays as it is. */
function newName({ entries, document }: OpenedDocx, contentTypes: string): string {
  const folder = writtenName(document.entry).replace(/[^/]*$/, '')
  const known = contentTypes.toLowerCase()
  for (let count = 1; ; count++) {
    const name = `${folder}comments${count === 1 ? '' : count}.xml`
    if (!entries.has(name.toLowerCase()) && !known.includes(`"/${name.toLowerCase()}"`)) return name
  }
}

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
