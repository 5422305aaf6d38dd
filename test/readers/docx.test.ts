import { describe, expect, test } from 'vitest'
import { readDocx } from '../../src/readers/docx.js'
import { cell, levels, listed, p, r, row, t, table, type WordParts, word } from '../support/word.js'

function read(parts: WordParts) {
  const { value, diagnostics } = readDocx(word(parts), 'a.docx')
  if (!value) throw new Error(diagnostics[0]?.message)
  return { ...value, diagnostics }
}

function texts(body: string): string[] {
  return read({ body }).passages.map(({ text }) => text)
}

const revision = 'w:id="1" w:author="A" w:date="2024-04-20T00:00:00Z"'
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`

describe('words of a Word file', () => {
  test.each<[what: string, body: string, expected: string[]]>([
    ['runs of one paragraph', p(r('Kế ') + r('hoạch')), ['Kế hoạch']],
    ['decomposed letters', p(r('Kế hoạch'.normalize('NFD'))), ['Kế hoạch']],
    ['space that does not count', p(`<w:r><w:t> Kế </w:t></w:r>${r(' hoạch')}`), ['Kế hoạch']],
    ['empty paragraphs', p('') + p(r('  ')) + p(r('a')), ['a']],
    ['a dash row', p(r('---------')) + p(r('a')), ['a']],
    ['a line break', p(`<w:r>${t('kỷ niệm')}<w:br/>${t('49 năm')}</w:r>`), ['kỷ niệm\n49 năm']],
    [
      'lines that begin something new',
      p(`<w:r>${t('Nơi nhận:')}<w:br/>${t('- Thành Đoàn;')}<w:cr/>${t('- Lưu: VP.')}</w:r>`),
      ['Nơi nhận:', 'Thành Đoàn;', 'Lưu: VP.'],
    ],
    [
      'tabs between the blocks of a header',
      p(`<w:r>${t('Số: 82-KH/ĐTN')}<w:tab/>${t('TP. Hồ Chí Minh, ngày 23 tháng 4 năm 2024')}</w:r>`),
      ['Số: 82-KH/ĐTN', 'TP. Hồ Chí Minh, ngày 23 tháng 4 năm 2024'],
    ],
    ['a tab behind a number', p(`<w:r>${t('1.')}<w:tab/>${t('Mục đích')}</w:r>`), ['1.\tMục đích']],
    ['tab stops', p(r('a'), '<w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs>'), ['a']],
    ['hyphens', p(`<w:r>${t('26/3')}<w:noBreakHyphen/>${t('30')}<w:softHyphen/>${t('/4')}</w:r>`), ['26/3-30/4']],
    ['a sign of a symbol font', p(`<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${r(' 20')}`), ['≥ 20']],
    ['a sign without a letter', p(`${r('vui ')}<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>`), ['vui □']],
    ['hidden text', p(`<w:r><w:rPr><w:vanish/></w:rPr>${t('ẩn')}</w:r>${r('hiện')}`), ['hiện']],
    ['text that is not hidden', p(`<w:r><w:rPr><w:vanish w:val="0"/></w:rPr>${t('hiện')}</w:r>`), ['hiện']],
    ['a hyperlink', p(`<w:hyperlink r:id="rId9" xmlns:r="r">${r('doan')}</w:hyperlink>${r('.vn')}`), ['doan.vn']],
    ['a smart tag', p(`<w:smartTag w:element="date">${r('07/5')}</w:smartTag>${r('/2024')}`), ['07/5/2024']],
    [
      'a content control',
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p(r('Ngày 07/5'))}</w:sdtContent></w:sdt>`,
      ['Ngày 07/5'],
    ],
    ['words among properties', p(`<w:r><w:rPr>${r('x')}<w:b/>${t('y')}</w:rPr>${t('a')}</w:r>`, r('z')), ['a']],
    ['tab stops', p(r('a'), '<w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs>'), ['a']],
    ['a ruby', p(`<w:r><w:ruby><w:rt>${r('x')}</w:rt><w:rubyBase>${r('a')}</w:rubyBase></w:ruby></w:r>`), ['a']],
    ['a formula', p('<m:oMath xmlns:m="m"><m:r><m:t>2+2</m:t></m:r></m:oMath>'), ['2+2']],
    [
      'any prefix',
      p(r('a')).replaceAll('<w:', '<x:').replaceAll('</w:', '</x:').replace('<x:p', '<x:p xmlns:x="x"'),
      ['a'],
    ],
  ])('%s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected)
  })
})

describe('fields', () => {
  test.each<[what: string, body: string, expected: string[]]>([
    [
      'the result, not the code',
      p(r('Trang ') + field('begin') + code(' PAGE ') + field('separate') + r('3') + field('end')),
      ['Trang 3'],
    ],
    ['a code without result', p(r('a') + field('begin') + code(' XE "b" ') + field('end') + r('c')), ['ac']],
    [
      'a field inside another’s code',
      p(
        field('begin') +
          code('IF ') +
          field('begin') +
          code('X') +
          field('separate') +
          r('1') +
          field('end') +
          code(' = 1') +
          field('separate') +
          r('có') +
          field('end') +
          r('.'),
      ),
      ['có.'],
    ],
    ['a simple field', p(`<w:fldSimple w:instr=" DATE ">${r('23/4/2024')}</w:fldSimple>`), ['23/4/2024']],
    [
      'a table of contents',
      p(field('begin') + code(' TOC \\o ') + field('separate') + r('I. MỤC ĐÍCH')) +
        p(r('II. NỘI DUNG') + field('end')) +
        p(r('a')),
      ['a'],
    ],
    ['a code that never ends', p(field('begin') + code('PAGE')) + p(r('còn đây')), ['còn đây']],
  ])('%s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected)
  })
})

describe('tracked changes', () => {
  const ins = (content: string) => `<w:ins ${revision}>${content}</w:ins>`
  const del = (text: string) => `<w:del ${revision}><w:r><w:delText>${text}</w:delText></w:r></w:del>`

  test.each<[what: string, body: string, expected: string[], changes: string]>([
    ['nothing pending', p(r('49 năm')), ['49 năm'], ''],
    ['48 became 49', p(r('4') + del('8') + ins(r('9')) + r(' năm')), ['49 năm'], '1 chỗ thêm, 1 chỗ xoá'],
    ['the deleted figure was typed beside', p(r('4') + ins(r('9')) + r('8 năm')), ['498 năm'], '1 chỗ thêm'],
    [
      'a paragraph whose end was deleted',
      p(r('kỷ niệm '), `<w:rPr><w:del ${revision}/></w:rPr>`) + p(r('49 năm') + ins(r('!'))),
      ['kỷ niệm 49 năm!'],
      '1 chỗ thêm',
    ],
    [
      'a paragraph that was moved',
      p(`<w:moveFrom ${revision}>${r('a')}</w:moveFrom>`) + p(r('b')) + p(`<w:moveTo ${revision}>${r('a')}</w:moveTo>`),
      ['b', 'a'],
      '1 chỗ chuyển',
    ],
    [
      'a row that was deleted',
      table(row([cell(p(r('a')))], `<w:del ${revision}/>`), row([cell(p(r('b')))], `<w:ins ${revision}/>`)),
      ['b'],
      '1 chỗ thêm, 1 chỗ xoá',
    ],
    [
      'a format that changed',
      p(`<w:r><w:rPr><w:b/><w:rPrChange ${revision}><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>${t('a')}</w:r>`),
      ['a'],
      '1 chỗ đổi định dạng',
    ],
  ])('%s', (_, body, expected, changes) => {
    const { passages, diagnostics } = read({ body })
    expect(passages.map(({ text }) => text)).toEqual(expected)
    expect(diagnostics.map(({ message }) => message.replace(/.*: |\.$/g, ''))).toEqual(changes ? [changes] : [])
  })

  test('one remark a file, at the first change', () => {
    const body = p(r('I. MỤC ĐÍCH')) + p(r('kỷ niệm 4') + del('8') + ins(r('9')) + r(' năm')) + p(ins(r('a')))
    expect(read({ body }).diagnostics).toEqual([
      {
        ruleId: 'pending-changes',
        severity: 'info',
        message: 'Tệp còn 3 chỗ sửa đang theo dõi (Track Changes) chưa được chấp nhận: 2 chỗ thêm, 1 chỗ xoá.',
        file: 'a.docx',
        place: { part: 'đoạn 2', excerpt: 'kỷ niệm 49 năm' },
        hint: expect.stringContaining('Accept'),
      },
    ])
  })
})

describe('places', () => {
  test('paragraphs count without the empty ones, cells by table, row and column, under the heading above', () => {
    const body =
      p(r('I. NỘI DUNG')) +
      p('') +
      p(r('Mở đầu.')) +
      table(
        row([cell(p(r('a')), '<w:gridSpan w:val="2"/>'), cell(p(r('b')))]),
        row([cell(p(r('c'))), cell(p(r('d')) + p(r('e'))), cell(p(r('f')), '<w:vMerge/>')]),
        row([cell(p(r('g')))], '<w:gridBefore w:val="1"/>'),
      ) +
      table(row([cell(table(row([cell(p(r('h')))])) + p(r('i')))])) +
      p(r('Kết.'))
    const places = read({ body }).passages.map(
      ({ text, place }) => `${text} — ${place?.part} — ${place?.heading ?? ''}`,
    )
    expect(places).toEqual([
      'I. NỘI DUNG — đoạn 1 — ',
      'Mở đầu. — đoạn 2 — I. NỘI DUNG',
      'a — bảng 1, dòng 1, cột 1 — I. NỘI DUNG',
      'b — bảng 1, dòng 1, cột 3 — I. NỘI DUNG',
      'c — bảng 1, dòng 2, cột 1 — I. NỘI DUNG',
      'd — bảng 1, dòng 2, cột 2 — I. NỘI DUNG',
      'e — bảng 1, dòng 2, cột 2 — I. NỘI DUNG',
      'f — bảng 1, dòng 2, cột 3 — I. NỘI DUNG',
      'g — bảng 1, dòng 3, cột 2 — I. NỘI DUNG',
      'h — bảng 3, dòng 1, cột 1 — I. NỘI DUNG',
      'i — bảng 2, dòng 1, cột 1 — I. NỘI DUNG',
      'Kết. — đoạn 3 — I. NỘI DUNG',
    ])
  })

  test('a text box is read once, as Word draws it', () => {
    const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`
    const body = p(
      r('Số: 82') +
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('DỰ THẢO')}</wps:txbx></w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict><v:textbox>${box('DỰ THẢO')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    )
    const places = read({ body }).passages.map(({ text, place }) => [text, place?.part])
    expect(places).toEqual([
      ['DỰ THẢO', 'khung chữ 1'],
      ['Số: 82', 'đoạn 1'],
    ])
  })

  test('notes follow the text in the order of their references', () => {
    const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const note = (kind: string, id: number, text: string) =>
      `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${r(text)}`)}</w:${kind}>`
    const { passages } = read({
      body: p(r('năm 2024') + reference('footnote', 7) + r(' và') + reference('footnote', 3) + reference('endnote', 1)),
      footnotes:
        note('footnote', 0, 'ngăn cách') + note('footnote', 3, 'Số liệu ước.') + note('footnote', 7, 'Theo lịch.'),
      endnotes: note('endnote', 1, 'Nguồn.'),
    })
    expect(passages.map(({ kind, text, place }) => [kind, text, place?.part])).toEqual([
      ['paragraph', 'năm 2024 và', 'đoạn 1'],
      ['note', 'Số liệu ước.', 'chú thích 2'],
      ['note', 'Theo lịch.', 'chú thích 1'],
      ['note', 'Nguồn.', 'chú thích cuối 1'],
    ])
  })
})

describe('numbering of lists', () => {
  const num = (id: number, list: number, inside = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${list}"/>${inside}</w:num>`
  const list = (id: number, inside: string) => `<w:abstractNum w:abstractNumId="${id}">${inside}</w:abstractNum>`
  const restart = (level: number, start: number) =>
    `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
  const plan = levels(['upperRoman', '%1.'], ['decimal', '%2.'], ['decimal', '%2.%3.'], ['lowerLetter', '%4)'])

  test.each<[what: string, numbering: string, body: string, expected: string]>([
    [
      'levels count on and begin anew',
      list(0, plan) + num(1, 0),
      listed('a', 1) +
        listed('b', 1, 1) +
        listed('c', 1, 2) +
        listed('d', 1, 2) +
        listed('e', 1, 1) +
        listed('f', 1, 2) +
        listed('g', 1, 3) +
        listed('h', 1) +
        listed('i', 1, 1),
      'I. a|1. b|1.1. c|1.2. d|2. e|2.1. f|a) g|II. h|1. i',
    ],
    [
      'two uses of a list count each other',
      list(0, plan) + num(1, 0) + num(2, 0),
      listed('a', 1) + listed('b', 2),
      'I. a|II. b',
    ],
    [
      'a use that starts where it says',
      list(0, plan) + num(1, 0) + num(2, 0, restart(0, 5)),
      listed('a', 1) + listed('b', 2) + listed('c', 2),
      'I. a|V. b|VI. c',
    ],
    [
      'a use with a level of its own',
      list(0, plan) + num(1, 0, `<w:lvlOverride w:ilvl="0">${levels(['decimalZero', 'Bài %1:'])}</w:lvlOverride>`),
      listed('a', 1),
      'Bài 01: a',
    ],
    [
      'an empty paragraph counts',
      list(0, plan) + num(1, 0),
      listed('a', 1) + listed('', 1) + listed('b', 1),
      'I. a|III. b',
    ],
    ['levels that are skipped', list(0, plan) + num(1, 0), listed('a', 1, 2), '1.1. a'],
    [
      'figures in legal numbering',
      list(0, levels(['upperRoman', '%1.'], ['decimal', '%1.%2.', '<w:isLgl/>'])) + num(1, 0),
      listed('a', 1) + listed('b', 1, 1),
      'I. a|1.1. b',
    ],
    [
      'a level that never begins anew',
      list(0, levels(['upperRoman', '%1.'], ['decimal', '%2.', '<w:lvlRestart w:val="0"/>'])) + num(1, 0),
      listed('a', 1) + listed('b', 1, 1) + listed('c', 1) + listed('d', 1, 1),
      'I. a|1. b|II. c|2. d',
    ],
    ...(
      [
        [1, 'I. a|1. b|1.1. c|2. d|2.2. e|II. f|1.1. g'],
        [2, 'I. a|1. b|1.1. c|2. d|2.1. e|II. f|1.1. g'],
      ] as const
    ).map(([level, expected]): [string, string, string, string] => [
      `a level that begins anew after level ${level} and those above it`,
      list(
        0,
        levels(['upperRoman', '%1.'], ['decimal', '%2.'], ['decimal', '%2.%3.', `<w:lvlRestart w:val="${level}"/>`]),
      ) + num(1, 0),
      listed('a', 1) +
        listed('b', 1, 1) +
        listed('c', 1, 2) +
        listed('d', 1, 1) +
        listed('e', 1, 2) +
        listed('f', 1) +
        listed('g', 1, 2),
      expected,
    ]),
    ...(
      [
        ['upperRoman', 1, 'I. a'],
        ['upperRoman', 99, 'XCIX. a'],
        ['lowerRoman', 99, 'xcix. a'],
        // No heading goes so far; in figures it is read as what it is, a number.
        ['upperRoman', 100, '100. a'],
        ['upperRoman', 0, '0. a'],
        ['lowerLetter', 26, 'z. a'],
        ['lowerLetter', 27, 'aa. a'],
        ['lowerLetter', 0, '0. a'],
      ] as const
    ).map(([format, start, expected]): [string, string, string, string] => [
      `${start} as ${format}`,
      list(0, levels([format, '%1.']).replace('w:val="1"', `w:val="${start}"`)) + num(1, 0),
      listed('a', 1),
      expected,
    ]),
    ['bullets', list(0, levels(['bullet', '\uf0b7'])) + num(1, 0), listed('a', 1), 'item: a'],
    [
      'letters beyond z',
      list(0, levels(['upperLetter', '%1.', '']).replace('w:val="1"', 'w:val="27"')) + num(1, 0),
      listed('a', 1),
      'AA. a',
    ],
    ['no list', list(0, plan) + num(1, 0), listed('a', 0) + listed('b', 9), 'a|b'],
  ])('%s', (_, numbering, body, expected) => {
    const { passages } = read({ body, numbering })
    expect(passages.map(({ kind, text }) => (kind === 'item' ? `item: ${text}` : text)).join('|')).toBe(expected)
  })

  test('a style may carry the list, through the style that it is based on', () => {
    const style = (id: string, inside: string) => `<w:style w:type="paragraph" w:styleId="${id}">${inside}</w:style>`
    const { headings, passages } = read({
      styles:
        style('Muc', '<w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
        style('MucLon', '<w:basedOn w:val="Muc"/>') +
        style('Khoan', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>') +
        style('Vong', '<w:basedOn w:val="Vong"/>'),
      numbering: list(0, plan) + num(1, 0),
      body:
        p(r('MỤC ĐÍCH'), '<w:pStyle w:val="MucLon"/>') +
        p(r('Yêu cầu'), '<w:pStyle w:val="Khoan"/>') +
        p(r('Không số'), '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
        p(r('Thường'), '<w:pStyle w:val="Vong"/>'),
    })
    expect(passages.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'heading: I. MỤC ĐÍCH',
      'heading: 1. Yêu cầu',
      'heading: Không số',
      'paragraph: Thường',
    ])
    expect(headings.map(({ mark, path }) => [mark, path])).toEqual([
      ['I.', [1]],
      ['1.', [1]],
    ])
  })

  test('a list may stand in a numbering style', () => {
    const { passages } = read({
      styles:
        '<w:style w:type="numbering" w:styleId="Ds"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
      numbering: list(0, '<w:numStyleLink w:val="Ds"/>') + list(1, plan) + num(1, 0) + num(2, 1),
      body: listed('a', 1),
    })
    expect(passages[0]?.text).toBe('I. a')
  })

  test('a column of numbers without words', () => {
    const body = table(row([cell(listed('', 1)), cell(p(r('Hội nghị')))]))
    const { passages } = read({ body, numbering: list(0, levels(['decimal', '%1.'])) + num(1, 0) })
    expect(passages.map(({ text }) => text)).toEqual(['1.', 'Hội nghị'])
  })
})
