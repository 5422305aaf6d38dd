import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { type MarkupElement, parseMarkup } from '../../src/document/markup.js'
import type { Standard } from '../../src/standard/standard.js'
import { renderPlan } from '../../src/template/render.js'
import { writeHtml } from '../../src/writers/html/html.js'
import { planModel, variants } from '../support/docx-models.js'
import { doan } from '../support/docx-standard.js'
import { all, child } from '../support/docx-xml.js'

let standard: Standard

beforeAll(() => {
  standard = doan()
})

function write(model = planModel()): string {
  return writeHtml({ document: renderPlan(model, standard).value!, standard, model })
}

/** The page as a tree; its void elements are closed first, as XML wants them. */
function tree(html: string): MarkupElement {
  const body = html.replace(/^<!doctype html>/, '').replace(/<(meta|col|br)\b([^>]*)>/g, '<$1$2/>')
  const { root, problems } = parseMarkup(body)
  expect(problems).toEqual([])
  return child(root, 'html')!
}

function words({ children }: MarkupElement): string {
  return children.map((node) => (node.type === 'text' ? node.text : words(node))).join('')
}

describe.each(Object.entries(variants))('a plan with %s', (_, model) => {
  test('is one page that needs nothing else', () => {
    const html = write(model)
    expect(html).not.toMatch(/<script|<link|<img|url\(|@import|https?:|data-src/)
    expect(all(tree(html), 'section')).toHaveLength(model.schedule ? 2 : 1)
  })

  test('allows its own styles and nothing else', () => {
    const html = write(model)
    const css = /<style>([\s\S]*)<\/style>/.exec(html)![1]!
    const hash = createHash('sha256').update(css).digest('base64')
    const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
    expect(html).toContain(`<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n`)
    expect(html).not.toMatch(/<[^>]* (?:style|on\w+)=/)
  })

  test('has every class that it uses in its style sheet', () => {
    const html = write(model)
    const css = /<style>([\s\S]*)<\/style>/.exec(html)![1]!
    for (const [, name] of html.matchAll(/ class="([^" ]+)"/g)) expect(css).toContain(`.${name}{`)
  })
})

test('data never becomes markup', () => {
  const html = write(variants['marks of markup'])
  expect(html).toContain('A &amp; B &lt;b&gt;không đậm&lt;/b&gt;')
  expect(html).toContain('<title>A &amp; B</title>')
  expect(html).toContain('content="&quot;C&quot;"')
  expect(all(tree(html), 'b')).toEqual([])
})

test('headings, marks, bold and italic are elements', () => {
  const html = tree(write())
  expect(all(html, 'h1').map(words)).toEqual(['KẾ HOẠCH'])
  expect(all(html, 'h2').map(words)).toEqual([
    'I. MỤC ĐÍCH - YÊU CẦU:',
    'II. NỘI DUNG:',
    'III. TỔ CHỨC THỰC HIỆN:',
    'LỊCH HOẠT ĐỘNG',
  ])
  expect(all(html, 'h4').map(words)[0]).toBe('2.1. Hoạt động văn hóa:')
  expect(all(html, 'b').map(words)).toEqual(['Ban Thường vụ Đoàn Khối:'])
  expect(all(html, 'i').map(words)).toEqual(['trước ngày 05/6/2024'])
})

test('header rows repeat in print', () => {
  const [grid, schedule] = all(tree(write()), 'thead')
  expect([grid, schedule].map((head) => words(head!).trim())).toEqual([
    'Nội dung chiĐơn vịSố tiền (đồng)',
    'TTHOẠT ĐỘNGTHỜI GIANPHỤ TRÁCH',
  ])
})

test('tables of data tell what their columns are and can be moved by keys, blocks side by side are no tables', () => {
  const html = tree(write())
  const regions = all(html, 'div').map(({ attributes }) => attributes)
  expect(regions.map(({ role, tabindex }) => [role, tabindex])).toEqual([
    ['region', '0'],
    ['region', '0'],
  ])
  expect(regions.map((region) => region['aria-label'])).toEqual(['Bảng nội dung', 'Bảng lịch'])
  expect(all(html, 'th').map(({ attributes }) => attributes.scope)).toEqual(Array(7).fill('col'))
  const layouts = all(html, 'table').filter(({ attributes }) => attributes.role === 'presentation')
  expect(layouts.flatMap((table) => all(table, 'th'))).toEqual([])
  expect(layouts.map(({ attributes }) => attributes.class)).toEqual(['letterhead', 'signing', 'signing'])
})

test('rows of signers are one block that print does not break, but for a list that goes on below', () => {
  const signer = { authority: 'TM. Hội', form: [], post: 'Chủ tịch', name: 'Lê An' }
  const runsOf = (recipients: string[]) => {
    const html = tree(write(planModel({ schedule: null, cosigners: Array(4).fill(signer), recipients })))
    const runs = all(html, 'div').filter(({ attributes }) => attributes.class === 'run')
    return runs.map((run) => all(run, 'table').map(({ attributes }) => attributes.class))
  }
  expect(runsOf(['Lưu VP.'])).toEqual([['cosigning', 'cosigning-below', 'cosigning-below']])
  expect(runsOf(Array(90).fill('Đoàn cơ sở;'))).toEqual([['cosigning', 'cosigning-below', 'cosigning-below']])
  expect(write()).not.toContain('class="run"')
})

test('who closes the schedule stays with its last row in print', () => {
  const [end] = all(tree(write()), 'tbody').filter(({ attributes }) => attributes.class === 'end-rows')
  expect(words(end!)).toMatch(/^\s*12\..*\s*BAN THƯỜNG VỤ ĐOÀN KHỐI\s*$/s)
})

test.each([
  ['sheet', '.portrait{width:210mm;min-height:297mm;padding:20mm 20mm 20mm 30mm'],
  ['landscape sheet', '.landscape{width:297mm;min-height:210mm;'],
  ['font', "font-family:'Times New Roman', 'Tinos', 'Liberation Serif',serif"],
  ['size, weight and place', '.type{font-size:16pt;line-height:1.15;text-align:center;font-weight:bold'],
  ['first line and spacing', 'text-indent:12.7mm;margin:0pt 0 6pt'],
  ['hanging bullet', '.recipient .mark{display:inline-block;width:2.5mm'],
  ['line under the title', '.organ-title>span{display:inline-block;border-bottom'],
  ['printed sheet', '@page sheet-1{size:210mm 297mm;margin:20mm 20mm 20mm 30mm;counter-increment:page sheet-1;'],
])('%s comes from the standard', (_, css) => {
  expect(write()).toContain(css)
})
