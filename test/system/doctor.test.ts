import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeFinding } from '../../src/cli/commands/doctor.js'
import { installHint } from '../../src/node/libreoffice/install-hint.js'
import { programs } from '../support/programs.js'
import { run, temporaryFolder } from '../support/run.js'

const all = {
  soffice: 'echo LibreOffice 24.8.4.2 480',
  git: 'echo git version 2.47.1.windows.1',
  'fc-list': 'echo Tinos',
  pdftoppm: 'echo pdftoppm version 22.12.0 >&2',
}

/** `doctor` on a machine that has these programs and no others. */
function examine(scripts: Record<string, string>, args: string[] = [], folder = temporaryFolder()) {
  const env = { PATH: programs(folder, scripts), LIBREOFFICE: '' }
  const { code, out, err } = run(folder, ['doctor', ...args], { env })
  expect(err).toBe('')
  return { code, lines: out.trimEnd().split('\n') }
}

describe.runIf(process.platform === 'linux')('doctor', () => {
  test('names what is there with its version, a line each', () => {
    const { code, lines } = examine(all)
    expect(code).toBe(0)
    expect(lines).toEqual([
      `có       Node.js ${process.versions.node}`,
      'có       Thư mục build: ghi được',
      expect.stringMatching(/^có {7}LibreOffice 24\.8\.4\.2 \(\/.*\/bin\/soffice\)$/),
      'có       Phông chữ: Tinos, rộng bằng Times New Roman',
      'có       pdftoppm',
      'có       git 2.47.1',
    ])
  })

  test.each([
    [
      'LibreOffice',
      { ...all, soffice: undefined },
      'LibreOffice: chưa cài, chỉ cần cho --to pdf.',
      'libreoffice-writer',
    ],
    ['a LibreOffice that works', { ...all, soffice: 'exit 1' }, 'không chạy được', 'libreoffice-writer'],
    ['fonts', { ...all, 'fc-list': 'echo DejaVu Serif' }, 'chưa có phông Times New Roman', 'fonts-croscore'],
    [
      'what draws pages',
      { ...all, pdftoppm: undefined },
      'pdftoppm: chưa cài, chỉ cần cho hình từng trang của review.',
      'poppler-utils',
    ],
    ['git', { ...all, git: undefined }, 'git: chưa cài, chỉ cần cho lint --changed.', 'git'],
  ])('without %s says how to install it, and that it can do without', (_, scripts, text, packageName) => {
    const present = Object.entries(scripts).filter((entry): entry is [string, string] => entry[1] !== undefined)
    const { code, lines } = examine(Object.fromEntries(present))
    const advised = lines.filter((line) => line.startsWith('nên cài  '))
    expect(code).toBe(0)
    expect(advised).toHaveLength(1)
    expect(advised[0]).toContain(text)
    expect(advised[0]).toMatch(new RegExp(`Cài đặt: sudo apt install ${packageName}$`))
  })

  test('tells of a LIBREOFFICE that names a place without it', () => {
    const folder = temporaryFolder()
    const env = { PATH: programs(folder, all), LIBREOFFICE: '/xx' }
    const { code, out } = run(folder, ['doctor'], { env })
    expect(code).toBe(0)
    expect(out).toContain(
      '\nnên cài  LibreOffice: biến môi trường LIBREOFFICE ghi “/xx”, nhưng ở đó không có chương trình soffice',
    )
  })

  test('says nothing of fonts where fontconfig cannot tell', () => {
    expect(examine({ soffice: all.soffice, git: all.git }).lines.filter((line) => line.includes('Phông'))).toEqual([])
  })

  test('a folder that cannot be written is missing, and the exit code 1', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'ra'), '')
    const { code, lines } = examine(all, ['--out-dir', 'ra'], folder)
    expect(code).toBe(1)
    expect(lines.filter((line) => line.startsWith('thiếu'))).toEqual([
      'thiếu    Thư mục ra: đã có tệp cùng tên. Xin đổi tên tệp đó hoặc dùng --out-dir khác.',
    ])
  })

  test.each(['ra', join('ra', 'moi', 'nua')])('tries the folder %s and leaves nothing in it', (outDir) => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'ra'))
    expect(examine(all, ['--out-dir', outDir], folder).lines[1]).toBe(`có       Thư mục ${outDir}: ghi được`)
    expect(readdirSync(join(folder, 'ra'))).toEqual([])
  })
})

test.each([
  ['19.9.0', 'missing'],
  ['20.0.0', 'present'],
  ['26.1.0', 'present'],
])('Node.js %s is %s', (version, state) => {
  expect(nodeFinding(version).state).toBe(state)
})

test.each([
  ['win32', /^Cài đặt: winget install \S+$/],
  ['darwin', /^Cài đặt: brew install (?:--cask )?\S+$/],
  ['linux', /^Cài đặt: sudo apt install \S+$/],
] as const)('on %s things are installed from the command line', (platform, command) => {
  for (const thing of ['office', 'git'] as const) expect(installHint(thing, platform)).toMatch(command)
})
