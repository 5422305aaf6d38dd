import { Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { deflateSync } from 'fflate'
import type { ZipPart } from '../../ooxml/zip-write.js'
import { deflated, store } from '../../ooxml/zip-write.js'
import type { Standard } from '../../standard/standard.js'
import type { WordPackage } from '../../standard/word-package.js'
import { listsOf } from './lists.js'
import { looksOf } from './looks.js'
import { documentPart, propertiesPart, styleId } from './names.js'
import { stylesOf } from './styles.js'

interface Compiler {
  compile(file: Document): Map<string, string>
}

/**
 * Made by docx, once for a standard. A plan's own two parts are written without it: every look is a style's, so they
 * are a few kinds of elements, for which docx would take most of the time that a plan takes.
 */
export function makePackage(standard: Standard): WordPackage {
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
  // The packer would zip the parts with the clock's time; its compiler, private to it, hands them over before that.
  const { compiler } = Packer as unknown as { compiler: Compiler }
  const files = compiler.compile(file)
  const skeleton = files.get(documentPart)!
  const ids = [...skeleton.matchAll(/<w:numId w:val="(\d+)"/g)]
  const parts = [...files].filter(([name]) => name !== documentPart && name !== propertiesPart)
  return {
    parts: parts.map(([name, xml]) => deflate(store(name, adjust(name, xml)))),
    documentStart: skeleton.slice(0, skeleton.indexOf('<w:body>')),
    headerReference: /<w:headerReference[^>]*>/.exec(skeleton)![0],
    looks: looksOf(standard, Object.fromEntries(ids.map(([, id], index) => [names[index]!, Number(id)]))),
  }
}

function adjust(name: string, xml: string): string {
  switch (name) {
    case 'word/numbering.xml':
      // docx calls every list a hybrid one, whose levels Word takes for lists apart, and every level unused.
      return xml.replaceAll('"hybridMultilevel"', '"multilevel"').replaceAll(' w:tentative="1"', '')
    case 'word/styles.xml':
      return xml.replaceAll('w:type="paragraph" w:styleId="KH', 'w:type="paragraph" w:customStyle="1" w:styleId="KH')
    case 'word/footnotes.xml':
    case 'word/endnotes.xml':
      // A style that `stylesOf` leaves out.
      return xml.replaceAll(/<w:rStyle w:val="(?:Foot|End)noteReference"\/>/g, '')
    default:
      return xml
  }
}

function deflate(part: ZipPart): ZipPart {
  return { ...part, method: deflated, data: deflateSync(part.data) }
}

function pageNumberHeader({ pageNumber }: Standard): Header {
  const children = [new TextRun({ children: [PageNumber.CURRENT] })]
  return new Header({ children: [new Paragraph({ style: styleId(pageNumber.style), children })] })
}
