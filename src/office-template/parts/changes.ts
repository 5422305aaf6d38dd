import { declaration, officeRelations, packageRelations, wordContent, wordNamespace } from '../../ooxml/namespaces.js'
import { relationsPart } from '../../ooxml/relations.js'
import { type Splice, spliced } from '../../ooxml/splice.js'
import type { Attributes } from '../../ooxml/xml.js'
import { append, appendEmpty, emptyElement, inNamespaceOf } from '../../ooxml/xml-node.js'
import { writtenName } from '../../ooxml/zip-read.js'
import type { AddedStyles } from './added-styles.js'
import { relationsIn, type Template, type TemplatePart } from './template.js'

/** What becomes of a template. */
export interface TemplateChanges {
  splices: Map<TemplatePart, Splice[]>
  /** New parts, by the names that the package gives them. */
  added: Map<string, string | Uint8Array>
  /** New relations as XML, by the part that has them. */
  relations: Map<string, string[]>
}

export function noChanges(): TemplateChanges {
  return { splices: new Map(), added: new Map(), relations: new Map() }
}

export function change({ splices }: TemplateChanges, part: TemplatePart, ...more: Splice[]): void {
  splices.set(part, [...(splices.get(part) ?? []), ...more])
}

/** What stands in all parts that change or are new, by their names in the package. */
export function textsOf({ lists }: Template, changes: TemplateChanges): Map<string, string | Uint8Array> {
  const texts = new Map(changes.added)
  for (const [part, relations] of changes.relations) {
    const list = lists.find(({ entry }) => entry.name === relationsPart(part).toLowerCase())
    if (list) change(changes, list, append(list, relations.join('')))
    else
      texts.set(
        relationsPart(part),
        `${declaration}<Relationships xmlns="${packageRelations}">${relations.join('')}</Relationships>`,
      )
  }
  for (const [part, edits] of changes.splices) texts.set(part.entry.name, spliced(part, edits))
  return texts
}

const declareWord = `xmlns:w="${wordNamespace}"`

/** Puts our styles and lists behind the template's own. */
export function addLooks(
  changes: TemplateChanges,
  template: Template,
  { styles, abstractNums, nums }: AddedStyles,
): void {
  if (styles !== '') {
    if (template.styles) change(changes, template.styles, append(template.styles, styles))
    else addPart(changes, template, 'styles', `<w:styles ${declareWord}>${styles}</w:styles>`)
  }
  if (nums === '') return
  const { numbering } = template
  if (!numbering) {
    addPart(changes, template, 'numbering', `<w:numbering ${declareWord}>${abstractNums}${nums}</w:numbering>`)
    return
  }
  const { children } = numbering.root
  // Lists' definitions stand before the lists, and Word for Mac's note of a clean-up behind both.
  const firstList = children.find(({ name }) => name === 'num' || name === 'numIdMacAtCleanup')
  const end = children.find(({ name }) => name === 'numIdMacAtCleanup')
  const at = (element: { start: number } | undefined, text: string): Splice =>
    element ? { start: element.start, end: element.start, text } : append(numbering, text)
  if (firstList) change(changes, numbering, at(firstList, abstractNums), at(end, nums))
  else change(changes, numbering, append(numbering, abstractNums + nums))
}

/** A new part beside the document, which refers to it; returns the reference's id. */
export function addPart(changes: TemplateChanges, template: Template, kind: string, xml: string): string {
  const main = writtenName(template.document.entry)
  const folder = main.replace(/[^/]*$/, '')
  const name = newName(template, changes, folder, kind)
  changes.added.set(name, declaration + xml)
  declareType(changes, template, name, `${wordContent}.${kind}+xml`)
  return relate(changes, template, main, `${officeRelations}/${kind}`, name.slice(folder.length))
}

export function declareType(
  changes: TemplateChanges,
  { contentTypes: part }: Template,
  name: string,
  type: string,
): void {
  change(changes, part, appendEmpty(part, 'Override', { PartName: `/${name}`, ContentType: type }))
}

export function relate(
  changes: TemplateChanges,
  { lists }: Template,
  part: string,
  type: string,
  target: string,
  more: Attributes = {},
): string {
  const list = lists.find(({ entry }) => entry.name === relationsPart(part).toLowerCase())
  const own = changes.relations.get(part) ?? []
  const taken = new Set(list ? relationsIn(list).map(({ id }) => id) : [])
  let count = own.length + 1
  while (taken.has(`rIdKH${count}`)) count += 1000
  const id = `rIdKH${count}`
  const tag = list ? inNamespaceOf(list, 'Relationship') : 'Relationship'
  own.push(emptyElement(tag, { Id: id, Type: type, Target: target, ...more }))
  changes.relations.set(part, own)
  return id
}

export function newName(
  { entries }: Template,
  { added }: TemplateChanges,
  folder: string,
  kind: string,
  extension = 'xml',
): string {
  for (let count = 1; ; count++) {
    const name = `${folder}${kind}KH${count}.${extension}`
    if (!entries.has(name.toLowerCase()) && !added.has(name)) return name
  }
}
