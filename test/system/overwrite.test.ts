import { chmodSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run, temporaryFolder } from '../support/run.js'

const draft = 'Kỷ niệm 93 năm (26/3/1931 - 26/3/2025)\n'
const isRoot = process.getuid?.() === 0

function folderWith(...names: string[]): string {
  const folder = temporaryFolder()
  for (const name of names) writeFileSync(join(folder, name), draft)
  return folder
}

test.each([
  ['a report over the draft', ['lint', 'a.txt', '--output-file', './a.txt'], 'đây là tệp đang soát'],
  ['a report over a draft by its link', ['lint', 'a.txt', '--output-file', 'link.txt'], 'đây là tệp đang soát'],
  ['known findings over the draft', ['lint', 'a.txt', '--update-baseline', '--baseline', 'a.txt'], 'tệp đang soát'],
  ['a template over a template', ['template', 'doan', '--out', 'mau.docx'], 'Đã có mau.docx.'],
])('%s is refused', (_, args, words) => {
  const folder = folderWith('a.txt', 'mau.docx')
  symlinkSync('a.txt', join(folder, 'link.txt'))
  const { code, err } = run(folder, args)
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(words) })
  for (const name of ['a.txt', 'mau.docx']) expect(readFileSync(join(folder, name), 'utf8')).toBe(draft)
})

test('known findings are not written over another file', () => {
  const folder = folderWith('a.txt', 'b.txt')
  const { code, out } = run(folder, ['lint', 'a.txt', '--update-baseline', '--baseline', 'b.txt'])
  expect(code).toBe(2)
  expect(out).toContain('không phải tệp các lỗi đã biết')
  expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(draft)
})

test('what a link leads to is fixed, and keeps its mode', () => {
  const folder = folderWith('a.txt')
  chmodSync(join(folder, 'a.txt'), 0o640)
  symlinkSync('a.txt', join(folder, 'link.txt'))
  expect(run(folder, ['lint', 'link.txt', '--fix']).err).toBe('Đã sửa 1 chỗ trong 1 tệp.\n')
  expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(draft.replace('93', '94'))
  expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o640)
})

// Whoever may write everything may write this as well.
test.skipIf(isRoot)('a file for reading only is left alone', () => {
  const folder = folderWith('a.txt')
  chmodSync(join(folder, 'a.txt'), 0o444)
  const { code, out, err } = run(folder, ['lint', 'a.txt', '--fix'])
  expect(code).toBe(2)
  expect(out).toContain('chỉ cho đọc')
  expect(err).not.toContain('Không có chỗ nào')
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(draft)
})

test('a folder in the place of the config is told of', () => {
  const folder = folderWith('a.txt')
  mkdirSync(join(folder, 'kehoach.config.yaml'))
  const { code, out } = run(folder, ['lint', 'a.txt'])
  expect(code).toBe(2)
  expect(out).toContain('Đây là thư mục, không phải tệp.')
})
