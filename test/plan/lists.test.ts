import { describe, expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.js'
import { loadStandard } from '../../src/standard/load.js'
import type { Standard } from '../../src/standard/standard.js'
import { writeDocx } from '../../src/writers/docx/write.js'
import { writeHtml } from '../../src/writers/html/html.js'
import { writeText } from '../../src/writers/text/text.js'
import { bodyOf, compiled, planOf, toldOf, wordBodyOf } from '../support/body-forms.js'
import { standardFiles } from '../support/docx-standard.js'
import { partsOf } from '../support/docx-xml.js'
import { expectProblems, type MarkedCase } from '../support/plan-problems.js'

const numbered = `# A

- Ba việc:
  1. **Một** việc.
  2. Hai việc.

     Nói thêm.
  3. Ba việc.
- Hai việc:
  1) Một việc.
  1) Hai việc.
- **Hết:** cả *rồi*.

1. Khoản.
`
const printed = [
  'I. A',
  '- Ba việc:',
  '1. Một việc.',
  '2. Hai việc.',
  'Nói thêm.',
  '3. Ba việc.',
  '- Hai việc:',
  '1. Một việc.',
  '2. Hai việc.',
  '- Hết: cả rồi.',
  '1. Khoản.',
]

describe('numbers in a bullet are its own', () => {
  test.each(['doan', 'nd30', 'dang'])('%s', { timeout: 60_000 }, async (standard) => {
    const built = await compiled(planOf(numbered, standard))
    const { bodyEnd, headings } = built.standard.wording
    const whole = printed.map((text) => (text.startsWith('1. Khoản') ? `1. Khoản${bodyEnd}` : text))
    whole[0] = headings[0] === 'roman-dash' ? 'I- A' : 'I. A'
    expect(bodyOf(built)).toEqual(whole)
    const read = await wordBodyOf(built)
    expect(read.map((text, i) => (whole[i]!.startsWith('- ') ? `- ${text}` : text))).toEqual(whole)
    // Word counts them, so that they follow when a clerk adds one.
    const parts = partsOf(await writeDocx(built))
    expect(parts['word/numbering.xml']!.match(/<w:numFmt w:val="decimal"\/>[^%]*%2[.)]"/g)?.length).toBeGreaterThan(1)
    expect(parts['word/document.xml']!).not.toContain('>2. <')
    expect(writeText(built)).toContain('\n1. Một việc.\n2. Hai việc.\n')
    expect(writeHtml(built)).toContain('<span class="mark"><b>1.</b></span> <b>Một</b> việc.')
    expect(toldOf(planOf(numbered, standard))).toEqual([])
  })
})

/** The Đoàn's standard with a mark for a third level, as an office makes one. */
function threeLevels(): Standard {
  const files = standardFiles('doan')
  const layout = files['standard.yaml']!.replace(
    "bullets: &bullets ['-', '+']",
    "bullets: &bullets ['-', '+', '*']",
  ).replace(/^( {2}item-2: .*)$/m, (line) => `${line}\n${line.replaceAll('2', '3').replace('Dấu cộng', 'Dấu sao')}`)
  const { value, diagnostics } = loadStandard({ ...files, 'standard.yaml': layout }, 'own/')
  expect(diagnostics).toEqual([])
  return value!
}

test('a third level where the standard has a mark for it', { timeout: 60_000 }, async () => {
  const body = '# A\n\n- Một\n  + Hai\n    - Ba\n    - Ba nữa\n  + Hai nữa\n    1. Số một.\n'
  const built = await compiled(planOf(body), threeLevels())
  expect(bodyOf(built)).toEqual(['I. A', '- Một', '+ Hai', '* Ba', '* Ba nữa', '+ Hai nữa', '1. Số một.'])
  expect((await wordBodyOf(built)).at(-1)).toBe('1. Số một.')
  const { diagnostics } = await compilePlan(planOf('# A\n\n- a\n  - b\n    - c\n      - d\n'), 'a.yaml', async () => ({
    value: built.standard,
    diagnostics: [],
  }))
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'Ý này lồng 4 tầng, thể thức này chỉ có dấu đầu dòng cho 3 tầng.',
  ])
})

const mistakes: MarkedCase[] = [
  ['a third level', '- a\n  + b\n    «-» c', 'markdown: lồng ba tầng, thể thức này chỉ có dấu đầu dòng cho 2 tầng'],
  ['numbers at a third level', '- a\n  + b\n    «1.» c', 'markdown: lồng ba tầng'],
  ['bullets in numbers', '- a\n  1. b\n     «-» c', 'markdown: lồng ba tầng'],
  ['another first number', '- a\n\n  «3.» b\n  4. c', 'markdown: gõ là “3.” nhưng sẽ in là số 1'],
  ['a number left out', '- a\n  1. b\n  «3.» c', 'markdown: gõ là “3.” nhưng sẽ in là số 2'],
  ['nothing behind a number', '- a\n\n  «1.»', 'markdown: chưa có nội dung'],
]

describe('mistakes', () => {
  test.each(mistakes)('%s', (_, text, ...expected) => expectProblems(planOf(text), expected))
})

describe('lines of a paragraph and of an item', () => {
  test('broken by a backslash or two blanks', async () => {
    const built = await compiled(planOf('# A\n\nMột\\\nhai  \nba\n\n- Bốn:\\\n  **năm**\n'))
    expect(bodyOf(built)).toEqual(['I. A', 'Một\nhai\nba', '- Bốn:\nnăm'])
  })

  test.each<MarkedCase>([
    ['nothing below', '# A\n\nMột«\\»\n\nHai', 'markdown: Dấu \\ ở đây không xuống dòng'],
    ['blanks behind', '# A\n\nMột «\\» \nhai', 'markdown: Dấu \\ ở đây không xuống dòng'],
    ['the end of an item', '- Một«\\»\n- Hai', 'markdown: Dấu \\ ở đây không xuống dòng'],
  ])('%s', (_, text, ...expected) => expectProblems(planOf(text), expected))
})
