import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { checkstyle } from '../../src/reporters/checkstyle.js'
import { compact } from '../../src/reporters/compact.js'
import { github } from '../../src/reporters/github.js'
import { gitlab } from '../../src/reporters/gitlab.js'
import { junit } from '../../src/reporters/junit.js'
import { rdjson } from '../../src/reporters/rdjson.js'
import type { MachineReport } from '../../src/reporters/report.js'
import { sarif } from '../../src/reporters/sarif.js'
import { summary } from '../../src/reporters/summary.js'
import { lineStarts, positionAt } from '../../src/text/lines.js'
import { at, awkward, count, nothing, plan, report, source } from '../support/machine-report.js'
import { shown } from '../support/shown.js'

test('compact: one line a finding', () => {
  expect(shown(compact(report))).toBe(
    [
      'kế hoạch/tháng 5.yaml:2:11: error: Ghi 498 năm, đúng ra là 49 năm. (anniversary-count)',
      'kế hoạch/tháng 5.yaml:3:9: warning: Ghi 498 năm, đúng ra là 49 năm. (anniversary-count)',
      'kế hoạch/tháng 5.yaml: info: Thiếu <a> & "b".\\u0001 (plan-schema)',
      'dự thảo %.docx (đoạn 12): warning: Hai cách viết. (name-consistency)\n',
    ].join('\n'),
  )
  expect(
    shown(compact({ ...report, diagnostics: [{ ...count, file: 'a\nb', message: 'một\r\nhai\u001b[31m' }] })),
  ).toBe('a\\nb:2:11: error: một hai\\u001b[31m (anniversary-count)\n')
  expect(shown(compact(nothing))).toBe('')
})

interface Result {
  level: string
  locations: { physicalLocation: { region?: unknown } }[]
}

/** As the runner of GitHub Actions reads a line (actions/runner, ActionCommand.cs). */
function readCommand(line: string) {
  const [, command, list, data] = /^::(\w+) (.*?)::(.*)$/s.exec(line)!
  const decode = (text: string) => text.replace(/%(0D|0A|3A|2C|25)/g, decodeURIComponent)
  const properties = list!
    .split(',')
    .map(
      (pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)].map(decode) as [string, string],
    )
  return { command, ...Object.fromEntries(properties), data: decode(data!) }
}

describe('github', () => {
  test('gives each finding its lines and, on one line, its columns', () => {
    const commands = shown(github(report)).trimEnd().split('\n').map(readCommand)
    const text = 'Ghi 498 năm, đúng ra là 49 năm.\nSửa thành 49.'
    const title = 'anniversary-count'
    expect(commands).toEqual([
      { command: 'error', file: plan, line: '2', endLine: '2', col: '11', endColumn: '14', title, data: text },
      { command: 'warning', file: plan, line: '3', endLine: '3', col: '9', endColumn: '16', title, data: text },
      { command: 'notice', file: plan, title: 'plan-schema', data: 'Thiếu <a> & "b".\\u0001' },
      { command: 'warning', file: 'dự thảo %.docx', title: 'name-consistency', data: 'đoạn 12: Hai cách viết.' },
    ])
  })

  test('leaves columns out where a finding ends on another line', () => {
    const [command] = shown(github({ ...report, diagnostics: [{ ...count, ...at(2, 20) }] }))
      .trimEnd()
      .split('\n')
      .map(readCommand)
    expect(command).toMatchObject({ line: '1', endLine: '2' })
    expect(command).not.toHaveProperty('col')
  })

  test('lets nothing of a file become a command', () => {
    const evil = { ...count, file: 'a,line=9::b%0A.txt', message: '100%\r\n::error::x\n##[add-mask]y', hint: '%0A' }
    const lines = shown(github({ ...report, diagnostics: [evil] }))
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(1)
    expect(readCommand(lines[0]!)).toMatchObject({
      file: evil.file,
      line: '2',
      data: '100% ::error::x \\u0023#[add-mask]y\n%0A',
    })
  })

  test('writes what GitHub would not show as plain lines of the log', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ ...count, file: '::error::x', message: `##[error]${i}` }))
    const warnings = many.map((diagnostic) => ({ ...diagnostic, severity: 'warning' as const }))
    const lines = shown(github({ ...report, diagnostics: [...many, ...warnings] }))
      .trimEnd()
      .split('\n')
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10)
    expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10)
    const plain = lines.filter((line) => !line.startsWith('::'))
    expect(plain).toHaveLength(4)
    expect(plain.filter((line) => line.includes('##['))).toEqual([])
  })

  test('says nothing when nothing was found', () => expect(shown(github(nothing))).toBe(''))
})

describe('summary', () => {
  test('is a table that no message can break', () => {
    const broken = { ...count, file: 'a|b.yaml', message: '<b> | `x` [y](z)\n# *t*', hint: '~~a~~ & _b_' }
    expect(shown(summary({ ...report, diagnostics: [broken] }))).toBe(
      `## kehoach

3 tệp: 1 lỗi, 0 cảnh báo, 0 lưu ý.

| Mức | Vị trí | Nội dung | Quy tắc |
|---|---|---|---|
| ❌ lỗi | a&#124;b.yaml:2:11 | &#60;b&#62; &#124; &#96;x&#96; &#91;y&#93;(z) # &#42;t&#42;<br>&#126;&#126;a&#126;&#126; &#38; &#95;b&#95; | anniversary-count |
`,
    )
  })

  test('stays under the size that GitHub takes', () => {
    const long = (index: number) => ({ ...count, message: `${'ệ'.repeat(1000)} ${index}` })
    const text = shown(summary({ ...report, diagnostics: Array.from({ length: 2000 }, (_, index) => long(index)) }))
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
    const rows = text.match(/^\| ❌/gm)!.length
    expect(rows).toBeGreaterThan(200)
    expect(text).toContain(`… và ${2000 - rows} phát hiện nữa`)
  })

  test('of nothing has no table', () => {
    expect(shown(summary(nothing))).toBe('## kehoach\n\n1 tệp: 0 lỗi, 0 cảnh báo, 0 lưu ý.\n')
  })
})

describe('sarif', () => {
  const log = JSON.parse(shown(sarif(report)))
  const [run] = log.runs

  test('names the tool, its rules and the unit of columns', () => {
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.tool.driver).toMatchObject({ name: 'kehoach', version: '1.2.3' })
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'weekday',
      'anniversary-count',
      'plan-schema',
      'name-consistency',
    ])
    expect(run.tool.driver.rules[1]).toMatchObject({
      shortDescription: { text: 'Số năm đúng.' },
      defaultConfiguration: { level: 'error' },
    })
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
  })

  test('points at the words, in UTF-16 units', () => {
    const regions = (run.results as Result[]).map(({ locations }) => locations[0]!.physicalLocation.region)
    expect(regions).toEqual([
      { startLine: 2, startColumn: 11, endLine: 2, endColumn: 14 },
      { startLine: 3, startColumn: 9, endLine: 3, endColumn: 16 },
      undefined,
      undefined,
    ])
    expect((run.results as Result[]).map(({ level }) => level)).toEqual(['error', 'warning', 'note', 'warning'])
  })

  test('says where in a Word file, which has no lines', () => {
    expect(run.results[3].locations[0].logicalLocations).toMatchObject([
      { name: 'đoạn 12', fullyQualifiedName: 'I. Mục đích/đoạn 12', properties: { excerpt: '…Bảo hiễm xã hội…' } },
    ])
  })

  test('gives fixes as replacements in lines and columns', () => {
    const [fix] = run.results[0].fixes
    expect(fix.properties).toEqual({ unsafe: false })
    expect(fix.artifactChanges).toEqual([
      {
        artifactLocation: { uri: 'k%E1%BA%BF%20ho%E1%BA%A1ch/th%C3%A1ng%205.yaml' },
        replacements: [
          {
            deletedRegion: { startLine: 2, startColumn: 11, endLine: 2, endColumn: 14 },
            insertedContent: { text: '49' },
          },
        ],
      },
    ])
    expect(run.results[1].fixes[0].properties).toEqual({ unsafe: true })
    const [insertion] = run.results[1].fixes[0].artifactChanges[0].replacements
    expect(insertion.deletedRegion).toEqual({ startLine: 3, startColumn: 3, endLine: 3, endColumn: 3 })
  })

  test.each([
    ['plans/a.yaml', 'plans/a.yaml'],
    ['plans\\a.yaml', 'plans/a.yaml'],
    ['100% #1?.txt', '100%25%20%231%3F.txt'],
    ['a:b.txt', 'a%3Ab.txt'],
    ['/tmp/kế.txt', 'file:///tmp/k%E1%BA%BF.txt'],
    ['D:\\Du thao\\a.docx', 'file:///D:/Du%20thao/a.docx'],
    ['\\\\may-chu\\kh.docx', 'file://may-chu/kh.docx'],
    ['a\ud800.txt', 'a%EF%BF%BD.txt'],
  ])('writes the path %s as %s', (file, uri) => {
    const [result] = JSON.parse(shown(sarif({ ...report, diagnostics: [{ ...count, file }] }))).runs[0].results
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
  })

  test('knows a finding again when its line has moved', () => {
    const moved = `# thêm\n${source}`
    const found = { ...count, position: positionAt(lineStarts(moved), [26, 29]) }
    const [result] = JSON.parse(shown(sarif({ ...report, diagnostics: [found], sources: new Map([[plan, moved]]) })))
      .runs[0].results
    expect(result.partialFingerprints).toEqual(run.results[0].partialFingerprints)
    expect(run.results[1].partialFingerprints).not.toEqual(run.results[0].partialFingerprints)
  })
})

/** Elements with their attributes, as an XML reader sees them. */
function elementsOf(xml: string) {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) =>
    elements.push({ name, attributes: attributes as Record<string, string>, text: '' }),
  )
  parser.on('text', (text) => {
    const open = elements.at(-1)
    if (open) open.text += text
  })
  parser.write(xml).close()
  return elements
}

const awkwardRead = 'bị \\u0000\\u0008\\u000b\\u001f\\ufffe\\uffff\\ud800 ]]> <b a="1">&amp;\r\n\t😀'

describe('junit', () => {
  test('has a suite for each file, and only errors fail', () => {
    const elements = elementsOf(shown(junit(report)))
    const suites = elements.filter(({ name }) => name === 'testsuite').map(({ attributes }) => attributes)
    expect(suites).toEqual([
      { name: plan, tests: '3', failures: '1', errors: '0' },
      { name: 'dự thảo %.docx', tests: '1', failures: '0', errors: '0' },
      { name: 'sạch.txt', tests: '1', failures: '0', errors: '0' },
    ])
    expect(elements.find(({ name }) => name === 'testsuites')?.attributes).toEqual({
      name: 'kehoach',
      tests: '5',
      failures: '1',
      errors: '0',
    })
    const failures = elements.filter(({ name }) => name === 'failure')
    expect(failures).toHaveLength(1)
    expect(failures[0]).toMatchObject({ attributes: { type: 'anniversary-count', message: count.message } })
    expect(failures[0]!.text).toContain('kế hoạch/tháng 5.yaml:2:11\n')
  })

  test('keeps awkward text as far as XML can', () => {
    const elements = elementsOf(shown(junit({ ...report, diagnostics: [awkward], names: [] })))
    expect(elements.find(({ name }) => name === 'testsuite')?.attributes.name).toBe(awkward.file)
    expect(elements.find(({ name }) => name === 'failure')?.attributes.message).toBe(awkwardRead)
    expect(elements.find(({ name }) => name === 'failure')?.text).toContain(awkwardRead)
  })
})

describe('checkstyle', () => {
  test('has an element for each finding', () => {
    const elements = elementsOf(shown(checkstyle(report))).map(({ name, attributes }) => ({ name, ...attributes }))
    expect(elements).toEqual([
      { name: 'checkstyle', version: '4.3' },
      { name: plan },
      {
        name: 'error',
        line: '2',
        column: '11',
        severity: 'error',
        message: 'Ghi 498 năm, đúng ra là 49 năm. Sửa thành 49.',
        source: 'kehoach.anniversary-count',
      },
      expect.objectContaining({ severity: 'warning', line: '3' }),
      { name: 'error', severity: 'info', message: 'Thiếu <a> & "b".\\u0001', source: 'kehoach.plan-schema' },
      { name: 'dự thảo %.docx' },
      { name: 'error', severity: 'warning', message: 'đoạn 12: Hai cách viết.', source: 'kehoach.name-consistency' },
    ])
  })

  test('keeps awkward text as far as XML can', () => {
    const elements = elementsOf(shown(checkstyle({ ...report, diagnostics: [awkward] })))
    expect(elements.find(({ name }) => name === 'error')?.attributes.message).toBe(`${awkwardRead} ${awkward.hint}`)
  })

  test('of nothing is an empty list', () => {
    expect(elementsOf(shown(checkstyle(nothing))).map(({ name }) => name)).toEqual(['checkstyle'])
  })
})

describe('rdjson', () => {
  const read = (given: MachineReport) => JSON.parse(shown(rdjson(given)))

  test('has each finding at its bytes, and a suggestion for a fix of one edit', () => {
    expect(read(report)).toMatchInlineSnapshot(`
      {
        "diagnostics": [
          {
            "code": {
              "value": "anniversary-count",
            },
            "location": {
              "path": "kế hoạch/tháng 5.yaml",
              "range": {
                "end": {
                  "column": 18,
                  "line": 2,
                },
                "start": {
                  "column": 15,
                  "line": 2,
                },
              },
            },
            "message": "Ghi 498 năm, đúng ra là 49 năm. Sửa thành 49.",
            "severity": "ERROR",
            "suggestions": [
              {
                "range": {
                  "end": {
                    "column": 18,
                    "line": 2,
                  },
                  "start": {
                    "column": 15,
                    "line": 2,
                  },
                },
                "text": "49",
              },
            ],
          },
          {
            "code": {
              "value": "anniversary-count",
            },
            "location": {
              "path": "kế hoạch/tháng 5.yaml",
              "range": {
                "end": {
                  "column": 20,
                  "line": 3,
                },
                "start": {
                  "column": 12,
                  "line": 3,
                },
              },
            },
            "message": "Ghi 498 năm, đúng ra là 49 năm. Sửa thành 49.",
            "severity": "WARNING",
            "suggestions": [
              {
                "range": {
                  "end": {
                    "column": 3,
                    "line": 3,
                  },
                  "start": {
                    "column": 3,
                    "line": 3,
                  },
                },
                "text": "“",
              },
            ],
          },
          {
            "code": {
              "value": "plan-schema",
            },
            "location": {
              "path": "kế hoạch/tháng 5.yaml",
            },
            "message": "Thiếu <a> & "b".\u0001",
            "severity": "INFO",
          },
          {
            "code": {
              "value": "name-consistency",
            },
            "location": {
              "path": "dự thảo %.docx",
            },
            "message": "đoạn 12: Hai cách viết.",
            "severity": "WARNING",
          },
        ],
        "source": {
          "name": "kehoach",
        },
      }
    `)
  })

  test('names lines alone of a text that it is not given, and makes no suggestion of a fix of several edits', () => {
    const [first] = read({ ...report, sources: new Map() }).diagnostics
    expect(first.location.range).toEqual({ start: { line: 2 }, end: { line: 2 } })
    expect(first.suggestions).toBe(undefined)
    const twice = { ...count, fix: [...count.fix!, ...count.fix!] }
    expect(read({ ...report, diagnostics: [twice] }).diagnostics[0].suggestions).toBe(undefined)
  })

  test('of nothing is an empty list', () => expect(read(nothing).diagnostics).toEqual([]))
})

describe('gitlab', () => {
  const read = (given: MachineReport) => JSON.parse(shown(gitlab(given)))

  test('has each finding with a line, also where none is known', () => {
    expect(read(report)).toMatchInlineSnapshot(`
      [
        {
          "check_name": "anniversary-count",
          "description": "Ghi 498 năm, đúng ra là 49 năm. Sửa thành 49.",
          "fingerprint": "kế hoạch/tháng 5.yaml:89b66da6295545a0:1",
          "location": {
            "lines": {
              "begin": 2,
            },
            "path": "kế hoạch/tháng 5.yaml",
          },
          "severity": "major",
        },
        {
          "check_name": "anniversary-count",
          "description": "Ghi 498 năm, đúng ra là 49 năm. Sửa thành 49.",
          "fingerprint": "kế hoạch/tháng 5.yaml:f30f6863773b7b2c:1",
          "location": {
            "lines": {
              "begin": 3,
            },
            "path": "kế hoạch/tháng 5.yaml",
          },
          "severity": "minor",
        },
        {
          "check_name": "plan-schema",
          "description": "Thiếu <a> & "b".\u0001",
          "fingerprint": "kế hoạch/tháng 5.yaml:b0221647945f0e81:1",
          "location": {
            "lines": {
              "begin": 1,
            },
            "path": "kế hoạch/tháng 5.yaml",
          },
          "severity": "info",
        },
        {
          "check_name": "name-consistency",
          "description": "đoạn 12: Hai cách viết.",
          "fingerprint": "dự thảo %.docx:b807c292776f282c:1",
          "location": {
            "lines": {
              "begin": 1,
            },
            "path": "dự thảo %.docx",
          },
          "severity": "minor",
        },
      ]
    `)
  })

  test('tells equal findings apart, and knows each again when lines are added above', () => {
    const found = read({ ...report, diagnostics: [count, count, { ...count, file: './b.yaml' }] })
    const fingerprints = found.map(({ fingerprint }: { fingerprint: string }) => fingerprint)
    expect(new Set(fingerprints).size).toBe(3)
    expect(found[2].location.path).toBe('b.yaml')
    const lower = `# một\n${source}`
    const moved = { ...count, position: positionAt(lineStarts(lower), [19 + 6, 22 + 6]) }
    const [again] = read({ ...report, diagnostics: [moved], sources: new Map([[plan, lower]]) })
    expect(again).toMatchObject({ fingerprint: fingerprints[0], location: { lines: { begin: 3 } } })
  })

  test('of nothing is an empty list', () => expect(read(nothing)).toEqual([]))
})
