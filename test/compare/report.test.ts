import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reportComparison } from '../../src/index.js'
import { compared } from '../support/compared.js'
import { planWith } from '../support/minimal-plan.js'

const body = (words: string, more = '') => `body: |
  Ban Thường vụ Đoàn Khối ban hành kế hoạch như sau:

  # Mục đích

  - Chăm lo đoàn viên, ${words} công nhân.
${more}`
const activities = (lead: string) => `activities:
  - {id: le-tan, name: Lớp tập huấn “Nghiệp vụ lễ tân”, when: 15/5/2024, lead: [${lead}]}
schedule: true
`
const before = planWith(`${body('thanh niên')}${activities('Đoàn Sở Ngoại vụ, Văn phòng Đoàn Khối')}`)
const after = planWith(
  `number: 8\n${body('viên chức', '\n  # Tổ chức thực hiện\n\n  - Báo cáo kết quả.\n')}${activities('Đoàn Sở Du lịch, Văn phòng Đoàn Khối')}`,
)

test.each(['pretty', 'markdown', 'json'] as const)('%s', async (format) => {
  expect(await reportComparison(format, await compared(before, after))).toMatchSnapshot()
})

test('the guide shows what is printed', async () => {
  const plan = (date: string, lead: string, whom: string) =>
    planWith(`date: ${date}
body: |
  # Mục đích - Yêu cầu

  ## Mục đích

  - Chăm lo đoàn viên, thanh niên ${whom} trong toàn Khối.
${activities(lead).replaceAll('/2024', '/2025')}`)
  const [old, now] = [
    plan('23/4/2025', 'Đoàn Sở Ngoại vụ', 'công nhân'),
    plan('24/4/2025', 'Đoàn Sở Du lịch', 'viên chức'),
  ]
  const text = await reportComparison('pretty', await compared(old, now))
  const guide = readFileSync('docs/huong-dan.md', 'utf8')
  expect(guide).toContain(`\`\`\`\n${text.replace(/^.*\n/, '')}\`\`\`\n`)
})

test('nothing changed', async () => {
  expect(await reportComparison('pretty', await compared(before, before))).toBe('a.yaml → a.yaml\nKhông có gì đổi.\n')
})

test('colours are beside the marks', async () => {
  const text = await reportComparison('pretty', await compared(before, after), { color: true })
  expect(text).toContain('\u001b[31m[-07-]\u001b[39m\u001b[36m{+08+}\u001b[39m')
  const plain = await reportComparison('pretty', await compared(before, after))
  expect(
    text
      .split('\u001b')
      .map((part) => part.replace(/^\[\d+m/, ''))
      .join(''),
  ).toBe(plain)
})

test('the page needs nothing else and shows both documents', async () => {
  const html = await reportComparison('html', await compared(before, after))
  expect(html).toMatch(/^<!doctype html>\n/)
  expect(html).toContain("default-src 'none'; style-src 'sha256-")
  expect(html).not.toMatch(/ (?:style|on\w+|src|href)=/)
  expect(html).toContain('<del>thanh niên</del><ins>viên chức</ins>')
  expect(html.match(/<div class="row /g)?.length).toBeGreaterThan(20)
})
