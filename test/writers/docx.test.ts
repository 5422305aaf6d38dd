import validate from '@ooxml-tools/validate'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Block, type Paragraph, textOf } from '../../src/document/document.js'
import type { MarkupElement } from '../../src/document/markup.js'
import { readDocx } from '../../src/readers/docx.js'
import type { Standard } from '../../src/standard/standard.js'
import { renderPlan } from '../../src/template/render.js'
import { planModel, variants } from '../support/docx-models.js'
import { doan } from '../support/docx-standard.js'
import { all, buildDocx, child, childElements, paragraphText, parseXml, partsOf, value } from '../support/docx-xml.js'

let standard: Standard

beforeAll(() => {
  standard = doan()
})

describe.each(Object.entries(variants))('a plan with %s', (_, model) => {
  let bytes: Uint8Array
  let parts: Record<string, string>

  beforeAll(async () => {
    bytes = await buildDocx(model, standard)
    parts = partsOf(bytes)
  })

  test('is valid to the Open XML SDK', { timeout: 60_000 }, async () => {
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  })

  test('says every word of the tree that it was made from, in its order', () => {
    const { value: tree } = renderPlan(model, standard)
    const words = (text: string) => text.replace(/\s+/g, ' ').toUpperCase()
    const written = all(parseXml(parts['word/document.xml']!), 'w:p').map((paragraph) =>
      words(paragraphText(paragraph)),
    )
    const meant = tree!.sections
      .flatMap(({ blocks }) => blocks.flatMap(paragraphsIn))
      .map((node) => words(textOf(node)))
    expect(written.filter(Boolean)).toEqual(meant.filter(Boolean))
  })

  test('has a paragraph at the end of each cell', () => {
    const cells = all(parseXml(parts['word/document.xml']!), 'w:tc')
    expect(cells.length).toBeGreaterThan(0)
    expect(cells.map((cell) => childElements(cell).at(-1)!.name)).toEqual(cells.map(() => 'w:p'))
  })

  test('has an empty paragraph only where Word wants one, or for the border that is a line', () => {
    const document = parseXml(parts['word/document.xml']!)
    const body = child(document, 'w:document', 'w:body')!
    const needed = [body, ...all(body, 'w:tc')].flatMap((around) => {
      const blocks = childElements(around)
      return blocks.filter((_, index) => isNeeded(blocks, index))
    })
    const isEmpty = (one: MarkupElement) => paragraphText(one) === '' && all(one, 'w:drawing').length === 0
    const empty = all(body, 'w:p').filter((one) => isEmpty(one) && value(one, 'w:pPr', 'w:pStyle') !== 'KHRule')
    expect(empty.length).toBeGreaterThan(0)
    expect(empty.filter((one) => !needed.includes(one))).toEqual([])
  })

  test('has tables on a grid as wide as the text, with a cell for each column', () => {
    const body = child(parseXml(parts['word/document.xml']!), 'w:document', 'w:body')!
    let table: { sum: number; cells: number[]; columns: number }[] = []
    for (const block of childElements(body)) {
      if (block.name === 'w:tbl') table.push(gridOf(block))
      const section = block.name === 'w:sectPr' ? block : child(block, 'w:pPr', 'w:sectPr')
      if (!section) continue
      const width = textWidthOf(section)
      for (const { sum, cells, columns } of table)
        expect({ sum, cells }).toEqual({ sum: width, cells: cells.map(() => columns) })
      table = []
    }
    expect(table).toEqual([])
  })

  test('has unique ids, and every relation leads to a part', () => {
    for (const [name, xml] of Object.entries(parts).filter(([name]) => name.endsWith('.xml'))) {
      const ids = [...xml.matchAll(/<w:(?:bookmarkStart|comment)[^>]* w:id="(\d+)"|<wp:docPr[^>]* id="(\d+)"/g)].map(
        ([id]) => id,
      )
      expect(new Set(ids).size, name).toBe(ids.length)
    }
    for (const [name, xml] of Object.entries(parts).filter(([name]) => name.endsWith('.rels'))) {
      const relations = [...xml.matchAll(/ Id="([^"]+)"[^>]* Target="([^"]+)"/g)]
      const folder = name.replace(/_rels\/[^/]+$/, '')
      for (const [, , target] of relations) expect(Object.keys(parts)).toContain(`${folder}${target}`)
      const source =
        parts[
          `${folder}${name
            .split('/')
            .at(-1)!
            .replace(/\.rels$/, '')}`
        ] ?? ''
      const used = [...source.matchAll(/ r:id="([^"]+)"/g)].map(([, id]) => id)
      expect(relations.map(([, id]) => id)).toEqual(expect.arrayContaining(used))
    }
  })

  test('uses only styles and lists that it has', () => {
    const styles = [...parts['word/styles.xml']!.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id)
    const lists = [...parts['word/numbering.xml']!.matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => id)
    const texts = Object.values(parts).join('')
    expect(new Set(styles).size).toBe(styles.length)
    expect(styles).toEqual(expect.arrayContaining(valuesOf(texts, 'pStyle|rStyle|tblStyle|basedOn|next')))
    expect(lists).toEqual(expect.arrayContaining(valuesOf(texts, 'numId')))
  })

  test('has no theme font, no clock and no unnamed author', () => {
    for (const [name, xml] of Object.entries(parts)) {
      expect(xml, name).not.toMatch(/w:(?:ascii|hAnsi|cs|eastAsia)Theme=/)
      expect(xml, name).not.toMatch(/Un-named|{[^}]*-\d}/)
    }
    expect(parts['docProps/core.xml']!.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)).toEqual(
      Array(2).fill('2024-04-23T12:00:00Z'),
    )
    expect(parts['word/theme/theme1.xml']).not.toContain('Calibri')
  })
})

test('the Open XML SDK finds what is wrong', { timeout: 60_000 }, async () => {
  const files = unzipSync(await buildDocx(planModel(), standard))
  const xml = strFromU8(files['word/document.xml']!)
  files['word/document.xml'] = strToU8(xml.replace('<w:cantSplit/>', '<w:cantSplit/><w:rubbish/>'))
  expect(await validate(zipSync(files), 'docx', 'Office2019')).not.toEqual([])
})

test('the numbers that Word counts are the numbers of the plan', async () => {
  for (const model of Object.values(variants)) {
    const parts = partsOf(await buildDocx(model, standard))
    const printed = model.body.filter(({ kind }) => kind === 'heading' || kind === 'clause').map(({ number }) => number)
    expect(countHeadings(parts)).toEqual(printed)
  }
})

test('headings are Word’s own, with outline levels, Vietnamese names besides and Word numbering alone', async () => {
  const parts = partsOf(await buildDocx(planModel(), standard))
  const styles = all(parseXml(parts['word/styles.xml']!), 'w:style')
  const heading = (level: number) => styles.find(({ attributes }) => attributes['w:styleId'] === `KHHeading${level}`)!
  const levels = [1, 2, 3]
  expect(levels.map((level) => value(heading(level), 'w:name'))).toEqual(levels.map((level) => `heading ${level}`))
  expect(levels.map((level) => value(heading(level), 'w:aliases'))).toEqual(['KH Mục', 'KH Khoản', 'KH Điểm'])
  expect(levels.map((level) => heading(level).attributes['w:customStyle'])).toEqual(levels.map(() => undefined))
  expect([1, 2, 3].map((level) => value(heading(level), 'w:pPr', 'w:outlineLvl'))).toEqual(['0', '1', '2'])
  const paragraphs = all(parseXml(parts['word/document.xml']!), 'w:p')
  const titles = paragraphs.filter((p) => value(p, 'w:pPr', 'w:pStyle') === 'KHHeading1').map(paragraphText)
  expect(titles).toEqual(['Mục đích - Yêu cầu:', 'Nội dung:', 'Tổ chức thực hiện:'])
})

test('the signing block stays whole and with the paragraph before it', async () => {
  const parts = partsOf(await buildDocx(planModel({ schedule: null }), standard))
  const blocks = childElements(child(parseXml(parts['word/document.xml']!), 'w:document', 'w:body')!)
  const at = blocks.findLastIndex(({ name }) => name === 'w:tbl')
  const rows = all(blocks[at]!, 'w:tr')
  expect(rows.map((row) => child(row, 'w:trPr', 'w:cantSplit') !== undefined)).toEqual([true, true])
  const kept = (p: ReturnType<typeof all>[number]) => child(p, 'w:pPr', 'w:keepNext') !== undefined
  expect(all(rows[0]!, 'w:p').every(kept)).toBe(true)
  // The last paragraph is one line.
  expect([1, 2, 3].map((above) => kept(blocks[at - above]!))).toEqual([true, true, false])
})

test('the schedule has a section of its own, a header row that repeats and rows that stay whole', async () => {
  const parts = partsOf(await buildDocx(variants['landscape schedule']!, standard))
  const document = parseXml(parts['word/document.xml']!)
  const sections = all(document, 'w:sectPr')
  expect(sections.map((section) => child(section, 'w:pgSz')!.attributes['w:orient'])).toEqual([undefined, 'landscape'])
  expect(sections.map((section) => child(section, 'w:pgNumType')!.attributes['w:start'])).toEqual(['1', '1'])
  expect(sections.map((section) => child(section, 'w:titlePg') !== undefined)).toEqual([true, true])
  const table = all(document, 'w:tbl').find(
    (candidate) => all(candidate, 'w:tblHeader').length > 0 && all(candidate, 'w:tr').length === 14,
  )!
  const rows = all(table, 'w:tr')
  expect(all(rows[0]!, 'w:tc').map((cell) => all(cell, 'w:p').map(paragraphText).join())).toEqual([
    'TT',
    'HOẠT ĐỘNG',
    'THỜI GIAN',
    'PHỤ TRÁCH',
  ])
  expect(rows.map((row) => child(row, 'w:trPr', 'w:tblHeader') !== undefined)).toEqual([true, ...Array(13).fill(false)])
  expect(rows.every((row) => child(row, 'w:trPr', 'w:cantSplit'))).toBe(true)
})

test('who closes a schedule stands in its last row, without lines, where a table of its own would have the words', async () => {
  const parts = partsOf(await buildDocx(planModel(), standard))
  const document = parseXml(parts['word/document.xml']!)
  const rows = all(all(document, 'w:tbl').at(-1)!, 'w:tr')
  const [beside, closing, ...others] = all(rows.at(-1)!, 'w:tc')
  expect([beside, closing].map((cell) => all(cell!, 'w:p').map(paragraphText).join())).toEqual([
    '',
    'Ban Thường vụ Đoàn Khối',
  ])
  expect(others).toEqual([])
  for (const cell of [beside!, closing!]) {
    const borders = childElements(child(cell, 'w:tcPr', 'w:tcBorders')!)
    expect(borders.map(({ name, attributes }) => [name, attributes['w:val']])).toEqual(
      ['w:left', 'w:bottom', 'w:right'].map((name) => [name, 'nil']),
    )
  }
  const start = Number(child(beside!, 'w:tcPr', 'w:tcW')!.attributes['w:w'])
  const margin = Number(child(closing!, 'w:tcPr', 'w:tcMar', 'w:left')!.attributes['w:w'])
  expect(((start + margin) / 1440) * 25.4).toBeCloseTo(standard.tables.signing!.columns[0] as number, 1)
  expect(all(rows.at(-2)!, 'w:p').every((p) => child(p, 'w:pPr', 'w:keepNext') !== undefined)).toBe(true)
})

test('what closes a table is read as a table of its own', async () => {
  const { value: draft } = readDocx(await buildDocx(planModel(), standard), 'a.docx')
  const closing = draft!.passages.at(-1)!
  expect(closing).toMatchObject({ text: 'BAN THƯỜNG VỤ ĐOÀN KHỐI', cell: { row: 1 } })
  expect(draft!.passages.filter(({ cell }) => cell?.table === closing.cell!.table)).toEqual([closing])
  expect(draft!.schedule).toHaveLength(12)
})

/** Alone in a cell, or behind a table with another or nothing below it in its cell or section. */
function isNeeded(blocks: readonly MarkupElement[], index: number): boolean {
  const [above, below] = [blocks[index - 1]?.name, blocks[index + 1]?.name]
  if (above === 'w:tcPr' && below === undefined) return true
  const ends = below === undefined || below === 'w:sectPr' || child(blocks[index]!, 'w:pPr', 'w:sectPr') !== undefined
  return above === 'w:tbl' && (ends || below === 'w:tbl')
}

function paragraphsIn(block: Block): Paragraph[] {
  if (block.type === 'paragraph') return [block]
  if (block.type === 'figure') return block.caption ? [block.caption] : []
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
}

function gridOf(table: ReturnType<typeof all>[number]) {
  const columns = all(child(table, 'w:tblGrid')!, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']))
  const rows = childElements(table).filter(({ name }) => name === 'w:tr')
  const cells = rows.map((row) => childElements(row).filter(({ name }) => name === 'w:tc'))
  const total = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0)
  const spans = cells.map((row) => row.map((cell) => Number(value(cell, 'w:tcPr', 'w:gridSpan') ?? 1)))
  for (const [index, row] of cells.entries()) {
    const widths = row.map((cell) => Number(child(cell, 'w:tcPr', 'w:tcW')!.attributes['w:w']))
    const starts = spans[index]!.map((_, at) => total(spans[index]!.slice(0, at)))
    expect(widths).toEqual(starts.map((start, at) => total(columns.slice(start, start + spans[index]![at]!))))
  }
  const sum = total(columns)
  expect(Number(child(table, 'w:tblPr', 'w:tblW')!.attributes['w:w'])).toBe(sum)
  return { sum, cells: spans.map(total), columns: columns.length }
}

function textWidthOf(section: ReturnType<typeof all>[number]): number {
  const { attributes: size } = child(section, 'w:pgSz')!
  const { attributes: margins } = child(section, 'w:pgMar')!
  return Number(size['w:w']) - Number(margins['w:left']) - Number(margins['w:right'])
}

function valuesOf(xml: string, names: string): string[] {
  return [...xml.matchAll(new RegExp(`<w:(?:${names}) w:val="([^"]+)"`, 'g'))].map(([, found]) => found!)
}

/** What a reader of the file sees in front of each heading and clause: styles and lists resolved, levels counted. */
function countHeadings(parts: Record<string, string>): string[] {
  const styles = new Map(
    all(parseXml(parts['word/styles.xml']!), 'w:style').map((style) => [style.attributes['w:styleId'], style]),
  )
  const numbering = parseXml(parts['word/numbering.xml']!)
  const counts: number[] = []
  return all(parseXml(parts['word/document.xml']!), 'w:p').flatMap((paragraph) => {
    const id = value(paragraph, 'w:pPr', 'w:pStyle')!
    if (!/^KH(?:Heading|Clause)/.test(id)) return []
    const properties = child(paragraph, 'w:pPr', 'w:numPr') ?? child(styles.get(id)!, 'w:pPr', 'w:numPr')!
    const level = Number(value(properties, 'w:ilvl'))
    counts.length = level + 1
    counts[level] = (counts[level] ?? 0) + 1
    return [printNumber(numbering, value(properties, 'w:numId')!, counts)]
  })
}

function printNumber(numbering: ReturnType<typeof parseXml>, numId: string, counts: readonly number[]): string {
  const list = all(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === numId)!
  const abstract = all(numbering, 'w:abstractNum').find(
    ({ attributes }) => attributes['w:abstractNumId'] === value(list, 'w:abstractNumId'),
  )!
  const levels = all(abstract, 'w:lvl')
  return value(levels[counts.length - 1]!, 'w:lvlText')!.replace(/%(\d)/g, (_, digit: string) => {
    const count = counts[Number(digit) - 1]!
    return value(levels[Number(digit) - 1]!, 'w:numFmt') === 'upperRoman'
      ? ['I', 'II', 'III', 'IV', 'V'][count - 1]!
      : String(count)
  })
}
