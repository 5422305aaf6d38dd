import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { stopSignals } from '../../src/node/files/stop.js'
import { officePlaces } from '../../src/node/libreoffice/office.js'
import { printDocx } from '../../src/node/libreoffice/print.js'
import { minimalPlan } from '../support/minimal-plan.js'
import { hasOffice, readPdf } from '../support/office.js'
import { structureOf } from '../support/pdf/structure.js'
import { officeThat, programs, wholePdf } from '../support/programs.js'
import { type Ran, run, temporaryFolder } from '../support/run.js'

const isPosix = process.platform !== 'win32'

interface Attempt extends Ran {
  built: string[]
  /** What is left in the folder for temporary files. */
  left: string[]
  folder: string
}

/** Builds plans `a` and `b` on a machine that has the programs given and no others. */
function build(to: string, scripts: Record<string, string>, env: Record<string, string> = {}): Attempt {
  const folder = temporaryFolder()
  for (const name of ['a.yaml', 'b.yaml']) writeFileSync(join(folder, name), minimalPlan)
  const PATH = programs(folder, scripts)
  const TMPDIR = join(folder, 'tmp')
  mkdirSync(TMPDIR)
  const ran = run(folder, ['build', 'a.yaml', 'b.yaml', '--to', to], { env: { PATH, TMPDIR, LIBREOFFICE: '', ...env } })
  const output = join(folder, 'build')
  return { ...ran, folder, built: existsSync(output) ? readdirSync(output).sort() : [], left: readdirSync(TMPDIR) }
}

const paths = (...names: string[]) => names.map((name) => `${join('build', name)}\n`).join('')

describe.runIf(isPosix)('build --to pdf', () => {
  test('prints all plans in one run of LibreOffice, with a profile of its own', () => {
    const { code, out, err, built, left, folder } = build('docx,pdf', {
      soffice: `echo "$@" >> "$TMPDIR/../runs"\n${officeThat(wholePdf)}`,
    })
    expect({ code, err, left }).toEqual({ code: 0, err: '', left: [] })
    expect(out).toBe(paths('a.docx', 'b.docx', 'a.pdf', 'b.pdf'))
    expect(built).toEqual(['a.docx', 'a.pdf', 'b.docx', 'b.pdf'])
    const runs = readFileSync(join(folder, 'runs'), 'utf8').trimEnd().split('\n')
    expect(runs).toHaveLength(1)
    expect(runs[0]).toMatch(/^-env:UserInstallation=file:\/\/\S+\/tmp\/kehoach-\w+\/profile .* 0\.docx 1\.docx$/)
  })

  test('hands LibreOffice what the writer of .docx makes', () => {
    const { folder } = build('docx,pdf', { soffice: officeThat(`cp $name "$TMPDIR/../$name"; ${wholePdf}`) })
    for (const [given, built] of [
      ['0.docx', 'a.docx'],
      ['1.docx', 'b.docx'],
    ] as const) {
      expect(readFileSync(join(folder, given)).equals(readFileSync(join(folder, 'build', built)))).toBe(true)
    }
  })

  test('writes no Word file that was not asked for', () => {
    expect(build('pdf', { soffice: officeThat(wholePdf) })).toMatchObject({ code: 0, built: ['a.pdf', 'b.pdf'] })
  })

  test('without LibreOffice says how to install it and builds nothing', () => {
    const { code, out, err, built } = build('docx,pdf', {})
    expect({ code, out, built }).toEqual({ code: 2, out: '', built: [] })
    expect(err).toContain('chưa cài')
    expect(err).toMatch(/apt install libreoffice|brew install --cask libreoffice/)
  })

  test('LIBREOFFICE that names something else is told, even with another on PATH', () => {
    const { code, err, built } = build('pdf', { soffice: officeThat(wholePdf) }, { LIBREOFFICE: '/khong/co' })
    expect({ code, built }).toEqual({ code: 2, built: [] })
    expect(err).toContain('LIBREOFFICE ghi “/khong/co”')
  })

  test.each([
    ['makes nothing, and exits with 0', 'exit 0'],
    ['fails', 'exit 81'],
    ['makes a file that is no PDF', officeThat('echo "<html>" > $pdf')],
    ['makes half a PDF', officeThat(`printf '%%PDF-1.6\\n1 0 obj' > $pdf`)],
  ])('when LibreOffice %s, the PDF is not written and the rest is', (_, script) => {
    const { code, out, err, built, left } = build('docx,pdf', { soffice: script })
    expect({ code, built, left }).toEqual({ code: 2, built: ['a.docx', 'b.docx'], left: [] })
    expect(out).toBe(paths('a.docx', 'b.docx'))
    expect(err.match(/LibreOffice không tạo được tệp PDF này/g)).toHaveLength(2)
    expect(err).toContain('2 lỗi')
  })

  test('a plan that cannot be printed does not keep the others from it', () => {
    const { code, out, err, built } = build('pdf', { soffice: officeThat(`[ $name = 0.docx ] || ${wholePdf}`) })
    expect({ code, built }).toEqual({ code: 2, built: ['b.pdf'] })
    expect(out).toBe(paths('b.pdf'))
    expect(err).toContain(join('build', 'a.pdf'))
  })

  test('a program that cannot be started is named', () => {
    const { code, err } = build('pdf', { soffice: '' }, { LIBREOFFICE: brokenProgram() })
    expect(code).toBe(2)
    expect(err).toContain('Không chạy được LibreOffice ở “/')
  })

  test('a folder for temporary files that is not there is named', () => {
    const { code, err, built } = build('pdf', { soffice: officeThat(wholePdf) }, { TMPDIR: '/khong/co' })
    expect({ code, built }).toEqual({ code: 2, built: [] })
    expect(err).toContain('Không ghi được vào thư mục tạm “/khong/co”')
  })

  test('a PDF that is there is left as it was when a new one cannot be made', () => {
    const { folder } = build('pdf', { soffice: officeThat(wholePdf) })
    const before = readFileSync(join(folder, 'build', 'a.pdf'))
    writeFileSync(join(folder, 'bin', 'soffice'), '#!/bin/sh\n')
    const env = { PATH: join(folder, 'bin'), LIBREOFFICE: '' }
    expect(run(folder, ['build', 'a.yaml', '--to', 'pdf'], { env }).code).toBe(2)
    expect(readFileSync(join(folder, 'build', 'a.pdf')).equals(before)).toBe(true)
    expect(readdirSync(join(folder, 'build')).sort()).toEqual(['a.pdf', 'b.pdf'])
  })

  test('a plan with errors starts no LibreOffice', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.yaml'), minimalPlan.replace(/^date:.*$/m, 'date: 31/4/2024'))
    const PATH = programs(folder, { soffice: 'touch started' })
    expect(run(folder, ['build', 'a.yaml', '--to', 'pdf'], { env: { PATH } }).code).toBe(1)
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'bin'])
  })
})

describe.runIf(process.platform === 'linux')('fonts', () => {
  const soffice = officeThat(`cat profile/user/*.xcu > "$TMPDIR/../settings"; ${wholePdf}`)

  test.each([
    ['none that is as wide', 'DejaVu Serif\nLiberation Sans\n', true, undefined],
    ['Times New Roman', 'Tinos\nTimes New Roman,Times New Roman Cyr\n', false, undefined],
    ['Tinos in its place', 'DejaVu Serif\nLiberation Serif\nTinos\n', false, 'Tinos'],
    ['Liberation Serif in its place', 'Liberation Serif\n', false, 'Liberation Serif'],
  ])('%s', (_, installed, isWarned, standIn) => {
    const { code, err, folder } = build('pdf', { soffice, 'fc-list': `[ "$1" = :lang=vi ] && printf '${installed}'` })
    expect(code).toBe(0)
    expect(err.includes('chưa có phông Times New Roman')).toBe(isWarned)
    expect(err.split('apt install fonts').length - 1).toBe(isWarned ? 1 : 0)
    const settings = readFileSync(join(folder, 'settings'), 'utf8')
    const [pair] = settings.matchAll(/"ReplaceFont".*?<value>(.*?)<.*"SubstituteFont".*?<value>(.*?)</g)
    expect(pair?.slice(1)).toEqual(standIn && ['Times New Roman', standIn])
  })

  test('are not judged where fontconfig is not installed', () => {
    expect(build('pdf', { soffice })).toMatchObject({ code: 0, err: '' })
  })
})

describe.runIf(isPosix)('the time limit', { timeout: 30_000 }, () => {
  const late = (file: string, seconds: number) => `(sleep ${seconds}; touch "${file}") & sleep 60`

  test('ends LibreOffice with all that it started; what was whole by then is kept', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'late')
    const PATH = programs(folder, { soffice: officeThat(`${wholePdf}; ${late(file, 3)}`) })
    const options = { program: join(PATH, 'soffice'), standIns: new Map(), limit: 2000 }
    const { pdfs, end } = await printDocx([new Uint8Array(3), new Uint8Array(3)], options)
    expect(end).toBe('time-limit')
    expect(pdfs.map((pdf) => pdf !== undefined)).toEqual([true, false])
    await pause(1500)
    expect(existsSync(file)).toBe(false)
  })

  test.each(stopSignals)('%s stops it as well and leaves nothing behind', async (signal) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.yaml'), minimalPlan)
    mkdirSync(join(folder, 'tmp'))
    const started = join(folder, 'started')
    const PATH = programs(folder, { soffice: `touch "${started}"; ${late(join(folder, 'late'), 1)}` })
    const env = { ...process.env, PATH, TMPDIR: join(folder, 'tmp'), LIBREOFFICE: '' }
    const child = spawn(process.execPath, [resolve('bin/kehoach.js'), 'build', 'a.yaml', '--to', 'pdf'], {
      cwd: folder,
      env,
      stdio: 'ignore',
    })
    const ended = new Promise((done) => child.once('exit', (_, by) => done(by)))
    while (!existsSync(started)) await pause(20)
    child.kill(signal)
    expect(await ended).toBe(signal)
    await pause(1200)
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'bin', 'started', 'tmp'])
    expect(readdirSync(join(folder, 'tmp'))).toEqual([])
  })
})

describe('LibreOffice is looked for', () => {
  test.each([
    [
      'on PATH',
      { platform: 'linux', env: { PATH: '/usr/bin:/opt/bin' } },
      ['/usr/bin/soffice', '/usr/bin/libreoffice', '/opt/bin/soffice', '/opt/bin/libreoffice'],
    ],
    [
      'where its installer puts it on Windows',
      { platform: 'win32', env: { PATH: 'C:\\Windows', ProgramFiles: 'C:\\Program Files' } },
      [
        'C:\\Windows\\soffice.com',
        'C:\\Windows\\soffice.exe',
        'C:\\Program Files\\LibreOffice\\program\\soffice.com',
        'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
      ],
    ],
    [
      'among the applications of macOS',
      { platform: 'darwin', env: {} },
      [
        '/Applications/LibreOffice.app/Contents/MacOS/soffice',
        '/Applications/LibreOffice.app/Contents/MacOS/libreoffice',
        '/home/an/Applications/LibreOffice.app/Contents/MacOS/soffice',
        '/home/an/Applications/LibreOffice.app/Contents/MacOS/libreoffice',
      ],
    ],
    [
      'where LIBREOFFICE says and nowhere else: the program or its folder',
      { platform: 'linux', env: { PATH: '/usr/bin', LIBREOFFICE: '/opt/lo' } },
      ['/opt/lo', '/opt/lo/soffice', '/opt/lo/libreoffice', '/opt/lo/program/soffice', '/opt/lo/program/libreoffice'],
    ],
  ] as const)('%s', (_, system, places) => {
    expect(officePlaces({ ...system, home: '/home/an' })).toEqual(places)
  })
})

describe.runIf(hasOffice)('with LibreOffice itself', { timeout: 120_000 }, () => {
  test('the example plans become PDFs with their words, in one font that has them all', () => {
    const folder = temporaryFolder()
    const plans = ['2023-thang-cong-nhan', '2024-thang-cong-nhan']
    const files = plans.map((name) => resolve('plans', `${name}.yaml`))
    const { code, out, err } = run(folder, ['build', ...files, '--to', 'pdf'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(paths(...plans.map((name) => `${name}.pdf`)))
    for (const name of plans) {
      const { pages, fonts } = readPdf(readFileSync(join(folder, 'build', `${name}.pdf`)))
      const words = pages.flatMap(({ lines }) => lines.map(({ text }) => text))
      expect(words).toContain('KẾHOẠCH')
      expect(new Set(fonts.map((font) => font.replace(/-.*/, ''))).size).toBe(1)
    }
  })
})

describe.runIf(hasOffice)('a PDF for readers who do not see the page', { timeout: 120_000 }, () => {
  const plans = [
    ['2024-thang-cong-nhan', 'Kế hoạch số 82-KH/ĐTN', 'I. Mục đích - Yêu cầu', 'LỊCH HOẠT ĐỘNG'],
    ['2026-ubnd-thuong-binh-liet-si', 'Kế hoạch số 86/KH-UBND', 'I. Mục đích, yêu cầu', 'Phụ lục'],
    ['2026-chi-bo-ngay-thanh-lap-dang', 'Kế hoạch số 03-KH/CB', 'I- Mục đích, yêu cầu', 'Phụ lục'],
  ] as const
  const print = (folder: string) => {
    const files = plans.map(([name]) => resolve('plans', `${name}.yaml`))
    expect(run(folder, ['build', ...files, '--to', 'pdf'])).toMatchObject({ code: 0, err: '' })
    return plans.map(([name]) => readFileSync(join(folder, 'build', `${name}.pdf`)))
  }

  test('has a structure, a language, a title and an outline with the annexes, and the same bytes whenever it is made', () => {
    const printed = print(temporaryFolder())
    for (const [index, [, title, first, annex]] of plans.entries()) {
      const { facts, language, elements, outline } = structureOf(printed[index]!)
      expect(facts).toMatchObject({ Tagged: 'yes', Title: title })
      expect(facts).not.toHaveProperty('CreationDate')
      expect(language).toBe('vi-VN')
      expect(outline[0]).toBe(first)
      expect(outline.at(-1)).toContain(annex)
      expect(new Set(elements)).toEqual(expect.toSatisfy((names: Set<string>) => isRich(names)))
      expect(elements.filter((name) => /^H\d$/.test(name))).toHaveLength(outline.length)
    }
    for (const [index, again] of print(temporaryFolder()).entries()) expect(again.equals(printed[index]!)).toBe(true)
  })
})

function isRich(names: ReadonlySet<string>): boolean {
  return ['Document', 'H1', 'H2', 'P', 'L', 'Table', 'TR', 'TH', 'TD'].every((name) => names.has(name))
}

/** Executable for the system's eyes, but nothing that it can run. */
function brokenProgram(): string {
  const folder = temporaryFolder()
  const bin = programs(folder, { soffice: '' })
  writeFileSync(join(bin, 'soffice'), '#!/khong/co/trinh-dich\n')
  return join(bin, 'soffice')
}
