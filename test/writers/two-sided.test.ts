import validate from '@ooxml-tools/validate'
import { describe, expect, test } from 'vitest'
import { loadStandard } from '../../src/standard/load.js'
import { renderPlan } from '../../src/template/render.js'
import { writeHtml } from '../../src/writers/html/html.js'
import { planModel } from '../support/docx-models.js'
import { standardFiles } from '../support/docx-standard.js'
import { buildDocx, partsOf } from '../support/docx-xml.js'

// HD 29 §II.3: left 30 and right 20 mm, on the back left 20 and right 30 mm.
describe.each([true, false])('twoSided: %s', (twoSided) => {
  const files = standardFiles()
  const yaml = files['standard.yaml']!.replace('twoSided: false', `twoSided: ${twoSided}`)
  const standard = loadStandard({ ...files, 'standard.yaml': yaml }).value!
  const model = planModel()

  test('mirrors the margins of a Word file or not', { timeout: 60_000 }, async () => {
    const bytes = await buildDocx(model, standard)
    expect(partsOf(bytes)['word/settings.xml']!.includes('<w:mirrorMargins/>')).toBe(twoSided)
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  })

  test('mirrors those of the printed page or not', () => {
    const html = writeHtml({ document: renderPlan(model, standard).value!, standard, model })
    expect(html.includes('@page sheet-1:left{margin:20mm 30mm 20mm 20mm}')).toBe(twoSided)
    expect(html).toContain('@page sheet-1{size:210mm 297mm;margin:20mm 20mm 20mm 30mm;')
  })
})
