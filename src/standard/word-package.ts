import type { ZipPart } from '../ooxml/zip-write.js'

/** All of a Word file that depends on the standard alone: styles, lists, settings, theme, the header. */
export interface WordPackage {
  parts: ZipPart[]
  /** What `word/document.xml` begins with, up to its body. */
  documentStart: string
  /** The reference to the header with the page number, for a section's properties. */
  headerReference: string
  numbering: Numbering
  /** The list of what the document leads to, to which a plan with pictures or addresses adds. */
  relations: string
  /** By class. */
  looks: Record<string, ClassXml>
}

/** The lists, for a document in which one of them counts anew. */
export interface Numbering {
  /** `word/numbering.xml` */
  xml: string
  /** By name, the `w:num` that counts. */
  lists: Record<string, string>
  /** A number that none of them has, nor any above it. */
  next: number
}

/** What the paragraphs of a class have in front of their words, the same in each. */
export interface ClassXml {
  /** `<w:pStyle/>` */
  style: string
  /** `<w:numPr/>` for a class that takes part in another's level of a list; else the style itself numbers, or nothing. */
  number: string
  /** Word prints the paragraph's mark by itself. */
  counted: boolean
  /** `<w:ind/>` of a paragraph that Word is not to count: with the number LibreOffice would take the indent too. */
  indent?: string
  /** Of the class, for such a paragraph. */
  uncountedIndent?: string
}
