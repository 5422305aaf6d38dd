import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commentsOf } from '../support/edit-word.js'
import { minimalPlan, planWith } from '../support/minimal-plan.js'
import { preload, program, type Ran, run, temporaryFolder } from '../support/run.js'
import { p, r, word } from '../support/word.js'

const isUnix = process.platform !== 'win32'
const isRoot = process.getuid?.() === 0
const wrong = 'Kỷ niệm 93 năm (26/3/1931 - 26/3/2025)'
const draft = word({ body: p(r('KẾ HOẠCH')) + p(r(wrong)) })
const mistaken = minimalPlan.replace(/^date:.*$/m, 'date: 31/4/2024')

function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

interface Dropped extends Ran {
  /** What the system was asked to open, by its name in the folder. */
  opened: string[]
  there: string[]
}

/** Runs the program with nothing but paths, where something stands for what opens files. */
function drop(folder: string, ...names: string[]): Dropped {
  const desk = temporaryFolder()
  const list = join(desk, 'opened')
  for (const opener of ['xdg-open', 'open']) {
    writeFileSync(join(desk, opener), `#!/bin/sh\nprintf '%s\\n' "$1" >> "${list}"\n`)
    chmodSync(join(desk, opener), 0o755)
  }
  // The program doesn't wait for what it starts.
  const env = { ...preload(desk, waitForOpeners), PATH: `${desk}:${process.env.PATH}`, BROWSER: '' }
  const paths = names.map((name) => join(folder, name))
  const ran = run(desk, paths, { env })
  const opened = existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : []
  return {
    ...ran,
    opened: opened.map((path) => path.slice(folder.length + 1)).sort(),
    there: readdirSync(folder).sort(),
  }
}

const waitForOpeners = `
import { createRequire } from 'node:module'
const childProcess = createRequire(import.meta.url)('node:child_process')
const { spawn } = childProcess
childProcess.spawn = (command, args, options) => {
  const child = spawn(command, args, options)
  child.unref = () => {}
  return child
}
`

// The system's opener is put in its place by PATH, which Windows doesn't ask for Explorer.
describe.runIf(isUnix)('dropped', () => {
  test('a Word draft gets a copy with comments and a sheet, which is opened; the draft stays as it is', () => {
    const folder = folderWith({ 'KH, tháng=3 & 100% %TEMP%.docx': draft })
    const { code, err, opened, there } = drop(folder, 'KH, tháng=3 & 100% %TEMP%.docx')
    const stem = 'KH, tháng=3 & 100% %TEMP%'
    const [copy, sheet] = [`${stem} - đã soát.docx`, `${stem} - phiếu soát.html`]
    expect({ code, err, opened }).toEqual({ code: 1, err: '', opened: [sheet] })
    expect(there).toEqual([`${stem}.docx`, copy, sheet].sort())
    expect(commentsOf(readFileSync(join(folder, copy))).length).toBeGreaterThan(0)
    expect(readFileSync(join(folder, `${stem}.docx`))).toEqual(Buffer.from(draft))
    const page = readFileSync(join(folder, sheet), 'utf8')
    expect(page).toContain(`Phiếu soát: ${stem.replaceAll('&', '&amp;')}.docx`)
    expect(page).not.toContain(folder)
  })

  test('a text gets a sheet; so does a draft in which nothing is found', () => {
    const folder = folderWith({ 'a.txt': wrong, 'b.txt': 'Xin chào.\n' })
    expect(drop(folder, 'a.txt')).toMatchObject({ code: 1, opened: ['a - phiếu soát.html'] })
    expect(drop(folder, 'b.txt')).toMatchObject({ opened: ['b - phiếu soát.html'] })
  })

  test('a plan is built beside it and opened; one with remarks of weight opens a sheet too', () => {
    const folder = folderWith({ 'KH.yaml': minimalPlan, 'sai.yaml': planWith(`title: ${wrong}`) })
    expect(drop(folder, 'KH.yaml')).toMatchObject({ code: 0, err: '', opened: ['KH.docx'] })
    expect(drop(folder, 'sai.yaml')).toMatchObject({ opened: ['sai - phiếu soát.html', 'sai.docx'] })
  })

  test('the mistakes of a plan are opened as a sheet, which is put right when they are mended', () => {
    const folder = folderWith({ 'KH.yaml': mistaken })
    const sheet = 'KH - phiếu soát.html'
    expect(drop(folder, 'KH.yaml')).toMatchObject({ code: 1, err: '', opened: [sheet], there: [sheet, 'KH.yaml'] })
    expect(readFileSync(join(folder, sheet), 'utf8')).toContain('31/4/2024')
    writeFileSync(join(folder, 'KH.yaml'), minimalPlan)
    expect(drop(folder, 'KH.yaml')).toMatchObject({ code: 0, opened: ['KH.docx'] })
    expect(readFileSync(join(folder, sheet), 'utf8')).not.toContain('31/4/2024')
  })

  test('several files get one sheet, and each what can be made of it', () => {
    const folder = folderWith({ 'a.docx': draft, 'b.txt': wrong, 'KH.yaml': minimalPlan })
    const { opened, there } = drop(folder, 'a.docx', 'b.txt', 'KH.yaml')
    expect(opened).toEqual(['Phiếu soát.html'])
    expect(there).toEqual(['KH.docx', 'KH.yaml', 'Phiếu soát.html', 'a - đã soát.docx', 'a.docx', 'b.txt'].sort())
  })

  test('a folder gets one sheet and nothing else; copies reviewed before are left out', () => {
    const folder = folderWith({})
    mkdirSync(join(folder, 'KH 2025'))
    for (const name of ['a.docx', 'a - đã soát.docx', 'a - đã soát (2).docx'])
      writeFileSync(join(folder, 'KH 2025', name.normalize('NFD')), draft)
    const { opened, out } = drop(folder, 'KH 2025')
    expect(opened).toEqual(['KH 2025/Phiếu soát.html'])
    expect(out).toBe(`${join(folder, 'KH 2025', 'Phiếu soát.html')}\n`)
    expect(readdirSync(join(folder, 'KH 2025'))).toHaveLength(4)
    expect(readFileSync(join(folder, opened[0]!), 'utf8')).toContain('đã soát 1 tệp')
  })

  describe('nothing that may be somebody’s work is overwritten', () => {
    test('a copy that was made before, by a copy of another number', () => {
      const folder = folderWith({ 'a.docx': draft, 'a - đã soát.docx': 'của ai đó' })
      drop(folder, 'a.docx')
      // The same again leaves what is there.
      const { there, out } = drop(folder, 'a.docx')
      expect(readFileSync(join(folder, 'a - đã soát.docx'), 'utf8')).toBe('của ai đó')
      expect(there.filter((name) => name.includes('đã soát'))).toEqual(['a - đã soát (2).docx', 'a - đã soát.docx'])
      expect(out).toContain('a - đã soát (2).docx\n')
      expect(drop(folder, 'a - đã soát (2).docx').there).toContain('a - đã soát (3).docx')
    })

    test('a sheet that is none', () => {
      const folder = folderWith({ 'a.txt': wrong, 'a - phiếu soát.html': '<!doctype html>\nphiếu của ai đó' })
      expect(drop(folder, 'a.txt').opened).toEqual(['a - phiếu soát (2).html'])
    })

    test('a Word file that others have saved; one that was built and left alone is built anew', () => {
      const saved = word({ files: { 'docProps/app.xml': '<Properties/>' } })
      const folder = folderWith({ 'KH.yaml': minimalPlan, 'KH.docx': saved })
      expect(drop(folder, 'KH.yaml').opened).toEqual(['KH (2).docx'])
      writeFileSync(join(folder, 'KH.yaml'), planWith('number: 8'))
      expect(drop(folder, 'KH.yaml').opened).toEqual(['KH (2).docx'])
      expect(readFileSync(join(folder, 'KH.docx'))).toEqual(Buffer.from(saved))
    })

    test('a Word file that was built, and then put right by the linter', () => {
      const folder = folderWith({ 'KH.yaml': planWith('title: Tổ chức cho đòan viên năm 2024') })
      drop(folder, 'KH.yaml')
      expect(run(folder, ['lint', 'KH.docx', '--fix']).err).toContain('Đã sửa')
      const mended = readFileSync(join(folder, 'KH.docx'))
      expect(drop(folder, 'KH.yaml').there).toContain('KH (2).docx')
      expect(readFileSync(join(folder, 'KH.docx'))).toEqual(mended)
    })

    test('what another plan of the same name was built into at the same time', () => {
      const folder = folderWith({ 'KH.yaml': minimalPlan, 'KH.yml': planWith('number: 8') })
      const files = ['KH (2).docx', 'KH.docx', 'KH.yaml', 'KH.yml', 'Phiếu soát.html']
      expect(drop(folder, 'KH.yaml', 'KH.yml').there).toEqual(files)
      expect(drop(folder, 'KH.yaml', 'KH.yml').there).toEqual(files)
    })

    test('one that all names up to a thousand have', () => {
      const names = ['a - phiếu soát', ...Array.from({ length: 1000 }, (_, index) => `a - phiếu soát (${index + 2})`)]
      const folder = folderWith({ 'a.txt': wrong, ...Object.fromEntries(names.map((name) => [`${name}.html`, 'x'])) })
      expect(drop(folder, 'a.txt').opened).toEqual(['a - phiếu soát (1002).html'])
    })

    test('one that is no file, which is not waited for', () => {
      const folder = folderWith({ 'a.txt': wrong })
      execFileSync('mkfifo', [join(folder, 'a - phiếu soát.html')])
      expect(drop(folder, 'a.txt').opened).toEqual(['a - phiếu soát (2).html'])
    })

    test('the template of a plan', () => {
      const folder = folderWith({ 'KH.yaml': planWith('template: KH.docx') })
      expect(run(folder, ['template', 'doan', '--out', 'KH.docx']).code).toBe(0)
      const template = readFileSync(join(folder, 'KH.docx'))
      expect(drop(folder, 'KH.yaml').opened).toContain('KH (2).docx')
      expect(readFileSync(join(folder, 'KH.docx'))).toEqual(template)
    })
  })

  test.each([
    ['a file that is not there', ['không-có.docx'], 'Không tìm thấy tệp này.'],
    ['a picture', ['a.png'], 'kehoach không soát được'],
    ['an empty folder', ['trong'], 'Không có kế hoạch hay dự thảo nào trong'],
  ])('%s is told in the window', (_, names, words) => {
    const folder = folderWith({ 'a.png': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') })
    mkdirSync(join(folder, 'trong'))
    const { code, err, opened, there } = drop(folder, ...names)
    expect({ code, opened, there }).toEqual({ code: 2, opened: [], there: ['a.png', 'trong'] })
    expect(err).toContain(words)
  })

  test.skipIf(isRoot)('what is found is told in the window where no sheet can be written', () => {
    const folder = folderWith({ 'a.txt': wrong })
    chmodSync(folder, 0o555)
    const { code, err, opened } = drop(folder, 'a.txt')
    expect({ code, opened }).toEqual({ code: 2, opened: [] })
    expect(err).toContain('93')
    expect(err).toContain('Không có quyền ghi vào thư mục')
    chmodSync(folder, 0o755)
  })

  test('what is found is told in the window where the name has no room for the sheet’s', () => {
    const name = `${'ế'.repeat(80)}.txt`
    const { code, err, opened } = drop(folderWith({ [name]: wrong }), name)
    expect({ code, opened }).toEqual({ code: 2, opened: [] })
    expect(err).toContain('93')
    expect(err).toContain('tên tệp quá dài')
  })

  test('a command is a command, though a file of that name is there', () => {
    const folder = folderWith({ rules: wrong })
    expect(run(folder, ['rules']).out).toContain('anniversary-count')
    expect(readdirSync(folder)).toEqual(['rules'])
  })
})

// As Windows starts a program by a double click: a console of its own, which closes with it.
const asDoubleClicked = `
const { stdin, stdout } = process
const define = (of, name, value) => Object.defineProperty(of, name, { value })
define(process, 'platform', 'win32')
define(process, 'title', process.execPath)
for (const stream of [stdin, stdout]) define(stream, 'isTTY', true)
define(stdin, 'setRawMode', () => stdin)
`

describe.runIf(isUnix)('in a window of its own', () => {
  test.each([
    [
      'a double click says in three lines what to do',
      [],
      /^(?:[^\n]+\n){3}\nBấm một phím bất kỳ để đóng cửa sổ này\.\n$/,
      0,
    ],
    ['a fault stays', ['/khong/co.docx'], /Bấm một phím bất kỳ để đóng cửa sổ này\.\n$/, 2],
  ])('%s, until a key is pressed', async (_, args, words, expected) => {
    const env = { ...process.env, ...preload(temporaryFolder(), asDoubleClicked), BROWSER: 'none' }
    const child = spawn(process.execPath, [program, ...args], { env, stdio: 'pipe' })
    let out = ''
    const ended = new Promise((tell) => child.once('exit', tell))
    await new Promise<void>((tell) => {
      child.once('exit', () => tell())
      child.stdout.on('data', (piece) => {
        out += piece
        if (out.includes('Bấm một phím')) tell()
      })
    })
    expect(out).toMatch(words)
    expect(child.exitCode).toBeNull()
    child.stdin.write('x')
    expect(await ended).toBe(expected)
  })
})
