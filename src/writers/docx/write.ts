import { store, zip } from '../../ooxml/zip-write.js'
import type { Standard } from '../../standard/standard.js'
import type { WordPackage } from '../../standard/word-package.js'
import type { Written } from '../writer.js'
import { documentXml } from './body.js'
import { coreProperties } from './core-properties.js'
import { documentPart, propertiesPart } from './names.js'

/** The Word file. The same document gives the same bytes, whenever, wherever and however often it is written. */
export async function writeDocx({ document, standard, model }: Written): Promise<Uint8Array> {
  const word = await wordPackageOf(standard)
  return zip([
    ...word.parts,
    store(documentPart, documentXml(document, standard, word)),
    store(propertiesPart, coreProperties(model.properties, standard.language)),
  ])
}

/** What all Word files of a standard have in common, kept with it from the first of them on. */
export async function wordPackageOf(standard: Standard): Promise<WordPackage> {
  if (standard.word) return standard.word
  const { makePackage } = await import('./package.js')
  standard.word = await makePackage(standard)
  return standard.word
}
