import validate from '@ooxml-tools/validate'
import { describe, expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.js'
import { type Table, textOf } from '../../src/document/document.js'
import type { Cell } from '../../src/draft/draft.js'
import { draftFromPlan } from '../../src/draft/from-plan.js'
import { computePlan } from '../../src/plan/compute/compute.js'
import { parsePlan } from '../../src/plan/parse.js'
import { readDraft } from '../../src/readers/index.js'
import type { Standard } from '../../src/standard/standard.js'
import { precompileTemplates } from '../../src/standard/templates/precompile.js'
import { writeDocx } from '../../src/writers/docx/write.js'
import { writeHtml } from '../../src/writers/html/html.js'
import { writeText } from '../../src/writers/text/text.js'
import { standardOf } from '../support/docx-standard.js'
import { all, child, paragraphText, parseXml, partsOf } from '../support/docx-xml.js'
import { planWith } from '../support/minimal-plan.js'
import { expectProblems, type MarkedCase } from '../support/plan-problems.js'

const withBody = (body: string) => planWith(`body: |\n${body.replace(/^(?=.)/gm, '  ')}`)
const withTable = (rows: string, lead = 'Phân công:') => withBody(`${lead}\n\n${rows}\n\nĐề nghị thực hiện.`)

const compile = (plan: string, standard = standardOf('doan')) =>
  compilePlan(plan, 'a.yaml', async () => ({ value: standard, diagnostics: [] }))

async function compiled(rows: string) {
  const { value, diagnostics } = await compile(withTable(rows))
  expect(diagnostics).toEqual([])
  return value!
}

const twoRowsOfNames = `| TT | Đơn vị | Số đại biểu | << | Ghi chú |
|---|---|---|---|---|
| ^^ | ^^ | Nam | Nữ | ^^ |
| 1 | Chi đoàn A | 12 | 10 | Có mặt lúc 7 giờ<br>tại cổng trường |
| 2 | Chi đoàn B | Theo giấy mời | << | ^^ |
| | Cộng | 22 | << | |`

test('the model has each cell with the columns and rows that it takes', () => {
  const { value } = parsePlan(withTable(twoRowsOfNames), 'a.yaml')
  const { table } = computePlan(value!, standardOf('doan').wording).body.find(({ kind }) => kind === 'table')!
  const told = table!.cells.map((row) =>
    row.map(({ header, colspan, rowspan, inlines }) => {
      const text = inlines.map((inline) => (inline.break ? '⏎' : inline.text)).join('')
      return `${header ? '# ' : ''}${text}${colspan > 1 || rowspan > 1 ? ` ${colspan}×${rowspan}` : ''}`
    }),
  )
  expect(told).toEqual([
    ['# TT 1×2', '# Đơn vị 1×2', '# Số đại biểu 2×1', '# Ghi chú 1×2'],
    ['# Nam', '# Nữ'],
    ['1', 'Chi đoàn A', '12', '10', 'Có mặt lúc 7 giờ⏎tại cổng trường 1×2'],
    ['2', 'Chi đoàn B', 'Theo giấy mời 2×1'],
    ['', 'Cộng', '22 2×1', ''],
  ])
  // What a template from before prints: each cell by itself.
  expect([table!.header, ...table!.rows].map((row) => row.length)).toEqual([5, 5, 5, 5, 5])
  expect(table!.rows[0]![0]).toEqual([])
})

test('a first row without words is no row: the columns have no names', async () => {
  const rows = '| | |\n|---|---|\n| Ông Lê An | Trưởng ban |\n| Bà Đỗ Mai | << |\n| Ông Vũ Nam | Thành viên |'
  const plan = await compiled(rows)
  const table = plan.document.sections[0]!.blocks.find(
    (block): block is Table => block.type === 'table' && block.style === 'grid',
  )!
  expect(table.rows.map(({ header, cells }) => [header, cells.length])).toEqual([
    [false, 2],
    [false, 1],
    [false, 2],
  ])
  const text = [
    '|            |            |',
    '| ---        | ---        |',
    '| Ông Lê An  | Trưởng ban |',
    '| Bà Đỗ Mai  | <<         |',
    '| Ông Vũ Nam | Thành viên |',
  ].join('\n')
  expect(writeText(plan)).toContain(text)
  const { value } = parsePlan(withTable(rows), 'a.yaml')
  expect(draftFromPlan(value!).passages.flatMap(({ cell }) => cell?.row ?? [])).toEqual([1, 1, 2, 3, 3])
  // What a template from before prints: the row without words as well.
  const { table: model } = computePlan(value!, standardOf('doan').wording).body.find(({ kind }) => kind === 'table')!
  expect([model!.header, ...model!.rows].map((row) => row.length)).toEqual([2, 2, 2, 2])
})

test('blanks around a break are none of the words', () => {
  const { value } = parsePlan(withTable('| a <br>  b<br/><br> c **d<BR>e** |\n|---|\n| 1 |'), 'a.yaml')
  const [passage] = draftFromPlan(value!).passages.filter(({ cell }) => cell)
  expect(passage!.text).toBe('a\nb\n\nc d\ne')
})

test('a line of a cell may begin with italics or bold words', () => {
  const { value, diagnostics } = parsePlan(withTable('| a<br>*b c*<br>**d** e |\n|---|\n| 1 |'), 'a.yaml')
  expect(diagnostics).toEqual([])
  const [passage] = draftFromPlan(value!).passages.filter(({ cell }) => cell)
  expect(passage!.text).toBe('a\nb c\nd e')
})

test('what is escaped is printed, and so is a mark beside words', async () => {
  const { document } = await compiled('| a | b |\n|---|---|\n| \\<< | \\^^ |\n| << a | a ^^ |')
  const table = document.sections[0]!.blocks.find((block) => block.type === 'table' && block.style === 'grid') as Table
  const told = table.rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(textOf).join()))
  expect(told).toEqual([
    ['a', 'b'],
    ['<<', '^^'],
    ['<< a', 'a ^^'],
  ])
})

const wrong: MarkedCase[] = [
  ['nothing at the left', '| «<<» | b |\n|---|---|\n| 1 | 2 |', 'markdown: bên trái không có ô nào'],
  ['nothing above', '| a | «^^» |\n|---|---|\n| 1 | 2 |', 'markdown: bên trên không có ô nào'],
  ['a mark the other way round', '| a | b |\n|---|---|\n| 1 | «>>» |', 'markdown: Ô này chỉ có dấu “>>”'],
  ['a mark that lacks a half', '| a | b |\n|---|---|\n| 1 | 2 |\n| «^» | 3 |', 'markdown: Ô này chỉ có dấu “^”'],
  ['nothing at the left, below', '| a | b |\n|---|---|\n| «<<» | 2 |', 'markdown: bên trái không có ô nào'],
  ['a corner too few', '| a | b |\n|---|---|\n| A | << |\n| x | «^^» |', 'markdown: cột 1 của dòng 2 dưới'],
  ['a corner of the names', '| a | b | c |\n|---|---|---|\n| ^^ | «<<» | 1 |', 'markdown: cột 2 của dòng tên cột'],
  ['a step', '| a | b | c |\n|---|---|---|\n| A | << | x |\n| «^^» | y | << |', 'markdown: cột 2 của dòng 2 dưới'],
  ['a row of marks', '| a | b |\n|---|---|\n| A | B |\n«| ^^ | ^^ |»', 'markdown: đều gộp với ô ở dòng trên'],
  ['a row too short beside marks', '| a | b |\n|---|---|\n«| ^^ |»', 'markdown: có 1 ô, dòng tên cột có 2 ô'],
  ['a break outside a table', 'a«<br>»b', 'markdown: thẻ HTML “<br>”'],
  ['other tags in a cell', '| a «<b>»x«</b>» |\n|---|', 'markdown: thẻ HTML “<b>”'],
]

describe('what joins nothing, or no rectangle, is told at its cell', () => {
  test.each(wrong)('%s', (_, body, ...expected) => {
    const shown = body.includes('</b>') ? body.replace('«</b>»', '</b>') : body
    expectProblems(withBody(shown), expected)
  })
})

describe('widths by the dashes', () => {
  test.each([
    ['|---|---|', []],
    ['|:-:|---|', []],
    ['|:----:|-----:|', []],
    ['|---|------|', [3, 6]],
    ['|-|------------|', [3, 12]],
  ])('%s', (delimiter, widths) => {
    const { value } = parsePlan(withTable(`| a | b |\n${delimiter}\n| 1 | 2 |`), 'a.yaml')
    expect(value!.body.find((block) => block.kind === 'table')).toMatchObject({ widths })
  })
})

test('lines of a cell that end or begin something are passages of their own, as they are read in Word', () => {
  const rows = '| a |\n|---|\n| Họp lúc 7 giờ.<br>Tại hội trường<br>tầng 2<br>Ghi chú: {{year}}.<br>Hết năm {{year}} |'
  const { value } = parsePlan(withTable(rows), 'a.yaml')
  const passages = draftFromPlan(value!).passages.filter(({ cell }) => cell?.row === 2)
  expect(passages.map(({ text }) => text)).toEqual([
    'Họp lúc 7 giờ.',
    'Tại hội trường\ntầng 2',
    'Ghi chú: 2024.',
    'Hết năm 2024',
  ])
  expect(passages.map(({ inserted }) => inserted?.map(({ start, end }) => [start, end]))).toEqual([
    undefined,
    undefined,
    [[9, 13]],
    [[8, 12]],
  ])
})

describe.each(['doan', 'nd30', 'dang'])('by the standard %s', (name) => {
  test('a Word file is valid, and its table is read as it was written', { timeout: 60_000 }, async () => {
    const { value } = await compile(
      withTable(twoRowsOfNames.replace('|---|---|---|---|---|', '|---|---------|---|---|---------|')),
      standardOf(name),
    )
    const bytes = await writeDocx(value!)
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
    const plan = draftFromPlan(parsePlan(withTable(twoRowsOfNames), 'a.yaml').value!)
    const word = (await readDraft(bytes, 'a.docx')).value!.draft
    const text = (await readDraft(new TextEncoder().encode(writeText(value!)), 'a.txt')).value!.draft
    const expected = cellsOf(plan.passages)
    expect(cellsOf(word.passages)).toEqual(expected)
    expect(cellsOf(text.passages)).toEqual(expected)
  })

  test('what leads in stays with its table', async () => {
    const { value } = await compile(withTable('| a | b |\n|---|---|\n| 1 | 2 |'), standardOf(name))
    const lead = all(parseXml(partsOf(await writeDocx(value!))['word/document.xml']!), 'w:p').find(
      (paragraph) => paragraphText(paragraph) === 'Phân công:',
    )
    expect(child(lead!, 'w:pPr', 'w:keepNext')).toBeDefined()
    expect(writeHtml(value!)).toContain('<p class="kept paragraph">Phân công:</p>')
  })
})

/** Cells with words of the table whose first column is TT, as `row:column rows×columns words`. */
function cellsOf(passages: readonly { text: string; cell?: Cell }[]): string[] {
  const first = passages.find(({ text, cell }) => text === 'TT' && cell)!.cell!.table
  return passages.flatMap(({ text, cell }) =>
    cell?.table === first && text !== ''
      ? [`${cell.row}:${cell.column} ${cell.rows ?? 1}×${cell.columns ?? 1} ${text.replace(/\s+/g, ' ')}`]
      : [],
  )
}

describe('a standard from before', () => {
  const lines = `<tr>{{#each table.header}}<th><p class="cell-head">{{> inlines this}}</p></th>{{/each}}</tr>
    {{#each table.rows}}
      <tr>{{#each this}}<td><p class="cell-{{lookup ../../table.align @index}}">{{> inlines this}}</p></td>{{/each}}</tr>
    {{/each}}
  `
  /** Its tables print what another says. */
  const withTables = (printed: string): Standard => {
    const standard = standardOf('doan')
    const files = Object.fromEntries(
      Object.entries(standard.templates).map(([name, { source }]) => [
        `${name}.hbs`,
        source.replace(/(?<=<table class="grid">)[\s\S]*(?=<\/table>\n\{\{else if)/, () => `\n    ${printed}`),
      ]),
    )
    const { value, diagnostics } = precompileTemplates(files, 'templates/doan/')
    expect(diagnostics).toEqual([])
    return { ...standard, templates: value! }
  }

  test('prints tables as it did', async () => {
    const plan = withTable('| a | b |\n|---|--:|\n| **1** | |')
    const [before, now] = [await compile(plan, withTables(lines)), await compile(plan)]
    expect(before.diagnostics).toEqual([])
    expect(before.value!.document).toEqual(now.value!.document)
  })

  test('tells of joined cells, with the lines that print them', async () => {
    const { value, diagnostics } = await compile(withTable(twoRowsOfNames), withTables(lines))
    expect(value).toBeUndefined()
    expect(diagnostics).toMatchObject([
      {
        severity: 'error',
        ruleId: 'template',
        file: 'templates/doan/block.hbs',
        position: { start: { line: 3 } },
        message: 'Kế hoạch có bảng gộp ô (<<, ^^) nhưng mẫu này của thể thức in từng ô rời.',
      },
    ])
    const shown = /bằng: (.*)$/.exec(diagnostics[0]!.hint!)![1]!
    const mended = await compile(withTable(twoRowsOfNames), withTables(shown))
    expect(mended.diagnostics).toEqual([])
    expect(mended.value!.document).toEqual((await compile(withTable(twoRowsOfNames))).value!.document)
  })

  test('tells of widths, and builds', async () => {
    const { value, diagnostics } = await compile(withTable('| a | b |\n|---|---------|\n| 1 | 2 |'), withTables(lines))
    expect(value).toBeDefined()
    expect(diagnostics).toMatchObject([{ severity: 'warning', file: 'templates/doan/block.hbs' }])
    const shown = /: (\{\{.*?\{\{\/each\}\})/.exec(diagnostics[0]!.hint!)![1]!
    const mended = await compile(withTable('| a | b |\n|---|---------|\n| 1 | 2 |'), withTables(shown + lines))
    expect(mended.diagnostics).toEqual([])
  })
})
