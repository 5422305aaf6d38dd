import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { minimalPlan, planWith } from '../support/minimal-plan.js'
import { run, temporaryFolder } from '../support/run.js'

const nfd = (name: string) => name.normalize('NFD')
const forms = [
  ['a Mac’s file by a name as it is typed', nfd, (name: string) => name],
  ['the other way round', (name: string) => name, nfd],
] as const

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

describe.each(forms)('%s', (_, stored, typed) => {
  test('is linted, in folders too', () => {
    const folder = folderWith({ [stored('Tài liệu/Kế hoạch Tết.txt')]: 'Các nghành.\n' })
    for (const args of [['Tài liệu/Kế hoạch Tết.txt'], ['Tài liệu'], ['Tài liệu/*.txt'], ['./Tài liệu/../Tài liệu']]) {
      const { code, out } = run(folder, ['lint', ...args.map(typed)])
      expect([code, out]).toEqual([0, expect.stringContaining('“nghành” sai chính tả')])
    }
  })

  test('is built, into the folder that is there', () => {
    const folder = folderWith({ [stored('Kế hoạch.yaml')]: minimalPlan, [stored('Kết quả/cũ.txt')]: 'x' })
    const { code, err } = run(folder, ['build', typed('Kế hoạch.yaml'), '--out-dir', typed('Kết quả')])
    expect([code, err]).toEqual([0, ''])
    expect(readdirSync(folder)).toHaveLength(2)
    expect(readdirSync(join(folder, stored('Kết quả')))).toHaveLength(2)
    run(folder, ['build', typed('Kế hoạch.yaml'), '--out-dir', typed('Kết quả')])
    expect(readdirSync(join(folder, stored('Kết quả')))).toHaveLength(2)
  })

  test('is the template and the standard that a plan names', () => {
    const folder = folderWith({ [stored('mẫu/cũ.txt')]: 'x' })
    expect(run(folder, ['template', 'doan', '--out', join(typed('mẫu'), typed('Mẫu cơ quan.docx'))]).code).toBe(0)
    expect(run(folder, ['init-standard', 'doan', '--out', join(typed('mẫu'), 'the-thuc')]).code).toBe(0)
    const at = join(folder, stored('mẫu'))
    renameSync(join(at, typed('Mẫu cơ quan.docx')), join(at, stored('Mẫu cơ quan.docx')))
    renameSync(join(at, 'the-thuc'), join(at, stored('Thể thức')))
    const keys = `standard: ${typed('./mẫu/Thể thức')}\ntemplate: ${typed('mẫu/Mẫu cơ quan.docx')}\n`
    writeFileSync(join(folder, 'plan.yaml'), planWith(keys))
    expect(run(folder, ['lint', 'plan.yaml']).out).toContain('0 lỗi')
    const { code, err } = run(folder, ['build', 'plan.yaml'])
    expect([code, err]).toEqual([0, ''])
    expect(run(folder, ['template', typed('mẫu/Thể thức').replace(/^/, './'), '--out', 'a.docx']).code).toBe(0)
  })

  test('is where reports, known findings and copies go', () => {
    const folder = folderWith({ [stored('Báo cáo/cũ.txt')]: 'x', 'a.txt': 'Các nghành.\n' })
    const target = (name: string) => join(typed('Báo cáo'), name)
    run(folder, ['lint', 'a.txt', '--format', 'json', '--output-file', target('r.json')])
    run(folder, ['lint', 'a.txt', '--update-baseline', '--baseline', target('b.json')])
    expect(readdirSync(folder)).toHaveLength(2)
    expect(readdirSync(join(folder, stored('Báo cáo'))).toSorted()).toEqual(
      ['b.json', stored('cũ.txt'), 'r.json'].toSorted(),
    )
    expect(run(folder, ['lint', 'a.txt', '--baseline', target('b.json')]).err).toContain('1 phát hiện đã biết')
  })
})

test('of two that look the same the exact one is meant', () => {
  const folder = folderWith({ [nfd('Tết.txt')]: 'Các nghành.\n', 'Tết.txt': 'Tâp trung.\n' })
  expect(run(folder, ['lint', 'Tết.txt']).out).toContain('Tâp')
  expect(run(folder, ['lint', nfd('Tết.txt')]).out).toContain('nghành')
})

describe('a path with blanks that was not quoted', () => {
  const files = {
    'Kế hoạch năm 2026.yaml': minimalPlan,
    'Tài liệu/Kế hoạch.yaml': minimalPlan,
    'a  b.txt': 'A.\n',
    'c.txt': 'C.\n',
  }
  test.each([
    [['build', 'Kế', 'hoạch', 'năm', '2026.yaml'], 'Kế hoạch năm 2026.yaml'],
    [['lint', 'c.txt', 'Kế', 'hoạch', 'năm', '2026.yaml', 'c.txt'], 'Kế hoạch năm 2026.yaml'],
    [['build', 'Tài', 'liệu/Kế', 'hoạch.yaml'], null],
    [['build', 'Tài', 'liệu/Kế hoạch.yaml'], 'Tài liệu/Kế hoạch.yaml'],
    [['lint', 'Tài', 'liệu'], 'Tài liệu'],
    [['lint', 'a', 'b.txt'], 'a  b.txt'],
    [['build', ...nfd('Kế hoạch năm 2026.yaml').split(' ')], 'Kế hoạch năm 2026.yaml'],
  ])('%j', (args, path) => {
    const { code, out, err } = run(folderWith(files), args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('đặt trong ngoặc kép')
    expect(err).toContain(`kehoach ${args[0]} "${path ?? 'Tài liệu/Kế hoạch.yaml'}"`)
  })

  test('is no matter where each part is a file', () => {
    const { err, code } = run(folderWith({ a: 'A.\n', 'b.txt': 'B.\n', 'a b.txt': 'C.\n' }), ['lint', 'a', 'b.txt'])
    expect([code, err]).toEqual([0, ''])
  })
})

describe('a file that is not there', () => {
  test.each([
    ['build', 'ten.yaml', 'ten.yaml.txt', 'Trong thư mục có “ten.yaml.txt”: xin xóa đuôi .txt bị Windows giấu'],
    ['lint', 'Tên.yaml', nfd('Tên.yaml.txt'), 'đuôi .txt bị Windows giấu'],
    ['build', 'ten', 'ten.yaml', 'Có phải ý bạn là “ten.yaml”?'],
    ['build', 'ten.yaml', 'ten.yml', 'Có phải ý bạn là “ten.yml”?'],
    ['lint', 'ke hoach.docx', 'Kế hoạch.docx', 'Có phải ý bạn là “Kế hoạch.docx”?'],
    ['lint', 'khac.docx', 'a.docx', 'Xin kiểm tra lại đường dẫn và tên tệp'],
  ])('%s %s beside %s', (command, asked, there, hint) => {
    const { code, out, err } = run(folderWith({ [there]: minimalPlan }), [command, asked])
    expect(code).toBe(2)
    expect((out + err).normalize('NFC')).toContain(hint)
  })

  test.each(['build', 'lint'])('%s of a plan with an ending that Windows hides', (command) => {
    const folder = folderWith({ 'ten.yaml.txt': minimalPlan })
    const { code, out, err } = run(folder, [command, 'ten.yaml.txt'])
    expect(code).toBe(2)
    expect(out + err).toContain('đuôi .txt bị Windows giấu đi')
    expect(out + err).toContain('đổi tên tệp thành “ten.yaml”')
    expect(existsSync(join(folder, 'build'))).toBe(false)
  })
})
