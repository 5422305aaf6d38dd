import validate from '@ooxml-tools/validate'
import { describe, expect, it, test } from 'vitest'
import { compilePlan } from '../../src/compile.js'
import { recogniseStandard } from '../../src/draft/analysis/form/recognise.js'
import { lintDraft } from '../../src/lint.js'
import { readDocx } from '../../src/readers/docx.js'
import { rules } from '../../src/rules/index.js'
import { textWidth } from '../../src/standard/standard.js'
import { writeDocx } from '../../src/writers/docx/write.js'
import { writeText } from '../../src/writers/text/text.js'
import { compile, plansOf, standardNamed, variationsOf } from '../support/form-standards.js'

const formRules = rules.filter(({ id }) => id.startsWith('form-'))

type Look = [style: string, size: number, bold: boolean, italic: boolean, caps: boolean]

// NĐ 30/2020, Phụ lục I, mục V: the sizes of its column of examples, 13 to 14 for the rest.
const state: Look[] = [
  ['nation', 12, true, false, true],
  ['motto', 13, true, false, false],
  ['parent', 12, false, false, true],
  ['issuer', 12, true, false, true],
  ['issuer-last', 12, true, false, true],
  ['number', 13, false, false, false],
  ['dateline', 13, false, true, false],
  ['type', 14, true, false, true],
  ['subject', 14, true, false, false],
  ['subject-last', 14, true, false, false],
  ['basis', 14, false, true, false],
  ['paragraph', 14, false, false, false],
  ['heading-1', 14, true, false, true],
  ['heading-2', 14, true, false, false],
  ['heading-3', 14, false, false, false],
  ['clause-2', 14, false, false, false],
  ['authority', 14, true, false, true],
  ['post', 14, true, false, true],
  ['signer', 14, true, false, false],
  ['recipients-label', 12, true, true, false],
  ['recipient', 11, false, false, false],
  ['annex', 14, true, false, false],
  ['schedule-title', 14, true, false, true],
  ['schedule-attached', 13, false, true, false],
  ['stamp-khan', 13, true, false, true],
  ['page-number', 14, false, false, false],
]

// HD 05-HD/VPTW.
const party: Look[] = [
  ['organ-title', 15, true, false, true],
  ['parent', 14, false, false, true],
  ['issuer', 14, true, false, true],
  ['number', 14, false, false, false],
  ['dateline', 14, false, true, false],
  ['type', 16, true, false, true],
  ['subject', 14, true, false, false],
  ['basis', 14, false, false, false],
  ['paragraph', 14, false, false, false],
  ['authority', 14, true, false, true],
  ['post', 14, false, false, true],
  ['signer', 14, true, false, false],
  ['recipients-label', 14, false, false, false],
  ['recipient', 12, false, false, false],
  ['stamp-khan', 14, true, false, true],
  ['page-number', 14, false, false, false],
]

describe.each([
  ['nd30', state],
  ['dang', party],
] as const)('the letters of %s', (name, looks) => {
  test.each(looks)('%s', (style, ...expected) => {
    const { size, bold, italic, caps } = standardNamed(name).styles[style]!
    expect([size, bold, italic, caps]).toEqual(expected)
  })
})

describe('the page', () => {
  test.each([
    // NĐ 30 Phụ lục I, I.3: 20–25, 20–25, 30–35, 15–20.
    ['nd30', { top: 20, bottom: 20, left: 30, right: 20 }, 160],
    // HD 05: 20, 20, 30, 15.
    ['dang', { top: 20, bottom: 20, left: 30, right: 15 }, 165],
  ])('of %s', (name, margins, width) => {
    const standard = standardNamed(name)
    expect(standard.orientations.portrait.margins).toEqual(margins)
    expect(textWidth(standard, 'portrait')).toBe(width)
    expect(standard.pageNumber.hideFirst).toBe(true)
  })

  it('of the State has lines between a third and a half of their text', () => {
    const { styles } = standardNamed('nd30')
    for (const style of ['issuer-last', 'subject-last']) {
      const { rule } = styles[style]!
      const part = typeof rule === 'object' ? rule.text! : 0
      expect(part >= 1 / 3 && part <= 1 / 2).toBe(true)
    }
    expect(styles.motto!.rule).toMatchObject({ text: 1 })
  })

  it('of the State has stamps of the decree’s sizes, in red', () => {
    const { styles } = standardNamed('nd30')
    const boxes = ['khan', 'thuong-khan', 'hoa-toc'].map((kind) => styles[`stamp-${kind}`]!)
    expect(boxes.map(({ box }) => box)).toEqual([20, 40, 30].map((width) => ({ width, height: 8 })))
    expect(boxes.map(({ color }) => color)).toEqual(['FF0000', 'FF0000', 'FF0000'])
  })

  it('of the Party has lines of 18 to 22 points', () => {
    const { exactly } = standardNamed('dang').styles.paragraph!
    expect(exactly).toBeGreaterThanOrEqual(18)
    expect(exactly).toBeLessThanOrEqual(22)
  })
})

describe('what each standard prints of the same facts', () => {
  const printed = async (name: keyof typeof plansOf) => {
    const text = writeText(await compile(plansOf[name]))
    // Blocks stand beside each other, and long lines are wrapped.
    const pieces = text.split(/\n| {2,}/).map((piece) => piece.trim())
    return [...pieces, ...text.split(/\n{2,}|\n(?=[-(])|(?<=[:)])\n/).map((block) => block.replace(/\s+/g, ' ').trim())]
  }

  test.each<[name: keyof typeof plansOf, lines: string[]]>([
    [
      'doan',
      [
        'Số: 82-KH/ĐTN',
        '***',
        'ĐOÀN TNCS HỒ CHÍ MINH',
        '2.1. Công tác giáo dục',
        'TM. BAN THƯỜNG VỤ ĐOÀN KHỐI',
        '- Lưu VP.',
      ],
    ],
    [
      'nd30',
      [
        'Số: 86/KH-UBND',
        'Độc lập - Tự do - Hạnh phúc',
        'III. KINH PHÍ',
        'a) Khám bệnh, cấp thuốc miễn phí cho người có công và thân nhân liệt sĩ:',
        'KT. CHỦ TỊCH',
        '- Lưu: VT, VHXH.',
        'Phụ lục',
        '(Kèm theo Kế hoạch số 86/KH-UBND ngày 18 tháng 6 năm 2026 của Ủy ban nhân dân xã Phước Long Tây)',
      ],
    ],
    [
      'dang',
      [
        'Số 03-KH/CB',
        '*',
        'ĐẢNG CỘNG SẢN VIỆT NAM',
        '-----',
        '- Căn cứ Chương trình công tác số 02-CTr/CB, ngày 12/01/2026 của Chi bộ;',
        'III- TỔ CHỨC THỰC HIỆN',
        'T/M CHI BỘ',
        '- Lưu Chi bộ.',
        '(Kèm theo Kế hoạch số 03-KH/CB, ngày 05/11/2026 của Chi bộ Trường Tiểu học Kim Đồng)',
      ],
    ],
  ])('%s', async (name, lines) => {
    expect(await printed(name)).toEqual(expect.arrayContaining(lines))
  })

  it('ends the text of the State with ./. and of the others with a full stop', async () => {
    const ends = await Promise.all(
      (['doan', 'nd30', 'dang'] as const).map(async (name) => {
        const { body } = (await compile(plansOf[name])).model
        return body.at(-1)!.inlines.at(-1)!.text.slice(-3)
      }),
    )
    expect(ends).toEqual(['ày.', './.', 'ày.'])
  })
})

describe.each(Object.keys(plansOf) as (keyof typeof plansOf)[])('a Word file of %s', { timeout: 60_000 }, (name) => {
  test.each(variationsOf(name))('with %s is valid, recognised and of good form', async (_, keys) => {
    const compiled = await compile(`${plansOf[name]}${keys}`)
    const bytes = await writeDocx(compiled)
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
    const { value: draft } = readDocx(bytes, 'plan.docx')
    expect(recogniseStandard(draft!)).toBe(name)
    expect(lintDraft(draft!, formRules)).toEqual([])
  })
})

describe('stamps', () => {
  it.each(['doan', 'nd30', 'dang'])('of secrecy have frames of two lines in %s (Thông tư 24/2020/TT-BCA)', (name) => {
    const { styles } = standardNamed(name)
    const boxes = ['mat', 'toi-mat', 'tuyet-mat'].map((kind) => styles[`stamp-${kind}`]!.box)
    expect(boxes).toEqual([20, 30, 40].map((width) => ({ width, height: 8, double: true })))
  })

  it('stand in the order urgency, draft', async () => {
    const { model } = await compile(`${plansOf.nd30}urgency: thuong-khan\ndraft: true\n`)
    expect(model.stamps).toEqual([
      { kind: 'thuong-khan', text: 'THƯỢNG KHẨN' },
      { kind: 'draft', text: 'DỰ THẢO' },
    ])
  })

  test.each([
    ['doan', ['DỰ THẢO', 'MẬT', 'KHẨN']],
    ['nd30', ['MẬT', 'KHẨN', 'DỰ THẢO']],
    ['dang', ['Dự thảo', 'MẬT', 'KHẨN']],
  ] as const)('stand in the order of the boxes of %s', async (name, texts) => {
    const { model } = await compile(`${plansOf[name]}secrecy: mat\nurgency: khan\ndraft: true\n`)
    expect(model.stamps.map(({ text }) => text)).toEqual(texts)
  })

  it('of a draft are asked for by the plan or by the one who builds it', async () => {
    const texts = async (plan: string, draft?: boolean) =>
      (await compile(plan, draft === undefined ? {} : { draft })).model.stamps.map(({ text }) => text)
    expect(await texts(plansOf.doan)).toEqual([])
    expect(await texts(plansOf.doan, true)).toEqual(['DỰ THẢO'])
    expect(await texts(`${plansOf.doan}draft: true\n`)).toEqual(['DỰ THẢO'])
    expect(await texts(`${plansOf.doan}draft: false\n`, true)).toEqual(['DỰ THẢO'])
    expect(await texts(`${plansOf.doan}draft: true\n`, false)).toEqual([])
  })

  it.each([
    ['doan', 'DỰ THẢO LẦN THỨ 2'],
    ['nd30', 'DỰ THẢO LẦN 2'],
    ['dang', 'Dự thảo lần 2'],
  ] as const)('of %s tell which draft it is', async (name, text) => {
    for (const options of [{}, { draft: true }])
      expect((await compile(`${plansOf[name]}draft: 2\n`, options)).model.stamps).toEqual([{ kind: 'draft', text }])
  })
})

describe('who signs', () => {
  const signed = async (signature: string) => {
    const plan = plansOf.nd30.replace(/^signature:\n(?: .*\n)+/m, `signature: ${signature}\n`)
    return (await compile(plan)).model.signature
  }

  test.each<[signature: string, lines: string[]]>([
    ['{ post: Chủ tịch }', ['TM. ỦY BAN NHÂN DÂN XÃ PHƯỚC LONG TÂY', 'Chủ tịch']],
    ['{ form: KT. Giám đốc, post: Phó Giám đốc }', ['KT. GIÁM ĐỐC', 'Phó Giám đốc']],
    [
      '{ form: [TM. Ban Chỉ đạo, KT. Trưởng ban], post: Phó Trưởng ban }',
      ['TM. BAN CHỈ ĐẠO', 'KT. TRƯỞNG BAN', 'Phó Trưởng ban'],
    ],
    ['{ form: false, post: Giám đốc }', ['', 'Giám đốc']],
  ])('%s', async (signature, lines) => {
    const { authority, form, post } = await signed(signature)
    expect([authority, ...form, post]).toEqual(lines)
  })
})

it('a heading deeper than the standard numbers is an error at its line', async () => {
  const plan = plansOf.nd30.replace('### {{activity "kham-benh"}}:', '#### {{activity "kham-benh"}}:')
  const standardOf = async (name: string) => ({ value: standardNamed(name), diagnostics: [] })
  const { value, diagnostics } = await compilePlan(plan, 'plan.yaml', standardOf)
  expect(value).toBeUndefined()
  const lines = diagnostics.map(({ position }) => plan.split('\n')[position!.start.line - 1])
  expect(lines).toEqual(['  #### {{activity "kham-benh"}}:'])
})

it('a plan may use as many levels of headings as its standard numbers', async () => {
  const sixth = ['##### A', '###### B'].map((line) => `  ${line}\n\n  C.\n\n`).join('')
  const plan = plansOf.doan.replace(/^body: \|\n/m, `body: |\n  # A\n\n  ## B\n\n  ### C\n\n  #### D\n\n${sixth}`)
  const standard = standardNamed('doan')
  const headings = [...standard.wording.headings, 'letter' as const]
  const six = { ...standard, wording: { ...standard.wording, headings } }
  const { diagnostics } = await compilePlan(plan, 'plan.yaml', async () => ({ value: six, diagnostics: [] }))
  // The plan is read; it is the style of such a heading that the standard lacks.
  expect(diagnostics.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([
    'template: Thẻ <p> có class “heading-6” không được khai báo trong mục styles của standard.yaml.',
  ])
})
