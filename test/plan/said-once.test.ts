import { describe, expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.js'
import { writeText } from '../../src/writers/text/text.js'
import { standardOf } from '../support/docx-standard.js'
import { exampleText } from '../support/examples.js'
import { planWith } from '../support/minimal-plan.js'

async function textOf(plan: string): Promise<string> {
  const { value, diagnostics } = await compilePlan(plan, 'a.yaml', async (name) => ({
    value: standardOf(name),
    diagnostics: [],
  }))
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return writeText(value!)
}

const activities = `activities:
  - {id: hop, name: Họp, when: 08g00 ngày 13/5/2024, where: Hội trường {{year}}, lead: [Các phòng, Văn phòng]}
`.replace('Hội trường {{year}}', '"Hội trường {{year}}"')

describe('what an activity and the plan say is printed where it is asked for', () => {
  test.each<[name: string, line: string, printed: string, keys?: string]>([
    ['a time', 'Họp lúc {{when "hop"}}.', 'Họp lúc 08g00 ngày 13/5/2024.'],
    ['a place', 'Họp tại {{where "hop"}}.', 'Họp tại Hội trường 2024.'],
    ['who leads', 'Do {{lead "hop"}} lo.', 'Do các phòng và Văn phòng lo.'],
    ['the number', 'Số {{number}}.', 'Số 07.'],
    ['the reference', 'Số {{reference}}.', 'Số 07-KH/ĐTN.'],
    [
      'the reference as the state writes it',
      'Số {{reference}}.',
      'Số 07/KH-UBND.',
      'standard: nd30\nsymbol: KH-UBND\n',
    ],
    ['the date', 'Ký {{date}}.', 'Ký 07/5/2024.'],
    ['the long date', 'Ký {{longdate}}.', 'Ký ngày 07 tháng 5 năm 2024.'],
  ])('%s', async (_, line, printed, keys = '') => {
    const text = await textOf(
      planWith(`${keys}${activities}body: |\n  # A\n\n  - ${line}\n\n  Trên đây là kế hoạch.\n`),
    )
    expect(text).toContain(`- ${printed}\n`)
  })

  test('a number that isn’t given leaves room for the pen', async () => {
    const plan = planWith(`${activities}body: |\n  # A\n\n  - Số {{number}} và {{reference}}.\n`).replace(
      /^number:.*\n/m,
      '',
    )
    expect(await textOf(plan)).toMatch(/- Số\s{8}và\s{7}-KH\/ĐTN\./)
  })
})

test('a date that is changed in the example changes everywhere', async () => {
  const plan = exampleText('2026-ubnd-thuong-binh-liet-si.yaml')
  const moved = plan.replace('when: 19g00 ngày 26/7/2026', 'when: 19g00 ngày 25/7/2026')
  expect(moved).not.toBe(plan)
  const [before, after] = [await textOf(plan), await textOf(moved)]
  expect(before.match(/26\/7/g)).toHaveLength(2)
  expect(after).not.toContain('26/7')
  expect(after.match(/25\/7/g)).toHaveLength(2)
})
