import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../src/diagnostic.js'
import { draftFromPlan } from '../src/draft/from-plan.js'
import { longestPassage } from '../src/draft/long-passages.js'
import { lintParts } from '../src/lint/mistaken-plan.js'
import { lintDraft } from '../src/lint.js'
import { parsePlan } from '../src/plan/parse.js'
import { encodeText } from '../src/readers/decode.js'
import { readDraft } from '../src/readers/index.js'
import { readText } from '../src/readers/text.js'
import { rules } from '../src/rules/index.js'
import { longDrafts } from './support/long-texts.js'
import { minimalPlan } from './support/minimal-plan.js'
import { document, patchDirectory, refusal } from './support/refused.js'
import { p, r, word } from './support/word.js'
import { growth } from './support/work.js'

const plain = word({ body: p(r('I. MỤC ĐÍCH')) + p(r('kỷ niệm 49 năm')) })
const entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
const damaged = 'Tệp Word bị hỏng hoặc bị cắt cụt, không đọc được.'

describe('Word files that are none, or no more', () => {
  test.each<[what: string, bytes: Uint8Array, message: string]>([
    ['cut off', plain.subarray(0, plain.length - 200), damaged],
    ['cut off in the middle', plain.subarray(0, plain.length / 2), damaged],
    ['an empty archive', zipSync({}), 'Tệp này là tệp nén nhưng không phải văn bản Word.'],
    [
      'an archive of something else',
      zipSync({ 'a.txt': strToU8('a') }),
      'Tệp này là tệp nén nhưng không phải văn bản Word.',
    ],
    [
      'a spreadsheet',
      zipSync({ 'xl/workbook.xml': strToU8('<a/>') }),
      'Đây là bảng tính Excel, không phải văn bản Word.',
    ],
    [
      'slides',
      zipSync({ 'ppt/presentation.xml': strToU8('<a/>') }),
      'Đây là tệp trình chiếu PowerPoint, không phải văn bản Word.',
    ],
    [
      'OpenDocument',
      zipSync({ mimetype: strToU8('a'), 'content.xml': strToU8('<a/>') }),
      'Đây là tệp OpenDocument (.odt), không phải văn bản Word.',
    ],
    ['a size that lies', patchDirectory(plain, 24, 7), damaged],
    ['a stored size that lies', patchDirectory(plain, 20, 7), damaged],
    ['a stored size beyond the file', patchDirectory(plain, 20, 0x7fffffff), damaged],
    ['an entry beyond the file', patchDirectory(plain, 42, 0x7fffffff), damaged],
    [
      'an encrypted entry',
      patchDirectory(plain, 6, 0x00010014),
      'Tệp Word được nén hoặc khoá bằng cách mà kehoach không đọc được.',
    ],
    ['XML that ends too early', document('<w:document><w:body>'), damaged],
    ['XML that is none', document('không phải XML'), damaged],
    ['an empty part', document(''), damaged],
    ['tags that cross', document('<a><b></a></b>'), damaged],
    ['an entity bomb', document(`${entity}<a>&b;</a>`), damaged],
    ['an entity that nobody declared', document('<a>&b;</a>'), damaged],
  ])('%s', async (_, bytes, message) => {
    expect(await refusal(bytes)).toBe(message)
  })

  const compound = (name: string) =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(name, 'utf16le')])

  test.each<[what: string, bytes: Uint8Array, message: string]>([
    ['Word before 2007', compound('WordDocument'), 'Đây là tệp Word đời cũ (.doc), kehoach chỉ đọc .docx.'],
    ['a password', compound('EncryptedPackage'), 'Tệp có mật khẩu nên không đọc được.'],
    ['Excel before 2007', compound('Workbook'), 'Đây là tệp Office đời cũ, không phải văn bản Word.'],
    ['PDF', strToU8('%PDF-1.7\n'), 'Đây là tệp PDF, kehoach không soát được.'],
    ['RTF', strToU8('{\\rtf1\\ansi}'), 'Đây là tệp RTF, kehoach không soát được.'],
    ['a web page', strToU8('\n<!DOCTYPE html><p>Kế hoạch'), 'Đây là trang web (HTML), kehoach không soát được.'],
    ['XML', strToU8('<?xml version="1.0"?><w:wordDocument/>'), 'Đây là tệp XML, kehoach không soát được.'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'Đây là tệp ảnh, kehoach không soát được.'],
    [
      'text by the name of Word',
      strToU8('Kế hoạch'),
      'Tệp mang tên tệp Word nhưng bên trong không phải văn bản Word (.docx).',
    ],
    ['nothing', new Uint8Array(), 'Tệp trống, không có gì để soát.'],
  ])('%s', async (_, bytes, message) => {
    expect(await refusal(bytes)).toBe(message)
  })
})

test('names that climb out are only names', async () => {
  const bytes = word({
    body: p(r('kỷ niệm')),
    files: {
      '../../etc/passwd': 'x',
      '/etc/passwd': 'x',
      'word\\..\\..\\x': 'x',
      'word/_rels/document.xml.rels': '<a><Relationship Type="t/styles" Target="../../../../etc/passwd"/></a>',
    },
  })
  const { value } = await readDraft(bytes, '../../a.docx')
  expect(value?.draft.passages.map(({ text }) => text)).toEqual(['kỷ niệm'])
})

describe('text', () => {
  test.each<[what: string, bytes: Uint8Array, message: string]>([
    [
      'an old code page',
      Uint8Array.of(...strToU8('Kế hoạch\n'), 0x4b, 0xea, 0x68),
      'Tệp không phải chữ UTF-8: byte 0xEA ở vị trí 15 (dòng 2) không đọc được.',
    ],
    [
      'a letter cut in two',
      strToU8('Kế').subarray(0, 3),
      'Tệp không phải chữ UTF-8: byte 0xE1 ở vị trí 2 (dòng 1) không đọc được.',
    ],
    [
      'behind a replacement character of its own',
      Uint8Array.of(...strToU8('\ufffd'), 0xff),
      'Tệp không phải chữ UTF-8: byte 0xFF ở vị trí 4 (dòng 1) không đọc được.',
    ],
    ['NUL', strToU8('Kế\0hoạch'), 'Tệp không phải tệp chữ: có ký tự NUL ở vị trí 3.'],
    ['control characters', strToU8('\u0001\u0002\u0003\u0004\u0005'), 'Tệp không phải tệp chữ: có 5 ký tự điều khiển.'],
    ['half a UTF-16 unit', Uint8Array.of(0xff, 0xfe, 0x4b), 'Tệp ghi là UTF-16 nhưng có chỗ không đọc được.'],
    ['space alone', strToU8('\ufeff \n\t\n'), 'Tệp trống, không có chữ nào để đọc.'],
    [
      '50 MB',
      new Uint8Array(50 * 1024 * 1024).fill(0x20),
      'Tệp quá lớn: 50 MB; kehoach chỉ đọc loại tệp này đến 20 MB.',
    ],
  ])('%s', async (_, bytes, message) => {
    expect(await refusal(bytes, 'a.txt')).toBe(message)
  })

  test.each(longDrafts)('%s', (_, text) => {
    expect(growth(text, 10_000, (long) => readText(`x ${long}`, 'a.md'))).toBeLessThan(6)
  })

  test.each<[encoding: string, bytes: Uint8Array]>([
    ['UTF-8 with a mark', strToU8('\ufeffKế hoạch')],
    ['UTF-16 LE', Uint8Array.from(Buffer.from('\ufeffKế hoạch', 'utf16le'))],
    ['UTF-16 BE', Uint8Array.from(Buffer.from('\ufeffKế hoạch', 'utf16le').swap16())],
  ])('%s is read and can be written back', async (_, bytes) => {
    const { value } = await readDraft(bytes, 'a.txt')
    expect(value?.draft.passages.map(({ text }) => text)).toEqual(['Kế hoạch'])
    expect(encodeText(value!.decoded!)).toEqual(bytes)
  })
})

describe('a passage too long for the rules', () => {
  const wrong = 'Kỷ niệm 498 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2024).'
  const endless = `${wrong} ${'11/5/2024 '.repeat(12_000)}`.slice(0, 120_000).replace(/.$/, '.')
  const said = {
    ruleId: 'file-read',
    severity: 'warning',
    message: 'Đoạn này dài 120.000 ký tự nên không được soát.',
    hint: 'Xin ngắt thành những đoạn ngắn hơn 20.000 ký tự rồi soát lại.',
  }
  const own = { ruleId: 'anniversary-count', severity: 'error' }
  const excerpt = expect.stringMatching(/^Kỷ niệm 498 năm .{20,80}…$/)

  async function found(bytes: Uint8Array, file: string): Promise<Diagnostic[]> {
    const { value } = await readDraft(bytes, file)
    return lintDraft(value!.draft, rules, value!.decoded?.text)
  }

  test.each(['a.txt', 'a.md'])('%s: is named, and the others are checked where they stand', async (file) => {
    const text = ['KẾ HOẠCH', 'Tổ chức ngày hội năm 2024', `- ${wrong}`, endless, `- ${wrong}`].join('\n\n')
    expect(await found(strToU8(text), file)).toMatchObject([
      { ...own, position: { start: { line: 5, column: 11 } } },
      { ...said, position: { start: { line: 7, column: 1 }, end: { line: 7, column: 41 } } },
      { ...own, position: { start: { line: 9, column: 11, offset: text.lastIndexOf('498') } } },
    ])
  })

  test('a.docx', async () => {
    const bytes = word({ body: [wrong, endless, wrong].map((words) => p(r(words))).join('') })
    expect(await found(bytes, 'a.docx')).toMatchObject([
      { ...own, place: { part: 'đoạn 1' } },
      { ...said, place: { part: 'đoạn 2', excerpt } },
      { ...own, place: { part: 'đoạn 3' } },
    ])
  })

  test('a.yaml, also where the plan has a mistake', () => {
    const text = minimalPlan.replace('  - Chăm lo', `  - ${wrong}\n\n  - ${endless}\n\n  - ${wrong}\n\n  - Chăm lo`)
    const expected = [
      { ...own, position: { start: { line: 16, column: 13 } } },
      { ...said, position: { start: { line: 18, column: 5 } } },
      { ...own, position: { start: { line: 20, column: 13 } } },
    ]
    const { value } = parsePlan(text, 'a.yaml', { standards: ['doan'] })
    const all = lintDraft(draftFromPlan(value!), rules, text)
    expect(all.filter(({ ruleId }) => ruleId !== 'computed-count')).toMatchObject(expected)
    const mistaken = text.replace('number: 7', 'nubmer: 7')
    const { parts, diagnostics } = parsePlan(mistaken, 'a.yaml', { standards: ['doan'] })
    expect(lintParts(parts!, diagnostics, mistaken)).toMatchObject(expected)
  })

  test.each<[length: number, expected: string[]]>([
    [longestPassage, []],
    [longestPassage + 1, ['file-read']],
  ])('%i characters', async (length, expected) => {
    const diagnostics = await found(
      strToU8(
        'Họp giao ban. '
          .repeat(2000)
          .slice(0, length - 1)
          .concat('.'),
      ),
      'a.txt',
    )
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(expected)
  })

  test.each<[what: string, lines: string[]]>([
    ['a heading', ['I. Mục đích', `II. ${endless}`, 'III. Tổ chức']],
    ['an item of a list', ['- Một;', '- Hai;', `- ${endless}`, '- Ba;', '- Bốn;']],
    [
      'a cell of the schedule',
      [
        ...['| TT | HOẠT ĐỘNG | THỜI GIAN | PHỤ TRÁCH |', '|---|---|---|---|'],
        ...['| 1 | Hội thi | 05/5/2024 | Văn phòng |', `| 2 | ${endless} | 06/5/2024 | Văn phòng |`],
        '| 3 | Hội trại | 07/5/2024 | Văn phòng |',
      ],
    ],
  ])('nothing is said to be missing for it: %s', async (_, lines) => {
    const diagnostics = await found(strToU8(lines.join(lines[0]!.startsWith('|') ? '\n' : '\n\n')), 'a.md')
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['file-read'])
  })
})

describe('anything at all', () => {
  const name = fc.constantFrom('a.docx', 'a.txt', 'a.md', 'a')

  async function isAnswered(bytes: Uint8Array, file: string): Promise<void> {
    const { value, diagnostics } = await readDraft(bytes, file)
    expect(value !== undefined || diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
  }

  test('random bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), name, isAnswered), { numRuns: 300 })
  })

  test('random text', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 500 }).map((written) => strToU8(written))
    await fc.assert(fc.asyncProperty(text, name, isAnswered), { numRuns: 300 })
  })

  test('a Word file with some bytes changed', async () => {
    const change = fc.tuple(fc.nat(plain.length - 1), fc.nat(255))
    const changed = fc.array(change, { minLength: 1, maxLength: 8 }).map((changes) => {
      const copy = plain.slice()
      for (const [at, byte] of changes) copy[at] = byte
      return copy
    })
    await fc.assert(fc.asyncProperty(changed, fc.constant('a.docx'), isAnswered), { numRuns: 500 })
  })

  test('tags in any order', async () => {
    const names = [
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'trPr',
      'pPr',
      'rPr',
      'ins',
      'del',
      'fldChar',
      'txbxContent',
      'footnote',
      'numId',
      'br',
    ]
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.constant('a'),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('node'), { maxLength: 4 }))
          .map(([tag, inside]) => `<w:${tag} w:val="1" w:id="1" w:fldCharType="begin">${inside.join('')}</w:${tag}>`),
      ),
    }))
    const body = fc.array(node, { maxLength: 5 }).map((nodes) => word({ body: nodes.join('') }))
    await fc.assert(fc.asyncProperty(body, fc.constant('a.docx'), isAnswered), { numRuns: 300 })
  })
})
