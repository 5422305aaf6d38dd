import { describe, expect, test } from 'vitest'
import { computePlan } from '../../src/plan/compute/compute.js'
import { parsePlan } from '../../src/plan/parse.js'
import { loadStandard } from '../../src/standard/load.js'
import { renderPlan } from '../../src/template/render.js'
import { writeHtml } from '../../src/writers/html/html.js'
import { planModel } from '../support/docx-models.js'
import { standardFiles } from '../support/docx-standard.js'
import { planWith } from '../support/minimal-plan.js'

// A folder of one's own comes with a stranger's pull request too.
const shipped = standardFiles()
const slow = { timeout: 60_000 }

/** What is said of a standard with these files, or the HTML that it makes. */
function outcome(changes: Record<string, string>): { said: string[]; html?: string } {
  const model = planModel()
  const { value: standard, diagnostics } = loadStandard({ ...shipped, ...changes }, 'x/')
  const rendered = standard ? renderPlan(model, standard) : { diagnostics }
  const said = rendered.diagnostics.map(({ file, position, message }) => `${file}:${position?.start.line} ${message}`)
  const document = 'value' in rendered ? rendered.value : undefined
  return { said, ...(standard && document && { html: writeHtml({ document, standard, model }) }) }
}

const everyActivity = (text: (id: string) => string) => Array.from({ length: 40 }, (_, i) => text(`hd-${i}`)).join('')
const longPlan = planWith(`activities:
${everyActivity(
  (id) => `  - id: ${id}
    name: Hội thi “Tiếng hát công nhân” tại khu vực ${id}
    when: 15/5/2024
    where: Hội trường của Nhà Văn hóa Thanh niên
    content: Tổ chức hội thi, giao lưu văn nghệ, trao học bổng cho con công nhân
    lead: [Đoàn Sở Ngoại vụ, Đoàn Đài Tiếng nói]
`,
)}body: |
  Nay ban hành kế hoạch như sau:

  # Nội dung

${everyActivity((id) => `  ## Khoản\n\n  - ${'Nâng cao nhận thức của đoàn viên. '.repeat(8)}\n\n  {{details "${id}"}}\n\n`)}schedule: true
`)

const page = (body: string) => ({ 'page.hbs': `<section class="portrait">\n${body}\n</section>\n` })
const paragraph = (text: string) => page(`<p class="type">${text}</p>`)

describe('a template reads nothing but the model', () => {
  test.each([
    ['{{__proto__.x}}', 'Dữ liệu không có “__proto__.x”.'],
    ['{{constructor.constructor}}', 'Dữ liệu không có “constructor.constructor”.'],
    ['{{this.constructor}}', 'Dữ liệu không có “constructor”.'],
    ['{{[constructor]}}', 'Dữ liệu không có “constructor”.'],
    ['{{title.constructor.name}}', 'Dữ liệu không có “title.constructor.name”.'],
    ['{{type.length}}', 'Dữ liệu không có “type.length”.'],
    ['{{lookup title "constructor"}}', 'Danh sách không có mục “constructor”.'],
    ['{{lookup this "__proto__"}}', 'Danh sách không có mục “__proto__”.'],
    ['{{lookup this body}}', 'Danh sách không có mục “…”.'],
    ['{{../../../type}}', 'Dữ liệu không có “type”.'],
    ['{{#each title}}{{@../../../index}}{{/each}}', '“this” không phải chữ hoặc số'],
    ['{{helperMissing}}', 'Dữ liệu không có “helperMissing”.'],
    ['{{@root.type}}', 'Mẫu không dùng biến “@root.type”.'],
    ['{{process.env.HOME}}', 'Dữ liệu không có “process.env.HOME”.'],
  ])('%s', (expression, message) => {
    const { said, html } = outcome(paragraph(expression))
    expect(html).toBeUndefined()
    expect(said).toEqual([expect.stringContaining(`x/page.hbs:2 ${message}`)])
  })
})

describe('a template runs no code', () => {
  test.each([
    ['a helper of ours', '{{value this "constructor"}}', 'Mẫu không có hàm “value”.'],
    ['a helper of ours as a value', '{{#if (print this "type")}}{{/if}}', 'Mẫu không có hàm “print”.'],
    ['a name of ours for an item', '{{^each title as |print|}}{{x}}{{/each}}', '{{#each}} cần đúng một giá trị.'],
    ['a name in an else', '{{#if type}}{{else each title as |value|}}{{x}}{{/if}}', '{{#each}} cần đúng một giá trị.'],
    ['a decorator', '{{* x}}', 'Mẫu không dùng partial có thân hoặc decorator.'],
    ['a partial with a body', '{{#> post}}x{{/post}}', 'Mẫu không dùng partial có thân hoặc decorator.'],
    ['the body of a partial', '{{> @partial-block}}', 'Không có mẫu “@partial-block.hbs”.'],
    ['two values for a partial', '{{> post this type}}', 'Partial chỉ nhận một giá trị'],
    ['code for a name', '{{[a"+process.exit()+"]}}', 'Dữ liệu không có “a"+process.exit()+"”.'],
    ['code for a partial', '{{> [a"+process.exit()+"]}}', 'Không có mẫu “a"+process.exit()+".hbs”.'],
    ['text for a value', '{{"x"}}', 'Giữa {{ và }} phải là tên của một dữ liệu.'],
    ['a number for a value', '{{12}}', 'Giữa {{ và }} phải là tên của một dữ liệu.'],
  ])('%s', (_, body, message) => {
    const { said, html } = outcome(page(body))
    expect(html).toBeUndefined()
    expect(said[0]).toContain(`x/page.hbs:2 ${message}`)
  })

  test('what looks like code is text', () => {
    const text = '"+process.exit()+"\u2028`+process.exit()+`\'+process.exit()+\''
    const compared = '{{#if (eq type "\\"+process.exit()+\\"")}}x{{/if}}'
    const { said, html } = outcome(page(`<p class="subject">${text}${compared}</p>`))
    expect(said).toEqual([])
    expect(html).toContain(text.replaceAll('"', '&quot;'))
  })
})

describe('nothing of a standard becomes markup of its own', () => {
  test.each([
    ['<script>alert(1)</script>', 'Mẫu không dùng thẻ <script>.'],
    ['<p class="type" onclick="x">x</p>', 'Thẻ <p> không nhận thuộc tính onclick.'],
    ['<p class="type"><img src="http://x"/></p>', 'Thẻ <img> không được đứng trong <p>.'],
    ['<figure class="picture"><img src="http://x" alt=""/></figure>', 'không phải là hình của kế hoạch'],
    ['<figure class="picture"><p class="caption">x</p></figure>', 'cần đúng một thẻ <img>'],
    ['<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><p class="type">&a;</p>', 'viết sai cú pháp HTML'],
    ['<?xml-stylesheet href="x"?>', 'viết sai cú pháp HTML'],
    ['<p class="nope" data-src="evil.hbs:1:2">x</p>', 'có class “nope” không được khai báo'],
    ['<p class="nope" data-src="__proto__.hbs:9:9">x</p>', 'có class “nope” không được khai báo'],
    ['<p class="nope" data-src="page.hbs:99999:99999">x</p>', 'có class “nope” không được khai báo'],
  ])('%s', (body, message) => {
    const { said, html } = outcome(page(body))
    expect(html).toBeUndefined()
    expect(said).toEqual([expect.stringMatching(/^x\/page\.hbs:\d+ /)])
    expect(said[0]).toContain(message)
  })

  test.each<[string, string, string]>([
    ['font', 'font: Times New Roman', 'font: "x\'}</style><script>alert(1)</script>"'],
    ['substitute', 'substitutes: [Tinos,', "substitutes: ['</style><script>',"],
    ['language', 'language: vi-VN', 'language: vi"><script>'],
    ['class', '  page-number: {', "  'x}</style><script>': {"],
    ['name in Word', 'name: KH Số trang', 'name: "KH\\u0001"'],
    ['color', 'name: KH Số trang,', 'name: KH Số trang, color: "FFFFFF}",'],
  ])('%s', (_, from, to) => {
    const yaml = shipped['standard.yaml']!
    expect(yaml).toContain(from)
    const { said, html } = outcome({ 'standard.yaml': yaml.replace(from, to) })
    expect(html).toBeUndefined()
    expect(said[0]).toMatch(/^x\/standard\.yaml:\d+ /)
  })
})

describe('a template comes to an end', () => {
  const chain = (length: number, link: (next: string) => string, last: string) => ({
    ...page('{{> z0}}'),
    ...Object.fromEntries(Array.from({ length }, (_, i) => [`z${i}.hbs`, link(`z${i + 1}`)])),
    [`z${length}.hbs`]: last,
  })
  const text = '<p class="type">x</p>'

  test.each<[string, Record<string, string>, RegExp]>([
    ['itself', page('{{> page}}'), /^x\/page\.hbs:2 Mẫu “page\.hbs” lại gọi về chính mẫu này/],
    [
      'one another',
      { ...page('{{> a}}'), 'a.hbs': '{{> b}}', 'b.hbs': '\n{{> a}}' },
      /^x\/a\.hbs:1 Mẫu “b\.hbs” lại gọi về/,
    ],
    [
      'partials tenfold',
      chain(25, (next) => `{{> ${next}}}`.repeat(10), text),
      /^x\/z\d+\.hbs:1 Mẫu lặp quá nhiều lần/,
    ],
    [
      'lists in lists',
      chain(20, (next) => `{{#each body}}{{> ${next} ..}}{{/each}}`, text),
      /^x\/z\d+\.hbs:1 Mẫu lặp quá nhiều lần/,
    ],
    [
      'much text',
      chain(4, (next) => `{{#each body}}{{> ${next} ..}}{{/each}}`, 'x'.repeat(15_000)),
      /^x\/page\.hbs:1 Mẫu tạo ra văn bản quá dài/,
    ],
    [
      'blocks in blocks',
      page(`${'{{#if type}}'.repeat(200)}${'{{/if}}'.repeat(200)}`),
      /^x\/page\.hbs:2 Mẫu lồng nhau quá 40 tầng/,
    ],
    [
      'calls in calls',
      page(`{{#if ${'(eq 1 '.repeat(200)}1${')'.repeat(200)}}}{{/if}}`),
      /^x\/page\.hbs:2 Mẫu lồng nhau quá 40 tầng/,
    ],
    [
      'tags in tags',
      paragraph(`${'<b>'.repeat(4500)}${'</b>'.repeat(4500)}`),
      /^x\/page\.hbs:1 Các thẻ của mẫu lồng nhau quá sâu/,
    ],
    ['no page', { 'page.hbs': '' }, /^x\/page\.hbs:1 Mẫu không in ra trang nào/],
  ])('%s', slow, (_, changes, expected) => {
    const { said, html } = outcome(changes)
    expect(html).toBeUndefined()
    expect(said[0]).toMatch(expected)
  })

  test.each(['doan', 'nd30', 'dang'])('%s is far from its end with a plan of 40 activities, ten times over', (name) => {
    const files = standardFiles(name)
    const { value: standard } = loadStandard({ ...files, 'page.hbs': files['page.hbs']!.repeat(10) }, 'x/')
    const { value: plan } = parsePlan(longPlan, 'plan.yaml')
    const { value, diagnostics } = renderPlan(computePlan(plan!, standard!.wording), standard!)
    expect(diagnostics).toEqual([])
    expect(value!.sections).toHaveLength(20)
  })

  test.each<[string, string, string]>([
    [
      'aliases',
      Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [*a${Math.max(0, i - 1)}, *a${Math.max(0, i - 1)}]`)
        .join('\n')
        .replace('[*a0, *a0]', '[x]'),
      'mượn nhau bằng * quá nhiều lần',
    ],
    ['a circle', 'a: &a { <<: *a }', '“*a” mượn chính giá trị chứa nó'],
    ['lists in lists', `a: ${'['.repeat(9_000)}`, ''],
  ])('standard.yaml: %s', slow, (_, yaml, message) => {
    const { said } = outcome({ 'standard.yaml': yaml })
    expect(said[0]).toMatch(/^x\/standard\.yaml:\d+ /)
    expect(said[0]).toContain(message)
  })
})

describe('a row has a cell for each column', () => {
  const row = (cells: number) => `<tr>${'<td></td>'.repeat(cells)}</tr>`
  test.each([
    [`<table class="signing">${row(3)}</table>`, 'Hàng này có 3 ô, nhưng bảng “signing” có 2 cột.'],
    [`<table class="signing">${row(2)}${row(1)}</table>`, 'Hàng này có 1 ô, nhưng bảng “signing” có 2 cột.'],
    [`<table class="grid">${row(1)}${row(2)}</table>`, 'Hàng này có 2 ô, nhưng bảng “grid” có 1 cột.'],
    [`<table class="grid"><col width="1"/>${row(2)}</table>`, 'Hàng này có 2 ô, nhưng bảng “grid” có 1 cột.'],
    [
      `<table class="grid">${row(2)}<tr><td colspan="3"></td></tr></table>`,
      'Hàng này có 3 ô, nhưng bảng “grid” có 2 cột.',
    ],
    [
      `<table class="grid"><tr><td rowspan="2"></td><td></td></tr>${row(2)}</table>`,
      'Hàng này có 3 ô, nhưng bảng “grid” có 2 cột.',
    ],
    [
      `<table class="grid"><tr><td></td><td rowspan="2"></td><td></td></tr><tr><td colspan="2"></td></tr></table>`,
      'Ô gộp nhiều cột (colspan) ở hàng này chồng lên ô gộp từ hàng trên xuống (rowspan).',
    ],
    [`<table class="grid"><tr><td rowspan="2"></td></tr></table>`, 'Ô gộp 2 hàng (rowspan) nhưng bảng chỉ còn 1 hàng.'],
    [
      `<table class="grid"><tr><th rowspan="2"></th><th></th></tr>${row(1)}</table>`,
      'Ô gộp ở hàng đầu bảng (<th>) không được kéo xuống hàng có <td>.',
    ],
    ...['0', '-1', '1.5', 'x', '10000', ''].map((span) => [
      `<table class="grid"><tr><td colspan="${span}"></td></tr></table>`,
      `Thuộc tính colspan cần một số nguyên từ 1 đến 9999, không phải “${span}”.`,
    ]),
    [`<table class="grid"><col/>${row(1)}</table>`, 'Thẻ <col> thiếu thuộc tính width.'],
  ] as [string, string][])('%s', (body, message) => {
    expect(outcome(page(body)).said).toEqual([`x/page.hbs:2 ${message}`])
  })
})
