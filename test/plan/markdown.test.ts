import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/plan/parse.js'
import type { BodyBlock, Prose } from '../../src/plan/plan.js'
import { planWith } from '../support/minimal-plan.js'
import { expectProblems, type MarkedCase } from '../support/plan-problems.js'

function withBody(body: string): string {
  return planWith(`body: |\n${body.replace(/^(?=.)/gm, '  ')}`)
}

const forbidden: MarkedCase[] = [
  ['fenced code', 'a\n\n«```»\nx\n```', 'markdown: khối mã'],
  ['tilde code', '«~~~»\nx\n~~~', 'markdown: khối mã'],
  ['code in a sentence', 'a «`x`» b', 'markdown: chữ trong dấu `'],
  ['one backtick', 'a «`»x b', 'markdown: Dấu `'],
  ['tags', 'a «<b>»x</b> y«</i>»', 'markdown: thẻ HTML', 'markdown: thẻ HTML'],
  ['a block of tags', '«<div>»\nx\n</div>', 'markdown: thẻ HTML'],
  ['an HTML comment', 'a «<!-- b -->»', 'markdown: ghi chú HTML'],
  ['an entity', 'a«&nbsp;»b & c', 'markdown: mã HTML'],
  ['a quotation', '«> trích»', 'markdown: khối trích dẫn'],
  ['a rule', 'a\n\n«***»\n\nb', 'markdown: dòng kẻ ngang'],
  ['a row of dashes under a line', 'Mục đích\n«---»', 'markdown: dòng kẻ ngang'],
  ['a row of equals under a line', 'Mục đích\n«===»', 'markdown: “===”'],
  ['a reference', '«[a][b]»\n\n«[b]: http://x.vn»', 'markdown: tham chiếu', 'markdown: tham chiếu'],
  ['a footnote', 'a«[^1]» b', 'markdown: chú thích cuối trang'],
  ['struck words', '«~~»a«~~»', 'markdown: gạch ngang', 'markdown: gạch ngang'],
  ['too many quotations', `a\n\n«>»${'>'.repeat(5000)}`, 'markdown: quá nhiều dấu'],
  ['too many bullets', `«-» ${'- '.repeat(5000)}a`, 'markdown: quá nhiều dấu'],
  ['too many marks', `«*»${'_*'.repeat(700)}`, 'markdown: hơn 600 dấu'],
]

const surprises: MarkedCase[] = [
  ['a heading without space', '«#»Mục đích', 'markdown: thiếu dấu cách'],
  ['a heading without name', '«#»', 'markdown: chưa có tên'],
  ['a heading below its level', '«##» Mục đích', 'markdown: chưa có mục “#”'],
  ['a heading that skips a level', '# A\n\n«###» B', 'markdown: nhảy cấp'],
  ['a heading too deep', '# A\n## B\n### C\n#### D\n##### E\n«######» F', 'markdown: chỉ đánh số 5 cấp'],
  ['a typed Roman number', '# «I. »MỤC ĐÍCH', 'markdown: “I.” gõ tay'],
  ['a typed number', '# A\n## «1. »Mục đích', 'markdown: “1.” gõ tay'],
  ['a typed dotted number', '# A\n## B\n### «1.1. »Mục đích', 'markdown: “1.1.” gõ tay'],
  ['a typed letter', '# A\n## «a) »Mục đích', 'markdown: “a)” gõ tay'],
  ['a heading written as a paragraph', '«I.» MỤC ĐÍCH', 'markdown: gõ tay không thành mục'],
  ['a point written as a paragraph', '«1.1.» Nội dung', 'markdown: gõ tay không thành mục'],
  ['a dash without space', '«-»Tổ chức', 'markdown: thiếu dấu cách'],
  ['a number without space', '«1.»Tổ chức hội trại', 'markdown: thiếu dấu cách'],
  ['a long dash', '«–» Tổ chức', 'markdown: không thành gạch đầu dòng'],
  ['a pasted bullet', '«•» Tổ chức', 'markdown: không thành gạch đầu dòng'],
  ['a star as bullet', '# A\n«*» Lưu ý', 'markdown: Dấu * ở đầu dòng'],
  ['a plus without a dash', '# A\n«+» ý con', 'markdown: không có ý “-”'],
  ['a third level', '- a\n  + b\n    «-» c', 'markdown: lồng ba tầng'],
  ['a third level below a plus at the margin', '- a\n+ b\n  «+» c', 'markdown: lồng ba tầng'],
  ['an empty item', '- a\n«-»\n- b', 'markdown: chưa có nội dung'],
  ['an item of blanks', '- a\n«-» \u00a0\u200b\n- b', 'markdown: chưa có nội dung'],
  ['a heading of blanks', '«#» \u200b', 'markdown: chưa có tên'],
  ['a clause with another number', '# A\n1. a\n«3.» b', 'markdown: sẽ in là số 2'],
  ['a year at the start of a line', '# A\n«2024.» Năm', 'markdown: “2024.”'],
  ['a clause without room', '# A\n## B\n### C\n#### D\n##### E\n«1.» F', 'markdown: không còn cấp nào'],
  ['a second number inside a paragraph', '# A\nCác việc:\n«2.» Tổ chức', 'markdown: dính vào đoạn trên'],
  ['a bullet far to the right of its paragraph', '# A\nCác việc:\n     «-» Tổ chức', 'markdown: dính vào đoạn trên'],
  ['a heading far to the right of a paragraph', '# A\nCác việc:\n     «##» B', 'markdown: dính vào đoạn trên'],
  ['a lone plus', '# A\n- a\n«+»', 'markdown: chưa có nội dung'],
  ['a wrapped range', '# A\nGiai đoạn 2022\n«-» 2025', 'markdown: khoảng số'],
  ['a paragraph stuck to an item', '# A\n- ý.\n«Trên» đây là kế hoạch.', 'markdown: dính vào ý'],
  ['bold that does not close', '«**»Đối với', 'markdown: “**”'],
  ['bold that ends at a letter', '«**»Đối với:«**»đoàn viên', 'markdown: “**”', 'markdown: “**”'],
  ['a star that does not close', 'Đối với «*»đoàn viên', 'markdown: Dấu *'],
  ['a table without its second row', '# A\n\n«| a | b |»\n| 1 | 2 |', 'markdown: không thành bảng'],
  ['a table too wide', `«|${'a|'.repeat(31)}»\n|${'-|'.repeat(31)}`, 'markdown: có 31 cột'],
  ['a row too short', '| a | b |\n|---|---|\n«| 1 |»', 'markdown: có 1 ô, dòng tên cột có 2 ô'],
  ['a row too long', '| a |\n|---|\n«| 1 | 2 |»', 'markdown: có 2 ô, dòng tên cột có 1 ô'],
  ['a table in an item', '- a\n\n  «| b |»\n  |---|\n  | c |', 'markdown: bảng ở trong ý'],
  ['a heading in an item', '- «# a»', 'markdown: mục ở trong ý'],
]

describe('what a plan cannot hold', () => {
  test.each(forbidden)('%s', (_, body, ...expected) => expectProblems(withBody(body), expected))
})
describe('what Markdown reads otherwise than meant', () => {
  test.each(surprises)('%s', (_, body, ...expected) => expectProblems(withBody(body), expected))
})

test('a typed number can be taken out', () => {
  const text = withBody('# I. MỤC ĐÍCH')
  const [{ fix } = {}] = parsePlan(text, 'plan.yaml').diagnostics
  const at = text.indexOf('I. MỤC')
  expect(fix).toEqual([{ range: [at, at + 3], text: '' }])
})

function blocksOf(body: string): BodyBlock[] {
  const { value, diagnostics } = parsePlan(withBody(body), 'plan.yaml')
  expect(diagnostics).toEqual([])
  return value!.body
}

function show(prose: Prose): string {
  return prose
    .map(({ source, bold, italic, break: lineBreak }) => {
      if (lineBreak) return '⏎'
      return bold && italic
        ? `<bi>${source.text}</>`
        : bold
          ? `<b>${source.text}</>`
          : italic
            ? `<i>${source.text}</>`
            : source.text
    })
    .join('')
}

function outline(body: string): string[] {
  return blocksOf(body).map((block) => {
    if (block.kind === 'details') return `details ${block.id}`
    if (block.kind === 'page-break') return block.kind
    if (block.kind === 'table')
      return [block.align, ...[block.header, ...block.rows].map((row) => row.map(show))].join(' | ')
    return `${block.kind}${'level' in block ? block.level : ''} ${show(block.prose)}`
  })
}

describe('blocks', () => {
  test.each([
    ['headings', '# A\n\n## B\n\n### C\n# D', ['heading1 A', 'heading2 B', 'heading3 C', 'heading1 D']],
    ['bullets', '# A\n- a\n  + b\n- c', ['heading1 A', 'item1 a', 'item2 b', 'item1 c']],
    [
      'bullets that are not indented',
      '# A\n- a\n+ b\n+ c\n- d',
      ['heading1 A', 'item1 a', 'item2 b', 'item2 c', 'item1 d'],
    ],
    ['bullets far to the right', '# A\n     - a\n         + b', ['heading1 A', 'item1 a', 'item2 b']],
    ['an item over several lines', '# A\n- a\n  b\nc', ['heading1 A', 'item1 a b c']],
    ['an item of two paragraphs', '# A\n- a\n\n  b\n- c', ['heading1 A', 'item1 a', 'paragraph b', 'item1 c']],
    ['clauses', '# A\n1. a\n2. b', ['heading1 A', 'clause2 a', 'clause2 b']],
    [
      'clauses all numbered 1',
      '# A\n1. a\n1. b\n## B\n1) c',
      ['heading1 A', 'clause2 a', 'clause2 b', 'heading2 B', 'clause3 c'],
    ],
    ['clauses that go on', '# A\n1. a\n\nb\n\n2. c', ['heading1 A', 'clause2 a', 'paragraph b', 'clause2 c']],
    ['clauses without a heading', '1. a\n2. b', ['clause2 a', 'clause2 b']],
    ['a clause with bullets', '# A\n1. a\n   - b\n     + c', ['heading1 A', 'clause2 a', 'item1 b', 'item2 c']],
    ['indented paragraphs', '# A\n\n     a\n\n# B', ['heading1 A', 'paragraph a', 'heading1 B']],
    [
      'styles',
      '# A\n\n**a** *b* ***c*** __d__ _e_\n\n# B',
      ['heading1 A', 'paragraph <b>a</> <i>b</> <bi>c</> <b>d</> <i>e</>', 'heading1 B'],
    ],
    ['line breaks', '# A\n\na  \nb\\\nc\nd\n\n# B', ['heading1 A', 'paragraph a⏎b⏎c d', 'heading1 B']],
    [
      'links',
      '# A\n\n[a](http://b.vn) <c@d.vn>\n\n# B',
      ['heading1 A', 'paragraph a (http://b.vn) c@d.vn', 'heading1 B'],
    ],
    ['escapes', '# A\n\n\\*a\\* \\# 1\\. \\<\n\n# B', ['heading1 A', 'paragraph *a* # 1. <', 'heading1 B']],
    [
      'a table',
      '| a | b | c |\n|---|:-:|--:|\n| 1 | **2** | 3 \\| 4 |',
      ['left,center,right | a,b,c | 1,<b>2</>,3 | 4'],
    ],
    ['tabs', '# A\n\na\tb\n\n# B', ['heading1 A', 'paragraph a b', 'heading1 B']],
  ])('%s', (_, body, expected) => expect(outline(body)).toEqual(expected))

  test.each([
    'Giai đoạn 2022 - 2025, tầm nhìn 2030',
    'Gửi về ban_cnld_q@gmail.com & trang x.vn/a_b_c',
    'Nhiệt độ < 5 độ, 2 * 3 = 6, 50% > 40%',
    'Giá 10.000 đồng/người; tỉ lệ 1:2; (a) và [b]',
    'V. I. Lê-nin nói: “Học, học nữa, học mãi”',
    'a) Điểm gõ tay vẫn là chữ',
    '“Mỗi tháng 01 quyển sách” #TuoiTre',
    'C++ và -5 độ',
  ])('plain words: %s', (words) => expect(outline(`# A\n\n${words}\n\n# B`)[1]).toBe(`paragraph ${words}`))
})

describe('the ends of a body', () => {
  test.each([
    [
      'căn cứ, a line each',
      'Căn cứ A;\nCăn cứ B\nvề C;\nThực hiện D,\nBan Thường vụ ban hành:\n\n# A',
      [
        'basis Căn cứ A;',
        'basis Căn cứ B về C;',
        'basis Thực hiện D,',
        'paragraph Ban Thường vụ ban hành:',
        'heading1 A',
      ],
    ],
    [
      'căn cứ, a paragraph each',
      'Căn cứ A;\n\nThực hiện B,\n\nC:\n\n# A',
      ['basis Căn cứ A;', 'basis Thực hiện B,', 'paragraph C:', 'heading1 A'],
    ],
    [
      'căn cứ, however they end',
      'Căn cứ A\n\nCăn cứ B.\n\nCăn cứ C về D,\n\nBan Thường vụ ban hành:\n\n# A',
      ['basis Căn cứ A', 'basis Căn cứ B.', 'basis Căn cứ C về D,', 'paragraph Ban Thường vụ ban hành:', 'heading1 A'],
    ],
    [
      'căn cứ, a line each without a mark',
      'Căn cứ A\nCăn cứ B của TP.\nHồ Chí Minh.\nỦy ban nhân dân xã ban hành:\n\n# A',
      ['basis Căn cứ A', 'basis Căn cứ B của TP. Hồ Chí Minh.', 'paragraph Ủy ban nhân dân xã ban hành:', 'heading1 A'],
    ],
    [
      'căn cứ that lead in',
      'Căn cứ A, Ban Thường vụ triển khai:\n\nCăn cứ B, nội dung như sau\n\nCăn cứ C, Ủy ban nhân dân xã ban hành kế hoạch.\n\n# A',
      [
        'paragraph Căn cứ A, Ban Thường vụ triển khai:',
        'paragraph Căn cứ B, nội dung như sau',
        'paragraph Căn cứ C, Ủy ban nhân dân xã ban hành kế hoạch.',
        'heading1 A',
      ],
    ],
    ['styles in căn cứ', 'Căn cứ *A*;\nCăn cứ B;\n\n# A', ['basis Căn cứ <i>A</>;', 'basis Căn cứ B;', 'heading1 A']],
    ['no căn cứ below a heading', '# A\n\nCăn cứ A;\n\n# B', ['heading1 A', 'paragraph Căn cứ A;', 'heading1 B']],
    ['closing below items', '# A\n- a\n\nĐề nghị.', ['heading1 A', 'item1 a', 'closing Đề nghị.']],
    ['closing below a heading', '# A\n\nTrên đây là kế hoạch.', ['heading1 A', 'closing Trên đây là kế hoạch.']],
    [
      'the only paragraph of a heading',
      '# A\n\nBan Thường vụ theo dõi.',
      ['heading1 A', 'paragraph Ban Thường vụ theo dõi.'],
    ],
    ['no closing without headings', 'Ban Thường vụ ban hành.', ['paragraph Ban Thường vụ ban hành.']],
  ])('%s', (_, body, expected) => expect(outline(body)).toEqual(expected))
})

const bits = [
  'Tổ chức hội trại truyền thống',
  ' ',
  '\n',
  '\n\n',
  '# ',
  '- ',
  '+ ',
  '1. ',
  '  ',
  '*',
  '**',
  '_',
  '[a](b)',
  '|',
  '<<',
  '^^',
  '<br>',
  '\\',
  '`',
  '<b>',
  '> ',
  ' - ',
  ';',
  '|---|\n',
  'x',
]
const markdown = fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((parts) => parts.join(''))

test('any Markdown is read to its last word, or reported', () => {
  const wordsOf = (text: string) => text.match(/Tổ chức hội trại truyền thống|[ax]/g) ?? []
  fc.assert(
    fc.property(markdown, (body) => {
      const { value, diagnostics } = parsePlan(withBody(body), 'plan.yaml')
      if (diagnostics.length > 0) return
      const prose = value!.body.flatMap((block) =>
        block.kind === 'details' || block.kind === 'page-break'
          ? []
          : block.kind === 'table'
            ? [block.header, ...block.rows].flat()
            : [block.prose],
      )
      expect(wordsOf(prose.map(show).join(' '))).toEqual(wordsOf(body))
    }),
    { numRuns: 300 },
  )
})
