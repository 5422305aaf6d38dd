import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { planWith } from '../support/minimal-plan.js'
import { run, temporaryFolder } from '../support/run.js'

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version']).error === undefined,
)
const canPrint = browser !== undefined && spawnSync('pdftotext', ['-v']).error === undefined
if (!canPrint) console.warn('diff-page.test.ts skipped: chromium or pdftotext is not installed')

const body = (words: string) => `body: |
  # Mục đích

  - Chăm lo đoàn viên, ${words} công nhân.

  # Yêu cầu

  - Thiết thực.
`

describe.runIf(canPrint)('the page of a comparison, printed', () => {
  test('has each paragraph once, what went beside what came: its policy lets its own sheet through', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.yaml'), planWith(body('thanh niên')))
    writeFileSync(join(folder, 'b.yaml'), planWith(body('viên chức')))
    expect(run(folder, ['diff', 'a.yaml', 'b.yaml', '--format', 'html', '-o', 'a.html']).code).toBe(1)
    const page = pathToFileURL(join(folder, 'a.html')).href
    const profile = `--user-data-dir=${join(folder, 'profile')}`
    const options = ['--headless', '--no-sandbox', '--disable-gpu', profile, '--no-pdf-header-footer']
    execFileSync(browser!, [...options, `--print-to-pdf=${join(folder, 'a.pdf')}`, page], { stdio: 'ignore' })
    const text = execFileSync('pdftotext', ['-raw', join(folder, 'a.pdf'), '-'], { encoding: 'utf8' })
    const whole = text.slice(text.indexOf('Toàn văn')).replace(/\s+/g, ' ')
    expect(whole.match(/Thiết thực/g)).toHaveLength(1)
    expect(whole.match(/Chăm lo đoàn viên, thanh niên ?viên chức công nhân/g)).toHaveLength(1)
  })
})
