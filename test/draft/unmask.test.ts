import { describe, expect, test } from 'vitest'
import { draftFromPlan } from '../../src/draft/from-plan.js'
import { applyFixes } from '../../src/fix.js'
import { lintDraft } from '../../src/lint.js'
import { parsePlan } from '../../src/plan/parse.js'
import { readText } from '../../src/readers/text.js'
import { rules } from '../../src/rules/index.js'
import type { Rule } from '../../src/rules/rule.js'
import { planWith } from '../support/minimal-plan.js'

const activities =
  'activities:\n  - {id: hop-mat, name: Họp mặt, when: 1/5/2024}\n  - {id: tap-huan, name: Tập huấn, when: 2/5/2024}\n  - {id: hop-lai, name: Họp lại, when: 3/5/2024}\n'

/** Quotes every passage that holds an expression, whole or cut, and writes it anew. */
const quoting = (cut: number): Rule => ({
  ...{ id: 'quoting', subject: 'writing', severity: 'warning', summary: '', advice: '', why: '', examples: [] },
  *check({ passages }) {
    for (const passage of passages) {
      const { text } = passage
      if (!text.includes('\ufffc')) continue
      const words = text.length > cut ? `${text.slice(0, cut)}…` : text
      const fix = [{ start: 0, end: text.length, text: `${text} (sửa)` }]
      yield { passage, start: 0, end: text.length, message: `“${words}” sai.`, hint: `Sửa “${words}”.`, fix }
    }
  },
})

function quoted(plan: string, cut = 1000) {
  const { value } = parsePlan(plan, 'plan.yaml')
  return lintDraft(draftFromPlan(value!), [quoting(cut)], plan)
}

describe('what a rule quotes of a plan is what stands in the file', () => {
  test.each([
    ['one', 'Họp {{activity "hop-mat"}} nhé.'],
    ['several of one length', 'Nay {{activity "hop-mat"}}, mai {{activity "hop-lai"}}, mốt {{activity "hop-mat"}}.'],
    ['side by side', 'Năm {{year}}{{year}} và {{year}}.'],
    ['with blanks of its own', 'Họp {{ activity   "hop-mat" }} nhé.'],
    ['at both ends', '{{activity "tap-huan"}} và {{activity "hop-mat"}}'],
  ])('%s', (_, line) => {
    const plan = planWith(
      `${activities}title: Tổ chức\nbody: |\n  Đoạn {{year}} khác.\n\n  ${line}\n\n  Hết {{year}}.\n`,
    )
    const found = quoted(plan)
    expect(found.map(({ message }) => message)).toContain(`“${line.replace(/\s+/g, ' ')}” sai.`)
    expect(found.map(({ hint }) => hint)).toContain(`Sửa “${line.replace(/\s+/g, ' ')}”.`)
    expect(JSON.stringify(found)).not.toContain('\ufffc')
    expect(applyFixes(plan, found, false).text).toContain(`${line.replace(/\s+/g, ' ')} (sửa)`)
  })

  test('cut within an expression', () => {
    const plan = planWith('title: Tổ chức Tháng Công nhân năm {{year}} lần {{year}}')
    expect(quoted(plan, 34)[0]!.message).toBe('“Tổ chức Tháng Công nhân năm {{year…” sai.')
    expect(quoted(plan, 31)[0]!.message).toBe('“Tổ chức Tháng Công nhân năm {{y…” sai.')
  })
})

test('a picture’s place in a draft is shown as a box', () => {
  const { value } = readText('Kế hoạch "\ufffc năm 2026\n', 'a.txt')
  const found = lintDraft(value!, [quoting(100), ...rules], 'Kế hoạch "\ufffc năm 2026\n')
  expect(found.length).toBeGreaterThan(0)
  expect(found.map(({ message, hint }) => `${message} ${hint}`).join()).not.toContain('\ufffc')
  expect(found[0]!.message).toContain('□')
})

test('a plan’s own messages print none either', () => {
  const { diagnostics } = parsePlan(planWith('number: 8\ufffc'), 'plan.yaml')
  expect(diagnostics.map(({ message }) => message).join()).toContain('□')
  expect(JSON.stringify(diagnostics.map(({ message, hint }) => [message, hint]))).not.toContain('\ufffc')
})
