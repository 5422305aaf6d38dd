import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic.js'
import { draftFromPlan } from '../../src/draft/from-plan.js'
import { applyFixes } from '../../src/fix.js'
import { lintDraft } from '../../src/lint.js'
import { parsePlan } from '../../src/plan/parse.js'
import { readText } from '../../src/readers/text.js'
import { rules } from '../../src/rules/index.js'
import type { Rule } from '../../src/rules/rule.js'
import { planWith } from '../support/minimal-plan.js'

const activities = `activities:
  - {id: hop-mat, name: Họp mặt lần cuối, when: 1/5/2024, where: Hội trường A, lead: [Các chi đoàn, Văn phòng]}
`

/** Finds each place of some words and writes others there. */
function finding(words: string, instead = 'X'): Rule {
  return {
    ...{ id: 'words', subject: 'writing', severity: 'warning', summary: '', advice: '', why: '', examples: [] },
    *check({ passages }) {
      for (const passage of passages) {
        for (let start = passage.text.indexOf(words); start >= 0; start = passage.text.indexOf(words, start + 1)) {
          const end = start + words.length
          yield { passage, start, end, message: `“${words}”`, fix: [{ start, end, text: instead }] }
        }
      }
    },
  }
}

function found(keys: string, rule: Rule): { plan: string; all: Diagnostic[]; at: string[] } {
  const plan = planWith(keys)
  const all = lintDraft(draftFromPlan(parsePlan(plan, 'plan.yaml').value!), [rule], plan)
  const at = all.map(({ position }) => plan.slice(position!.start.offset, position!.end.offset))
  return { plan, all, at }
}

const body = (line: string) => `${activities}body: |\n  # Mục\n\n  ${line}\n`

describe('rules read what is printed, and what they find is told where it is written', () => {
  test.each([
    ['what is computed has the expression’s place', 'Năm {{year}}{{year}} này.', '20242024', '{{year}}{{year}}'],
    ['with what stands beside it', 'Vào năm {{year}} này.', 'năm 2024 này', 'năm {{year}} này'],
    ['an activity’s name has its own place', 'Dự {{activity "hop-mat"}}.', 'lần cuối', 'lần cuối'],
    ['of words on its border those that stand here', 'Dự {{activity "hop-mat"}}.', 'Dự Họp mặt', 'Dự '],
    ['behind it as well', 'Dự {{activity "hop-mat"}} nhé.', 'cuối nhé', ' nhé'],
    ['a unit in charge', 'Dự {{assigned "hop-mat"}}.', 'các chi đoàn và Văn phòng', 'Các chi đoàn, Văn phòng'],
    ['a line of details', '{{details "hop-mat"}}', 'Địa điểm: Hội trường', 'Hội trường'],
  ])('%s', (_, line, words, written) => {
    expect(found(body(line), finding(words)).at).toEqual([written])
  })

  test('once, with the fix, where it is printed at several places', () => {
    const { plan, all } = found(
      body('Dự {{activity "hop-mat"}} và {{activity "hop-mat"}}.'),
      finding('lần cuối', 'lần đầu'),
    )
    expect(all).toHaveLength(1)
    expect(applyFixes(plan, all, true).text).toBe(plan.replace('lần cuối', 'lần đầu'))
  })
})

describe('a fix', () => {
  test.each([
    [
      'leaves an expression in its midst as it stands',
      'Dự năm {{year}} này',
      'Dự năm 2024 này',
      'dự năm 2024 này',
      'dự năm {{year}} này',
    ],
    ['behind an expression', 'Năm {{year}} nay', '2024 nay', '2024 này', 'Năm {{year}} này'],
    ['before an activity’s name', 'Dự  {{activity "hop-mat"}}', 'Dự  Họp', 'Dự Họp', 'Dự {{activity "hop-mat"}}'],
  ])('%s', (_, line, words, instead, expected) => {
    const { plan, all } = found(body(line), finding(words, instead))
    expect(applyFixes(plan, all, true).text).toBe(plan.replace(line, expected))
  })

  test.each([
    ['a computed count', 'Năm {{year}}{{year}} này', '20242024', '2025'],
    ['both sides of it', 'Dự năm {{year}} này', 'Dự năm 2024 này', 'dự năm 2024 nay'],
    ['a label', '{{details "hop-mat"}}', 'Địa điểm', 'Nơi họp'],
  ])('none for %s', (_, line, words, instead) => {
    const { all } = found(body(line), finding(words, instead))
    expect(all).toMatchObject([{ ruleId: 'words' }])
    expect(all[0]).not.toHaveProperty('fix')
  })
})

test('a picture’s place in a draft is shown as a box', () => {
  const text = 'Kế hoạch "\ufffc năm 2026\n'
  const found = lintDraft(readText(text, 'a.txt').value!, [finding('"\ufffc năm'), ...rules], text)
  expect(found.length).toBeGreaterThan(0)
  expect(found.map(({ message, hint }) => `${message} ${hint}`).join()).not.toContain('\ufffc')
  expect(found[0]!.message).toContain('□')
})

test('a plan’s own messages print none either', () => {
  const { diagnostics } = parsePlan(planWith('number: 8\ufffc'), 'plan.yaml')
  expect(diagnostics.map(({ message }) => message).join()).toContain('□')
  expect(JSON.stringify(diagnostics.map(({ message, hint }) => [message, hint]))).not.toContain('\ufffc')
})
