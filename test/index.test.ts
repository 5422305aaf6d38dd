import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { pathBeside } from '../src/beside/beside.js'
import {
  annotate,
  type Beside,
  compile,
  explain,
  type Fault,
  type Format,
  fix,
  formats,
  lint,
  type ReporterName,
  report,
  reporters,
  rules,
  standards,
  write,
} from '../src/index.js'
import { standardFiles } from './support/docx-standard.js'
import { minimalPlan, planWith } from './support/minimal-plan.js'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const file = (name: string, text: string) => ({ name, bytes: bytesOf(text) })
const textOf = (bytes?: Uint8Array) => new TextDecoder().decode(bytes)

/** What stands beside a plan, by its paths. */
function beside(files: Record<string, string | Fault>): Beside {
  return {
    read(path) {
      const found = files[path.replace(/^\.\//, '')]
      return typeof found === 'string' ? bytesOf(found) : found
    },
  }
}

const own = (changes: Record<string, string | Fault> = {}) =>
  beside(
    Object.fromEntries(
      Object.entries({ ...standardFiles(), ...changes }).map(([name, text]) => [`the-thuc/${name}`, text]),
    ),
  )
const ownPlan = file('plans/a.yaml', planWith('standard: ./the-thuc'))
const wrong = planWith('title: kỷ niệm 498 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2024)')

describe('lint', () => {
  test.each<[string, Parameters<typeof lint>[1], string[]]>([
    ['as it is', {}, ['error anniversary-count']],
    ['at another level', { levels: { 'anniversary-count': 'info' } }, ['info anniversary-count']],
    ['without a rule', { levels: { 'anniversary-count': 'off' } }, []],
    ['by another standard', { standard: 'nd30' }, ['warning standard-option', 'error anniversary-count']],
  ])('a plan %s', async (_, options, found) => {
    const { diagnostics, text } = await lint(file('a.yaml', wrong), options)
    expect(diagnostics.map(({ severity, ruleId }) => `${severity} ${ruleId}`)).toEqual(found)
    expect(text).toBe(wrong)
  })

  test('a draft by an office’s own standard, at its way from the file', async () => {
    const draft = file(
      'plans/a.txt',
      'ỦY BAN NHÂN DÂN XÃ AN PHÚ\nSố: 05/KH-UBND\n\nKẾ HOẠCH\nTổ chức Ngày hội năm 2024\n',
    )
    const told = async (standard: string) => (await lint(draft, { ...own(), standard })).diagnostics
    const asDoan = (await told('doan')).map(({ ruleId }) => ruleId)
    expect((await told('./the-thuc')).map(({ ruleId }) => ruleId)).toEqual(asDoan)
    expect((await told('nd30')).map(({ ruleId }) => ruleId)).not.toEqual(asDoan)
    const [first] = await told('./khong-co')
    expect(first).toMatchObject({ ruleId: 'file-read', message: expect.stringContaining('./khong-co') })
    expect((await lint(ownPlan, { ...own(), standard: './the-thuc' })).diagnostics).toEqual([])
  })

  test('what can’t be read has one diagnostic and no text', async () => {
    const { diagnostics, text } = await lint({ name: 'a.docx', bytes: bytesOf('%PDF-1.7') })
    expect(diagnostics).toMatchObject([{ ruleId: 'file-read', severity: 'error', file: 'a.docx' }])
    expect(text).toBe(undefined)
  })

  test.each([
    [{ levels: { spacin: 'off' } }, 'Không có quy tắc “spacin”.'],
    [{ standard: 'doann' }, 'Không có thể thức “doann”. Có phải ý bạn là “doan”?'],
  ] as const)('a wrong call is refused: %o', async (options, message) => {
    const call = lint(file('a.yaml', minimalPlan), options)
    await expect(call).rejects.toThrow(RangeError)
    await expect(call).rejects.toThrow(message)
  })

  test('a standard.yaml beside its page.hbs is checked with its templates, all that the page calls', async () => {
    const { 'standard.yaml': layout = '', ...templates } = standardFiles()
    const check = (changes: Record<string, string>) =>
      lint(file('x/standard.yaml', layout), beside({ 'standard.yaml': layout, ...templates, ...changes }))
    expect((await check({})).diagnostics).toEqual([])
    const { diagnostics } = await check({ 'signing.hbs': '<p>{{#if}}</p>' })
    expect(diagnostics).toMatchObject([{ ruleId: 'template', file: 'x/signing.hbs' }])
  })
})

describe('compile and write', () => {
  test('a plan, into every format', async () => {
    const plan = planWith('activities: [{id: hop, name: Họp, when: 13/5/2024}]\nschedule: true')
    const { value, diagnostics } = await compile(file('a.yaml', plan))
    expect(diagnostics).toEqual([])
    const written = await Promise.all(formats.map(async (format) => (await write(value!, format)).value))
    const begins = ['PK', '<!', expect.any(String), 'BE', 'PK']
    expect(written.map((bytes) => textOf(bytes?.subarray(0, 2)))).toEqual(begins)
    expect(textOf(written[2])).toContain('KẾ HOẠCH')
  })

  test('a plan without activities, not as a calendar', async () => {
    const { value } = await compile(file('a.yaml', minimalPlan))
    expect(await write(value!, 'ics')).toEqual({
      diagnostics: [expect.objectContaining({ file: 'a.yaml', severity: 'error', ruleId: 'no-activities' })],
    })
  })

  test('what a calendar can’t show is told at its line', async () => {
    const activities = '[{id: hop, name: Họp, when: 13/5/2024}, {id: tin, name: Tin, when: Trong tháng 5}]'
    const plan = planWith(`activities: ${activities}\nschedule: true`)
    const { value } = await compile(file('a.yaml', plan))
    const { diagnostics } = await write(value!, 'ics')
    const line = plan.split('\n').findIndex((text) => text.startsWith('activities')) + 1
    expect(diagnostics).toMatchObject([
      { file: 'a.yaml', severity: 'info', ruleId: 'activity-undated', position: { start: { line } } },
    ])
  })

  test('as a draft', async () => {
    const { value } = await compile(file('a.yaml', minimalPlan), { draft: true })
    expect(value?.model.stamps).toEqual([{ kind: 'draft', text: 'DỰ THẢO' }])
  })

  test('with a standard of its own, which is compiled once for all plans that name it', async () => {
    const changed = {
      'letterhead.hbs': standardFiles()['letterhead.hbs']!.replace('Đoàn TNCS Hồ Chí Minh', 'Đoàn Khối'),
    }
    const options = { ...own(changed), cache: new Map() }
    const plans = [await compile(ownPlan, options), await compile(ownPlan, options)]
    expect(textOf((await write(plans[0]!.value!, 'txt')).value)).toContain('ĐOÀN KHỐI')
    expect(plans[0]!.value!.standard).toBe(plans[1]!.value!.standard)
    expect([...plans[0]!.texts.keys()]).toContain('plans/the-thuc/letterhead.hbs')
  })

  test('with a standard of its own that extends another, which extends a built-in one', async () => {
    const around = beside({
      'the-thuc/standard.yaml': 'extends: ../chung\nname: Trường\n',
      'chung/standard.yaml': 'extends: doan\nfont: Tinos\n',
    })
    const { value, diagnostics } = await compile(ownPlan, around)
    expect(diagnostics).toEqual([])
    expect(value!.standard).toMatchObject({ name: 'Trường', font: 'Tinos' })
    expect((await lint(ownPlan, around)).diagnostics).toEqual([])
    const { value: plain } = await compile(file('plans/a.yaml', minimalPlan))
    expect((await write(value!, 'txt')).value).toEqual((await write(plain!, 'txt')).value)
  })

  test.each<[name: string, told: string]>([
    ['nd3', 'Không dùng được thể thức gốc “nd3”: không có thể thức nào tên như vậy.'],
    ['../chung', 'Không dùng được thể thức gốc “../chung”: Không tìm thấy thư mục này.'],
    ['/chung', 'Không dùng được thể thức gốc “/chung”: đường dẫn tuyệt đối không dùng được.'],
    ['../the-thuc', 'Thể thức gốc “../the-thuc” lại dựa vào chính thể thức này.'],
  ])('a standard that extends %s is told of in its own file', async (name, told) => {
    const layout = `extends: ${name}\n`
    const around = beside({ 'the-thuc/standard.yaml': layout })
    expect((await compile(ownPlan, around)).diagnostics).toMatchObject([
      { file: 'plans/the-thuc/standard.yaml', message: told },
    ])
    expect((await lint(ownPlan, around)).diagnostics).toMatchObject([
      { file: 'plans/a.yaml', message: expect.stringContaining(told) },
    ])
  })

  test.each<[string, Beside, string]>([
    ['nobody asked', {}, 'Không tìm thấy thư mục này.'],
    ['not there', beside({}), 'Không tìm thấy thư mục này.'],
    ['without its page', beside({ 'the-thuc/standard.yaml': 'x' }), 'Thư mục này thiếu tệp page.hbs.'],
    ['with a file that can’t be read', own({ 'page.hbs': { message: 'Bị khóa.' } }), 'Tệp page.hbs: Bị khóa.'],
    ['with a file too long', own({ 'page.hbs': 'x'.repeat(20_481) }), 'Tệp page.hbs dài quá 20 KB.'],
    ['whose folder can’t be read', { list: () => ({ message: 'Bị khóa.' }) }, 'Bị khóa.'],
  ])('a standard %s is told of in the plan, by compile and by lint', async (_, around, reason) => {
    const { value, diagnostics } = await compile(ownPlan, around)
    expect(value).toBe(undefined)
    expect(diagnostics).toMatchObject([
      { file: 'plans/a.yaml', message: `Không dùng được thể thức “./the-thuc”: ${reason}`, position: {} },
    ])
    expect((await lint(ownPlan, around)).diagnostics).toEqual(diagnostics)
  })

  test('a Word template that can’t be used keeps the plan from Word alone', async () => {
    const { value } = await compile(file('a.yaml', `template: mau.docx\n${minimalPlan}`))
    expect((await write(value!, 'html')).diagnostics).toEqual([])
    expect(await write(value!, 'docx')).toMatchObject({
      diagnostics: [{ file: 'a.yaml', message: 'Không dùng được mẫu Word “mau.docx”: Không tìm thấy tệp này.' }],
    })
  })

  test('what is no plan, and no format', async () => {
    const { value, diagnostics } = await compile(file('a.docx', 'x'))
    expect({ value, said: diagnostics[0]?.message }).toEqual({
      value: undefined,
      said: 'Đây là tệp Word; build chỉ nhận kế hoạch .yaml.',
    })
    const plan = (await compile(file('a.yaml', minimalPlan))).value!
    await expect(write(plan, 'dox' as Format)).rejects.toThrow('Không có dạng “dox”. Có phải ý bạn là “docx”?')
  })
})

describe('fix and annotate', () => {
  test('a text keeps its byte order mark', async () => {
    const { fixed, bytes, diagnostics } = await fix({
      name: 'a.txt',
      bytes: bytesOf('\ufeffBáo cáo kết quả , gửi ảnh.\n'),
    })
    expect({ fixed, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), diagnostics }).toEqual({
      fixed: 1,
      text: '\ufeffBáo cáo kết quả, gửi ảnh.\n',
      diagnostics: [],
    })
  })

  test('a file without faults is the same', async () => {
    const bytes = bytesOf('Báo cáo kết quả.\n')
    expect(await fix({ name: 'a.txt', bytes })).toMatchObject({ fixed: 0, bytes, diagnostics: [] })
  })

  test('a Word file gets its findings as comments', async () => {
    const docx = (await write((await compile(file('a.yaml', wrong))).value!, 'docx')).value!
    const { value, diagnostics } = await annotate({ name: 'a.docx', bytes: docx })
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['anniversary-count'])
    const { 'word/comments.xml': comments } = unzipSync(value!)
    expect(textOf(comments)).toContain('498 năm')
    expect((await annotate(file('a.txt', 'Báo cáo.'))).value).toBe(undefined)
  })
})

describe('what there is', () => {
  test('is told by name', async () => {
    expect(await standards()).toContainEqual(expect.objectContaining({ id: 'nd30', name: 'Cơ quan nhà nước' }))
    for (const { why, examples } of await rules())
      expect({ why, examples }).toEqual({ why: expect.any(String), examples: expect.any(Array) })
    expect(await explain('weekday')).toEqual((await rules()).find(({ id }) => id === 'weekday'))
    expect(await explain('yaml-syntax')).toMatchObject({ severity: 'error', isFixed: true })
    expect(await explain('suppression-unused')).not.toHaveProperty('isFixed')
    expect(await explain('no-rule')).toBe(undefined)
  })

  test.each(reporters)('%s reports findings', async (name) => {
    const { diagnostics, text = '' } = await lint(file('a.yaml', wrong))
    const found = { diagnostics, files: ['a.yaml'], texts: new Map([['a.yaml', text]]) }
    expect(await report(name, found)).toMatch(/498 năm[\s\S]*\n$/)
  })

  test('no other report', async () => {
    const call = report('jsn' as ReporterName, { diagnostics: [], files: [] })
    await expect(call).rejects.toThrow('Không có dạng “jsn”. Có phải ý bạn là “json”?')
  })
})

test.each([
  ['a.yaml', 'mau.docx', 'mau.docx'],
  ['plans/a.yaml', './mau/mau.docx', 'plans/mau/mau.docx'],
  ['./plans//2024/a.yaml', './the-thuc/', 'plans/2024/the-thuc'],
  ['/a.yaml', 'x', '/x'],
  ['/tmp/plans/a.yaml', 'x/../y', '/tmp/plans/y'],
  ['../a.yaml', './x', '../x'],
  ['C:\\plans\\a.yaml', './x', 'C:\\plans/x'],
])('beside %s, %s is %s', (name, path, place) => {
  expect(pathBeside(name, path)).toBe(place)
})
