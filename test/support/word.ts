import { strToU8, zipSync } from 'fflate'

/** Parts of a Word file, each the inside of its root element; files besides may be added or replaced. */
export interface WordParts {
  body?: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  settings?: string
  /** Heads and feet of pages by the ids that sections name: `h…` and `f…`. */
  running?: Record<string, string>
  /** Settings of the last section. */
  lastSection?: string
  files?: Record<string, string | Uint8Array>
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ')
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A small .docx around the XML that a test is about. */
export function word({ body, files, running = {}, lastSection = '<w:sectPr/>', ...parts }: WordParts): Uint8Array {
  const heads = Object.entries(running)
  const named = Object.entries(parts).filter(([, content]) => content !== undefined)
  const besides = named.map(([name, content]) => [`word/${name}.xml`, root(name, content)])
  const relations = [
    ...named.map(([name], i) => relation(`rId${i + 1}`, name, `${name}.xml`)),
    ...heads.map(([id]) => relation(id, runningKind(id), `${id}.xml`)),
  ].join('')
  const contents: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(relations),
    'word/document.xml': root('document', `<w:body>${body ?? ''}${lastSection}</w:body>`),
    ...Object.fromEntries(besides),
    ...Object.fromEntries(
      heads.map(([id, content]) => [`word/${id}.xml`, root(id.startsWith('h') ? 'hdr' : 'ftr', content)]),
    ),
    ...files,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(contents).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )
}

export function runningKind(id: string): 'header' | 'footer' {
  return id.startsWith('h') ? 'header' : 'footer'
}

/** The settings of a section, which names its heads and feet as `default h1`. */
export function section(references: readonly string[], settings = ''): string {
  const named = references.map((reference) => {
    const [type, id = ''] = reference.split(' ')
    return `<w:${runningKind(id)}Reference w:type="${type}" r:id="${id}"/>`
  })
  return `<w:sectPr>${named.join('')}${settings}</w:sectPr>`
}

function root(name: string, content: string | undefined): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${namespaces}>${content}</w:${name}>`
}

function relationships(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relationTypes}/${type}" Target="${target}"/>`
}

export function p(content: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
}

export function r(text: string): string {
  return `<w:r>${t(text)}</w:r>`
}

export function t(text: string): string {
  return `<w:t xml:space="preserve">${text}</w:t>`
}

/** A paragraph of a list. */
export function listed(text: string, numId: number, level = 0): string {
  return p(r(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`)
}

/** One level of a list: `['upperRoman', '%1.']`. */
export function levels(...formats: [format: string, text: string, extra?: string][]): string {
  return formats
    .map(
      ([format, text, extra = ''], i) =>
        `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${extra}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')
}

export function table(...rows: string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
}

export function row(cells: string[], properties = ''): string {
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`
}

export function cell(content: string, properties = ''): string {
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`
}
