import {
  AlignmentType,
  Document,
  Header,
  type ILevelsOptions,
  type INumberingOptions,
  LevelSuffix,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { applySplices, type Splice } from '../../ooxml/splice.js'
import { maxUnpacked, unpackText } from '../../ooxml/unpack.js'
import { attributeRange } from '../../ooxml/xml-node.js'
import { all, find, readTree, valOf, type XmlElement, type XmlTree, xmlOf } from '../../ooxml/xml-tree.js'
import { readZip, writtenName } from '../../ooxml/zip-read.js'
import { deflate } from '../../ooxml/zip-write.js'
import type { Standard } from '../../standard/standard.js'
import type { Numbering, WordPackage } from '../../standard/word-package.js'
import { escapeMarkup } from '../../text/markup/escape-markup.js'
import { builtInName } from './built-in.js'
import { documentPart, documentRelations, numberingPart, propertiesPart, styleId } from './names.js'
import { levelFormat, looksOf, styleOfLevel } from './numbering.js'
import { fontsOf, indentOf, stylesOf } from './styles.js'

/**
 * Made by docx, once for a standard. A plan's own two parts are written without it: every look is a style's, so they
 * are a few kinds of elements, for which docx would take most of the time that a plan takes.
 */
export async function makePackage(standard: Standard): Promise<WordPackage> {
  const { font } = standard
  const names = Object.keys(standard.lists)
  const file = new Document({
    styles: stylesOf(standard),
    numbering: listsOf(standard),
    theme: { fonts: { headings: font, body: font } },
    // Without this Word stretches the words of a justified line that ends in a line break.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: [
      {
        headers: { default: pageNumberHeader(standard) },
        // One paragraph in each list, in which docx leaves the list's number.
        children: names.map((reference) => new Paragraph({ numbering: { reference, level: 0 } })),
      },
    ],
  })
  const entries = readZip(new Uint8Array(await Packer.toArrayBuffer(file)))
  const budget = { left: maxUnpacked }
  const skeleton = readTree(entries.get(documentPart)!, budget)
  const body = find(skeleton.root, 'body')!
  const ids = [...all(body)].filter(({ name }) => name === 'numId').map((id) => Number(valOf(id)))
  const own = new Set([documentPart, propertiesPart].map((name) => name.toLowerCase()))
  const parts = [...entries.values()].filter(({ name }) => !own.has(name))
  const mends: Record<string, Mend> = {
    [numberingPart]: numberingMend(ids),
    'word/styles.xml': stylesMend(standard),
    ...(standard.twoSided && { 'word/settings.xml': withMirroredMargins }),
    'word/footnotes.xml': withoutReferenceStyle,
    'word/endnotes.xml': withoutReferenceStyle,
  }
  const numbering = mended(readTree(entries.get(numberingPart)!, budget), mends[numberingPart]!)
  return {
    numbering: numberingIn(numbering, names, ids),
    relations: unpackText(entries.get(documentRelations)!, budget).text.xml,
    parts: parts.map((entry) => {
      const mend = mends[entry.name]
      const xml = mend ? mended(readTree(entry, budget), mend) : unpackText(entry, budget).text.xml
      return deflate(writtenName(entry), entry.name === numberingPart ? numbering : xml)
    }),
    documentStart: skeleton.xml.slice(0, body.start),
    headerReference: xmlOf(skeleton, find(body, 'sectPr', 'headerReference')!),
    looks: looksOf(standard, Object.fromEntries(names.map((name, index) => [name, ids[index]!]))),
  }
}

/** The lists as docx wrote them, by name in the order of their numbers. */
function numberingIn(xml: string, names: readonly string[], ids: readonly number[]): Numbering {
  const nums = new Map(
    Array.from(xml.matchAll(/<w:num w:numId="(\d+)">.*?<\/w:num>/gs), ([num, id]) => [Number(id), num]),
  )
  const lists = Object.fromEntries(names.map((name, index) => [name, nums.get(ids[index]!)!]))
  return { xml, lists, next: Math.max(...nums.keys()) + 1 }
}

/** What is put right of an element that docx wrote. */
type Mend = (xml: string, element: XmlElement) => Splice[]

/**
 * docx calls every list a hybrid one, whose levels Word takes for lists apart, and every level unused; and adds a list of
 * its own, which nobody asked for. `ids`: the lists that are asked for.
 */
function numberingMend(ids: readonly number[]): Mend {
  const isKept = (element: XmlElement | undefined) => {
    const id = element && listIdOf(element)
    return id === undefined || ids.includes(id)
  }
  return (xml, element) => {
    if (!isKept(element)) return [removal(element)]
    if (!isKept(element.parent)) return []
    if (element.name === 'multiLevelType') return setAttribute(xml, element, 'w:val', 'multilevel')
    return setAttribute(xml, element, 'w:tentative')
  }
}

/** docx gives a `w:num` the number of its `w:abstractNum`. */
function listIdOf({ name, attributes }: XmlElement): number | undefined {
  if (name === 'abstractNum') return Number(attributes['w:abstractNumId'])
  return name === 'num' ? Number(attributes['w:numId']) : undefined
}

/** Styles that are none of Word's own say so; those that are have the standard's name beside Word's. */
function stylesMend(standard: Standard): Mend {
  const builtIn = new Map(
    Object.entries(standard.styles).flatMap(([key, { name }]) =>
      builtInName(key, standard) === undefined ? [] : [[styleId(key), name]],
    ),
  )
  return (xml, element) => {
    const style = element.name === 'style' ? element : element.parent
    const id = style?.name === 'style' ? style.attributes['w:styleId']! : ''
    const alias = builtIn.get(id)
    if (element.name === 'name' && alias !== undefined) {
      return [insertion(element.end, `<w:aliases w:val="${escapeMarkup(alias)}"/>`)]
    }
    if (style !== element || alias !== undefined || !id.startsWith('KH')) return []
    if (element.attributes['w:type'] !== 'paragraph') return []
    return [insertion(attributeRange(xml, element, 'w:styleId')![0], ' w:customStyle="1"')]
  }
}

function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text }
}

/** docx has no word for it. */
function withMirroredMargins(_: string, { name, end }: XmlElement): Splice[] {
  return name === 'displayBackgroundShape' ? [insertion(end, '<w:mirrorMargins/>')] : []
}

/** A style that `stylesOf` leaves out. */
function withoutReferenceStyle(_: string, element: XmlElement): Splice[] {
  return element.name === 'rStyle' && /^(?:Foot|End)noteReference$/.test(valOf(element)!) ? [removal(element)] : []
}

function removal({ start, end }: XmlElement): Splice {
  return { start, end, text: '' }
}

function setAttribute(xml: string, element: XmlElement, name: string, value?: string): Splice[] {
  const range = attributeRange(xml, element, name)
  return range ? [{ start: range[0], end: range[1], text: value === undefined ? '' : ` ${name}="${value}"` }] : []
}

function mended({ xml, root }: XmlTree, mend: Mend): string {
  return applySplices(
    xml,
    [...all(root)].flatMap((element) => mend(xml, element)),
  )
}

function pageNumberHeader({ pageNumber }: Standard): Header {
  const children = [new TextRun({ children: [PageNumber.CURRENT] })]
  return new Header({ children: [new Paragraph({ style: styleId(pageNumber.style), children })] })
}

/** The standard's lists as Word's own, so that numbers follow when a clerk adds, moves or deletes a paragraph. */
function listsOf(standard: Standard): INumberingOptions {
  const config = Object.entries(standard.lists).map(([reference, list]) => ({
    reference,
    levels: list.levels.flatMap((_, level): ILevelsOptions[] => {
      const format = levelFormat(list, level)
      if (!format) return []
      const look = { alignment: AlignmentType.LEFT, suffix: suffixes[list.after] }
      const style = styleOfLevel(reference, level + 1, standard)
      return [
        {
          ...{ level, ...format, ...look },
          style: {
            // Where the style has its indent from its parent, LibreOffice takes a level without one for none at all.
            ...(style && { style: styleId(style), paragraph: { indent: indentOf(standard.styles[style]!) } }),
            // A bullet without a font is a sign of LibreOffice's own symbol font.
            ...(format.format === 'bullet' && { run: { font: fontsOf(standard) } }),
          },
        },
      ]
    }),
  }))
  return { config }
}

const suffixes = { space: LevelSuffix.SPACE, tab: LevelSuffix.TAB, nothing: LevelSuffix.NOTHING }
