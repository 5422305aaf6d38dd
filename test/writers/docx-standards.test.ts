import validate from '@ooxml-tools/validate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { MarkupElement } from '../../src/document/markup.js'
import { loadStandard } from '../../src/standard/load.js'
import type { Standard } from '../../src/standard/standard.js'
import { renderPlan } from '../../src/template/render.js'
import { writeHtml } from '../../src/writers/html/html.js'
import { block, planModel } from '../support/docx-models.js'
import { standardFiles } from '../support/docx-standard.js'
import { all, buildDocx, child, paragraphText, parseXml, partsOf, value } from '../support/docx-xml.js'

/** The Đoàn's standard turned into something like the State's (NĐ 30), by its data alone. */
function stateStandard(): Standard {
  const files = standardFiles()
  const yaml = files['standard.yaml']!.replace('[roman, arabic, dotted, dotted, dotted]', '[roman, arabic, letter]')
    .replace(/^ {2}(?:heading|clause)-[45]:.*(?:\n {4}\{.*)?\n/gm, '')
    .replace(/( {2}issuer: \{.*?)balance: true/, '$1rule: 0.4')
    .replace(/( {2}organ-title: \{.*?), rule: text/, '$1')
    .replace(/( {2}stars: \{.*?)align: center/, '$1align: center, bold: true, after: 4, rule: text')
    .replace(/( {2}recipients-label: \{.*?)bold: true/, '$1bold: true, italic: true, underline: true')
    .replace('    after: 6\n', '    after: 6\n    exactly: 18\n')
    .replace('hideFirst: true', 'hideFirst: false')
  const letterhead = files['letterhead.hbs']!.replace('<p class="stars">***</p>', '').replace(
    'Đoàn TNCS Hồ Chí Minh</p>',
    'Cộng hòa xã hội chủ nghĩa Việt Nam</p><p class="stars">Độc lập - Tự do - Hạnh phúc</p>',
  )
  const { value: standard, diagnostics } = loadStandard({
    ...files,
    'standard.yaml': yaml,
    'letterhead.hbs': letterhead,
  })
  expect(diagnostics).toEqual([])
  return standard!
}

const letters = ['a)', 'b)', 'c)', 'd)', 'đ)']
const model = planModel({
  issuer: { parent: [], name: ['Sở Nội vụ'], authority: '' },
  body: [
    block('heading', 1, 'I.', 'Nội dung'),
    block('heading', 2, '1.', 'Tuyên truyền'),
    ...letters.map((number) => block('clause', 3, number, 'Việc thứ mấy')),
  ],
})

describe('a standard that is other data', () => {
  let standard: Standard
  let bytes: Uint8Array
  let paragraphs: MarkupElement[]
  let styles: MarkupElement[]
  let columns: number[]

  beforeAll(async () => {
    standard = stateStandard()
    bytes = await buildDocx(model, standard)
    const parts = partsOf(bytes)
    const document = parseXml(parts['word/document.xml']!)
    paragraphs = all(document, 'w:p')
    columns = all(all(document, 'w:tblGrid')[0]!, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']))
    styles = all(parseXml(parts['word/styles.xml']!), 'w:style')
  })

  const styled = (name: string) => styles.find((style) => value(style, 'w:name') === name)!
  const below = (text: RegExp) => paragraphs[paragraphs.findIndex((p) => text.test(paragraphText(p))) + 1]!

  test('is valid to the Open XML SDK', { timeout: 60_000 }, async () => {
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  })

  test('types the letters that Word would count without đ', () => {
    const clauses = paragraphs.filter((p) => value(p, 'w:pPr', 'w:pStyle') === 'KHClause3')
    expect(clauses.map(paragraphText)).toEqual(letters.map((letter) => `${letter} Việc thứ mấy`))
    expect(clauses.map((p) => child(p, 'w:pPr', 'w:numPr'))).toEqual(letters.map(() => undefined))
  })

  test('draws lines as long as a text, or as a part of the column', () => {
    const [issuer, motto] = [below(/^Sở Nội vụ$/), below(/^Độc lập/)].map((p) => child(p, 'w:pPr', 'w:ind')!.attributes)
    const [left, right] = columns
    expect(Number(issuer!['w:left']) / left!).toBeCloseTo(0.3)
    expect(issuer!['w:right']).toBe(issuer!['w:left'])
    const length = ((right! - 2 * Number(motto!['w:left'])) * 25.4) / 1440
    expect(length).toBeGreaterThan(55)
    expect(length).toBeLessThan(65)
    expect(child(below(/^Độc lập/), 'w:pPr', 'w:spacing')!.attributes).toEqual({ 'w:after': '80' })
  })

  test('underlines, sets exact lines and numbers the first page', () => {
    expect(value(styled('KH Nhãn nơi nhận'), 'w:rPr', 'w:u')).toBe('single')
    expect(child(styled('KH Nội dung'), 'w:pPr', 'w:spacing')!.attributes).toMatchObject({
      'w:line': '360',
      'w:lineRule': 'exact',
    })
    expect(all(parseXml(partsOf(bytes)['word/document.xml']!), 'w:titlePg')).toEqual([])
  })

  test('looks alike in the preview', () => {
    const html = writeHtml({ document: renderPlan(model, standard).value!, standard, model })
    expect(html).toContain(".issuer::after{content:'';display:block;width:40%")
    expect(html).toContain('<span>Độc lập - Tự do - Hạnh phúc</span>')
    expect(html).toContain('.paragraph{font-size:14pt;line-height:18pt')
    expect(html).toContain('<span class="mark">đ)</span> Việc thứ mấy')
  })
})
