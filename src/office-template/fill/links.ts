import { writtenName } from '../../ooxml/zip-read.js'
import { type LinkOf, linkType } from '../../writers/docx/link.js'
import { relate, type TemplateChanges } from '../parts/changes.js'
import type { Template, TemplatePart } from '../parts/template.js'

/** Each part has relations of its own to the addresses that stand in it. */
export function addLinks(changes: TemplateChanges, template: Template): (part: TemplatePart) => LinkOf {
  const known = new Map<string, string>()
  return (part) => (href) => {
    const name = writtenName(part.entry)
    const id =
      known.get(`${name} ${href}`) ?? relate(changes, template, name, linkType, href, { TargetMode: 'External' })
    known.set(`${name} ${href}`, id)
    return id
  }
}
