import { describe, expect, test } from 'vitest'
import { writeDocx } from '../../src/writers/docx/write.js'
import { writeHtml } from '../../src/writers/html/html.js'
import { bodyOf, compiled, planOf, toldOf, wordBodyOf } from '../support/body-forms.js'
import { partsOf } from '../support/docx-xml.js'

const body = `# Tổ chức thực hiện

1. **Ban Thường vụ:** theo dõi, đôn đốc.
2. *Văn phòng:* chuẩn bị kinh phí.
3. ***Các cơ sở Đoàn*** tham gia.
4. Các đơn vị **khác**.

- **Ý:** gạch đầu dòng vẫn thường.
`
const printed = [
  'Tổ chức thực hiện',
  '1. Ban Thường vụ: theo dõi, đôn đốc.',
  '2. Văn phòng: chuẩn bị kinh phí.',
  '3. Các cơ sở Đoàn tham gia.',
  '4. Các đơn vị khác.',
  '- Ý: gạch đầu dòng vẫn thường.',
]

/** The paragraphs of a Word file whose end is bold, and with it the number that Word counts. */
function boldEnds(xml: string): string[] {
  return Array.from(xml.matchAll(/<w:p>.*?<\/w:p>/gs), ([paragraph]) => paragraph)
    .filter((paragraph) => /<w:rPr><w:b\/><w:bCs\/><\/w:rPr><\/w:pPr>/.test(paragraph))
    .map((paragraph) => paragraph.replace(/<[^>]*>/g, ''))
}

describe('a khoản that begins in bold has a bold number', () => {
  test.each(['doan', 'nd30', 'dang'])('%s', { timeout: 60_000 }, async (standard) => {
    const built = await compiled(planOf(body, standard))
    const end = standard === 'nd30' ? printed.map((text, i) => (i === 5 ? `${text.slice(0, -1)}./.` : text)) : printed
    expect(bodyOf(built).map((text) => text.replace(/^I[.-] /, ''))).toEqual(end)
    expect(built.model.body.map(({ boldNumber }) => boldNumber)).toEqual([
      false,
      false,
      true,
      false,
      true,
      false,
      false,
    ])
    expect(boldEnds(partsOf(await writeDocx(built))['word/document.xml']!)).toEqual([
      'Ban Thường vụ: theo dõi, đôn đốc.',
      'Các cơ sở Đoàn tham gia.',
    ])
    const html = writeHtml(built)
    expect(html).toContain('<span class="mark"><b>1.</b></span> <b>Ban Thường vụ:</b> theo dõi')
    expect(html).toContain('<span class="mark">2.</span> <i>Văn phòng:</i>')
    expect(html).toContain('<span class="mark">-</span> <b>Ý:</b> gạch')
    expect((await wordBodyOf(built)).slice(1).map((text) => text.replace(/^- /, ''))).toEqual(
      end.slice(1).map((text) => text.replace(/^- /, '')),
    )
    expect(toldOf(planOf(body, standard))).toEqual([])
  })

  test('which Word can’t count, typed', async () => {
    const built = await compiled(planOf('# A\n\n## B\n\n1. **Một:** việc.\n2. Hai việc.\n', 'nd30'))
    const xml = partsOf(await writeDocx(built))['word/document.xml']!
    expect(xml).toContain('<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">a) </w:t></w:r>')
    expect(xml).toContain('<w:r><w:t xml:space="preserve">b) </w:t></w:r>')
  })
})
