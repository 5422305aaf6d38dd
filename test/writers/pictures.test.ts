import validate from '@ooxml-tools/validate'
import { beforeAll, describe, expect, test } from 'vitest'
import { type CompiledFile, compileFile } from '../../src/compile.js'
import { readZip } from '../../src/ooxml/zip-read.js'
import { readDraft } from '../../src/readers/index.js'
import { writeFile } from '../../src/write.js'
import type { WriterName } from '../../src/writers/index.js'
import { standardFiles, standardOf } from '../support/docx-standard.js'
import { partsOf } from '../support/docx-xml.js'
import { planWith } from '../support/minimal-plan.js'
import { jpegOf, pngOf } from '../support/pictures.js'
import { factParagraphs, officeTemplate, plainBody } from '../support/template-word.js'

const keys = (standard: string) => `standard: ${standard}
body: |
  # Sơ đồ

  ![Sơ đồ **hội trại** “A & B” năm {{year}}](so-do.png)

  ![](nho.jpg)

  Các đơn vị tập kết theo sơ đồ.
annexes:
  - id: so-do
    title: Sơ đồ
    orientation: landscape
    body: |
      ![Sơ đồ](so-do.png)
`
const wide = pngOf({ width: 800, height: 400 })
const small = jpegOf({ width: 96, height: 48 })
const besides: Record<string, Uint8Array> = { 'so-do.png': wide, 'nho.jpg': small }

async function compiled(standard: string, files: Record<string, Uint8Array> = {}, more = '') {
  const bytes = new TextEncoder().encode(planWith(keys(standard) + more))
  const all = { ...besides, ...files }
  const { value, diagnostics } = await compileFile(
    { name: 'a.yaml', bytes },
    {},
    {
      builtIn: {
        names: ['doan', 'nd30', 'dang'],
        numberings: (name) => standardOf(name).wording,
        load: async (name) => ({ value: standardOf(name), diagnostics: [] }),
        source: async (name) => ({ files: standardFiles(name), folder: `templates/${name}/` }),
      },
      beside: { read: (path) => all[path.replace(/^\.\//, '')] },
    },
  )
  return { plan: value, diagnostics }
}

async function written(plan: CompiledFile, format: WriterName): Promise<Uint8Array> {
  const { value, diagnostics } = await writeFile(plan, format)
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return typeof value === 'string' ? new TextEncoder().encode(value) : value
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const mediaOf = (bytes: Uint8Array) =>
  Array.from(readZip(bytes).values(), ({ name, data, deflated }) => ({ name, data, deflated })).filter(({ name }) =>
    name.includes('media/'),
  )

describe.each(['doan', 'nd30', 'dang'])('%s', (name) => {
  let plan: CompiledFile
  beforeAll(async () => {
    const { plan: value, diagnostics } = await compiled(name)
    expect(diagnostics).toEqual([])
    plan = value!
  })

  test('the Word file has each picture once, byte for byte, and the Open XML SDK opens it', {
    timeout: 60_000,
  }, async () => {
    const bytes = await written(plan, 'docx')
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
    expect(await written(plan, 'docx')).toEqual(bytes)
    const media = mediaOf(bytes)
    expect(media.map((one) => one.name)).toEqual(['word/media/image1.png', 'word/media/image2.jpeg'])
    expect(media.map(({ data }) => Buffer.from(data))).toEqual([Buffer.from(wide), Buffer.from(small)])
    const xml = partsOf(bytes)['word/document.xml']!
    expect(
      Array.from(xml.matchAll(/<wp:docPr id="(\d+)" name="([^"]+)"(?: descr="([^"]+)")?/g), ([, ...said]) => said),
    ).toEqual([
      ['1', 'Hình 1', 'Sơ đồ hội trại “A &amp; B” năm 2024'],
      ['2', 'Hình 2', undefined],
      ['3', 'Hình 3', 'Sơ đồ'],
    ])
    expect(Array.from(xml.matchAll(/r:embed="(\w+)"/g), ([, id]) => id)).toEqual([
      'rIdKHImage1',
      'rIdKHImage2',
      'rIdKHImage1',
    ])
  })

  test('a picture is as wide as the text, or as large as it says', async () => {
    const xml = partsOf(await written(plan, 'docx'))['word/document.xml']!
    const sizes = Array.from(xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g), ([, x, y]) => [Number(x), Number(y)])
    const { width, margins } = plan.standard.orientations.portrait
    const text = (width - margins.left - margins.right) * 36_000
    const natural = [(800 / 96) * 914_400, (400 / 96) * 914_400]
    expect(sizes).toEqual([[text, Math.round(text / 2)], [914_400, 457_200], natural.map(Math.round)])
  })

  test('the web page has the pictures in it and may show these alone', async () => {
    const html = textOf(await written(plan, 'html'))
    expect(html).toMatch(/default-src 'none'; style-src 'sha256-[^']+'; img-src data:; base-uri 'none'/)
    expect(html).toContain(`src="data:image/png;base64,${Buffer.from(wide).toString('base64')}"`)
    expect(html).toContain(
      '<figcaption class="caption">Sơ đồ <b>hội trại</b> “A &amp; B” năm 2024</figcaption></figure>',
    )
    expect(html).toContain(`<img width="96" height="48" alt="" src="data:image/jpeg;base64,`)
  })

  test('what is read of it is the caption alone', async () => {
    const text = textOf(await written(plan, 'txt'))
    expect(text).toContain('\n\n[Hình: Sơ đồ hội trại “A & B” năm 2024]\n\n[Hình: nho.jpg]\n\n')
    const { value } = await readDraft(await written(plan, 'docx'), 'a.docx')
    const words = value!.draft.passages.map((passage) => passage.text)
    expect(words.filter((said) => said.includes('hội trại'))).toEqual(['Sơ đồ hội trại “A & B” năm 2024'])
    expect(words.some((said) => /nho\.jpg|image1|\ufffc/.test(said))).toBe(false)
  })
})

describe("the office's own Word template", () => {
  const template = 'template: mau.docx\n'
  const drawing =
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="9" cy="9"/><wp:docPr id="41" name="Logo"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="x"/></a:graphic></wp:inline></w:drawing></w:r></w:p>'

  test('takes the pictures beside its own', { timeout: 60_000 }, async () => {
    const { plan, diagnostics } = await compiled(
      'doan',
      { 'mau.docx': officeTemplate({ body: factParagraphs + plainBody }) },
      template,
    )
    expect(diagnostics).toEqual([])
    const bytes = await written(plan!, 'docx')
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
    const media = mediaOf(bytes)
    expect(media.map(({ name, deflated }) => [name, deflated])).toEqual([
      ['word/media/imagekh1.png', false],
      ['word/media/imagekh1.jpeg', false],
    ])
    expect(Buffer.from(media[0]!.data)).toEqual(Buffer.from(wide))
    const parts = partsOf(bytes)
    expect(parts['[Content_Types].xml']).toContain(
      '<Override PartName="/word/media/imageKH1.png" ContentType="image/png"/>',
    )
    expect(parts['word/document.xml']!.match(/r:embed="rIdKH\d+"/g)).toHaveLength(3)
  })

  test('numbers them behind its own', async () => {
    const body = factParagraphs + plainBody + drawing
    const { plan } = await compiled('doan', { 'mau.docx': officeTemplate({ body }) }, template)
    const xml = partsOf(await written(plan!, 'docx'))['word/document.xml']!
    expect(Array.from(xml.matchAll(/<wp:docPr id="(\d+)"/g), ([, id]) => id)).toEqual(['42', '43', '44', '41'])
  })
})

describe('a standard of an office that was made before', () => {
  const encode = (text: string) => new TextEncoder().encode(text)
  const own = (changes: Record<string, string>) =>
    Object.fromEntries(
      Object.entries({ ...standardFiles('doan'), ...changes }).map(([name, text]) => [`rieng/${name}`, encode(text)]),
    )

  test('is told what to add, and prints it then', async () => {
    const lines = /\{\{else if \(eq kind "picture"\)\}\}.*?<\/figure>\n/s
    const block = standardFiles('doan')['block.hbs']!
    const { plan, diagnostics } = await compiled('./rieng', own({ 'block.hbs': block.replace(lines, '') }))
    expect(plan).toBeUndefined()
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Kế hoạch có hình nhưng các mẫu của thể thức không in ra.',
    ])
    const [, added] = /cuối cùng thêm: (.*?<\/figure>) và/s.exec(diagnostics[0]!.hint!)!
    const mended = block.replace(lines, '').replace(/\{\{else\}\}(?!.*\{\{else\}\})/s, `${added}\n$&`)
    expect((await compiled('./rieng', own({ 'block.hbs': mended }))).diagnostics).toEqual([])
  })

  test('must not print another file', async () => {
    const block = standardFiles('doan')['block.hbs']!.replace('{{picture.name}}', 'logo.png')
    const { diagnostics } = await compiled('./rieng', own({ 'block.hbs': block }))
    expect(diagnostics.map(({ message, file }) => `${file} ${message}`)).toEqual(
      Array(3).fill('rieng/block.hbs Thẻ <img> có src “logo.png” không phải là hình của kế hoạch.'),
    )
  })
})
