import { describe, expect, test } from 'vitest'
import { compile, importDraft, write } from '../../src/index.js'
import { planWith } from '../support/minimal-plan.js'
import { jpegOf, pngOf } from '../support/pictures.js'
import { cell, p, r, row, table, type WordParts, word } from '../support/word.js'

const imageType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main'

function shown(relation: string, inside = ''): string {
  return `<w:r><w:drawing><a:blipFill xmlns:a="${drawing}"><a:blip r:embed="${relation}"/>${inside}</a:blipFill></w:drawing></w:r>`
}

/** A Word file whose pictures are called by the names of their files, without their kinds. */
function withPictures(parts: WordParts, pictures: Record<string, Uint8Array>, more = ''): Uint8Array {
  const relations = Object.keys(pictures).map(
    (name) => `<Relationship Id="${name.replace(/\..*/, '')}" Type="${imageType}" Target="media/${name}"/>`,
  )
  const files = Object.fromEntries(Object.entries(pictures).map(([name, bytes]) => [`word/media/${name}`, bytes]))
  const list = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}${more}</Relationships>`
  return word({ ...parts, files: { ...files, 'word/_rels/document.xml.rels': list } })
}

const line = (text: string) => p(r(text))
const centred = (text: string) => `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${r(text)}</w:p>`
const plan = (body: string, top = '') =>
  `${top}${line('KẾ HOẠCH')}${line('Hội trại năm 2024')}${body}${line('Nơi nhận:')}${line('- Lưu VP.')}`

async function imported(bytes: Uint8Array, name = 'KH hội trại.docx') {
  const { value, diagnostics } = await importDraft({ name, bytes })
  if (!value) throw new Error(diagnostics[0]?.message)
  return value
}

const bodyOf = (text: string) => /body: \|\n([\s\S]*?)\n\n?(?:# kiểm tra|recipients)/.exec(text)?.[1]

describe('pictures of a Word file', () => {
  test('stand beside the plan and at their place in it, with the captions below them', async () => {
    const [png, jpeg] = [pngOf(), jpegOf()]
    const body =
      line('Mở hội trại.') + p(shown('so-do')) + centred('Hình 1. Sơ đồ [A]') + p(shown('anh')) + line('Bế mạc.')
    const { text, pictures } = await imported(
      withPictures({ body: plan(body) }, { 'so-do.png': png, 'anh.jpeg': jpeg }),
    )
    expect(bodyOf(text)).toBe(
      '  Mở hội trại.\n\n  ![Hình 1. Sơ đồ \\[A\\]](kh-hoi-trai-hinh-1.png)\n\n  ![](kh-hoi-trai-hinh-2.jpg)\n\n  Bế mạc.',
    )
    expect(pictures.map(({ name }) => name)).toEqual(['kh-hoi-trai-hinh-1.png', 'kh-hoi-trai-hinh-2.jpg'])
    expect(Buffer.compare(pictures[0]!.bytes, png)).toBe(0)
    expect(Buffer.compare(pictures[1]!.bytes, jpeg)).toBe(0)
  })

  test('that are shown twice have one file', async () => {
    const body = p(shown('a')) + line('Bế mạc.') + p(shown('a'))
    const { text, pictures } = await imported(withPictures({ body: plan(body) }, { 'a.png': pngOf() }), 'a.docx')
    expect(bodyOf(text)).toBe('  ![](a-hinh-1.png)\n\n  Bế mạc.\n\n  ![](a-hinh-1.png)')
    expect(pictures).toHaveLength(1)
  })

  test.each<[what: string, bytes: Uint8Array, reason: string]>([
    ['of another kind', Buffer.from('GIF89a…………………………………'), 'tệp này thật ra là hình GIF.'],
    [
      'that is drawn',
      Buffer.concat([Buffer.from([1, 0, 0, 0]), Buffer.alloc(36), Buffer.from(' EMF')]),
      'tệp này thật ra là hình EMF.',
    ],
    ['that is damaged', pngOf().subarray(0, 60), 'hình bị hỏng hoặc chép chưa hết.'],
  ])('%s are told at their place', async (_, bytes, reason) => {
    const { text, pictures } = await imported(
      withPictures({ body: plan(line('Mở.') + p(shown('a')) + line('Bế mạc.')) }, { 'a.png': bytes }),
    )
    const said = `<!-- kiểm tra: ở đây tệp gốc có hình chưa chuyển được: ${reason} -->`
    expect(bodyOf(text)).toBe(`  Mở.\n\n  ${said}\n\n  Bế mạc.`)
    expect(pictures).toEqual([])
  })

  test('that lie elsewhere, climb out of the file or are too heavy are told', async () => {
    const bomb = Buffer.alloc(11 * 1024 * 1024)
    const outside = `<Relationship Id="web" Type="${imageType}" Target="https://a.vn/a.png" TargetMode="External"/><Relationship Id="up" Type="${imageType}" Target="../../../etc/passwd"/>`
    const body = p(shown('web')) + p(shown('up')) + p(shown('bomb')) + p(shown('none')) + line('Bế mạc.')
    const { text, pictures } = await imported(withPictures({ body: plan(body) }, { 'bomb.png': bomb }, outside))
    expect(text.match(/<!-- kiểm tra: ở đây tệp gốc có hình chưa chuyển được: /g)).toHaveLength(4)
    expect(pictures).toEqual([])
  })

  test('in a cell stand below the table, and what was cut is told', async () => {
    const cells = row([cell(line('Trại')), cell(p(shown('a', '<a:srcRect l="2500"/>')))])
    const { text } = await imported(withPictures({ body: plan(table(cells) + line('Bế mạc.')) }, { 'a.png': pngOf() }))
    expect(bodyOf(text)).toContain(
      '| Trại |\n\n  <!-- kiểm tra: hình này nằm trong ô của bảng bên trên ở tệp gốc; kế hoạch chỉ in hình ngoài bảng; tệp gốc chỉ hiện một phần của hình này (Crop), nay in cả hình -->\n  ![](kh-hoi-trai-hinh-1.png)\n\n  Bế mạc.',
    )
  })

  test('of the header and of who signs are told, and no files', async () => {
    const body = plan(line('Mở hội trại.'), line('BCH ĐOÀN KHỐI') + p(shown('a')))
    const signed = `${body}${line('PHÓ BÍ THƯ')}${p(shown('a'))}${line('Nguyễn Văn An')}`
    const { text, pictures } = await imported(withPictures({ body: signed }, { 'a.png': pngOf() }))
    expect(text).toMatch(/^# kiểm tra: 1 hình ở phần đầu văn bản, .*\n(?:#.*\n)*issuer:/m)
    expect(text).toMatch(/^# kiểm tra: 1 hình ở chỗ ký .*\n(?:#.*\n)*signature:/m)
    expect(pictures).toEqual([])
  })

  test('that are an annex stand in it', async () => {
    const annex = `${line('BCH')}${plan(line('Mở hội trại.'))}${line('PHÓ BÍ THƯ')}${line('Nguyễn Văn An')}${line('PHỤ LỤC')}${line('SƠ ĐỒ TRẠI')}${p(shown('a'))}`
    const { text } = await imported(withPictures({ body: annex }, { 'a.png': pngOf() }))
    expect(text).toContain('    title: SƠ ĐỒ TRẠI\n    body: |\n      ![](kh-hoi-trai-hinh-1.png)\n')
  })
})

test('a plan with pictures that was built, imported and built again, is the same document', async () => {
  const files = new Map([
    ['a.png', pngOf()],
    ['b.jpg', jpegOf()],
  ])
  const build = async (text: string, read: (name: string) => Uint8Array | undefined) => {
    const { value: made, diagnostics } = await compile(
      { name: 'x.yaml', bytes: new TextEncoder().encode(text) },
      { read },
    )
    if (!made) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
    return { tree: JSON.stringify(made.document, null, 1).toUpperCase(), docx: (await write(made, 'docx')).value! }
  }
  const body =
    '# Nội dung\n\n  ![](a.png)\n\n  Mở trại, với *vòng tròn*.\n\n  - Một;\n  - Hai.\n\n  ![Hình **một**: sơ đồ](b.jpg)\n\n  ![Hình hai](a.png)\n\n  Bế mạc.'
  const { tree, docx } = await build(planWith(`body: |\n  ${body}\n`), (name) => files.get(name))
  const { text, pictures, doubts } = await imported(docx, 'x.docx')
  expect(doubts).toEqual([])
  const again = await build(text, (name) => pictures.find((one) => one.name === name)?.bytes)
  const renamed = (all: string) => all.replaceAll('X-HINH-1.PNG', 'A.PNG').replaceAll('X-HINH-2.JPG', 'B.JPG')
  expect(renamed(again.tree)).toBe(tree)
})

test('pictures that together are more than a plan prints are told', async () => {
  const heavy = (seed: number) => {
    // A chunk that says nothing makes it as heavy as is wanted, by bytes that hardly shrink.
    const noise = Uint8Array.from({ length: 9 * 1024 * 1024 }, (_, index) => (index * (seed + 7919) * 31) >>> 7)
    const own = pngOf()
    const chunk = Buffer.concat([Buffer.from([0, 0x90, 0, 0]), Buffer.from('noSe'), noise, Buffer.alloc(4)])
    return Buffer.concat([own.subarray(0, own.length - 12), chunk, own.subarray(own.length - 12)])
  }
  const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name, index) => [`${name}.png`, heavy(index)]))
  const body = ['a', 'b', 'c', 'd'].map((name) => p(shown(name))).join('') + line('Bế mạc.')
  const { text, pictures } = await imported(withPictures({ body: plan(body) }, files))
  expect(pictures).toHaveLength(3)
  expect(text).toContain('các hình của tệp nặng tổng cộng quá mức một kế hoạch in được.')
})
