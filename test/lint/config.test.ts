import { describe, expect, test } from 'vitest'
import { applySeverities, noConfig } from '../../src/config/config.js'
import { ignoreTest } from '../../src/config/ignore.js'
import { readConfig } from '../../src/config/read.js'
import { readRuleOptions } from '../../src/config/rule-option.js'
import type { Diagnostic } from '../../src/diagnostic.js'
import { configPlaces } from '../../src/node/settings.js'

const known = {
  rules: [
    { id: 'weekday', severity: 'error' as const, summary: 'Thứ khớp với ngày.' },
    { id: 'tone-mark', severity: 'warning' as const, summary: 'Một kiểu đặt dấu thanh.' },
  ],
  standards: ['doan', 'nd30', 'dang'],
}

function read(text: string) {
  return readConfig(text, 'kehoach.config.yaml', known)
}

describe('kehoach.config.yaml', () => {
  test('sets the standard, levels and paths left out', () => {
    const text =
      'standard: nd30\nrules:\n  weekday: off\n  tone-mark: info # tạm thời\nignore:\n  - luu-tru\n  - "*.txt"\n'
    expect(read(text)).toEqual({
      value: { standard: 'nd30', rules: { weekday: 'off', 'tone-mark': 'info' }, ignore: ['luu-tru', '*.txt'] },
      diagnostics: [],
    })
  })

  test('tells of documents of the office that no longer hold', () => {
    const text =
      'superseded:\n  - number: 12-QĐ/ĐU\n    date: 05/3/2021\n    ended: ngày 01 tháng 7 năm 2025\n    by: 15-QĐ/ĐU\n' +
      '  - { number: 8/KH-UBND, ended: 2025-07-01 }\n'
    const ended = { year: 2025, month: 7, day: 1 }
    expect(read(text).value?.superseded).toEqual([
      {
        ...{ number: '12-QĐ/ĐU', title: '', issued: { year: 2021, month: 3, day: 5 } },
        superseded: { manner: 'whole', isSure: true, ended, by: ['15-QĐ/ĐU'] },
      },
      { number: '8/KH-UBND', title: '', superseded: { manner: 'whole', isSure: true, ended, by: [] } },
    ])
  })

  test.each(['', '\n', '# chưa đặt gì\n', '---\n', 'rules:\n  # weekday: off\n', 'rules: {}\n'])(
    'sets nothing: %j',
    (text) => expect(read(text)).toEqual({ value: noConfig, diagnostics: [] }),
  )

  test.each([
    ['rulse:\n  weekday: off\n', ['1:1-1:6 Tệp cấu hình không có khóa “rulse”. Có phải ý bạn là “rules”?']],
    ['rules:\n  week-day: off\n', ['2:3-2:11 Không có quy tắc “week-day”. Có phải ý bạn là “weekday”?']],
    ['rules:\n  zzzz: off\n', ['2:3-2:7 Không có quy tắc “zzzz”. Xem danh sách bằng lệnh: kehoach rules']],
    [
      'rules:\n  weekday: warn\n',
      [
        '2:12-2:16 Mức của quy tắc “weekday” không nhận “warn”, chỉ nhận off, info, warning hoặc error. Có phải ý bạn là “warning”?',
      ],
    ],
    [
      'rules: { weekday: }\n',
      [
        '1:10-1:17 Mức của quy tắc “weekday” đang để trống. Ghi giá trị, chẳng hạn “weekday: off”; không dùng thì xóa khóa này.',
      ],
    ],
    [
      'rules: { weekday: Cảnh báo }\n',
      [
        '1:19-1:27 Mức của quy tắc “weekday” không nhận “Cảnh báo”, chỉ nhận off, info, warning hoặc error. Có phải ý bạn là “warning”?',
      ],
    ],
    [
      'rules: { weekday: tắt }\n',
      [
        '1:19-1:22 Mức của quy tắc “weekday” không nhận “tắt”, chỉ nhận off, info, warning hoặc error. Có phải ý bạn là “off”?',
      ],
    ],
    [
      'rules:\n  weekday: [off]\n',
      [
        '2:12-2:17 Mức của quy tắc “weekday” không nhận một danh sách, chỉ nhận off, info, warning hoặc error. Viết “weekday: off”.',
      ],
    ],
    [
      'rules: off\n',
      ['1:8-1:11 Khóa “rules” cần các khóa con, nhưng ở đây là chữ “off”. Viết “rules: { weekday: off }”.'],
    ],
    [
      'rules:\n  - weekday\n',
      ['1:1-1:6 Khóa “rules” cần các khóa con, nhưng ở đây là một danh sách. Viết “rules: { weekday: off }”.'],
    ],
    ['ignore: a\n', ["1:9-1:10 Khóa “ignore” cần danh sách, nhưng ở đây là chữ “a”. Viết “ignore: ['a']”."]],
    [
      'ignore: [a: b]\n',
      [
        "1:10-1:12 Mục 1 của khóa “ignore” có dấu hai chấm rồi dấu cách, nên YAML không đọc là chữ. Đặt cả giá trị trong dấu nháy đơn: “'a: b'”.",
      ],
    ],
    [
      `ignore: [${'a'.repeat(301)}]\n`,
      ['1:10-1:311 Mục 1 của khóa “ignore” dài 301 ký tự. Nhiều nhất là 300 ký tự. Viết gọn lại.'],
    ],
    [
      `ignore: [${'a,'.repeat(1001)}]\n`,
      ['1:9-1:2013 Khóa “ignore” có 1.001 mục. Nhiều nhất là 1.000 mục. Bỏ bớt mục, hoặc gộp các mục cùng loại.'],
    ],
    ['ignore: [""]\n', ['1:10-1:12 Mục 1 của khóa “ignore” đang để trống. Ghi giá trị, chẳng hạn “- luu-tru”.']],
    [
      'standard: đoàn\n',
      ['1:11-1:15 Khóa “standard” không nhận “đoàn”, chỉ nhận doan, nd30 hoặc dang. Có phải ý bạn là “doan”?'],
    ],
    [
      'standard: doan\nstandard: dang\n',
      [
        '2:1-2:9 Khóa “standard” đã có ở dòng 1. Giữ một khóa, xóa khóa còn lại; nếu là danh sách thì gộp các mục vào một khóa.',
      ],
    ],
    [
      '- weekday\n',
      [
        '1:1-1:10 Tệp cấu hình không có khóa nào ở ngoài cùng. Ghi các dòng “khóa: giá trị”, chẳng hạn “standard: doan”.',
      ],
    ],
    [
      'ignore: []\n---\nrules: {}\n',
      [
        '2:1-2:4 Tệp chứa nhiều tài liệu YAML (có dòng “---” hoặc “...” ở giữa), mỗi tệp chỉ được một. Xóa dòng này, hoặc tách phần sau ra tệp khác.',
      ],
    ],
    [
      `#${' '.repeat(300_000)}`,
      ['1:1-1:1 Tệp cấu hình dài 300.001 ký tự, quá giới hạn 300.000 ký tự. Kiểm tra xem có đặt nhầm tệp không.'],
    ],
    [
      'superseded:\n  - number: 12-QĐ/ĐU\n    endde: 01/7/2025\n',
      ['3:5-3:10 Mục 1 của khóa “superseded” không có khóa “endde”. Có phải ý bạn là “ended”?'],
    ],
    [
      'superseded:\n  - number: quy chế\n    ended: 31/6/2025\n',
      [
        '2:13-2:20 Khóa “number” trong mục 1 của khóa “superseded” ghi “quy chế”. Phải có số rồi ký hiệu. Viết “number: 12-QĐ/ĐU”.',
        '3:12-3:21 Khóa “ended” trong mục 1 của khóa “superseded” ghi “31/6/2025”. Phải là một ngày có thật, đủ ngày, tháng, năm. Viết “ended: 01/7/2025”.',
      ],
    ],
    [
      'superseded: 12-QĐ/ĐU\n',
      [
        '1:13-1:21 Khóa “superseded” cần danh sách, nhưng ở đây là chữ “12-QĐ/ĐU”. Viết “superseded: [{ number: 12-QĐ/ĐU, date: 05/3/2021, ended: 01/7/2025, by: 15-QĐ/ĐU }]”.',
      ],
    ],
    [
      '<<: x\n',
      ['1:1-1:3 Tệp cấu hình không có khóa “<<”. Dùng một trong các khóa: standard, rules, ignore, superseded.'],
    ],
    [
      'rules: *a\n',
      [
        '1:8-1:10 Khóa “rules” cần các khóa con, nhưng ở đây là một giá trị không đọc được. Viết “rules: { weekday: off }”.',
      ],
    ],
    [
      'rule: {}\nrules:\n  weekday: x\nstandard: 30\n',
      [
        '1:1-1:5 Tệp cấu hình không có khóa “rule”. Có phải ý bạn là “rules”?',
        '3:12-3:13 Mức của quy tắc “weekday” không nhận “x”, chỉ nhận off, info, warning hoặc error. Viết “weekday: off”.',
        '4:11-4:13 Khóa “standard” không nhận “30”, chỉ nhận doan, nd30 hoặc dang. Viết “standard: doan”.',
      ],
    ],
  ])('says what is wrong with %j', (text, expected) => {
    const { value, diagnostics } = read(text)
    expect(diagnostics.map(line)).toEqual(expected)
    expect(value).toBeUndefined()
    expect(new Set(diagnostics.map(({ severity }) => severity))).toEqual(new Set(['error']))
  })

  test('says only the first of many mistakes', () => {
    const { diagnostics } = read(`ignore:${'\n&a'.repeat(30_000)}${' &a'.repeat(30_000)}`)
    expect(diagnostics).toHaveLength(200)
  })

  test.each([
    'rules: [\n',
    '\tstandard: doan\n',
    'standard: "doan\n',
    '['.repeat(20_000),
    '? '.repeat(100_000),
    `a: ${'-b: '.repeat(30_000)}\nrules: {}`,
  ])('reports YAML that is broken where it is broken', (text) => {
    const { value, diagnostics } = read(text)
    expect(value).toBeUndefined()
    expect(diagnostics[0]?.position).toBeDefined()
    expect(diagnostics[0]?.message).toMatch(/\p{Ll}\.$/u)
  })
})

test('a config is looked for in the folder of the file, then in each one above', () => {
  expect([...configPlaces('/a/b/kế hoạch.yaml')]).toEqual([
    '/a/b/kehoach.config.yaml',
    '/a/kehoach.config.yaml',
    '/kehoach.config.yaml',
  ])
})

test.each([
  ['luu-tru', ['luu-tru', 'luu-tru/a.txt', 'x/luu-tru/b/a.txt'], ['luu-tru-2/a.txt', 'a-luu-tru']],
  ['/luu-tru/', ['luu-tru/a.txt'], ['x/luu-tru/a.txt']],
  ['./nháp/*.txt', ['nháp/a.txt', 'nháp/a.txt'.normalize('NFD')], ['nháp/x/a.txt', 'y/nháp/a.txt', 'nháp/atxt']],
  ['*.docx', ['a.docx', 'x/y/a.docx'], ['a.docx.txt', 'adocx']],
  ['**/nháp-?.yaml', ['nháp-1.yaml', 'x/y/nháp-2.yaml'], ['nháp-10.yaml']],
  ['x/**', ['x/a', 'x/y/a'], ['x', 'xa']],
  ['x/**/a', ['x/a', 'x/y/z/a'], ['xa']],
  ['[a] (1)+.txt', ['[a] (1)+.txt'], ['a (1).txt']],
])('%s leaves out %j', (pattern, ignored, kept) => {
  const isIgnored = ignoreTest([pattern])
  expect(ignored.filter((path) => !isIgnored(path))).toEqual([])
  expect(kept.filter(isIgnored)).toEqual([])
})

test('no pattern leaves nothing out', () => {
  expect(ignoreTest([])('a.txt')).toBe(false)
})

test.each([
  { options: ['weekday=off', 'tone-mark = error'], levels: { weekday: 'off', 'tone-mark': 'error' }, problems: [] },
  { options: ['weekday=off', 'weekday=info'], levels: { weekday: 'info' }, problems: [] },
  {
    options: ['weekdya=off', 'weekday', 'weekday=loud', 'toString=off'],
    levels: {},
    problems: [
      '--rule weekdya=off: Không có quy tắc “weekdya”. Có phải ý bạn là “weekday”?',
      '--rule weekday: thiếu mức sau dấu “=”; mức là off, info, warning hoặc error.',
      '--rule weekday=loud: không có mức “loud”; mức là off, info, warning hoặc error.',
      '--rule toString=off: Không có quy tắc “toString”. Xem danh sách bằng lệnh: kehoach rules',
    ],
  },
])('--rule $options', ({ options, levels, problems }) => {
  expect(readRuleOptions(options, ['weekday', 'tone-mark'])).toEqual({ levels, problems })
})

test('a level takes the place of the severity, and off drops the finding', () => {
  const finding = (ruleId: string): Diagnostic => ({ ruleId, severity: 'error', message: ruleId, file: 'x' })
  const diagnostics = ['weekday', 'tone-mark', 'yaml-syntax', 'constructor'].map(finding)
  expect(applySeverities(diagnostics, { weekday: 'off', 'tone-mark': 'info' })).toEqual([
    { ...finding('tone-mark'), severity: 'info' },
    finding('yaml-syntax'),
    finding('constructor'),
  ])
  expect(diagnostics[1]?.severity).toBe('error')
})

function line({ position, message, hint }: Diagnostic): string {
  const point = ({ line, column }: { line: number; column: number }) => `${line}:${column}`
  return `${point(position!.start)}-${point(position!.end)} ${message}${hint ? ` ${hint}` : ''}`
}
