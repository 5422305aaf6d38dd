import { expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.js'
import type { Standard } from '../../src/standard/standard.js'
import { precompileTemplates } from '../../src/standard/templates/precompile.js'
import { standardOf } from '../support/docx-standard.js'
import { ownSchedule } from '../support/own-schedule.js'

const oldTable = `<table class="schedule">
  <tr><th><p class="schedule-head">TT</p></th><th><p class="schedule-head">HOẠT ĐỘNG</p></th>
    <th><p class="schedule-head">THỜI GIAN</p></th><th><p class="schedule-head">PHỤ TRÁCH</p></th></tr>
  {{#each rows}}<tr><td><p class="schedule-number"><span>{{number}}.</span></p></td>
    <td><p class="schedule-name">{{name}}</p></td><td><p class="schedule-when">{{when}}</p></td>
    <td><p class="schedule-lead">{{lead}}</p></td></tr>{{/each}}
</table>`

/** As it was before columns and groups. */
function oldStandard(): Standard {
  const standard = standardOf('doan')
  const files = Object.fromEntries(
    Object.entries(standard.templates).map(([name, { source }]) => [
      `${name}.hbs`,
      source
        .replace('{{> schedule-table this}}', oldTable)
        .replace(/\{\{#if schedule\}\}\s*\{\{> schedule-table schedule\}\}\s*\{\{\/if\}\}/, ''),
    ]),
  )
  return { ...standard, templates: precompileTemplates(files, 'templates/doan/').value! }
}

function compiled(plan: string) {
  return compilePlan(plan, 'a.yaml', async () => ({ value: oldStandard(), diagnostics: [] }))
}

test('templates from before print what they did', async () => {
  const usual = ownSchedule.replace(/^schedule:[\s\S]*/m, 'schedule: true\n').replace('{{annex "don-vi"}}', 'phụ lục')
  const { value, diagnostics } = await compiled(usual)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(value!.model.schedule!.rows).toHaveLength(4)
})

test('what they don’t know of is told, with the lines to add', async () => {
  const { value, diagnostics } = await compiled(ownSchedule)
  expect(value).toBeUndefined()
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ message }) => message)).toEqual([
    'Lịch có cột hoặc nhóm riêng (columns, group) nhưng các mẫu của thể thức chỉ in các cột có sẵn.',
    'Phụ lục có lịch (schedule) nhưng các mẫu của thể thức không in ra.',
  ])
  expect(errors.map(({ hint }) => hint)).toEqual([
    expect.stringContaining('{{> schedule-table this}}'),
    expect.stringContaining('{{#if schedule}}{{> schedule-table schedule}}{{/if}}'),
  ])
})
