import type { ZipEntry } from '../../ooxml/zip-read.js'
import { readPart, type TemplatePart } from './template-part.js'

/** A relation of one part to another, or to something outside the package. */
export interface Relation {
  /** The part that lists it. */
  list: TemplatePart
  id: string
  /** The last word of its type: `image`, `attachedtemplate`. */
  type: string
  target: string
  external: boolean
  /** The name of the part meant, in small letters as the entries' names are; none where it leaves the package. */
  path?: string
  start: number
  end: number
}

/** The package's lists of relations. */
export function readLists(entries: ReadonlyMap<string, ZipEntry>, budget: { left: number }): TemplatePart[] {
  return [...entries.values()].filter(({ name }) => name.endsWith('.rels')).map((entry) => readPart(entry, budget))
}

export function relationsIn(list: TemplatePart): Relation[] {
  const folder = list.entry.name.replace(/_rels\/[^/]*$/, '')
  return list.root.children.map(({ attributes, start, end }): Relation => {
    const { Id: id = '', Type = '', Target: target = '', TargetMode } = attributes
    const external = TargetMode?.toLowerCase() === 'external'
    const path = external ? undefined : resolve(folder, target)
    const type = Type.slice(Type.lastIndexOf('/') + 1).toLowerCase()
    return { list, id, type, target, external, start, end, ...(path !== undefined && { path }) }
  })
}

/** Nothing for a path that climbs out of the package or names a drive. */
function resolve(folder: string, target: string): string | undefined {
  const steps: string[] = []
  const whole = (target.startsWith('/') ? target : folder + target).toLowerCase()
  if (/[\\:]/.test(whole)) return undefined
  for (const step of whole.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined
    if (step !== '..' && step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

/** `word/document.xml` → `word/_rels/document.xml.rels` */
export function listName(part: string): string {
  return part.replace(/[^/]*$/, (name) => `_rels/${name}.rels`)
}

/** The parts of a kind that a part refers to. */
export function relatedTo(relations: readonly Relation[], part: string, ...types: string[]): string[] {
  const list = listName(part)
  const own = relations.filter(({ list: { entry }, type }) => entry.name === list && types.includes(type))
  return [...new Set(own.flatMap(({ path }) => path ?? []))]
}
