import PizZip from 'pizzip'

/** The paragraphs outside tables and the rows of all tables of a .docx, for other programs to set again. */
export function contentOf(docx) {
  const xml = new PizZip(docx).file('word/document.xml').asText()
  const rows = all(xml, 'w:tr').map((row) => all(row, 'w:tc').map(textOf))
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const padded = rows.map((row) => [...row, ...Array(columns - row.length).fill('')])
  const paragraphs = all(xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, ''), 'w:p').map(textOf)
  return { paragraphs, rows: padded, columns }
}

/** The same as a page that pandoc reads. */
export function htmlOf({ paragraphs, rows }) {
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const row = (cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`
  return `${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}\n<table>${rows.map(row).join('\n')}</table>\n`
}

function all(xml, name) {
  return xml.match(new RegExp(`<${name}(?: [^>]*)?>.*?</${name}>`, 'gs')) ?? []
}

function textOf(xml) {
  const texts = all(xml, 'w:t').map((run) => run.replace(/<[^>]*>/g, ''))
  return texts
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
