import { type Relation, relationOf, relationsPart } from '../../ooxml/relations.js'
import type { ZipEntry } from '../../ooxml/zip-read.js'
import { readPart, type TemplatePart } from './template-part.js'

/** A relation by its place in the list of a part. */
export interface ListedRelation extends Omit<Relation, 'path'> {
  list: TemplatePart
  /** Nothing where it leaves the package. */
  path?: string
  start: number
  end: number
}

/** The package's lists of relations. */
export function readLists(entries: ReadonlyMap<string, ZipEntry>, budget: { left: number }): TemplatePart[] {
  return [...entries.values()].filter(({ name }) => name.endsWith('.rels')).map((entry) => readPart(entry, budget))
}

export function relationsIn(list: TemplatePart): ListedRelation[] {
  return list.root.children.map(({ attributes, start, end }) => {
    const { path, ...relation } = relationOf(list.entry.name, attributes)
    const stays = !relation.isExternal && !relation.leavesPackage
    return { ...relation, list, start, end, ...(stays && { path }) }
  })
}

/** The parts of a kind that a part refers to. */
export function relatedTo(relations: readonly ListedRelation[], part: string, ...types: string[]): string[] {
  const list = relationsPart(part)
  const own = relations.filter(({ list: { entry }, type }) => entry.name === list && types.includes(type))
  return [...new Set(own.flatMap(({ path }) => path ?? []))]
}
