import { describe, expect, test } from 'vitest'
import { bodyOf, compiled, planOf, toldOf, wordBodyOf } from '../support/body-forms.js'
import { expectProblems, type MarkedCase } from '../support/plan-problems.js'

const body = `# Tổ chức thực hiện

## Văn phòng

- Chuẩn bị hội trường.

2. Mời Công đoàn cử cán bộ tham gia.
3. **Kinh phí:** theo quy định.

## Các chi đoàn

1. Cử đại biểu dự.
2. Báo cáo kết quả.

### Chi đoàn khối phường

4. Gửi danh sách.
`

describe('a khoản whose number goes on from the heading stands beside it', () => {
  test.each<[standard: string, inner: string[]]>([
    ['doan', ['4.1.', '4.2.', '4.3.', '4.4.']],
    ['nd30', ['a)', 'b)', 'c)', 'd)']],
    ['dang', ['a)', 'b)', 'c)', 'd)']],
  ])('%s', { timeout: 60_000 }, async (standard, inner) => {
    const built = await compiled(planOf(body, standard))
    const whole = [
      `I${standard === 'dang' ? '-' : '.'} Tổ chức thực hiện`,
      '1. Văn phòng',
      '- Chuẩn bị hội trường.',
      '2. Mời Công đoàn cử cán bộ tham gia.',
      '3. Kinh phí: theo quy định.',
      '4. Các chi đoàn',
      `${inner[0]} Cử đại biểu dự.`,
      `${inner[1]} Báo cáo kết quả.`,
      `${inner[2]} Chi đoàn khối phường`,
      `${inner[3]} Gửi danh sách.`,
    ]
    const lower = (lines: string[]) => lines.map((text) => text.toLowerCase().replace(/[./]+$/, ''))
    expect(lower(bodyOf(built))).toEqual(lower(whole))
    // Word draws the bullets.
    expect(lower(await wordBodyOf(built))).toEqual(lower(whole).map((text) => text.replace(/^- /, '')))
    expect(toldOf(planOf(body, standard))).toEqual([])
  })
})

const mistakes: MarkedCase[] = [
  ['a number that is neither', '# A\n\n## B\n\n«3.» c', 'markdown: gõ là “3.” nhưng sẽ in là số 1'],
  ['beside a Mục', '# A\n\n«2.» b', 'markdown: gõ là “2.” nhưng sẽ in là số 1'],
  ['below what has no number', '# A\n\n## B\n\n## C {-}\n\n«2.» d', 'markdown: gõ là “2.” nhưng sẽ in là số 1'],
]

describe('mistakes', () => {
  test.each(mistakes)('%s', (_, text, ...expected) => expectProblems(planOf(text), expected))
})
