import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { examples, exampleText } from './examples.js'
import { minimalPlan, planWith } from './minimal-plan.js'
import { type Ran, run } from './run.js'
import { p, r, word } from './word.js'

/** What a clerk does, one after the other in one folder; the same on every system. */
interface Step {
  what: string
  args: string[]
  code: 0 | 1 | 2
  input?: string
}

const nfd = (text: string) => text.normalize('NFD')

const draft = 'Kỷ niệm 93 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2025).\nCác nghành xin xin mời.\n'
const clean = 'Các ngành.\n'

function utf16(text: string, bigEndian = false): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

const files: Record<string, string | Uint8Array> = {
  ...Object.fromEntries(examples.map((name) => [`plans/${name}`, exampleText(name)])),
  'Kế hoạch Đoàn/Tháng Công nhân.yaml': minimalPlan,
  [`Thư mục Mac/${nfd('Kế hoạch hè.yaml')}`]: minimalPlan,
  'crlf.yaml': `\ufeff${minimalPlan.replaceAll('\n', '\r\n')}`,
  'sai.yaml': planWith('date: 30/2/2024\nla: 1'),
  'hong.yaml': 'title: "chưa đóng\n  a: [',
  'trong.yaml': '',
  'khong-phai.docx': 'PK\u0003\u0004 chữ',
  'Dự thảo.txt': draft,
  'bom.txt': `\ufeff${draft}`,
  'crlf.txt': draft.replaceAll('\n', '\r\n'),
  'le.txt': utf16(draft.replaceAll('\n', '\r\n')),
  'be.md': utf16(draft, true),
  [nfd('Tờ trình.txt')]: draft,
  'Dự thảo.docx': word({
    body: draft
      .trimEnd()
      .split('\n')
      .map((line) => p(r(line)))
      .join(''),
  }),
  'Ghi chú/kehoach.config.yaml': 'rules:\n  syllable: off\n',
  'Ghi chú/ghi.txt': draft,
  ...Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`Nhiều/${i + 1}.txt`, i % 10 === 0 ? draft : clean])),
}

/** Writes what the steps begin with. */
function prepare(folder: string): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}

/** All files below a folder, by their names with `/`. */
function filesIn(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const found = names.filter((name) => statSync(join(folder, name)).isFile())
  return new Map(found.map((name) => [name, readFileSync(join(folder, name))]))
}

const everyFormat = ['--to', 'docx,html,txt,ics,xlsx']
const encoded = ['bom.txt', 'crlf.txt', 'le.txt', 'be.md']

const steps: Step[] = [
  { what: 'build every plan in every format, by a pattern', args: ['build', 'plans/*.yaml', ...everyFormat], code: 0 },
  { what: 'build names with blanks and diacritics', args: ['build', 'Kế hoạch Đoàn/Tháng Công nhân.yaml'], code: 0 },
  {
    what: 'build names of a Mac, typed composed',
    args: ['build', 'Thư mục Mac/Kế hoạch hè.yaml', '--out-dir', 'Kết quả'],
    code: 0,
  },
  {
    what: 'build with a BOM and the line ends of Windows',
    args: ['build', 'crlf.yaml', '--to', 'docx,html,txt'],
    code: 0,
  },
  {
    what: 'build again, over the files that are there',
    args: ['build', 'crlf.yaml', '--to', 'docx,html,txt'],
    code: 0,
  },
  { what: 'build a plan with mistakes', args: ['build', 'sai.yaml'], code: 1 },
  { what: 'build what is no YAML', args: ['build', 'hong.yaml'], code: 1 },
  { what: 'build an empty file', args: ['build', 'trong.yaml'], code: 2 },
  { what: 'build what isn’t there', args: ['build', 'khong-co.yaml'], code: 2 },
  { what: 'build into no form', args: ['build', 'crlf.yaml', '--to', 'doc'], code: 2 },
  { what: 'lint every encoding', args: ['lint', ...encoded, 'Dự thảo.txt'], code: 1 },
  { what: 'lint folders', args: ['lint', 'plans', 'Kế hoạch Đoàn', 'Thư mục Mac'], code: 0 },
  { what: 'lint by a pattern', args: ['lint', 'Ghi chú/*.txt', 'Dự*.docx', '--format', 'json'], code: 1 },
  { what: 'lint decomposed names', args: ['lint', 'Tờ trình.txt', '--format', 'compact'], code: 1 },
  { what: 'lint in threads', args: ['lint', 'Nhiều', '--no-cache', '--format', 'compact'], code: 1 },
  { what: 'lint and remember', args: ['lint', 'Nhiều', '--format', 'compact'], code: 1 },
  { what: 'lint from what was remembered', args: ['lint', 'Nhiều', '--format', 'compact'], code: 1 },
  { what: 'lint standard input', args: ['lint', '-', '--stdin-filename', 'a.txt'], code: 1, input: draft },
  {
    what: 'lint into a sheet and a log',
    args: ['lint', 'Dự thảo.docx', '--format', 'html', '--output-file', 'Phiếu soát.html', '--format', 'sarif'],
    code: 1,
  },
  { what: 'lint a broken Word file', args: ['lint', 'khong-phai.docx'], code: 2 },
  { what: 'lint with a rule that isn’t', args: ['lint', 'bom.txt', '--rule', 'sylable=off'], code: 2 },
  { what: 'lint into the draft', args: ['lint', 'bom.txt', '--output-file', './bom.txt'], code: 2 },
  { what: 'keep known findings', args: ['lint', 'Dự thảo.txt', '--baseline', 'cũ.json', '--update-baseline'], code: 0 },
  { what: 'lint without known findings', args: ['lint', 'Dự thảo.txt', '--baseline', 'cũ.json'], code: 0 },
  { what: 'annotate', args: ['lint', 'Dự thảo.docx', '--annotate', 'Dự thảo - đã soát.docx'], code: 1 },
  { what: 'try fixes', args: ['lint', ...encoded, '--fix-unsafe', '--dry-run'], code: 0 },
  { what: 'fix every encoding', args: ['lint', ...encoded, '--fix-unsafe'], code: 0 },
  { what: 'fix with tracked changes', args: ['lint', 'Dự thảo.docx', '--fix', '--track'], code: 0 },
  { what: 'import a Word file', args: ['import', 'build/2024-thang-cong-nhan.docx', '-o', 'Nhập.yaml'], code: 0 },
  { what: 'import over a file', args: ['import', 'build/2024-thang-cong-nhan.docx', '-o', 'Nhập.yaml'], code: 2 },
  {
    what: 'import over a file by force',
    args: ['import', 'build/2024-thang-cong-nhan.docx', '-o', 'Nhập.yaml', '--force'],
    code: 0,
  },
  { what: 'roll', args: ['roll', 'plans/2024-thang-cong-nhan.yaml', '--year', '2025'], code: 0 },
  { what: 'roll over a file', args: ['roll', 'plans/2024-thang-cong-nhan.yaml', '--year', '2025'], code: 2 },
  {
    what: 'begin a plan from another',
    args: [
      'new',
      '--from',
      'plans/2024-thang-cong-nhan.yaml',
      '--period',
      'Tháng 5/2026',
      '--occasion',
      'quoc-te-lao-dong',
    ],
    code: 0,
  },
  { what: 'task sheets', args: ['tasks', 'plans/2026-ubnd-thuong-binh-liet-si.yaml', '--to', 'docx,ics'], code: 0 },
  { what: 'compare', args: ['diff', 'plans/2024-thang-cong-nhan.yaml', 'plans/2025-thang-cong-nhan.yaml'], code: 1 },
  { what: 'text of a Word file', args: ['text', 'build/2024-thang-cong-nhan.docx'], code: 0 },
  { what: 'a template', args: ['template', 'doan', '--out', 'Mẫu.docx'], code: 0 },
  { what: 'a template over a file', args: ['template', 'doan', '--out', 'Mẫu.docx'], code: 2 },
  { what: 'a standard of one’s own', args: ['init-standard', 'nd30', '--out', 'Thể thức'], code: 0 },
  { what: 'rules', args: ['rules'], code: 0 },
  { what: 'why a rule is one', args: ['explain', 'anniversary-count'], code: 0 },
  { what: 'standards', args: ['standards'], code: 0 },
  { what: 'a calendar', args: ['calendar', '2026', '--month', '5'], code: 0 },
  { what: 'help', args: ['--help'], code: 0 },
  { what: 'no command', args: ['dung'], code: 2 },
]

/** What a program says, with the separators of Windows as elsewhere. */
function plain({ code, out, err }: Ran): Ran {
  const same = (text: string) => text.replace(/\\{1,2}(?=[^\s"\\])/g, '/')
  return { code, out: same(out), err: same(err) }
}

/** Tests that a program does in a folder what the command does here, step by step, and leaves the same bytes. */
export function testSteps(program: (folder: string, args: string[], input?: string) => Ran): void {
  const folders = ['here', 'there'].map((name) => mkdtempSync(join(tmpdir(), `kehoach-${name}-`)))
  const [here, there] = folders as [string, string]
  folders.map(prepare)
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true })
  })

  test.each(steps)('$what', ({ args, input, code }) => {
    const expected = run(here, args, input === undefined ? {} : { input })
    expect(expected.code).toBe(code)
    expect(plain(program(there, args, input))).toEqual(plain(expected))
  })

  test('the files are the same', () => {
    const [expected, actual] = [filesIn(here), filesIn(there)]
    expect([...actual.keys()]).toEqual([...expected.keys()])
    const others = Array.from(expected.keys()).filter((name) => !actual.get(name)!.equals(expected.get(name)!))
    expect(others).toEqual([])
    expect(expected.size).toBeGreaterThan(Object.keys(files).length + 40)
  })
}
