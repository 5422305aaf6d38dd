import { type Attributes, readXml } from './xml.js'
import type { ZipEntry } from './zip-read.js'

/** A relation of one part to another, or to something outside the package. */
export interface Relation {
  id: string
  /** The last word of its type in small letters: `image`, `attachedtemplate`. */
  type: string
  target: string
  isExternal: boolean
  /** The name of the part meant, in small letters as the entries' names are. */
  path: string
  /** The path climbs out of the package or names a drive. */
  leavesPackage: boolean
}

/** The part that holds the relations of a part: `word/document.xml` → `word/_rels/document.xml.rels`. */
export function relationsPart(name: string): string {
  return name.replace(/[^/]*$/, (file) => `_rels/${file}.rels`)
}

/** A `Relationship` of the list of that name. */
export function relationOf(list: string, { Id = '', Type = '', Target = '', TargetMode }: Attributes): Relation {
  const type = Type.slice(Type.lastIndexOf('/') + 1).toLowerCase()
  const isExternal = TargetMode?.toLowerCase() === 'external'
  return { id: Id, type, target: Target, isExternal, ...resolve(list.replace(/_rels\/[^/]*$/, ''), Target) }
}

/** Those of a list to other parts. */
export function readRelations(list: ZipEntry | undefined, budget: { left: number }): Relation[] {
  const relations: Relation[] = []
  if (!list) return relations
  readXml(list, budget, {
    open(element, attributes) {
      const relation = element === 'Relationship' ? relationOf(list.name, attributes) : undefined
      if (relation && !relation.isExternal) relations.push(relation)
      return undefined
    },
  })
  return relations
}

/** The path of the first relation of a type. */
export function firstOf(relations: readonly Relation[], type: string): string | undefined {
  return relations.find((relation) => relation.type === type)?.path
}

function resolve(folder: string, target: string): Pick<Relation, 'path' | 'leavesPackage'> {
  const whole = (target.startsWith('/') ? target : folder + target).toLowerCase()
  const steps: string[] = []
  let leavesPackage = /[\\:]/.test(whole)
  for (const step of whole.split(/[/\\]/)) {
    if (step === '..' && steps.pop() === undefined) leavesPackage = true
    if (step !== '..' && step !== '.' && step !== '') steps.push(step)
  }
  return { path: steps.join('/'), leavesPackage }
}
