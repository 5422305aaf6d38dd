import { expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.js'
import { standardOf } from '../support/docx-standard.js'
import { ownSchedule } from '../support/own-schedule.js'
import { filled } from '../support/template-fill.js'
import { factParagraphs, officeTemplate, plainBody } from '../support/template-word.js'

test('columns and groups of the plan’s own stand in the place of {{schedule}}', async () => {
  const { value } = await compilePlan(ownSchedule, 'a.yaml', async (name) => ({
    value: standardOf(name),
    diagnostics: [],
  }))
  const { parts, texts } = await filled(officeTemplate({ body: factParagraphs + plainBody }), value!)
  expect(texts).toEqual(
    expect.arrayContaining([
      'THỨ',
      'Đơn vị chủ trì',
      'Số lượng',
      'Tuần từ 13/5 đến 19/5/2024',
      'Thứ Tư',
      '08g00',
      '50',
    ]),
  )
  expect(texts).toEqual(expect.arrayContaining(['PHÂN CÔNG NHIỆM VỤ', 'Ban Phong trào', 'SẢN PHẨM']))
  const xml = parts['word/document.xml']!
  expect(xml.match(/<w:gridSpan w:val="9"\/>/g)).toHaveLength(3)
  expect(xml.match(/<w:gridSpan w:val="4"\/>/g)).toHaveLength(3)
  expect(xml.match(/w:orient="landscape"/g)).toHaveLength(1)
})
