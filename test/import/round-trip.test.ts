import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile, importDraft, write } from '../../src/index.js'
import { examples, exampleText } from '../support/examples.js'
import { planWith } from '../support/minimal-plan.js'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A plan's document; Word has its capitals alone where the standard sets them. */
async function built(text: string): Promise<{ tree: string; docx: Uint8Array }> {
  const { value: plan, diagnostics } = await compile({ name: 'a.yaml', bytes: bytesOf(text) })
  if (!plan) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  const { value: docx } = await write(plan, 'docx')
  return { tree: JSON.stringify(plan.document, null, 1).toUpperCase(), docx: docx! }
}

describe('a Word file that was built', () => {
  test.each(examples)('of %s, imported and built again, is the same document', async (file) => {
    const { tree, docx } = await built(exampleText(file))
    const { value } = await importDraft({ name: 'ke-hoach.docx', bytes: docx })
    expect(value!.doubts.filter(({ text }) => !text.startsWith('năm lần thứ nhất'))).toEqual([])
    expect((await built(value!.text)).tree).toBe(tree)
  })

  const activities = `activities:
  - {id: a, name: Hội thao công nhân, when: '08g00 thứ Sáu, ngày 10/5/2024', where: Nhà thi đấu, lead: [Đoàn Sở Du lịch], more: {Số lượng: 50}}
  - {id: b, name: Tháng cao điểm, when: Trong tháng 5, lead: [Văn phòng], support: [Ban Tổ chức, Đoàn Sở Xây dựng]}
  - {id: c, name: Hội thi tay nghề, when: 20/5/2024, lead: [Đoàn Sở Công Thương], note: Mang máy tính}
`
  test.each([
    'schedule: {columns: [name, when, where, {lead: Đơn vị chủ trì}, support, Số lượng, note], orientation: landscape}',
    'schedule: {group: week, numbering: group}',
    'schedule: {group: month, columns: [when, name, lead, note]}',
    'schedule: {group: day, title: LỊCH THÁNG NĂM, subject: Tháng Công nhân}',
  ])('with %s is the same too', async (schedule) => {
    const { tree, docx } = await built(planWith(`${activities}${schedule}\n`))
    const { value } = await importDraft({ name: 'ke-hoach.docx', bytes: docx })
    expect(value!.activities).toBe(3)
    expect((await built(value!.text)).tree).toBe(tree)
  })
})

const word = fc.constantFrom(
  ...'tổ chức hội nghị đoàn viên kỷ niệm năm 2024 Huế TNCS (sáng) “Về nguồn” 26/3 3*4 a_b'.split(' '),
)
const phrase = fc.array(word, { minLength: 2, maxLength: 7 }).map((words) => words.join(' '))
const title = phrase.map((words) => `Công tác ${words}`)
const sentence = fc
  .tuple(fc.constantFrom('Giao', 'Phối hợp', '**Văn phòng:** theo dõi', 'Mời *đại biểu*'), phrase)
  .map((parts) => `${parts.join(' ')}.`)
const items = fc
  .array(fc.tuple(fc.boolean(), sentence), { minLength: 1, maxLength: 4 })
  .map((all) => all.map(([isBelow, text], index) => (isBelow && index > 0 ? `  + ${text}` : `- ${text}`)).join('\n'))
const cell = fc.oneof(phrase, fc.constantFrom('', 'một<br>hai', '\\>', '\\<<', '\\^'))
const table = fc
  .array(fc.tuple(phrase, cell, phrase), { minLength: 1, maxLength: 3 })
  .chain((rows) =>
    fc
      .constantFrom('| Việc | Nơi | Số |', rows.some(([, place]) => place !== '') ? '| | | |' : '| | Nơi | |')
      .map((names) => [names, '|---|---|---:|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')),
  )
const clauses = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((all) => all.map((text, index) => `${index + 1}. ${text}`).join('\n'))
const content = fc
  .array(fc.oneof(sentence, items, table), { minLength: 1, maxLength: 3 })
  .map((all) => all.join('\n\n'))
const section = fc.oneof(
  fc.tuple(title, content).map(([name, below]) => `# ${name}\n\n${below}`),
  fc.tuple(title, clauses).map(([name, below]) => `# ${name}\n\n${below}`),
  fc
    .tuple(title, fc.array(fc.tuple(title, content), { minLength: 1, maxLength: 3 }))
    .map(([name, below]) => [`# ${name}`, ...below.map(([own, text]) => `## ${own}\n\n${text}`)].join('\n\n')),
)
const body = fc.array(section, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n\n'))
const indented = (text: string, by = '  ') => text.replace(/^(?=.)/gm, by)

test('any plan that was built, imported and built again, is the same document', async () => {
  const plan = fc.record({
    standard: fc.constantFrom('doan', 'nd30', 'dang'),
    body,
    annex: fc.option(body),
    turned: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(plan, async ({ standard, body: text, annex, turned }) => {
      const signing =
        standard === 'nd30'
          ? 'signature: {form: KT. Giám đốc, post: Phó Giám đốc, name: Lê An}'
          : 'signature: {post: Phó Bí thư}'
      const annexes = annex
        ? `annexes:\n  - id: a\n    title: Dự toán kinh phí\n    orientation: ${turned ? 'portrait' : 'landscape'}\n    body: |\n${indented(annex, '      ')}\n`
        : ''
      const yaml = planWith(
        `standard: ${standard}\n${turned ? 'orientation: landscape\n' : ''}body: |\n  Ban Thường vụ ban hành kế hoạch như sau:\n\n${indented(text)}\n${signing}\n${annexes}`,
      )
      const { tree, docx } = await built(yaml)
      const { value } = await importDraft({ name: 'a.docx', bytes: docx })
      expect((await built(value!.text)).tree).toBe(tree)
    }),
    { numRuns: 20 },
  )
})

const units = ['Đoàn Sở Ngoại vụ', 'Văn phòng', 'Công đoàn Sở Y tế', 'Ban Tổ chức']
const activity = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.constantFrom(5, 6),
  hour: fc.option(fc.integer({ min: 10, max: 20 })),
  where: fc.constantFrom('Hội trường A', 'Các xã, phường', 'Nhà văn hóa'),
  lead: fc.subarray(units, { minLength: 1, maxLength: 2 }),
  result: fc.constantFrom('Báo cáo', 'Danh sách đại biểu'),
})
const columns = fc.constantFrom(
  undefined,
  '[name, when, where]',
  '[when, name, lead: Đơn vị chủ trì]',
  '[name, where, when, lead, result: Sản phẩm dự kiến]',
)
const schedule = fc
  .record({
    group: fc.constantFrom(undefined, 'day', 'week', 'month', 'lead'),
    isAnew: fc.boolean(),
    columns,
  })
  .map(({ group, isAnew, columns: own }) => [
    ...(group ? [`group: ${group}`, ...(isAnew ? ['numbering: group'] : [])] : []),
    ...(own ? [`columns: ${own}`] : []),
  ])

test('any plan with schedules in groups, its own and of annexes, is the same document too', async () => {
  const plan = fc.record({
    standard: fc.constantFrom('doan', 'nd30', 'dang'),
    activities: fc.array(activity, { minLength: 2, maxLength: 6 }),
    main: fc.option(schedule),
    annexes: fc.array(fc.tuple(schedule, fc.nat(), fc.boolean()), { maxLength: 2 }),
  })
  await fc.assert(
    fc.asyncProperty(plan, async ({ standard, activities, main, annexes }) => {
      const written = activities.map(
        ({ day, month, hour, where, lead, result }, index) =>
          `  - {id: viec-${index}, name: Hội nghị số ${index + 1}, when: ${hour === null ? '' : `${hour}g00 ngày `}${String(day).padStart(2, '0')}/${month}/2024, where: "${where}", lead: [${lead.join(', ')}], result: ${result}}\n`,
      )
      const own = annexes.map(([options, left, hasBody], index) => {
        // What no table prints, or not who leads it, can't be known from the document.
        const isTold = main
          ? !main.includes('columns: [name, when, where]')
          : index > 0 && !annexes[0]![0].join().includes('where]')
        const isLeft = (at: number) => isTold && at === left % (activities.length + 1)
        const ids = activities.map((_, at) => `viec-${at}`).filter((_, at) => !isLeft(at))
        const lines = [...options, `activities: [${ids.join(', ')}]`].map((line) => `      ${line}\n`).join('')
        const below = hasBody ? '    body: |\n      Lịch có thể thay đổi.\n' : ''
        return `  - id: lich-${index}\n    title: Lịch số ${index + 1}\n    schedule:\n${lines}${below}`
      })
      const yaml = planWith(
        [
          `standard: ${standard}\nactivities:\n${written.join('')}`,
          main
            ? main.length > 0
              ? `schedule:\n${main.map((line) => `  ${line}\n`).join('')}`
              : 'schedule: true\n'
            : '',
          own.length > 0 ? `annexes:\n${own.join('')}` : '',
        ].join(''),
      )
      const { tree, docx } = await built(yaml)
      const { value } = await importDraft({ name: 'a.docx', bytes: docx })
      expect((await built(value!.text)).tree).toBe(tree)
    }),
    { numRuns: 30 },
  )
})
