import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { minimalPlan } from '../support/minimal-plan.js'
import { pngOf } from '../support/pictures.js'
import { run } from '../support/run.js'

const timeout = 120_000
const plan = (...names: string[]) =>
  minimalPlan.replace('body: |\n', `body: |\n${names.map((name) => `  ![Sơ đồ](<${name}>)\n\n`).join('')}`)

let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'kehoach-')))
  mkdirSync(join(folder, 'plans/hinh'), { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

test('a picture that changes changes what is built and what is found', { timeout }, () => {
  const picture = join(folder, 'plans/hinh/so do.png')
  writeFileSync(join(folder, 'plans/a.yaml'), plan('hinh/so do.png'))
  for (let index = 0; index < 12; index++) writeFileSync(join(folder, `plans/b${index}.yaml`), minimalPlan)
  const build = () => {
    expect(run(folder, ['build', 'plans/a.yaml', '--to', 'docx,html,txt']).code).toBe(0)
    return readFileSync(join(folder, 'build/a.docx'))
  }
  const lint = () => run(folder, ['lint', 'plans', '--format', 'compact']).out
  writeFileSync(picture, pngOf())
  const first = build()
  expect(lint()).toBe('')
  writeFileSync(picture, pngOf({ width: 300 }))
  expect(build().equals(first)).toBe(false)
  expect(lint()).toBe('')
  rmSync(picture)
  expect(lint()).toMatch(
    /^plans\/a\.yaml:\d+:\d+: error: Không in được hình “hinh\/so do\.png”: không tìm thấy tệp này\./,
  )
  expect(run(folder, ['build', 'plans/a.yaml']).code).toBe(2)
})

test('nothing outside the folder of the plan is read', { timeout }, () => {
  writeFileSync(join(folder, 'ngoai.png'), pngOf())
  symlinkSync(join(folder, 'ngoai.png'), join(folder, 'plans/tat.png'))
  symlinkSync(folder, join(folder, 'plans/len'))
  mkdirSync(join(folder, 'plans/thu-muc.png'))
  writeFileSync(join(folder, 'plans/trong.png'), '')
  writeFileSync(join(folder, 'plans/a.yaml'), plan('tat.png', 'len/ngoai.png', 'thu-muc.png', 'trong.png'))
  const said = run(folder, ['lint', 'plans/a.yaml', '--format', 'compact']).out.split('\n').slice(0, -1)
  expect(said.map((line) => line.replace(/^.* error: | \([\w-]+\)$/g, ''))).toEqual([
    'Không in được hình “tat.png”: tệp này nằm ngoài thư mục chứa kế hoạch.',
    'Không in được hình “len/ngoai.png”: tệp này nằm ngoài thư mục chứa kế hoạch.',
    'Không in được hình “thu-muc.png”: đây là thư mục, không phải tệp.',
    'Không in được hình “trong.png”: tệp trống, không có gì để đọc.',
  ])
})
