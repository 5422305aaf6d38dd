import { describe, expect, test } from 'vitest'
import { readDocx } from '../../src/readers/docx.js'
import { textsOf } from '../support/edit-word.js'
import { cell, p, r, row, section, table, type WordParts, word } from '../support/word.js'

function remarks(parts: WordParts) {
  return readDocx(word(parts), 'a.docx').diagnostics
}

describe('ways to show the same thing', () => {
  const choice = (requires: string, text: string, declared = '') =>
    `<mc:Choice ${declared} Requires="${requires}">${r(text)}</mc:Choice>`
  const fallback = `<mc:Fallback>${r('cũ')}</mc:Fallback>`
  const far = 'xmlns:far="http://example.com/2099"'
  const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'

  test.each<[what: string, choices: string, expected: string[]]>([
    ['the first that can be read', choice('wps', 'một') + choice('v', 'hai') + fallback, ['một']],
    ['the next, where the first can’t', choice('far', 'xa', far) + choice('wps', 'hai') + fallback, ['hai']],
    ['the fallback, where none can', choice('far', 'xa', far) + fallback, ['cũ']],
    ['the fallback, where one of two can’t', choice('wps far', 'xa', far) + fallback, ['cũ']],
    ['the fallback, for a prefix without meaning', choice('none', 'xa') + fallback, ['cũ']],
    ['a prefix that the choice itself declares', choice('w14', 'mới', w14) + fallback, ['mới']],
    [
      'a known prefix that means something else',
      choice('wps', 'xa', 'xmlns:wps="http://example.com/2099"') + fallback,
      ['cũ'],
    ],
    ['no fallback', choice('far', 'xa', far), []],
    [
      'one inside another',
      `<mc:Choice Requires="wps"><mc:AlternateContent>${choice('far', 'xa', far)}<mc:Fallback>${r('trong')}</mc:Fallback></mc:AlternateContent></mc:Choice>${fallback}`,
      ['trong'],
    ],
  ])('%s', (_, choices, expected) => {
    const body = p(`<mc:AlternateContent>${choices}</mc:AlternateContent>`)
    expect(textsOf(word({ body }))).toEqual(expected)
  })
})

describe('what is shown but not read', () => {
  const drawing = (inside: string) =>
    `<w:r><w:drawing><a:graphic xmlns:a="a"><a:graphicData>${inside}</a:graphicData></a:graphic></w:drawing></w:r>`
  const object = (program: string) =>
    `<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject xmlns:o="o" ProgID="${program}"/></w:object></w:r>`
  const prose = 'Ban Thường vụ ban hành kế hoạch tổ chức các hoạt động chào mừng với những nội dung sau đây, '.repeat(3)
  const chunk = '<w:altChunk r:id="rId9"/>'

  test.each<[what: string, body: string, expected: [severity: string, message: RegExp, part?: string][]]>([
    ['nothing', p(r(prose)), []],
    ['a part of another kind', p(r('Mở đầu.')) + chunk + p(r(prose)), [['warning', /1 phần chèn.*altChunk/, 'đoạn 1']]],
    ['two of them', chunk + p(r(prose)) + chunk, [['warning', /2 phần chèn/, 'đoạn 1']]],
    ['in front of all words', `${chunk}${chunk}`, [['warning', /2 phần chèn/]]],
    ['a document of its own', p(r(prose)) + p('<w:subDoc r:id="rId9"/>'), [['warning', /văn bản con/, 'đoạn 1']]],
    ['a spreadsheet', p(r(prose)) + p(object('Excel.Sheet.12')), [['info', /bảng tính/, 'đoạn 1']]],
    ['a formula of old', p(r(prose)) + p(object('Equation.3')), []],
    ['a diagram', p(r(prose)) + p(drawing('<dgm:relIds xmlns:dgm="d"/>')), [['info', /SmartArt/, 'đoạn 1']]],
    ['a chart', p(r(prose)) + p(drawing('<c:chart xmlns:c="c" r:id="rId9"/>')), [['info', /biểu đồ/, 'đoạn 1']]],
    ['a picture among words', p(r(prose)) + p(drawing('<a:blip/>')), []],
    [
      'pictures in place of words',
      p(r('Bản quét')) + p(drawing('<a:blip/>').repeat(2)),
      [['warning', /2 hình/, 'đoạn 1']],
    ],
  ])('%s', (_, body, expected) => {
    const found = remarks({ body })
    expect(found.map(({ ruleId, severity, place }) => [ruleId, severity, place?.part])).toEqual(
      expected.map(([severity, , part]) => ['file-read', severity, part]),
    )
    for (const [index, [, message]] of expected.entries()) expect(found[index]!.message).toMatch(message)
  })
})

describe('the head and the foot of pages', () => {
  const running = { h1: p(r('Đầu')), h2: p(r('Đầu chẵn')), h3: p(r('Đầu nhất')), f1: p(r('Chân')) }
  const all = ['default h1', 'even h2', 'first h3', 'default f1']
  const evenOther = '<w:evenAndOddHeaders/>'

  function shown(parts: WordParts): string[] {
    const { value } = readDocx(word({ running, ...parts }), 'a.docx')
    return value!.passages.slice(1).map(({ kind, text, place }) => `${kind} ${place?.part} ${place?.heading}: ${text}`)
  }
  const heading = p(r('I. NỘI DUNG'))

  test.each<[what: string, parts: WordParts, expected: string[]]>([
    ['of every page', { lastSection: section(all) }, ['đầu trang: Đầu', 'chân trang: Chân']],
    [
      'of the first page',
      { lastSection: section(all, '<w:titlePg/>') },
      ['đầu trang (trang thứ nhất): Đầu nhất', 'đầu trang: Đầu', 'chân trang: Chân'],
    ],
    [
      'of a first page that is like the others',
      { lastSection: section(all, '<w:titlePg w:val="0"/>') },
      ['đầu trang: Đầu', 'chân trang: Chân'],
    ],
    [
      'of even pages',
      { settings: evenOther, lastSection: section(all) },
      ['đầu trang: Đầu', 'đầu trang (trang chẵn): Đầu chẵn', 'chân trang: Chân'],
    ],
    ['of none', {}, []],
    [
      'of a section that takes over those of the one before',
      {
        body: heading + p('', section(['default h1', 'first h3'])),
        lastSection: section(['default f1'], '<w:titlePg/>'),
      },
      ['đầu trang: Đầu', 'đầu trang (trang thứ nhất, phần 2): Đầu nhất', 'chân trang (phần 2): Chân'],
    ],
    [
      'once, though two sections have it',
      { body: heading + p('', section(['default h1'])), lastSection: section(['default h1']) },
      ['đầu trang: Đầu'],
    ],
    [
      'without the number of the page',
      {
        lastSection: section(['default h1', 'default f1']),
        running: {
          h1: p('<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>') + p(r('Trang iv')),
          f1: p(r('Trang 2/15')) + p(r('- 3 -')) + p(r('Page 2 of 5')) + p(r('Kế hoạch năm 2024, trang 2')),
        },
      },
      ['chân trang: Kế hoạch năm 2024, trang 2'],
    ],
    [
      'in a table, a text box and a list of its own',
      {
        lastSection: section(['default h1']),
        running: {
          h1:
            table(row([cell(p(r('ô')))])) +
            p(`<w:r><w:pict><w:txbxContent>${p(r('khung'))}</w:txbxContent></w:pict></w:r>${r('- gạch')}`),
        },
      },
      ['đầu trang: ô', 'đầu trang: khung', 'đầu trang: - gạch'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(shown({ body: heading, ...parts })).toEqual(
      expected.map((text) => `note ${text.replace(':', ' undefined:')}`),
    )
  })

  test('have no say in the schedule, the facts and the numbers of headings', () => {
    const titles = ['STT', 'Hoạt động', 'Thời gian', 'Phụ trách']
    const headed = (cells: string[]) => row(cells.map((text) => cell(p(r(text)))))
    const running = {
      h1: table(headed(titles), headed(['1', 'Họp', '01/5/2024', 'VP'])) + p(r('Số: 99-KH/ĐTN')) + p(r('V. KẾT')),
    }
    const { value } = readDocx(
      word({ body: p(r('KẾ HOẠCH')) + heading, running, lastSection: section(['default h1']) }),
      'a',
    )
    expect(value).toMatchObject({ headings: [{ mark: 'I.' }], facts: {} })
    expect(value!.schedule).toBeUndefined()
  })

  test('a part that is no Word file ends the reading as it does elsewhere', () => {
    const files = { 'word/h1.xml': '<w:hdr' }
    const parts = { body: heading, files, running: { h1: '' }, lastSection: section(['default h1']) }
    expect(remarks(parts)).toMatchObject([{ ruleId: 'file-read', severity: 'error' }])
  })
})
