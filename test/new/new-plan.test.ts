import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePeriod } from '../../src/calendar/parse.js'
import { compile, lint } from '../../src/index.js'
import { fileNameFor } from '../../src/new/file-name.js'
import { newPlan } from '../../src/new/new-plan.js'
import { occasionOf, occasionsIn } from '../../src/new/occasion.js'
import { type Office, officeOf } from '../../src/new/office.js'
import { type OfficeKindName, officeFrom, officeKinds } from '../../src/new/office-kinds.js'
import { parsePlan } from '../../src/plan/parse.js'
import { examples, exampleText } from '../support/examples.js'

const kinds = Object.keys(officeKinds) as OfficeKindName[]

function officeOfKind(kind: OfficeKindName): Office {
  const { name, parent } = officeKinds[kind].examples
  return officeFrom(kind, { name, parent, place: 'Tân Hòa' })
}

function periodOf(text: string) {
  return { text, span: parsePeriod(text).value! }
}

const fileOf = (text: string) => ({ name: 'plan.yaml', bytes: new TextEncoder().encode(text) })

describe.each(kinds)('a new plan of %s', (kind) => {
  test.each([
    ['an anniversary', 'quoc-khanh', 'Tháng 9/2025'],
    ['an edition', 'thang-cong-nhan', '01/5/2025 - 31/5/2025'],
    ['words of its own', 'Tổ chức Ngày hội hiến máu tình nguyện', '15/12/2025 - 20/01/2026'],
  ])('for %s builds, and leaves to lint nothing but its marks', async (_, occasion, written) => {
    for (const hasSchedule of [true, false]) {
      const period = periodOf(written)
      const plan = { office: officeOfKind(kind), isKnown: false, period, hasSchedule }
      const text = newPlan({ ...plan, occasion: occasionOf(occasion, period.span) })
      expect((await compile(fileOf(text))).diagnostics).toEqual([])
      const { diagnostics } = await lint(fileOf(text))
      expect([...new Set(diagnostics.map(({ ruleId }) => ruleId))]).toEqual(['to-check'])
      expect(diagnostics).toHaveLength(text.match(/kiểm tra: /g)!.length)
    }
  })
})

test('an office is read from a plan as it is written into one', () => {
  const office = fc.record(
    {
      standard: fc.constantFrom('doan', 'nd30', 'dang', './the-thuc'),
      parent: fc.array(words(), { maxLength: 2 }),
      name: fc.array(words(), { minLength: 1, maxLength: 3 }),
      authority: words(),
      symbol: fc.stringMatching(/^[A-ZĐ:#{}\]-]{1,8}$/),
      place: words(),
      form: fc.array(words(), { maxLength: 2 }),
      post: words(),
      signer: words(),
      recipients: fc.array(words(), { minLength: 1, maxLength: 4 }),
    },
    { requiredKeys: ['standard', 'parent', 'name', 'authority', 'symbol', 'place', 'post', 'recipients'] },
  )
  fc.assert(
    fc.property(office, (written) => {
      const period = periodOf('Tháng 9/2025')
      const text = newPlan({
        office: written,
        isKnown: true,
        occasion: { text: 'Hội thi' },
        period,
        hasSchedule: false,
      })
      expect(officeOf(parsePlan(text, 'plan.yaml').parts!)).toEqual(written)
    }),
    { numRuns: 300 },
  )
})

/** Of signs that YAML gives a meaning, too. */
function words() {
  return fc.stringMatching(/^[\p{L}"'#:{}[\],&*!|>%@`.-]{1,12}(?: [\p{L}"'#:{}[\],&*!|>%@`.-]{1,8})?$/u)
}

test.each(examples)('the office of %s is taken as it is', (name) => {
  const { parts } = parsePlan(exampleText(name), name)
  const office = officeOf(parts!)!
  expect(office.name.length).toBeGreaterThan(0)
  expect(office.recipients).toEqual(parts!.recipients.map(({ text }) => text))
})

test('what a name tells of an office', () => {
  const guessed = (kind: OfficeKindName, name: string) => {
    const { authority, symbol, post, form } = officeFrom(kind, { name, place: 'Huế' })
    return [authority, symbol, post, ...(form ?? ['TM.'])]
  }
  expect(guessed('doan', 'BCH Đoàn Khối')).toEqual(['Ban Thường vụ Đoàn Khối', 'KH/ĐTN', 'Bí thư', 'TM.'])
  expect(guessed('doan', 'Chi đoàn 12A')).toEqual(['Ban Chấp hành Chi đoàn 12A', 'KH/ĐTN', 'Bí thư', 'TM.'])
  expect(guessed('co-quan', 'Phòng Văn hóa - Xã hội')).toEqual(['Phòng Văn hóa - Xã hội', 'KH-VHXH', 'Trưởng phòng'])
  expect(guessed('co-quan', 'Sở Nội vụ')).toEqual(['Sở Nội vụ', 'KH-SNV', 'Giám đốc'])
  expect(guessed('dang', 'Đảng ủy xã Tân Hòa')).toEqual(['Ban Thường vụ', 'KH/ĐU', 'Bí thư', 'TM.'])
  expect(officeOfKind('uy-ban').name).toEqual(['Ủy ban nhân dân', 'xã Tân Hòa'])
})

test('the days of a time are offered, and a file is named by its year and occasion', () => {
  const { span } = periodOf('Tháng 9/2025')
  const names = occasionsIn(span).map(({ name }) => name)
  expect(names[0]).toContain('Quốc khánh')
  expect(names.some((name) => name.includes('Nhà giáo'))).toBe(false)
  expect(fileNameFor({ text: 'Tổ chức Ngày hội đọc sách' }, span)).toBe('2025-ngay-hoi-doc-sach.yaml')
  expect(fileNameFor({ text: '!?' }, span)).toBe('2025.yaml')
})
