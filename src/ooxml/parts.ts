import { Unreadable } from '../text/unreadable.js'
import { readXml } from './xml.js'
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
  const main = relations(entries, '_rels/.rels', budget).get('officedocument')
  const name = main ?? 'word/document.xml'
  const document = entries.get(name)
  if (!document || !isWord(entries, name)) throw notWord(entries)
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const running = new Map<string, ZipEntry>()
  const beside = relations(entries, relationsPart(name), budget, (id, type, target) => {
    const entry = entries.get(target)
    if (entry && entry !== document && (type === 'header' || type === 'footer')) running.set(id, entry)
  })
  const part = (type: string) => entries.get(beside.get(type) ?? `${folder}${type}.xml`)
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

/** The part that holds the relations of a part. */
export function relationsPart(name: string): string {
  return name.replace(/[^/]*$/, (file) => `_rels/${file}.rels`)
}

/** The first target of each kind, known by the last word of its type, in small letters as the entries' names are. */
export function relations(
  entries: Map<string, ZipEntry>,
  name: string,
  budget: { left: number },
  each: (id: string, type: string, target: string) => void = () => {},
): Map<string, string> {
  const targets = new Map<string, string>()
  const entry = entries.get(name)
  if (!entry) return targets
  const folder = name.slice(0, name.indexOf('_rels/'))
  readXml(entry, budget, {
    open(element, { Id = '', Type = '', Target = '', TargetMode }) {
      if (element !== 'Relationship' || TargetMode === 'External') return undefined
      const type = Type.slice(Type.lastIndexOf('/') + 1).toLowerCase()
      const target = resolve(folder, Target.toLowerCase())
      each(Id, type, target)
      if (!targets.has(type)) targets.set(type, target)
      return undefined
    },
  })
  return targets
}

function resolve(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split(/[/\\]/)) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
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
