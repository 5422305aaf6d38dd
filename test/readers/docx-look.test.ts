import { describe, expect, test } from 'vitest'
import { read, textsOf } from '../support/edit-word.js'
import { cell, levels, p, r, row, t, table, type WordParts, word } from '../support/word.js'

function texts(parts: WordParts): string[] {
  return textsOf(word(parts))
}

const run = (text: string, properties: string) => `<w:r><w:rPr>${properties}</w:rPr>${t(text)}</w:r>`
const styled = (text: string, id: string, properties = '') => run(text, `<w:rStyle w:val="${id}"/>${properties}`)
const style = (type: string, id: string, properties: string, base = '') =>
  `<w:style w:type="${type}" w:styleId="${id}">${base && `<w:basedOn w:val="${base}"/>`}<w:rPr>${properties}</w:rPr></w:style>`
const defaultStyle = (type: string, properties: string) =>
  style(type, `${type}0`, properties).replace('w:type', 'w:default="1" w:type')
const defaults = (properties: string) =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${properties}</w:rPr></w:rPrDefault></w:docDefaults>`
const off = (name: string) => `<w:${name} w:val="0"/>`
const paragraphStyle = (id: string) => `<w:pStyle w:val="${id}"/>`

describe('hidden text', () => {
  const seen = r('hiện')
  test.each<[what: string, styles: string, body: string, expected: string[]]>([
    ['by its own formatting', '', p(run('ẩn', '<w:vanish/>') + seen), ['hiện']],
    ['by a special mark', '', p(run('ẩn', '<w:vanish/><w:specVanish/>') + seen), ['hiện']],
    ['on a web page only', '', p(run('trên giấy', '<w:webHidden/>')), ['trên giấy']],
    ['by a character style', style('character', 'An', '<w:vanish/>'), p(styled('ẩn', 'An') + seen), ['hiện']],
    [
      'by a style that it is based on',
      style('character', 'An', '<w:vanish/>') + style('character', 'B', '', 'An') + style('character', 'C', '', 'B'),
      p(styled('ẩn', 'C') + seen),
      ['hiện'],
    ],
    [
      'by a style, but for one based on it',
      style('character', 'An', '<w:vanish/>') + style('character', 'B', off('vanish'), 'An'),
      p(styled('hiện', 'B') + styled('ẩn', 'An')),
      ['hiện'],
    ],
    [
      'by the style of its paragraph',
      style('paragraph', 'An', '<w:vanish/>'),
      p(r('ẩn'), paragraphStyle('An')) + p(seen),
      ['hiện'],
    ],
    [
      'by a style, against its own formatting',
      style('paragraph', 'An', '<w:vanish/>'),
      p(run('hiện', off('vanish')) + r('ẩn'), paragraphStyle('An')),
      ['hiện'],
    ],
    [
      'by two styles that cancel each other',
      style('paragraph', 'An', '<w:vanish/>') + style('character', 'B', '<w:vanish/>'),
      p(styled('hiện', 'B') + r('ẩn'), paragraphStyle('An')),
      ['hiện'],
    ],
    [
      'by the style of its table',
      style('table', 'An', '<w:vanish/>'),
      table(row([cell(p(r('ẩn')))])).replace('<w:tblPr/>', '<w:tblPr><w:tblStyle w:val="An"/></w:tblPr>') + p(seen),
      ['hiện'],
    ],
    [
      'by the style of a table around the text box it stands in',
      style('table', 'An', '<w:vanish/>'),
      table(row([cell(p(`${r('ẩn')}<w:r><w:pict><w:txbxContent>${p(seen)}</w:txbxContent></w:pict></w:r>`))])).replace(
        '<w:tblPr/>',
        '<w:tblPr><w:tblStyle w:val="An"/></w:tblPr>',
      ),
      ['hiện'],
    ],
    ['by the defaults', defaults('<w:vanish/>'), p(run('hiện', off('vanish')) + r('ẩn')), ['hiện']],
    [
      'by the defaults, whatever a style turns on',
      defaults('<w:vanish/>') + style('character', 'B', '<w:vanish/>'),
      p(styled('ẩn', 'B') + run('hiện', off('vanish'))),
      ['hiện'],
    ],
    ['by the default style of paragraphs', defaultStyle('paragraph', '<w:vanish/>'), p(r('ẩn')), []],
    ['by a style of another kind', style('character', 'An', '<w:vanish/>'), p(seen, paragraphStyle('An')), ['hiện']],
    [
      'by styles based on each other',
      style('character', 'A', '', 'B') + style('character', 'B', '<w:vanish/>', 'A'),
      p(styled('ẩn', 'A') + seen),
      ['hiện'],
    ],
    ['only at its paragraph’s end', '', p(seen, '<w:rPr><w:vanish/></w:rPr>'), ['hiện']],
    [
      'only at the end of a paragraph in its text box',
      '',
      p(
        `<w:r><w:pict><w:txbxContent>${p(r('ô'), '<w:rPr><w:vanish/></w:rPr>')}</w:txbxContent></w:pict>${t('hiện')}</w:r>`,
      ),
      ['ô', 'hiện'],
    ],
  ])('%s', (_, styles, body, expected) => {
    expect(texts({ styles, body })).toEqual(expected)
  })

  test('a hidden paragraph of a list is not counted, an empty one is', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${levels(['decimal', '%1.'])}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const numbered = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    const body =
      p(r('một'), numbered) +
      p(run('ẩn', '<w:vanish/>'), `${numbered}<w:rPr><w:vanish/></w:rPr>`) +
      p('', numbered) +
      p(r('ba'), numbered)
    expect(texts({ body, numbering })).toEqual(['1. một', '3. ba'])
  })

  test('a note whose mark is hidden is not printed', () => {
    const reference = (id: number, properties = '') =>
      `<w:r><w:rPr>${properties}</w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(r(text))}</w:footnote>`
    const body = p(r('a') + reference(2, '<w:vanish/>') + reference(3))
    expect(texts({ body, footnotes: note(2, 'ẩn') + note(3, 'hiện') })).toEqual(['a', 'hiện'])
  })
})

describe('capitals by formatting', () => {
  test.each<[what: string, styles: string, body: string, expected: string[]]>([
    ['of Vietnamese letters', '', p(run('đường ưỡn ỷ', '<w:caps/>')), ['ĐƯỜNG ƯỠN Ỷ']],
    ['of decomposed letters', '', p(run('kế hoạch'.normalize('NFD'), '<w:caps/>')), ['KẾ HOẠCH']],
    ['without letters that grow', '', p(run('ßﬁa', '<w:caps/>')), ['ßﬁA']],
    [
      'by a character style',
      style('character', 'Hoa', '<w:caps/>'),
      p(styled('việt', 'Hoa') + r(' nam')),
      ['VIỆT nam'],
    ],
    [
      'by a paragraph style',
      style('paragraph', 'Hoa', '<w:caps/>'),
      p(r('việt nam'), paragraphStyle('Hoa')),
      ['VIỆT NAM'],
    ],
    ['by the defaults', defaults('<w:caps/>'), p(r('việt nam')), ['VIỆT NAM']],
    [
      'turned off',
      style('paragraph', 'Hoa', '<w:caps/>'),
      p(run('việt', off('caps')) + r(' nam'), paragraphStyle('Hoa')),
      ['việt NAM'],
    ],
    [
      'turned on twice',
      style('paragraph', 'Hoa', '<w:caps/>') + style('character', 'H', '<w:caps/>'),
      p(styled('việt', 'H') + r(' nam'), paragraphStyle('Hoa')),
      ['việt NAM'],
    ],
    ['that are small', '', p(run('Việt Nam', '<w:smallCaps/>')), ['Việt Nam']],
    ['of symbols and breaks', '', p(`<w:r><w:rPr><w:caps/></w:rPr>${t('một')}<w:br/>${t('hai')}</w:r>`), ['MỘT\nHAI']],
  ])('%s', (_, styles, body, expected) => {
    expect(texts({ styles, body })).toEqual(expected)
  })

  test('of a number that Word counts, which is printed like the end of its paragraph', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${levels(['lowerLetter', '%1.'])}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const body =
      p(r('việt'), `${paragraphStyle('Hoa')}<w:numPr><w:numId w:val="1"/></w:numPr>`) +
      p(r('nam'), '<w:numPr><w:numId w:val="1"/></w:numPr>')
    expect(texts({ styles: style('paragraph', 'Hoa', '<w:caps/>'), body, numbering })).toEqual(['A. VIỆT', 'b. nam'])
  })

  test('make headings and titles of what is typed small', () => {
    const body = p(run('kế hoạch', '<w:caps/>')) + p(r('Tổ chức Ngày hội')) + p(run('i. mục đích', '<w:caps/>'))
    const { passages, headings } = read(word({ body }))
    expect(passages.map(({ kind }) => kind)).toEqual(['title', 'title', 'heading'])
    expect(headings.map(({ mark, path }) => [mark, path])).toEqual([['I.', [1]]])
  })
})

describe('bold and italics', () => {
  const shown = (parts: WordParts) =>
    read(word(parts)).passages.map(({ text, emphasis = [] }) =>
      emphasis.map(({ start, end, bold, italic }) => [text.slice(start, end), bold, italic]),
    )

  test('are told of the words that are set so', () => {
    const body = p(r('a) Giao ') + run('Văn', '<w:b/>') + run(' phòng', '<w:b/>') + run(' trước', '<w:b/><w:i/>'))
    expect(shown({ body })).toEqual([
      [
        ['Văn phòng', true, false],
        [' trước', true, true],
      ],
    ])
  })

  test('come from styles too, and stand behind the bullet', () => {
    const styles = style('paragraph', 'Ten', '<w:i/>')
    expect(shown({ body: p(r('- Ý một;'), paragraphStyle('Ten')) + p(r('thường')), styles })).toEqual([
      [['Ý một;', false, true]],
      [],
    ])
  })
})
