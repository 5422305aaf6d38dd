import { strToU8, zipSync } from 'fflate'

/** An office's Word file around the XML that a test is about. */
export interface TemplateParts {
  /** Paragraphs and tables; without `section` the body ends in an A4 page with the margins of HD 29. */
  body?: string
  section?: string
  styles?: string | null
  numbering?: string
  settings?: string
  header?: string
  firstHeader?: string
  footer?: string
  /** More relations of the document, as XML. */
  relations?: string
  /** The content type of the document, after `wordprocessingml.`. */
  type?: string
  /** Files besides, or in the place of the others. */
  files?: Record<string, string | Uint8Array>
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'mc:Ignorable="w14"',
].join(' ')
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const a4 =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>'

/** What Word gives a new file: Calibri 11, 8 points below each paragraph. */
const wordStyles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`

/** Every fact that a template must have a place for, apart from blocks. */
export const factParagraphs =
  p(r('Số: {{reference}}')) + p(r('{{dateline}}')) + p(r('{{title}}')) + p(r('{{behalf}}, {{post}}: {{signer}}'))
/** A whole template in paragraphs. */
export const plainBody = factParagraphs + p(r('{{body}}')) + p(r('{{recipients}}')) + p(r('{{schedule}}'))

export function officeTemplate(parts: TemplateParts = {}): Uint8Array {
  const { body = plainBody, section = a4, styles = wordStyles, numbering, settings, relations = '', files } = parts
  const named: [name: string, tag: string, content: string | null | undefined][] = [
    ['styles', 'styles', styles],
    ['numbering', 'numbering', numbering],
    ['settings', 'settings', settings],
    ['header', 'hdr', parts.header],
    ['firstHeader', 'hdr', parts.firstHeader],
    ['footer', 'ftr', parts.footer],
  ]
  const given = named.filter(([, , content]) => typeof content === 'string')
  const references = [
    reference(parts.header, 'header', 'default'),
    reference(parts.firstHeader, 'header', 'first', 'firstHeader'),
    reference(parts.footer, 'footer', 'default'),
  ].join('')
  const document = `<w:body>${body}<w:sectPr>${references}${section}</w:sectPr></w:body>`
  const contents: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(
      parts.type ?? 'document.main',
      given.map(([name]) => name),
    ),
    '_rels/.rels': relationships(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(
      given.map(([name]) => relation(name, kindOf(name), `${name}.xml`)).join('') + relations,
    ),
    'word/document.xml': root('document', document),
    ...Object.fromEntries(given.map(([name, tag, content]) => [`word/${name}.xml`, root(tag, content!)])),
    ...files,
  }
  const bytes = Object.entries(contents).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text])
  return zipSync(Object.fromEntries(bytes), { mtime: '2020-01-01T00:00:00' })
}

export function root(tag: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${tag} ${namespaces}>${content}</w:${tag}>`
}

export function relation(id: string, type: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`
}

export function relationships(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`
}

function kindOf(name: string): string {
  return name === 'firstHeader' ? 'header' : name
}

function reference(content: string | undefined, kind: string, type: string, id = kind): string {
  return content === undefined ? '' : `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`
}

function contentTypes(main: string, names: readonly string[]): string {
  const parts = names.map(
    (name) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${kindOf(name)}+xml"/>`,
  )
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>',
    `<Override PartName="/word/document.xml" ContentType="${word}.${main}+xml"/>${parts.join('')}</Types>`,
  ].join('')
}

export function p(content: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
}

export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

export function table(...rows: string[][]): string {
  const columns = rows[0]!.map(() => '<w:gridCol w:w="4000"/>').join('')
  const cells = (row: string[]) =>
    row.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${cell}</w:tc>`)
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows.map((row) => `<w:tr>${cells(row).join('')}</w:tr>`).join('')}</w:tbl>`
}

/** A text box as Word writes it: once for itself, once for older programs. */
export function textBox(content: string): string {
  const extent = '<wp:extent cx="1800000" cy="720000"/><wp:docPr id="7" name="Khung"/>'
  const shape = `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="720000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>`
  const drawing = `<w:drawing><wp:inline>${extent}<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${shape}</a:graphicData></a:graphic></wp:inline></w:drawing>`
  const older = `<w:pict><v:shape style="width:142pt;height:57pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${older}</mc:Fallback></mc:AlternateContent></w:r>`
}
