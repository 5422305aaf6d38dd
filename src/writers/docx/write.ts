import { store, type ZipPart, zip } from '../../ooxml/zip-write.js'
import type { List, Standard, Style } from '../../standard/standard.js'
import type { WordPackage } from '../../standard/word-package.js'
import type { Written } from '../writer.js'
import { documentXml } from './body.js'
import { coreProperties } from './core-properties.js'
import { countingLooks } from './counting.js'
import { documentPart, numberingPart, propertiesPart } from './names.js'
import { indentXml } from './numbering.js'

/** The Word file. The same document gives the same bytes, whenever, wherever and however often it is written. */
export async function writeDocx({ document, standard, model }: Written): Promise<Uint8Array> {
  const word = await wordPackageOf(standard)
  const { numbering } = word
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
