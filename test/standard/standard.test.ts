import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { layoutGuide } from '../../src/standard/guide.js'
import { loadStandard } from '../../src/standard/load.js'
import { layoutSchema } from '../../src/standard/schema.js'
import { textWidth } from '../../src/standard/standard.js'
import { choices, type Path, schemaAt } from '../../src/yaml/schema/schema-path.js'
import { doan, standardFiles } from '../support/docx-standard.js'

const files = standardFiles()

/** What is said of standard.yaml after a change of its text. */
function problems(from: string | RegExp, to: string): string[] {
  const yaml = files['standard.yaml']!.replace(from, to)
  expect(yaml).not.toBe(files['standard.yaml'])
  const { value, diagnostics } = loadStandard({ ...files, 'standard.yaml': yaml }, 'templates/doan/')
  expect(value).toBeUndefined()
  return diagnostics.map(({ file, position, message, hint }) => {
    const line = yaml.split('\n')[position!.start.line - 1]!
    const at = line.slice(
      position!.start.column - 1,
      position!.end.line === position!.start.line ? position!.end.column - 1 : undefined,
    )
    return [file.replace('templates/doan/', ''), at, message, hint].filter(Boolean).join(' | ')
  })
}

describe('the standard of the Đoàn', () => {
  const standard = doan()

  test.each([
    ['margins (§II.3)', standard.orientations.portrait.margins, { top: 20, bottom: 20, left: 30, right: 20 }],
    ['paper (§II.1)', [standard.orientations.portrait.width, standard.orientations.portrait.height], [210, 297]],
    ['width of the text (§II.3)', textWidth(standard, 'portrait'), 160],
    ['font (Mẫu 3)', standard.font, 'Times New Roman'],
    ['reference (§III.3)', standard.wording.reference, '{number}-{symbol}'],
    ['last line of căn cứ (§III.6)', standard.wording.basisEnd, ','],
    ['page number from page 2 (§II.4)', standard.pageNumber.hideFirst, true],
    ['first line (§III.6)', standard.styles.paragraph!.indent.first, 12.7],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })

  // HD 29, Mẫu 3: size, bold, italic, capitals.
  test.each([
    ['organ-title', 15, true, false, true],
    ['parent', 14, false, false, true],
    ['issuer', 14, true, false, true],
    ['number', 14, false, false, false],
    ['dateline', 13, false, true, false],
    ['type', 16, true, false, true],
    ['subject', 14, true, false, false],
    ['paragraph', 14, false, false, false],
    ['heading-1', 14, true, false, true],
    ['heading-2', 14, true, false, false],
    ['heading-3', 14, true, true, false],
    ['heading-4', 14, false, true, false],
    ['heading-5', 14, false, false, false],
    ['clause-2', 14, false, false, false],
    ['authority', 14, true, false, true],
    ['post', 14, false, false, true],
    ['head-post', 14, true, false, true],
    ['signer', 14, true, false, false],
    ['recipients-label', 13, true, false, false],
    ['recipient', 11, false, false, false],
    ['page-number', 14, false, false, false],
  ])('%s is set in %d points', (name, size, bold, italic, caps) => {
    expect(standard.styles[name]).toMatchObject({ size, bold, italic, caps })
  })

  test('paragraphs are at most 6 points apart and single to 1,2 lines (§III.6)', () => {
    for (const name of ['paragraph', 'basis', 'closing', 'heading-1', 'heading-2', 'heading-3', 'clause-2', 'item-1']) {
      const { before, after, line, align } = standard.styles[name]!
      expect(before + after, name).toBeLessThanOrEqual(6)
      expect(line, name).toBeLessThanOrEqual(1.2)
      expect(align, name).toBe('justify')
    }
  })
})

describe('a mistake in standard.yaml is placed and explained', () => {
  test.each<[string, string | RegExp, string, unknown[]]>([
    [
      'missing key',
      'font: Times New Roman',
      'fonts: Times New Roman',
      ['standard.yaml | fonts | Không có khóa “fonts”. | Có phải ý bạn là “font”?'],
    ],
    [
      'wrong kind',
      'width: 210',
      'width: rộng',
      ['standard.yaml | rộng | orientations.portrait.width cần số, nhưng ở đây là chữ “rộng”. | Viết “width: 210”.'],
    ],
    [
      'value of a list',
      'align: center, rule: text',
      'align: centre, rule: text',
      [
        'standard.yaml | centre | styles.organ-title.align không nhận “centre”, chỉ nhận left, center, right hoặc justify. | Có phải ý bạn là “center”?',
      ],
    ],
    [
      'too big',
      'name: KH Dấu sao, size: 14',
      'name: KH Dấu sao, size: 140',
      ['standard.yaml | 140 | styles.stars.size ghi “140”. Nhiều nhất là 72. | Viết “size: 14”.'],
    ],
    [
      'unknown key of a style',
      'name: KH Dấu sao,',
      'name: KH Dấu sao, colour: đỏ,',
      ['standard.yaml | colour | Không có khóa “colour” trong styles.stars. | Có phải ý bạn là “color”?'],
    ],
    [
      'unknown key that is near none',
      'margins: &margins {',
      'margins: &margins { độ-rộng: 5, ',
      [
        'standard.yaml | độ-rộng | Không có khóa “độ-rộng” trong orientations.portrait.margins. | Dùng một trong các khóa: top, bottom, left, right.',
      ],
    ],
    [
      'a value that many styles borrow',
      'name: KH Nội dung\n    size: 14',
      'name: KH Nội dung\n    size: to',
      ['standard.yaml | to | styles.paragraph.size cần số, nhưng ở đây là chữ “to”. | Viết “size: 14”.'],
    ],
    [
      'a borrowed key that is none',
      'name: KH Nội dung\n',
      'name: KH Nội dung\n    đậm: true\n',
      [
        expect.stringContaining(
          'standard.yaml | đậm | Không có khóa “đậm” trong styles.paragraph. | Dùng một trong các khóa: name, ',
        ),
      ],
    ],
    [
      'a list that is borrowed under another name',
      'headings: &headings [roman, arabic, dotted, dotted, dotted]',
      'headings: &headings roman',
      [
        'standard.yaml | roman | wording.headings cần danh sách, nhưng ở đây là chữ “roman”. | Viết “headings: [roman]”.',
      ],
    ],
    [
      'two keys missing at one place',
      /top: 20, bottom: 20, (left: 30, right: 20 \})/,
      '$1',
      [
        'standard.yaml | margins | Thiếu khóa orientations.portrait.margins.top. | Thêm “top: 20”.',
        'standard.yaml | margins | Thiếu khóa orientations.portrait.margins.bottom. | Thêm “bottom: 20”.',
      ],
    ],
    [
      'a missing key that holds others',
      '    margins: *margins\n',
      '',
      [
        'standard.yaml | landscape | Thiếu khóa orientations.landscape.margins. | Thêm “margins: { top: 20, bottom: 20, left: 30, right: 20 }”.',
      ],
    ],
    [
      'a number where words belong',
      'name: KH Nội dung\n',
      'name: 12\n',
      [
        "standard.yaml | 12 | styles.paragraph.name ghi “12” mà YAML hiểu là số, không phải chữ. | Đặt cả giá trị trong dấu nháy đơn: “name: '12'”.",
      ],
    ],
    [
      'none of the kinds that a value may be of',
      'align: center, rule: text',
      'align: center, rule: [1]',
      [
        'standard.yaml | [1] | styles.organ-title.rule cần text, các khóa con hoặc số, nhưng ở đây là một danh sách. | Viết “rule: text”.',
      ],
    ],
    [
      'a key further in of one of these kinds',
      'align: center, rule: text',
      'align: center, rule: { text: 2 }',
      ['standard.yaml | 2 | styles.organ-title.rule.text ghi “2”. Nhiều nhất là 1. | Viết “text: 0.5”.'],
    ],
    [
      'a line of two lengths',
      'align: center, rule: text',
      'align: center, rule: { text: 0.5, length: 15 }',
      [
        'standard.yaml | { text: 0.5, length: 15 } | styles.organ-title.rule ghi các khóa con. Cần một trong hai khóa text và length. | Viết “rule: text”.',
      ],
    ],
    [
      'too small',
      'name: KH Dấu sao, size: 14',
      'name: KH Dấu sao, size: 0',
      ['standard.yaml | 0 | styles.stars.size ghi “0”. Ít nhất là 1. | Viết “size: 14”.'],
    ],
    [
      'too long',
      'name: KH Chức vụ,',
      `name: ${'ơ'.repeat(301)},`,
      [expect.stringContaining('. Cần một dòng chữ, dài nhất 300 ký tự. | Viết “name: KH Nội dung”.')],
    ],
    [
      'a key twice',
      'language: vi-VN',
      'language: vi-VN\nfont: Arial',
      ['standard.yaml | font | Khóa “font” đã có ở dòng 6. | Giữ một khóa, xóa khóa còn lại.'],
    ],
    [
      'nothing behind a key',
      'font: Times New Roman',
      'font:',
      ['standard.yaml | font | font đang để trống. | Ghi giá trị, chẳng hạn “font: Times New Roman”.'],
    ],
    [
      'nothing where one word of a few belongs',
      "basisEnd: ','",
      'basisEnd:',
      ['standard.yaml | basisEnd | wording.basisEnd đang để trống. | Ghi giá trị, chẳng hạn “basisEnd: ","”.'],
    ],
    [
      'unknown numbering',
      '[roman, arabic, dotted, dotted, dotted]',
      '[roman, arabic, dotted, dotted, chấm]',
      [
        'standard.yaml | chấm | Mục 5 của wording.headings không nhận “chấm”, chỉ nhận roman, roman-dash, arabic, dotted hoặc letter. | Viết “- roman”.',
      ],
    ],
    [
      'columns that do not fill the text',
      'columns: [11, 67, 30, 52]',
      'columns: [11, 67, 30, 44]',
      [
        'standard.yaml | columns | Các cột rộng tổng cộng 152 mm, phải bằng bề rộng chữ 160 mm. | Sửa bề rộng các cột cho bằng 160 mm, hoặc sửa lề.',
      ],
    ],
    [
      'list that is not there',
      'list: { name: rows, level: 1 }',
      'list: { name: hàng, level: 1 }',
      ['standard.yaml | hàng | Không có “hàng” trong lists.'],
    ],
    [
      'level that is not there',
      'list: { name: rows, level: 1 }',
      'list: { name: rows, level: 2 }',
      ['standard.yaml | 2 | lists.rows chỉ có 1 cấp.'],
    ],
    [
      'style that is not there',
      'style: page-number',
      'style: số-trang',
      ['standard.yaml | số-trang | Không có kiểu “số-trang” trong styles.'],
    ],
    [
      'margins that leave no text',
      'top: 20, bottom: 20',
      'top: 200, bottom: 60',
      [
        'standard.yaml | margins | Trừ các lề chỉ còn 160 x 37 mm cho chữ, cần ít nhất 50 x 50 mm.',
        'standard.yaml | margins | Trừ các lề chỉ còn 247 x -50 mm cho chữ, cần ít nhất 50 x 50 mm.',
      ],
    ],
    [
      'a key that no class can have',
      'page-number: {',
      'Page: {',
      [
        'standard.yaml | Page | Tên “Page” không dùng được. Tên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, dài nhất 40 ký tự.',
      ],
    ],
    [
      'two keys that are one in Word',
      'closing: {',
      'heading1: {',
      ['standard.yaml | heading-1 | Trong Word, tên “heading-1” trùng với “heading1”.'],
    ],
    [
      'a font that is no name',
      'font: Times New Roman',
      "font: 'a;b'",
      ["standard.yaml | 'a;b' | font ghi “a;b”. Cần tên một phông chữ. | Viết “font: Times New Roman”."],
    ],
    [
      'one name for two styles',
      'name: KH Chức vụ,',
      'name: KH Họ tên,',
      ['standard.yaml | KH Họ tên | Tên “KH Họ tên” đã dùng cho kiểu post.'],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(problems(from, to)).toEqual(expected)
  })

  test.each<[string, string, string]>([
    [
      'a merge of a word',
      '<<: x',
      'x | “<<” chỉ mượn được các khóa của một nhóm khóa. | Sau “<<:” ghi “*tên” của một nhóm khóa ở phía trên, nơi nó được đặt tên bằng “&tên”.',
    ],
    [
      'a merge of a list of words',
      '<<: [x]',
      '<< | “<<” chỉ mượn được các khóa của một nhóm khóa. | Sau “<<:” ghi “*tên” của một nhóm khóa ở phía trên, nơi nó được đặt tên bằng “&tên”.',
    ],
    [
      'a merge of a word that has a name',
      '<<: *word',
      '<< | “<<” chỉ mượn được các khóa của một nhóm khóa. | Sau “<<:” ghi “*tên” của một nhóm khóa ở phía trên, nơi nó được đặt tên bằng “&tên”.',
    ],
    ['a merge of what is not there', '<<: *none', '*none | Ở phía trên không có giá trị nào mang tên “&none” để mượn.'],
    ['a value that is not there', 'x: *none', '*none | Ở phía trên không có giá trị nào mang tên “&none” để mượn.'],
    ['a value in itself', 'x: &x [*x]', '*x | “*x” mượn chính giá trị chứa nó. | Bỏ “*x” ở đây.'],
    ['keys in themselves', 'x: &x { <<: *x }', '*x | “*x” mượn chính giá trị chứa nó. | Bỏ “*x” ở đây.'],
    ['a list for a key', '? [x]\n: 1', '[x] | Tên khóa phải là một từ. | Xem lại cách thụt lề ở đây.'],
    ['keys for a key', '? { x: 1 }\n: 1', '{ x: 1 } | Tên khóa phải là một từ. | Xem lại cách thụt lề ở đây.'],
    ['a borrowed key', '*word : 1', '*word | Tên khóa phải là một từ. | Xem lại cách thụt lề ở đây.'],
    ['nothing for a key', ': 1', ': | Tên khóa phải là một từ. | Xem lại cách thụt lề ở đây.'],
    ['null for a key', 'null: 1', 'null | Tên khóa phải là một từ. | Xem lại cách thụt lề ở đây.'],
    [
      'a tag',
      'x: !!binary &y z',
      '!!binary | “!!binary” là thẻ của YAML, thể thức không dùng. | Xóa thẻ này; nếu là chữ cần in, đặt cả giá trị trong ngoặc kép.',
    ],
    [
      'a second document',
      '---\nx: 1',
      '--- | Tệp chứa nhiều tài liệu YAML (có dòng “---” hoặc “...” ở giữa), mỗi tệp chỉ được một. | Xóa dòng này, hoặc tách phần sau ra tệp khác.',
    ],
  ])('%s', (_, line, expected) => {
    expect(problems('language: vi-VN', `language: &word vi-VN\n${line}`)).toEqual([`standard.yaml | ${expected}`])
  })

  test('values that borrow one another without end', () => {
    const letters = [...'abcdefgh']
    const lines = letters.map(
      (name, at) => `${name}: &${name} [${Array(9).fill(at === 0 ? 'x' : `*${letters[at - 1]}`)}]`,
    )
    const { diagnostics } = loadStandard({ ...files, 'standard.yaml': lines.join('\n') })
    expect(diagnostics.map(({ message }) => message)).toEqual(['Các giá trị mượn nhau bằng * quá nhiều lần.'])
  })

  test('YAML syntax', () => {
    const found = problems('language: vi-VN', 'language: [vi-VN')
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((problem) => problem.startsWith('standard.yaml | '))).toBe(true)
  })

  test('nothing in it', () => {
    const { diagnostics } = loadStandard({ ...files, 'standard.yaml': '' })
    expect(diagnostics.map(({ message }) => message)).toEqual(['Tệp standard.yaml không có khóa nào.'])
  })
})

/** Every path of the schema, `ten` and the first item standing for all. */
function pathsBelow(path: Path = []): Path[] {
  const kinds = choices(schemaAt(layoutSchema, path)!)
  const keys = kinds.flatMap((kind): (string | number)[] => {
    if (kind instanceof z.ZodObject) return Object.keys(kind.shape)
    return kind instanceof z.ZodRecord ? ['ten'] : kind instanceof z.ZodArray ? [0] : []
  })
  const inner = keys.map((key) => [...path, key])
  return [...inner, ...inner.flatMap((one) => pathsBelow(one))]
}

describe('what a hint shows for a key is a value that it takes', () => {
  const paths = pathsBelow()
  test('there are many', () => expect(paths.length).toBeGreaterThan(80))
  test.each(paths.map((path) => [path.join('.'), path] as const))('%s', (_, path) => {
    const example = layoutGuide.example(path)
    expect(schemaAt(layoutSchema, path)!.safeParse(example)).toMatchObject({ success: true })
    expect(JSON.stringify(example)).not.toContain('…')
  })
})

test('a folder without page.hbs is no standard', () => {
  const { 'page.hbs': _, ...others } = files
  const { value, diagnostics } = loadStandard(others, 'templates/x/')
  expect(value).toBeUndefined()
  expect(diagnostics).toMatchObject([{ file: 'templates/x/page.hbs', message: 'Thư mục thể thức thiếu mẫu page.hbs.' }])
})
