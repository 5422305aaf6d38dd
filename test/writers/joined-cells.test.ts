import validate from '@ooxml-tools/validate'
import { expect, test } from 'vitest'
import type { Table } from '../../src/document/document.js'
import { parseDocument } from '../../src/document/parse.js'
import { writeDocx } from '../../src/writers/docx/write.js'
import { writeHtml } from '../../src/writers/html/html.js'
import { columnsOf } from '../../src/writers/page/columns.js'
import { writeText } from '../../src/writers/text/text.js'
import { planModel } from '../support/docx-models.js'
import { doan } from '../support/docx-standard.js'
import { all, child, childElements, parseXml, partsOf, value } from '../support/docx-xml.js'

const standard = doan()

const cell = (name: string, text: string, spans = '') => `<${name}${spans}><p class="cell-left">${text}</p></${name}>`
const joined = [
  `<tr>${cell('th', 'TT', ' rowspan="2"')}${cell('th', 'Số đại biểu', ' colspan="2"')}${cell('th', 'Ghi chú', ' rowspan="2"')}</tr>`,
  `<tr>${cell('th', 'Nam')}${cell('th', 'Nữ')}</tr>`,
  `<tr>${cell('td', '1')}${cell('td', 'Chi đoàn A', ' rowspan="2" colspan="2"')}${cell('td', '')}</tr>`,
  `<tr>${cell('td', '2')}${cell('td', '&lt;&lt;')}</tr>`,
  `<tr>${cell('td', 'Cộng')}${cell('td', '12')}${cell('td', '10')}${cell('td', '')}</tr>`,
].join('')

function written(rows: string) {
  const markup = `<section class="portrait"><table class="grid">${rows}</table></section>`
  const { value: document, problems } = parseDocument(markup, standard)
  expect(problems).toEqual([])
  return { document: document!, standard, model: planModel() }
}

test('a Word file has them on the grid, row by row', { timeout: 60_000 }, async () => {
  const bytes = await writeDocx(written(joined))
  expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  const rows = all(parseXml(partsOf(bytes)['word/document.xml']!), 'w:tr')
  const told = rows.map((row) =>
    childElements(row)
      .filter(({ name }) => name === 'w:tc')
      .map((cell) => `${value(cell, 'w:tcPr', 'w:gridSpan') ?? 1} ${value(cell, 'w:tcPr', 'w:vMerge') ?? '-'}`),
  )
  expect(told).toEqual([
    ['1 restart', '2 -', '1 restart'],
    ['1 continue', '1 -', '1 -', '1 continue'],
    ['1 -', '2 restart', '1 -'],
    ['1 -', '2 continue', '1 -'],
    ['1 -', '1 -', '1 -', '1 -'],
  ])
  expect(rows.map((row) => child(row, 'w:trPr', 'w:tblHeader') !== undefined)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

test('a page has them as spans, the rows of the header together', () => {
  const html = writeHtml(written(joined)).replace(/<\/?p[^>]*>/g, '')
  expect(html).toContain(
    '<thead>\n<tr><th scope="col" rowspan="2">TT</th><th scope="colgroup" colspan="2">Số đại biểu</th>' +
      '<th scope="col" rowspan="2">Ghi chú</th></tr>\n<tr><th scope="col">Nam</th><th scope="col">Nữ</th></tr>\n</thead>',
  )
  expect(html).toContain('<tr><td>1</td><td colspan="2" rowspan="2">Chi đoàn A</td><td></td></tr>')
})

test('a text has them with the marks of a plan', () => {
  expect(writeText(written(joined))).toBe(
    [
      '| TT   | Số đại biểu | <<  | Ghi chú |',
      '| ---  | ---         | --- | ---     |',
      '| ^^   | Nam         | Nữ  | ^^      |',
      '| 1    | Chi đoàn A  | <<  |         |',
      '| 2    | ^^          | ^^  | \\<<     |',
      '| Cộng | 12          | 10  |         |',
      '',
    ].join('\n'),
  )
})

const widthsOf = (rows: string) =>
  columnsOf(written(rows).document.sections[0]!.blocks[0] as Table, 'portrait', standard)

test('widths are what the table asks for, but a word stays whole where there is room', () => {
  const row = (...texts: string[]) => `<tr>${texts.map((text) => cell('td', text)).join('')}</tr>`
  const [one, two] = widthsOf(`<col width="1"/><col width="3"/>${row('A', 'B')}`)
  expect(two! / one!).toBeCloseTo(3, 6)
  const [narrow, wide] = widthsOf(`<col width="1"/><col width="60"/>${row('chuyên nghiệp', 'B')}`)
  expect(narrow).toBeGreaterThan(10)
  expect(narrow! + wide!).toBeCloseTo(160, 6)
})

test('a cell over several columns has the room that it takes', () => {
  const widths = widthsOf(`<tr>${cell('td', 'Nghiêng-trường-đoàn', ' colspan="2"')}${cell('td', 'x '.repeat(400))}</tr>
    <tr>${cell('td', 'a')}${cell('td', 'b')}${cell('td', 'c')}</tr>`)
  expect(widths[0]! + widths[1]!).toBeGreaterThan(35)
})
