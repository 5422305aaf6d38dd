import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { minimalPlan } from '../support/minimal-plan.js'
import { program, temporaryFolder } from '../support/run.js'
import { nodeFor, noWine, startWindows } from '../support/wine.js'
import { p, r, word } from '../support/word.js'

const node = noWine ? { missing: noWine } : nodeFor('windows')
if ('missing' in node) console.warn(`windows-clerk.test.ts skipped: ${node.missing}`)

const windows = 'missing' in node ? undefined : startWindows({ BROWSER: '' })
const desk = mkdtempSync(join(tmpdir(), 'kehoach-desk-'))
if (windows)
  openPagesBy(`require('node:fs').writeFileSync(${JSON.stringify(called(join(desk, 'opened')))}, process.argv[2])`)
afterAll(() => {
  windows?.end()
  rmSync(desk, { recursive: true })
})

function onWindows(folder: string, args: string[]) {
  const { binary } = node as { binary: string }
  return windows!.run(folder, [binary, program, ...args])
}

/** What Explorer opens pages with, in the place of a browser. */
function openPagesBy(script: string): void {
  writeFileSync(join(desk, 'browser.cjs'), script)
  const { binary } = node as { binary: string }
  const command = [called(binary), called(join(desk, 'browser.cjs')), '%1'].map((one) => `"${one}"`).join(' ')
  const values = { 'HKCR\\.html': 'page', 'HKCR\\page\\shell\\open\\command': command }
  for (const [key, value] of Object.entries(values)) windows!.run(desk, ['reg', 'add', key, '/ve', '/d', value, '/f'])
}

/** As Windows calls it. */
function called(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`
}

/** The page that was opened, as Windows calls it. */
async function opened(): Promise<string> {
  const file = join(desk, 'opened')
  for (let turns = 0; !existsSync(file) && turns < 600; turns++) await wait(100)
  await wait(100)
  const path = readFileSync(file, 'utf8')
  rmSync(file)
  return path
}

const wrong = 'Kỷ niệm 93 năm (26/3/1931 - 26/3/2025)'

describe.runIf(windows)('a clerk on Windows', () => {
  test('drops a draft on the icon: a copy, and a sheet that Explorer opens, whatever its name', async () => {
    const folder = temporaryFolder()
    const stem = "Kế hoạch, tháng=3; ^c' & (100%)"
    writeFileSync(join(folder, `${stem}.docx`), word({ body: p(r(wrong)) }))
    const { code, out, err } = onWindows(temporaryFolder(), [called(join(folder, `${stem}.docx`))])
    const made = [`${stem} - đã soát.docx`, `${stem} - phiếu soát.html`].map((name) => join(folder, name))
    expect({ code, out, err }).toEqual({ code: 1, out: made.map((file) => `${called(file)}\n`).join(''), err: '' })
    expect(readdirSync(folder)).toHaveLength(3)
    expect(await opened()).toBe(called(made[1]!))
  })

  test('puts the program into the menu Send to, uses it and takes it away', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'Dự thảo.txt'), wrong)
    const { out } = onWindows(folder, ['install-sendto', '--yes'])
    const link = /^Sẽ ghi một lối tắt: (.*\.lnk)$/m.exec(out)?.[1] ?? ''
    expect(link).toMatch(/\\Microsoft\\Windows\\SendTo\\Soát bằng kehoach\.lnk$/)
    windows!.run(folder, ['start', link, called(join(folder, 'Dự thảo.txt'))])
    expect(await opened()).toBe(called(join(folder, 'Dự thảo - phiếu soát.html')))
    expect(onWindows(folder, ['install-sendto', '--remove', '--yes'])).toMatchObject({ code: 0, err: '' })
    expect(onWindows(folder, ['install-sendto', '--remove', '--yes']).out).toContain('không phải gỡ gì')
  })

  test('is told that a file is open in another program, and that it is for reading only', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'KH.yaml'), minimalPlan)
    const plan = called(join(folder, 'KH.yaml'))
    expect(onWindows(folder, ['build', plan, '--out-dir', '.'])).toMatchObject({ code: 0 })
    writeFileSync(join(folder, 'KH.yaml'), minimalPlan.replace('number: 7', 'number: 8'))
    const before = readFileSync(join(folder, 'KH.docx'))
    writeFileSync(join(folder, 'giu.cjs'), holding)
    const { binary } = node as { binary: string }
    const held = windows!.run(folder, [binary, 'giu.cjs', 'KH.docx', program, plan])
    expect(held.code).toBe(2)
    const told = readFileSync(join(folder, 'err.txt'), 'utf8')
    expect(told).toMatch(/KH\.docx: Không ghi được vì tệp đang mở trong Word hoặc chỉ cho đọc\. [^\n]+\n$/)
    expect(readFileSync(join(folder, 'KH.docx'))).toEqual(before)
    chmodSync(join(folder, 'KH.docx'), 0o444)
    const { code, err } = onWindows(folder, ['build', plan, '--out-dir', '.'])
    expect([code, err]).toEqual([2, expect.stringContaining('tệp đang mở trong Word hoặc chỉ cho đọc')])
    expect(readdirSync(folder).sort()).toEqual(['KH.docx', 'KH.yaml', 'err.txt', 'giu.cjs'])
  })

  test.each([
    ['a drive that is not there', 'Q:\\ra', 'Máy này không có ổ đĩa Q:, hoặc ổ ấy chưa sẵn sàng.'],
    ['a share that is not there', '\\\\khong-co\\chung\\ra', 'Không tới được thư mục mạng “\\\\khong-co\\chung”.'],
    ['a name that Windows forbids', 'ra?', 'Windows không cho dùng dấu ? trong tên tệp'],
  ])('is told once of %s', (_, target, words) => {
    const folder = temporaryFolder()
    for (const name of ['a.yaml', 'b.yaml']) writeFileSync(join(folder, name), minimalPlan)
    const { code, out, err } = onWindows(folder, [
      'build',
      'a.yaml',
      'b.yaml',
      '--to',
      'docx,html',
      '--out-dir',
      target,
    ])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.split(words)).toHaveLength(2)
    expect(readdirSync(folder)).toEqual(['a.yaml', 'b.yaml'])
  })

  test('has a path longer than Explorer opens: all is written, and where is said', () => {
    const folder = join(
      temporaryFolder(),
      ...Array.from({ length: 10 }, (_, index) => `Thư mục có tên khá là dài ${index}`),
    )
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'a.txt'), wrong)
    const { code, out, err } = onWindows(temporaryFolder(), [called(join(folder, 'a.txt'))])
    const sheet = join(folder, 'a - phiếu soát.html')
    expect({ code, out }).toEqual({ code: 1, out: `${called(sheet)}\n` })
    expect(err).toContain('đường dẫn dài hơn 259 chữ')
    expect(existsSync(sheet)).toBe(true)
  })
})

/** Keeps a file as Word does while the program works. */
const holding = `
const { openSync } = require('node:fs')
const { spawnSync } = require('node:child_process')
const [, , file, ...args] = process.argv
openSync(file, 'r+')
const err = openSync('err.txt', 'w')
const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', err, err], env: { ...process.env, BROWSER: 'none' } })
process.exit(status)
`
