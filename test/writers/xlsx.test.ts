import validate from '@ooxml-tools/validate'
import fc from 'fast-check'
import readSheets from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { valueCell } from '../../src/writers/xlsx/cell.js'
import { sheetNames } from '../../src/writers/xlsx/names.js'
import { checkXlsx, writeXlsx } from '../../src/writers/xlsx/write.js'
import { partsOf } from '../support/docx-xml.js'
import { examples, exampleText } from '../support/examples.js'
import { minimalPlan, planWith } from '../support/minimal-plan.js'
import { ownSchedule } from '../support/own-schedule.js'
import { compiled, daysIn, planned, planOf } from '../support/planned.js'

type Value = string | number | boolean | Date | null

/** What another library reads: sheets with rows of values. */
async function sheetsIn(bytes: Uint8Array): Promise<{ sheet: string; data: Value[][] }[]> {
  return (await readSheets(Buffer.from(bytes))) as { sheet: string; data: Value[][] }[]
}

async function sheetsOf(plan: string) {
  return sheetsIn(writeXlsx(await compiled(plan)))
}

const shown = (value: Value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)

async function tableOf(plan: string): Promise<(string | number | boolean | null)[][]> {
  const [first] = await sheetsOf(plan)
  return first!.data.map((row) => row.map(shown))
}

describe('a sheet', () => {
  test('has the schedule’s columns, and its days as dates', async () => {
    const activities = [
      '{id: a, name: Hội trại, when: 17-18/5/2024, lead: [Văn phòng, Ban Phong trào]}',
      '{id: b, name: Báo cáo, when: Trước ngày 31/5/2024}',
      '{id: c, name: Lễ, when: 08g00 ngày 15/5/2024}',
      '{id: d, name: Bản tin, when: Trong tháng 5}',
      '{id: e, name: Trực, when: Thường xuyên}',
    ]
    expect(
      await tableOf(planWith(`period: 01/5/2024 - 31/5/2024\nactivities: [${activities.join(', ')}]\nschedule: true`)),
    ).toEqual([
      ['TT', 'HOẠT ĐỘNG', 'THỜI GIAN', 'TỪ NGÀY', 'ĐẾN NGÀY', 'PHỤ TRÁCH'],
      [1, 'Bản tin', 'Trong tháng 5', '2024-05-01', '2024-05-31', null],
      [2, 'Trực', 'Thường xuyên', null, null, null],
      [3, 'Lễ', '08g00 ngày 15/5/2024', '2024-05-15', null, null],
      [4, 'Hội trại', '17-18/5/2024', '2024-05-17', '2024-05-18', 'Văn phòng và Ban Phong trào'],
      [5, 'Báo cáo', 'Trước ngày 31/5/2024', null, '2024-05-31', null],
    ])
  })

  test('calls the column of numbers as the standard does', async () => {
    expect((await tableOf(exampleText('2026-ubnd-thuong-binh-liet-si.yaml')))[0]![0]).toBe('STT')
  })

  test('has but dates where each time is one', async () => {
    const plan = planWith(
      'activities: [{id: a, name: A, when: 17/5/2024}, {id: b, name: B, when: 7/5/2024}]\nschedule: true',
    )
    expect(await tableOf(plan)).toEqual([
      ['TT', 'HOẠT ĐỘNG', 'THỜI GIAN', 'PHỤ TRÁCH'],
      [1, 'B', '2024-05-07', null],
      [2, 'A', '2024-05-17', null],
    ])
  })

  test('has numbers as numbers, and a column for what the rows are grouped by', async () => {
    const [week, units] = await sheetsOf(ownSchedule)
    expect([week!.sheet, units!.sheet]).toEqual(['LỊCH HOẠT ĐỘNG', 'Phân công nhiệm vụ'])
    expect(week!.data.map((row) => row.map(shown))).toMatchInlineSnapshot(`
      [
        [
          "TT",
          "NHÓM",
          "THỨ",
          "NGÀY",
          "TỪ NGÀY",
          "ĐẾN NGÀY",
          "GIỜ",
          "HOẠT ĐỘNG",
          "ĐỊA ĐIỂM",
          "Đơn vị chủ trì",
          "PHỐI HỢP",
          "SỐ LƯỢNG",
        ],
        [
          1,
          "Trong tháng 5",
          null,
          "Trong tháng 5",
          "2024-05-01",
          "2024-05-31",
          null,
          "Bản tin tuần",
          null,
          "Ban Tuyên giáo",
          null,
          null,
        ],
        [
          2,
          "Tuần từ 06/5 đến 12/5/2024",
          "Thứ Ba",
          "07/5/2024",
          "2024-05-07",
          null,
          "Sáng",
          "Họp mặt",
          "Khu Công nghệ cao",
          "Văn phòng",
          null,
          null,
        ],
        [
          3,
          "Tuần từ 13/5 đến 19/5/2024",
          "Thứ Tư",
          "15/5/2024",
          "2024-05-15",
          null,
          "08g00",
          "Lớp lễ tân",
          null,
          "Văn phòng",
          "Công đoàn",
          50,
        ],
        [
          4,
          "Tuần từ 13/5 đến 19/5/2024",
          "Thứ Sáu - Thứ Bảy",
          "17-18/5/2024",
          "2024-05-17",
          "2024-05-18",
          null,
          "Hội trại",
          "Củ Chi",
          "Văn phòng và Ban Phong trào",
          null,
          null,
        ],
      ]
    `)
    expect(units!.data[1]?.slice(0, 3)).toEqual([1, 'Ban Tuyên giáo', 'Bản tin tuần'])
  })

  test('has all activities where the plan prints no schedule', async () => {
    const plan = planWith(`activities:
  - {id: a, name: Họp, when: 17/5/2024, where: Hội trường, lead: Văn phòng, more: {Số lượng: 50}}
body: |
  # Nội dung

  - Tổ chức {{activity "a"}} {{when "a"}} tại {{where "a"}} {{assigned "a"}}.
`)
    expect(await tableOf(plan)).toEqual([
      ['TT', 'HOẠT ĐỘNG', 'THỜI GIAN', 'ĐỊA ĐIỂM', 'PHỤ TRÁCH', 'KHÁC'],
      [1, 'Họp', '2024-05-17', 'Hội trường', 'Văn phòng', 'Số lượng: 50'],
    ])
  })

  test('is filtered, its titles stay in sight, and it says how dates are shown', async () => {
    const parts = partsOf(writeXlsx(await compiled(ownSchedule)))
    const sheet = parts['xl/worksheets/sheet1.xml']!
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]5"\/>/)
    expect(parts['xl/styles.xml']).toContain('formatCode="dd/mm/yyyy"')
    expect(parts['xl/workbook.xml']).toContain('name="_xlnm.Print_Titles"')
  })

  test.each(['=1+1', '+84', '-5 phút', '@ten', ' =A1', '_x0041_', 'R & D "5 < 6"'])(
    'keeps %s as words',
    async (name) => {
      const plan = planWith(
        `activities: [{id: a, name: '${name}', when: 17/5/2024, lead: '${name}'}]\nschedule: true\n`,
      )
      const bytes = writeXlsx(await compiled(plan))
      const [sheet] = await sheetsIn(bytes)
      expect(String(sheet!.data[1]?.[1]).trim()).toBe(name.trim())
      const xml = partsOf(bytes)['xl/worksheets/sheet1.xml']!
      expect(xml).not.toContain('<f>')
      const isQuoted = xml.includes('<c r="B2" s="3"')
      expect(isQuoted).toBe(/^\s*[=+\-@]/.test(name))
    },
  )
})

test.each([
  ['50', 50],
  ['1.500.000', 1_500_000],
  ['12,5', 12.5],
  ['0', 0],
  ['0903123456', undefined],
  ['1.50', undefined],
  ['50 suất', undefined],
  ['1234567890123456', undefined],
])('%s is the number %s', (text, value) => {
  const cell = valueCell(text)
  expect(cell.kind === 'number' ? cell.value : undefined).toBe(value)
})

test('sheets have names of their own, which Excel takes', () => {
  const long = 'Phân công nhiệm vụ của các đơn vị trong Khối'
  expect(sheetNames(['LỊCH', 'Lịch', 'a/b: [c]', '', long, long, `${'x'.repeat(30)}📅`])).toEqual([
    'LỊCH',
    'Lịch (2)',
    'a b c',
    'Bảng',
    'Phân công nhiệm vụ của các đơn',
    'Phân công nhiệm vụ của các (2)',
    'x'.repeat(30),
  ])
})

test('a plan without activities has no sheet', async () => {
  expect(checkXlsx((await compiled(minimalPlan)).model)).toMatchObject([{ severity: 'error', ruleId: 'no-activities' }])
})

test.each([...examples, 'own-schedule'] as const)(
  '%s is a workbook as Office reads it, the same each time',
  async (name) => {
    const plan = name === 'own-schedule' ? ownSchedule : exampleText(name)
    const bytes = writeXlsx(await compiled(plan))
    expect(await validate(bytes, 'xlsx', 'Office2019')).toEqual([])
    expect(writeXlsx(await compiled(plan))).toEqual(bytes)
  },
)

test('any plan is read back with its own days and names', async () => {
  await fc.assert(
    fc.asyncProperty(planned, async (activities) => {
      const [header, ...rows] = await tableOf(planOf(activities))
      const at = (title: string) => header!.indexOf(title)
      const hasDays = at('TỪ NGÀY') >= 0 || at('ĐẾN NGÀY') >= 0
      const [from, to] = [at(hasDays ? 'TỪ NGÀY' : 'THỜI GIAN'), at('ĐẾN NGÀY')]
      const found = rows.map((row) => [row[1], row[from] ?? null, row[to] ?? null])
      const expected = activities.map(({ name, spans, isDeadline }) => {
        const days = daysIn(spans)
        const last = isDeadline || days.length > 1 ? days.at(-1) : null
        return [name, isDeadline ? null : days[0], last]
      })
      expect(found.sort(byText)).toEqual(expected.sort(byText))
    }),
    { numRuns: 60 },
  )
})

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}
