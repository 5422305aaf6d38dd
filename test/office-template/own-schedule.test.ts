import validate from '@ooxml-tools/validate'
import { expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.js'
import { readDraft } from '../../src/readers/index.js'
import { writeDocx } from '../../src/writers/docx/write.js'
import { standardOf } from '../support/docx-standard.js'
import { ownSchedule } from '../support/own-schedule.js'
import { filled } from '../support/template-fill.js'
import { factParagraphs, officeTemplate, plainBody } from '../support/template-word.js'

test('columns and groups of the plan’s own stand in the place of {{schedule}}', async () => {
  const { value } = await compilePlan(ownSchedule, 'a.yaml', async (name) => ({
    value: standardOf(name),
    diagnostics: [],
  }))
  const { bytes, parts, texts } = await filled(officeTemplate({ body: factParagraphs + plainBody }), value!)
  expect(texts).toEqual(
    expect.arrayContaining([
      'THỨ',
      'Đơn vị chủ trì',
      'SỐ LƯỢNG',
      'Tuần từ 13/5 đến 19/5/2024',
      'Thứ Tư',
      '08g00',
      '50',
    ]),
  )
  expect(texts).toEqual(expect.arrayContaining(['Phân công nhiệm vụ', 'Ban Phong trào', 'SẢN PHẨM']))
  const xml = parts['word/document.xml']!
  expect(xml.match(/<w:gridSpan w:val="9"\/>/g)).toHaveLength(3)
  // One more reaches below the columns at the right, for who closes the schedule.
  expect(xml.match(/<w:gridSpan w:val="4"\/>/g)).toHaveLength(4)
  expect(xml.match(/w:orient="landscape"/g)).toHaveLength(1)
  expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
})

test.each(['doan', 'nd30', 'dang'])('Word opens it as %s writes it, and its rows are read back', async (standard) => {
  const plan = ownSchedule.replace('standard: doan', `standard: ${standard}`)
  const { value } = await compilePlan(plan, 'a.yaml', async (name) => ({ value: standardOf(name), diagnostics: [] }))
  const bytes = await writeDocx(value!)
  expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  const { draft } = (await readDraft(bytes, 'a.docx')).value!
  expect(draft.schedule!.map(({ name, when, lead }) => [name.text, when.text, lead.text])).toEqual([
    ['Bản tin tuần', 'Trong tháng 5', 'Ban Tuyên giáo'],
    ['Họp mặt', '07/5/2024', 'Văn phòng'],
    ['Lớp lễ tân', '15/5/2024', 'Văn phòng'],
    ['Hội trại', '17-18/5/2024', 'Văn phòng và Ban Phong trào'],
  ])
})
