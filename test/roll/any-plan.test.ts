import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeKeys, type KeyEdit, keyEditKinds } from '../../scripts/fuzz/change-keys.js'
import { examples, exampleText } from '../support/examples.js'
import { planWith } from '../support/minimal-plan.js'
import { buildErrors, readPlan, rolledPlan, undone } from '../support/rolled.js'

/** Every year builds, and nothing changes but what is said. */
async function expectRolled(text: string, years: number): Promise<void> {
  const { value } = readPlan(text)
  fc.pre(value !== undefined)
  const rolled = rolledPlan(text, value.year + years)
  expect(await buildErrors(rolled.text)).toEqual([])
  expect(readPlan(rolled.text).value?.year).toBe(value.year + years)
  expect(undone(rolled)).toBe(text)
}

const years = fc.integer({ min: 1, max: 12 })

const whens = fc.constantFrom(
  ...[
    '07/5/2024',
    '7/5/2024',
    '10-11/5/2024',
    '30/4 - 02/5/2024',
    '13, 20, 27/5/2024',
    'Trong tháng 5',
    'Tháng 4 - 5/2024',
  ],
  ...['Quý II/2024', 'Cả năm', 'Trước ngày 31/5/2024', 'Chậm nhất 17g00 ngày 24/5/2024', '08g00 ngày 13/5/2024'],
  ...['Sáng thứ Bảy, ngày 11/5/2024', '10/5/2024 (thứ Sáu)', 'từ ngày 08/5 đến 04/6/2024', '2024-05-19', '29/02/2024'],
  ...[
    '25/12/2024 - 05/01/2025',
    '29, 30/4/2024',
    '31/5/2024',
    '31/5',
    'ngày 14 tháng Tư năm 2024',
    'thứ Bảy, ngày 11, 18, 25/5/2024',
  ],
  ...[
    'Trong tháng 5 (ra quân ngày 13/5)',
    '17-18/5/2024 (dự kiến)',
    'Thường xuyên',
    'Đầu tháng 5/2024',
    '19/5/2024 - 21/5/2024',
  ],
)
const styled = (value: string) =>
  fc.constantFrom(value, `"${value}"`, `'${value}'`, `>-\n      ${value}`, `|\n      ${value}`, `\n      ${value}`)
const activity = fc
  .tuple(whens.chain(styled), fc.constantFrom('', ' # ghi chú', '\n    # ghi chú: 2024'), fc.boolean())
  .map(([when, comment, isFlow], index = 0) => ({
    when,
    comment: /^[|>\n]/.test(when) ? '' : comment,
    isFlow: isFlow && !/\n|,/.test(when),
    index,
  }))
const activities = fc
  .array(activity, { minLength: 1, maxLength: 4 })
  .map(
    (all) =>
      `activities:\n${all
        .map(({ when, comment, isFlow }, index) =>
          isFlow
            ? `  - {id: a${index}, name: Hội thi năm 2024, when: ${when}, lead: [Đoàn Sở]}\n`
            : `  - id: a${index}\n    name: Ngày hội lần thứ 3\n    when: ${when}${comment}\n    lead:\n      - Nguyễn Văn A\n`,
        )
        .join('')}`,
  )
const sentences = fc.constantFrom(
  ...[
    'Căn cứ Kế hoạch số 5-KH/TĐ ngày 12/01/2024 của Thành Đoàn;',
    '# Mục năm 2024',
    '- Ý một, báo cáo trước ngày 26/5/2024.',
  ],
  ...[
    '  + ý nhỏ ngày 19/5/{{year}} (Chủ nhật).',
    'Giai đoạn 2021 - 2025, nhiệm kỳ 2020-2025.',
    '| A | B |\n  |---|---|\n  | 2024 | 12/5/2024 |',
  ],
  ...[
    '- Kỷ niệm 93 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 - 26/3/2024).',
    '1. Đ/c Nguyễn Văn An, huyện Củ Chi.',
  ],
  ...[
    '- {{activity "a0"}} vào {{when "a0"}} {{assigned "a0"}}.',
    '{{details "a0"}}',
    '<!-- kehoach-ignore spacing: vì sao -->\n  - Dòng 2024.',
  ],
  ...[
    'Câu dài năm 2024\n  viết tiếp hai năm một lần\n  rồi hết ngày 11/5/2024 (thứ Bảy).',
    '{{anniversary "giai-phong-mien-nam"}} và {{edition "thang-cong-nhan"}}.',
  ],
)
const body = fc
  .array(sentences, { maxLength: 8 })
  .map((all) => `body: |\n  Mở đầu như sau:\n\n${all.map((line) => `  ${line}\n\n`).join('')}  Hết.\n`)
const head = fc.tuple(
  fc.constantFrom('', 'number: 5\n', 'number: "12" # số\n', '"number": >-\n  7\n'),
  fc.constantFrom(
    'date: 23/4/2024\n',
    'date: "2024-04-23"\n',
    'date: 4/2024\n',
    'date: ngày 23 tháng 4 năm 2024\n',
    'date: 2024\n',
  ),
  fc.constantFrom(
    '',
    'period: 01/5/2024 - 31/5/2024\n',
    'period: Tháng 5/2024\n',
    'period: từ ngày 01/02/2024 đến 29/02/2024\n',
    'period: 15/11/2023 - 03/6/2024\n',
  ),
  fc.constantFrom(
    ...[
      'title: Kế hoạch năm 2024\n',
      'title: |\n  Tổ chức Tháng Công nhân năm {{year}}\n  từ 01/5/2024 đến 31/5/2024\n',
      'title:\n  - Năm học 2023 - 2024\n  - và năm 2030\n',
    ],
  ),
  fc.constantFrom(
    ...[
      'signature: {post: Bí thư, name: Lê A}\n',
      'signature: {name: Lê A, post: Bí thư}\n',
      'signature:\n  name: |\n    Lê A\n  post: Bí thư\n',
      'signature:\n  name: "Lê A" # ai ký\n  post: Bí thư\n',
    ],
    ...[
      'cosigners:\n  - name: Lê B\n    post: Chủ tịch\n  - {name: Lê C, post: Chủ tịch}\nsignature:\n  post: Bí thư\n',
    ],
  ),
)

test('generated plans', { timeout: 120_000 }, async () => {
  const plan = fc.tuple(head, activities, body, fc.constantFrom('', 'schedule: true\n'), fc.boolean())
  await fc.assert(
    fc.asyncProperty(plan, years, async ([keys, some, prose, schedule, isWindows], later) => {
      const text = planWith(keys.join('') + some + prose + schedule)
      await expectRolled(isWindows ? text.replaceAll('\n', '\r\n') : text, later)
    }),
    { numRuns: 120 },
  )
})

const edit: fc.Arbitrary<KeyEdit> = fc.record({
  kind: fc.constantFrom(...keyEditKinds),
  at: fc.nat(9999),
  to: fc.nat(9999),
})
const changed = fc
  .tuple(fc.constantFrom(...examples.map(exampleText)), fc.array(edit, { maxLength: 3 }))
  .map(([plan, edits]) => changeKeys(plan, edits))

test('the examples, with keys left out and swapped', { timeout: 120_000 }, async () => {
  await fc.assert(fc.asyncProperty(changed, years, expectRolled), { numRuns: 25 })
})
