import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pngOf } from '../support/pictures.js'
import { run, temporaryFolder } from '../support/run.js'
import { p, r, word } from '../support/word.js'

const timeout = 120_000
const lines = (...texts: string[]) => texts.map((text) => p(r(text))).join('')

const text = `THÀNH ĐOÀN TP. HỒ CHÍ MINH
BCH ĐOÀN KHỐI
***
Số: 07-KH/ĐTN
ĐOÀN TNCS HỒ CHÍ MINH
TP. Hồ Chí Minh, ngày 23 tháng 4 năm 2024
KẾ HOẠCH
Tổ chức Tháng Công nhân năm 2024

I. NỘI DUNG
- Kỷ niệm 134 năm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2024).
- Hội trại Lá Trung Quân lần thứ 14 vào ngày 10/5/2024.
Nơi nhận:
- Lưu VP.
TM. BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Nguyễn Văn An
`

const image = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
const shown = `<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="a"/></w:drawing></w:r></w:p>`
const withPicture = word({
  body: lines(...text.trimEnd().split('\n').slice(0, 10)) + shown + lines(...text.trimEnd().split('\n').slice(10)),
  files: {
    'word/media/a.png': pngOf(),
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${image}" Target="media/a.png"/></Relationships>`,
  },
})

function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

describe('names of drafts', () => {
  test.each<[stored: string, typed?: string]>([
    ['kế hoạch  năm 2024.txt'],
    ['Kế hoạch “tháng 5” \'2024\' "mới".txt'],
    ['-kế hoạch.txt', './-kế hoạch.txt'],
    ['a\nb.txt'],
    ['Kế hoạch.txt'.normalize('NFD'), 'Kế hoạch.txt'],
    ['Kế hoạch.txt', 'Kế hoạch.txt'.normalize('NFD')],
    ['$(touch x); `y`.txt'],
    ['.txt'],
    [`${'…'.repeat(40)}.txt`],
  ])('%j', (stored, typed = stored) => {
    const folder = folderWith({ [stored]: text })
    const { code, out } = run(folder, ['import', typed])
    expect(code).toBe(0)
    expect(out).toMatch(/^plans\/[a-z\d-]+\.yaml\n$/)
    expect(readdirSync(folder).sort()).toEqual([stored, 'plans'].sort())
    expect(run(folder, ['build', out.trim()]).code).toBe(0)
  })

  test('behind -- may begin with a dash', () => {
    const folder = folderWith({ '-x.txt': text })
    expect(run(folder, ['import', '--', '-x.txt'])).toMatchObject({ code: 0, out: 'plans/x.yaml\n' })
  })

  test('with blanks and without quotes are told', () => {
    const folder = folderWith({ 'kế hoạch mới.txt': text })
    const { code, err } = run(folder, ['import', 'kế', 'hoạch', 'mới.txt'])
    expect([code, err]).toEqual([2, expect.stringContaining('kehoach import "kế hoạch mới.txt"')])
  })
})

test('a folder and patterns mean the drafts in it; one that can’t be read keeps none from being written', {
  timeout,
}, () => {
  const folder = folderWith({
    'cũ/a 2023.txt': text,
    'cũ/b.docx': withPicture,
    'cũ/hỏng.docx': 'PK\u0003\u0004…',
    'cũ/~$b.docx': 'x',
    'cũ/ảnh.png': pngOf(),
    'cũ/sâu/c.txt': text,
  })
  const { code, out, err } = run(folder, ['import', 'cũ', '-o', 'mới'])
  expect(out).toBe('mới/a-2023.yaml\nmới/b.yaml\nmới/b-hinh-1.png\n')
  expect([code, err]).toEqual([2, expect.stringContaining('cũ/hỏng.docx')])
  expect(readdirSync(join(folder, 'mới')).sort()).toEqual(['a-2023.yaml', 'b-hinh-1.png', 'b.yaml'])
  expect(run(folder, ['import', 'cũ/*.txt', '-o', 'khác']).out).toBe('khác/a-2023.yaml\n')
  expect(run(folder, ['import', 'cũ/*.rtf', '-o', 'khác']).err).toContain('khớp với “cũ/*.rtf”')
  mkdirSync(join(folder, 'trống'))
  expect(run(folder, ['import', 'trống']).err).toContain('Thư mục “trống” không có tệp Word hay văn bản nào.')
})

test('two drafts that would be one plan are told before anything is written', () => {
  const folder = folderWith({ 'a/Kế hoạch.txt': text, 'b/ke hoach.txt': text })
  const { code, err } = run(folder, ['import', 'a', 'b'])
  expect([code, err]).toEqual([2, expect.stringContaining('sẽ ghi vào cùng một tệp plans/ke-hoach.yaml')])
  expect(existsSync(join(folder, 'plans'))).toBe(false)
})

test('pictures stand beside the plan, are printed, and none is written over without being asked', { timeout }, () => {
  const folder = folderWith({ 'a.docx': withPicture, 'plans/moi-hinh-1.png': 'của tôi' })
  const refused = run(folder, ['import', 'a.docx', '-o', 'plans/mới.yaml'])
  expect([refused.code, refused.out]).toEqual([2, ''])
  expect(refused.err).toContain('Đã có tệp hình này nên chưa ghi kế hoạch.')
  expect(readFileSync(join(folder, 'plans/moi-hinh-1.png'), 'utf8')).toBe('của tôi')
  expect(existsSync(join(folder, 'plans/mới.yaml'))).toBe(false)
  expect(run(folder, ['import', 'a.docx', '-o', 'plans/mới.yaml', '--force']).code).toBe(0)
  expect(readFileSync(join(folder, 'plans/moi-hinh-1.png')).equals(Buffer.from(pngOf()))).toBe(true)
  expect(run(folder, ['build', 'plans/mới.yaml', '--to', 'html']).code).toBe(0)
  expect(readFileSync(join(folder, 'build/mới.html'), 'utf8')).toContain('data:image/png;base64')
})

test('with a year the plan is this year’s, and one report tells what is left', { timeout }, () => {
  const folder = folderWith({ 'KH 2024.txt': text, 'trống.txt': 'KẾ HOẠCH\nTổ chức hội trại\n\nVui khỏe.\n' })
  const { code, out, err } = run(folder, ['import', 'KH 2024.txt', '--year', '2025'])
  expect([code, out]).toEqual([0, 'plans/kh-2025.yaml\n'])
  const plan = readFileSync(join(folder, 'plans/kh-2025.yaml'), 'utf8')
  expect(plan).toContain('date: 4/2025')
  expect(plan).not.toContain('name: Nguyễn Văn An')
  const marks = plan.split('\n').flatMap((line, index) => (line.includes('kiểm tra: ') ? [index + 1] : []))
  expect(Array.from(err.matchAll(/^ {2}dòng (\d+): /gm), ([, line]) => Number(line))).toEqual(marks)
  expect(err).toContain('năm lần thứ nhất tính ngược từ “lần thứ 14”')
  expect(err).toContain('Đã đổi: ')
  expect(err).toContain(`${marks.length} chỗ cần kiểm tra.`)
  expect(run(folder, ['build', 'plans/kh-2025.yaml']).code).toBe(0)
  const early = run(folder, ['import', 'KH 2024.txt', 'trống.txt', '--year', '2024', '-o', 'sau'])
  expect(early.err).toContain(
    'Chưa chuyển sang năm 2024 được: kế hoạch này là của năm 2024: năm mới phải từ 2025 trở đi.',
  )
  expect(early.err).toContain('Chưa chuyển sang năm 2024 được: kế hoạch chưa cho biết là của năm nào')
  expect(existsSync(join(folder, 'sau'))).toBe(false)
  expect(run(folder, ['import', 'KH 2024.txt', '--year', 'tới'])).toMatchObject({ code: 2, out: '' })
})

test('nothing is left in the folder of temporary files', { timeout }, () => {
  const folder = folderWith({
    'a.rtf': '{\\rtf1\\ansi KE HOACH\\par To chuc hoi trai nam 2024\\par Noi dung.\\par}',
    'b.docx': withPicture,
  })
  const own = join(folder, 'tmp')
  mkdirSync(own)
  const env = { TMPDIR: own, TEMP: own, TMP: own }
  expect(run(folder, ['import', 'a.rtf', 'b.docx'], { env }).out).toBe(
    'plans/a.yaml\nplans/b.yaml\nplans/b-hinh-1.png\n',
  )
  expect(readdirSync(own)).toEqual([])
  expect(tmpdir()).not.toBe(own)
})
