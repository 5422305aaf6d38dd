import validate from '@ooxml-tools/validate'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { DocxFix } from '../../src/docx-edit/fix.js'
import type { Draft, Passage } from '../../src/draft/draft.js'
import { readDocx } from '../../src/readers/docx.js'
import { levels, p, r, runningKind, t, type WordParts, word } from './word.js'

const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A small .docx that Word would open as well. */
export function validWord(parts: WordParts): Uint8Array {
  const names = Object.keys({ ...parts, document: '' }).filter((name) => !inPackage.has(name))
  const overrides = [
    ...names.map((name) => override(`word/${name}.xml`, name === 'document' ? 'document.main' : name)),
    ...Object.keys(parts.running ?? {}).map((id) => override(`word/${id}.xml`, runningKind(id))),
  ]
  const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  return word({ ...parts, files: { '[Content_Types].xml': contentTypes, ...parts.files } })
}

const inPackage = new Set(['body', 'files', 'running', 'lastSection'])

export function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${types}.${type}+xml"/>`
}

/** What the Open XML SDK says of a file, but for smart tags: Word writes them, the SDK forgot them. */
export async function problemsOf(bytes: Uint8Array): Promise<string[]> {
  const problems = await validate(bytes, 'docx', 'Microsoft365')
  return problems
    .filter(({ description }) => !description.includes(':smartTag'))
    .map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`)
}

export function read(bytes: Uint8Array): Draft {
  const { value, diagnostics } = readDocx(bytes, 'a.docx')
  if (!value) throw new Error(diagnostics[0]?.message)
  return value
}

export function textsOf(bytes: Uint8Array): string[] {
  return read(bytes).passages.map(({ text }) => text)
}

/** Where some words stand for the first time. */
export function wordsIn({ passages }: Draft, words: string): { passage: Passage; start: number; end: number } {
  const passage = passages.find(({ text }) => text.includes(words))
  if (!passage) throw new Error(`no passage has “${words}”`)
  const start = passage.text.indexOf(words)
  return { passage, start, end: start + words.length }
}

export type Edit = [old: string, words: string]

/** Each edit as a fix at the first place of its old words. */
export function fixesOf(bytes: Uint8Array, edits: readonly Edit[]): DocxFix[] {
  const draft = read(bytes)
  return edits.map(([old, text]) => {
    const { passage, start, end } = wordsIn(draft, old)
    return { passage, edits: [{ start, end, text }] }
  })
}

export function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name]!)
}

/** What stands in the body in front of the section's settings, or in a part of notes. */
export function bodyOf(bytes: Uint8Array, name = 'word/document.xml'): string {
  return /<w:(?:body|footnotes)\b[^>]*>(.*?)(?:<w:sectPr\/><\/w:body>|<\/w:footnotes>)/s.exec(partOf(bytes, name))![1]!
}

/** The file once all changes of `kehoach` are rejected. */
export function reject(bytes: Uint8Array): Uint8Array {
  const own = 'w:id="\\d+" w:author="kehoach"[^>]*'
  const undo = (xml: string) =>
    xml
      .replace(new RegExp(`<w:ins ${own}>.*?</w:ins>`, 'gs'), '')
      .replace(new RegExp(`<w:del ${own}>(.*?)</w:del>`, 'gs'), (_, run: string) => run.replaceAll('w:delText', 'w:t'))
  const parts = Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strToU8(undo(strFromU8(data)))])
  return zipSync(Object.fromEntries(parts))
}

export interface FoundComment {
  /** What stands between its marks. */
  words: string
  lines: string[]
  attributes: string
}

/** The comments of a file in the order of its words, each of which must have all that makes one. */
export function commentsOf(bytes: Uint8Array, part = 'word/comments.xml'): FoundComment[] {
  const texts = new Map<string, string>()
  const open = new Map<string, string>()
  const marks =
    /<w:comment(RangeStart|RangeEnd|Reference) w:id="(\d+)"\/>|<w:t(?: xml:space="(preserve)")?>([^<]*)<\/w:t>|<w:(tab|br|noBreakHyphen)\/>/g
  for (const [, mark, id = '', space, text, sign] of partOf(bytes, 'word/document.xml').matchAll(marks)) {
    if (mark === 'RangeStart') open.set(id, '')
    else if (mark === 'RangeEnd') {
      texts.set(id, open.get(id)!)
      open.delete(id)
    } else if (mark === 'Reference' && !texts.has(id)) throw new Error(`comment ${id} ends nowhere`)
    else {
      const words = sign
        ? { tab: '\t', br: '\n', noBreakHyphen: '-' }[sign]!
        : plainText(text ?? '', space !== undefined)
      for (const [key, before] of open) open.set(key, before + words)
    }
  }
  const comments = new Map(
    Array.from(partOf(bytes, part).matchAll(/<w:comment ([^>]*)>(.*?)<\/w:comment>/gs), ([, attributes, content]) => {
      const lines = Array.from(content!.matchAll(/<w:p>.*?<\/w:p>/gs), ([line]) =>
        plainText(line.replace(/<[^>]*>/g, ''), true),
      )
      return [/w:id="(\d+)"/.exec(attributes!)![1]!, { attributes: attributes!, lines }]
    }),
  )
  if (open.size > 0 || comments.size !== texts.size) throw new Error('comments and their marks differ')
  return Array.from(texts, ([id, words]) => ({ words, ...comments.get(id)! }))
}

const entities: Record<string, string> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  '#x1EA1': 'ạ',
  '#xA0': '\u00a0',
  '#32': ' ',
}

function plainText(text: string, spaced: boolean): string {
  const plain = text.replace(/&([#\w]+);/g, (_, name: string) => entities[name]!)
  return spaced ? plain : plain.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
}

export const run = (content: string) => `<w:r>${content}</w:r>`
export const numbering = `<w:abstractNum w:abstractNumId="0">${levels(['upperRoman', '%1.'])}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
export const hyperlink = (content: string) => `<w:hyperlink w:anchor="x">${content}</w:hyperlink>`
export const smartTag = (content: string) => `<w:smartTag w:element="date">${content}</w:smartTag>`
export const bold = (text: string) => `<w:r><w:rPr><w:b/></w:rPr>${t(text)}</w:r>`

/** What another author inserted or deleted. */
export const inserted = (content: string) => `<w:ins w:id="1" w:author="A">${content}</w:ins>`
export const deleted = (text: string) =>
  `<w:del w:id="2" w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`

/** A field of which only the result is shown. */
export function field(code: string, result: string): string {
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const instruction = `<w:r><w:instrText>${code}</w:instrText></w:r>`
  return char('begin') + instruction + char('separate') + result + char('end')
}

/** A text box as Word writes it: once for itself, once for its older versions. */
export function twoCopies(text: string): string {
  const box = `<w:txbxContent>${p(r(text))}</w:txbxContent>`
  const choice = `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>`
  return `<w:r><mc:AlternateContent>${choice}<mc:Fallback>${oneCopy(text)}</mc:Fallback></mc:AlternateContent></w:r>`
}

export function oneCopy(text: string): string {
  return `<w:pict><v:rect style="width:9pt"><v:textbox><w:txbxContent>${p(r(text))}</w:txbxContent></v:textbox></v:rect></w:pict>`
}
