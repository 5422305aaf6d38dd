import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/draft/draft.js'
import { lintDraft } from '../../src/lint.js'
import { readDocx } from '../../src/readers/docx.js'
import { readText } from '../../src/readers/text.js'
import { rules } from '../../src/rules/index.js'
import { type Activity, barred, ownColumns, plain, type Shape, tabbed, tablesIn } from '../support/schedule-shapes.js'
import { wordTable } from '../support/schedule-tables.js'
import { p, r, word } from '../support/word.js'

const scheduleRules = rules.filter(({ id }) => id.startsWith('schedule-'))

const names = [
  'Hội thi tay nghề trẻ',
  'Giải bóng đá mini tranh cúp Mùa xuân',
  'Đêm nhạc gây quỹ “Mùa xuân biên giới”',
  'Hành trình về nguồn tại Côn Đảo',
  'Lớp tập huấn kỹ năng số',
  'Phiên tòa giả định cho học sinh',
  'Ngày hội hiến máu nhân đạo',
  'Diễn đàn “Công chức trẻ và chuyển đổi số”',
]
const units = ['Chi đoàn Văn phòng', 'Chi đoàn Tài chính', 'Chi đoàn Y tế']
const days = ['07/3/2024', '10/3/2024', '15/3/2024', '20/3/2024', '26/3/2024']

/** What the rules of the schedule say of it in a shape; which row of a merged cell is meant is said besides. */
function findings(
  write: (tables: ReturnType<typeof tablesIn>) => Draft,
  activities: readonly Activity[],
  shape: Shape,
) {
  const said = lintDraft(write(tablesIn(activities, shape)), scheduleRules).map(
    ({ ruleId, severity, message }) => `${ruleId} ${severity} ${message.replace(/, ở dòng “.*”\.$/u, '.')}`,
  )
  return [...new Set(said)].sort()
}

const bodyOf = (assigned: readonly Activity[]) =>
  assigned.flatMap(({ name, when, lead }, index) => [
    `${index + 1}. Tổ chức ${name} (Phân công ${lead} phụ trách).`,
    `- Thời gian: ${when}.`,
  ])
const above = (assigned: readonly Activity[]) => [
  ...['KẾ HOẠCH', 'Tổ chức Tháng Thanh niên năm 2024', 'I. NỘI DUNG'],
  ...bodyOf(assigned),
  'LỊCH HOẠT ĐỘNG',
]
const inWord = (assigned: readonly Activity[]) => (tables: ReturnType<typeof tablesIn>) => {
  const weeks = tables.map((rows, index) => (tables.length > 1 ? p(r(`Tuần ${index + 1}`)) : '') + wordTable(rows))
  const body = above(assigned).map((line) => p(r(line)))
  return readDocx(word({ body: [...body, ...weeks].join('') }), 'a.docx').value!
}
const inText = (assigned: readonly Activity[], draw: typeof barred) => (tables: ReturnType<typeof tablesIn>) => {
  const weeks = tables.map((rows, index) => `${tables.length > 1 ? `Tuần ${index + 1}\n\n` : ''}${draw(rows)}`)
  return readText([...above(assigned), '', weeks.join('\n\n')].join('\n'), 'a.txt').value!
}

describe('one schedule in any shape', () => {
  const activity = fc.record({ when: fc.constantFrom(...days), lead: fc.constantFrom(...units) })
  /** What the schedule lists, and what the body assigns: some say something else, some are left out. */
  const plans = fc
    .record({
      rows: fc.array(activity, { minLength: 4, maxLength: names.length }),
      sorted: fc.boolean(),
      slips: fc.array(fc.nat(names.length - 1), { maxLength: 2 }),
      unlisted: fc.array(fc.nat(names.length - 1), { maxLength: 1 }),
      unassigned: fc.array(fc.nat(names.length - 1), { maxLength: 1 }),
    })
    .map(({ rows, sorted, slips, unlisted, unassigned }) => {
      const whens = rows.map(({ when }) => when)
      if (sorted) whens.sort()
      const listed = rows.map(({ lead }, index) => ({ name: names[index]!, when: whens[index]!, lead }))
      const assigned = listed.map((row, index) => (index === 0 || slips.includes(index) ? otherUnit(row) : row))
      return {
        listed: listed.filter((_, index) => index === 0 || !unlisted.includes(index)),
        assigned: assigned.filter((_, index) => index === 0 || !unassigned.includes(index)),
      }
    })
  const shapes: fc.Arbitrary<Shape> = fc
    .record({
      own: fc.subarray(ownColumns),
      weeks: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
      headings: fc.uniqueArray(fc.nat(6), { maxLength: 2 }),
      title: fc.boolean(),
      twoRows: fc.boolean(),
      merged: fc.boolean(),
    })
    .chain(({ own, ...rest }) => {
      const all = [...plain.columns, ...own]
      return fc.shuffledSubarray(all, { minLength: all.length }).map((columns) => ({ ...rest, columns }))
    })

  test('has the same findings in a Word file', () => {
    fc.assert(
      fc.property(plans, shapes, ({ listed, assigned }, shape) => {
        const expected = findings(inWord(assigned), listed, plain)
        expect(expected).not.toEqual([])
        expect(findings(inWord(assigned), listed, shape)).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })

  test('has the same findings in a text', () => {
    fc.assert(
      fc.property(plans, shapes, fc.constantFrom(barred, tabbed), ({ listed, assigned }, shape, draw) => {
        const expected = findings(inWord(assigned), listed, plain)
        expect(findings(inText(assigned, draw), listed, { ...shape, merged: false })).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })
})

function otherUnit({ lead, ...rest }: Activity): Activity {
  return { ...rest, lead: units[(units.indexOf(lead) + 1) % units.length]! }
}
