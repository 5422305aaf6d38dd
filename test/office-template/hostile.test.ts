import validate from '@ooxml-tools/validate'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeWithTemplate } from '../../src/office-template/write.js'
import type { Written } from '../../src/writers/writer.js'
import { doan } from '../support/docx-standard.js'
import { faultsOf, filled, writtenOf } from '../support/template-fill.js'
import {
  officeTemplate,
  p,
  plainBody,
  r,
  relation,
  relationships,
  root,
  type TemplateParts,
} from '../support/template-word.js'

// The Open XML SDK takes seconds to start.
const slow = { timeout: 60_000 }

let written: Written

beforeAll(() => {
  written = writtenOf(doan())
})

const field = (...codes: string[]) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${codes.map((code) => `<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const withBody = (content: string): TemplateParts => ({ body: plainBody + p(content) })
const withRelation = (type: string, target: string, mode = 'External'): TemplateParts => ({
  relations: relation('rId99', type, target, mode),
})
const microsoft = (type: string, target: string) =>
  `<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/${type}" Target="${target}"/>`
const nested = `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${field(' QUOTE 68 ')}<w:r><w:instrText>AUTO c:\\x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('nothing that runs is let through', () => {
  const macro = /Mẫu có macro/
  const fetching = /không nằm trong các loại được phép/
  const link = /chỉ nhận liên kết http, https và mailto/
  test.each<[string, TemplateParts, RegExp]>([
    ['a .docm', { type: 'document.macroEnabled.main' }, macro],
    ['a macro project', { files: { 'word/vbaProject.bin': 'x' } }, macro],
    ['a relation to a macro project', { relations: microsoft('vbaProject', 'vbaProject.bin') }, /macro/],
    [
      'a macro of a form field',
      withBody(
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:entryMacro w:val="X"/></w:ffData></w:fldChar></w:r>',
      ),
      macro,
    ],
    ['an ActiveX control', { files: { 'word/activeX/activeX1.xml': '<x/>' } }, macro],
    ['an embedded object', withRelation('oleObject', 'embeddings/oleObject1.bin', ''), /đối tượng nhúng \(OLE\)/],
    ['an embedded file', { files: { 'word/embeddings/a.docm': 'x' } }, /tệp nhúng “word\/embeddings\/a.docm”/],
    ['a program', { files: { 'word/media/a.exe': 'MZ' } }, /tệp nhúng “word\/media\/a.exe”/],
    ['an imported part', withRelation('aFChunk', 'a.html', ''), /altChunk/],
    [
      'an outer document',
      withRelation('subDocument', 'file:///c:/a.docx'),
      /văn bản con từ bên ngoài: “file:\/\/\/c:\/a.docx”/,
    ],
    ['a ribbon of its own', { relations: microsoft('ui/extensibility', 'customUI.xml') }, /Ribbon/],
    ['an add-in', { relations: microsoft('webextensiontaskpanes', 'a.xml') }, /add-in/],
    ['a relation that nobody knows', { relations: microsoft('xyz', 'a.xml') }, /liên kết loại “xyz”/],
    ['a linked picture', withRelation('image', 'http://a.vn/a.png'), /hình ảnh từ bên ngoài: “http:\/\/a.vn\/a.png”/],
    ['a style sheet from the net', withRelation('transform', 'http://a.vn/a.xsl'), /từ bên ngoài/],
    ['a link to a file', withRelation('hyperlink', 'file:///c:/a.exe'), link],
    ['a link that starts a program', withRelation('hyperlink', 'ms-msdt:/id x'), link],
    ['a link to a share', withRelation('hyperlink', '\\\\a\\b\\c.exe'), link],
    ['DDEAUTO', withBody(field(' DDEAUTO c:\\\\x "a" ')), fetching],
    ['DDE split over runs', withBody(field(' D', 'DE', ' x')), fetching],
    ['DDE made by another field', withBody(nested), fetching],
    ['MACROBUTTON', withBody('<w:fldSimple w:instr=" MACROBUTTON x y "/>'), fetching],
    ['INCLUDEPICTURE in a header', { header: p(field('INCLUDEPICTURE "http://a.vn/a.png"')) }, fetching],
    [
      'a field in a comment',
      { files: { 'word/comments.xml': root('comments', p(field('INCLUDETEXT "c:\\a"'))) } },
      fetching,
    ],
    ['a HYPERLINK field', withBody(field(' HYPERLINK "file:///c:/a.exe" \\o "x" ')), link],
    ['a HYPERLINK field behind a switch', withBody(field(' HYPERLINK \\n "file:///c:/a.exe" ')), link],
    [
      'a way out of the package',
      withRelation('image', '../../../a.png', ''),
      /trỏ tới “..\/..\/..\/a.png”, ngoài phạm vi/,
    ],
    ['a drive', withRelation('image', 'c:/a.png', ''), /ngoài phạm vi/],
    ['a file that unpacks elsewhere', { files: { '../../a.xml': '<a/>' } }, /đường dẫn ra ngoài mẫu/],
    ['a signature', { files: { '_xmlsignatures/sig1.xml': '<a/>' } }, /Mẫu đã ký số/],
  ])('%s', async (_, parts, message) => {
    const faults = await faultsOf(officeTemplate(parts), written)
    expect(faults.map((fault) => fault.message)).toEqual(expect.arrayContaining([expect.stringMatching(message)]))
    expect(
      faults.every(({ ruleId, severity, hint }) => ruleId === 'word-template' && severity === 'error' && hint),
    ).toBe(true)
  })

  test.each<[string, TemplateParts]>([
    [
      'page numbers',
      withBody(
        `${field(' PAGE ')}${field('NUMPAGES  \\* MERGEFORMAT')}<w:fldSimple w:instr=" SEQ x "/>${field('=1+2')}`,
      ),
    ],
    ['links', withRelation('hyperlink', 'https://a.vn/b?c=d')],
    ['links as fields', withBody(field(' HYPERLINK "mailto:a@b.vn" \\o "Thư" ') + field(' HYPERLINK \\l "cho-ky" '))],
    ['pictures', { relations: relation('rId99', 'image', 'media/a.png'), files: { 'word/media/a.png': 'x' } }],
  ])('but %s are', async (_, parts) => {
    expect((await filled(officeTemplate(parts), written)).diagnostics).toEqual([])
  })
})

test('ties to files of another machine are cut, which is said', slow, async () => {
  const settings =
    '<w:attachedTemplate r:id="rId1"/><w:mailMerge><w:mainDocumentType w:val="formLetters"/><w:dataType w:val="native"/><w:dataSource r:id="rId2"/></w:mailMerge>'
  const list =
    relation('rId1', 'attachedTemplate', 'file:///C:/Users/An/Mau.dotm', 'External') +
    relation('rId2', 'mailMergeSource', 'file:///C:/ds.xlsx', 'External')
  const template = officeTemplate({ settings, files: { 'word/_rels/settings.xml.rels': relationships(list) } })
  const { bytes, parts, diagnostics } = await filled(template, written)
  expect(diagnostics.map(({ severity, message }) => [severity, message])).toEqual([
    [
      'info',
      'Mẫu trỏ tới tệp mẫu gốc của Word (file:///C:/Users/An/Mau.dotm); liên kết này được bỏ khỏi văn bản dựng ra.',
    ],
    ['info', 'Mẫu trỏ tới nguồn dữ liệu trộn thư; liên kết này được bỏ khỏi văn bản dựng ra.'],
  ])
  expect(Object.values(parts).join('')).not.toMatch(/file:|attachedTemplate|mailMerge/)
  expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
})

test('a Word template (.dotx) becomes a document', slow, async () => {
  const { bytes, parts } = await filled(officeTemplate({ type: 'template.main' }), written)
  expect(parts['[Content_Types].xml']).toMatch(/wordprocessingml\.document\.main\+xml/)
  expect(parts['[Content_Types].xml']).not.toContain('template.main')
  expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
})

describe('files that are no template', () => {
  const truncated = () => officeTemplate().slice(0, 900)
  const bomb = () => officeTemplate({ files: { 'word/header9.xml': new Uint8Array(80 * 1024 * 1024) } })
  const without = (name: string) => {
    const files = unzipSync(officeTemplate())
    delete files[name]
    return zipSync(files)
  }
  const withDocument = (xml: string) => officeTemplate({ files: { 'word/document.xml': xml } })
  const manyElements = () =>
    Array.from({ length: 300_000 }, (_, i) => `<w:p w:rsidR="${(i * 2654435761) % 2 ** 32}"/>`).join('')
  const document = (inside: string) => root('document', `<w:body>${inside}</w:body>`)

  test.each<[string, () => Uint8Array, RegExp]>([
    ['a PDF', () => strToU8('%PDF-1.7'), /tệp PDF/],
    ['text', () => strToU8('Kính gửi'), /không phải văn bản Word/],
    [
      'an old .doc',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]),
      /Office đời cũ/,
    ],
    ['any archive', () => zipSync({ 'a.txt': strToU8('a') }), /không phải văn bản Word/],
    ['a truncated file', truncated, /hỏng hoặc bị cắt cụt/],
    ['a file without a document', () => without('word/document.xml'), /hỏng/],
    ['a file without content types', () => without('[Content_Types].xml'), /không phải văn bản Word/],
    ['a zip bomb', bomb, /bung ra quá lớn/],
    ['entities that expand', () => withDocument('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'), /hỏng/],
    ['broken XML', () => withDocument('<w:document><w:body>'), /hỏng/],
    ['deep nesting', () => withDocument(document('<w:sdt>'.repeat(400) + '</w:sdt>'.repeat(400))), /lồng quá/],
    ['too many elements', () => withDocument(document(manyElements())), /hơn 300.000 phần tử/],
    [
      'Strict Open XML',
      () =>
        withDocument('<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body/></w:document>'),
      /Strict Open XML/,
    ],
    ['a document of another kind', () => withDocument('<a xmlns="b"/>'), /không phải văn bản Word/],
  ])('%s', slow, async (_, template, message) => {
    const { value, diagnostics } = await writeWithTemplate(template(), 'mau.docx', written)
    expect(value).toBeUndefined()
    expect(diagnostics).toEqual([
      expect.objectContaining({
        ruleId: 'file-read',
        severity: 'error',
        file: 'mau.docx',
        message: expect.stringMatching(message),
      }),
    ])
  })

  test('too many placeholders', async () => {
    const faults = await faultsOf(officeTemplate({ body: p(r('{{number}}')).repeat(600) + plainBody }), written)
    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/Mẫu có 609 chỗ điền, nhiều hơn mức 500/),
    ])
  })

  test('styles in a circle, ids that are no numbers, sections that are no paper', slow, async () => {
    const circle =
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="KH Mục"/><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>'
    const numbering =
      '<w:abstractNum w:abstractNumId="x"/><w:num w:numId="2147483647"><w:abstractNumId w:val="7"/></w:num>'
    const section = '<w:pgSz w:w="-5" w:h="99999999"/><w:pgMar w:top="x" w:left="99999"/>'
    const { parts } = await filled(officeTemplate({ styles: circle, numbering, section }), written)
    const grids = [...parts['word/document.xml']!.matchAll(/<w:gridCol w:w="([^"]*)"/g)].map(([, width]) =>
      Number(width),
    )
    expect(grids.every((width) => width > 0 && width < 12_000)).toBe(true)
    expect(parts['word/numbering.xml']).toContain('<w:num w:numId="1">')
  })
})
