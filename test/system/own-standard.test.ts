import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { standardFiles } from '../support/docx-standard.js'
import { minimalPlan, planWith } from '../support/minimal-plan.js'
import { run, temporaryFolder } from '../support/run.js'

// Processes take their time on a busy machine.
const slow = { timeout: 60_000 }

type Files = Record<string, string | undefined>

/** An office's folder: two plans that name a standard of their own, with some of its files changed or gone. */
function officeWith(changes: Files = {}, standard = './the-thuc'): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'plans/the-thuc'), { recursive: true })
  const plan = planOf(standard)
  const files = { ...named('the-thuc/', { ...standardFiles(), ...changes }), 'a.yaml': plan, 'b.yaml': plan }
  for (const [name, text] of Object.entries(files)) {
    if (text !== undefined) writeFileSync(join(folder, 'plans', name), text)
  }
  return folder
}

const planOf = (standard: string) => minimalPlan.replace('standard: doan', `standard: ${standard}`)

const named = (prefix: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [prefix + name, text]))

const build = (folder: string, ...more: string[]) => run(folder, ['build', 'plans/a.yaml', 'plans/b.yaml', ...more])
const lint = (folder: string, ...more: string[]) => run(folder, ['lint', ...more, '--format', 'compact'])

function edited(file: string, from: string, to: string): Files {
  const text = standardFiles()[file]!
  expect(text).toContain(from)
  return { [file]: text.replace(from, to) }
}

describe('kehoach standards', () => {
  test('lists what ships, and how a plan names one', slow, () => {
    const { code, out, err } = run(temporaryFolder(), ['standards'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n').slice(0, 3)).toEqual([
      expect.stringMatching(/^dang {2}Đảng Cộng sản Việt Nam +Hướng dẫn số 05-HD\/VPTW ngày /),
      expect.stringMatching(/^doan {2}Đoàn TNCS Hồ Chí Minh +Hướng dẫn số 29-HD\/TWĐTN-VP ngày 29\/10\/2013$/),
      expect.stringMatching(/^nd30 {2}Cơ quan nhà nước +Nghị định số 30\/2020\/NĐ-CP ngày /),
    ])
    expect(out).toContain('\n  standard: doan\n')
    expect(out).toContain('kehoach init-standard <tên>\n')
  })
})

describe('kehoach init-standard', () => {
  test.each(['dang', 'doan', 'nd30'])('copies %s, which builds the same as it is', slow, (name) => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'plans'))
    const { code, out, err } = run(folder, ['init-standard', name, '--out', 'plans/rieng'])
    expect({ code, names: out.trim().split('\n') }).toEqual({
      code: 0,
      names: Object.keys(standardFiles(name)).map((file) => join('plans/rieng', file)),
    })
    expect(err).toContain('\n  standard: ./rieng\n')
    expect(readdirSync(join(folder, 'plans'))).toEqual(['rieng'])
    writeFileSync(join(folder, 'plans/own.yaml'), planWith('standard: ./rieng'))
    writeFileSync(join(folder, 'plans/shipped.yaml'), planWith(`standard: ${name}`))
    const built = run(folder, ['build', 'plans/own.yaml', 'plans/shipped.yaml', '--to', 'docx,html,txt'])
    expect(built).toMatchObject({ code: 0, err: '' })
    for (const extension of ['docx', 'html', 'txt']) {
      const [own, shipped] = ['own', 'shipped'].map((plan) => readFileSync(join(folder, `build/${plan}.${extension}`)))
      expect(own!.equals(shipped!), extension).toBe(true)
    }
    expect(run(folder, ['lint', 'plans'])).toMatchObject({ code: 0, err: '' })
  })

  test('names its folder after the standard', slow, () => {
    const folder = temporaryFolder()
    expect(run(folder, ['init-standard', 'doan']).err).toContain('  standard: ./the-thuc-doan\n')
    expect(readdirSync(folder)).toEqual(['the-thuc-doan'])
  })

  test.each<[string, (folder: string) => void, string[], string]>([
    [
      'a folder',
      (folder) => mkdirSync(join(folder, 'x')),
      ['doan', '--out', 'x'],
      'Đã có “x”, nên không ghi gì vào đó.',
    ],
    ['a file', (folder) => writeFileSync(join(folder, 'x'), ''), ['doan', '--out', 'x/'], 'Đã có “x/”'],
    ['a dead link', (folder) => symlinkSync('nowhere', join(folder, 'x')), ['doan', '--out', 'x'], 'Đã có “x”'],
    [
      'a file above',
      (folder) => writeFileSync(join(folder, 'x'), ''),
      ['doan', '--out', 'x/y'],
      'Không tạo được thư mục “x/y”: đã có tệp',
    ],
    ['a wrong name', () => {}, ['doann'], 'Không có thể thức “doann”. Có phải ý bạn là “doan”?'],
    ['a way out of the program', () => {}, ['../templates/doan'], 'Không có thể thức “../templates/doan”.'],
  ])('%s is wrong usage, and nothing is written', slow, (_, prepare, args, message) => {
    const folder = temporaryFolder()
    prepare(folder)
    const before = readdirSync(folder, { recursive: true })
    const { code, out, err } = run(folder, ['init-standard', ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(readdirSync(folder, { recursive: true })).toEqual(before)
  })
})

describe('a plan with a standard of its own', () => {
  test('is laid out by it', slow, () => {
    const folder = officeWith(edited('letterhead.hbs', 'Đoàn TNCS Hồ Chí Minh', 'Đoàn Khối'))
    expect(build(folder, '--to', 'txt')).toMatchObject({ code: 0, out: 'build/a.txt\nbuild/b.txt\n', err: '' })
    expect(readFileSync(join(folder, 'build/a.txt'), 'utf8')).toMatch(/ {2}ĐOÀN KHỐI$/m)
  })

  test('has the headings that it numbers', slow, () => {
    const folder = officeWith(edited('standard.yaml', '[roman, arabic, dotted, dotted, dotted]', '[roman]'))
    const styles = readFileSync(join(folder, 'plans/the-thuc/standard.yaml'), 'utf8')
      .split('\n')
      .filter((line) => !/(?:heading|clause)-[2-5]:|name: headings, level: [2-5]/.test(line))
      .join('\n')
    writeFileSync(join(folder, 'plans/the-thuc/standard.yaml'), styles)
    writeFileSync(
      join(folder, 'plans/a.yaml'),
      planWith('standard: ./the-thuc\nbody: |\n  Nay ban hành:\n\n  # Một\n\n  ## Hai\n\n  Ba.\n'),
    )
    const deep = /plans\/a\.yaml:\d+:\d+: error: .*chỉ đánh số 1 cấp.* \(markdown\)\n/
    expect(lint(folder).out).toMatch(deep)
    expect(build(folder).err).toContain('chỉ đánh số 1 cấp')
  })

  test('is judged by the form of that standard', slow, () => {
    const folder = officeWith(edited('standard.yaml', '  recipients: { ends', '  recipients: false # { ends'))
    const wrongForDoan = planWith('standard: ./the-thuc\nrecipients:\n  - Thành Đoàn')
    writeFileSync(join(folder, 'plans/a.yaml'), wrongForDoan)
    writeFileSync(join(folder, 'plans/b.yaml'), wrongForDoan.replace('./the-thuc', 'doan'))
    const { out } = lint(folder)
    expect(out).toContain('plans/b.yaml')
    expect(out).not.toContain('plans/a.yaml')
  })

  test('begins an office template', slow, () => {
    const folder = officeWith()
    expect(run(folder, ['template', './plans/the-thuc/', '--out', 'own.docx'])).toMatchObject({
      code: 0,
      out: 'own.docx\n',
    })
    expect(run(folder, ['template', 'doan', '--out', 'doan.docx']).code).toBe(0)
    const [own, doan] = ['own', 'doan'].map((name) => readFileSync(join(folder, `${name}.docx`)))
    expect(own!.equals(doan!)).toBe(true)
  })

  test('without a body begins none', slow, () => {
    const folder = officeWith({ 'page.hbs': '<section class="portrait"><p class="type">{{type}}</p></section>' })
    const { code, out, err } = run(folder, ['template', 'plans/the-thuc'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('plans/the-thuc/page.hbs\n')
  })

  test('with a mistake begins none, and the mistake is shown in its line', slow, () => {
    const folder = officeWith(edited('standard.yaml', 'width: 210', 'width: rộng'))
    expect(run(folder, ['template', './plans/the-thuc']).err).toMatch(/\n {4}\d+ │ +width: rộng/)
    expect(run(folder, ['template', './plans/a.yaml']).err).toContain('Đây là tệp, không phải thư mục.')
  })

  test('is asked for otherwise', slow, () => {
    const { out } = run(officeWith(), ['lint', 'plans/a.yaml', '--standard', 'doan'])
    expect(out).toContain('Gợi ý: Bỏ --standard khi soát kế hoạch có thể thức riêng.')
  })

  test('has what drafts are judged by, named by --standard or a config', slow, () => {
    const folder = officeWith()
    const own = 'extends: doan\nform: { owner: của Trường, number: { article: Điều 5 }, parts: false }\n'
    mkdirSync(join(folder, 'rieng'))
    writeFileSync(join(folder, 'rieng/standard.yaml'), own)
    writeFileSync(join(folder, 'a.txt'), 'Số: 12/KH-ABC\n\nKẾ HOẠCH\nTổ chức hội thi\n')
    const asked = run(folder, ['lint', 'a.txt', '--standard', './rieng'])
    expect(asked.out).toContain('Gợi ý: Có lẽ là “12-KH/ABC” (Điều 5).')
    expect(asked.out).toContain('1 tệp: 0 lỗi, 1 cảnh báo, 0 lưu ý')
    writeFileSync(join(folder, 'kehoach.config.yaml'), 'standard: ./rieng\n')
    expect(run(folder, ['lint', 'a.txt']).out).toBe(asked.out)
    writeFileSync(join(folder, 'kehoach.config.yaml'), 'standard: ../rieng\n')
    const outside = run(folder, ['lint', 'a.txt'])
    expect(outside.out).toContain('Gợi ý: Thể thức riêng phải nằm trong thư mục của tệp cấu hình')
  })

  test('in one file builds as the standard that it extends', slow, () => {
    const folder = officeWith(Object.fromEntries(Object.keys(standardFiles()).map((file) => [file, undefined])))
    const begun = run(folder, ['init-standard', 'doan', '--short', '--out', 'plans/rieng'])
    expect(begun).toMatchObject({ code: 0, out: `${join('plans/rieng/standard.yaml')}\n` })
    writeFileSync(join(folder, 'plans/a.yaml'), planOf('./rieng'))
    writeFileSync(join(folder, 'plans/b.yaml'), minimalPlan)
    expect(build(folder).code).toBe(0)
    const [own, doan] = ['a', 'b'].map((name) => readFileSync(join(folder, `build/${name}.docx`)))
    expect(own!.equals(doan!)).toBe(true)
    expect(lint(folder, 'plans/rieng/standard.yaml').code).toBe(0)
  })
})

function lineOf(file: string, words: string): number {
  return (
    standardFiles()
      [file]!.split('\n')
      .findIndex((line) => line.includes(words)) + 1
  )
}

describe('what is wrong in the files of a standard', () => {
  test.each<[string, Files, string]>([
    [
      'standard.yaml',
      edited('standard.yaml', 'width: 210', 'width: rộng'),
      `standard.yaml:${lineOf('standard.yaml', 'width: 210')}:12: error: orientations.portrait.width cần số`,
    ],
    ['YAML', edited('standard.yaml', 'language: vi-VN', 'language: [vi-VN'), 'standard.yaml:'],
    [
      'a template',
      edited('signing.hbs', '{{signature.name}}', '{{{signature.name}}}'),
      `signing.hbs:${lineOf('signing.hbs', '{{signature.name}}')}:27: error: Mẫu không được in`,
    ],
  ])('%s is said once at its place, by build and by lint', slow, (_, changes, expected) => {
    const folder = officeWith(changes)
    const linted = lint(folder)
    expect(linted.code).toBe(1)
    expect(linted.out.split('\n').filter((line) => line.includes(`plans/the-thuc/${expected}`))).toHaveLength(1)
    const [, file, line, column] = /^([\w.]+):(\d*):?(\d*)/.exec(expected)!
    const alone = lint(folder, 'plans/a.yaml')
    expect(alone.out).toMatch(/^plans\/a\.yaml:1:11: error: Thể thức “\.\/the-thuc” có (?:\d+ )?lỗi.* \(standard\)\n$/)
    expect(alone.out).toContain(` ở plans/the-thuc/${file}, dòng ${line || ''}`)
    const built = build(folder)
    expect(built).toMatchObject({ code: 1, out: '' })
    expect(built.err.split(`plans/the-thuc/${file}\n`)).toHaveLength(2)
    if (column) expect(built.err.split(`\n  ${line}:${column}  lỗi`)).toHaveLength(2)
  })

  test('also what shows only when a plan is filled in', slow, () => {
    const folder = officeWith(edited('page.hbs', '{{type}}', '{{typ}}'))
    const { code, err } = build(folder)
    expect(code).toBe(1)
    expect(err.match(/Dữ liệu không có “typ”/g)).toHaveLength(1)
    expect(err).toContain('plans/the-thuc/page.hbs\n\n  4:19  lỗi')
  })

  test('is not remembered by the cache', slow, () => {
    const folder = officeWith()
    for (let i = 0; i < 10; i++) writeFileSync(join(folder, `plans/p${i}.yaml`), minimalPlan)
    const env = { XDG_CACHE_HOME: join(folder, 'cache') }
    const lintAll = () => run(folder, ['lint', 'plans', '--format', 'compact'], { env }).out
    expect(lintAll()).toBe('')
    writeFileSync(join(folder, 'plans/the-thuc/page.hbs'), '{{#if}}')
    expect(lintAll()).toContain('plans/the-thuc/page.hbs:1:1: error')
    renameSync(join(folder, 'plans/the-thuc'), join(folder, 'plans/khac'))
    expect(lintAll()).toContain('plans/a.yaml:1:11: error')
  })
})

describe('a folder that is no standard is said at the plan’s own words', () => {
  const big = `{{!-- ${'x'.repeat(30_000)} --}}`
  test.each<[string, () => string, string]>([
    ['missing', () => officeWith({}, './khong-co'), 'Không tìm thấy thư mục này.'],
    ['a file', () => officeWith({}, './a.yaml'), 'Đây là tệp, không phải thư mục.'],
    ['without standard.yaml', () => officeWith({ 'standard.yaml': undefined }), 'thiếu tệp standard.yaml.'],
    ['without page.hbs', () => officeWith({ 'page.hbs': undefined }), 'thiếu tệp page.hbs.'],
    ['a template too long', () => officeWith({ 'post.hbs': big }), 'Tệp post.hbs dài quá 20 KB.'],
    [
      'too much together',
      () => officeWith(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`z${i}.hbs`, 'x'.repeat(9500)]))),
      'dài tổng cộng quá 80 KB.',
    ],
    [
      'a folder for a template',
      () => {
        const folder = officeWith()
        mkdirSync(join(folder, 'plans/the-thuc/x.hbs'))
        return folder
      },
      'Tệp x.hbs: Đây là thư mục, không phải tệp.',
    ],
    [
      'a link out of the plans',
      () => {
        const folder = officeWith({}, './noi-khac')
        renameSync(join(folder, 'plans/the-thuc'), join(folder, 'the-thuc'))
        symlinkSync('../the-thuc', join(folder, 'plans/noi-khac'))
        return folder
      },
      'Thư mục này nằm ngoài thư mục chứa kế hoạch.',
    ],
    [
      'a template that links out of the plans',
      () => {
        const folder = officeWith({ 'post.hbs': undefined })
        writeFileSync(join(folder, 'secret'), 'MẬT')
        symlinkSync('../../secret', join(folder, 'plans/the-thuc/post.hbs'))
        return folder
      },
      'Tệp post.hbs của thư mục này nằm ngoài thư mục chứa kế hoạch.',
    ],
  ])('%s', slow, (_, prepare, message) => {
    const folder = prepare()
    const linted = run(folder, ['lint', 'plans/a.yaml', '--format', 'json'])
    expect(linted.code).toBe(2)
    expect(JSON.parse(linted.out).diagnostics).toMatchObject([
      {
        ruleId: 'file-read',
        file: 'plans/a.yaml',
        message: expect.stringContaining(message),
        position: { start: { line: 1, column: 11 } },
      },
    ])
    const built = build(folder)
    expect(built).toMatchObject({ code: 2, out: '' })
    expect(built.err).toContain('plans/a.yaml\n\n  1:11  lỗi')
    expect(built.err).not.toContain('MẬT')
    expect(existsSync(join(folder, 'build'))).toBe(false)
  })

  test.each([
    ['../the-thuc', 'đi ra ngoài thư mục chứa kế hoạch'],
    ['./x/../../the-thuc', 'đi ra ngoài thư mục chứa kế hoạch'],
    ['x\\..\\..\\the-thuc', 'đi ra ngoài thư mục chứa kế hoạch'],
    ['/etc/ssl', 'là đường dẫn tuyệt đối'],
    ['C:\\the-thuc', 'là đường dẫn tuyệt đối'],
    ['~/the-thuc', 'là đường dẫn tuyệt đối'],
    ['../../package', 'đi ra ngoài thư mục chứa kế hoạch'],
  ])('%s leaves the plan’s folder', slow, (standard, message) => {
    const folder = officeWith({}, standard)
    const { code, out } = lint(folder, 'plans/a.yaml')
    expect(code).toBe(1)
    expect(out).toMatch(new RegExp(`^plans/a\\.yaml:1:11: error: .*${message}.* \\(plan-schema\\)\n$`))
  })
})
