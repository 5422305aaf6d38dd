import type { Standard } from '../../standard/standard.js'
import type { WordPackage } from '../../standard/word-package.js'
import type { Written } from '../writer.js'
import { documentXml } from './body.js'
import { coreProperties } from './core-properties.js'
import { documentPart, propertiesPart } from './names.js'
import { store, zip } from './zip.js'

/** The Word file. The same document gives the same bytes, whenever, wherever and however often it is written. */
export async function writeDocx({ document, standard, model }: Written): Promise<Uint8Array> {
  const word = standard.word ?? (await packageOf(standard))
  return zip([
    ...word.parts,
    store(documentPart, documentXml(document, standard, word)),
    store(propertiesPart, coreProperties(model.properties, standard.language)),
  ])
}

const packages = new WeakMap<Standard, Promise<WordPackage>>()

function packageOf(standard: Standard): Promise<WordPackage> {
  const known = packages.get(standard) ?? import('./package.js').then(({ makePackage }) => makePackage(standard))
  packages.set(standard, known)
  return known
}
