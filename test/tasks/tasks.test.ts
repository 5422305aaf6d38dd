import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile, type Format, tasks, write } from '../../src/index.js'
import { fileNames } from '../../src/tasks/names.js'
import { mostUnits } from '../../src/tasks/units.js'
import { standardFiles } from '../support/docx-standard.js'
import { examples, exampleText } from '../support/examples.js'
import { minimalPlan, planWith } from '../support/minimal-plan.js'

const bytesOf = (text: string) => new TextEncoder().encode(text)

async function compiled(text: string, files: Record<string, string> = {}) {
  const { value, diagnostics } = await compile(
    { name: 'a.yaml', bytes: bytesOf(text) },
    { read: (path) => (files[path] === undefined ? undefined : bytesOf(files[path])) },
  )
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return value
}

async function sheets(text: string, unit?: string) {
  const { value, diagnostics } = await tasks(await compiled(text), unit === undefined ? {} : { unit })
  return { all: value ?? [], diagnostics }
}

async function textOf(sheet: { plan: Parameters<typeof write>[0] }, format: Format = 'txt'): Promise<string> {
  const { value, diagnostics } = await write(sheet.plan, format)
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return new TextDecoder().decode(value)
}

const activities = `period: 01/5/2024 - 31/5/2024
activities:
  - id: trai
    name: Hội trại
    when: 17-18/5/2024
    where: Củ Chi
    lead: [Đoàn Sở Ngoại vụ, Đoàn Bảo hiểm xã hội Thành phố]
    support: [Công đoàn]
  - {id: hop, name: Họp mặt, when: 08g00 ngày 07/5/2024, lead: Đoàn Bảo hiểm xã hội, support: Đoàn Sở Ngoại vụ}
  - {id: tin, name: Bản tin, when: Trong tháng 5, lead: Công đoàn}
schedule: true
`
const plan = planWith(activities)

describe('a sheet', () => {
  test('says what, when, where, in which role, with whom, and from whom it is asked', async () => {
    const [sheet] = (await sheets(plan, 'Đoàn Sở Ngoại vụ')).all
    expect(await textOf(sheet!)).toMatchInlineSnapshot(`
      "NHIỆM VỤ ĐƯỢC PHÂN CÔNG
      Đoàn Sở Ngoại vụ
      (Trích Kế hoạch số 07-KH/ĐTN ngày 07/5/2024 của Ban Thường vụ Đoàn Khối: Tổ
      chức Tháng Công nhân năm 2024)
      -----------

      | TT | HOẠT ĐỘNG | THỜI GIAN | ĐỊA ĐIỂM | VAI TRÒ | CÙNG THỰC HIỆN |
      | --- | --- | --- | --- | --- | --- |
      | 1. | Họp mặt | 08g00 ngày 07/5/2024 |  | Phối hợp | Đoàn Bảo hiểm xã hội (phụ trách) |
      | 2. | Hội trại | 17-18/5/2024 | Củ Chi | Phụ trách | Đoàn Bảo hiểm xã hội Thành phố (phụ trách); Công đoàn (phối hợp) |

      BAN THƯỜNG VỤ ĐOÀN KHỐI
      "
    `)
  })

  test('has the unit’s events alone, by their names in the plan', async () => {
    const whole = await compiled(plan)
    const [sheet] = (await tasks(whole, { unit: 'Công đoàn' })).value!
    const uids = (ics: string) => ics.match(/^UID:.*$/gm)
    expect(uids(await textOf(sheet!, 'ics'))).toEqual([expect.stringMatching(/^UID:trai\./)])
    expect(uids(await textOf({ plan: whole }, 'ics'))).toContain(uids(await textOf(sheet!, 'ics'))![0])
    expect(await textOf(sheet!, 'ics')).toContain('X-WR-CALNAME:Công đoàn - Kế hoạch số 07-KH/ĐTN')
  })

  // One of the examples names no units.
  test.each(examples.slice(1))('of every unit of %s is a Word file in the looks of its standard', async (name) => {
    const { all, diagnostics } = await sheets(exampleText(name))
    expect(diagnostics).toEqual([])
    expect(all.length).toBeGreaterThan(2)
    for (const sheet of all) {
      expect((await write(sheet.plan, 'docx')).value?.length).toBeGreaterThan(1000)
      const [line] = (await textOf(sheet)).split('\n')
      expect(line).toBe('NHIỆM VỤ ĐƯỢC PHÂN CÔNG')
    }
  })

  test('of a secret plan is stamped', async () => {
    const [sheet] = (await sheets(`secrecy: mat\n${plan}`)).all
    expect(await textOf(sheet!)).toMatch(/^MẬT\n/)
    expect(await textOf(sheet!, 'ics')).toContain('CLASS:CONFIDENTIAL')
  })

  test('is refused by templates that have no place for its columns', async () => {
    const old = standardFiles()
    const schedule = old['schedule.hbs']!.replace(
      '{{> schedule-table this}}',
      '<table class="schedule">{{#each rows}}<tr><td><p class="schedule-name">{{name}}</p></td><td><p class="schedule-name">{{when}}</p></td><td><p class="schedule-name">{{lead}}</p></td><td><p class="schedule-name">{{number}}</p></td></tr>{{/each}}</table>',
    )
    const files = Object.fromEntries(
      Object.entries({ ...old, 'schedule.hbs': schedule }).map(([name, text]) => [`./the-thuc/${name}`, text]),
    )
    const own = await compiled(plan.replace('standard: doan', 'standard: ./the-thuc'), files)
    const { value, diagnostics } = await tasks(own)
    expect(value).toBe(undefined)
    expect(diagnostics).toMatchObject([{ severity: 'error', hint: expect.stringContaining('schedule-table') }])
  })
})

describe('a unit', () => {
  test('is one in whatever spelling the plan has it', async () => {
    const { all } = await sheets(plan)
    expect(all.map(({ unit, name }) => [unit, name])).toEqual([
      ['Công đoàn', 'cong-doan'],
      ['Đoàn Bảo hiểm xã hội', 'doan-bao-hiem-xa-hoi'],
      ['Đoàn Sở Ngoại vụ', 'doan-so-ngoai-vu'],
    ])
    expect(all.map(({ plan }) => plan.model.activities.map(({ id }) => id))).toEqual([
      ['tin', 'trai'],
      ['hop', 'trai'],
      ['hop', 'trai'],
    ])
  })

  test.each([
    ['Công an tỉnh', 'Công an huyện', 2],
    ['Công an', 'Công an huyện', 1],
    ['Đoàn Sở Quy hoạch Kiến trúc', 'Đoàn Sở Quy hoạch - Kiến trúc', 1],
    ['Đoàn Sở GDĐT', 'Đoàn Sở Giáo dục và Đào tạo', 1],
    ['Đoàn Sở Nội vụ', 'Đoàn Sở Ngoại vụ', 2],
  ])('%s and %s are %i', async (first, second, count) => {
    const two = `activities: [{id: a, name: A, when: 1/5/2024, lead: ${first}}, {id: b, name: B, when: 2/5/2024, lead: ${second}}]\nschedule: true`
    expect((await sheets(planWith(two))).all.length).toBe(count)
  })

  test.each([
    ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã', 1],
    ['Đoàn Sở Xây dựng và Đoàn Sở Du lịch', 2],
    ['Đoàn Sở Xây dựng; Công đoàn', 2],
  ])('of one entry: %s are %i', async (lead, count) => {
    const one = `activities: [{id: a, name: A, when: 1/5/2024, lead: ${lead}}]\nschedule: true`
    expect((await sheets(planWith(one))).all.length).toBe(count)
  })

  test.each([
    ['đoàn sở ngoại vụ', 'Đoàn Sở Ngoại vụ'],
    ['Đoàn Bảo hiểm xã hội Thành phố', 'Đoàn Bảo hiểm xã hội'],
    ['Đoàn Bảo hiểm xã hội', 'Đoàn Bảo hiểm xã hội'],
  ])('is found by %s', async (wanted, unit) => {
    expect((await sheets(plan, wanted)).all.map((sheet) => sheet.unit)).toEqual([unit])
  })

  test.each([
    ['Đoàn Sở Ngoai vụ', 'Có phải ý bạn là “Đoàn Sở Ngoại vụ”?'],
    ['ngoại vụ', 'Có phải ý bạn là “Đoàn Sở Ngoại vụ”?'],
    ['Thanh tra', 'Các đơn vị trong kế hoạch: “Công đoàn”, “Đoàn Bảo hiểm xã hội”, “Đoàn Sở Ngoại vụ”.'],
    ['', 'Các đơn vị trong kế hoạch: '],
  ])('is not found by %j: the nearest are named', async (wanted, hint) => {
    await expect(sheets(plan, wanted)).rejects.toThrow(RangeError)
    await expect(sheets(plan, wanted)).rejects.toThrow(hint)
  })

  test('that the name may mean with another is asked for', async () => {
    const two = 'activities: [{id: a, name: A, when: 1/5/2024, lead: [Công an tỉnh, Công an huyện]}]\nschedule: true'
    await expect(sheets(planWith(two), 'Công an')).rejects.toThrow(
      '“Công an” có thể là “Công an tỉnh”, “Công an huyện”. Xin ghi đủ tên.',
    )
  })
})

describe('what is on no sheet', () => {
  test('is an activity of nobody', async () => {
    const { all, diagnostics } = await sheets(planWith(activities.replace(', lead: Công đoàn', '')))
    expect(all.length).toBe(3)
    expect(diagnostics).toMatchObject([{ ruleId: 'activity-unassigned', severity: 'info', position: {} }])
  })

  test.each([
    ['no activities', minimalPlan],
    ['no units', planWith('activities: [{id: a, name: A, when: 1/5/2024}]\nschedule: true')],
    [
      'too many units',
      planWith(
        `activities:\n${Array.from({ length: mostUnits + 1 }, (_, at) => `  - {id: a${at}, name: A, when: 1/5/2024, lead: Tổ ${at}}\n`).join('')}schedule: true`,
      ),
    ],
  ])('of a plan with %s is all', async (_, text) => {
    const { all, diagnostics } = await sheets(text)
    expect(all).toEqual([])
    expect(diagnostics).toMatchObject([{ ruleId: 'no-activities', severity: 'error', file: 'a.yaml' }])
  })
})

test('names of files stay in their folder and are never the same', () => {
  expect(fileNames(['Đoàn Sở Y tế', 'ĐOÀN SỞ Y TẾ', '../../etc/passwd', '???', '…', 'CON', 'x'.repeat(200)])).toEqual([
    ...['doan-so-y-te', 'doan-so-y-te-2', 'etc-passwd', 'don-vi', 'don-vi-2', 'con', 'x'.repeat(60)],
  ])
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('A', 'a-2', 'A 2', 'á')), { maxLength: 30 }),
      (units) => {
        const names = fileNames(units)
        expect(new Set(names).size).toBe(units.length)
        for (const name of names) expect(name).toMatch(/^[a-z\d](?:[a-z\d-]*[a-z\d])?$/)
      },
    ),
  )
})
