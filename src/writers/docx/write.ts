import { store, type ZipPart, zip } from '../../ooxml/zip-write.js'
import type { Standard } from '../../standard/standard.js'
import type { WordPackage } from '../../standard/word-package.js'
import type { Written } from '../writer.js'
import { documentXml } from './body.js'
import { coreProperties } from './core-properties.js'
import { countingLooks } from './counting.js'
import { documentPart, numberingPart, propertiesPart } from './names.js'

/** The Word file. The same document gives the same bytes, whenever, wherever and however often it is written. */
export async function writeDocx({ document, standard, model }: Written): Promise<Uint8Array> {
  const word = await wordPackageOf(standard)
  const { numbering } = word
  const added: string[] = []
  const lookOf = countingLooks(standard, word.looks, (list, level) => {
    const id = numbering.next + added.length
    added.push(listAnew(numbering.lists[list]!, id, level))
    return id
  })
  const xml = documentXml(document, standard, word, lookOf)
  return zip([
    ...(added.length > 0 ? word.parts.map((part) => withLists(part, added, numbering.xml)) : word.parts),
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

function withLists(part: ZipPart, added: readonly string[], numbering: string): ZipPart {
  if (part.name !== numberingPart) return part
  return store(part.name, numbering.replace('</w:numbering>', `${added.join('')}</w:numbering>`))
}

/** What all Word files of a standard have in common, kept with it from the first of them on. */
export async function wordPackageOf(standard: Standard): Promise<WordPackage> {
  if (standard.word) return standard.word
  const { makePackage } = await import('./package.js')
  standard.word = await makePackage(standard)
  return standard.word
}
