import { packageRelations, wordContent } from '../../ooxml/namespaces.js'
import { relationsPart } from '../../ooxml/relations.js'
import { attribute } from '../../ooxml/xml.js'
import type { PlanModel } from '../../plan/model.js'
import type { Problem } from '../../problem.js'
import { coreProperties } from '../../writers/docx/core-properties.js'
import { problem } from '../problem.js'
import { change, declareType, relate, type TemplateChanges } from './changes.js'
import type { Template } from './template.js'

const propertiesType = 'application/vnd.openxmlformats-package.core-properties+xml'
const propertiesRelation = `${packageRelations}/metadata/core-properties`

/** A Word template (.dotx) becomes a document, which Word opens as itself and not as something new made from it. */
export function becomeDocument(changes: TemplateChanges, { contentTypes, document }: Template): void {
  const name = `/${document.entry.name}`
  for (const { attributes, start, end } of contentTypes.root.children) {
    const { PartName, ContentType } = attributes
    if (PartName?.toLowerCase() !== name || ContentType !== `${wordContent}.template.main+xml`) continue
    const text = contentTypes.xml.slice(start, end).replace('.template.main+xml', '.document.main+xml')
    change(changes, contentTypes, { start, end, text })
  }
}

/** Title, subject, author and dates are the plan's own; nothing stays of whoever typed the template. */
export function setProperties(
  changes: TemplateChanges,
  template: Template,
  properties: PlanModel['properties'],
  language: string,
): void {
  const xml = coreProperties(properties, language)
  const known = template.relations.find(
    ({ type, list }) => type === 'core-properties' && list.entry.name === relationsPart(''),
  )
  const entry = template.entries.get(known?.path ?? '')
  if (entry) {
    changes.added.set(entry.name, xml)
    return
  }
  if (known?.path !== undefined) {
    // The relation and the type are there, the part itself is not.
    changes.added.set(known.target.replace(/^\//, ''), xml)
    if (!hasType(template, known.path)) declareType(changes, template, known.path, propertiesType)
    return
  }
  const name = template.entries.has('docprops/core.xml') ? 'docProps/coreKH.xml' : 'docProps/core.xml'
  changes.added.set(name, xml)
  declareType(changes, template, name, propertiesType)
  relate(changes, template, '', propertiesRelation, name)
}

function hasType({ contentTypes }: Template, path: string): boolean {
  return contentTypes.root.children.some(({ attributes }) => attributes.PartName?.toLowerCase() === `/${path}`)
}

/** Relations of these kinds are dropped with them. */
export const tiedRelations = new Set(['attachedtemplate', 'mailmergesource', 'mailmergeheadersource', 'recipientdata'])

// What ties a document to a file on the machine of whoever made the template.
const ties: Record<string, string> = {
  attachedTemplate: 'tệp mẫu gốc của Word',
  mailMerge: 'nguồn dữ liệu trộn thư',
}

/** Drops what would make Word look for other files when the document is opened, and says so. */
export function untie(changes: TemplateChanges, { settings, relations }: Template): Problem[] {
  const problems: Problem[] = []
  for (const { name, attributes, start, end } of settings?.root.children ?? []) {
    if (!Object.hasOwn(ties, name)) continue
    change(changes, settings!, { start, end, text: '' })
    const own = relations.filter(({ list }) => list.entry.name === relationsPart(settings!.entry.name))
    const target = own.find(({ id }) => id === attribute(attributes, 'id'))?.target
    const which = target === undefined ? ties[name] : `${ties[name]} (${target})`
    problems.push(problem(`Mẫu trỏ tới ${which}; liên kết này được bỏ khỏi văn bản dựng ra.`, undefined, 'info'))
  }
  for (const { type, list, start, end } of relations) {
    if (tiedRelations.has(type)) change(changes, list, { start, end, text: '' })
  }
  return problems
}
