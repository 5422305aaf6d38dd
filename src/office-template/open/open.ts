import { wordNamespace } from '../../ooxml/namespaces.js'
import { relationsPart } from '../../ooxml/relations.js'
import { maxUnpacked } from '../../ooxml/unpack.js'
import { readZip } from '../../ooxml/zip-read.js'
import { formatOf } from '../../readers/format.js'
import { Unreadable } from '../../text/unreadable.js'
import {
  checkWhole,
  damagedPart,
  type ListedRelation,
  readLists,
  readPart,
  relatedTo,
  relationsIn,
  saveAnew,
  type Template,
  type TemplatePart,
} from '../parts/template.js'
import { checkKinds, checkNesting, checkTypes } from './sound.js'

/** Throws `Unreadable` for what is no Word file, or one built to do harm. */
export function openTemplate(given: Uint8Array, file: string): Template {
  // A Buffer's slices are no copies, as those of other arrays are.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
  if (formatOf(bytes, file) !== 'docx') throw notWord()
  const budget = { left: maxUnpacked }
  const entries = readZip(bytes)
  const contentTypes = entries.get('[content_types].xml')
  if (!contentTypes || entries.has('mimetype')) throw notWord()
  const lists = readLists(entries, budget)
  const relations = lists.flatMap(relationsIn)
  const main = mainOf(relations, entries)
  const read = new Map<string, TemplatePart>()
  const part = (name: string | undefined) => {
    const entry = entries.get(name ?? '')
    if (!entry) return undefined
    const known = read.get(entry.name) ?? readPart(entry, budget)
    read.set(entry.name, known)
    return known
  }
  const named = (type: string) => part(relatedTo(relations, main, type)[0])
  const document = part(main)
  if (!document) throw lacking(main)
  if (document.root.name !== 'document') throw notWord()
  const besides = relatedTo(relations, main, 'header', 'footer', 'footnotes', 'endnotes').flatMap((n) => part(n) ?? [])
  const [styles, numbering, settings] = [named('styles'), named('numbering'), named('settings')]
  const types = readPart(contentTypes, budget)
  const rest = [...entries.keys()].filter((name) => isWordXml(name) && !read.has(name))
  const others = rest.flatMap((name) => part(name) ?? [])
  checkOthers(entries, read, budget)
  checkKinds(relations, lists, read)
  checkTypes(types)
  for (const one of [document, ...besides, styles, numbering]) if (one) checkNamespace(one)
  for (const one of [document, ...besides]) checkNesting(one)
  return {
    entries,
    lists,
    relations,
    contentTypes: types,
    document,
    besides,
    ...(styles && { styles }),
    ...(numbering && { numbering }),
    ...(settings && { settings }),
    others,
  }
}

// Written anew for each document, or written by whatever program in whatever encoding.
const unread = /^docprops\/core\.xml$|^customxml\//

/** Word opens no file in which a single part is broken, whatever the part is for. */
function checkOthers(entries: Template['entries'], read: Map<string, TemplatePart>, budget: { left: number }): void {
  const forPictures = { left: maxUnpacked }
  for (const entry of entries.values()) {
    if (entry.name.endsWith('/') || unread.test(entry.name) || read.has(entry.name)) continue
    if (entry.name.endsWith('.xml')) read.set(entry.name, readPart(entry, budget))
    else checkWhole(entry, forPictures)
  }
}

/** What we write is in the namespace and with the prefix that Word, LibreOffice and Google Docs use. */
function checkNamespace({ root, xml }: TemplatePart): void {
  if (root.attributes['xmlns:w'] === wordNamespace && xml.startsWith('<w:', root.start)) return
  throw new Unreadable(
    'Mẫu Word được lưu ở dạng Strict Open XML hoặc do chương trình lạ ghi, kehoach không điền được.',
    'Xin mở mẫu trong Word, chọn Lưu thành (Save As) › Word Document (.docx), rồi dùng tệp mới.',
  )
}

function isWordXml(name: string): boolean {
  return name.endsWith('.xml') && !/^(?:docprops|customxml)\/|\/theme\/|^\[content_types\]/.test(name)
}

function mainOf(relations: readonly ListedRelation[], entries: Template['entries']): string {
  const [main] = relatedTo(relations, '', 'officedocument')
  if (main !== undefined) return main
  const list = entries.get(relationsPart(''))
  throw list ? damagedPart(list) : lacking(relationsPart(''))
}

function lacking(name: string): Unreadable {
  return new Unreadable(`Tệp Word bị hỏng: trong mẫu không có phần “${name}”.`, saveAnew)
}

function notWord(): Unreadable {
  return new Unreadable(
    'Tệp mẫu không phải văn bản Word (.docx).',
    'Xin dùng tệp .docx; có thể lấy mẫu ban đầu bằng lệnh kehoach template.',
  )
}
