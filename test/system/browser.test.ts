import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.js'
import { renderPlan } from '../../src/template/render.js'
import { writeDocx } from '../../src/writers/docx/write.js'
import { writeHtml } from '../../src/writers/html/html.js'
import { browser } from '../support/browser.js'
import { printPages } from '../support/chromium.js'
import { standardOf } from '../support/docx-standard.js'
import { examples, exampleText } from '../support/examples.js'
import { hasOffice, type Page, type Pdf, printAll } from '../support/office.js'
import { pageVariants } from '../support/page-models.js'

const canPrint = hasOffice && browser !== undefined
if (!canPrint) console.warn('browser.test.ts skipped: chromium, soffice or pdftotext is not installed')

describe.runIf(canPrint)('a plan printed from a browser', () => {
  const printed = new Map<string, { word: Pdf; web: Pdf }>()

  beforeAll(async () => {
    const written = await Promise.all(examples.map(compiled))
    const words = await printAll(await Promise.all(written.map(writeDocx)))
    const webs = await printPages(written.map(writeHtml))
    for (const [index, plan] of examples.entries()) printed.set(plan, { word: words[index]!, web: webs[index]! })
  }, 300_000)

  test.each(examples)('%s has the pages of the Word file, word for word', (plan) => {
    const { word, web } = printed.get(plan)!
    expect(web.pages.map(textOf)).toEqual(word.pages.map(textOf))
  })

  test.each(examples)('%s has its page numbers and first lines where the Word file has them', (plan) => {
    const { word, web } = printed.get(plan)!
    for (const [index, { lines }] of word.pages.entries()) {
      const [theirs, ours] = [lines[0]!, web.pages[index]!.lines[0]!]
      expect(ours.text).toBe(theirs.text)
      expect(Math.abs(ours.left - theirs.left)).toBeLessThan(2)
      expect(Math.abs(ours.top - theirs.top)).toBeLessThan(2)
    }
  })
})

describe.runIf(canPrint)('a plan with more recipients than a page has room for, printed from a browser', () => {
  test.each(readdirSync('templates'))(
    '%s signs below two lines of text on the first page that has room',
    async (name) => {
      const [standard, model] = [standardOf(name), pageVariants['eighty recipients below one line']!]
      const written = { document: renderPlan(model, standard).value!, standard, model }
      const [{ pages }] = (await printPages([writeHtml(written)])) as [Pdf]
      const lines = pages.map((page) => page.lines.map(({ text }) => text))
      expect(lines[0]).toContain('TrầnThịBíchNgọc')
      expect(lines[0]!.some((text) => text.startsWith('CáccơsởĐoàn'))).toBe(true)
      const items = lines.map((page) => page.filter((text) => /^-(?:Đoàncơsở|Lưu)/.test(text)).length)
      expect(items.every((count) => count > 1)).toBe(true)
      expect(items.reduce((total, count) => total + count, 0)).toBe(80)
    },
  )
})

describe.runIf(browser !== undefined)('a page on the screen of a phone', () => {
  test.each(examples)(
    '%s is no wider than it, blocks stand one below the other, only tables of data are moved sideways',
    async (plan) => {
      const { screen, wide, blocks, text } = measured(writeHtml(await compiled(plan)), 390)
      expect(screen).toBeLessThanOrEqual(390)
      expect(wide.every((name) => name === 'scroll')).toBe(true)
      expect(blocks.length).toBeGreaterThan(3)
      expect(new Set(blocks).size).toBe(1)
      expect(text).toBeGreaterThan(300)
    },
  )
})

describe.runIf(browser !== undefined)('the policy of a page', () => {
  test.each(examples)('%s shows as it does without, and breaks no rule of it', async (plan) => {
    const html = writeHtml(await compiled(plan))
    const free = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, '')
    expect(free.length).toBeLessThan(html.length)
    const page = show(html)
    expect(page.violations).toEqual([])
    expect(page.picture.equals(show(free).picture)).toBe(true)
  })

  test('keeps from a page whatever else gets into it', async () => {
    const stray = '<body><script>document.body.textContent = 1</script><img src="x.png"><p style="color:red">x</p>'
    const html = writeHtml(await compiled(examples[0])).replace('<body>', stray)
    const { violations } = show(html)
    const blocked = ['Executing inline script', 'Loading the image', 'Applying inline style']
    expect(blocked.filter((what) => !violations.some((violation) => violation.includes(what)))).toEqual([])
    const changed = show(html.replace('<style>', '<style>p{color:red}'))
    expect(changed.violations.length).toBeGreaterThan(violations.length)
  })
})

/** A page as a browser draws it, and what its policy kept it from. */
function show(html: string): { picture: Buffer; violations: string[] } {
  return inBrowser(html, (folder, page) => {
    const picture = join(folder, 'page.png')
    const settings = ['--enable-logging=stderr', '--window-size=1200,2000', `--screenshot=${picture}`]
    const { stderr } = spawnSync(browser!, [...headless(folder), ...settings, page], {
      encoding: 'utf8',
      timeout: 100_000,
    })
    const violations = stderr.split('\n').filter((line) => line.includes('Content Security Policy'))
    return { picture: readFileSync(picture), violations }
  })
}

async function compiled(plan: (typeof examples)[number]) {
  const text = exampleText(plan)
  const { value } = await compilePlan(text, plan, async (name) => ({ value: standardOf(name), diagnostics: [] }))
  return value!
}

interface Measured {
  /** In pixels: of all that can be scrolled to, and of a paragraph of the body. */
  screen: number
  text: number
  /** What can be moved sideways, by its class. */
  wide: string[]
  /** Where the cells of the letterhead begin from the left. */
  blocks: number[]
}

/** A page as it is laid out in a window of so many pixels; the browser's own has 500 at least. */
function measured(html: string, width: number): Measured {
  const script = `<script>parent.document.title = JSON.stringify({
    screen: document.documentElement.scrollWidth,
    text: document.querySelector('p.paragraph,p.basis').clientWidth,
    wide: [...document.querySelectorAll('main *')].filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible').map((one) => one.classList[0]),
    blocks: [...document.querySelectorAll('.letterhead td:not(:empty)')].map((one) => Math.round(one.getBoundingClientRect().left)),
  })</script>`
  const free = html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('</body>', `${script}</body>`)
  const source = free.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const frame = `<!doctype html><title></title><iframe width="${width}" height="3000" srcdoc="${source}"></iframe>`
  return inBrowser(frame, (folder, page) => {
    const dom = execFileSync(browser!, [...headless(folder), '--dump-dom', page], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 100_000,
    })
    return JSON.parse(/<title>(.*?)<\/title>/s.exec(dom)![1]!) as Measured
  })
}

function headless(folder: string): string[] {
  return ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`]
}

function inBrowser<T>(html: string, use: (folder: string, page: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
  try {
    const page = join(folder, 'page.html')
    writeFileSync(page, html)
    return use(folder, pathToFileURL(page).href)
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
