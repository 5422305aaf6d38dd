import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { examples } from '../support/examples.js'
import { minimalPlan } from '../support/minimal-plan.js'
import { run, temporaryFolder } from '../support/run.js'

const plans = resolve('plans')
const planOf = (name: string) => join(plans, name)

function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

describe('build', () => {
  test('writes each format into build/ and prints the paths', () => {
    const folder = temporaryFolder()
    const { code, out, err } = run(folder, ['build', planOf('2024-thang-cong-nhan.yaml'), '--to', 'docx,html,txt'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const written = ['docx', 'html', 'txt'].map((kind) => join('build', `2024-thang-cong-nhan.${kind}`))
    expect(out).toBe(`${written.join('\n')}\n`)
    expect(readdirSync(join(folder, 'build')).sort()).toEqual(written.map((path) => path.slice('build/'.length)).sort())
    const text = readFileSync(join(folder, written[2]!), 'utf8')
    for (const fact of ['Số: 82-KH/ĐTN', '49 năm', '138 năm', '134 năm', 'lần thứ 16', 'LỊCH HOẠT ĐỘNG'])
      expect(text).toContain(fact)
  })

  test('gives the same bytes alone and in a batch, in any time zone', () => {
    const [alone, batch] = [temporaryFolder(), temporaryFolder()]
    expect(run(batch, ['build', ...examples.map(planOf)], { env: { TZ: 'Pacific/Apia' } }).code).toBe(0)
    for (const name of examples) {
      expect(run(alone, ['build', planOf(name)], { env: { TZ: 'Asia/Ho_Chi_Minh' } }).code).toBe(0)
      const docx = join('build', name.replace('.yaml', '.docx'))
      expect(readFileSync(join(alone, docx)).equals(readFileSync(join(batch, docx)))).toBe(true)
    }
  })

  test('a plan with errors writes nothing, says where, and the others are still built', () => {
    const folder = folderWith({
      'hong.yaml': minimalPlan.replace(/^date:.*$/m, 'date: 31/4/2024'),
      'tot.yaml': minimalPlan,
    })
    const { code, out, err } = run(folder, ['build', 'hong.yaml', 'tot.yaml'])
    expect(code).toBe(1)
    expect(out).toBe(`${join('build', 'tot.docx')}\n`)
    expect(err).toMatch(/^hong\.yaml\n\n {2}\d+:\d+ /m)
    expect(readdirSync(join(folder, 'build'))).toEqual(['tot.docx'])
  })

  test.each([
    ['a missing file', ['build', 'khong-co.yaml'], 'Không tìm thấy tệp'],
    ['a folder', ['build', '.'], 'thư mục'],
    ['a Word file', ['build', 'a b.docx'], 'Muốn soát tệp Word, dùng: npx kehoach lint "a b.docx"'],
    ['a text', ['build', 'a.txt'], 'Tệp này không phải kế hoạch .yaml.'],
    ['a pattern that nothing matches', ['build', 'x*.yaml'], 'Không có kế hoạch hay dự thảo nào khớp với “x*.yaml”.'],
    ['an unknown format', ['build', 'a.yaml', '--to', 'odt'], 'odt'],
    ['no plan', ['build'], 'Thiếu tham số “kế hoạch”.\nXin xem: kehoach build --help\n'],
    [
      'an unknown option',
      ['build', 'a.yaml', '--toi', 'docx'],
      'Có phải ý bạn là --to?\nXin xem: kehoach build --help\n',
    ],
    ['an unknown command', ['biuld', 'a.yaml'], 'Có phải ý bạn là build?\nXin xem: kehoach --help\n'],
    ['too many names', ['explain', 'weekday', 'syllable'], 'Xin xem: kehoach explain --help\n'],
  ])('%s is one clear message and exit code 2', (_, args, message) => {
    const folder = folderWith({ 'a.yaml': minimalPlan, 'a b.docx': 'PK\u0003\u0004', 'a.txt': 'Kế hoạch' })
    const { code, out, err } = run(folder, args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(message)
    expect(err).not.toMatch(/\bat .*:\d+:\d+\)?$/m)
    expect(existsSync(join(folder, 'build'))).toBe(false)
  })

  test('nothing at all is answered by the help alone', () => {
    const { code, out, err } = run(temporaryFolder(), [])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^Cách dùng: kehoach <lệnh>/)
    expect(err).toContain('\n  build <kế hoạch…> ')
    expect(err).toContain('\n  lint [tệp…] ')
    expect(err).toContain('\n  explain <quy tắc> ')
    expect(err).not.toContain('Lệnh ghi chưa đúng.')
  })

  test('takes the plans that a pattern means', () => {
    const folder = folderWith({ 'a-1.yaml': minimalPlan, 'a-2.yaml': minimalPlan, 'b.yaml': minimalPlan })
    expect(run(folder, ['build', 'a-?.yaml', '--to', 'txt']).out).toBe('build/a-1.txt\nbuild/a-2.txt\n')
  })

  test('two plans of one name would overwrite each other', () => {
    const folder = folderWith({ 'a.yaml': minimalPlan })
    mkdirSync(join(folder, 'cu'))
    writeFileSync(join(folder, 'cu', 'a.yaml'), minimalPlan)
    const { code, err } = run(folder, ['build', 'a.yaml', join('cu', 'a.yaml')])
    expect(code).toBe(2)
    expect(err).toContain('cùng một tệp')
  })

  test('an output folder that is a file, and a target that is a folder, leave nothing behind', () => {
    const folder = folderWith({ 'a.yaml': minimalPlan, build: 'tệp', 'cu.txt': '' })
    mkdirSync(join(folder, 'ra', 'a.docx'), { recursive: true })
    copyFileSync(join(folder, 'a.yaml'), join(folder, 'b.yaml'))
    const refused = run(folder, ['build', 'a.yaml', 'b.yaml', '--to', 'docx,html,txt'])
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err.match(/Không tạo được thư mục “build” vì đã có tệp cùng tên\./g)).toHaveLength(1)
    expect(run(folder, ['build', 'a.yaml', '--out-dir', 'ra'])).toMatchObject({ code: 2, out: '' })
    expect(readdirSync(join(folder, 'ra'))).toEqual(['a.docx'])
    expect(readFileSync(join(folder, 'build'), 'utf8')).toBe('tệp')
  })

  // The owner of the machine may write anywhere, so only others can see this.
  test.runIf(process.getuid?.() !== 0)('a folder that may not be written is told', () => {
    const folder = folderWith({ 'a.yaml': minimalPlan })
    mkdirSync(join(folder, 'ra'))
    chmodSync(join(folder, 'ra'), 0o555)
    const { code, err } = run(folder, ['build', 'a.yaml', '--out-dir', 'ra'])
    expect(code).toBe(2)
    expect(err).toContain('Không có quyền ghi')
  })
})

describe('lint', () => {
  test('takes plans/ where nothing is named, and the example plans have no findings', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'plans'))
    for (const name of examples) copyFileSync(planOf(name), join(folder, 'plans', name))
    const { code, out } = run(folder, ['lint'])
    expect(out).not.toMatch(/lỗi {2}|cảnh báo {2}/)
    expect(code).toBe(0)
  })

  test('a draft from standard input, as JSON in the fixed form', () => {
    const text = 'Hướng tới kỷ niệm 498 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2024).\n'
    const { code, out } = run(temporaryFolder(), ['lint', '--format', 'json', '--stdin-filename', 'du-thao.txt'], {
      input: text,
    })
    expect(code).toBe(1)
    const report = JSON.parse(out)
    expect(report.version).toBe(1)
    expect(report.summary).toEqual({ files: 1, errors: 1, warnings: 0, infos: 0 })
    expect(report.diagnostics).toMatchObject([
      {
        ruleId: 'anniversary-count',
        severity: 'error',
        file: 'du-thao.txt',
        position: { start: { line: 1, column: 19, offset: 18 } },
        fix: [{ range: [18, 21], text: '49' }],
      },
    ])
  })

  test('--fix changes only what is wrong, in a file with CRLF and a byte order mark', () => {
    const text = '\ufeffKỷ niệm 48 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2024).\r\nHết. \r\n'
    const folder = folderWith({ 'a.txt': text })
    expect(run(folder, ['lint', 'a.txt', '--fix']).code).toBe(0)
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(text.replace('48 năm', '49 năm'))
  })

  test.each([
    ['an empty file', 'a.txt', ''],
    ['binary rubbish', 'a.txt', new Uint8Array([0, 1, 2, 3, 0, 255, 254])],
    ['a truncated .docx', 'a.docx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
    ['a plan that is no YAML text', 'a.yaml', new Uint8Array([0xff, 0x00, 0x12])],
  ])('%s is one clear message and exit code 2', (_, name, content) => {
    const { code, out, err } = run(folderWith({ [name]: content }), ['lint', name])
    expect(code).toBe(2)
    expect(err).toBe('')
    expect(out).toContain(name)
    expect(out).not.toMatch(/\bat .*:\d+:\d+\)?$/m)
  })
})

test('help is Vietnamese', () => {
  const { code, out } = run(temporaryFolder(), ['build', '--help'])
  expect(code).toBe(0)
  expect(out).toContain('Cách dùng:')
  expect(out).not.toMatch(/Usage|Options|Commands|default/)
})
