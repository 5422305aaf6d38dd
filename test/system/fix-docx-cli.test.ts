import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../../src/readers/docx.js'
import { run, temporaryFolder } from '../support/run.js'
import { cell, p, r, row, table, word } from '../support/word.js'

const nfd = (text: string) => text.normalize('NFD')
const box = (text: string) => {
  const content = `<w:txbxContent>${p(r(text))}</w:txbxContent>`
  const shape = `<mc:Choice Requires="wps"><w:drawing>${content}</w:drawing></mc:Choice>`
  return `<w:r><mc:AlternateContent>${shape}<mc:Fallback><w:pict>${content}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
}

function folderWith(body: string): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.docx'), word({ body }))
  return folder
}

function lint(folder: string, ...args: string[]) {
  const { code, out, err } = run(folder, ['lint', 'a.docx', '--format', 'compact', ...args])
  return { code, rules: Array.from(out.matchAll(/\(([a-z-]+)\)$/gm), ([, id]) => id), err }
}

function textsOf(file: string): string[] {
  const { value } = readDocx(readFileSync(file), 'a.docx')
  return value!.passages.map(({ origin, text }) => `${origin!.source.starts ? 'pieced ' : ''}${text}`)
}

const prose = 'Tuyên truyền, vận động đoàn viên'

describe('--fix', () => {
  const body = p(r(nfd(prose))) + p(r(prose) + r(nfd(` ở cơ sở`))) + table(row([cell(p(r(nfd('Thời gian'))))]))

  test('composes the letters of the whole Word file', () => {
    const folder = folderWith(body)
    expect(lint(folder).rules).toEqual(['unicode'])
    expect(lint(folder, '--fix')).toEqual({ code: 0, rules: [], err: 'Đã sửa 3 chỗ trong 1 tệp.\n' })
    expect(textsOf(join(folder, 'a.docx'))).toEqual([prose, `${prose} ở cơ sở`, 'Thời gian'])
  })

  test('composes a paragraph of many letters', () => {
    const words = `${prose} `.repeat(400).trim()
    const folder = folderWith(p(r(nfd(words))))
    expect(lint(folder, '--fix').err).toBe('Đã sửa 1 chỗ trong 1 tệp.\n')
    expect(textsOf(join(folder, 'a.docx'))).toEqual([words])
  })

  test('does so as changes that somebody accepts', () => {
    const folder = folderWith(body)
    expect(lint(folder, '--fix', '--track').rules).toEqual(['pending-changes'])
    expect(lint(folder).rules).toEqual(['pending-changes'])
  })

  test('tells in one line what was left and why', () => {
    const folder = folderWith(p(r(nfd(prose)) + box(nfd('DỰ THẢO'))))
    const left = 'a.docx: còn 1 chỗ chưa tự sửa được. Chữ này nằm trong khung chữ mà Word lưu thành hai bản.\n'
    expect(lint(folder, '--fix')).toEqual({ code: 0, rules: ['unicode'], err: `Đã sửa 1 chỗ trong 1 tệp.\n${left}` })
    expect(lint(folder, '--fix').err).toBe(left)
    expect(lint(folder)).toEqual({ code: 0, rules: ['unicode'], err: '' })
    const sdt = `<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent>${r(nfd('Số'))}</w:sdtContent></w:sdt>`
    const other = folderWith(p(box(nfd('DỰ THẢO'))) + p(sdt) + p(box(nfd('HỎA TỐC'))))
    const both =
      'a.docx: còn 3 chỗ chưa tự sửa được. 2 chỗ: Chữ này nằm trong khung chữ mà Word lưu thành hai bản. 1 chỗ: Chữ này nằm trong ô nội dung mà Word tự điền từ dữ liệu của tệp.\n'
    expect(lint(other, '--fix', '--dry-run').err).toContain(both)
  })
})

test('what is pending is told where it stands', () => {
  const wrong = p(r('Kỷ niệm 48 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2024).'))
  const inserted = p(`<w:ins w:id="1" w:author="x">${r('Họp giao ban.')}</w:ins>`)
  expect(lint(folderWith(wrong + inserted + wrong)).rules).toEqual([
    'anniversary-count',
    'pending-changes',
    'anniversary-count',
  ])
})

describe('--annotate', () => {
  const wrong = p(r('Kỷ niệm 48 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2024).'))
  const commentsIn = (file: string) => readFileSync(file).includes('word/comments.xml')

  test('writes the findings beside the words', () => {
    const folder = folderWith(wrong)
    expect(lint(folder, '--annotate', 'b.docx')).toEqual({
      code: 1,
      rules: ['anniversary-count'],
      err: 'Bản có ghi chú: b.docx\n',
    })
    expect(commentsIn(join(folder, 'b.docx'))).toBe(true)
  })

  test('after --fix, writes what is left', () => {
    const folder = folderWith(wrong + p(r('Họp lúc 08g00, thứ Hai, ngày 11/5/2024.')))
    expect(lint(folder, '--fix', '--annotate', 'b.docx').rules).toEqual(['weekday'])
    expect(textsOf(join(folder, 'b.docx'))[0]).toContain('49 năm')
    expect(commentsIn(join(folder, 'b.docx'))).toBe(true)
  })

  test.each([
    [['a.docx', '--annotate', 'a.docx'], 'khác với tệp đang soát'],
    [['a.docx', 'c.txt', '--annotate', 'b.docx'], 'đúng một tệp Word'],
    [['c.txt', '--fix', '--annotate', 'b.docx'], '“c.txt” thì không'],
  ])('%j is wrong usage, and nothing is written', (args, message) => {
    const folder = folderWith(wrong)
    const text = 'Kỷ niệm 48 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2024).\n'
    writeFileSync(join(folder, 'c.txt'), text)
    const { code, out, err } = run(folder, ['lint', ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(existsSync(join(folder, 'b.docx'))).toBe(false)
    expect(readFileSync(join(folder, 'c.txt'), 'utf8')).toBe(text)
  })
})
