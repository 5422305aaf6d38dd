import { applySplices, type Splice } from '../ooxml/splice.js'
import { type RootedPart, tagName } from '../ooxml/xml-node.js'
import { damaged } from '../ooxml/zip-read.js'

/** The part's text with its splices. */
export function spliced({ mark, xml }: RootedPart, splices: readonly Splice[]): string {
  return mark + applySplices(xml, splices)
}

/** Makes `w:` mean what the root's own prefix means, as it does in every file that Word or LibreOffice wrote. */
export function declareWord(part: RootedPart): Splice[] {
  const { root, xml } = part
  const uri = namespaceOf(part)
  const known = root.attributes['xmlns:w']
  if (uri === undefined || (known !== undefined && known !== uri)) throw damaged()
  const at = root.start + 1 + tagName(xml, root).length
  return known === undefined ? [{ start: at, end: at, text: ` xmlns:w="${uri}"` }] : []
}

export function namespaceOf({ root, xml }: RootedPart): string | undefined {
  const [prefix, local] = tagName(xml, root).split(':')
  return root.attributes[local === undefined ? 'xmlns' : `xmlns:${prefix}`]
}
