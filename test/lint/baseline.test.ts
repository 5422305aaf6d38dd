import { describe, expect, test } from 'vitest'
import { updateBaseline, writeBaseline } from '../../src/baseline/baseline.js'
import { compareWithBaseline, goneDiagnostic } from '../../src/baseline/compare.js'
import { entryOf } from '../../src/baseline/entry.js'
import { readBaseline } from '../../src/baseline/read.js'
import type { Diagnostic } from '../../src/diagnostic.js'
import { lineStarts, positionAt } from '../../src/text/lines.js'

/** One finding of the rule `name` for each time that the words stand in the text. */
function findings(text: string, words: string, ruleId = 'name'): Diagnostic[] {
  const starts = lineStarts(text)
  return Array.from(text.matchAll(new RegExp(words, 'g')), ({ index }) => ({
    ruleId,
    severity: 'warning' as const,
    message: `“${words}”`,
    file: 'a.txt',
    position: positionAt(starts, [index, index + words.length]),
  }))
}

function compare(before: string, after: string, words = 'Công Đoàn') {
  const entries = findings(before, words).map((diagnostic) => entryOf(diagnostic, before))
  const { fresh, hidden, gone } = compareWithBaseline(findings(after, words), entries, after)
  return { fresh: fresh.map(({ position }) => position!.start.line), hidden, gone: gone.length }
}

describe('a known finding', () => {
  const before = 'Mở đầu.\nPhối hợp với Công Đoàn cơ quan.\nGửi Công Đoàn cấp trên.\n'

  test.each([
    { name: 'on the same lines', after: before, hidden: 2, gone: 0, fresh: [] },
    { name: 'on lines that have moved', after: `Thêm.\n\n${before}`, hidden: 2, gone: 0, fresh: [] },
    { name: 'with other line ends', after: before.replaceAll('\n', '\r\n'), hidden: 2, gone: 0, fresh: [] },
    { name: 'in NFD', after: before.replace('Mở đầu', 'Mở đầu'.normalize('NFD')), hidden: 2, gone: 0, fresh: [] },
    { name: 'with doubled spaces', after: before.replace('với ', 'với  '), hidden: 2, gone: 0, fresh: [] },
    { name: 'among other words', after: before.replace('Phối hợp với', 'Cùng'), hidden: 2, gone: 0, fresh: [] },
    { name: 'mended', after: before.replace('với Công Đoàn', 'với Công đoàn'), hidden: 1, gone: 1, fresh: [] },
    { name: 'next to a new one', after: `Kính gửi Công Đoàn.\n${before}`, hidden: 2, gone: 0, fresh: [1] },
    { name: 'said once more', after: `${before}Gửi Công Đoàn cấp trên.\n`, hidden: 2, gone: 0, fresh: [4] },
    { name: 'all mended', after: before.replaceAll('Đoàn', 'đoàn'), hidden: 0, gone: 2, fresh: [] },
  ])('$name', ({ after, hidden, gone, fresh }) => {
    expect(compare(before, after)).toEqual({ fresh, hidden, gone })
  })

  test('is another one with other words or by another rule', () => {
    const [count] = findings('kỷ niệm 498 năm', '498')
    const entries = [entryOf(count!, 'kỷ niệm 498 năm')]
    const other = 'kỷ niệm 488 năm'
    expect(compareWithBaseline(findings(other, '488'), entries, other).fresh).toHaveLength(1)
    const same = 'kỷ niệm 498 năm'
    expect(compareWithBaseline(findings(same, '498', 'other'), entries, same).fresh).toHaveLength(1)
  })

  test('of no width is known by its neighbours alone', () => {
    const at = (text: string): Diagnostic => ({
      ...findings(text, ',')[0]!,
      position: positionAt(lineStarts(text), [text.indexOf(','), text.indexOf(',')]),
    })
    const entries = [entryOf(at('một,hai'), 'một,hai')]
    expect(compareWithBaseline([at('một,hai')], entries, 'một,hai').hidden).toBe(1)
    expect(compareWithBaseline([at('ba,bốn')], entries, 'ba,bốn').hidden).toBe(0)
  })

  test('of a Word file is known by its words, wherever the paragraph is now', () => {
    const inWord = (part: string, heading: string): Diagnostic => ({
      ruleId: 'name',
      severity: 'error',
      message: 'x',
      file: 'a.docx',
      place: { part, heading, excerpt: '…phối hợp với Công Đoàn cơ quan…', mark: [14, 23] },
    })
    const entry = entryOf(inWord('đoạn 12', 'Mục đích'))
    expect(entry.words).toBe('Công Đoàn')
    expect(compareWithBaseline([inWord('đoạn 40', 'Nội dung')], [entry]).hidden).toBe(1)
  })

  test('without a place is known by its message', () => {
    const whole: Diagnostic = { ruleId: 'form', severity: 'error', message: 'Thiếu nơi nhận.', file: 'a.docx' }
    expect(compareWithBaseline([whole], [entryOf(whole)])).toEqual({ fresh: [], hidden: 1, gone: [] })
    expect(compareWithBaseline([{ ...whole, message: 'Thiếu chữ ký.' }], [entryOf(whole)]).hidden).toBe(0)
  })
})

test('what is gone is told with its words', () => {
  const text = 'Công Đoàn, Quốc Hội'
  const gone = [...findings(text, 'Công Đoàn'), ...findings(text, 'Quốc Hội')].map((found) => entryOf(found, text))
  expect(goneDiagnostic('a.txt', [...gone, ...gone])).toMatchObject({
    severity: 'info',
    file: 'a.txt',
    message:
      '4 phát hiện đã biết của tệp này không còn nữa: name “Công Đoàn”, name “Quốc Hội”, name “Công Đoàn” và 1 phát hiện khác.',
  })
})

describe('the baseline file', () => {
  const entry = { rule: 'name', words: 'Công “Đoàn”', fingerprint: '0123456789abcdef' }

  test('is sorted, one entry a line, and read back as written', () => {
    const baseline = new Map([
      ['nháp/b.txt', [entry, entry]],
      ['a.txt', [entry]],
      ['sạch.txt', []],
    ])
    const text = writeBaseline(baseline)
    expect(text).toBe(`{
  "version": 1,
  "files": {
    "a.txt": [
      {"rule":"name","words":"Công “Đoàn”","fingerprint":"0123456789abcdef"}
    ],
    "nháp/b.txt": [
      {"rule":"name","words":"Công “Đoàn”","fingerprint":"0123456789abcdef"},
      {"rule":"name","words":"Công “Đoàn”","fingerprint":"0123456789abcdef"}
    ]
  }
}
`)
    expect(readBaseline(text, 'x').value).toEqual(new Map([...baseline].filter(([file]) => file !== 'sạch.txt')))
  })

  test('of nothing is valid as well', () => {
    expect(readBaseline(writeBaseline(new Map()), 'x').value).toEqual(new Map())
  })

  test('keeps files that were not checked', () => {
    const old = new Map([
      ['a.txt', [entry]],
      ['b.txt', [entry, entry]],
    ])
    expect(updateBaseline(old, new Map([['b.txt', []]]))).toEqual(
      new Map([
        ['a.txt', [entry]],
        ['b.txt', []],
      ]),
    )
  })

  const files = (content: string) => `{\n  "version": 1,\n  "files": {\n    "a.txt": [\n${content}\n    ]\n  }\n}\n`
  const line = (text: string) => `      ${text}`
  const whole = line(JSON.stringify(entry))

  test.each<[damaged: string, where: string, says: string]>([
    ['', '1:1', 'cần một giá trị JSON, nhưng ở đây hết tệp'],
    ['{', '1:2', 'cần một tên trong dấu "…", nhưng ở đây hết tệp'],
    ['xin chào', '1:1', 'cần một giá trị JSON, nhưng ở đây là “xin”'],
    ['[]', '1:1', 'cần {"version": 1, "files": {…}}'],
    ['null', '1:1', 'cần {"version": 1, "files": {…}}'],
    ['{"version":2,"files":{}}', '1:12', 'cần "version": 1'],
    ['{"version":1}', '1:1', 'cần "files": {…}'],
    ['{"version":1,"files":[]}', '1:22', 'cần "files": {…}'],
    ['{"version":1,"files":{"a":{}}}', '1:27', 'cần một danh sách trong ngoặc [ ]'],
    ['{"version":1,"files":{}} x', '1:26', 'cần hết tệp, nhưng ở đây là “x”'],
    ['{"version":1,"version":1}', '1:14', 'tên “version” có hai lần'],
    ["{'version':1}", '1:2', 'cần một tên trong dấu "…", nhưng ở đây là “\'version\':1}”'],
    [files(line('{"rule":1}')), '5:15', 'cần "rule" với giá trị trong dấu "…"'],
    [files(line('{"rule":"a","words":"b"}')), '5:7', 'cần "fingerprint" với giá trị trong dấu "…"'],
    [files(line('5')), '5:7', 'cần {"rule": "…", "words": "…", "fingerprint": "…"}'],
    [files(`${whole}\n${whole}`), '6:7', 'cần dấu , hoặc ], nhưng ở đây là “{"rule":"name","word”'],
    [files(`${whole},`), '6:5', 'cần một giá trị JSON, nhưng ở đây là “]”'],
    [files(`<<<<<<< HEAD\n${whole}`), '5:1', 'cần một giá trị JSON, nhưng ở đây là “<<<<<<<”'],
    [files(line('{"rule":"a\\x"}')), '5:15', 'cần một giá trị JSON, nhưng ở đây là “"a\\x"}”'],
    ['['.repeat(100_000), '1:22', 'ở đây có quá 20 tầng ngoặc'],
    ['"'.padEnd(100_000, '\\"'), '1:1', 'cần một giá trị JSON'],
  ])('that is damaged is an error at its place: %#', (text, where, says) => {
    const { value, diagnostics } = readBaseline(text, 'kehoach.baseline.json')
    expect(value).toBeUndefined()
    const [{ position, ...found } = {} as Diagnostic] = diagnostics
    expect(found).toMatchObject({ ruleId: 'baseline', severity: 'error', file: 'kehoach.baseline.json' })
    expect(found.message).toContain(`không phải do kehoach tạo: ${says}`)
    expect(`${position?.start.line}:${position?.start.column}`).toBe(where)
  })
})
