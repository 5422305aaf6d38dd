import validate from '@ooxml-tools/validate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { MarkupElement } from '../../src/document/markup.js'
import type { Written } from '../../src/writers/writer.js'
import { scheduleModel, tableBlock } from '../support/docx-models.js'
import { doan, standardOf } from '../support/docx-standard.js'
import { all, child, childElements, paragraphText, parseXml, partsOf, value } from '../support/docx-xml.js'
import { filled, textsOf, writtenOf } from '../support/template-fill.js'
import { a4, factParagraphs, officeTemplate, p, plainBody, r, table } from '../support/template-word.js'

// The Open XML SDK takes seconds to start.
const slow = { timeout: 60_000 }

let written: Written

beforeAll(() => {
  written = writtenOf(doan())
})

const named = (name: string, inside: string, id = name.replace(/\s/g, '')) =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`
const heading = (id = 'Muc1', numId = '9') =>
  named('KH Mục', `<w:pPr><w:numPr><w:numId w:val="${numId}"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr>`, id)
const list = (levels: string) =>
  `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="0"/></w:num>`
const level = (at: number, format: string, text: string, style = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${style && `<w:pStyle w:val="${style}"/>`}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`

const stylesIn = (xml: string) => all(parseXml(xml), 'w:style')
const styleNamed = (xml: string, name: string) =>
  stylesIn(xml).find((style) => [value(style, 'w:name'), value(style, 'w:aliases')].includes(name))
const paragraphsIn = (xml: string) => all(parseXml(xml), 'w:p')
const starting = (xml: string, text: string) => paragraphsIn(xml).find((one) => paragraphText(one).startsWith(text))!

describe('a template without our styles', () => {
  let parts: Record<string, string>
  let bytes: Uint8Array

  beforeAll(async () => {
    ;({ parts, bytes } = await filled(officeTemplate(), written))
  })

  test('is valid to the Open XML SDK', slow, async () => {
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  })

  test('gets those that the plan uses behind its own, based on one another or whole in themselves', () => {
    const styles = stylesIn(parts['word/styles.xml']!)
    const ids = styles.map(({ attributes }) => attributes['w:styleId'])
    expect(ids.slice(0, 2)).toEqual(['Normal', 'TableNormal'])
    expect(ids).toEqual(
      expect.arrayContaining(['KHHeading1', 'KHHeading5', 'KHItem2', 'KHRecipient', 'KHTableSchedule']),
    )
    expect(ids).not.toContain('KHOrganTitle')
    for (const style of styles.slice(2).filter(({ attributes }) => attributes['w:type'] === 'paragraph')) {
      const based = value(style, 'w:basedOn')
      if (based !== undefined) expect(ids.slice(2)).toContain(based)
      if (based !== undefined) continue
      expect(child(style, 'w:pPr', 'w:spacing')!.attributes).toMatchObject({ 'w:before': expect.any(String) })
      const fonts = Object.values(child(style, 'w:rPr', 'w:rFonts')!.attributes)
      expect(fonts).toEqual(Array(4).fill('Times New Roman'))
    }
  })

  test('uses only styles and lists that it has then', () => {
    const ids = stylesIn(parts['word/styles.xml']!).map(({ attributes }) => attributes['w:styleId'])
    const text = Object.values(parts).join('')
    const used = [...text.matchAll(/<w:(?:pStyle|tblStyle|next|basedOn) w:val="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual(expect.arrayContaining(used))
    expect(new Set(ids).size).toBe(ids.length)
    const lists = [...parts['word/numberingKH1.xml']!.matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => id)
    const counted = [...text.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
    expect(lists).toEqual(expect.arrayContaining(counted))
  })

  test('counts headings and recipients by Word’s own lists', () => {
    const style = (id: string) => styleNamed(parts['word/styles.xml']!, id)!
    expect(value(style('KH Mục'), 'w:pPr', 'w:numPr', 'w:numId')).toBeDefined()
    expect(paragraphText(starting(parts['word/document.xml']!, 'Mục đích -'))).toBe('Mục đích - Yêu cầu:')
  })
})

test('an id that the template has for something else is left to it', slow, async () => {
  const taken = named('Khác hẳn', '', 'KHHeading1') + named('Nữa', '', 'KHHeading11')
  const { bytes, parts } = await filled(officeTemplate({ styles: `${taken}` }), written)
  const id = styleNamed(parts['word/styles.xml']!, 'KH Mục')!.attributes['w:styleId']
  expect(id).toBe('KHHeading12')
  expect(value(starting(parts['word/document.xml']!, 'Mục đích -'), 'w:pPr', 'w:pStyle')).toBe(id)
  expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
})

describe('a template with our styles of its own', () => {
  const look = (document: string, text: string) => {
    const paragraph = starting(document, text)
    const numbers = child(paragraph, 'w:pPr', 'w:numPr')
    return {
      style: value(paragraph, 'w:pPr', 'w:pStyle'),
      list: numbers && [value(numbers, 'w:ilvl'), value(numbers, 'w:numId')],
    }
  }

  test('uses them under their ids, and its own list', slow, async () => {
    const numbering = list(level(0, 'upperLetter', '%1/', 'Muc1'))
    const template = officeTemplate({ styles: heading() + named('kh nội dung', '', 'Than'), numbering })
    const { bytes, parts } = await filled(template, written)
    const document = parts['word/document.xml']!
    expect(look(document, 'Mục đích - Yêu cầu')).toEqual({ style: 'Muc1', list: undefined })
    expect(look(document, 'Ban Thường vụ Đoàn Khối ban hành')).toEqual({ style: 'Than', list: undefined })
    const own = partsOf(template)['word/styles.xml']!.replace('</w:styles>', '')
    expect(parts['word/styles.xml']!.startsWith(own)).toBe(true)
    expect(stylesIn(parts['word/styles.xml']!).filter((style) => value(style, 'w:name') === 'KH Mục')).toHaveLength(1)
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  })

  test('types the numbers that its list has no level for', async () => {
    const numbering = list(level(0, 'upperRoman', '%1.', 'Muc1'))
    const { parts } = await filled(officeTemplate({ styles: heading(), numbering }), written)
    const document = parts['word/document.xml']!
    expect(look(document, 'Mục đích - Yêu cầu').style).toBe('Muc1')
    expect(paragraphsIn(document).map(paragraphText)).toEqual(
      expect.arrayContaining(['1. Mục đích:', '2.1. Hoạt động văn hóa:']),
    )
    expect(child(styleNamed(parts['word/styles.xml']!, 'KH Khoản')!, 'w:pPr', 'w:numPr')).toBeUndefined()
  })

  test('goes on counting where its list has the level', async () => {
    const numbering = list(level(0, 'upperRoman', '%1.', 'Muc1') + level(1, 'decimal', '%2.'))
    const { parts } = await filled(officeTemplate({ styles: heading(), numbering }), written)
    expect(look(parts['word/document.xml']!, 'Mục đích:')).toEqual({ style: 'KHHeading2', list: ['1', '9'] })
  })

  test('whose list prints nothing has the number typed', async () => {
    const numbering = list(level(0, 'none', '', 'Muc1'))
    const { parts } = await filled(officeTemplate({ styles: heading(), numbering }), written)
    expect(look(parts['word/document.xml']!, 'I. Mục đích - Yêu cầu')).toEqual({ style: 'Muc1', list: ['0', '0'] })
  })

  test('without a number is counted by our list', async () => {
    const { parts } = await filled(officeTemplate({ styles: named('KH Mục', '', 'Muc1') }), written)
    const numId = value(styleNamed(parts['word/styles.xml']!, 'KH Khoản')!, 'w:pPr', 'w:numPr', 'w:numId')
    expect(look(parts['word/document.xml']!, 'Mục đích - Yêu cầu')).toEqual({ style: 'Muc1', list: ['0', numId] })
    expect(parts['word/numberingKH1.xml']).not.toContain('"Muc1"')
  })

  test('has a heading of Word’s own for ours only where the file has none', slow, async () => {
    const taken = await filled(officeTemplate({ styles: named('heading 1', '', 'u1') }), written)
    const [theirs, ours] = ['heading 1', 'KH Mục'].map((name) => styleNamed(taken.parts['word/styles.xml']!, name)!)
    expect(look(taken.parts['word/document.xml']!, 'Mục đích - Yêu cầu').style).toBe(ours!.attributes['w:styleId'])
    expect([theirs!.attributes['w:styleId'], ours!.attributes['w:customStyle']]).toEqual(['u1', '1'])
    expect(await validate(taken.bytes, 'docx', 'Office2019')).toEqual([])
    const free = styleNamed((await filled(officeTemplate(), written)).parts['word/styles.xml']!, 'heading 1')!
    expect([value(free, 'w:aliases'), free.attributes['w:customStyle']]).toEqual(['KH Mục', undefined])
  })

  test('finds them by their aliases, and by the names that they have had', async () => {
    const aliased = named('heading 1', '<w:aliases w:val="Mục lớn,KH Mục"/>', 'u1')
    const former = named('KH Nơi nhận', '', 'Nhan') + named('KH Nơi gửi', '', 'Gui')
    const { parts } = await filled(officeTemplate({ styles: aliased + former }), writtenOf(standardOf('nd30')))
    const document = parts['word/document.xml']!
    expect(look(document, 'Mục đích - Yêu cầu').style).toBe('u1')
    expect(look(document, 'Công đoàn Viên chức').style).toBe('Gui')
  })

  test('knows a heading by the body that it is based on, where LibreOffice has dropped its alias', async () => {
    const styles = named('KH Nội dung', '', 'Than') + named('Heading 1', '<w:basedOn w:val="Than"/>', 'H1')
    const { parts } = await filled(officeTemplate({ styles }), written)
    expect(look(parts['word/document.xml']!, 'Mục đích - Yêu cầu').style).toBe('H1')
    const other = named('KH Nội dung', '', 'Than') + named('Heading 1', '<w:basedOn w:val="Normal"/>', 'H1')
    const { parts: others } = await filled(officeTemplate({ styles: other }), written)
    expect(look(others['word/document.xml']!, 'Mục đích - Yêu cầu').style).toBe('KHHeading1')
  })

  test('leaves capitals to them', async () => {
    const styles =
      named('KH Mục', '<w:basedOn w:val="Caps"/>', 'Muc1') + named('Gốc', '<w:rPr><w:caps/></w:rPr>', 'Caps')
    for (const own of [styles, named('KH Mục', '', 'Muc1')]) {
      const { texts } = await filled(officeTemplate({ styles: own }), written)
      expect(texts).toContain('Mục đích - Yêu cầu:')
    }
  })
})

test('lists are put beside the template’s own, under numbers that it has free', slow, async () => {
  const numbering = `${list(level(0, 'decimal', '%1)'))}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:numIdMacAtCleanup w:val="1"/>`
  const { bytes, parts } = await filled(officeTemplate({ numbering }), written)
  const children = childElements(child(parseXml(parts['word/numbering.xml']!), 'w:numbering')!)
  const order = children.map(({ name }) => name.slice(2))
  expect(order).toEqual([...order].sort((a, b) => rank(a) - rank(b)))
  const ids = (name: string, key: string) =>
    children.filter((one) => one.name === `w:${name}`).map(({ attributes }) => attributes[`w:${key}`])
  expect(ids('num', 'numId').slice(0, 2)).toEqual(['9', '1'])
  for (const found of [ids('num', 'numId'), ids('abstractNum', 'abstractNumId')])
    expect(new Set(found).size).toBe(found.length)
  expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
})

const rank = (name: string) => ['abstractNum', 'num', 'numIdMacAtCleanup'].indexOf(name)

describe('tables', () => {
  const widths = (xml: string) =>
    all(parseXml(xml), 'w:tblGrid').map((grid) =>
      all(grid, 'w:gridCol').reduce((sum, { attributes }) => sum + Number(attributes['w:w']), 0),
    )

  test('are as wide as the text between the template’s margins, also on a landscape page', async () => {
    const section =
      '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1984" w:header="567" w:footer="567" w:gutter="284"/>'
    const schedule = scheduleModel(2, 'landscape')
    const { parts } = await filled(officeTemplate({ section }), writtenOf(written.standard, { schedule }))
    const [body, ...others] = widths(parts['word/document.xml']!)
    expect(body).toBe(11906 - 1984 - 284 - 850)
    for (const width of others) expect(Math.abs(width - (16838 - 1984 - 284 - 850))).toBeLessThanOrEqual(1)
  })

  test.each([
    ['before', (place: string) => table([p(r('a'))]) + place],
    ['behind', (place: string) => place + table([p(r('a'))])],
  ])('don’t run into one that stands right %s them', slow, async (_, around) => {
    const others = p(r('{{recipients}}')) + p(r('{{schedule}}'))
    const template = officeTemplate({ body: factParagraphs + around(p(r('{{body}}'))) + others })
    const { bytes, parts } = await filled(template, writtenOf(written.standard, { body: [tableBlock()] }))
    const blocks = childElements(child(parseXml(parts['word/document.xml']!), 'w:document', 'w:body')!).map(
      ({ name }) => name,
    )
    expect(blocks.join()).not.toContain('w:tbl,w:tbl')
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  })
})

test('recipients may stand in a cell, with the last of the text kept beside the signature', slow, async () => {
  const signing = table([p(r('Nơi nhận:')) + p(r('{{recipients}}')), p(r('{{POST}}')) + p(r('{{signer}}'))])
  const body = factParagraphs + p(r('{{body}}'), '<w:keepNext/>') + signing + p(r('{{schedule}}'))
  const { bytes, parts } = await filled(officeTemplate({ body }), written)
  const [cell] = all(parseXml(parts['word/document.xml']!), 'w:tc').filter(
    (one) => paragraphText(all(one, 'w:p')[0]!) === 'Nơi nhận:',
  )
  expect(all(cell!, 'w:p').map(paragraphText)).toEqual(['Nơi nhận:', ...written.model.recipients])
  const blocks = childElements(child(parseXml(parts['word/document.xml']!), 'w:document', 'w:body')!)
  const at = blocks.findIndex((one) => one.name === 'w:tbl' && paragraphText(all(one, 'w:p')[0]!) === 'Nơi nhận:')
  expect(child(blocks[at - 1]!, 'w:pPr', 'w:keepNext')).toBeDefined()
  expect(child(blocks[at - 2]!, 'w:pPr', 'w:keepNext')).toBeUndefined()
  expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
})

test('bookmarks of a paragraph that goes are kept', async () => {
  const place = p(`<w:bookmarkStart w:id="3" w:name="NoiDung"/>${r('{{body}}')}`) + p('<w:bookmarkEnd w:id="3"/>')
  const body = factParagraphs + place + p(r('{{recipients}}')) + p(r('{{schedule}}'))
  const { parts } = await filled(officeTemplate({ body }), written)
  expect(parts['word/document.xml']!.match(/<w:bookmark(?:Start|End)[^>]*>/g)).toHaveLength(2)
})

describe('the schedule', () => {
  const sectionsOf = (xml: string) => all(parseXml(xml), 'w:sectPr')
  const property = (section: MarkupElement, name: string) => child(section, `w:${name}`)?.attributes
  const before = factParagraphs + p(r('{{body}}')) + p(r('{{recipients}}'))
  const landscape = () => writtenOf(written.standard, { schedule: scheduleModel(3, 'landscape') })

  test('begins a section of its own behind other text, turned as the plan says, with pages from 1', slow, async () => {
    const { bytes, parts } = await filled(officeTemplate({ header: p(r('Đầu trang')) }), landscape())
    const [letter, schedule, ...others] = sectionsOf(parts['word/document.xml']!)
    expect(others).toEqual([])
    expect(property(letter!, 'pgSz')).toEqual({ 'w:w': '11906', 'w:h': '16838' })
    expect(property(letter!, 'headerReference')).toBeDefined()
    expect(property(schedule!, 'pgSz')).toEqual({ 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' })
    expect(property(schedule!, 'type')).toEqual({ 'w:val': 'nextPage' })
    expect(property(schedule!, 'pgNumType')).toEqual({ 'w:start': '1' })
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  })

  test('takes the section that the template keeps for it', slow, async () => {
    const own = `<w:p><w:pPr><w:sectPr>${a4}</w:sectPr></w:pPr></w:p>`
    const section = `${a4}<w:pgNumType w:fmt="lowerRoman"/>`
    const { bytes, parts } = await filled(
      officeTemplate({ body: before + own + p(r('{{schedule}}')), section }),
      landscape(),
    )
    const sections = sectionsOf(parts['word/document.xml']!)
    expect(sections).toHaveLength(2)
    expect(property(sections[1]!, 'pgSz')!['w:orient']).toBe('landscape')
    expect(property(sections[1]!, 'pgNumType')).toEqual({ 'w:fmt': 'lowerRoman', 'w:start': '1' })
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  })

  test('gives what stands behind it the template’s section back', slow, async () => {
    const { bytes, parts } = await filled(
      officeTemplate({ body: `${before}${p(r('{{schedule}}'))}${p(r('Phần cuối'))}` }),
      landscape(),
    )
    const sections = sectionsOf(parts['word/document.xml']!)
    expect(sections.map((one) => property(one, 'pgSz')!['w:orient'])).toEqual([undefined, 'landscape', undefined])
    expect(textsOf(parts['word/document.xml']!).at(-1)).toBe('Phần cuối')
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  })

  test.each([
    ['in a paragraph of its own', before + p('<w:r><w:br w:type="page"/></w:r>')],
    ['at the end of a text', before + p(`${r('Hết')}<w:r><w:br w:type="page"/></w:r>`)],
    ['in its own paragraph', before + p('<w:r><w:br w:type="page"/></w:r>').replace('</w:p>', '')],
  ])('needs no page break %s besides', async (_, text) => {
    const place = text.endsWith('</w:p>') ? text + p(r('{{schedule}}')) : `${text}${r('{{schedule}}')}</w:p>`
    const { parts } = await filled(officeTemplate({ body: place }), written)
    expect(parts['word/document.xml']).not.toContain('w:type="page"')
  })

  test('hides a letterhead that stands in the first page’s header', slow, async () => {
    const template = officeTemplate({
      header: p(r('Trang')),
      firstHeader: p(r('{{ISSUER}}')),
      section: `${a4}<w:titlePg/>`,
    })
    const { bytes, parts } = await filled(template, written)
    const [, schedule] = sectionsOf(parts['word/document.xml']!)
    const [first] = all(schedule!, 'w:headerReference').filter(({ attributes }) => attributes['w:type'] === 'first')
    const relation = new RegExp(`Id="${first!.attributes['r:id']}"[^>]*Target="([^"]+)"`).exec(
      parts['word/_rels/document.xml.rels']!,
    )
    expect(textsOf(parts[`word/${relation![1]}`]!)).toEqual([''])
    expect(textsOf(parts['word/firstHeader.xml']!)).toEqual(['BCH ĐOÀN KHỐI CƠ QUAN'])
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  })

  describe('that the plan leaves out', () => {
    const without = () => writtenOf(written.standard, { schedule: null })

    test('takes its place away', slow, async () => {
      const { bytes, parts, texts } = await filled(officeTemplate(), without())
      expect(texts.at(-1)).toBe(written.model.recipients.at(-1))
      expect(sectionsOf(parts['word/document.xml']!)).toHaveLength(1)
      expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
    })

    test('takes its section and its page break away', slow, async () => {
      const margins = a4.replace('w:left="1701"', 'w:left="1700"')
      const own = `${p(r('Hết'))}<w:p><w:pPr><w:sectPr>${margins}</w:sectPr></w:pPr></w:p>`
      const { bytes, parts } = await filled(officeTemplate({ body: before + own + p(r('{{schedule}}')) }), without())
      const [section, ...others] = sectionsOf(parts['word/document.xml']!)
      expect(others).toEqual([])
      expect(property(section!, 'pgMar')!['w:left']).toBe('1700')
      expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
    })

    test('takes a section in the middle away', slow, async () => {
      const end = `<w:p><w:pPr><w:sectPr>${a4}</w:sectPr></w:pPr></w:p>`
      const body = before + end + p(r('{{schedule}}')) + end + p(r('Phần cuối'))
      const { bytes, parts, texts } = await filled(officeTemplate({ body }), without())
      expect(sectionsOf(parts['word/document.xml']!)).toHaveLength(2)
      expect(texts.at(-1)).toBe('Phần cuối')
      expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
    })

    test('is no fault of a template that has no place for it', async () => {
      const body = plainBody.replace(p(r('{{schedule}}')), '')
      expect((await filled(officeTemplate({ body }), without())).diagnostics).toEqual([])
    })
  })
})
