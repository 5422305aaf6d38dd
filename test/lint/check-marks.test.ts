import { expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.js'
import { textOf } from '../../src/document/document.js'
import { lint } from '../../src/index.js'
import { standardOf } from '../support/docx-standard.js'
import { planWith } from '../support/minimal-plan.js'

const marked = planWith(`# kiểm tra: năm tròn
period: 01/5/2024 - 31/5/2024 # kiểm tra:
place: "TP. # kiểm tra: không phải ghi chú"
body: |
  Mở đầu như sau:

  # Nội dung

  - Ý một, <!-- kiểm tra: giữa dòng --> còn tiếp.
  <!-- kiểm tra: họ tên. -->
    + Ý nhỏ
  <!-- kiểm tra: giữa đoạn -->
  viết tiếp.

  | A | B |
  |---|---|
  <!-- kiểm tra: giữa bảng -->
  | a | b |
`)

test('each mark is told until it is deleted', async () => {
  const { diagnostics } = await lint({ name: 'a.yaml', bytes: new TextEncoder().encode(marked) })
  const told = diagnostics.filter(({ ruleId }) => ruleId === 'to-check')
  expect(told.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    'warning: Còn phải kiểm tra: năm tròn.',
    'warning: Còn phải kiểm tra: chỗ này.',
    'warning: Còn phải kiểm tra: giữa dòng.',
    'warning: Còn phải kiểm tra: họ tên.',
    'warning: Còn phải kiểm tra: giữa đoạn.',
    'warning: Còn phải kiểm tra: giữa bảng.',
  ])
  const { diagnostics: off } = await lint(
    { name: 'a.yaml', bytes: new TextEncoder().encode(marked) },
    { levels: { 'to-check': 'off' } },
  )
  expect(off.filter(({ ruleId }) => ruleId === 'to-check')).toEqual([])
})

test('a mark is not printed, and parts nothing', async () => {
  const build = async (text: string) => {
    const { value, diagnostics } = await compilePlan(text, 'a.yaml', async (name) => ({
      value: standardOf(name),
      diagnostics: [],
    }))
    expect(diagnostics).toEqual([])
    return value!.document.sections.flatMap(({ blocks }) =>
      blocks.flatMap<unknown>((block) =>
        block.type === 'table'
          ? block.rows.map((row) => row.cells.length)
          : block.type === 'paragraph' && textOf(block),
      ),
    )
  }
  const plain = marked
    .replace(/^ *(?:# kiểm tra:|<!-- kiểm tra:).*\n/gmu, '')
    .replace(/ <!-- kiểm tra: giữa dòng -->/, '')
    .replace(/ # kiểm tra:$/m, '')
  expect(plain).not.toContain('<!--')
  expect(await build(marked)).toEqual(await build(plain))
})
