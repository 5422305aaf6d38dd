import { describe, expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.js'
import { textOf } from '../../src/document/document.js'
import { parsePlan } from '../../src/plan/parse.js'
import { precompileTemplates } from '../../src/standard/templates/precompile.js'
import { standardOf } from '../support/docx-standard.js'
import { planWith } from '../support/minimal-plan.js'
import { expectProblems } from '../support/plan-problems.js'

const two = `annexes:
  - id: danh-sach
    title: |
      Danh sách đơn vị
      năm {{year}}
    body: |
      Căn cứ đăng ký của các đơn vị;

      # Khối phường

      1. Phường Bến Thành
      2. Phường Sài Gòn

      # Khối sở

      | Sở | Số người |
      |---|---:|
      | Y tế | 50 |
  - id: kinh-phi
    title: Dự toán
    orientation: landscape
    body: |
      # In ấn

      - Xem {{annex "danh-sach"}};
`
const oneOnly = 'annexes: [{id: a, title: Danh sách, body: Phường 1}]\n'
const activities = 'activities:\n  - {id: hop, name: Họp mặt, when: 10/5/2024}\nschedule: true\n'
const body = (line: string) => `body: |\n  # Mục đích\n\n  - ${line}\n`

async function sections(keys: string) {
  const plan = planWith(keys)
  const { value, diagnostics } = await compilePlan(plan, 'a.yaml', async (name) => ({
    value: standardOf(name),
    diagnostics: [],
  }))
  expect(diagnostics).toEqual([])
  return value!.document.sections.map(({ orientation, blocks }) => [
    orientation,
    ...blocks.flatMap((block) =>
      block.type === 'table'
        ? [block.style === 'ending' ? textOf(block.rows[0]!.cells[0]!.paragraphs[0]!) : `bảng ${block.rows.length}`]
        : [block.type === 'figure' ? `hình ${block.name}` : `${block.mark} ${textOf(block)}`.trim()],
    ),
  ])
}

describe('annexes stand on pages of their own, in the order written', () => {
  test('numbered by the standard, each with the line that names the plan and numbers begun anew', async () => {
    const [letter, first, second] = await sections(
      `${two}${body('Theo {{annex "kinh-phi"}} và {{annex "danh-sach"}}.')}`,
    )
    expect(letter).toContain('- Theo Phụ lục II và Phụ lục I.')
    const attached = '(Đính kèm Kế hoạch số 07-KH/ĐTN ngày 07/5/2024 của Ban Thường vụ Đoàn Khối)'
    expect(first).toEqual([
      'portrait',
      'Phụ lục I',
      ...['Danh sách đơn vị', 'năm 2024', attached, '-----------'],
      // Words that would be a căn cứ of the plan are prose.
      'Căn cứ đăng ký của các đơn vị;',
      ...['I. Khối phường', '1. Phường Bến Thành', '2. Phường Sài Gòn', 'II. Khối sở', 'bảng 2'],
    ])
    expect(second).toEqual([
      'landscape',
      ...['Phụ lục II', 'Dự toán', attached, '-----------', 'I. In ấn', '- Xem Phụ lục I;'],
    ])
  })

  test('are as the plan is, where they don’t say', () => {
    const annex = '{id: a, title: A, body: Xem.}, {id: b, title: B, orientation: portrait, body: Xem.}'
    const keys = `standard: doan\norientation: landscape\n${activities}annexes: [${annex}]\n`
    const { value } = parsePlan(planWith(keys), 'a.yaml')
    expect([value!.schedule!.orientation, ...value!.annexes.map(({ orientation }) => orientation)]).toEqual([
      'landscape',
      'landscape',
      'portrait',
    ])
  })

  test.each<[name: string, keys: string, labels: string[]]>([
    ['one alone has no number', `standard: doan\n${oneOnly}`, ['Phụ lục']],
    ['the Đoàn counts its schedule for none', `standard: doan\n${oneOnly}${activities}`, ['LỊCH HOẠT ĐỘNG', 'Phụ lục']],
    ['the state counts it as the first', `standard: nd30\n${oneOnly}${activities}`, ['Phụ lục I', 'Phụ lục II']],
    ['its schedule alone has no number', `standard: nd30\n${activities}`, ['Phụ lục']],
    ['the Party counts in Arabic', `standard: dang\n${two}`, ['Phụ lục 1', 'Phụ lục 2']],
  ])('%s', async (_, keys, labels) => {
    const [, ...annexes] = await sections(keys)
    expect(annexes.map(([, label]) => label)).toEqual(labels)
  })

  test.each<[name: string, keys: string, expected: string]>([
    ['alone', `standard: nd30\n${activities}`, 'Theo Phụ lục.'],
    ['before another', `standard: nd30\n${oneOnly}${activities}`, 'Theo Phụ lục I.'],
  ])('the schedule is called as the first of them, %s', async (_, keys, expected) => {
    const [letter] = await sections(`${keys}${body('Theo {{annex "schedule"}}.')}`)
    expect(letter!.join('\n')).toContain(expected)
  })

  test('words below the table of a schedule, which end as an annex does', async () => {
    const keys = `standard: nd30\n${activities.replace('schedule: true\n', '')}`
    const annex =
      'annexes:\n  - id: lich\n    title: Lịch\n    schedule: true\n    body: |\n      Buổi sáng từ 7 giờ 30\n'
    const all = await sections(keys + annex)
    expect(all.at(-1)!.slice(-2)).toEqual(['bảng 2', 'Buổi sáng từ 7 giờ 30./.'])
  })

  test('the state’s end with its mark', async () => {
    const all = await sections(`standard: nd30\n${oneOnly}`)
    expect(all.at(-1)!.at(-1)).toBe('Phường 1./.')
  })

  test('and below a table, where it stands alone', async () => {
    const last = async (keys: string) => (await sections(keys)).at(-1)!.slice(-2)
    const annex = 'annexes:\n  - id: a\n    title: Danh sách\n    body: |\n      | a |\n      |---|\n      | b |\n'
    expect(await last(`standard: nd30\n${annex}`)).toEqual(['bảng 2', './.'])
    expect(await last(`standard: nd30\n${activities}`)).toEqual(['bảng 2', './.'])
    expect((await last(annex)).at(-1)).toBe('bảng 2')
  })

  test('the mark stands above the name of the issuing body, and none below a table', async () => {
    const annexes = (content: string) =>
      `standard: nd30\nannexes:\n  - id: a\n    title: Danh sách\n    body: |\n      ${content}\n\n      **SỞ GIÁO DỤC VÀ ĐÀO TẠO**\n`
    const ended = async (content: string) => (await sections(annexes(content))).at(-1)!.slice(-2)
    expect(await ended('Có 09 trường')).toEqual(['Có 09 trường./.', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'])
    expect((await ended('| a |\n      |---|\n      | b |')).at(-1)).toBe('SỞ GIÁO DỤC VÀ ĐÀO TẠO')
  })
})

describe('mistakes', () => {
  test.each<[name: string, plan: string, ...expected: string[]]>([
    [
      'a name that no annex has',
      planWith(`${oneOnly}${body('Theo {{annex "«b»"}}.')}`),
      'expression: Không có phụ lục nào mang mã “b”.',
    ],
    [
      'no annexes',
      planWith(body('Theo {{annex "«danh-sach»"}}.')),
      'expression: Không có phụ lục nào mang mã “danh-sach”.',
    ],
    [
      'two of one id',
      planWith('annexes:\n  - {id: a, title: A, body: B}\n  - {id: «a», title: A, body: B}\n'),
      'plan-id: Mã “a” đã dùng cho phụ lục',
    ],
    [
      'the id of the schedule',
      planWith('annexes:\n  - {id: «schedule», title: A, body: B}\n'),
      'plan-id: Mã “schedule” là của lịch',
    ],
    ['an empty body', planWith('annexes:\n  - {id: a, title: A, «body»: ""}\n'), 'plan-schema: “body”'],
    ['an annex that is a text', planWith('annexes: [«Danh sách»]\n'), 'plan-schema: '],
    ['no body', planWith('annexes:\n  - {«id»: a, title: A}\n'), 'plan-schema: Thiếu khóa “body”'],
    ['an empty one', planWith('annexes:\n  - {id: a, title: A, «body»: ""}\n'), 'plan-schema: '],
    ['its own Markdown', planWith('annexes:\n  - id: a\n    title: A\n    body: |\n      «~~~»\n'), 'markdown: '],
  ])('%s', (_, plan, ...expected) => expectProblems(plan, expected))

  test('in the hint the ids there are', () => {
    const { diagnostics } = parsePlan(planWith(`${two}${body('Theo {{annex "x"}}.')}`), 'a.yaml')
    expect(diagnostics[0]!.hint).toBe('Các mã đang có: danh-sach, kinh-phi.')
  })
})

test('a standard that prints no annexes says which lines are missing', async () => {
  const standard = standardOf('doan')
  const files = Object.fromEntries(
    Object.entries(standard.templates).map(([name, { source }]) => [
      `${name}.hbs`,
      source.replace(/\{\{#each annexes[\s\S]*/, ''),
    ]),
  )
  const { value: templates } = precompileTemplates(files, 'templates/doan/')
  const old = { ...standard, templates: templates! }
  const { value, diagnostics } = await compilePlan(planWith(oneOnly), 'a.yaml', async () => ({
    value: old,
    diagnostics: [],
  }))
  expect(value).toBeUndefined()
  expect(diagnostics).toMatchObject([
    {
      severity: 'error',
      file: expect.stringMatching(/page\.hbs$/),
      message: 'Kế hoạch có phần “annexes” (phụ lục) nhưng các mẫu của thể thức không in ra.',
      hint: expect.stringContaining('{{#each annexes}}{{> annex this}}{{/each}}'),
    },
  ])
})
