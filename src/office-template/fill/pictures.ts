import { officeRelations } from '../../ooxml/namespaces.js'
import { all } from '../../ooxml/xml-tree.js'
import { writtenName } from '../../ooxml/zip-read.js'
import { numberedPictures, type PictureOf, type PicturePart } from '../../writers/docx/figure.js'
import type { Written } from '../../writers/writer.js'
import { declareType, newName, relate, type TemplateChanges } from '../parts/changes.js'
import type { Template } from '../parts/template.js'

/** Puts the plan's pictures beside the template's own, and numbers them behind. */
export function addPictures(
  changes: TemplateChanges,
  template: Template,
  { pictures = new Map() }: Written,
): PictureOf {
  const main = writtenName(template.document.entry)
  const folder = main.replace(/[^/]*$/, '')
  const parts = new Map<string, PicturePart>()
  for (const [path, picture] of pictures) {
    const name = newName(template, changes, `${folder}media/`, 'image', picture.kind)
    changes.added.set(name, picture.bytes)
    declareType(changes, template, name, `image/${picture.kind}`)
    const relation = relate(changes, template, main, `${officeRelations}/image`, name.slice(folder.length))
    parts.set(path, { picture, relation })
  }
  return numberedPictures(parts, parts.size === 0 ? 1 : lastNumber(template) + 1)
}

/** Word counts the drawings of all parts together. */
function lastNumber({ document, besides }: Template): number {
  const numbers = [document, ...besides].flatMap(({ root }) =>
    Array.from(all(root), ({ name, attributes }) => (name === 'docPr' ? Number(attributes.id) : 0)),
  )
  return numbers.reduce((most, number) => (number > most ? number : most), 0)
}
