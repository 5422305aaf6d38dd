import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic.js'
import { parseDocument } from '../../src/document/parse.js'
import { loadStandard } from '../../src/standard/load.js'
import type { Standard } from '../../src/standard/standard.js'
import { renderPlan } from '../../src/template/render.js'
import { block, line, planModel } from '../support/docx-models.js'
import { doan, standardFiles } from '../support/docx-standard.js'

const files = standardFiles()

/** `file:line marked | message` of what goes wrong with these templates, when they are loaded or when they run. */
function mistakes(templates: Record<string, string>, model = planModel()): string[] {
  const all = { ...files, ...templates }
  const { value, diagnostics } = loadStandard(all, 'templates/x/')
  const found = value ? renderPlan(model, value).diagnostics : diagnostics
  return found.map((diagnostic) => told(diagnostic, all))
}

function told({ file, position, message }: Diagnostic, sources: Record<string, string>): string {
  const { start, end } = position!
  const marked = sources[file.replace('templates/x/', '')]!.slice(start.offset, end.offset)
  return `${file.replace('templates/x/', '')}:${start.line} ${marked} | ${message}`
}

const page = (body: string) => ({ 'page.hbs': `<section class="portrait">\n${body}\n</section>\n` })

describe('what a template must not do is said when it is loaded', () => {
  test.each([
    ['triple-stash', '{{{type}}}', '{{{type}}', 'Mẫu không được in dữ liệu thành thẻ HTML ({{{…}}} hoặc {{&…}}).'],
    ['unescaped mustache', '{{&type}}', '{{&type}}', 'Mẫu không được in dữ liệu thành thẻ HTML ({{{…}}} hoặc {{&…}}).'],
    ['unknown helper', '{{upper type}}', '{{upper type}}', 'Mẫu không có hàm “upper”.'],
    ['helper of the runtime', '{{log type}}', '{{log type}}', 'Mẫu không có hàm “log”.'],
    ['unknown block', '{{#with issuer}}{{/with}}', '{{#with issuer}}', 'Mẫu không có hàm “with”.'],
    [
      'unknown helper in a condition',
      '{{#if (ne type "x")}}{{/if}}',
      '(ne type "x")}}{{/if}}',
      'Mẫu không có hàm “ne”.',
    ],
    ['unknown partial', '{{> signature}}', '{{> signature}}', 'Không có mẫu “signature.hbs”.'],
    ['partial named by data', '{{> (eq type "x")}}', '{{> (eq type "x")}}', 'Không có mẫu “.hbs”.'],
    [
      'inline partial',
      '{{#*inline "x"}}{{/inline}}',
      '{{#*inline "x"}}',
      'Mẫu không dùng partial có thân hoặc decorator.',
    ],
    ['data of the runtime', '{{@root.year}}', '@root.year', 'Mẫu không dùng biến “@root.year”.'],
    ['two values for if', '{{#if type year}}{{/if}}', '{{#if type year}}', '{{#if}} cần đúng một giá trị.'],
  ])('%s', (_, body, marked, message) => {
    const [first] = mistakes(page(body))
    expect(first).toMatch(/^page\.hbs:2 /)
    expect(first!.endsWith(` | ${message}`)).toBe(true)
    expect(first).toContain(marked.slice(0, 6))
  })

  test.each([
    ['{{#each body}}', 'khối {{#…}} mở ra mà không có {{/…}} đóng lại'],
    ['{{#if type}}{{/each}}', 'khối {{#if}} lại đóng bằng {{/each}}'],
    ['{{/if}}', '{{/…}} ở đây không có khối {{#…}} nào để đóng'],
    ['{{#if type}}{{else}}{{else}}{{/if}}', '{{else}} ở đây thừa, hoặc đứng ngoài khối {{#…}}'],
    ['{{type', 'có chữ không đọc được giữa {{ và }}, hoặc thiếu }}'],
    ['{{!-- type', 'có chữ không đọc được giữa {{ và }}, hoặc thiếu }}'],
    ['{{}}', 'trước }} thiếu tên hoặc giá trị'],
    ['{{title/../type}}', 'không có đường dẫn nào như “title/..”'],
  ])('syntax: %s', (body, reason) => {
    const [first, ...others] = mistakes(page(body))
    expect(others).toEqual([])
    expect(first).toMatch(/^page\.hbs:[234] /)
    expect(first!.endsWith(` | Mẫu viết sai cú pháp Handlebars: ${reason}.`)).toBe(true)
  })
})

describe('a key that the model does not have is an error, wherever it stands', () => {
  test.each([
    ['printed', '<p class="type">{{typ}}</p>', '{{typ}} | Dữ liệu không có “typ”.'],
    ['deep', '<p class="type">{{issuer.nam}}</p>', '{{issuer.nam}} | Dữ liệu không có “issuer.nam”.'],
    ['below a missing key', '<p class="type">{{isuer.name}}</p>', '{{isuer.name}} | Dữ liệu không có “isuer.name”.'],
    ['in a condition', '{{#if shedule}}{{/if}}', 'shedule}}{{/if}} | Dữ liệu không có “shedule”.'],
    ['in a repetition', '{{#each bodies}}{{/each}}', 'bodies}}{{/each}} | Dữ liệu không có “bodies”.'],
    ['given to a partial', '{{> inlines titel}}', 'titel}} | Dữ liệu không có “titel”.'],
    ['compared', '{{#if (eq typ "x")}}{{/if}}', 'typ "x")}}{{/if}} | Dữ liệu không có “typ”.'],
    ['inherited', '<p class="type">{{toString}}</p>', '{{toString}} | Dữ liệu không có “toString”.'],
    ['of the prototype', '{{#if constructor}}{{/if}}', 'constructor}}{{/if}} | Dữ liệu không có “constructor”.'],
    ['no text', '<p class="type">{{issuer}}</p>', '{{issuer}} | “issuer” không phải chữ hoặc số nên không in ra được.'],
    ['no list', '{{#each type}}{{/each}}', 'type}}{{/each}} | “type” không phải danh sách nên không lặp lại được.'],
    [
      'no item',
      '<p class="type">{{lookup issuer.name 7}}</p>',
      '{{lookup issuer.name 7}} | Danh sách không có mục “7”.',
    ],
  ])('%s', (_, body, expected) => {
    expect(mistakes(page(body))).toEqual([`page.hbs:2 ${expected}`])
  })

  test('in the template that it stands in', () => {
    const signing = files['signing.hbs']!.replaceAll('signature.name', 'signature.nme')
    expect(mistakes({ 'signing.hbs': signing })).toEqual([
      expect.stringMatching(/^signing\.hbs:\d+ \{\{signature\.nme}} \| Dữ liệu không có “signature\.nme”\.$/),
    ])
  })
})

describe('markup outside the vocabulary is an error at its line', () => {
  test.each([
    ['<p class="type">a', '<p | Thẻ mở và thẻ đóng không khớp nhau ở thẻ <p> hoặc ngay bên trong thẻ này.'],
    ['<p class="type">a</p></p>', '<section | Thẻ mở và thẻ đóng không khớp'],
    ['<p class="type"><b>a</p></b>', '<b | Thẻ mở và thẻ đóng không khớp nhau ở thẻ <b>'],
    ['<p class="type">a<br>b</p>', '<br | Thẻ mở và thẻ đóng không khớp nhau ở thẻ <br>'],
    ['<p class=type>a</p>', '| Thẻ ở trong hoặc ngay sau <section> viết sai cú pháp HTML'],
    ['<td><p class="type">a</p></td>', '<td | Thẻ <td> không được đứng trong <section>.'],
    ['<div>a</div>', '<div | Mẫu không dùng thẻ <div>.'],
    ['<p class="tipe">a</p>', '<p | Thẻ <p> có class “tipe” không được khai báo trong mục styles của standard.yaml.'],
    ['<p>a</p>', '<p | Thẻ <p> thiếu thuộc tính class.'],
    ['<p class="type" style="color:red">a</p>', '<p | Thẻ <p> không nhận thuộc tính style.'],
    ['<p class="type">a<span>I.</span></p>', '<span | Thẻ <span> (số hoặc dấu đầu dòng) phải đứng đầu đoạn.'],
    ['<table class="grid"></table>', '<table | Thẻ <table> không có nội dung, cần ít nhất một thẻ bên trong.'],
    [
      '<table class="lưới"><tr><td></td></tr></table>',
      '<table | Thẻ <table> có class “lưới” không được khai báo trong mục tables',
    ],
    ['a<p class="type">b</p>', '<section | Chữ “a” không được đứng ngay trong <section>, cần nằm trong thẻ <p>.'],
  ])('%s', (body, expected) => {
    const [first] = mistakes(page(body))
    expect(first).toMatch(/^page\.hbs:[12] /)
    expect(first).toContain(expected)
  })

  test('a class made from data is checked as well', () => {
    const model = planModel({ body: [block('heading', 9, '1.', 'Sâu quá')] })
    expect(mistakes({}, model)).toEqual([
      expect.stringMatching(/^block\.hbs:\d+ <p \| Thẻ <p> có class “heading-9” không được khai báo/),
    ])
  })

  test('a control character in the data is said, not written', () => {
    const model = planModel({ title: [line('Kế\u0002 hoạch')] })
    expect(mistakes({}, model)).toEqual([expect.stringContaining('có ký tự điều khiển mà Word không nhận.')])
  })
})

describe('the tree', () => {
  const standard: Standard = doan()
  const parse = (paragraph: string) =>
    parseDocument(`<section class="portrait"><p class="type">${paragraph}</p></section>`, standard).value!.sections[0]!
      .blocks[0]

  test.each([
    ['white space of the template', '\n  a\n  b  ', [{ text: 'a b' }]],
    ['white space between runs', ' a <b> b </b> c', [{ text: 'a ' }, { text: 'b ', bold: true }, { text: 'c' }]],
    ['white space around a break', 'a <br/> b', [{ text: 'a' }, { type: 'break' }, { text: 'b' }]],
    [
      'bold in italic',
      '<i>a<b>b</b></i>',
      [
        { text: 'a', italic: true, bold: false },
        { text: 'b', italic: true, bold: true },
      ],
    ],
    ['entities', '&lt;b&gt; &amp; &quot;', [{ text: '<b> & "' }]],
    ['space that does not break', 'a\u00a0b', [{ text: 'a\u00a0b' }]],
    ['nothing', '', []],
  ])('%s', (_, paragraph, inlines) => {
    expect(parse(paragraph)).toMatchObject({ type: 'paragraph', style: 'type', mark: '', inlines })
  })

  test('a mark is kept apart from the words', () => {
    expect(parse('<span> I. </span> Mục đích')).toMatchObject({ mark: 'I.', inlines: [{ text: 'Mục đích' }] })
  })

  test('data is text, whatever it holds', () => {
    const model = planModel({ title: [line('<b>{{type}}</b> & "x" `y` =')] })
    const { value } = renderPlan(model, standard)
    const subject = value!.sections[0]!.blocks.find((found) => found.style === 'subject')
    expect(subject).toMatchObject({ inlines: [{ text: '<b>{{type}}</b> & "x" `y` =', bold: false }] })
  })
})
