import { type Relation, relationOf, relationsPart } from '../../ooxml/relations.js'
import { inflate } from '../../ooxml/unpack.js'
import { readTree, type XmlTree } from '../../ooxml/xml-tree.js'
import { Damaged, writtenName, type ZipEntry } from '../../ooxml/zip-read.js'
import { Unreadable } from '../../text/unreadable.js'

/** A part of the office's file. */
export interface TemplatePart extends XmlTree {
  entry: ZipEntry
}

/** An office's Word file, unpacked as far as it matters. */
export interface Template {
  /** By name in small letters. */
  entries: Map<string, ZipEntry>
  /** The lists of relations, and all that stands in them. */
  lists: TemplatePart[]
  relations: ListedRelation[]
  contentTypes: TemplatePart
  document: TemplatePart
  /** Headers, footers and notes. */
  besides: TemplatePart[]
  styles?: TemplatePart
  numbering?: TemplatePart
  settings?: TemplatePart
  /** What else is written in Word's XML. */
  others: TemplatePart[]
}

/** Throws `Unreadable`, with the part's name, for one that is damaged. */
export function readPart(entry: ZipEntry, budget: { left: number }): TemplatePart {
  try {
    return { ...readTree(entry, budget), entry }
  } catch (error) {
    throw error instanceof Damaged ? damagedPart(entry) : error
  }
}

export function damagedPart(entry: ZipEntry): Unreadable {
  return new Unreadable(`Phần “${writtenName(entry)}” của mẫu Word bị hỏng, không đọc được.`, saveAnew)
}

/** A part that is copied as it is, such as a picture, has to be whole all the same: Word opens no file with half of one. */
export function checkWhole(entry: ZipEntry, budget: { left: number }): void {
  try {
    inflate(entry, budget, () => {})
  } catch (error) {
    // However large pictures are, it is no fault of theirs.
    if (error instanceof Damaged) throw damagedPart(entry)
  }
}

export const saveAnew = 'Xin mở mẫu trong Word (Word sẽ đề nghị sửa), rồi lưu lại thành tệp .docx mới.'

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
