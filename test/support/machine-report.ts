import type { Diagnostic } from '../../src/diagnostic.js'
import type { MachineReport } from '../../src/reporters/report.js'
import { lineStarts, positionAt } from '../../src/text/lines.js'

export const plan = 'kế hoạch/tháng 5.yaml'
export const source = 'title: |\n  kỷ niệm 498 năm\n  và 😀 134 năm\n'

export function at(start: number, end: number) {
  return { position: positionAt(lineStarts(source), [start, end]) }
}

export const count: Diagnostic = {
  ruleId: 'anniversary-count',
  severity: 'error',
  message: 'Ghi 498 năm, đúng ra là 49 năm.',
  file: plan,
  ...at(19, 22),
  hint: 'Sửa thành 49.',
  fix: [{ range: [19, 22], text: '49' }],
}

const diagnostics: Diagnostic[] = [
  count,
  { ...count, severity: 'warning', ...at(35, 42), fix: [{ range: [29, 29], text: '“', unsafe: true }] },
  { ruleId: 'plan-schema', severity: 'info', message: 'Thiếu <a> & "b".\u0001', file: plan },
  {
    ruleId: 'name-consistency',
    severity: 'warning',
    message: 'Hai cách viết.',
    file: 'dự thảo %.docx',
    place: { part: 'đoạn 12', heading: 'I. Mục đích', excerpt: '…Bảo hiễm xã hội…', mark: [1, 9] },
  },
]

export const report: MachineReport = {
  diagnostics,
  files: 3,
  sources: new Map([[plan, source]]),
  version: '1.2.3',
  names: [plan, 'dự thảo %.docx', 'sạch.txt'],
  rules: [
    { id: 'weekday', severity: 'error', summary: 'Thứ khớp với ngày.', why: 'Vì người dự đến sai ngày.' },
    { id: 'anniversary-count', severity: 'error', summary: 'Số năm đúng.', why: 'Vì số năm tính được.' },
  ],
}

export const nothing: MachineReport = { diagnostics: [], files: 1, sources: new Map() }

/** What XML has no place for, or reads otherwise than it is written. */
export const awkward: Diagnostic = {
  ...count,
  file: 'a"<&>\'\t\n.txt',
  message: 'bị \u0000\u0008\u000b\u001f\ufffe\uffff\ud800 ]]> <b a="1">&amp;\r\n\t😀',
}
