import { inflateSync } from 'fflate'
import { deflated } from '../../ooxml/zip-write.js'
import type { Standard } from '../../standard/standard.js'
import type { WordPackage } from '../../standard/word-package.js'
import { styleId } from '../../writers/docx/names.js'
import { numberingOf } from '../../writers/docx/numbering.js'

/** A style of the standard's Word files. */
export interface OurStyle {
  id: string
  kind: string
  name: string
  xml: string
}

/** What a template that lacks our styles and lists is given of them. */
export interface Ours {
  styles: ReadonlyMap<string, OurStyle>
  /** By the standard's name of a list, its `w:num` and the `w:abstractNum` behind it. */
  lists: ReadonlyMap<string, { numId: string; num: string; abstract: string }>
}

export function readOurs(standard: Standard, { parts }: WordPackage): Ours {
  const text = (name: string) => {
    const { method, data } = parts.find((part) => part.name === name)!
    return new TextDecoder().decode(method === deflated ? inflateSync(data) : data)
  }
  const styles = stylesIn(text('word/styles.xml'))
  const numbering = text('word/numbering.xml')
  const lists = Object.keys(standard.lists).flatMap((name) => {
    const numId = numIdOf(name, standard, styles)
    return numId === undefined ? [] : [[name, listIn(numbering, numId)] as const]
  })
  return { styles, lists: new Map(lists) }
}

const style = /<w:style [^>]*w:styleId="(KH\w+)".*?<\/w:style>/gs

function stylesIn(xml: string): Map<string, OurStyle> {
  return new Map(
    Array.from(xml.matchAll(style), ([whole, id]) => {
      const kind = /w:type="(\w+)"/.exec(whole)![1]!
      const name = decoded(/<w:name w:val="([^"]*)"/.exec(whole)![1]!)
      return [id!, { id: id!, kind, name, xml: whole }]
    }),
  )
}

/** Every class of paragraphs that takes part in a list names it in its style. */
function numIdOf(list: string, standard: Standard, styles: ReadonlyMap<string, OurStyle>): string | undefined {
  const classes = Object.keys(standard.styles)
  const member = classes.find((name) => numberingOf(standard.styles[name]!, standard)?.reference === list)
  const xml = member && styles.get(styleId(member))?.xml
  return xml ? /<w:numId w:val="(\d+)"/.exec(xml)?.[1] : undefined
}

function listIn(xml: string, numId: string) {
  const num = new RegExp(`<w:num w:numId="${numId}".*?</w:num>`, 's').exec(xml)![0]
  const abstractId = /<w:abstractNumId w:val="(\d+)"/.exec(num)![1]
  const abstract = new RegExp(`<w:abstractNum w:abstractNumId="${abstractId}".*?</w:abstractNum>`, 's').exec(xml)![0]
  return { numId, num, abstract }
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

function decoded(text: string): string {
  return text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
}
