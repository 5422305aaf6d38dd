import { describe, expect, test } from 'vitest'
import { type Beside, compile, lint, write } from '../../src/index.js'
import { planWith } from '../support/minimal-plan.js'
import { jpegOf, pngOf } from '../support/pictures.js'
import { expectProblems, type MarkedCase } from '../support/plan-problems.js'

const heading = '# Mục\n\n'

function withBody(body: string): string {
  return planWith(`body: |\n${`${heading}${body}`.replace(/^(?=.)/gm, '  ')}`)
}

describe('a picture that can not be printed is told at its place', () => {
  const alone = 'markdown: Hình phải đứng riêng một đoạn.'
  test.each<MarkedCase>([
    ['in a sentence', 'a «![b](c.png)»', alone],
    ['two in a paragraph', '«![a](a.png)»\n«![b](b.png)»', alone, alone],
    ['in a heading', '## Sơ đồ «![b](c.png)»', 'markdown: trong tên mục'],
    ['in a bullet', '- «![b](c.png)»', 'markdown: không đứng ở đầu ý'],
    ['in a cell', '| a |\n|---|\n| «![b](c.png)» |', 'markdown: trong ô của bảng'],
    ['a name with a blank', '«![Sơ đồ](so do.png)»', 'markdown: “so do.png” có dấu cách'],
    ['a copy that Windows numbered', '«![Sơ đồ](so-do (1).PNG)»', 'markdown: “so-do (1).PNG” có dấu cách'],
    ['the same under a caption with marks', '![Sơ đồ **đậm**«](so do.png)»', 'markdown: “so do.png” có dấu cách'],
    ['no name', '«![Sơ đồ]()»', 'markdown: chưa ghi tên tệp'],
    ['a name that is empty', '![Sơ đồ](<«>»)', 'markdown: chưa ghi tên tệp'],
    ['from the web', '![a](«https://a.vn/b.png»)', 'markdown: không lấy hình từ mạng'],
    ['in its own address', '![a](«data:image/png;base64,AAAA»)', 'markdown: không lấy hình từ mạng'],
    ['from a drive', '![a](«D:\\hinh\\b.png»)', 'markdown: đường dẫn tuyệt đối'],
    ['from the root', '![a](«/etc/b.png»)', 'markdown: đường dẫn tuyệt đối'],
    ['from above', '![a](«hinh/../../b.png»)', 'markdown: đi ra ngoài thư mục'],
    ['of another kind', '![a](«b.gif»)', 'markdown: “b.gif” không phải tệp hình'],
    ['without its ending', '![a](«b»)', 'markdown: chưa có đuôi'],
    ['as a link', '«[a](b.png)»', 'markdown: in ra thành chữ'],
    ['with a blank inside', '«![a] (b.png)»', 'markdown: in ra thành chữ'],
    ['with a title', '![a](b.png «"tựa"»)', 'markdown: lời chú của liên kết'],
  ])('%s', (_, body, ...expected) => {
    expectProblems(withBody(body), expected)
  })

  test('what to write can be copied', async () => {
    const { diagnostics } = await lint({ name: 'a.yaml', bytes: bytesOf(withBody('![Sơ đồ](so do.png)\n')) })
    expect(diagnostics[0]!.hint).toContain('Viết ![Sơ đồ](<so do.png>), ')
  })
})

const bytesOf = (text: string) => new TextEncoder().encode(text)

function beside(files: Record<string, Uint8Array>): Beside & { asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    read(path) {
      asked.push(path)
      return files[path]
    },
  }
}

async function told(body: string, files: Record<string, Uint8Array>): Promise<string[]> {
  const text = withBody(body)
  const [built, linted] = await Promise.all([
    compile({ name: 'a.yaml', bytes: bytesOf(text) }, beside(files)),
    lint({ name: 'a.yaml', bytes: bytesOf(text) }, beside(files)),
  ])
  const said = ({ position, message, severity, ruleId }: (typeof built.diagnostics)[number]) =>
    `${ruleId} ${severity} ${text.slice(position!.start.offset, position!.end.offset)} | ${message}`
  expect(built.value === undefined).toBe(built.diagnostics.length > 0)
  expect(linted.diagnostics.map(said)).toEqual(built.diagnostics.map(said))
  return built.diagnostics.map(said)
}

describe('build and lint ask for the bytes beside the plan', () => {
  test('and say of each that can not be printed why', async () => {
    expect(
      await told('![a](thieu.png)\n\n![a](gif.png)\n\n![a](<dung cho.jpg>)\n\n![a](thieu.png)\n\nHết.\n', {
        'gif.png': bytesOf('GIF89a'),
        'dung cho.jpg': jpegOf({ exif: { orientation: 8 } }),
      }),
    ).toEqual([
      'file-read error thieu.png | Không in được hình “thieu.png”: không tìm thấy tệp này.',
      'file-read error gif.png | Không in được hình “gif.png”: tệp này thật ra là hình GIF.',
      expect.stringContaining(
        'file-read error dung cho.jpg | Không in được hình “dung cho.jpg”: ảnh chụp chưa được xoay',
      ),
      'file-read error thieu.png | Không in được hình “thieu.png”: không tìm thấy tệp này.',
    ])
  })

  test('no more of them than can be sent by mail', async () => {
    const heavy = new Uint8Array(9 * 1024 * 1024)
    heavy.set(pngOf())
    const names = ['a', 'b', 'c', 'd'].map((name) => `${name}.png`)
    const files = Object.fromEntries(names.map((name) => [name, heavy]))
    const said = await told(`${names.map((name) => `![](${name})\n\n`).join('')}Hết.\n`, files)
    expect(said).toEqual([
      'file-read error d.png | Không in được hình “d.png”: các hình của kế hoạch nặng tổng cộng quá 30 MB.',
    ])
  })

  test('each once, in folders below too, and Windows may write the path', async () => {
    const files = beside({ 'hinh/so-do.png': pngOf() })
    const bytes = bytesOf(withBody('![Sơ đồ {{year}}](hinh\\so-do.png)\n\n- Ý:\n\n  ![](hinh/so-do.png)\n\nHết.\n'))
    const { value, diagnostics } = await compile({ name: 'a.yaml', bytes }, files)
    expect(diagnostics).toEqual([])
    expect(files.asked).toEqual(['hinh/so-do.png'])
    const pictures = value!.model.body.filter(({ kind }) => kind === 'picture')
    expect(pictures.map(({ picture, inlines }) => [picture, inlines.length])).toEqual([
      [{ name: 'hinh/so-do.png', alt: 'Sơ đồ 2024' }, 1],
      [{ name: 'hinh/so-do.png', alt: '' }, 0],
    ])
    expect(JSON.stringify(value!.model)).not.toContain('IHDR')
    const { value: text } = await write(value!, 'txt')
    expect(new TextDecoder().decode(text)).toContain('[Hình: Sơ đồ 2024]\n\n- Ý:\n\n[Hình: hinh/so-do.png]\n\nHết.')
  })
})
