import { describe, expect, test } from 'vitest'
import { lintParts } from '../../src/lint/mistaken-plan.js'
import { parsePlan } from '../../src/plan/parse.js'
import { minimalPlan } from '../support/minimal-plan.js'

const wrongCount = '- Hướng tới kỷ niệm 498 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2024).'
const plan = minimalPlan.replace('  - Chăm lo', `  ${wrongCount}\n\n  - Chăm lo`)

/** What is found in a plan with a mistake, as lines and rules. */
function found(text: string): string[] {
  const { value, parts, diagnostics } = parsePlan(text, 'a.yaml', { standards: ['doan'] })
  expect([value, diagnostics.length > 0]).toEqual([undefined, true])
  return lintParts(parts!, diagnostics, text).map(({ position, ruleId }) => `${position!.start.line} ${ruleId}`)
}

const count = (line: number) => [`${line} anniversary-count`]

describe('a plan with a mistake still shows what is wrong elsewhere', () => {
  test.each<[what: string, text: string, expected: string[]]>([
    ['an unknown key', plan.replace('number: 7', 'nubmer: 7'), count(16)],
    ['a missing key', plan.replace(/^place: .*\n/m, ''), count(15)],
    ['a date that is none', plan.replace('date: 07/5/2024', 'date: 31/4/2024'), count(16)],
    ['an expression of the title', plan.replace('{{year}}', '{{yaer}}'), count(16)],
    ['an expression of another paragraph', plan.replace('- Chăm lo', '- {{anniversary "khong"}} Chăm lo'), count(16)],
    ['a mark of Markdown below it', plan.replace('- Chăm lo', '![ảnh](a.gif)\n\n  - Chăm lo'), count(16)],
    ['YAML that is broken below it', plan.replace('recipients:\n', 'recipients: [a\n'), count(16)],
    ['YAML that is broken far below it', `${plan}a: 1\n b: 2\n`, count(16)],
    ['its own paragraph', plan.replace('Hướng tới', '{{anniversary "khong"}}'), []],
    ['a mark of Markdown above it', plan.replace('  # Mục đích', '  ![ảnh](a.gif)\n\n  # Mục đích'), []],
    ['YAML that is broken above it', plan.replace('number: 7', 'number: "7'), []],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected))
})

describe('nothing that would be another matter without the mistake', () => {
  test.each<[what: string, text: string]>([
    ['recipients that were not read', minimalPlan.replace('recipients:', 'recipient:')],
    ['a year that was not read', minimalPlan.replace('date: 07/5/2024', 'date: 07/5/202').replace('{{year}}', '2030')],
    [
      'a quotation whose end was not read',
      minimalPlan.replace('- Chăm lo', '- Học tập “Làm theo\n lời Bác” và\n  - Chăm lo'),
    ],
    ['one of two ways of spelling', `${minimalPlan.replace('Chăm lo', 'Thành đoàn')}urgencyy: x\n`],
  ])('%s', (_, text) => expect(found(text)).toEqual([]))
})
