// The same document by docxtemplater: a template with one loop over paragraphs and one over the rows of a table.
// As a program: node bench/docxtemplater.mjs template.docx content.json out.docx
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const mainPart = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** The smallest .docx with both loops; `columns` is the number of cells of a row. */
export function makeTemplate(columns) {
  const paragraph = (text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
  const cells = Array.from({ length: columns }, (_, i) => {
    const text = `${i === 0 ? '{#rows}' : ''}{c${i}}${i === columns - 1 ? '{/rows}' : ''}`
    return `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`
  })
  const grid = '<w:gridCol w:w="2000"/>'.repeat(columns)
  const table = `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid><w:tr>${cells.join('')}</w:tr></w:tbl>`
  const paragraphs = [paragraph('{#paragraphs}'), paragraph('{text}'), paragraph('{/paragraphs}')].join('')
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${mainPart}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${paragraphs}${table}${paragraph('')}<w:sectPr/></w:body></w:document>`,
  }
  const zip = new PizZip()
  for (const [name, xml] of Object.entries(parts)) zip.file(name, `<?xml version="1.0" encoding="UTF-8"?>${xml}`)
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

/** `{ paragraphs: string[], rows: string[][] }` → .docx */
export function fillTemplate(template, { paragraphs, rows }) {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true })
  document.render({
    paragraphs: paragraphs.map((text) => ({ text })),
    rows: rows.map((cells) => Object.fromEntries(cells.map((text, i) => [`c${i}`, text]))),
  })
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [template, content, out] = process.argv.slice(2)
  writeFileSync(out, fillTemplate(readFileSync(template), JSON.parse(readFileSync(content, 'utf8'))))
}
