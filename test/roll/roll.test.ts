import { describe, expect, test } from 'vitest'
import { roll } from '../../src/index.js'
import type { RollNote } from '../../src/roll/notes/roll-note.js'
import { examples, exampleText } from '../support/examples.js'
import { minimalPlan, planWith } from '../support/minimal-plan.js'
import { buildErrors, rolledPlan, undone } from '../support/rolled.js'

const may = 'period: 01/5/2024 - 31/5/2024\n'
const body = (...lines: string[]) => `body: |\n  Mở đầu như sau:\n\n${lines.map((line) => `  ${line}\n`).join('\n')}`

/** Lines of the new plan that are not the old one's. */
function changed(keys: string, year = 2025): string[] {
  const old = planWith(keys)
  const lines = new Set(old.split('\n'))
  const { text } = rolledPlan(old, year)
  return text
    .split('\n')
    .filter(
      (line) =>
        !lines.has(line) &&
        !/^(?:# number:|date: 5\/\d{4}|period: 01\/5\/\d{4} - 31\/5\/\d{4}| {2}# name:)$/.test(line),
    )
}

const notesOf = (keys: string, kind: RollNote['kind'], year = 2025) =>
  rolledPlan(planWith(keys), year).notes.filter((note) => note.kind === kind)

describe('facts', () => {
  test('number, day of signing and signers are emptied where they stand', () => {
    const old = planWith(`number: 82 # số
date: ngày 23 tháng 4 năm 2024
signature: {name: Lê A, post: Bí thư}
cosigners:
  - name: >-
      Trần B
    post: Chủ tịch
  - {post: Chủ tịch, name: Ngô C}
`)
    const { text } = rolledPlan(old, 2025)
    expect(text.slice(text.indexOf('# number:'))).toBe(`# number: # số
date: 4/2025
signature: {post: Bí thư}
cosigners:
  - # name:
    post: Chủ tịch
  - {post: Chủ tịch}
`)
  })

  test.each([
    ['signature:\n  name: Lê A\n', 'signature:\n  {} # name:\n'],
    ['signature: {name: Lê A}\n', 'signature: {}\n'],
    ['signature: {name: Lê A, }\n', 'signature: { }\n'],
  ])('%j, a name alone, leaves a signer without one', async (old, now) => {
    const { text } = rolledPlan(planWith(`standard: dang\n${old}`), 2025)
    expect(text).toContain(now)
    expect(await buildErrors(text)).toEqual([])
  })

  test.each([
    ['date: 02/9/2024', 'date: 9/2025'],
    ['date: "2024-02-09"', 'date: "02/2025"'],
    ['date: 4/2024', 'date: 4/2025'],
    ['date: 2024', 'date: 2025'],
  ])('%s becomes %s', (old, now) => {
    expect(rolledPlan(planWith(`${old}\n`), 2025).text).toContain(`\n${now}\n`)
  })

  test.each([
    ['01/5/2024 - 31/5/2024', '01/5/2025 - 31/5/2025'],
    ['từ ngày 01/02 đến 29/02/2024', 'từ ngày 01/02 đến 28/02/2025'],
    ['Tháng 5/2024', 'Tháng 5/2025'],
    ['15/11/2023 - 03/02/2024', '15/11/2024 - 03/02/2025'],
    ['2024-05-01 - 2024-05-31', '2025-05-01 - 2025-05-31'],
  ])('period %s becomes %s', (old, now) => {
    expect(rolledPlan(planWith(`period: ${old}\n`), 2025).text).toContain(`\nperiod: ${now}\n`)
  })

  test('Tết comes to another place of the period', () => {
    const { text } = rolledPlan(planWith('period: 01/02/2024 - 20/02/2024\n'), 2026)
    expect(text).toContain(
      '# kiểm tra: nghỉ Tết: kế hoạch trước 09/02 - 12/02/2024, nay 16/02 - 19/02/2026\nperiod: 01/02/2026',
    )
  })

  test.each([
    ['Tháng Công nhân năm 2024', 'Tháng Công nhân năm 2025'],
    ['Từ 01/5/2024 đến 31/5/2024', 'Từ 01/5/2025 đến 31/5/2025'],
    ['Năm học 2023 - 2024', 'Năm học 2024 - 2025'],
  ])('title %s becomes %s', (old, now) => {
    expect(changed(`${may}title: ${old}\n`)).toEqual([`title: ${now}`])
  })

  test('a title with other years is left to a person', () => {
    const title = 'title: Chiến lược năm 2024, tầm nhìn năm 2030\n'
    expect(changed(`${may}${title}`)).toEqual(['# kiểm tra: “2024” gõ trong trích yếu; “2030” gõ trong trích yếu'])
  })
})

describe('times', () => {
  const when = (text: string) => `${may}activities:\n  - {id: a, name: Hội thi, when: ${JSON.stringify(text)}}\n`
  test.each([
    ['Trong tháng 5', undefined],
    ['Tháng 4 - 5/2024', 'Tháng 4 - 5/2025'],
    ['Quý II/2024', 'Quý II/2025'],
    ['08g00 ngày 13/5/2024', '08g00 ngày 13/5/2025'],
    ['Sáng thứ Bảy, ngày 11/5/2024', 'Sáng thứ Bảy, ngày 10/5/2025'],
    ['29/4, 06/5/2024', '29/4, 06/5/2025'],
    ['30, 31/5/2024', '30, 31/5/2025'],
    ['Trước ngày 25/5/2024', 'Trước ngày 24/5/2025'],
    ['25/12/2023 - 05/01/2024', '25/12/2024 - 05/01/2025'],
    ['2024-05-18', '2025-05-19'],
    ['18/5', '19/5'],
  ])('%s becomes %s', (old, now) => {
    const line = changed(when(old)).find((text) => text.includes('id: a'))
    expect(line).toBe(now && `  - {id: a, name: Hội thi, when: ${JSON.stringify(now)}}`)
  })

  test('a day that goes to another month takes it along', () => {
    const keys = 'period: 01/4/2024 - 15/6/2024\nactivities:\n  - {id: a, name: Hội thi, when: "30, 31/5/2024"}\n'
    expect(changed(keys, 2026).filter((line) => line.includes('id: a'))).toEqual([
      '  - {id: a, name: Hội thi, when: "30/5, 01/6/2026"}',
    ])
  })

  test('free wording is asked about, its place in the schedule goes on', () => {
    expect(changed(`${may}activities:\n  - {id: a, name: Hội thi, when: {text: Sau 20/4, sort: 20/4/2024}}\n`)).toEqual(
      [
        '  # kiểm tra: thời gian ghi tự do “Sau 20/4” là của kế hoạch trước',
        '  - {id: a, name: Hội thi, when: {text: Sau 20/4, sort: 20/4/2025}}',
      ],
    )
  })

  test('the days that a plan commemorates stay, those of the lunar calendar by the moon', () => {
    const keys = `date: 01/3/2024
period: 01/4/2024 - 31/5/2024
title: Kỷ niệm {{anniversary "sinh-chu-tich-ho-chi-minh"}} và Giỗ Tổ Hùng Vương
activities:
  - {id: a, name: Dâng hương, when: 18/4/2024}
  - {id: b, name: Hội thi, when: 18/5/2024}
  - {id: c, name: Mít tinh, when: 19/5/2024}
`
    expect(changed(keys).filter((line) => line.includes('id:'))).toEqual([
      '  - {id: a, name: Dâng hương, when: 07/4/2025}',
      '  - {id: b, name: Hội thi, when: 18/5/2025}',
      '  - {id: c, name: Mít tinh, when: 19/5/2025}',
    ])
  })

  test('days in prose go where those of activities went; others by themselves', () => {
    const activities = 'activities:\n  - {id: a, name: Ngày thứ Bảy tình nguyện, when: "11, 18/5/2024"}\n'
    const prose = body(
      '- Ra quân ngày 11/5/2024, báo cáo trước 11g00 các ngày 11, 18/5/2024.',
      '- Gửi danh sách chậm nhất ngày 25/5/2024.',
      '- Treo cờ từ ngày 19/5/{{year}} đến hết ngày 24/5/{{year}} (thứ Sáu).',
      '- Theo Quyết định số 5-QĐ/TW ngày 20/4/2021.',
    )
    expect(changed(`${may}${activities}${prose}`)).toEqual([
      '  - {id: a, name: Ngày thứ Bảy tình nguyện, when: "10, 17/5/2025"}',
      '  - Ra quân ngày 10/5/2025, báo cáo trước 11g00 các ngày 10, 17/5/2025.',
      '  - Gửi danh sách chậm nhất ngày 24/5/2025.',
      '  - Treo cờ từ ngày 18/5/{{year}} đến hết ngày 23/5/{{year}} (thứ Sáu).',
    ])
  })
})

describe('what a person must decide', () => {
  test.each<[string, string, number?]>([
    [
      'Theo Kế hoạch số 45-KH/TĐTN ngày 19/4/2024 của Thành Đoàn.',
      '“45-KH/TĐTN” ra cho kế hoạch trước, thay bằng văn bản của năm mới nếu có',
    ],
    ['Theo Nghị định số 61/2018/NĐ-CP.', '“61/2018/NĐ-CP” có thể không còn áp dụng từ 01/7/2025', 2026],
    ['Thực hiện giai đoạn 2021 - 2025.', '“giai đoạn 2021 - 2025” đã kết thúc', 2026],
    ['Đại hội nhiệm kỳ 2020-2025.', '“nhiệm kỳ 2020-2025” kết thúc trong năm mới'],
    ['Đại hội nhiệm kỳ 2024 - 2027.', '“nhiệm kỳ 2024 - 2027” đã bắt đầu, xem lại việc này còn làm không'],
    ['Phối hợp với UBND huyện Củ Chi.', '“huyện Củ Chi” không còn từ 01/7/2025', 2026],
    ['Nhiệm vụ năm 2024.', '“2024” gõ tay, sửa nếu là năm của kế hoạch'],
    ['Hội thi tay nghề trẻ lần thứ 15.', '“lần thứ 15” gõ tay; tổ chức hằng năm thì nay là lần thứ 16'],
    ['Hội thi được tổ chức hai năm một lần.', '“hai năm một lần”: năm mới có tổ chức không'],
    ['Liên hệ đồng chí Nguyễn Văn An.', '“Nguyễn Văn An”: còn phụ trách việc này không'],
    ['Chủ đề năm {{year}}: “Chuyển đổi số”.', 'chủ đề của năm mỗi năm một khác'],
    [
      'Kỷ niệm {{anniversary "giai-phong-mien-nam"}}.',
      'Ngày Giải phóng miền Nam, thống nhất đất nước: nay là 50 năm, năm tròn (Nghị định 145/2013/NĐ-CP, Điều 3)',
    ],
  ])('%s', (line, said, year = 2025) => {
    const { text } = rolledPlan(planWith(`${may}${body(`- ${line}`)}`), year)
    expect(text).toContain(`\n  <!-- kiểm tra: ${said} -->\n  - `)
  })

  test.each([
    'Theo Chỉ thị số 19-CT/TU ngày 19/10/2018 và Nghị quyết số 98/2023/QH15 ngày 24/6/2023 của Quốc hội.',
    'Tầm nhìn đến năm 2030, giai đoạn 2022 - 2027.',
    'Đường Nguyễn Văn Cừ, Thành phố Hồ Chí Minh, Trường Trần Phú.',
    'Kỷ niệm 120 năm ngày sinh đồng chí Trần Phú.',
    'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.',
    'Phong trào từ năm 1975, Ngày 26/3.',
  ])('nothing is asked of: %s', (line) => {
    expect(notesOf(`${may}${body(`- ${line}`)}`, 'check')).toEqual([])
  })

  test('a mark stands above the line, above a suppression of it, and outside of values of several lines', () => {
    const keys = `${may}activities:
  - id: a
    # kehoach-ignore spacing: vì sao
    name: >-
      Hội thi
      năm 2024
    when: 07/5/2024
${body('- Ý một.', '  + Ý nhỏ năm 2024.', '<!-- kehoach-ignore spacing: vì sao -->\n  - Việc năm 2024.', '| A | B |\n  |---|---|\n  | 2024 | b |')}`
    const said = 'kiểm tra: “2024” gõ tay, sửa nếu là năm của kế hoạch'
    const { text } = rolledPlan(planWith(keys), 2025)
    expect(text).toContain(`    # ${said}\n    # kehoach-ignore spacing: vì sao\n    name: >-\n`)
    expect(text).toContain(`    <!-- ${said} -->\n    + Ý nhỏ`)
    expect(text).toContain(`  <!-- ${said} -->\n  <!-- kehoach-ignore spacing: vì sao -->\n  - Việc`)
    expect(text).toContain(`  |---|---|\n  <!-- ${said} -->\n  | 2024`)
  })
})

test('what is counted goes on by itself and is told', () => {
  const keys = `title: Tháng Công nhân {{edition "thang-cong-nhan"}} năm {{year}}\n`
  expect(notesOf(keys, 'kept').map(({ message }) => message)).toEqual([
    '{{edition "thang-cong-nhan"}} tự tính: lần thứ 16 → lần thứ 17',
  ])
  const typed = body('- Kỷ niệm 93 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 - 26/3/2024).')
  expect(changed(`${may}${typed}`)).toEqual([
    '  - Kỷ niệm 94 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 - 26/3/2025).',
  ])
})

describe('the examples', () => {
  test.each(examples)('%s builds in each of the next years, and nothing changes but what is said', async (name) => {
    const text = exampleText(name)
    for (const year of [2028, 2029, 2031]) {
      const rolled = rolledPlan(text, year)
      expect(await buildErrors(rolled.text)).toEqual([])
      expect(undone(rolled)).toBe(text)
    }
  })
})

describe('the library', () => {
  const file = (text: string) => ({ name: 'a.yaml', bytes: new TextEncoder().encode(text) })

  test('keeps mark and encoding of the file', async () => {
    const { value } = await roll(file(`\ufeff${minimalPlan}`), { year: 2025 })
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(value!.bytes)).toBe(`\ufeff${value!.text}`)
    expect(value!.notes.length).toBeGreaterThan(0)
  })

  test('a plan with mistakes is not rolled', async () => {
    const { value, diagnostics } = await roll(file(planWith('title: "{{yeer}}"\n')), { year: 2025 })
    expect(value).toBe(undefined)
    expect(diagnostics).toMatchObject([{ ruleId: 'expression', severity: 'error' }])
    expect(
      (await roll({ name: 'a.yaml', bytes: new Uint8Array([0, 1, 2]) }, { year: 2025 })).diagnostics,
    ).toMatchObject([{ ruleId: 'file-read' }])
  })

  test.each([2024, 2023, 24, 2025.5, 9999])('the year %s is refused', async (year) => {
    await expect(roll(file(minimalPlan), { year })).rejects.toThrow(RangeError)
  })
})
