import { describe, expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.js'
import type { Diagnostic } from '../../src/diagnostic.js'
import { fixesOf } from '../../src/docx-edit/findings.js'
import { applyDocxFixes } from '../../src/docx-edit/fix.js'
import { draftFromPlan } from '../../src/draft/from-plan.js'
import { applyFixes } from '../../src/fix.js'
import { lintDraft, locateFindings } from '../../src/lint.js'
import { parsePlan } from '../../src/plan/parse.js'
import { readText } from '../../src/readers/text.js'
import { rules } from '../../src/rules/index.js'
import { unicode } from '../../src/rules/typing/unicode.js'
import { asSeen } from '../../src/text/as-seen.js'
import { sourced } from '../../src/text/sourced.js'
import { writeDocx } from '../../src/writers/docx/write.js'
import { writeText } from '../../src/writers/text/text.js'
import { doan } from '../support/docx-standard.js'
import { bold, partOf, read } from '../support/edit-word.js'
import { planWith } from '../support/minimal-plan.js'
import { cell, p, r, row, table, word } from '../support/word.js'

const others = rules.filter(({ id }) => id !== 'unicode')
const drafts = others.flatMap(({ id, examples }) =>
  examples.flatMap(({ text, layout }, index) =>
    text === undefined || layout ? [] : [{ name: `${id} ${index + 1}`, text: text.replace(/ ✗$/gm, '') }],
  ),
)

function lintText(text: string): Diagnostic[] {
  return lintDraft(readText(text, 'a.txt').value!, others, text)
}

function lintWord(text: string): Diagnostic[] {
  const escaped = text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
  const body = escaped.split('\n').map((line) => p(r(line)))
  return lintDraft(read(word({ body: body.join('') })), others)
}

function lintPlan(text: string): Diagnostic[] {
  const { value, diagnostics } = parsePlan(text, 'a.yaml')
  if (!value) throw new Error(diagnostics[0]?.message)
  return lintDraft(draftFromPlan(value), others, text)
}

const told = (found: readonly Diagnostic[]) =>
  found.map(({ ruleId, message, hint, position, place }) => [ruleId, message, hint, position?.start.line, place])

const marks = [...'\u200b\u00ad\u200e\u200f\u202a\u202e\u2066\u2069\u2060\u2063\ufeff\u061c\u180e\ufe0f\u{e0041}']
const spaces = [...'\u00a0\u202f\u2009\u3000']

/** Each place that is found takes the next of the characters. */
function inTurn(text: string, place: RegExp, characters: readonly string[]): string {
  let next = 0
  return text.replace(place, () => characters[next++ % characters.length]!)
}

describe('characters that nobody sees hide nothing', () => {
  const marked = (text: string) => inTurn(text, /(?<=[\p{L}\p{M}\d/])(?=[\p{L}\d/])|(?=^- )/gmu, marks)
  const plain = (text: string) => text.replace(new RegExp(marks.join('|'), 'gu'), '')

  test.each(drafts)('$name', ({ text }) => {
    const found = lintText(marked(text))
    expect(told(found)).toEqual(told(lintText(text)))
    expect(plain(applyFixes(marked(text), found).text)).toBe(applyFixes(text, lintText(text)).text)
    expect(told(lintWord(marked(text)))).toEqual(told(lintWord(text)))
  })

  test('in a plan', () => {
    const plan = planWith(`date: 23/4/2024
period: 01/5/2024 - 31/5/2024
title: Tổ chức hoạt động kỷ niệm 92 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2024)
activities:
  - id: mit-tinh
    name: Mít tinh kỷ niệm 92 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2024)
    when: 08g00 thứ năm, ngày 09/5/2024
    lead: [Ban Tổ chức]
schedule: {}
`)
    const values = /(?<=(?:date|period|title|when): .*)(?<=[\p{L}\d/])(?=[\p{L}\d/])/gmu
    const hidden = inTurn(plan, values, ['\u200e', '\u00ad', '\u2066'])
    expect(told(lintPlan(hidden))).toEqual(told(lintPlan(plan)))
    expect(lintPlan(plan).map(({ ruleId }) => ruleId)).toContain('anniversary-count')
  })

  test.each<[what: string, body: string, place: string, excerpt: string, fixed: string]>([
    ['in a number', p(r('kỷ niệm ') + bold('9\u200e2') + r(' năm')), 'đoạn 1', 'kỷ niệm 92 năm', 'kỷ niệm 92 năm'],
    ['before a dash', p(r('a')) + p(r('\u200b- Hội\u00ad nghị')), 'đoạn 2', 'Hội nghị', 'a- Hội nghị'],
    ['at the end of a line', p(`${r('một\u2069')}<w:r><w:br/></w:r>${r('hai\ufeff')}`), 'đoạn 1', 'một hai', 'mộthai'],
    ['behind a tab', p(`${r('Số: 1')}<w:r><w:tab/></w:r>${r('\u200fHuế')}`), 'đoạn 1', 'Huế', 'Số: 1Huế'],
    ['in a cell', table(row([cell(p(r('a'))), cell(p(r('b\u200ec')))])), 'bảng 1, dòng 1, cột 2', 'bc', 'abc'],
  ])('and are taken out of a Word file: %s', (_, body, part, excerpt, fixed) => {
    const bytes = word({ body })
    const [found, ...more] = locateFindings(read(bytes), [unicode])
    expect(found!.diagnostic).toMatchObject({ ruleId: 'unicode', place: { part, excerpt } })
    expect(more).toEqual([])
    const { value } = applyDocxFixes(bytes, 'a.docx', fixesOf([found!.finding], { unsafe: false }))
    expect(value!.skipped).toEqual([])
    expect(partOf(value!.bytes, 'word/document.xml').replace(/<[^>]*>/g, '')).toBe(fixed)
  })

  test.each(['👩🏽\u200d🚀', '❤\ufe0f\u200d🔥', '1\ufe0f\u20e3', '🏴\u{e0067}\u{e0062}\u{e007f}', '\u3164'])(
    'but make %s',
    (picture) => {
      expect(asSeen(sourced(`a ${picture} b`)).text).toBe(`a ${picture} b`)
    },
  )
})

describe('a no-break space is a space', () => {
  const plain = (text: string) => text.replace(new RegExp(spaces.join('|'), 'g'), ' ')

  test.each(drafts)('$name', ({ text }) => {
    const unbroken = inTurn(text, /(?<=\S) (?=\S)/g, spaces)
    const found = lintText(unbroken)
    expect(told(found)).toEqual(told(lintText(text)))
    expect(plain(applyFixes(unbroken, found).text)).toBe(applyFixes(text, lintText(text)).text)
    expect(told(lintWord(unbroken))).toEqual(told(lintWord(text)))
  })

  test.each<[text: string, fixed: string]>([
    ['- Ủy\u00a0Ban Nhân\u00a0Dân phường.', '- Ủy\u00a0ban nhân\u00a0dân phường.'],
    ['- Hội nghị ,\u00a0tập huấn.', '- Hội nghị,\u00a0tập huấn.'],
    ['- Hội nghị\u00a0, tập huấn.', '- Hội nghị, tập huấn.'],
    ['- Phối hợp với\u00a0với công an xã.', '- Phối hợp với công an xã.'],
    ['- Tổ chức \u00a0hội nghị tổng kết trong toàn quận.', '- Tổ chức hội nghị tổng kết trong toàn quận.'],
    [
      '- Các\u00a0chương trình:\u00a0Làm quen,\u00a0kết\u00a0nghĩa.',
      '- Các\u00a0chương trình:\u00a0Làm quen,\u00a0kết\u00a0nghĩa.',
    ],
    [
      '- Đường dài 20\u202fkm,\u2009kinh phí 5\u202f000\u202f000 đồng.',
      '- Đường dài 20\u202fkm,\u2009kinh phí 5\u202f000\u202f000 đồng.',
    ],
  ])('and stays one in %j', (text, fixed) => {
    expect(applyFixes(text, lintText(text)).text).toBe(fixed)
    const bytes = word({ body: p(r(text)) })
    const findings = locateFindings(read(bytes), others).map(({ finding }) => finding)
    const { value } = applyDocxFixes(bytes, 'a.docx', fixesOf(findings, { unsafe: false }))
    expect(partOf(value!.bytes, 'word/document.xml')).toContain(`>${fixed}</w:t>`)
  })

  test('and is printed where a plan has it', async () => {
    const plan = planWith(`issuer:
  parent: Tỉnh\u00a0Đoàn Thừa\u00a0Thiên\u00a0Huế ${'và các cơ quan '.repeat(6)}
  name: BCH\u00a0Đoàn
  authority: Ban Thường\u00a0vụ
title: Tổ\u00a0chức {{activity "a"}}\u00a0năm {{year}}
activities:
  - { id: a, name: Hội\u00a0trại, when: 'Ngày\u00a013/5', lead: [Ban\u00a0Tổ chức] }
schedule: true
body: |
  **Kính\u00a0gửi:**\u00a0các đơn\u00a0vị.
`)
    const { value } = await compilePlan(plan, 'a.yaml', async () => ({ value: doan(), diagnostics: [] }))
    const expected = [
      'Tổ\u00a0chức Hội\u00a0trại\u00a0năm',
      'Ngày\u00a013/5',
      'Ban\u00a0Tổ',
      'Kính\u00a0gửi:\u00a0các đơn\u00a0vị.',
    ]
    for (const words of expected) expect(writeText(value!)).toContain(words)
    const xml = partOf(await writeDocx(value!), 'word/document.xml')
    for (const words of ['Tỉnh\u00a0Đoàn Thừa\u00a0Thiên\u00a0Huế', 'BCH\u00a0Đoàn']) expect(xml).toContain(words)
  })

  const unspaced = (...texts: string[]) =>
    word({ body: p(texts.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')) })

  test.each([
    [
      'a run of its own',
      unspaced('kế', '\u00a0', 'hoạch. Công việc:', '\u00a0Làm quen.'),
      'kế hoạch. Công việc: Làm quen.',
    ],
    ['at the end', unspaced('Các chương trình,\u00a0', 'kế\u202f', 'hoạch'), 'Các chương trình, kế hoạch'],
    ['among spaces that do not count', unspaced(' \n\u00a0Làm ', '\u00a0quen\t'), 'Làm quen'],
    ['by a number', unspaced('Công việc:&#160;', 'Làm&#xA0;', 'quen'), 'Công việc: Làm quen'],
  ])('at the edge of a run: %s', (_, bytes, text) => {
    const draft = read(bytes)
    expect(draft.passages.map((passage) => passage.text)).toEqual([text])
    expect(lintDraft(draft, others)).toEqual([])
  })
})
