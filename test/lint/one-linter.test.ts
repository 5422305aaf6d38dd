import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.js'
import { draftFromParts, draftFromPlan } from '../../src/draft/from-plan.js'
import { lintDraft } from '../../src/lint.js'
import { type Picture, readPicture } from '../../src/picture/picture.js'
import { parsePlan } from '../../src/plan/parse.js'
import { readDraft } from '../../src/readers/index.js'
import { rules } from '../../src/rules/index.js'
import { writeDocx } from '../../src/writers/docx/write.js'
import { bodyTable } from '../support/body-tables.js'
import { standardOf } from '../support/docx-standard.js'
import { examples, exampleText } from '../support/examples.js'
import { planWith } from '../support/minimal-plan.js'
import { pngOf } from '../support/pictures.js'

const pictures = new Map([['so-do.png', readPicture(pngOf()) as Picture]])

/** What the rules say of a plan, and of the Word file that is made of it. */
async function found(text: string): Promise<{ plan: string[]; word: string[] }> {
  const { value, diagnostics } = parsePlan(text, 'a.yaml', { numberings: (name) => standardOf(name).wording })
  if (!value) throw new Error(JSON.stringify(diagnostics))
  const compiled = await compilePlan(text, 'a.yaml', async (name) => ({ value: standardOf(name), diagnostics: [] }))
  const { value: word } = await readDraft(await writeDocx({ ...compiled.value!, pictures }), 'a.docx')
  // What is printed has the standard's end mark and capitals.
  const said = (all: { ruleId: string; message: string }[]) =>
    [...new Set(all.map(({ ruleId, message }) => `${ruleId}: ${message.replaceAll('./.', '.').toLowerCase()}`))].sort()
  return { plan: said(lintDraft(draftFromPlan(value), rules, text)), word: said(lintDraft(word!.draft, rules)) }
}

describe('what is found in the Word file is found in the plan', () => {
  test.each(examples)('%s', async (name) => {
    const { plan, word } = await found(exampleText(name))
    expect(plan).toEqual(expect.arrayContaining(word))
  })

  const activities = `activities:
  - {id: hoi-thao, name: Hội thao công nhân viên chức, when: 08g00 ngày 10/5/2024, where: Nhà thi đấu Phú Thọ, lead: [Đoàn Sở Du lịch], support: Công đoàn cơ quan, more: {Số lượng: 50}}
  - {id: hoi-thi, name: Hội thi tay nghề trẻ, when: 12/5/2024, lead: [Đoàn Sở Công Thương, Đoàn Sở Xây dựng], budget: 5.000.000 đồng, result: Báo cáo kêt quả, note: Mang thẻ}
  - {id: toa-dam, name: Tọa đàm an toàn lao động, when: 15/5/2024, content: Nghe chuyên gia trao đổi., lead: [Văn phòng Đoàn Khối]}
schedule: true
`
  test('another unit, another date, an activity that the body never mentions', async () => {
    const text = planWith(`${activities}body: |
  # Nội dung

  - Tổ chức Hội thao công nhân viên chức (Phân công Đoàn Sở Tư pháp phụ trách).
  - Tổ chức {{activity "hoi-thi"}} {{assigned "hoi-thi"}}.
`)
    const { plan, word } = await found(text)
    expect(word.map((said) => said.split(':')[0])).toEqual(
      expect.arrayContaining(['schedule-missing', 'schedule-unit']),
    )
    expect(plan).toEqual(expect.arrayContaining(word))
  })

  const annexes =
    'annexes:\n  - {id: a, title: Danh mục thiết bị, body: Loa.}\n  - {id: b, title: Sơ đồ hội trường, body: Cửa chính.}\n'
  test.each([
    ['Theo {{annex "a"}}.', ['phụ lục ii']],
    ['Theo {{annex "b"}} và sơ đồ hội trường.', ['phụ lục i']],
    ['Chăm lo đoàn viên.', ['phụ lục i', 'phụ lục ii']],
    ['Theo {{annex "a"}}, {{annex "b"}}.', []],
    ['Theo các phụ lục kèm theo.', []],
    ['Chăm lo đoàn viên (đính kèm danh sách).', []],
  ])('annexes that the body never mentions: %s', async (line, names) => {
    const all = await found(planWith(`${annexes}body: |\n  # Nội dung\n\n  - ${line}\n`))
    const told = names.map((name) => `annex-unmentioned: nội dung văn bản không nhắc đến “${name}”.`)
    for (const side of [all.plan, all.word]) {
      expect(side.filter((said) => said.startsWith('annex-unmentioned')).toSorted()).toEqual(told.toSorted())
    }
  })

  test('an annex is told at its title in the plan, and never while an expression can’t be read', () => {
    const plan = (line: string) => planWith(`${annexes}body: |\n  # Nội dung\n\n  - ${line}\n`)
    const text = plan('Theo {{annex "a"}}.')
    const draft = draftFromPlan(parsePlan(text, 'a.yaml').value!)
    const [finding] = lintDraft(draft, rules, text).filter(({ ruleId }) => ruleId === 'annex-unmentioned')
    const { start, end } = finding!.position!
    expect(text.slice(start.offset, end.offset)).toBe('Sơ đồ hội trường')
    const broken = parsePlan(plan('Theo {{annex "c"}}.'), 'a.yaml').parts!
    expect(lintDraft(draftFromParts(broken), rules).map(({ ruleId }) => ruleId)).not.toContain('annex-unmentioned')
  })

  // Columns and groups of the plan's own tell no more of the document than the plan does.
  const tables = [
    'schedule: true\n',
    ...[
      '{group: week}',
      '{group: day, columns: [time, name, where, lead]}',
      '{group: month, columns: [when, name, lead: Đơn vị chủ trì, Số lượng]}',
      '{group: lead, numbering: group}',
      '{group: lead, columns: [name, when]}',
      '{group: week, columns: [weekday, time, name, support, lead]}',
      '{columns: [weekday, when, time, name, where, content, lead, support, budget, result, note, Số lượng]}',
      '{columns: [name, when, where]}',
      '{activities: [toa-dam, hoi-thi]}',
    ].flatMap((options) => [
      `schedule: ${options}\n`,
      `annexes:\n  - {id: lich, title: Phân công, schedule: ${options}}\n`,
    ]),
  ]
  const written = [
    'Tổ chức {{activity "hoi-thao"}} {{assigned "hoi-thao"}}.',
    'Tổ chức {{activity "hoi-thi"}} {{assigned "hoi-thi"}}.',
    'Tổ chức Hội thi tay nghề trẻ (Phân công Đoàn Sở Du lịch phụ trách).',
    'Tổ chức Hội thao công nhân viên chức vào ngày 11/5/2024 (Phân công Đoàn Sở Du lịch phụ trách).',
    'Tổ chức hội diễn văn nghệ (Phân công Đoàn Sở Y tế phụ trách).',
    'Kỷ niệm 48 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2024).',
    'Kỷ niệm {{anniversary "giai-phong-mien-nam"}} và và Ngày Quốc tế Lao động.',
    'Thực hiện nhiêm vụ của đoàn viên trước thứ Hai ngày 14/5/2024.',
    'Tham gia năm {{year}} năm {{year}} tại “Nhà văn hoá.',
    'Gửi báo cáo trước ngày 31/5/2025 , theo Kế hoạch số …/KH-ĐTN.',
    'Theo Luật số 72/2025/QH16 và Hướng dẫn 29-HD/TWĐTN-VP ngày 31/4/2021.',
    'Xem mục V và Phụ lục 3 .',
  ]
  // HD 05, by which the Party's plans are laid out, is in force from 27/5/2026.
  const party = 'date: 01/6/2026\nissuer: {parent: Đảng ủy Khối, name: Chi bộ Văn phòng, authority: Chi bộ}\n'
  const block = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...written).map((words) => `  - ${words}\n`) },
    fc.constantFrom(...written).map((words) => `\n  ${words}\n\n`),
    fc.constantFrom('', ...written).map((caption) => `\n  ![${caption}](so-do.png)\n\n`),
    fc.constant('\n  {{details "toa-dam"}}\n\n'),
    bodyTable(fc.constantFrom(...written, 'TT', '1', '2')).map((table) => `\n${table.replace(/^/gm, '  ')}\n\n`),
    fc.constant('\n  # Việc chung\n\n  Trồng 5 m^2^ cỏ.\n\n  ---\n\n  1. **Văn phòng:** chuẩn bị.\n\n'),
    fc.constantFrom(
      '\n  # Yêu cầu\n\n',
      '\n  ## Hoạt động khác (\n\n',
      '\n  ## Ngày 1 {-}\n\n',
      '\n  # Phần chung {-}\n\n',
    ),
  )
  test('generated plans', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('doan', 'nd30', 'dang'),
        fc.constantFrom(...tables),
        fc.array(block, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(
          '',
          'period: 01/5/2024 - 31/5/2024\ntitle: |\n  Tổ chức Tháng Công nhân năm {{year}}\n  ({{period}})\n',
        ),
        fc.constantFrom('', 'date: 5/2024\n', 'date: 2024\n'),
        async (standard, table, blocks, period, date) => {
          // Activities that are over are counted, of which a Word file shows those that have a unit and a day beside them.
          fc.pre(standard !== 'dang' || !table.includes('columns'))
          const body = blocks.join('').replace(/(?<=\{\{details[\s\S]*)\n {2}\{\{details[^\n]*\n\n/g, '')
          const { plan, word } = await found(
            planWith(
              `standard: ${standard}\n${standard === 'dang' ? party : date}${activities.replace('schedule: true\n', table)}${period}body: |\n  # Nội dung\n\n${body}`,
            ),
          )
          expect(plan).toEqual(expect.arrayContaining(word))
        },
      ),
      { numRuns: 60 },
    )
  })
})
