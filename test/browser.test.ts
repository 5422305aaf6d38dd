import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { compilePlan } from '../src/compile.js'
import { writeDocx } from '../src/writers/docx/write.js'
import { writeHtml } from '../src/writers/html.js'
import { standardOf } from './support/docx-standard.js'
import { hasOffice, type Page, type Pdf, printAll, readPdf } from './support/office.js'

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version']).error === undefined,
)
const canPrint = hasOffice && browser !== undefined
if (!canPrint) console.warn('browser.test.ts skipped: chromium, soffice or pdftotext is not installed')

const plans = readdirSync('plans').filter((file) => file.endsWith('.yaml'))

describe.runIf(canPrint)('a plan printed from a browser', () => {
  const printed = new Map<string, { word: Pdf; web: Pdf }>()

  beforeAll(async () => {
    const written = await Promise.all(plans.map(compiled))
    const words = await printAll(await Promise.all(written.map(writeDocx)))
    for (const [index, plan] of plans.entries()) {
      printed.set(plan, { word: words[index]!, web: printHtml(writeHtml(written[index]!)) })
    }
  }, 300_000)

  test.each(plans)('%s has the pages of the Word file, word for word', (plan) => {
    const { word, web } = printed.get(plan)!
    expect(web.pages.map(textOf)).toEqual(word.pages.map(textOf))
  })

  test.each(plans)('%s has its page numbers and first lines where the Word file has them', (plan) => {
    const { word, web } = printed.get(plan)!
    for (const [index, { lines }] of word.pages.entries()) {
      const [theirs, ours] = [lines[0]!, web.pages[index]!.lines[0]!]
      expect(ours.text).toBe(theirs.text)
      expect(Math.abs(ours.left - theirs.left)).toBeLessThan(2)
      expect(Math.abs(ours.top - theirs.top)).toBeLessThan(2)
    }
  })
})

async function compiled(plan: string) {
  const text = readFileSync(join('plans', plan), 'utf8')
  const { value } = await compilePlan(text, plan, async (name) => ({ value: standardOf(name), diagnostics: [] }))
  return value!
}

function printHtml(html: string): Pdf {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
  try {
    const page = join(folder, 'page.html')
    const pdf = join(folder, 'page.pdf')
    writeFileSync(page, html)
    const settings = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`]
    const target = ['--no-pdf-header-footer', `--print-to-pdf=${pdf}`, pathToFileURL(page).href]
    execFileSync(browser!, [...settings, ...target], { stdio: 'ignore', timeout: 100_000 })
    return readPdf(readFileSync(pdf))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The words of a page; programs differ in the order of columns. */
function textOf({ lines }: Page): string {
  return lines
    .flatMap(({ words }) => words.map(({ text }) => text))
    .sort()
    .join(' ')
}
