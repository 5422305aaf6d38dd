import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { relationOf } from '../../src/ooxml/relations.js'
import { repack } from '../../src/ooxml/repack.js'
import { splicedElement } from '../../src/ooxml/splice.js'
import { readStyles } from '../../src/ooxml/styles.js'
import { maxUnpacked } from '../../src/ooxml/unpack.js'
import { attributeRange } from '../../src/ooxml/xml-node.js'
import { child, readTree } from '../../src/ooxml/xml-tree.js'
import { readZip, writtenName } from '../../src/ooxml/zip-read.js'
import { deflate, store, zip } from '../../src/ooxml/zip-write.js'

describe('a relation', () => {
  test.each<[target: string, path: string, leavesPackage: boolean]>([
    ['header1.xml', 'word/header1.xml', false],
    ['/word/Styles.xml', 'word/styles.xml', false],
    ['../docProps/./core.xml', 'docprops/core.xml', false],
    ['../../etc/passwd', 'etc/passwd', true],
    ['media\\image1.png', 'word/media/image1.png', true],
    ['C:/mau.docx', 'word/c:/mau.docx', true],
  ])('to %s leads to %s', (Target, path, leavesPackage) => {
    const relation = relationOf('word/_rels/document.xml.rels', { Id: 'rId1', Type: 'http://x/Header', Target })
    expect(relation).toEqual({ id: 'rId1', type: 'header', target: Target, isExternal: false, path, leavesPackage })
  })
})

describe('a file that was zipped', () => {
  const archive = zip([deflate('word/Document.xml', '<a/>'.repeat(100)), store('[Content_Types].xml', '<Types/>')])

  test('is read by its name in small letters, and keeps the one that is written', () => {
    const entries = readZip(archive)
    expect([...entries.keys()]).toEqual(['[content_types].xml', 'word/document.xml'])
    expect(writtenName(entries.get('word/document.xml')!)).toBe('word/Document.xml')
  })

  test('is packed again with one of its files replaced and one added', () => {
    const files = unzipSync(
      repack(
        readZip(archive),
        new Map([
          ['word/document.xml', '<b/>'],
          ['word/new.xml', '<c/>'],
        ]),
      ),
    )
    const texts = Object.entries(files).map(([name, data]) => [name, new TextDecoder().decode(data)])
    expect(texts).toEqual([
      ['[Content_Types].xml', '<Types/>'],
      ['word/Document.xml', '<b/>'],
      ['word/new.xml', '<c/>'],
    ])
  })
})

test('an element is written with its attributes changed and the rest as it was', () => {
  const xml = `<w:r><w:lvl w:ilvl = '0' w:tentative="1"><w:start w:val="1"/></w:lvl></w:r>`
  const tree = readTree(store('a.xml', xml), { left: maxUnpacked })
  const level = child(tree.root, 'lvl')!
  const [start, end] = attributeRange(xml, level, 'w:tentative')!
  const [from, to] = attributeRange(xml, level, 'w:ilvl')!
  const splices = [
    { start, end, text: '' },
    { start: from, end: to, text: ' w:ilvl="2"' },
  ]
  expect(splicedElement(xml, level, splices)).toBe('<w:lvl w:ilvl="2"><w:start w:val="1"/></w:lvl>')
  expect(attributeRange(xml, level, 'w:val')).toBeUndefined()
})

describe('a style', () => {
  const style = (id: string, inside: string, type = 'paragraph', more = '') =>
    `<w:style w:type="${type}"${more} w:styleId="${id}"><w:name w:val="Tên ${id}"/>${inside}</w:style>`
  const based = (id: string) => `<w:basedOn w:val="${id}"/>`
  const sheet = [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>',
    style('Goc', '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:caps/><w:sz w:val="28"/></w:rPr>'),
    style('Con', `${based('Goc')}<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr>`),
    style('Chau', `${based('Con')}<w:rPr><w:caps w:val="0"/><w:sz w:val="24"/></w:rPr>`),
    style('Vong', `${based('Vong2')}<w:rPr><w:vanish/></w:rPr>`),
    style('Vong2', based('Vong')),
    style('KhacLoai', based('Goc'), 'character'),
    style('MacDinh', '<w:rPr><w:sz w:val="20"/></w:rPr>', 'paragraph', ' w:default="1"'),
  ].join('')
  const part = store('word/styles.xml', `<w:styles xmlns:w="w">${sheet}</w:styles>`)
  const styles = readStyles(part, undefined, { left: maxUnpacked })

  test.each([
    ['Goc', { toggles: { caps: true }, formatting: { align: 'center', size: 14 } }],
    ['Con', { numId: '7', level: 1, toggles: { caps: true }, formatting: { align: 'center', size: 14 } }],
    ['Chau', { numId: '7', level: 1, toggles: { caps: false }, formatting: { align: 'center', size: 12 } }],
    ['Vong', { toggles: { hidden: true }, formatting: {} }],
    ['KhongCo', { toggles: {}, formatting: { size: 10 } }],
  ])('%s takes over what those say that it is based on', (id, expected) => {
    expect(styles.of('paragraph', id)).toEqual(expected)
  })

  test('takes over nothing of a style of another kind', () => {
    expect(styles.of('character', 'KhacLoai')).toEqual({ toggles: {}, formatting: {} })
  })

  test('is known by its name, whatever the case of the letters', () => {
    expect(styles.named('paragraph', 'TÊN CON'.normalize('NFD'))).toBe('Con')
    expect(styles.named('character', 'Tên Con')).toBeUndefined()
  })

  test('leaves to the document what it does not say itself', () => {
    expect(styles.defaults.formatting).toEqual({ size: 13 })
  })
})
