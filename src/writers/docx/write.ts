import { officeRelations } from '../../ooxml/namespaces.js'
import { store, storeBytes, type ZipPart, zip } from '../../ooxml/zip-write.js'
import type { List, Standard, Style } from '../../standard/standard.js'
import type { WordPackage } from '../../standard/word-package.js'
import type { Written } from '../writer.js'
import { documentXml } from './body.js'
import { coreProperties } from './core-properties.js'
import { countingLooks } from './counting.js'
import { numberedPictures } from './figure.js'
import { linkRelationXml, newLinks } from './link.js'
import { type Medium, mediaOf } from './media.js'
import { documentPart, documentRelations, numberingPart, propertiesPart } from './names.js'
import { indentXml } from './numbering.js'

/** The Word file. The same document gives the same bytes, whenever, wherever and however often it is written. */
export async function writeDocx({ document, standard, model, pictures }: Written): Promise<Uint8Array> {
  const word = await wordPackageOf(standard)
  const { numbering, relations } = word
  const added: string[] = []
  const lookOf = countingLooks(standard, word.looks, (list, level, numbered) => {
    const id = numbering.next + added.length
    const own = numbering.lists[list]!
    added.push(
      numbered
        ? numberedList(own, id, level, { ...numbered, after: standard.lists[list]!.after })
        : listAnew(own, id, level),
    )
    return id
  })
  const media = mediaOf(pictures)
  const { linkOf, links } = newLinks()
  const xml = documentXml(document, standard, word, { lookOf, pictureOf: numberedPictures(media), linkOf })
  return zip([
    ...word.parts.map((part) => withLinks(withLists(part, added, numbering.xml), media, links, relations)),
    ...Array.from(media.values(), ({ name, picture }) => storeBytes(name, picture.bytes)),
    store(documentPart, xml),
    store(propertiesPart, coreProperties(model.properties, standard.language)),
  ])
}

/** The levels above go on counting where they are. */
function listAnew(list: string, id: number, level: number): string {
  const numbered = list.replace(/(?<=w:numId=")\d+/, String(id))
  return numbered.replace(/<w:lvlOverride w:ilvl="(\d)">.*?<\/w:lvlOverride>/gs, (start, at: string) =>
    Number(at) < level ? '' : start,
  )
}

/** The list of bullets, with numbers at one of its levels. */
function numberedList(
  list: string,
  id: number,
  level: number,
  { sign, style, after }: { sign: string; style: Style; after: List['after'] },
): string {
  return [
    `<w:num w:numId="${id}">${/<w:abstractNumId [^>]*\/>/.exec(list)![0]}`,
    `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/><w:lvl w:ilvl="${level}"><w:start w:val="1"/>`,
    `<w:numFmt w:val="decimal"/><w:suff w:val="${after}"/><w:lvlText w:val="%${level + 1}${sign}"/><w:lvlJc w:val="left"/>`,
    `<w:pPr>${indentXml(style)}</w:pPr></w:lvl></w:lvlOverride></w:num>`,
  ].join('')
}

function withLists(part: ZipPart, added: readonly string[], numbering: string): ZipPart {
  if (part.name !== numberingPart || added.length === 0) return part
  return store(part.name, numbering.replace('</w:numbering>', `${added.join('')}</w:numbering>`))
}

/** The relations of a plan with pictures or addresses; docx has the content types of PNG and JPEG in each file. */
function withLinks(
  part: ZipPart,
  media: ReadonlyMap<string, Medium>,
  links: ReadonlyMap<string, string>,
  relations: string,
): ZipPart {
  if (part.name !== documentRelations || media.size + links.size === 0) return part
  const pictures = Array.from(media.values(), ({ relation, name }) => {
    const target = name.slice(name.indexOf('/') + 1)
    return `<Relationship Id="${relation}" Type="${officeRelations}/image" Target="${target}"/>`
  })
  const added = [...pictures, ...Array.from(links, ([href, id]) => linkRelationXml(id, href))]
  return store(
    part.name,
    relations.replace('</Relationships>', () => `${added.join('')}</Relationships>`),
  )
}

/** What all Word files of a standard have in common, kept with it from the first of them on. */
export async function wordPackageOf(standard: Standard): Promise<WordPackage> {
  if (standard.word) return standard.word
  const { makePackage } = await import('./package.js')
  standard.word = await makePackage(standard)
  return standard.word
}
