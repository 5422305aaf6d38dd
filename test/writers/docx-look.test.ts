import { beforeAll, describe, expect, test } from 'vitest'
import type { MarkupElement } from '../../src/document/markup.js'
import type { Standard, Style } from '../../src/standard/standard.js'
import { planModel, scheduleModel } from '../support/docx-models.js'
import { doan } from '../support/docx-standard.js'
import { all, buildDocx, child, childElements, paragraphText, parseXml, partsOf, value } from '../support/docx-xml.js'

const standard: Standard = doan()
const dxa = (millimetres: number) => String(Math.round((millimetres * 1440) / 25.4))
const twips = (points: number) => String(Math.round(points * 20))

let styles: Map<string, MarkupElement>
let document: MarkupElement
let parts: Record<string, string>

beforeAll(async () => {
  parts = partsOf(await buildDocx(planModel({ schedule: scheduleModel(3, 'landscape') }), standard))
  const named = all(parseXml(parts['word/styles.xml']!), 'w:style')
  styles = new Map(named.map((style) => [value(style, 'w:aliases') ?? value(style, 'w:name')!, style]))
  document = parseXml(parts['word/document.xml']!)
})

describe('each value of a style stands in the Word style of its name', () => {
  test.each(Object.entries(standard.styles))('%s', (_, style) => {
    const word = styles.get(style.name)!
    expect(word).toBeDefined()
    expect(lookOf(word)).toEqual(expectedLook(style))
  })
})

test('each table style has its padding, and lines only around data', () => {
  for (const table of Object.values(standard.tables)) {
    const properties = child(styles.get(table.name)!, 'w:tblPr')!
    expect(child(properties, 'w:tblCellMar', 'w:left')!.attributes['w:w']).toBe(dxa(table.padding))
    expect(child(properties, 'w:tblBorders') === undefined).toBe(table.layout)
  }
})

test('the sheets are the sheets of the standard', () => {
  const sections = all(document, 'w:sectPr')
  for (const [index, orientation] of (['portrait', 'landscape'] as const).entries()) {
    const { width, height, margins, header } = standard.orientations[orientation]
    expect(child(sections[index]!, 'w:pgSz')!.attributes).toMatchObject({ 'w:w': dxa(width), 'w:h': dxa(height) })
    expect(child(sections[index]!, 'w:pgMar')!.attributes).toMatchObject({
      'w:top': dxa(margins.top),
      'w:bottom': dxa(margins.bottom),
      'w:left': dxa(margins.left),
      'w:right': dxa(margins.right),
      'w:header': dxa(header),
    })
  }
})

test('font and language are set for every script', () => {
  const defaults = child(parseXml(parts['word/styles.xml']!), 'w:styles', 'w:docDefaults', 'w:rPrDefault', 'w:rPr')!
  expect(child(defaults, 'w:rFonts')!.attributes).toEqual({
    'w:ascii': standard.font,
    'w:hAnsi': standard.font,
    'w:cs': standard.font,
    'w:eastAsia': standard.font,
  })
  expect(Object.values(child(defaults, 'w:lang')!.attributes)).toEqual(Array(3).fill(standard.language))
  expect(parts['word/settings.xml']).toMatch(/compatibilityMode/)
})

test('a style that sets capitals leaves the letters as they are typed', () => {
  const capitals = new Set(Object.values(standard.styles).flatMap(({ caps, name }) => (caps ? [name] : [])))
  const names = new Map([...styles].map(([name, { attributes }]) => [attributes['w:styleId'], name]))
  const texts = all(document, 'w:p')
    .filter((p) => capitals.has(names.get(value(p, 'w:pPr', 'w:pStyle'))!))
    .map(paragraphText)
  expect(texts).toEqual(expect.arrayContaining(['Đoàn TNCS Hồ Chí Minh', 'Mục đích - Yêu cầu:', 'Phó Bí thư']))
})

test('the author reads in the properties what the plan is', () => {
  const core = childElements(child(parseXml(parts['docProps/core.xml']!), 'cp:coreProperties')!)
  const texts = Object.fromEntries(
    core.map(({ name, children }) => [name, children.map((text) => ('text' in text ? text.text : ''))[0]]),
  )
  const { title, subject, author } = planModel().properties
  expect(texts).toMatchObject({
    'dc:title': title,
    'dc:subject': subject,
    'dc:creator': author,
    'cp:lastModifiedBy': author,
  })
})

/** As Word sees a style: what it says, over what those say that it is based on. */
function lookOf(word: MarkupElement) {
  const chain = [word, ...basesOf(word)]
  const nearest = (kind: string, ...names: string[]) => chain.flatMap((style) => child(style, kind, ...names) ?? [])
  const valueIn = (kind: string, ...names: string[]) => nearest(kind, ...names)[0]?.attributes['w:val']
  const isOn = (kind: string, name: string) => {
    const [own] = nearest(kind, name)
    return own !== undefined && !/^(?:false|0|none)$/.test(own.attributes['w:val'] ?? '')
  }
  const attributesOf = (name: string) =>
    Object.assign(
      {},
      ...nearest('w:pPr', name)
        .map((one) => one.attributes)
        .reverse(),
    )
  return {
    size: valueIn('w:rPr', 'w:sz'),
    sizeOfOtherScripts: valueIn('w:rPr', 'w:szCs'),
    bold: isOn('w:rPr', 'w:b'),
    italic: isOn('w:rPr', 'w:i'),
    caps: isOn('w:rPr', 'w:caps'),
    underline: isOn('w:rPr', 'w:u'),
    align: valueIn('w:pPr', 'w:jc'),
    indent: attributesOf('w:ind'),
    spacing: attributesOf('w:spacing'),
    keepNext: isOn('w:pPr', 'w:keepNext'),
    keepLines: isOn('w:pPr', 'w:keepLines'),
    outline: valueIn('w:pPr', 'w:outlineLvl'),
    level: valueIn('w:pPr', 'w:numPr', 'w:ilvl'),
  }
}

function basesOf(word: MarkupElement): MarkupElement[] {
  const id = value(word, 'w:basedOn')
  const base = [...styles.values()].find(({ attributes }) => attributes['w:styleId'] === id)
  return base ? [base, ...basesOf(base)] : []
}

function expectedLook(style: Style): ReturnType<typeof lookOf> {
  const { left, right, first } = style.indent
  return {
    size: String(style.size * 2),
    sizeOfOtherScripts: String(style.size * 2),
    bold: style.bold,
    italic: style.italic,
    caps: style.caps,
    underline: style.underline,
    align: style.align === 'justify' ? 'both' : style.align,
    indent: {
      'w:left': dxa(left),
      'w:right': dxa(right),
      ...(first < 0 ? { 'w:hanging': dxa(-first) } : { 'w:firstLine': dxa(first) }),
    },
    spacing: {
      'w:before': twips(style.before),
      'w:after': style.rule === undefined ? twips(style.after) : '0',
      ...(style.exactly
        ? { 'w:line': twips(style.exactly), 'w:lineRule': 'exact' }
        : { 'w:line': String(Math.round(style.line * 240)), 'w:lineRule': 'auto' }),
    },
    keepNext: style.keepNext,
    keepLines: style.keepLines,
    outline: style.outline === undefined ? undefined : String(style.outline - 1),
    level: style.list ? String(style.list.level - 1) : undefined,
  }
}
