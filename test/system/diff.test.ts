import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { minimalPlan, planWith } from '../support/minimal-plan.js'
import { program, run, temporaryFolder } from '../support/run.js'

const other = planWith('number: 8')

function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' })
}

describe('kehoach diff', () => {
  test('ends with 0 for the same, 1 for another, 2 for what can’t be compared', () => {
    const folder = folderWith({ 'a.yaml': minimalPlan, 'b.yaml': other, 'c.yaml': 'standard: doan\n', 'd.docx': 'x' })
    expect(run(folder, ['diff', 'a.yaml', 'a.yaml'])).toEqual({
      code: 0,
      out: 'a.yaml → a.yaml\nKhông có gì đổi.\n',
      err: '',
    })
    const changed = run(folder, ['diff', 'a.yaml', 'b.yaml'])
    expect(changed).toMatchObject({ code: 1, err: '' })
    expect(changed.out).toContain('  Số: [-07-]{+08+}\n')
    for (const args of [['a.yaml', 'c.yaml'], ['a.yaml', 'd.docx'], ['a.yaml', 'none.docx'], ['a.yaml']]) {
      const failed = run(folder, ['diff', ...args])
      expect(failed).toMatchObject({ code: 2, out: '' })
      expect(failed.err).not.toBe('')
    }
  })

  test('a plan and the Word file that was built of it', () => {
    const folder = folderWith({ 'a.yaml': minimalPlan, 'b.yaml': other })
    expect(run(folder, ['build', 'a.yaml']).code).toBe(0)
    expect(run(folder, ['diff', 'a.yaml', 'build/a.docx']).code).toBe(0)
    expect(run(folder, ['diff', 'build/a.docx', 'b.yaml']).code).toBe(1)
  })

  test('writes a page, but never over what it compares', () => {
    const folder = folderWith({ 'a.yaml': minimalPlan, 'b.yaml': other })
    const args = ['diff', 'a.yaml', 'b.yaml', '--format', 'html', '-o']
    expect(run(folder, [...args, 'out/a.html'])).toMatchObject({ code: 1, out: 'out/a.html\n' })
    expect(readFileSync(join(folder, 'out/a.html'), 'utf8')).toContain('<del>07</del><ins>08</ins>')
    const refused = run(folder, [...args, './b.yaml'])
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toContain('-o ./b.yaml: đây là tệp đang so sánh.')
    expect(readFileSync(join(folder, 'b.yaml'), 'utf8')).toBe(other)
  })

  test.each([
    [['a.yaml', 'b.yaml', '--format', 'markdow'], 'Không có dạng “markdow” cho --format. Có phải ý bạn là “markdown”?'],
    [['a.yaml', 'b.yaml', '--base', 'main'], 'Có --base thì chỉ ghi một tệp'],
    [['a.yaml', '--base', 'main'], '--base chỉ dùng được trong thư mục do git quản lý.'],
  ])('%j is refused', (args, message) => {
    const folder = folderWith({ 'a.yaml': minimalPlan, 'b.yaml': other })
    const { code, err } = run(folder, ['diff', ...args], { env: { GIT_CEILING_DIRECTORIES: join(folder, '..') } })
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) })
  })

  test('nothing of a document reaches the terminal as it is', () => {
    const folder = folderWith({
      'a.txt': 'Các đơn vị báo cáo.\n',
      'b.txt': 'Các đơn vị báo cáo \u001b]0;x\u0007\u202e gấp.\n',
    })
    const { code, out } = run(folder, ['diff', 'a.txt', 'b.txt'])
    expect(code).toBe(1)
    expect(out).toContain('gấp')
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })
})

describe('kehoach diff --base', () => {
  test('compares with where the branch left, with what stood beside the plan then', () => {
    const folder = folderWith({ 'plans/kế hoạch.yaml': planWith('standard: ./the-thuc') })
    const standard = join(folder, 'plans/the-thuc')
    expect(run(folder, ['init-standard', 'doan', '--out', standard]).code).toBe(0)
    git(folder, 'init', '-q', '-b', 'main')
    git(folder, 'add', '.')
    git(folder, 'commit', '-q', '-m', 'a')
    git(folder, 'checkout', '-q', '-b', 'sua')
    const plan = join(folder, 'plans/kế hoạch.yaml')
    const same = run(folder, ['diff', 'plans/kế hoạch.yaml', '--base', 'main'])
    expect(same).toMatchObject({ code: 0, err: '' })
    expect(same.out).toMatch(/^plans\/kế hoạch\.yaml \(main, [\da-f]{7,}\) → plans\/kế hoạch\.yaml\n/)

    const layout = join(standard, 'standard.yaml')
    writeFileSync(layout, readFileSync(layout, 'utf8').replace(/^( *)draft: .*$/m, '$1draft: DỰ THẢO LẦN 2'))
    writeFileSync(plan, planWith('standard: ./the-thuc\nnumber: 8\ndraft: true'))
    const { code, out } = run(join(folder, 'plans'), ['diff', 'kế hoạch.yaml', '--base', 'main'])
    expect(code).toBe(1)
    expect(out).toContain('  Số: [-07-]{+08+}\n')
    expect(out).toContain('{+Dự thảo lần 2+}')

    copyFileSync(plan, join(folder, 'moi.yaml'))
    const none = run(folder, ['diff', 'moi.yaml', '--base', 'main'])
    expect(none.err).toContain('Ở mốc “main” chưa có tệp moi.yaml trong git')
    expect(run(folder, ['diff', 'plans/kế hoạch.yaml', '--base', '--output=x'])).toMatchObject({ code: 2, out: '' })
    expect(existsSync(join(folder, 'x'))).toBe(false)
  })
})

describe('kehoach text', () => {
  test('prints a paragraph or a row a line', () => {
    const table =
      'body: |\n  # Mục đích\n\n  - Chăm lo đoàn viên.\n\n  | Việc | Số |\n  |---|---|\n  | Hội thao | 12 |\n'
    const folder = folderWith({ 'a.yaml': planWith(table), 'b.md': '# KẾ HOẠCH\n\nCác đơn vị **báo cáo**.\n' })
    const { code, out, err } = run(folder, ['text', 'a.yaml'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(
      '\nI. MỤC ĐÍCH\n- Chăm lo đoàn viên.\nVIỆC | SỐ\nHội thao | 12\n'.replace('VIỆC | SỐ', 'Việc | Số'),
    )
    expect(run(folder, ['text', 'b.md']).out).toBe('KẾ HOẠCH\nCác đơn vị báo cáo.\n')
    expect(run(folder, ['text', 'none.docx'])).toMatchObject({ code: 2, out: '' })
  })

  test('git shows the words of a .docx as docs/ci.md says', () => {
    const guide = readFileSync('docs/ci.md', 'utf8')
    const attributes = /```gitattributes\n([^`]*)```/.exec(guide)![1]!
    const configs = Array.from(guide.matchAll(/^git config (\S+) (?:'([^']*)'|(\S+))$/gm), ([, key, quoted, plain]) => [
      key!,
      quoted ?? plain!,
    ])
    expect(configs.map(([key]) => key)).toEqual(['diff.kehoach.textconv', 'diff.kehoach.cachetextconv'])
    const folder = folderWith({ 'a.yaml': minimalPlan, 'b.yaml': other, '.gitattributes': attributes })
    expect(run(folder, ['build', 'a.yaml', 'b.yaml']).code).toBe(0)
    git(folder, 'init', '-q')
    const here = `'${process.execPath}' '${program}'`
    for (const [key, value] of configs) git(folder, 'config', key!, value!.replace('npx kehoach', here))
    copyFileSync(join(folder, 'build/a.docx'), join(folder, 'kế hoạch.docx'))
    git(folder, 'add', 'kế hoạch.docx', '.gitattributes')
    git(folder, 'commit', '-q', '-m', 'a')
    copyFileSync(join(folder, 'build/b.docx'), join(folder, 'kế hoạch.docx'))
    const shown = git(folder, 'diff').split('\n')
    expect(shown).toContain('-Số: 07-KH/ĐTN')
    expect(shown).toContain('+Số: 08-KH/ĐTN')
    expect(shown.filter((line) => /^[-+](?![-+])/.test(line))).toHaveLength(2)
  })
})
