import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyFixes } from '../../src/fix.js'
import { parsePlan } from '../../src/plan/parse.js'
import type { BodyBlock, Prose } from '../../src/plan/plan.js'
import { isToFillIn, withoutEndMarks } from '../../src/plan/read/end-marks.js'
import { planWith } from '../support/minimal-plan.js'

/** A plan with `body` below a heading, and a heading below it, so that nothing is căn cứ or closing. */
function withBody(body: string): string {
  return planWith(`body: |\n${`Mở đầu:\n\n# A\n\n${body}\n\n# B`.replace(/^(?=.)/gm, '  ')}`)
}

const marks: Partial<Record<BodyBlock['kind'], string>> = { item: '- ', clause: '1. ', heading: '# ' }

/** What is printed of a body: bold and italics in `<>`, a block a line. */
function printed(body: string): string {
  const { value } = parsePlan(withBody(body), 'plan.yaml')
  const blocks = value!.body.slice(2, -1)
  return blocks
    .map((block) => {
      if (block.kind === 'details' || block.kind === 'page-break') return ''
      if (block.kind !== 'table') return (marks[block.kind] ?? '') + textOf(block.prose)
      return [block.header, ...block.rows].map((row) => `| ${row.map(textOf).join(' | ')} |`).join('\n')
    })
    .join('\n')
}

function textOf(prose: Prose): string {
  return prose
    .map(({ source, bold, italic, break: lineBreak }) => {
      if (lineBreak) return '⏎'
      return bold || italic ? `<${bold ? 'b' : ''}${italic ? 'i' : ''} ${source.text}>` : source.text
    })
    .join('')
}

function told(body: string): string[] {
  return parsePlan(withBody(body), 'plan.yaml').diagnostics.map(({ message }) => message)
}

describe('printed as it stands in the file', () => {
  test.each([
    ['3*4 m và 5*6 m'],
    ['2 *3 m và 4* 5 m'],
    ['(a)*(b) và (c)*(d)'],
    ['m*n*p'],
    ['5 * 6 * 7'],
    ['Kinh phí (*): 5 triệu. Ghi chú (*) tạm tính.'],
    ['Cột (**) và cột (**)'],
    ['*) Ghi chú *) thứ hai'],
    ['Ghi chú*: xem giá*'],
    ['Dấu “*” và dấu “*”, dấu "*" và dấu "*"'],
    ['Bấm *101# hoặc *102#'],
    ['Các tệp *.docx và *.pdf'],
    ['Ngày __/__/2024, ngày ___/___'],
    ['ngày____tháng____ (____) và (____)'],
    ['Họ tên:______ Lớp:______'],
    ['https://vi.du/_a_/b_c_'],
    ['ban_cnld_q@gmail.com và x_1_'],
    ['Lưu tại D:\\_luu\\ke-hoach và \\\\may-chu\\chung'],
    ['a < b > c; <Tên đơn vị>; 5 > 3'],
    ['R&D, A&B; &copy'],
    ['+84 912 345 678'],
    ['$100 và 5$; ~ 5 triệu; a ^ b'],
    ['[1] và [a][b] [] ![] [x](y z) [a]()'],
    ['Gồm: a) một việc; b) hai việc'],
    ['a) Điểm gõ tay vẫn là chữ'],
    ['1/ Một việc'],
    ['**a) Điểm**', '<b a) Điểm>'],
    ['**1. Mục đích:** chăm lo', '<b 1. Mục đích:> chăm lo'],
    ['- Ký tên: ............'],
    ['- [ ] Có'],
    ['    thụt bốn', 'thụt bốn'],
    ['a\tb', 'a b'],
    ['Lưu ở D:\\\nthư mục', 'Lưu ở D:\\ thư mục'],
    ['\\*a\\* \\# 1\\. \\<b\\>', '*a* # 1. <b>'],
    ['dòng một  \ndòng hai\\\ndòng ba', 'dòng một⏎dòng hai⏎dòng ba'],
    ['1) một\n2) hai', '1. một\n1. hai'],
    ['1. một\n1. hai\n1. ba', '1. một\n1. hai\n1. ba'],
    ['| a | b |\n|---|---|\n| 1 \\| 2 | 3 |', '| a | b |\n| 1 | 2 | 3 |'],
    ['Quà\n- 5 triệu', 'Quà\n- 5 triệu'],
  ])('%s', (body, expected = body) => {
    expect(told(body)).toEqual([])
    expect(printed(body)).toBe(expected)
  })
})

describe('bold and italics', () => {
  test.each([
    ['*nghiêng*, **đậm**; “**đậm**” (*nghiêng*)', '<i nghiêng>, <b đậm>; “<b đậm>” (<i nghiêng>)'],
    ['**“A”**: **a**.', '<b “A”>: <b a>.'],
    ['**Thời gian:** 8 giờ; *Xem:* **Lưu ý!**', '<b Thời gian:> 8 giờ; <i Xem:> <b Lưu ý!>'],
    ['"*a*" và \'**b**\'', '"<i a>" và \'<b b>\''],
    ['***cả hai*** và **a *b* c**', '<bi cả hai> và <b a ><bi b><b  c>'],
    ['**(1)** *[2]* **5%** **-1**', '<b (1)> <i [2]> <b 5%> <b -1>'],
    ['_a_ và __b__, b-**a**/*c*', '<i a> và <b b>, b-<b a>/<i c>'],
    ['**[cổng](http://x.vn)**', '<b cổng><b  (><b http://x.vn><b )>'],
    ['- **Ý:** nội dung', '- <b Ý:> nội dung'],
  ])('%s', (body, expected) => {
    expect(told(body)).toEqual([])
    expect(printed(body)).toBe(expected)
  })
})

describe('links', () => {
  test.each([
    ['Xem [cổng](https://vi.du/a).', 'Xem cổng (https://vi.du/a).'],
    ['[vi.du](https://vi.du/)', 'vi.du'],
    ['[https://vi.du/a](http://vi.du/a)', 'https://vi.du/a'],
    ['[a@vi.du](mailto:a@vi.du)', 'a@vi.du'],
    ['[thư](mailto:a@vi.du)', 'thư (a@vi.du)'],
    ['<https://vi.du> <a@vi.du>', 'https://vi.du a@vi.du'],
    ['[](http://vi.du)', 'http://vi.du'],
    ['[*mẫu*](mau\\_1.docx)', '<i mẫu> (mau_1.docx)'],
    ['[a](<b c>)', 'a (b c)'],
    ['# [a](http://b.vn)', '# a (http://b.vn)'],
  ])('%s', (body, expected) => {
    expect(told(body)).toEqual([])
    expect(printed(body)).toBe(expected)
  })
})

describe('told where it stands', () => {
  test.each([
    ['* * *', 'dòng kẻ ngang'],
    ['____', 'dòng kẻ ngang'],
    ['*nghiêng', 'Dấu *'],
    ['đậm **', 'Dấu “**”'],
    ['Một *chữ** đậm', 'Dấu * thừa ra'],
    ['Một **chữ* nghiêng', 'Dấu * thừa ra'],
    ['# Mục đích của các hoạt động trong Tháng Thanh niên\nvà yêu cầu', 'không thuộc tên mục'],
    ['# C #', 'cuối tên mục không in ra'],
    ['2**3', 'Dấu “**”'],
    ['<STT:1>', 'thẻ HTML'],
    ['[a](b "c")', 'lời chú'],
    ['[1]: http://x.vn', 'tham chiếu'],
    ['#hashtag', 'thiếu dấu cách'],
    ['1986. Năm', 'sẽ in là số 1'],
    ['3. a\n4. b', 'sẽ in là số 1'],
    ['1. a\n\nb\n\n1. c', 'sẽ in là số 2'],
    ['1. a\n   1. b\n   2. c', 'không nằm trong khoản'],
    ['1. a\n\n   1) b', 'không nằm trong khoản'],
    ['**I. MỤC ĐÍCH**', '“**I.” gõ tay'],
    ['__II. YÊU CẦU__', '“__II.” gõ tay'],
    ['**1. Mục đích**', '“**1.” gõ tay'],
    ['*1.1. Mục đích*', '“*1.1.” gõ tay'],
    ['**III.** Kinh phí', '“**III.**” gõ tay'],
    ['I/ MỤC ĐÍCH', '“I/” gõ tay'],
    ['II- YÊU CẦU', '“II-” gõ tay'],
    ['# **I. MỤC ĐÍCH**', 'Số mục “I.” gõ tay'],
    ['# I- MỤC ĐÍCH', 'Số mục “I-” gõ tay'],
    ['\uf0b7 một', 'dấu đầu dòng của Word'],
    ['\uf0a7\tmột', 'dấu đầu dòng của Word'],
    ['➢ một', '“➢”'],
    ['§ một', '“§”'],
    ['ü\tMột', '“ü”'],
    ['Ø Một', '“Ø”'],
    ['o\tMột', '“o”'],
    ['một \uf0fc hai', 'phông ký hiệu'],
    ['- \uf0b7 một', 'dấu đầu dòng của Word'],
    ['Thời gian: 8 giờ\nĐịa điểm: Hội trường\nThành phần: toàn thể', 'Dòng này và 1 dòng sau'],
    ['Thời gian: 07 giờ 30 phút, ngày 12 tháng 5 năm 2024.\nĐịa điểm: Hội trường A.', 'Dòng này sẽ in nối liền'],
    ['**Thời gian:** 8 giờ\n**Địa điểm:** B', 'Dòng này sẽ in nối liền'],
    ['07g00: Đón khách\n07g30: Khai mạc', 'Dòng này sẽ in nối liền'],
    ['8h00 đón khách\n8h30 khai mạc', 'Dòng này sẽ in nối liền'],
    ['07 giờ 30 tập trung\n08 giờ 00 xuất phát\n17:00 trở về', 'Dòng này và 1 dòng sau'],
    ['**I.** **MỤC ĐÍCH**', '“**I.**” gõ tay'],
    ['I. **MỤC ĐÍCH**', '“I.” gõ tay'],
    ['**1.1.** *Mục tiêu*', '“**1.1.**” gõ tay'],
    ['1/ một\n2/ hai', 'Dòng này sẽ in nối liền'],
    ['1- một\n2- hai', 'Dòng này sẽ in nối liền'],
    ['(1) một\n(2) hai', 'Dòng này sẽ in nối liền'],
    ['a) một\nb) hai', 'Dòng này sẽ in nối liền'],
    ['i) một\nii) hai\niii) ba', 'Dòng này và 1 dòng sau'],
    ['Các việc:\ni) một\nii) hai', 'Dòng này và 1 dòng sau'],
    ['- Ý:\n  a) một\n  b) hai', 'Dòng này và 1 dòng sau'],
    ['Các việc:\na) một\nb) hai', 'Dòng này và 1 dòng sau'],
    ['Đồng chí A\nĐồng chí B', 'Dòng này sẽ in nối liền'],
    ['Ban Tổ chức chuẩn bị.\nVăn phòng đặt cơm.', 'Dòng này sẽ in nối liền'],
    ['STT\tNội dung\tSố tiền\n1\tQuà\t500.000', 'chia thành cột'],
    ['1.\tQuà\t500\n2.\tNước\t300', 'chia thành cột'],
    ['STT    Nội dung    Số tiền\n1    Quà    500.000', 'chia thành cột'],
    ['- Ý\n  Sáng   Họp\n  Chiều   Thi', 'chia thành cột'],
    ['a | b\n1 | 2', 'chia thành cột'],
    ['| a | b |\n| 1 | 2 |', 'chia thành cột'],
    ['| a | << |\n| b | c |\n|---|---|\n| 1 | 2 |', 'không đứng ngay dưới dòng đầu'],
    ['| a | b |\n|---|---|---|\n| 1 | 2 | 3 |', 'có 3 cột, dòng tên cột có 2 ô'],
    ['- một.\n-**Hai** ba', 'thiếu dấu cách'],
  ])('%s', (body, expected) => expect(told(body)).toEqual([expect.stringContaining(expected)]))

  test.each([
    '§ III của Hướng dẫn',
    'Ø 21 mm',
    'Một    hai\nba',
    '- Một   hai\n- Ba   bốn',
    '| a    | b    |\n|------|------|\n| 1    | 2    |',
  ])('what is no mistake: %s', (body) => expect(told(body)).toEqual([]))
})

test('rows with 150,000 blanks are read in one pass', () => {
  const blanks = ' '.repeat(150_000)
  expect(told(`a\t${blanks}b\n1\t2`)).toEqual([expect.stringContaining('chia thành cột')])
  expect(told(`a${blanks}b\nc`)).toEqual([])
})

function fixed(body: string, isUnsafe: boolean, lineEnd = '\n'): string {
  const text = withBody(body).replaceAll('\n', lineEnd)
  const { text: after } = applyFixes(text, parsePlan(text, 'plan.yaml').diagnostics, isUnsafe)
  expect(parsePlan(after, 'plan.yaml').diagnostics).toEqual([])
  const lines = after.split(lineEnd).map((line) => line.replace(/^ {2}/, ''))
  return lines.slice(lines.indexOf('# A') + 2, lines.indexOf('# B') - 1).join('\n')
}

describe('the fix', () => {
  test.each([
    ['1/ một\n2/ hai\n3/ ba', '1/ một\n\n2/ hai\n\n3/ ba'],
    ['Thời gian: 8 giờ\nĐịa điểm: B', 'Thời gian: 8 giờ\n\nĐịa điểm: B'],
    ['• một\n•  hai', '- một\n- hai'],
    ['\uf0b7 một\n\uf0b7\thai', '- một\n- hai'],
    ['- • một', '- một'],
  ])('%s', (body, expected) => {
    expect(fixed(body, false)).toBe(expected)
    expect(fixed(body, false, '\r\n')).toBe(expected)
  })

  test.each([
    ['A chuẩn bị.\nB đặt cơm.', 'A chuẩn bị.\n\nB đặt cơm.'],
    ['**I. MỤC ĐÍCH, YÊU CẦU**', '# Mục đích, yêu cầu'],
    ['**1.** **Mục đích:**', '## Mục đích'],
    ['ü Một\nü Hai', '- Một\n- Hai'],
    ['o\tMột\no\tHai', '- Một\n- Hai'],
    ['STT\tTên\n1\tQuà | hoa', '| STT | Tên |\n|---|---|\n| 1 | Quà \\| hoa |'],
    ['STT    Tên\n1   Quà', '| STT | Tên |\n|---|---|\n| 1 | Quà |'],
    ['a | b\n1 | 2\n\nc', '| a | b |\n|---|---|\n| 1 | 2 |\n\nc'],
    ['a\tb\n1\t2\nc', '| a | b |\n|---|---|\n| 1 | 2 |\n\nc'],
  ])('that a person must judge: %s', (body, expected) => {
    expect(fixed(body, true)).toBe(expected)
    expect(fixed(body, true, '\r\n')).toBe(expected)
  })
})

test.each([
  ['where', 'Hội trường A\nHội trường B'],
  ['note', '- một\n- hai'],
  ['content', 'Nội dung:\n- một\n- hai'],
])('lines of an activity’s %s are told', (key, value) => {
  const activity = `activities:\n  - id: a\n    name: A\n    when: 15/5/2024\n    lead: [B]\n    ${key}: |\n${value.replace(/^/gm, '      ')}\n`
  const { value: plan, diagnostics } = parsePlan(planWith(activity), 'plan.yaml')
  expect(plan).toBeDefined()
  expect(diagnostics).toMatchObject([{ ruleId: 'plan-text', severity: 'warning', hint: expect.any(String) }])
})

test.each([
  ['Căn cứ A;', 'Căn cứ A', false],
  ['Căn cứ A. ;', 'Căn cứ A', false],
  ['Hết ./.', 'Hết', false],
  ['Kế hoạch số ......;', 'Kế hoạch số ......', false],
  ['Ký tên: ............', 'Ký tên: ............', true],
  ['Ký tên: …', 'Ký tên: …', true],
  ['Họ tên: ____', 'Họ tên: ____', true],
  ['Ký tên: ........./.', 'Ký tên: .........', true],
  ['Xong./.', 'Xong', false],
  ['Như sau:', 'Như sau:', false],
])('the end of %s', (text, expected, toFillIn) => {
  expect(withoutEndMarks(text)).toBe(expected)
  expect(isToFillIn(text)).toBe(toFillIn)
})

/** As an editor wraps. */
function wrap(text: string, width: number): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

const phrases = [
  'Ban Thường vụ Đoàn Khối',
  'phối hợp với Văn phòng',
  'Tháng Công chức, Viên chức - Lao động',
  'giai đoạn 2022 - 2025',
  'phát triển kinh tế - xã hội',
  'trong năm lớp 12. Nhà trường',
  'vào tháng 5. Sau đó các đơn vị',
  'ngày 19/5/2024 (Chủ nhật)',
  'về thời gian và Địa điểm tổ chức',
  'của Ủy ban nhân dân TP. Hồ Chí Minh',
  'theo điểm b) khoản 2 Điều 15;',
  'tổng kinh phí 5.000.000 đồng.',
  'với hashtag #TuoiTre và',
  'tuyến Hà Nội – Hải Phòng',
  'gồm: a) tuyên truyền; b) tổ chức',
  '“Học tập và làm theo Bác”',
  'quý IV. Các đơn vị',
  'cho 300 đoàn viên, thanh niên,',
]
const prose = fc.shuffledSubarray(phrases, { minLength: 4 }).map((parts) => parts.join(' '))

test('prose that an editor wrapped is one paragraph, without a word', () => {
  fc.assert(
    fc.property(prose, fc.integer({ min: 40, max: 120 }), (said, width) => {
      const text = `Kế hoạch nêu rằng ${said}`
      const body = wrap(text, width)
      expect(told(body)).toEqual([])
      expect(printed(body)).toBe(text)
    }),
    { numRuns: 400 },
  )
})

test('an item that an editor wrapped is one item', () => {
  fc.assert(
    fc.property(prose, fc.integer({ min: 40, max: 120 }), (said, width) => {
      const text = `Nêu rằng ${said}`
      const body = `- ${wrap(text, width).replaceAll('\n', '\n  ')}`
      expect(told(body)).toEqual([])
      expect(printed(body)).toBe(`- ${text}`)
    }),
    { numRuns: 200 },
  )
})

const tokens = [
  ...[
    'đoàn viên',
    'Hội trường A.',
    '5 triệu',
    '(ghi chú)',
    '“tên”',
    '12/5/2024',
    '....',
    '____',
    '+84 9',
    '50%',
    'a_b',
  ],
  ...[
    '*',
    '**',
    '_',
    '3*4',
    '(*)',
    '*in*',
    '**in**',
    '~',
    '`',
    '$5',
    '&amp;',
    '&',
    '#',
    '#tag',
    '\\',
    '\\*',
    '<',
    '<b>',
  ],
  ...[
    '[1]',
    '[a][b]',
    '[^1]',
    '[chữ](http://x.vn)',
    '<http://y.vn>',
    '![h](i)',
    '|',
    '||',
    ': ',
    ';',
    '>',
    '=',
    '--',
    '{',
    '}}',
  ],
  ...[
    '\n',
    '\n',
    '\n\n',
    '\n- ',
    '\n+ ',
    '\n1. ',
    '\n# ',
    '\n  ',
    '\n    ',
    '  \n',
    '\\\n',
    '\t',
    '\n===\n',
    '\n---\n',
    '\n> ',
  ],
  ...['\n\n| a | b |\n|---|---|\n| c | d |\n\n', '\n• ', '\nb) ', '\nNơi: ', '\n**I. TÊN**\n', '\n<!-- x -->\n'],
]
const tokenBody = fc.array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 16 }).map((parts) => parts.join(' '))

test('each character of a body is printed, is a mark, or is told of', () => {
  let silent = 0
  fc.assert(
    fc.property(tokenBody, (body) => {
      if (told(body).length > 0) return
      silent++
      const text = printed(body)
      const isStyled = /<[bi]+ /.test(text)
      const visible = (from: string) =>
        from
          .replace(/<[bi]+ ([^>]*)>/g, '$1')
          .replace(/[\s⏎\\|[\]<>-]/g, '')
          .replace(isStyled ? /[*_]/g : /$^/, '')
      // Numbered again when printed, and `+` is a bullet of its own.
      const marked = (from: string) => from.replace(/^\s*\+ /gm, '- ')
      expect(visible(text)).toBe(visible(marked(body)))
    }),
    { numRuns: 1000 },
  )
  expect(silent).toBeGreaterThan(30)
})
