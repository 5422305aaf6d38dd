import { describe, expect, test } from 'vitest'
import { writeHtml } from '../../src/writers/html/html.js'
import { writeText } from '../../src/writers/text/text.js'
import { bodyOf, compiled, planOf, toldOf, wordBodyOf } from '../support/body-forms.js'
import { expectProblems, type MarkedCase } from '../support/plan-problems.js'

const days = `# Nội dung

1. Thời gian tổ chức ba ngày.
2. Chương trình chi tiết như sau.

## Ngày 1: thứ Hai {-}

### Buổi sáng

### Buổi chiều

## Ngày 2: thứ Ba {-}

### Buổi sáng

## Yêu cầu

### Trang phục

# Phần chung {-}

## Kinh phí

## Phương tiện

# Tổ chức thực hiện

## Ban Thường vụ

# Khen thưởng
`

describe('a heading without a number is not counted, and what stands below it numbers anew', () => {
  const heads = (inner: [string, string]) => [
    'Nội dung',
    '1. Thời gian tổ chức ba ngày.',
    '2. Chương trình chi tiết như sau.',
    'Ngày 1: thứ Hai',
    `${inner[0]} Buổi sáng`,
    `${inner[1]} Buổi chiều`,
    'Ngày 2: thứ Ba',
    `${inner[0]} Buổi sáng`,
    '3. Yêu cầu',
  ]
  const tail = ['1. Kinh phí', '2. Phương tiện']
  test.each<[standard: string, expected: string[]]>([
    [
      'doan',
      // The number of a khoản that a điểm would name is not there to be named.
      [...heads(['1.', '2.']), '3.1. Trang phục', 'Phần chung', ...tail],
    ],
    ['nd30', [...heads(['1.', '2.']), 'a) Trang phục', 'Phần chung', ...tail]],
    ['dang', [...heads(['1.', '2.']), 'a) Trang phục', 'Phần chung', ...tail]],
  ])('%s', { timeout: 60_000 }, async (standard, expected) => {
    const built = await compiled(planOf(days, standard))
    const dash = standard === 'dang' ? '-' : '.'
    const whole = [
      ...expected.map((text, index) => (index === 0 ? `I${dash} ${text}` : text)),
      `II${dash} Tổ chức thực hiện`,
      '1. Ban Thường vụ',
      `III${dash} Khen thưởng`,
    ]
    expect(bodyOf(built)).toEqual(whole)
    const read = await wordBodyOf(built)
    expect(read.map((text) => text.toLowerCase())).toEqual(whole.map((text) => text.toLowerCase()))
    expect(writeText(built)).toContain('\nNgày 1: thứ Hai\n')
    expect(writeHtml(built)).toContain('<h3 class="heading-2">Ngày 1: thứ Hai</h3>')
    expect(toldOf(planOf(days, standard))).toEqual([])
  })
})

test('its name may have styles and expressions, and what only looks so is printed', async () => {
  const body = '# **Năm** {{year}} {-}\n\n# Dấu \\{-}\n\n# Tập {a} và {b}\n'
  expect(bodyOf(await compiled(planOf(body)))).toEqual(['Năm 2024', 'I. Dấu {-}', 'II. Tập {a} và {b}'])
})

const mistakes: MarkedCase[] = [
  ['glued to the name', '# Ngày 1«{-}»', 'markdown: “{-}” ở đây sẽ in ra nguyên'],
  ['in the middle', '# Ngày «{-}» 1', 'markdown: “{-}” ở đây sẽ in ra nguyên'],
  ['a long dash', '# Ngày 1 «{–}»', 'markdown: “{–}” ở đây sẽ in ra nguyên'],
  ['with blanks', '# Ngày 1 «{ - }»', 'markdown: “{ - }” ở đây sẽ in ra nguyên'],
  ['by its long name', '# Ngày 1 «{.unnumbered}»', 'markdown: “{.unnumbered}” ở đây sẽ in ra nguyên'],
  ['in a paragraph', '# A\n\nNgày 1 «{-}»', 'markdown: “{-}” ở đây sẽ in ra nguyên'],
  ['of an item', '# A\n\n- Ngày 1 «{-}»', 'markdown: “{-}” ở đây sẽ in ra nguyên'],
  ['no name', '«#» {-}', 'markdown: chưa có tên'],
  ['a number typed by hand', '# «1. »Ngày {-}', 'markdown: gõ tay'],
  ['a level that is skipped', '# A {-}\n\n«###» B {-}', 'markdown: nhảy cấp'],
]

describe('mistakes', () => {
  test.each(mistakes)('%s', (_, body, ...expected) => expectProblems(planOf(body), expected))
})
