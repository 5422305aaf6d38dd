import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { formats } from '../../src/index.js'
import { browser, runInBrowser } from '../support/browser.js'
import { standardFiles } from '../support/docx-standard.js'
import { type LibraryInput, run } from '../support/library-run.js'
import { planWith } from '../support/minimal-plan.js'

const examples = [
  '2023-thang-cong-nhan.yaml',
  '2024-thang-cong-nhan.yaml',
  '2026-chi-bo-ngay-thanh-lap-dang.yaml',
  '2026-ubnd-thuong-binh-liet-si.yaml',
]
const wrong = 'title: kỷ niệm 498 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2024)'

type Answer = Awaited<ReturnType<typeof run>>

if (!browser) console.warn('library-browser.test.ts skipped: chromium is not installed')

/** In headless Chromium, on a page whose policy lets no text become code. */
describe.runIf(browser !== undefined)('the library in a browser', () => {
  let input: LibraryInput
  let there: Answer
  let here: Answer

  beforeAll(async () => {
    const base64 = (bytes: Buffer | string) => Buffer.from(bytes).toString('base64')
    const own = Object.entries(standardFiles()).map(([name, text]) => [`the-thuc/${name}`, base64(text)])
    const files: Record<string, string> = {
      ...Object.fromEntries(examples.map((name) => [name, base64(readFileSync(`plans/${name}`))])),
      ...Object.fromEntries(own),
      'wrong.yaml': base64(planWith(wrong)),
      'own.yaml': base64(planWith('standard: ./the-thuc')),
      'draft.md': base64('Kính gửi các đồng chí ,\n\nThực hiện trong tháng 13.\n'),
    }
    const [draft] = Object.entries((await run({ files, lint: [], build: ['wrong.yaml'], formats: ['docx'] })).written)
    files['draft.docx'] = draft![1] as string
    const drafts = ['draft.docx', 'draft.md', 'wrong.yaml', 'own.yaml', ...examples]
    input = { files, lint: drafts, build: [...examples, 'own.yaml'], formats: [...formats] }
    here = await run(input)
    there = (await runInBrowser('test/support/library-run.ts', input)) as Answer
  }, 300_000)

  test('may make no code of text, as here', () => {
    expect({ here: here.mayEvaluate, there: there.mayEvaluate }).toEqual({ here: true, there: false })
  })

  test('finds the same in Word files, texts and plans', () => {
    expect(there.found).toEqual(here.found)
    const rulesOf = (name: string) => (there.found[name] as { ruleId: string }[]).map(({ ruleId }) => ruleId)
    expect(rulesOf('wrong.yaml')).toContain('anniversary-count')
    expect(rulesOf('draft.md')).toContain('punctuation')
    expect(rulesOf('draft.docx')).toContain('anniversary-count')
    expect(rulesOf('own.yaml')).toEqual([])
  })

  test.each(examples)('%s has the same bytes in every format', (name) => {
    for (const format of input.formats) {
      const bytes = there.written[`${name} ${format}`]
      expect(bytes?.length).toBeGreaterThan(1000)
      expect(bytes === here.written[`${name} ${format}`], format).toBe(true)
    }
  })

  test.each(examples)('%s and its Word file are the same there', (name) => {
    expect(there.compared[name]).toContain('Không có gì đổi.')
    expect(there.compared[name]).toBe(here.compared[name])
  })

  test('an office’s own templates run there as well', () => {
    const own = there.written['own.yaml docx']
    expect(own?.length).toBeGreaterThan(1000)
    expect(own === here.written['own.yaml docx']).toBe(true)
  })
})
