import { relationsPart } from '../../ooxml/relations.js'
import { all, type XmlElement } from '../../ooxml/xml-tree.js'
import { writtenName, type ZipEntry } from '../../ooxml/zip-read.js'
import type { Problem } from '../../problem.js'
import { tiedRelations } from '../parts/document-type.js'
import { damagedPart, type ListedRelation, saveAnew, type Template, type TemplatePart } from '../parts/template.js'
import { problem } from '../problem.js'

// What each kind of part begins with (ECMA-376 part 1 §11.3, §14.2.7).
const rootNames: Record<string, string> = {
  styles: 'styles',
  numbering: 'numbering',
  settings: 'settings',
  header: 'hdr',
  footer: 'ftr',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  theme: 'theme',
  fonttable: 'fonts',
  websettings: 'webSettings',
}

/** Throws for a part that is not of the kind that it is referred to as. */
export function checkKinds(
  relations: readonly ListedRelation[],
  lists: readonly TemplatePart[],
  read: ReadonlyMap<string, TemplatePart>,
): void {
  for (const { root, entry } of lists) if (root.name !== 'Relationships') throw damagedPart(entry)
  for (const { type, path } of relations) {
    const part = read.get(path ?? '')
    const wanted = Object.hasOwn(rootNames, type) ? rootNames[type] : undefined
    if (part && wanted !== undefined && part.root.name !== wanted) throw damagedPart(part.entry)
  }
}

/** Throws when no content type tells which part is the document: nothing opens such a file. */
export function checkTypes({ root, entry }: TemplatePart): void {
  const isMain = (type: string | undefined) => /\.main\+xml$/i.test(type ?? '')
  if (!root.children.some(({ attributes }) => isMain(attributes.ContentType))) throw damagedPart(entry)
}

/** Throws for a paragraph in a paragraph outside any text box, which Word neither writes nor opens. */
export function checkNesting({ root, xml, entry }: TemplatePart): void {
  const isParagraph = ({ name, start }: XmlElement) => name === 'p' && xml.startsWith('<w:p', start)
  const visit = (element: XmlElement, isInside: boolean) => {
    if (isInside && isParagraph(element)) throw damagedPart(entry)
    const goesOn = element.name !== 'txbxContent' && (isInside || isParagraph(element))
    for (const inner of element.children) visit(inner, goesOn)
  }
  visit(root, false)
}

/** Parts that others refer to and the file does not have. */
export function* missingParts({ entries, relations, document, besides }: Template): Generator<Problem> {
  for (const relation of relations) {
    if (isMissing(relation, entries)) yield missing(`Mẫu ghi có phần “${relation.target}”`)
  }
  for (const part of [document, ...besides]) {
    const list = relationsPart(part.entry.name)
    const known = new Set(relations.flatMap(({ list: { entry }, id }) => (entry.name === list ? [id] : [])))
    for (const id of idsIn(part)) if (!known.has(id)) yield missing(`Phần “${writtenName(part.entry)}” trỏ tới “${id}”`)
  }
}

function missing(what: string): Problem {
  return problem(`${what} nhưng trong tệp không có phần ấy; Word có thể báo tệp hỏng.`, saveAnew, 'warning')
}

/** The ids of relations that a part's elements name. */
function idsIn({ root }: TemplatePart): Set<string> {
  const ids = [...all(root)].flatMap(({ attributes }) => [attributes['r:id'], attributes['r:embed']])
  return new Set(ids.filter((id) => id !== undefined && id !== '') as string[])
}

// Links are followed by nobody, and the properties are written anew.
const replaced = new Set(['hyperlink', 'core-properties'])

// Word itself writes NULL for a picture that it has lost.
function isMissing({ path, type, target }: ListedRelation, entries: ReadonlyMap<string, ZipEntry>): boolean {
  if (path === undefined || replaced.has(type) || tiedRelations.has(type)) return false
  return !target.startsWith('#') && !/(?:^|\/)null$/.test(path) && !entries.has(path)
}
