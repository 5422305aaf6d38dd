import { expect, test } from 'vitest'
import { lintDraft } from '../../src/lint.js'
import { readText } from '../../src/readers/text.js'
import { rules } from '../../src/rules/index.js'
import { loadStandard } from '../../src/standard/load.js'
import { standardFiles } from '../support/docx-standard.js'

const text =
  'ĐOÀN TNCS HỒ CHÍ MINH\nSố: 12-KH/ĐTN\n\nKẾ HOẠCH\nTổ chức hội thi\n\nNơi nhận:\n- Lưu VP.\n\nKT. BÍ THƯ\nPHÓ BÍ THƯ\n'

test.each([
  ['a list', '[{ post: BÍ THƯ, of: của Đoàn }]', 1],
  ['one alone, as it was written before', '{ post: BÍ THƯ, of: của Đoàn }', 1],
  ['left out', 'false', 0],
])('whose deputies never sign in their place: %s', (_, value, count) => {
  const files = standardFiles('doan')
  const layout = files['standard.yaml']!.replace(/(?<=\n {4}neverActing:).*(?:\n {6}- .*)*/, ` ${value}`)
  expect(layout).toContain(`neverActing: ${value}\n`)
  const { value: standard, diagnostics } = loadStandard({ ...files, 'standard.yaml': layout }, 'the-thuc/')
  expect(diagnostics).toEqual([])
  const draft = { ...readText(text, 'a.txt').value!, judgedBy: { name: './the-thuc', form: standard!.form! } }
  const found = lintDraft(draft, rules, text).filter(({ message }) => message.startsWith('Phó bí thư'))
  expect(found).toHaveLength(count)
})
