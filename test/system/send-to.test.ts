import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { preload, run, temporaryFolder } from '../support/run.js'

// The command itself, on whatever system the tests run: only what it asks of Windows is put in its place.
const asOnWindows = `Object.defineProperty(process, 'platform', { value: 'win32' })`

function menu() {
  const home = temporaryFolder()
  const folder = join(home, 'Microsoft', 'Windows', 'SendTo')
  mkdirSync(folder, { recursive: true })
  const env = { ...preload(home, asOnWindows), APPDATA: home }
  const sendTo = (...args: string[]) => run(home, ['install-sendto', ...args], { env })
  return { link: join(folder, 'Soát bằng kehoach.lnk'), home, sendTo }
}

describe('install-sendto', () => {
  test('tells what it is about to do, and does nothing that nobody agreed to', () => {
    const { link, sendTo } = menu()
    const { code, out, err } = sendTo()
    expect({ code, out, err }).toEqual({
      code: 2,
      out: expect.stringContaining(`Sẽ ghi một lối tắt: ${link}\nLối tắt ấy mở: ${process.execPath}\n`),
      err: 'Không có màn hình để hỏi, nên chưa làm gì. Muốn làm ngay thì thêm --yes.\n',
    })
    expect(existsSync(link)).toBe(false)
  })

  test('writes one shortcut, again where it is, and takes it away', () => {
    const { link, sendTo } = menu()
    expect(sendTo('--yes')).toMatchObject({ code: 0, err: '' })
    const first = readFileSync(link)
    expect(first.toString('utf16le')).toContain('bin/kehoach.js"')
    expect(sendTo('--yes').out).toContain('Sẽ ghi lại một lối tắt')
    expect(readFileSync(link)).toEqual(first)
    expect(sendTo('--remove')).toMatchObject({ code: 2, out: `Sẽ xóa lối tắt: ${link}\n` })
    expect(sendTo('--remove', '--yes')).toMatchObject({ code: 0, err: '' })
    expect(existsSync(link)).toBe(false)
    expect(sendTo('--remove', '--yes').out).toContain('không phải gỡ gì')
  })

  test('leaves alone what it did not make', () => {
    const { link, sendTo } = menu()
    writeFileSync(link, 'của ai đó')
    for (const args of [['--yes'], ['--remove', '--yes']]) {
      expect(sendTo(...args)).toMatchObject({ code: 2, err: expect.stringContaining('không do kehoach tạo') })
    }
    expect(readFileSync(link, 'utf8')).toBe('của ai đó')
  })

  test('says where there is no such menu', () => {
    const { home } = menu()
    const env = { ...preload(home, asOnWindows), APPDATA: join(home, 'không có') }
    expect(run(home, ['install-sendto', '--yes'], { env }).err).toContain('Không thấy thư mục của trình đơn Send to')
    if (process.platform === 'win32') return
    expect(run(home, ['install-sendto', '--yes'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('chỉ có trên Windows'),
    })
  })
})
