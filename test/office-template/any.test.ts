import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { writeWithTemplate } from '../../src/office-template/write.js'
import type { Written } from '../../src/writers/writer.js'
import { block, joinedBlock, scheduleModel, tableBlock } from '../support/docx-models.js'
import { doan } from '../support/docx-standard.js'
import { all, child, childElements, parseXml, partsOf } from '../support/docx-xml.js'
import { writtenOf } from '../support/template-fill.js'
import { a4, factParagraphs, officeTemplate, p, r, table, textBox } from '../support/template-word.js'

let variants: Written[]

beforeAll(() => {
  const standard = doan()
  variants = [
    writtenOf(standard, { body: [block('paragraph', 0, '', 'Như sau:'), tableBlock()] }),
    writtenOf(standard, { body: [joinedBlock()], schedule: null }),
    writtenOf(standard, { schedule: scheduleModel(2, 'landscape'), stamps: [{ kind: 'draft', text: 'DỰ THẢO' }] }),
  ]
})

const pageBreak = '<w:r><w:br w:type="page"/></w:r>'
const sectionBreak = (content: string) => p(content, `<w:sectPr>${a4}</w:sectPr>`)
const surroundings = [
  p(''),
  p(r('Chữ của mẫu')),
  p(pageBreak),
  p(r('Hết trang') + pageBreak),
  sectionBreak(''),
  sectionBreak(r('Hết phần')),
  table([p(r('{{PARENT}}')), p(r('{{title}}'))]),
  table([p(''), p(r('Ô'))]),
  p(textBox(p(r('{{number}}')))),
  p(r('{{title}}') + pageBreak),
  sectionBreak(r('{{parent}}')),
]
const placed = (name: string) => [
  p(r(`{{${name}}}`)),
  sectionBreak(r(`{{${name}}}`)),
  p(r(`{{${name}}}`), '<w:keepNext/>'),
]
const cell = (name: string) =>
  table([p(r('Trước')) + p(r(`{{${name}}}`)), p(r(`{{${name}}}`).replace('{{', '').replace('}}', ''))])

/** Anything of an office around the four blocks, in any order. */
const anyBody = fc
  .record({
    around: fc.array(fc.constantFrom(...surroundings), { maxLength: 10 }),
    body: fc.constantFrom(...placed('body')),
    recipients: fc.constantFrom(...placed('recipients'), cell('recipients')),
    stamps: fc.constantFrom(...placed('stamps'), cell('stamps')),
    schedule: fc.constantFrom(...placed('schedule'), p(pageBreak + r('{{schedule}}'))),
  })
  .chain(({ around, ...blocks }) =>
    fc.shuffledSubarray([...around, ...Object.values(blocks)], { minLength: around.length + 4 }),
  )
  // Word ends every document in a paragraph.
  .map((parts) => factParagraphs + parts.join('') + p(''))

test('any arrangement of a template is filled whole', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyBody, fc.nat({ max: 2 }), async (body, which) => {
      const { value, diagnostics } = await writeWithTemplate(officeTemplate({ body }), 'mau.docx', variants[which]!)
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      const document = parseXml(partsOf(value!)['word/document.xml']!)
      const root = child(document, 'w:document', 'w:body')!
      const names = childElements(root).map(({ name }) => name)
      expect(JSON.stringify(document)).not.toMatch(/\{\{[a-z]/i)
      expect(names.at(-1)).toBe('w:sectPr')
      expect(names.at(-2)).toBe('w:p')
      expect(names.filter((name) => name === 'w:sectPr')).toHaveLength(1)
      for (const one of all(document, 'w:tc')) expect(childElements(one).at(-1)!.name).toBe('w:p')
      for (const one of all(document, 'w:p'))
        expect(all(one, 'w:pPr').flatMap((it) => all(it, 'w:sectPr')).length).toBeLessThan(2)
      const schedules = all(document, 'w:pgNumType').length
      expect(schedules).toBe(variants[which]!.model.schedule ? 1 : 0)
    }),
    { numRuns: 60 },
  )
})
