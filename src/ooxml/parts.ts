import { Unreadable } from '../text/unreadable.js'
import { firstOf, readRelations, relationsPart } from './relations.js'
import { readZip, type ZipEntry } from './zip-read.js'

/** The parts of a Word file that carry its words and their numbers. */
export interface Parts {
  document: ZipEntry
  styles?: ZipEntry
  theme?: ZipEntry
  numbering?: ZipEntry
  footnotes?: ZipEntry
  endnotes?: ZipEntry
  settings?: ZipEntry
  /** Headers and footers, by the ids of their relations. */
  running: ReadonlyMap<string, ZipEntry>
}

/** Follows the package's relations from the root to the document and from it to the parts beside it. */
export function findParts(bytes: Uint8Array, budget: { left: number }): Parts {
  const entries = readZip(bytes)
  const main = firstOf(readRelations(entries.get(relationsPart('')), budget), 'officedocument')
  const name = main ?? 'word/document.xml'
  const document = entries.get(name)
  if (!document || !isWord(entries, name)) throw notWord(entries)
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const running = new Map<string, ZipEntry>()
  const beside = readRelations(entries.get(relationsPart(name)), budget)
  for (const { id, type, path } of beside) {
    const entry = entries.get(path)
    if (entry && entry !== document && (type === 'header' || type === 'footer')) running.set(id, entry)
  }
  const part = (type: string) => entries.get(firstOf(beside, type) ?? `${folder}${type}.xml`)
  const [styles, theme, numbering] = ['styles', 'theme', 'numbering'].map(part)
  const [footnotes, endnotes, settings] = ['footnotes', 'endnotes', 'settings'].map(part)
  return {
    document,
    ...(styles && { styles }),
    ...(theme && { theme }),
    ...(numbering && { numbering }),
    ...(footnotes && { footnotes }),
    ...(endnotes && { endnotes }),
    ...(settings && { settings }),
    running,
  }
}

function isWord(entries: Map<string, ZipEntry>, main: string): boolean {
  return main.endsWith('.xml') && !main.startsWith('xl/') && !main.startsWith('ppt/') && !entries.has('mimetype')
}

function notWord(entries: Map<string, ZipEntry>): Unreadable {
  const has = (prefix: string) => [...entries.keys()].some((name) => name.startsWith(prefix))
  if (has('xl/')) return otherFormat('bảng tính Excel')
  if (has('ppt/')) return otherFormat('tệp trình chiếu PowerPoint')
  if (entries.has('mimetype')) return otherFormat('tệp OpenDocument (.odt)')
  return new Unreadable(
    'Tệp này là tệp nén nhưng không phải văn bản Word.',
    'Xin kiểm tra lại tên tệp, hoặc mở trong Word rồi lưu thành tệp .docx.',
  )
}

function otherFormat(kind: string): Unreadable {
  return new Unreadable(`Đây là ${kind}, không phải văn bản Word.`, 'Xin lưu văn bản thành tệp .docx rồi chạy lại.')
}
