import { expect, test } from 'vitest'
import type { Row, Table } from '../../src/document/document.js'
import { renderPlan } from '../../src/template/render.js'
import { keptWithNext } from '../../src/writers/page/keep.js'
import { runningOver } from '../../src/writers/page/run-over.js'
import { block, planModel } from '../support/docx-models.js'
import { standardOf } from '../support/docx-standard.js'

const names = ['doan', 'nd30', 'dang'] as const

function signing(name: (typeof names)[number], count: number): Table {
  const recipients = Array.from({ length: count }, (_, index) => `Đơn vị số ${index + 1};`)
  const { sections } = renderPlan(planModel({ recipients, schedule: null }), standardOf(name)).value!
  return sections[0]!.blocks.findLast((one) => one.type === 'table')!
}

const items = (rows: readonly Row[]) =>
  rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.filter(({ mark }) => mark !== '')))

test.each(names)('%s: a list as long as the signature beside it stands in one row', (name) => {
  const table = signing(name, 6)
  expect(runningOver(table, 'portrait', standardOf(name))).toEqual({ kept: table.rows, over: [] })
})

test.each(names)('%s: a longer one goes on in rows of its own, the last two of it together, none lost', (name) => {
  for (const count of [20, 40, 200]) {
    const table = signing(name, count)
    const { kept, over } = runningOver(table, 'portrait', standardOf(name))
    expect(items([...kept, ...over])).toEqual(items(table.rows))
    expect(items(kept).length).toBeLessThan(12)
    expect(over).toHaveLength(2)
    expect(items(over.slice(1))).toHaveLength(2)
    const [beside] = over.map(({ cells }) => cells.at(-1)!.paragraphs)
    expect(beside).toEqual([])
    const signer = kept.at(-1)!.cells.at(-1)!.paragraphs.at(-1)!
    expect(signer.style).toBe('signer')
  }
})

test('two lines of text stay with the signing block, whatever they are', () => {
  const standard = standardOf('doan')
  const kept = (...texts: string[]) => {
    const body = texts.map((text) => block('paragraph', 0, '', text))
    const { blocks } = renderPlan(planModel({ body, schedule: null }), standard).value!.sections[0]!
    return blocks.filter((one) => keptWithNext(blocks, 'portrait', standard).has(one)).length
  }
  const long = 'Nâng cao nhận thức của đoàn viên về văn hóa giao tiếp nơi công sở, xây dựng tác phong làm việc. '
  expect(kept('Một việc.', 'Hai việc.', long.repeat(2))).toBe(1)
  expect(kept('Một việc.', long, 'Hai việc.')).toBe(2)
  expect(kept('Một việc.', 'Hai việc.', 'Ba việc.')).toBe(2)
})
