import { officeRelations, wordNamespace } from '../../ooxml/namespaces.js'
import { relationsPart } from '../../ooxml/relations.js'
import { attribute, isOn } from '../../ooxml/xml.js'
import { child } from '../../ooxml/xml-tree.js'
import { addPart, type TemplateChanges } from '../parts/changes.js'
import { hasContent } from '../parts/paragraphs.js'
import type { Template } from '../parts/template.js'
import { type Spot, sectionIn } from './body-sections.js'
import { isFirst } from './section.js'

/**
 * Where the first page has a header or footer of its own, such as the letterhead, the schedule's first page gets an
 * empty one. Gives the references to them, nothing where there is nothing to hide.
 */
export function firstPage(changes: TemplateChanges, template: Template, { blocks, section }: Spot): string | undefined {
  const title = section && child(section, 'titlePg')
  if (!title || !isOn(title.attributes)) return undefined
  const sections = blocks.flatMap((block) => sectionIn(block) ?? [])
  const before = sections.slice(0, sections.indexOf(section) + 1).flatMap(({ children }) => children.filter(isFirst))
  const references = [
    ['header', 'hdr'],
    ['footer', 'ftr'],
  ].flatMap(([kind, root]) => {
    const last = before.findLast(({ name }) => name === `${kind}Reference`)
    if (!last || !shows(template, attribute(last.attributes, 'id') ?? '')) return []
    const id = addPart(changes, template, kind!, `<w:${root} xmlns:w="${wordNamespace}"><w:p/></w:${root}>`)
    return [`<w:${kind}Reference xmlns:r="${officeRelations}" w:type="first" r:id="${id}"/>`]
  })
  return references.length > 0 ? references.join('') : undefined
}

function shows({ document, relations, besides }: Template, id: string): boolean {
  const list = relationsPart(document.entry.name)
  const path = relations.find((one) => one.list.entry.name === list && one.id === id)?.path
  const part = besides.find(({ entry }) => entry.name === path)
  return part !== undefined && hasContent(part.root)
}
