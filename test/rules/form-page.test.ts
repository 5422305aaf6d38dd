import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/draft/draft.js'
import { lintDraft } from '../../src/lint.js'
import { readDocx } from '../../src/readers/docx.js'
import { formPage } from '../../src/rules/form/page/form-page.js'
import type { Judge } from '../../src/standard/form/form.js'
import { shippedForms } from '../../src/standard/form/shipped.js'
import { p, r, section, table, word } from '../support/word.js'

const sentence = 'Các đơn vị phổ biến kế hoạch đến toàn thể cán bộ, công chức và báo cáo kết quả trước ngày hội.'

interface Pages {
  /** Properties of the paragraphs of the body. */
  properties?: string
  styles?: string
  /** Properties of the only section. */
  section?: string
  header?: string
  /** Whose head it is. */
  pages?: 'default' | 'first' | 'even'
  settings?: string
  footer?: string
  paragraphs?: number
  standard?: string
}

function draftOf({ header, footer, pages = 'default', section: own, ...given }: Pages): Draft {
  const { properties, styles, settings, paragraphs = 5, standard = 'nd30' } = given
  const prose = Array.from({ length: paragraphs }, () => p(r(sentence), properties)).join('')
  const running = { ...(header && { h: header }), ...(footer && { f: footer }) }
  const references = Object.keys(running).map((id) => `${id === 'h' ? pages : 'default'} ${id}`)
  const lastSection = section(references, own ?? '<w:titlePg/>')
  const body = p(r('KẾ HOẠCH')) + p(r('Tổ chức hội thi')) + prose
  return {
    ...readDocx(word({ body, styles, settings, running, lastSection }), 'a.docx').value!,
    judgedBy: judge(standard),
  }
}

function judge(name: string): Judge {
  return { name, form: shippedForms[name]! }
}

function messagesOf(pages: Pages): string[] {
  return lintDraft(draftOf(pages), [formPage]).map(({ severity, message }) => `${severity} ${message}`)
}

const spaced = (attributes: string) => `<w:spacing ${attributes}/>`
const six = 'w:after="120"'

describe('spacing of the body', () => {
  test.each<[string, string, Pages, string?]>([
    ['nd30', 'one and a half lines', { properties: spaced(`${six} w:line="360"`) }],
    ['nd30', 'double', { properties: spaced(`${six} w:line="480"`) }, 'warning Dãn dòng của phần nội dung là 2 dòng'],
    [
      'nd30',
      'less than single',
      { properties: spaced(`${six} w:line="216"`) },
      'warning Dãn dòng của phần nội dung là 0,9',
    ],
    ['nd30', 'at least a small height', { properties: spaced(`${six} w:line="200" w:lineRule="atLeast"`) }],
    ['nd30', 'an exact height that is about single', { properties: spaced(`${six} w:line="340" w:lineRule="exact"`) }],
    [
      'nd30',
      'an exact height of 30 pt',
      { properties: spaced(`${six} w:line="600" w:lineRule="exact"`) },
      'info Dãn dòng của phần nội dung là đúng 30 pt',
    ],
    [
      'doan',
      'one and a half lines',
      { properties: spaced('w:line="360"') },
      'warning Dãn dòng của phần nội dung là 1,5',
    ],
    ['doan', 'no room between paragraphs', { properties: spaced('w:line="288"') }],
    ['doan', '6 pt on either side', { properties: spaced('w:before="120" w:after="120"') }],
    [
      'doan',
      '10 pt below each paragraph',
      { properties: spaced('w:after="200"') },
      'warning Các đoạn của phần nội dung cách nhau 10 pt (100 % số đoạn), cần không quá 6 pt.',
    ],
    ['nd30', 'no room', {}, 'warning Các đoạn của phần nội dung cách nhau 0 pt (100 % số đoạn), cần ít nhất 6 pt.'],
    ['nd30', '3 pt on either side', { properties: spaced('w:before="60" w:after="60"') }],
    ['nd30', 'room left to Word', { properties: spaced('w:afterAutospacing="1"') }],
    ['nd30', 'too few paragraphs', { paragraphs: 3 }],
    [
      'nd30',
      'no room between paragraphs of one style',
      { properties: `${spaced(six)}<w:contextualSpacing/>` },
      'warning Các đoạn của phần nội dung cách nhau 0 pt',
    ],
    [
      'nd30',
      'room from the style',
      {
        styles: '<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults>',
      },
    ],
    [
      'nd30',
      'room in a tracked change alone',
      { properties: `<w:pPrChange><w:pPr>${spaced(six)}</w:pPr></w:pPrChange>` },
      'warning Các đoạn',
    ],
    ['dang', 'exactly 18 pt', { properties: spaced(`${six} w:line="360" w:lineRule="exact"`) }],
    [
      'dang',
      'lines of about 18 pt',
      { properties: spaced(`${six} w:line="276"`) },
      'info Dãn dòng của phần nội dung là 1,15 dòng (100 % số chữ), cần đúng 18–22 pt.',
    ],
    ['dang', 'double', { properties: spaced(`${six} w:line="480"`) }, 'warning Dãn dòng của phần nội dung là 2 dòng'],
  ])('%s: %s', (standard, _, pages, expected) => {
    const found = messagesOf({ ...pages, standard })
    expect(found).toHaveLength(expected === undefined ? 0 : 1)
    if (expected !== undefined) expect(found[0]).toContain(expected)
  })
})

const simple = '<w:fldSimple w:instr=" PAGE "/>'
const split =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PA</w:instrText></w:r><w:r><w:instrText>GE \\* MERGEFORMAT</w:instrText></w:r>'
const centred = '<w:jc w:val="center"/>'
const long = { paragraphs: 80, properties: spaced(six) }
const missing = 'warning Văn bản dài hơn một trang nhưng từ trang 2 không có số trang.'

describe('the number of the page', () => {
  test.each<[string, Pages, string?]>([
    ['is not needed on one page', { properties: spaced(six) }],
    ['is missing', long, missing],
    [
      'is missing where only all pages are counted',
      { ...long, header: p('<w:fldSimple w:instr=" NUMPAGES "/>') },
      missing,
    ],
    [
      'stands on even pages, which are like the others',
      { ...long, header: p(simple, centred), pages: 'even' },
      missing,
    ],
    [
      'stands on even pages',
      { ...long, header: p(simple, centred), pages: 'even', settings: '<w:evenAndOddHeaders/>' },
    ],
    [
      'stands on a first page that is like the others',
      { ...long, header: p(simple, centred), pages: 'first', section: '<w:pgNumType/>' },
      missing,
    ],
    ['stands in the middle', { ...long, header: p(simple, centred) }],
    ['stands in the middle, its field split up', { ...long, header: p(split, centred) }],
    ['stands in a frame', { ...long, header: p(simple, '<w:framePr w:xAlign="right"/>') }],
    ['stands behind a tab', { ...long, header: p(`<w:r><w:tab/></w:r>${simple}`) }],
    ['stands in a table', { ...long, header: table(`<w:tr><w:tc>${p(simple)}</w:tc></w:tr>`) }],
    [
      'stands at the right',
      { ...long, header: p(simple, '<w:jc w:val="right"/>') },
      'warning Số trang ở lề trên nhưng không ở giữa.',
    ],
    ['stands at the foot', { ...long, footer: p(simple, centred) }, 'warning Số trang đặt ở chân trang'],
    ['stands at head and foot', { ...long, header: p(simple, centred), footer: p(simple) }],
    [
      'stands on the first page too',
      { ...long, header: p(simple, centred), section: '<w:pgNumType/>' },
      'warning Trang đầu cũng in số trang',
    ],
    [
      'stands on the first page by a condition',
      { ...long, header: p(`<w:fldSimple w:instr=" IF 1 &gt; 1 "/>${simple}`, centred), section: '<w:pgNumType/>' },
    ],
  ])('%s', (_, pages, expected) => {
    const found = messagesOf(pages)
    expect(found).toHaveLength(expected === undefined ? 0 : 1)
    if (expected !== undefined) expect(found[0]).toContain(expected)
  })
})

test('a file without a word in it has no pages to speak of', () => {
  const draft: Draft = { ...readDocx(word({ body: '' }), 'a.docx').value!, judgedBy: judge('nd30') }
  expect(lintDraft(draft, [formPage])).toEqual([])
})

describe('which section is meant', () => {
  const sheet = (left: number, size = 'w:w="11906" w:h="16838"') =>
    `<w:sectPr><w:pgSz ${size}/><w:pgMar w:top="1134" w:bottom="1134" w:left="${left}" w:right="1134"/></w:sectPr>`
  const good = sheet(1701)
  const narrow = sheet(1134)
  const small = sheet(1701, 'w:w="8391" w:h="11906"')

  /** Each section has two paragraphs, of which the second holds its sheet. */
  const sections = (...given: [words: string, sheet: string][]) =>
    given.map(([words, properties]) => p(r(words)) + p(r('Hết phần.'), properties)).join('')

  test.each<[string, string, string[]]>([
    ['the second', sections(['KẾ HOẠCH', good], ['PHỤ LỤC', narrow]), ['Phần 2 (từ “PHỤ LỤC”) có lề trái 20 mm']],
    [
      'two of three',
      sections(['KẾ HOẠCH', narrow], ['PHỤ LỤC', good], ['BẢNG KINH PHÍ', narrow]),
      ['Phần 1 (từ “KẾ HOẠCH”), phần 3 (từ “BẢNG KINH PHÍ”) có lề trái 20 mm'],
    ],
    ['all', sections(['KẾ HOẠCH', narrow], ['PHỤ LỤC', narrow]), ['Trang giấy có lề trái 20 mm']],
    ['the only one', sections(['KẾ HOẠCH', narrow]), ['Trang giấy có lề trái 20 mm']],
    [
      'each for its own reason',
      sections(['KẾ HOẠCH', small], ['PHỤ LỤC', narrow], ['DANH SÁCH', good]),
      ['Khổ giấy của phần 1 (từ “KẾ HOẠCH”) là 148 × 210 mm', 'Phần 2 (từ “PHỤ LỤC”) có lề trái 20 mm'],
    ],
    [
      'one that begins with a table',
      sections(['KẾ HOẠCH', good]) + table(`<w:tr><w:tc>${p(r('STT'))}</w:tc></w:tr>`) + p('', narrow),
      ['Phần 2 (từ “STT”) có lề trái 20 mm'],
    ],
    ['one without a word', sections(['KẾ HOẠCH', good]) + p('', narrow), ['Phần 2 có lề trái 20 mm']],
    [
      'one with a long beginning',
      sections(['KẾ HOẠCH', good], [`Danh mục  ${'nội dung '.repeat(20)}`, narrow]),
      ['Phần 2 (từ “Danh mục nội dung nội dung nội dung nội…”) có lề trái 20 mm'],
    ],
  ])('%s', (_, body, expected) => {
    const draft: Draft = { ...readDocx(word({ body }), 'a.docx').value!, judgedBy: judge('doan') }
    const found = lintDraft(draft, [formPage]).map(({ message }) => message)
    expect(found).toEqual(expected.map((words) => expect.stringContaining(words)))
  })
})
