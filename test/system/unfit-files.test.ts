import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { targetProblem } from '../../src/node/files/target.js'
import { minimalPlan } from '../support/minimal-plan.js'
import { run, temporaryFolder } from '../support/run.js'
import { p, r, word } from '../support/word.js'

const draft = 'Kỷ niệm 93 năm (26/3/1931 - 26/3/2025)\n'
const many = Array.from({ length: 8 }, (_, i) => `${i}.txt`)

/** A folder with drafts, a plan, and a name at which no file is. */
function folderWith(kind: string, name: string): string {
  const folder = temporaryFolder()
  for (const file of ['a.txt', ...many]) writeFileSync(join(folder, file), draft)
  writeFileSync(join(folder, 'a.yaml'), minimalPlan)
  writeFileSync(join(folder, 'a.docx'), word({ body: p(r(draft)) }))
  mkdirSync(join(folder, name, '..'), { recursive: true })
  make(kind, join(folder, name))
  return folder
}

function make(kind: string, path: string): void {
  if (kind === 'folder') mkdirSync(path)
  else if (kind === 'device') symlinkSync('/dev/zero', path)
  else execFileSync('mkfifo', [path])
}

const kinds = ['pipe', 'device', 'folder'] as const
const isPlain = /không phải là tệp thường|thư mục mang tên này|Đây là thư mục|đã có tệp cùng tên|Đã có/

const targets: [what: string, name: string, args: string[]][] = [
  ['a report', 'x', ['lint', 'a.txt', '--output-file', 'x']],
  ['an annotated copy', 'x.docx', ['lint', 'a.docx', '--annotate', 'x.docx']],
  ['known findings', 'x', ['lint', 'a.txt', '--update-baseline', '--baseline', 'x']],
  ['a template', 'x.docx', ['template', 'doan', '--out', 'x.docx']],
  ['a standard', 'x', ['init-standard', 'doan', '--out', 'x']],
  ['a plan', 'build/a.docx', ['build', 'a.yaml']],
  ['known findings that are read', 'x', ['lint', 'a.txt', '--baseline', 'x']],
  ['a config', 'kehoach.config.yaml', ['lint', 'a.txt']],
  ['a plan to build', 'x.yaml', ['build', 'x.yaml']],
]

describe.runIf(process.platform === 'linux').each(kinds)('a %s', (kind) => {
  test.each(targets)('in the place of %s is refused and left alone', (_, name, args) => {
    const folder = folderWith(kind, name)
    const before = lstatSync(join(folder, name))
    const { code, out, err } = run(folder, args)
    expect({ code, told: isPlain.test(out + err) }).toEqual({ code: 2, told: true })
    expect(lstatSync(join(folder, name))).toMatchObject({ ino: before.ino, mode: before.mode })
    expect(readdirSync(folder).filter((file) => file.startsWith('.kehoach-'))).toEqual([])
  })

  test('in the place of what is remembered is as if nothing was', () => {
    const folder = folderWith(kind, 'node_modules/.cache/kehoach/lint.json')
    const { code, out } = run(folder, ['lint', ...many])
    expect({ code, found: out.match(/anniversary-count/g)?.length }).toEqual({ code: 1, found: 8 })
  })

  test("in the place of GitHub's summary is told of, and the report is written", () => {
    const folder = folderWith(kind, 'x')
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'x') }
    const { code, out, err } = run(folder, ['lint', 'a.txt'], { env })
    expect({ code, out, err }).toEqual({
      code: 2,
      out: expect.stringContaining('::error file=a.txt'),
      err: expect.stringMatching(isPlain),
    })
  })
})

describe.runIf(process.platform === 'linux')('a folder below one that takes none, such as /proc,', () => {
  const place = '/proc/kehoach/x'

  test.each([
    ['a report', ['lint', 'a.txt', '--output-file', `${place}/x`]],
    ['an annotated copy', ['lint', 'a.docx', '--annotate', `${place}/x.docx`]],
    ['known findings', ['lint', 'a.txt', '--update-baseline', '--baseline', `${place}/x`]],
    ['a template', ['template', 'doan', '--out', `${place}/x.docx`]],
    ['a standard', ['init-standard', 'doan', '--out', place]],
    ['a plan', ['build', 'a.yaml', '--out-dir', place]],
  ])('for %s is refused at once', (_, args) => {
    const { code, out, err } = run(folderWith('folder', 'x'), args)
    expect({ code, told: /hông tạo được|không có quyền ghi/i.test(out + err) }).toEqual({ code: 2, told: true })
  })

  test('for what is remembered is as if nothing was', () => {
    const env = { XDG_CACHE_HOME: place }
    expect(run(folderWith('folder', 'x'), ['lint', ...many], { env }).code).toBe(1)
  })
})

test.runIf(process.platform === 'linux').each(['pipe', 'device'])('a %s as the output folder is refused', (kind) => {
  const { code, err } = run(folderWith(kind, 'x'), ['build', 'a.yaml', '--out-dir', 'x/y'])
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('vì đã có tệp cùng tên') })
})

test.runIf(process.platform === 'linux').each(['/dev/null', '/dev/stdout', '/dev/fd/1', '/proc/self/exe'])(
  '%s is not replaced by a file',
  (file) => expect(targetProblem(file)?.[0]).toBe('Không ghi được vì đây không phải là tệp thường.'),
)

describe('one file by two names', () => {
  const folderWithLinks = () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.txt'), draft)
    writeFileSync(join(folder, 'a.docx'), word({ body: p(r(draft)) }))
    writeFileSync(join(folder, 'cu.json'), '{"version": 1, "files": {}}')
    for (const name of ['a.docx', 'cu.json']) symlinkSync(name, join(folder, `link-${name}`))
    return folder
  }

  test.each([
    [
      'two reports',
      ['lint', 'a.txt', '--format', 'json', '--output-file', 'x', '--format', 'sarif', '--output-file', './x'],
    ],
    ['a report and a copy', ['lint', 'a.docx', '--annotate', 'x.docx', '--output-file', './x.docx']],
    ['a report and known findings', ['lint', 'a.txt', '--baseline', 'cu.json', '--output-file', 'link-cu.json']],
    [
      'a report and new known findings',
      ['lint', 'a.txt', '--update-baseline', '--baseline', 'x', '--output-file', './x'],
    ],
  ])('is not written twice: %s', (_, args) => {
    const folder = folderWithLinks()
    const { code, err } = run(folder, args)
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('cũng là tệp này. Xin ghi hai tệp khác nhau.'),
    })
    expect(existsSync(join(folder, 'x'))).toBe(false)
    expect(readFileSync(join(folder, 'cu.json'), 'utf8')).toBe('{"version": 1, "files": {}}')
  })

  test('a copy is not written over its draft by a link', () => {
    const { code, err } = run(folderWithLinks(), ['lint', 'a.docx', '--annotate', 'link-a.docx'])
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('khác với tệp đang soát') })
  })

  test('a plan is not built over the template that it is built with', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.yaml'), minimalPlan.replace(/^standard:.*$/m, '$&\ntemplate: a.docx'))
    expect(run(folder, ['template', 'doan', '--out', 'a.docx']).code).toBe(0)
    const template = readFileSync(join(folder, 'a.docx'))
    const { code, err } = run(folder, ['build', 'a.yaml', '--out-dir', '.'])
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('sẽ ghi đè lên chính mẫu này') })
    expect(readFileSync(join(folder, 'a.docx')).equals(template)).toBe(true)
    expect(run(folder, ['build', 'a.yaml']).code).toBe(0)
  })
})
