import { relations, relationsPart } from '../ooxml/parts.js'
import { append, prefixOf, type RootedPart, readRoot } from '../ooxml/xml-node.js'
import { damaged, writtenName, type ZipEntry } from '../ooxml/zip-read.js'
import type { OpenedDocx } from './open.js'
import { declareWord, namespaceOf, spliced } from './write.js'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const strictTypes = 'http://purl.oclc.org/ooxml/officeDocument/relationships'

/** The document's comments, if it has any. */
export function findComments({ entries, document, budget }: OpenedDocx): RootedPart | undefined {
  const name = relations(entries, relationsPart(document.entry.name), budget).get('comments')
  const entry = entries.get(name ?? '')
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
  const root = `<w:comments xmlns:w="${namespaceOf(document)}">${comments}</w:comments>`
  return [
    [part, declaration + root],
    ['[content_types].xml', appendEmpty(contentTypes, 'Override', { PartName: `/${part}`, ContentType: contentType })],
    relateTo(docx, part),
  ]
}

function relateTo({ entries, document, budget }: OpenedDocx, part: string): [name: string, text: string] {
  const type = `${namespaceOf(document)?.startsWith('http://purl.oclc.org/') ? strictTypes : types}/comments`
  const attributes = (Id: string) => ({ Id, Type: type, Target: part.slice(part.lastIndexOf('/') + 1) })
  const entry = entries.get(relationsPart(document.entry.name))
  if (!entry) {
    const root = `<Relationships xmlns="${relationships}">${emptyElement('Relationship', attributes('rId1'))}</Relationships>`
    return [relationsPart(writtenName(document.entry)), declaration + root]
  }
  const known = readRoot(entry, budget)
  let id = 1
  while (known.xml.includes(`"rId${id}"`) || known.xml.includes(`'rId${id}'`)) id++
  return [entry.name, appendEmpty(known, 'Relationship', attributes(`rId${id}`))]
}

function rootOf(entries: Map<string, ZipEntry>, name: string, budget: { left: number }): RootedPart {
  const entry = entries.get(name)
  if (!entry) throw damaged()
  return readRoot(entry, budget)
}

/** An element without content, in the namespace of the root. */
function appendEmpty(part: RootedPart, name: string, attributes: Record<string, string>): string {
  const prefix = prefixOf(part.xml, part.root)
  return spliced(part, [append(part, emptyElement(prefix ? `${prefix}:${name}` : name, attributes))])
}

function emptyElement(name: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`)
  return `<${name}${written.join('')}/>`
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
