import { attribute } from '../../ooxml/xml.js'
import { all, child, valOf, type XmlElement } from '../../ooxml/xml-tree.js'
import type { TemplatePart } from './template-part.js'

/** A level of one of the template's lists. */
export interface TheirLevel {
  format: string
  text: string
  /** The style whose paragraphs are counted at this level. */
  style?: string
}

export interface Numbering {
  /** Levels by `w:numId`. */
  lists: ReadonlyMap<string, ReadonlyMap<number, TheirLevel>>
  abstracts: ReadonlySet<string>
}

export function readNumbering(part: TemplatePart | undefined): Numbering {
  const children = part?.root.children ?? []
  const abstracts = new Map(
    children.flatMap((element) =>
      element.name === 'abstractNum' ? [[attribute(element.attributes, 'abstractNumId') ?? '', levelsOf(element)]] : [],
    ),
  )
  const lists = new Map(
    children.flatMap((element) => {
      if (element.name !== 'num') return []
      const levels = abstracts.get(valOf(child(element, 'abstractNumId')) ?? '')
      return [[attribute(element.attributes, 'numId') ?? '', levels ?? new Map()]]
    }),
  )
  return { lists, abstracts: new Set(abstracts.keys()) }
}

function levelsOf(abstract: XmlElement): Map<number, TheirLevel> {
  const levels = [...all(abstract)].filter(({ name }) => name === 'lvl')
  return new Map(
    levels.map((level) => {
      const style = valOf(child(level, 'pStyle'))
      const look = {
        format: valOf(child(level, 'numFmt')) ?? 'decimal',
        text: valOf(child(level, 'lvlText')) ?? '',
      }
      return [Number(attribute(level.attributes, 'ilvl')), { ...look, ...(style !== undefined && { style }) }]
    }),
  )
}
