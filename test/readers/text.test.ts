import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/draft/draft.js'
import { readBlocks, readText } from '../../src/readers/text.js'
import { sourceRange } from '../../src/text/sourced.js'

function read(text: string): Draft {
  return readText(text, 'a.txt').value!
}

function texts(text: string): string[] {
  return read(text).passages.map((passage) => passage.text)
}

/** What stands in the file where a passage's words come from. */
function sources(text: string): string[] {
  return read(text).passages.map(({ source, text: words }) => text.slice(...sourceRange(source!, 0, words.length)))
}

const wrapped = [
  '      Thực hiện Kế hoạch của Ban Thường vụ về việc tổ chức các hoạt động hè, các',
  'cơ sở Đoàn chuẩn bị lực lượng, phương tiện và kinh phí; báo cáo về Đoàn xã',
  'Tân Phú trước ngày đã ghi, để Ban Thường vụ tổng hợp và báo cáo cấp trên theo',
  'quy định.',
  '      Các chi đoàn phân công người phụ trách, chủ động phối hợp với các ấp.',
].join('\n')

describe('passages', () => {
  test.each<[what: string, text: string, expected: string[]]>([
    ['a paragraph a line', 'Một hai.\nBa bốn.\n', ['Một hai.', 'Ba bốn.']],
    ['lines of a title', 'KẾ HOẠCH\nTổ chức hội trại\nTháng Ba\n', ['KẾ HOẠCH', 'Tổ chức hội trại', 'Tháng Ba']],
    [
      'a line that goes on in small letters',
      'kỷ niệm ngày thương binh liệt\nsĩ.',
      ['kỷ niệm ngày thương binh liệt\nsĩ.'],
    ],
    ['CRLF', 'Trường và 42\r\nnăm Ngày hội', ['Trường và 42\nnăm Ngày hội']],
    ['CR alone', 'Một.\rHai.', ['Một.', 'Hai.']],
    [
      'the last căn cứ, which ends with a comma',
      'Căn cứ Kế hoạch số 3 của Đoàn xã,\nBan Chấp hành xây dựng kế hoạch như sau:',
      ['Căn cứ Kế hoạch số 3 của Đoàn xã,', 'Ban Chấp hành xây dựng kế hoạch như sau:'],
    ],
    [
      'an indented line that goes on',
      'Ngày thành lập Đoàn Thanh niên\n          Cộng sản',
      ['Ngày thành lập Đoàn Thanh niên\nCộng sản'],
    ],
    [
      'a bracket that is open',
      'Ngày (26/3/1931\n- 26/3/2016) và (15/5/1941 -\n15/5/2016)',
      ['Ngày (26/3/1931\n- 26/3/2016) và (15/5/1941 -\n15/5/2016)'],
    ],
    [
      'a bracket that is never closed',
      '1. Việc (theo phụ lục\n- Việc hai\n- Việc ba',
      ['1. Việc (theo phụ lục', 'Việc hai', 'Việc ba'],
    ],
    ['a word that must go on', 'chào mừng\n81 năm', ['chào mừng\n81 năm']],
    ['an abbreviation ends no sentence', 'tại TP.\nthủ đô', ['tại TP.\nthủ đô']],
    ['blank lines', 'một\n\nhai', ['một', 'hai']],
    [
      'a file broken at a width',
      wrapped,
      [wrapped.slice(6, wrapped.indexOf('\n      Các')), wrapped.slice(wrapped.indexOf('Các chi đoàn'))],
    ],
    [
      'a page number between two pages',
      'cảm ơn các cơ quan đã\n\f                                  2\nhỗ trợ.',
      ['cảm ơn các cơ quan đã\nhỗ trợ.'],
    ],
    [
      'two columns of a header',
      'THÀNH ĐOÀN         ĐOÀN TNCS\n   Số: 5-KH/ĐTN      Huế, ngày 05 tháng 3 năm 2024',
      ['THÀNH ĐOÀN', 'Số: 5-KH/ĐTN', 'ĐOÀN TNCS', 'Huế, ngày 05 tháng 3 năm 2024'],
    ],
    ['a number with a tab behind it', '1.\tMục đích', ['1.\tMục đích']],
    ['drawn lines', '---------\n***\n_____\nmột', ['một']],
    ['bookmarks of a converter', '[bookmark: bookmark3]I. MỤC ĐÍCH', ['I. MỤC ĐÍCH']],
    ['invisible characters', '\ufeffkỷ\u200b ni\u00adệm', ['kỷ niệm']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected)
  })
})

describe('marks that are no words', () => {
  test.each<[what: string, text: string, expected: string[]]>([
    ['bold and italic', '**Thời gian:** *sáng* ngày ***07/5***', ['Thời gian: sáng ngày 07/5']],
    ['bold over two lines', '**TM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ**', ['TM. BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ']],
    ['a star that multiplies', 'bàn 2*3 m', ['bàn 2*3 m']],
    ['headings', '## I. Nội dung', ['I. Nội dung']],
    ['bullets', '- một\n+ hai\n* ba\n• bốn\n– năm\n-sáu\n+Bảy', ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'Bảy']],
    ['a dash before a date is no bullet', '- 15/5/2016', ['- 15/5/2016']],
    ['quotations', '> một\n> hai', ['một', 'hai']],
    ['escapes', '1\\. Mục đích \\- yêu cầu', ['1. Mục đích - yêu cầu']],
    ['links', 'xem [trang Đoàn](https://doan.vn/a) nhé', ['xem trang Đoàn nhé']],
    ['brackets that are no link', '[x](26/3/1931)', ['[x](26/3/1931)']],
    [
      'entities',
      'ch&agrave;o mừng (30/4/1975 &ndash;&nbsp;30/4/2023) &#224; &amp;',
      ['chào mừng (30/4/1975 – 30/4/2023) à &'],
    ],
    ['what only looks like an entity', 'TH&THCS; A&B', ['TH&THCS; A&B']],
    ['tags', '<p>kỷ niệm <strong>49</strong> năm<br/>Ngày hội</p>', ['kỷ niệm 49 năm', 'Ngày hội']],
    ['a sign that is no tag', 'số lượng < 20 và > 10', ['số lượng < 20 và > 10']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  test('kinds', () => {
    const kinds = read('# Chung\n\n1. Mục đích\n- một\n\nhai\n\n[^1]: ba\n\n| a | b |').passages.map(
      ({ kind, text }) => `${kind}: ${text}`,
    )
    expect(kinds).toEqual([
      'heading: Chung',
      'heading: 1. Mục đích',
      'item: một',
      'paragraph: hai',
      'note: ba',
      'cell: a',
      'cell: b',
    ])
  })
})

describe('tables drawn as text', () => {
  const rows = [
    ['TT', 'HOẠT ĐỘNG', 'THỜI GIAN', 'PHỤ TRÁCH'],
    ['1', 'Hội trại', '07/5/2024', 'Văn phòng'],
    ['2', 'Giải chạy', '15/5/2024', 'Đoàn cơ sở'],
  ]
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const columns = (cells: string[]) => `  ${cells.map((cell) => cell.padEnd(14)).join('')}`.trimEnd()
  const border = `+${'-'.repeat(5)}+${'-'.repeat(12)}+${'-'.repeat(9)}+${'-'.repeat(9)}+`
  const dashes = columns(['----------', '----------', '----------', '----------'])

  test.each<[kind: string, text: string]>([
    ['bars', rows.map(line).join('\n')],
    ['bars with a rule', [line(rows[0]!), '|---|:--:|---|---|', ...rows.slice(1).map(line)].join('\n')],
    ['a grid', [border, ...rows.flatMap((row) => [line(row), border])].join('\n')],
    [
      'dashes over and under',
      [
        '  -----------------',
        columns(rows[0]!),
        dashes,
        columns(rows[1]!),
        '',
        columns(rows[2]!),
        '  -----------------',
      ].join('\n'),
    ],
    [
      'dashes under the header',
      [dashes, columns(rows[0]!), '', columns(rows[1]!), '', columns(rows[2]!), dashes].join('\n'),
    ],
    ['tabs', rows.map((row) => row.join('\t')).join('\n')],
    ['a cell a line', rows.map((row) => row.map((cell) => `\t${cell}`).join('\n')).join('\n\n')],
  ])('%s', (_, text) => {
    const { passages, schedule } = read(`LỊCH\n\n${text}\n\nHết.\n`)
    expect(passages.map((passage) => passage.text)).toEqual(['LỊCH', ...rows.flat(), 'Hết.'])
    expect(
      schedule?.map(({ number, name, when, lead }) => [number, name, when, lead].map((cell) => cell?.text)),
    ).toEqual(rows.slice(1))
  })

  test('cells of several lines and paragraphs', () => {
    const text = [
      '+---+---+',
      '| a | x |',
      '| b | y |',
      '|   |   |',
      '| c |   |',
      '+===+===+',
      '| d | z |',
      '+---+---+',
    ].join('\n')
    expect(texts(text)).toEqual(['a\nb', 'x\ny', 'c', 'd', 'z'])
  })

  test('marks join cells with those beside them', () => {
    const text = [
      '| TT | Số đại biểu | << |',
      '| --- | --- | --- |',
      '| ^^ | Nam | Nữ |',
      '| << | x | ^^ |',
      '|  | << | y |',
    ].join('\n')
    const told = read(text).passages.map(
      ({ text, cell }) => `${cell!.row}:${cell!.column} ${cell!.rows ?? 1}×${cell!.columns ?? 1} ${text}`,
    )
    expect(told).toEqual(['1:1 2×1 TT', '1:2 1×2 Số đại biểu', '2:2 1×1 Nam', '2:3 2×1 Nữ', '3:2 1×1 x', '4:3 1×1 y'])
  })

  test('prose behind tabs is no table', () => {
    const text =
      '\tCác cơ sở Đoàn chuẩn bị lực lượng, phương tiện và kinh phí.\n\tVăn phòng theo dõi.\n\n\tBan Thường vụ chỉ đạo.\n\tHết.\n'
    expect(read(text).passages.map(({ kind }) => kind)).toEqual(Array(4).fill('paragraph'))
  })
})

describe('positions', () => {
  test.each<[what: string, text: string, expected: string[]]>([
    ['behind marks', '- **Ngày:** mai\n', ['Ngày:** mai']],
    ['decomposed letters', '  kỷ niệm \n'.normalize('NFD'), ['kỷ niệm'.normalize('NFD')]],
    ['entities', 'x &agrave;\n', ['x &agrave;']],
    ['wrapped lines', 'một\r\n      hai\n', ['một\r\n      hai']],
    ['a tag at the end', '<p>một</p>', ['một']],
  ])('%s', (_, text, expected) => {
    expect(sources(text)).toEqual(expected)
  })

  test('each word of a passage is the same word in the file', () => {
    const word = fc.constantFrom(
      'kỷ',
      'niệm',
      '49',
      'năm',
      'Ngày',
      '(30/4/1975',
      '30/4/2024)',
      '-',
      '1.',
      '**',
      '|',
      '\t',
      'Đoàn',
      '&agrave;',
      '.',
    )
    const gap = fc.constantFrom(' ', '\n', '\r\n', '\n\n', '    ', '\n      ')
    const text = fc.array(fc.tuple(word, gap), { maxLength: 40 }).map((pairs) => pairs.flat().join(''))
    fc.assert(
      fc.property(text, fc.constantFrom('NFC', 'NFD'), (written, form) => {
        const file = written.normalize(form)
        for (const { text: words, source } of read(file).passages) {
          for (const { 0: found, index } of words.matchAll(/[\p{L}\d]+/gu)) {
            const there = file.slice(...sourceRange(source!, index, index + found.length))
            expect(there.replaceAll('&agrave;', 'à').normalize('NFC')).toBe(found)
          }
        }
      }),
    )
  })
})

describe('what stands side by side', () => {
  const paragraphs = (text: string) => readBlocks(text).map((block) => block.text)

  test('a letterhead, with a line that has nothing beside it and one that is wrapped', () => {
    const text = [
      'ĐẢNG ỦY KHỐI CÁC CƠ QUAN                ĐẢNG CỘNG SẢN VIỆT NAM',
      '     CHI BỘ 5,',
      '     và 6',
      '        *                          Huế, ngày 05 tháng 3 năm 2024',
      '   Số 12-KH/CB',
      '',
      '                          KẾ HOẠCH',
      '                   sinh hoạt chi bộ tháng 3',
    ].join('\n')
    expect(paragraphs(text)).toEqual([
      'ĐẢNG ỦY KHỐI CÁC CƠ QUAN',
      'CHI BỘ 5,\nvà 6',
      '*',
      'Số 12-KH/CB',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Huế, ngày 05 tháng 3 năm 2024',
      'KẾ HOẠCH',
      'sinh hoạt chi bộ tháng 3',
    ])
  })

  test('a letterhead with tabs between', () => {
    expect(paragraphs('SỞ Y TẾ\t\tCỘNG HÒA\nSố: 5/KH-SYT\t\tĐộc lập\n\t\tHuế, ngày 5\nKẾ HOẠCH\nkhám bệnh')).toEqual([
      'SỞ Y TẾ',
      'Số: 5/KH-SYT',
      'CỘNG HÒA',
      'Độc lập',
      'Huế, ngày 5',
      'KẾ HOẠCH',
      'khám bệnh',
    ])
  })

  test('recipients beside a signature, and signers beside each other', () => {
    const text = [
      'KẾ HOẠCH',
      '',
      'Nơi nhận:                                  TM. BAN THƯỜNG VỤ',
      'Thành đoàn;             (để b/c)              BÍ THƯ',
      'Các cơ sở Đoàn, Hội,',
      '  và Đội;                 (để t/h)',
      'Lưu.',
      '',
      '',
      '                                             Lê Thị An',
      '',
      'Phụ lục',
    ].join('\n')
    expect(paragraphs(text)).toEqual([
      'KẾ HOẠCH',
      'Nơi nhận:',
      'Thành đoàn;\n(để b/c)',
      'Các cơ sở Đoàn, Hội,\nvà Đội;\n(để t/h)',
      'Lưu.',
      'TM. BAN THƯỜNG VỤ',
      'BÍ THƯ',
      'Lê Thị An',
      'Phụ lục',
    ])
    const signers =
      'KẾ HOẠCH\n\nCHỦ TỊCH          GIÁM ĐỐC          BÍ THƯ\n\n\nLê An            Trần Bình         Đỗ Chi'
    expect(paragraphs(signers)).toEqual(['KẾ HOẠCH', 'CHỦ TỊCH', 'Lê An', 'GIÁM ĐỐC', 'Trần Bình', 'BÍ THƯ', 'Đỗ Chi'])
  })

  test('lines of a list with blanks between their words are none', () => {
    const text = 'KẾ HOẠCH\n\n- Ông: An          - Đoàn viên\n- Bà: Chi          - Đoàn viên'
    expect(paragraphs(text)).toEqual(['KẾ HOẠCH', '- Ông: An', '- Đoàn viên', '- Bà: Chi', '- Đoàn viên'])
  })
})
