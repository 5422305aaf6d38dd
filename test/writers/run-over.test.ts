import { expect, test } from 'vitest'
import type { Block, Row, Table } from '../../src/document/document.js'
import type { Signer } from '../../src/plan/model.js'
import { renderPlan } from '../../src/template/render.js'
import { columnsIn } from '../../src/writers/page/columns.js'
import { keptWithNext } from '../../src/writers/page/keep.js'
import { type Rows, runningOver } from '../../src/writers/page/run-over.js'
import { block, planModel } from '../support/docx-models.js'
import { standardOf } from '../support/docx-standard.js'

const names = ['doan', 'nd30', 'dang'] as const
type Name = (typeof names)[number]

function blocksOf(name: Name, count: number, signers = 1): Block[] {
  const recipients = Array.from({ length: count }, (_, index) => `Đơn vị số ${index + 1};`)
  const cosigners = Array.from({ length: signers - 1 }, (_, index): Signer => {
    return { authority: `TM. Hội số ${index + 1}`, form: [], post: 'Chủ tịch', name: 'Lê An' }
  })
  const model = planModel({ recipients, cosigners, schedule: null })
  return renderPlan(model, standardOf(name)).value!.sections[0]!.blocks
}

const runOver = (blocks: Block[], name: Name) =>
  runningOver(blocks, columnsIn([{ blocks, orientation: 'portrait' }], standardOf(name)), standardOf(name))

const textsIn = (rows: readonly Row[]) =>
  rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.filter(({ mark }) => mark !== '')))

test.each(names)('%s: a list as long as the signature beside it stands in one row', (name) => {
  expect(runOver(blocksOf(name, 6), name).size).toBe(0)
})

test.each(names)('%s: a longer one goes on in rows of its own, the last two of it together, none lost', (name) => {
  for (const count of [20, 40, 200]) {
    const blocks = blocksOf(name, count)
    const [[table, { kept, over }], ...others] = [...runOver(blocks, name)] as [[Table, Rows]]
    expect(others).toEqual([])
    expect(textsIn([...kept, ...over])).toEqual(textsIn(table.rows))
    expect(textsIn(kept).length).toBeLessThan(12)
    expect(over).toHaveLength(2)
    expect(textsIn(over.slice(1))).toHaveLength(2)
    expect(over[0]!.cells.at(-1)!.paragraphs).toEqual([])
    expect(kept.at(-1)!.cells.at(-1)!.paragraphs.at(-1)!.style).toBe('signer')
  }
})

test.each(names)('%s: beside several who sign it goes down through their rows before it goes below them', (name) => {
  const blocks = blocksOf(name, 60, 5)
  const found = [...runOver(blocks, name)]
  expect(found).toHaveLength(3)
  const parts = found.map(([, { kept }]) => textsIn(kept).length)
  expect(parts.every((count) => count > 5 && count < 15)).toBe(true)
  expect(found.map(([, { over }]) => over.length)).toEqual([0, 0, 2])
  const texts = found.flatMap(([, { kept, over }]) => textsIn([...kept, ...over]))
  expect(texts).toEqual(blocks.flatMap((one) => (one.type === 'table' ? textsIn(one.rows) : [])).slice(-60))
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
