import { readTree, type XmlTree } from '../../ooxml/xml-tree.js'
import type { ZipEntry } from '../../ooxml/zip-read.js'
import { withPart } from '../open/part-fault.js'

/** A part of the office's file. */
export interface TemplatePart extends XmlTree {
  entry: ZipEntry
}

/** Throws `Unreadable`, with the part's name, for one that is damaged. */
export function readPart(entry: ZipEntry, budget: { left: number }): TemplatePart {
  return withPart(entry, () => ({ ...readTree(entry, budget), entry }))
}
