import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { exampleText } from '../support/examples.js'
import { program, run, temporaryFolder } from '../support/run.js'

const school = ['--kind', 'co-quan', '--name', 'Trường Tiểu học Kim Đồng', '--place', 'Tân Hòa']
const occasion = ['--period', 'Tháng 11/2026', '--occasion', 'ngay-nha-giao-viet-nam']

test('options alone make a plan that builds', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'plans'))
  const made = run(folder, ['new', ...school, '--period', 'Tháng 11/2026', '--occasion', 'Tổ chức Hội thao'])
  expect(made).toMatchObject({ code: 0, out: 'plans/2026-hoi-thao.yaml\n' })
  expect(made.err).toContain('npx kehoach lint plans/2026-hoi-thao.yaml')
  expect(run(folder, ['build', 'plans/2026-hoi-thao.yaml'])).toMatchObject({ code: 0, err: '' })
})

test.each([
  ['schema', '../../schema/plan.schema.json'],
  ['plans/node_modules/kehoach/schema', '../node_modules/kehoach/schema/plan.schema.json'],
  ['elsewhere', undefined],
])('an editor is told of the schema in %s', (place, way) => {
  const folder = temporaryFolder()
  for (const name of ['plans/2026', place]) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, place, 'plan.schema.json'), '{}')
  writeFileSync(join(folder, 'cu.txt'), 'KẾ HOẠCH\nTổ chức Hội thao năm 2026\n\nI. NỘI DUNG\nThi kéo co.\n')
  expect(run(folder, ['new', ...school, ...occasion, '-o', 'plans/2026/moi.yaml']).code).toBe(0)
  expect(run(folder, ['import', 'cu.txt', '-o', 'plans/2026/cu.yaml']).code).toBe(0)
  for (const name of ['moi', 'cu']) {
    const found = /\$schema=(.*)/.exec(readFileSync(join(folder, 'plans/2026', `${name}.yaml`), 'utf8'))?.[1]
    expect(found).toBe(way)
  }
})

test('another plan gives the office', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'cu.yaml'), exampleText('2024-thang-cong-nhan.yaml'))
  const made = run(folder, ['new', '--from', 'cu.yaml', ...occasion, '--place', 'Huế', '-o', 'moi.yaml', '--schedule'])
  expect(made).toMatchObject({ code: 0, out: 'moi.yaml\n' })
  const text = readFileSync(join(folder, 'moi.yaml'), 'utf8')
  for (const line of ['  name: BCH Đoàn Khối', 'symbol: KH/ĐTN', 'place: Huế', 'schedule: true']) {
    expect(text.split('\n')).toContain(line)
  }
})

test('nothing is asked without a terminal, and nothing is written over', () => {
  const folder = temporaryFolder()
  expect(run(folder, ['new', '--kind', 'dang'])).toEqual({
    code: 2,
    out: '',
    err: 'Không có màn hình để hỏi, nên xin ghi thêm: --name, --place, --period, --occasion.\n',
  })
  writeFileSync(join(folder, 'moi.yaml'), 'của tôi')
  const again = ['new', ...school, ...occasion, '-o', 'moi.yaml']
  expect(run(folder, again)).toMatchObject({ code: 2, err: expect.stringContaining('Đã có moi.yaml') })
  expect(readFileSync(join(folder, 'moi.yaml'), 'utf8')).toBe('của tôi')
  expect(run(folder, [...again, '--force']).code).toBe(0)
})

test.each([
  [['--period', 'mùa hè'], 2, '--period: '],
  [['--occasion', 'Hội thi {{nam}}'], 1, 'Chưa ghi tệp nào'],
  [['--place', 'Huế\u0007'], 1, 'Chưa ghi tệp nào'],
  [['--standard', 'nd31'], 2, 'Có phải ý bạn là “nd30”?'],
  [['-o', 'moi.docx'], 2, 'phải có đuôi .yaml'],
])('%j is refused', (wrong, code, said) => {
  const folder = temporaryFolder()
  const refused = run(folder, ['new', ...school, ...occasion, ...wrong])
  expect(refused).toMatchObject({ code, out: '' })
  expect(refused.err).toContain(said)
  expect(run(folder, ['lint', '.']).code).toBe(2)
})

const terminal = spawnSync('script', ['--version']).status === 0
if (!terminal) console.warn('new.test.ts skipped in part: script (util-linux) is not installed')

describe.runIf(terminal)('on a terminal', () => {
  test('a few answers are enough', () => {
    const folder = temporaryFolder()
    const keys = [down, enter, 'Ủy ban nhân dân xã Tân Hòa', enter, enter, 'Tân Hòa', enter]
    const shown = answering(folder, [...keys, 'Tháng 9/2025', enter, down, enter, enter])
    for (const asked of ['Kiểu cơ quan?', 'Tên cơ quan ban hành?', 'Cấp trên trực tiếp?', 'Nhân dịp gì?']) {
      expect(shown).toContain(asked)
    }
    const text = readFileSync(join(folder, readdirSync(folder)[0]!), 'utf8')
    for (const line of ['standard: nd30', '    - xã Tân Hòa', 'place: Tân Hòa', 'schedule: true'])
      expect(text.split('\n')).toContain(line)
  })

  test('the office of another plan is offered first', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'cu.yaml'), exampleText('2024-thang-cong-nhan.yaml'))
    const shown = answering(folder, [enter, 'Tháng 9/2025', enter, enter, 'Hội trại', enter, enter])
    expect(shown).toContain('BCH Đoàn Khối (theo cu.yaml)')
    expect(readFileSync(join(folder, '2025-hoi-trai.yaml'), 'utf8')).toContain('symbol: KH/ĐTN')
  })

  test('Ctrl+C writes nothing', () => {
    const folder = temporaryFolder()
    expect(answering(folder, ['\u0003'])).toContain('Đã dừng, chưa ghi tệp nào.')
    expect(readdirSync(folder)).toEqual([])
  })
})

const [enter, down] = ['\r', '\u001b[B']

/** What the terminal shows while each key is pressed after the one before has been answered. */
function answering(folder: string, keys: string[]): string {
  const typed = keys.map((key) => `sleep 0.6; printf '%s' '${key}'`).join('; ')
  const command = `stty cols 100 rows 40; ${process.execPath} ${program} new`
  const shell = `(sleep 1.5; ${typed}; sleep 2) | script -qec '${command}' /dev/null`
  const { stdout } = spawnSync('bash', ['-c', shell], { cwd: folder, encoding: 'utf8', timeout: 90_000 })
  return stripVTControlCharacters(stdout)
}
