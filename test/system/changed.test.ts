import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { changedFiles, within } from '../../src/node/git/changed.js'
import { standardFiles } from '../support/docx-standard.js'
import { minimalPlan } from '../support/minimal-plan.js'
import { pngOf } from '../support/pictures.js'
import { run } from '../support/run.js'

const odd = 'kế hoạch $(x) "một"\n\t hai.txt'

describe('files changed against git', () => {
  let folder: string

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'kehoach-')))
    git('init', '--quiet', '--initial-branch=main')
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  test('are those not yet committed, whatever their names', () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt']) write(name, name)
    write('.gitignore', 'build/\n')
    commit()
    write('b.txt', 'sửa')
    write('c.txt', 'sửa')
    git('add', 'c.txt')
    rmSync(join(folder, 'd.txt'))
    git('mv', 'e.txt', 'đổi tên.txt')
    write(odd, 'mới')
    write('-n.txt', 'mới')
    write('build/x.txt', 'mới')
    expect(changedFiles(undefined, folder)).toEqual(['-n.txt', 'b.txt', 'c.txt', odd, 'đổi tên.txt'].sort())
  })

  test('are named from the current folder, those above it included', () => {
    write('nháp/a.txt', 'a')
    write('b.txt', 'b')
    commit()
    write('nháp/a.txt', 'sửa')
    write('b.txt', 'sửa')
    expect(changedFiles(undefined, join(folder, 'nháp'))).toEqual(['../b.txt', 'a.txt'])
  })

  test('are those of the branch, not what its base has got since', () => {
    write('a.txt', 'a')
    write('b.txt', 'b')
    commit()
    git('checkout', '--quiet', '-b', 'nhánh')
    write('a.txt', 'sửa')
    commit()
    git('checkout', '--quiet', 'main')
    write('b.txt', 'sửa trên main')
    commit()
    git('checkout', '--quiet', 'nhánh')
    write('mới.txt', 'mới')
    expect(changedFiles('main', folder)).toEqual(['a.txt', 'mới.txt'])
    expect(changedFiles('HEAD', folder)).toEqual(['mới.txt'])
  })

  test('are all files before the first commit', () => {
    write('a.txt', 'a')
    write('b.txt', 'b')
    git('add', 'a.txt')
    expect(changedFiles(undefined, folder)).toEqual(['a.txt', 'b.txt'])
    expect(() => changedFiles('main', folder)).toThrow('Không tìm thấy mốc “main” trong git.')
  })

  test('against an unrelated history are compared as they stand', () => {
    write('a.txt', 'a')
    commit()
    git('checkout', '--quiet', '--orphan', 'khác')
    write('b.txt', 'b')
    commit()
    expect(changedFiles('main', folder)).toEqual(['b.txt'])
  })

  test.each(['không-có', '--output=x', '-x', 'HEAD~9', ''])('say so when there is no commit %j', (base) => {
    write('a.txt', 'a')
    commit()
    expect(() => changedFiles(base, folder)).toThrow(`Không tìm thấy mốc “${base}” trong git.`)
  })

  test('bring with them the plans of an own standard that changed', { timeout: 60_000 }, () => {
    for (const name of ['a', 'b', 'c']) {
      write(`plans/${name}.yaml`, minimalPlan.replace('doan', name === 'c' ? 'doan' : `'./rieng-${name}' # riêng`))
    }
    for (const name of ['a', 'b']) {
      for (const [file, text] of Object.entries(standardFiles())) write(`plans/rieng-${name}/${file}`, text)
    }
    commit()
    const lint = () => run(folder, ['lint', '.', '--changed', '--format', 'compact']).out.split('\n').slice(0, -1)
    expect(lint()).toEqual([])
    write('plans/rieng-a/page.hbs', '{{#if}}')
    expect(lint()).toEqual([
      expect.stringMatching(/^plans\/a\.yaml:1:12: error: Thể thức “\.\/rieng-a” có lỗi/),
      expect.stringMatching(/^plans\/rieng-a\/page\.hbs:1:1: error/),
    ])
    expect(JSON.parse(run(folder, ['lint', 'plans/b.yaml', '--changed', '--format', 'json']).out).summary.files).toBe(0)
  })

  test('bring with them the plans of a picture that changed', { timeout: 60_000 }, () => {
    const plan = (name: string) => minimalPlan.replace('body: |\n', `body: |\n  ![Sơ đồ](<hinh/${name}.png>)\n\n`)
    for (const name of ['a', 'so do b']) {
      write(`plans/${name}.yaml`, plan(name))
      writeFileSync(write(`plans/hinh/${name}.png`, ''), pngOf())
    }
    commit()
    const lint = () => run(folder, ['lint', '.', '--changed', '--format', 'compact']).out.split('\n').slice(0, -1)
    expect(lint()).toEqual([])
    write('plans/hinh/so do b.png', 'GIF89a')
    expect(lint()).toEqual([
      expect.stringMatching(/^plans\/so do b\.yaml:.* error: Không in được hình “hinh\/so do b\.png”/),
    ])
  })

  test('need a folder that git knows', () => {
    rmSync(join(folder, '.git'), { recursive: true })
    expect(() => changedFiles(undefined, folder)).toThrow('--changed chỉ dùng được trong thư mục do git quản lý.')
  })

  function git(...args: string[]) {
    const identity = ['-c', 'user.name=kehoach', '-c', 'user.email=kehoach@example.org', '-c', 'commit.gpgsign=false']
    const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' })
    expect(status, stderr).toBe(0)
  }

  function commit() {
    git('add', '--all')
    git('commit', '--quiet', '--message=x')
  }

  function write(name: string, text: string) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
})

test.each([
  { paths: ['.'], left: ['plans/a.yaml', 'plans-2/b.yaml', 'c.txt', '..d.txt'] },
  { paths: ['plans'], left: ['plans/a.yaml'] },
  { paths: ['./plans/', 'c.txt'], left: ['plans/a.yaml', 'c.txt'] },
  { paths: ['plans/a.yaml'], left: ['plans/a.yaml'] },
  { paths: ['..'], left: ['plans/a.yaml', 'plans-2/b.yaml', 'c.txt', '..d.txt', '../e.txt'] },
  { paths: [], left: [] },
])('within $paths', ({ paths, left }) => {
  expect(within(['plans/a.yaml', 'plans-2/b.yaml', 'c.txt', '..d.txt', '../e.txt'], paths)).toEqual(left)
})
