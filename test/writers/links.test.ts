import validate from '@ooxml-tools/validate'
import { describe, expect, test } from 'vitest'
import type { PlanModel } from '../../src/plan/model.js'
import { renderPlan } from '../../src/template/render.js'
import { writeDocx } from '../../src/writers/docx/write.js'
import { writeHtml } from '../../src/writers/html/html.js'
import { block, planModel } from '../support/docx-models.js'
import { standardOf } from '../support/docx-standard.js'
import { all, child, paragraphText, parseXml, partsOf } from '../support/docx-xml.js'
import { filled, writtenOf } from '../support/template-fill.js'
import { officeTemplate, plainBody } from '../support/template-word.js'

const report = 'Gửi van-phong@doan.vn hoặc https://doan.vn/a?b=1&c=2, xem lại www.doan.vn.'
const changes: Partial<PlanModel> = {
  body: [
    block('paragraph', 0, '', report),
    block('item', 1, '-', 'Hộp thư van-phong@doan.vn'),
    block('heading', 1, 'I.', 'Trang https://doan.vn/tin-tuc'),
  ],
}
const targets = [
  'mailto:van-phong@doan.vn',
  'https://doan.vn/a?b=1&amp;c=2',
  'http://www.doan.vn',
  'https://doan.vn/tin-tuc',
]

describe.each(['doan', 'nd30', 'dang'])('%s', (name) => {
  const standard = standardOf(name)
  const model = planModel(changes)
  const document = renderPlan(model, standard).value!

  test('addresses are links of Word, each with one relation to the outside', async () => {
    const bytes = await writeDocx({ document, standard, model })
    const parts = partsOf(bytes)
    expect(linksIn(parts)).toEqual(targets)
    const links = all(parseXml(parts['word/document.xml']!), 'w:hyperlink')
    expect(links).toHaveLength(5)
    expect(all(parseXml(parts['word/document.xml']!), 'w:p').map(paragraphText)).toContain(report)
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  }, 60_000)

  test('and links of the page, in the same words', () => {
    const html = writeHtml({ document, standard, model })
    expect(Array.from(new Set(html.match(/(?<=<a href=")[^"]*/g)))).toEqual(targets)
    expect(html).toContain('<a href="mailto:van-phong@doan.vn">van-phong@doan.vn</a>')
    expect(html).not.toContain('\u2011')
  })
})

test("an office's own template gets the relations as well", async () => {
  const { parts, texts, bytes } = await filled(
    officeTemplate({ body: plainBody }),
    writtenOf(standardOf('doan'), changes),
  )
  expect(linksIn(parts)).toEqual(targets)
  expect(texts).toContain(report)
  expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
}, 60_000)

/** Where the document's links lead, each address once. */
function linksIn(parts: Record<string, string>): string[] {
  const relations = child(parseXml(parts['word/_rels/document.xml.rels']!), 'Relationships')!
  const ids = all(parseXml(parts['word/document.xml']!), 'w:hyperlink').map(({ attributes }) => attributes['r:id'])
  const found = all(relations, 'Relationship').filter(({ attributes }) => ids.includes(attributes.Id))
  for (const { attributes } of found) expect(attributes).toMatchObject({ TargetMode: 'External' })
  return found.map(({ attributes }) => attributes.Target!.replaceAll('&', '&amp;'))
}
