import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { partsOf } from '../support/docx-xml.js'
import { minimalPlan } from '../support/minimal-plan.js'
import { run, temporaryFolder } from '../support/run.js'
import { textsOf } from '../support/template-fill.js'
import { officeTemplate, p, plainBody, r } from '../support/template-word.js'

// Processes take their time on a busy machine.
const slow = { timeout: 60_000 }

/** A folder with a plan that names a template. */
function folderWith(template: string, bytes?: Uint8Array, file = template): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'plans', 'mau'), { recursive: true })
  writeFileSync(join(folder, 'plans', 'thang-5.yaml'), `${minimalPlan}template: ${template}\n`)
  if (bytes) writeFileSync(join(folder, 'plans', file), bytes)
  return folder
}

const build = (folder: string, ...more: string[]) => run(folder, ['build', 'plans/thang-5.yaml', ...more])
const texts = (file: string) => textsOf(partsOf(readFileSync(file))['word/document.xml']!)

describe('kehoach template', () => {
  test('writes a starter and tells what may be placed in it', slow, () => {
    const folder = temporaryFolder()
    const { code, out, err } = run(folder, ['template', 'doan', '--out', 'mau-co-quan.docx'])
    expect({ code, out }).toEqual({ code: 0, out: 'mau-co-quan.docx\n' })
    expect(err).toContain('  template: mau-co-quan.docx\n')
    expect(err).toMatch(/\{\{signer\}\} +họ tên người ký/)
    expect(texts(join(folder, 'mau-co-quan.docx'))).toContain('{{body}}')
  })

  test('gives a plan the text that it has without', slow, () => {
    const folder = folderWith('mau/mau.docx')
    expect(run(folder, ['template', 'doan', '--out', 'plans/mau/mau.docx']).code).toBe(0)
    expect(build(folder)).toMatchObject({ code: 0, out: 'build/thang-5.docx\n', err: '' })
    const filled = texts(join(folder, 'build/thang-5.docx'))
    writeFileSync(join(folder, 'plans/thang-5.yaml'), minimalPlan)
    expect(build(folder).code).toBe(0)
    expect(filled).toEqual(texts(join(folder, 'build/thang-5.docx')))
  })

  test.each([
    [['template', 'doann'], 'Không có thể thức “doann”. Có phải ý bạn là “doan”?\n'],
    [['template', 'doan', '--out', 'mau.doc'], '--out mau.doc: tên tệp mẫu phải có đuôi .docx.\n'],
    [['template'], 'Thiếu tham số “thể thức”.'],
  ])('%j is wrong usage', slow, (args, message) => {
    const { code, out, err } = run(temporaryFolder(), args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})

describe('a plan with a template', () => {
  test('is built in it, and its other formats without', slow, () => {
    const folder = folderWith('mau.docx', officeTemplate({ body: p(r('Cơ quan {{issuer}}')) + plainBody }))
    const { code, out } = build(folder, '--to', 'docx,txt')
    expect({ code, out }).toEqual({ code: 0, out: 'build/thang-5.docx\nbuild/thang-5.txt\n' })
    expect(texts(join(folder, 'build/thang-5.docx'))[0]).toBe('Cơ quan BCH Đoàn Khối Cơ quan')
    expect(readFileSync(join(folder, 'build/thang-5.txt'), 'utf8')).toContain('ĐOÀN TNCS HỒ CHÍ MINH')
  })

  test('that has faults writes nothing and quotes the paragraph', slow, () => {
    const folder = folderWith('mau.docx', officeTemplate({ body: p(r('Số {{numbr}}')) + plainBody }))
    const { code, out, err } = build(folder, '--to', 'docx,txt')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/plans\/mau\.docx/)
    expect(err).toMatch(/đoạn 1/)
    expect(err).toMatch(/Số \{\{numbr\}\}/)
    expect(err).toMatch(/Có phải ý bạn là \{\{number\}\}\?/)
    expect(existsSync(join(folder, 'build'))).toBe(false)
  })

  test.each([
    ['../mau.docx', /“\.\.\/mau\.docx” đi ra ngoài thư mục chứa kế hoạch/, 1],
    ['mau/../../mau.docx', /đi ra ngoài thư mục/, 1],
    ['mau\\..\\..\\mau.docx', /đi ra ngoài thư mục/, 1],
    ['/etc/mau.docx', /là đường dẫn tuyệt đối/, 1],
    ['C:\\mau.docx', /là đường dẫn tuyệt đối/, 1],
    ['\\\\may-chu\\mau.docx', /là đường dẫn tuyệt đối/, 1],
    ['mau.docm', /không phải tệp \.docx hay \.dotx/, 1],
    ['khong-co.docx', /Không dùng được mẫu Word “khong-co\.docx”: Không tìm thấy tệp này/, 2],
    ['mau', /không phải tệp \.docx/, 1],
  ])('%s is refused at its place in the plan', slow, (template, message, exit) => {
    const { code, out, err } = build(folderWith(template))
    expect({ code, out }).toEqual({ code: exit, out: '' })
    expect(err).toMatch(message)
    expect(err).toMatch(/^plans\/thang-5\.yaml\n\n {2}23:11 {2}lỗi {2}/)
  })

  test.skipIf(process.platform === 'win32')('that a link leads out of the folder to is refused', slow, () => {
    const folder = folderWith('mau.docx', officeTemplate(), '../ngoai.docx')
    symlinkSync(join(folder, 'ngoai.docx'), join(folder, 'plans/mau.docx'))
    const { code, err } = build(folder)
    expect(code).toBe(2)
    expect(err).toMatch(/Tệp này nằm ngoài thư mục chứa kế hoạch/)
    copyFileSync(join(folder, 'ngoai.docx'), join(folder, 'plans/mau2.docx'))
    writeFileSync(join(folder, 'plans/thang-5.yaml'), `${minimalPlan}template: mau2.docx\n`)
    expect(build(folder).code).toBe(0)
  })

  test('that is no Word file is unreadable', slow, () => {
    const { code, out, err } = build(folderWith('mau.docx', new TextEncoder().encode('%PDF-1.7')))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/Đây là tệp PDF/)
  })

  test.each([
    ['khong-co.docx', undefined, 'Không tìm thấy tệp này.'],
    ['mau.docx', new Uint8Array(), 'Tệp trống, không có gì để đọc.'],
    ['mau.docx', officeTemplate(), undefined],
  ])('%s that can’t be read is also said by lint, with the words of build', slow, (template, bytes, message) => {
    const folder = folderWith(template, bytes)
    const linted = run(folder, ['lint', 'plans/thang-5.yaml'])
    expect(linted.code).toBe(message ? 2 : 0)
    if (!message) return
    expect(linted.out).toMatch(/^plans\/thang-5\.yaml\n\n {2}23:11 {2}lỗi {2}/)
    expect(linted.out).toContain(`Không dùng được mẫu Word “${template}”: ${message}`)
    expect(build(folder).err).toBe(linted.out)
  })
})
