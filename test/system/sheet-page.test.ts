import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { browser } from '../support/browser.js'
import { askPage, printPages } from '../support/chromium.js'
import type { Pdf } from '../support/pdf/pdf.js'
import { run } from '../support/run.js'

const canPrint = browser !== undefined && spawnSync('pdftotext', ['-v']).error === undefined
if (!canPrint) console.warn('sheet-page.test.ts skipped: chromium or pdftotext is not installed')

const head =
  'Số: 82-KH/ĐTN\nTP. Hồ Chí Minh, ngày 23 tháng 4 năm 2024\n\nKẾ HOẠCH\nTổ chức Tháng Thanh niên năm 2024\n\n'
// Too long for a line of a phone.
const name = `${'a'.repeat(150)}.txt`
const wrong = Array.from({ length: 40 }, (_, index) => {
  return `- Kỷ niệm ${200 + index} năm Ngày giải phóng miền Nam (30/4/1975 - 30/4/2024), phối hợp tổ chức Công Đoàn các cấp.`
})

describe.runIf(canPrint)('the review sheet in a browser', () => {
  let page: string
  let printed: Pdf
  let filtered: Pdf

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kehoach-sheet-'))
    writeFileSync(join(folder, name), `${head}I. MỤC ĐÍCH\n${wrong.join('\n')}\n`)
    expect(run(folder, ['lint', name, '--format', 'html', '--output-file', 'a.html']).code).toBe(1)
    page = readFileSync(join(folder, 'a.html'), 'utf8')
    rmSync(folder, { recursive: true })
    ;[printed, filtered] = (await printPages([page, page.replace('id="error" checked', 'id="error"')])) as [Pdf, Pdf]
  }, 120_000)

  const textOf = ({ pages }: Pdf) => pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n')

  test('is printed on A4 with its pages counted and without its boxes', () => {
    expect(printed.pages.length).toBeGreaterThan(3)
    for (const [index, { width, height, lines }] of printed.pages.entries()) {
      expect([Math.round(width), Math.round(height)]).toEqual([210, 297])
      expect(lines.map(({ text }) => text)).toContain(`${index + 1}/${printed.pages.length}`)
    }
    expect(textOf(printed)).toContain('23/4/2024')
    expect(textOf(printed)).not.toContain('Hiệncácmức')
    expect(textOf(printed)).toContain('Tìmthấy40lỗi,')
  })

  test('parts no finding between two pages', () => {
    const starts = /^\d+\.(?:Lỗi|Cảnhbáo|Lưuý)–/
    const parted = printed.pages.slice(1).filter(({ lines }) => {
      const ends = lines.findIndex(({ text }) => text.startsWith('Quytắc'))
      const begins = lines.findIndex(({ text }) => starts.test(text))
      return ends >= 0 && (begins < 0 || ends < begins)
    })
    expect(textOf(printed).match(/^\d+\.Lỗi–/gm)).toHaveLength(40)
    expect(parted).toEqual([])
  })

  test('prints what is chosen, and says what is not', () => {
    expect(textOf(filtered)).toContain('Đangkhônghiệnmứclỗi.')
    expect(textOf(printed)).not.toContain('Đangkhônghiện')
    expect(textOf(filtered)).not.toMatch(/^\d+\.Lỗi–/m)
    expect(textOf(filtered)).toMatch(/^\d+\.Cảnhbáo–/m)
  })

  test('is filtered by keyboard, and no wider than a phone', async () => {
    const visible = `[...document.querySelectorAll('.error')].filter((element) => element.offsetHeight > 0).length`
    const answers = await askPage(page, 390, [
      { ask: 'document.documentElement.scrollWidth - document.documentElement.clientWidth' },
      { ask: visible },
      { key: 'Tab', ask: 'document.activeElement.id' },
      { key: ' ', ask: visible },
      { key: ' ', ask: visible },
    ])
    expect(answers).toEqual([0, 40, 'error', 0, 40])
  }, 60_000)
})
