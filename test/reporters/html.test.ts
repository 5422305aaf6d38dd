import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic.js'
import { html, mostFindings } from '../../src/reporters/html/html.js'
import { actingIn, commandsIn, hostile } from '../support/hostile.js'
import { count, nothing, plan, report, source } from '../support/machine-report.js'
import { shown } from '../support/shown.js'

const about = new Map([
  [plan, { kind: 'kế hoạch', number: '82', symbol: 'KH/ĐTN', date: '23/4/2024', period: '01/5/2024 - 31/5/2024' }],
  ['dự thảo %.docx', { kind: 'báo cáo', title: 'Kết quả công tác' }],
  ['sạch.txt', {}],
])
const unjudged: Diagnostic = {
  ruleId: 'form-unjudged',
  severity: 'info',
  message: 'Thể thức “rieng” không nói về số, ký hiệu nên phần này chưa được soát.',
  file: plan,
}
const rewritten: Diagnostic = {
  ruleId: 'misspelling',
  severity: 'warning',
  message: '“hiễm” có lẽ gõ sai.',
  file: 'dự thảo %.docx',
  place: { part: 'đoạn 12', excerpt: 'Bảo hiễm xã hội', mark: [4, 8] },
  rewrites: [{ before: 'hiễm', after: 'hiểm', unsafe: true }],
}
const whole = {
  ...report,
  diagnostics: [...report.diagnostics, rewritten, unjudged],
  about,
  off: new Map([[plan, ['weekday']]]),
  hidden: [count],
  known: 2,
}
const page = (given = whole as Parameters<typeof html>[0]) => shown(html(given))
/** What the style sheet is made of is no matter of the sheet's words. */
const withoutStyle = (text: string) =>
  text.replace(/^<style>.*$/m, '<style></style>').replace(/sha256-[^']*/, 'sha256-')

describe('the review sheet', () => {
  test('of several files', async () => {
    await expect(withoutStyle(page())).toMatchFileSnapshot('golden/sheet.html')
  })

  test('of one file without a finding', async () => {
    await expect(
      withoutStyle(page({ ...nothing, names: ['sạch.txt'], about: new Map([['sạch.txt', {}]]) })),
    ).toMatchFileSnapshot('golden/clean.html')
  })

  test('lets its own style sheet through, and nothing else', () => {
    const text = page()
    const [, style] = /<style>(.*)<\/style>/.exec(text)!
    const hash = createHash('sha256').update(style!).digest('base64')
    const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
    expect(text).toContain(`<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    expect(text).not.toMatch(/<script|<link|<img|\sstyle=|\son\w+=|https?:/)
  })

  test('says of a file that could not be read that it was not judged, where that is known', () => {
    const said = 'Tệp này chưa đọc được trọn vẹn'
    const broken = { ...nothing, diagnostics: [count], names: [plan] }
    expect(page({ ...broken, about: new Map() })).toContain(said)
    expect(page(broken)).not.toContain(said)
    // A config is no draft.
    expect(
      page({ ...nothing, diagnostics: [{ ...count, file: 'kehoach.config.yaml' }], names: [], about }),
    ).not.toContain(said)
  })

  test('tells once what is said of several places', () => {
    const again = { ...report, diagnostics: [count, { ...count, position: report.diagnostics[1]!.position! }] }
    expect(page(again).match(/<article/g)).toHaveLength(1)
    expect(page(again)).toContain('Còn 1 chỗ như vậy: dòng 3')
  })
})

/** Elements and attributes that the sheet itself has. */
const own =
  /^<(?:\/?(?:html|head|body|main|h[1-3]|legend|section|nav|table|thead|tbody|tr|td|dl|dt|dd|p|b|blockquote|mark|del|ins|ol|footer|article|title|style|label|fieldset)|!doctype html|html lang="vi"|meta [^<>]*|(?:article|section|fieldset|p|ol|td) class="[a-z -]+"(?: id="[a-z]+-[a-z]*-?\d+")?|li id="can-cu-\d+"|\/li|\/a|a href="#(?:tep|can-cu)-\d+"|nav aria-label="Mục lục"|th scope="col"(?: class="count")?|\/th|input type="checkbox" id="[a-z]+" checked autocomplete="off")>$/

describe('words of a stranger', () => {
  const evil = `</style></mark><script>alert(1)</script><img src=x onerror=a>" ' onclick="&lt;${hostile}`
  const text = `${evil}\n`.repeat(3)
  const all: Diagnostic = {
    ...{ ruleId: evil, severity: 'error', message: evil, hint: evil, file: evil },
    position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 2, column: 2, offset: evil.length + 5 } },
    fix: [{ range: [3, 9], text: evil }],
  }
  const inWord: Diagnostic = {
    ...{ ruleId: 'weekday', severity: 'info', message: evil, file: `${evil}.docx` },
    place: { part: evil, heading: evil, excerpt: evil, mark: [5, 9] },
    rewrites: [{ before: evil, after: evil }],
  }
  const given = {
    ...{ diagnostics: [all, inWord], files: 2, sources: new Map([[evil, text]]), version: evil, names: [evil] },
    about: new Map([[evil, { kind: evil, number: evil, symbol: evil, date: evil, period: evil, title: evil }]]),
    off: new Map([[evil, [evil]]]),
    rules: [{ id: 'weekday', severity: 'error' as const, summary: evil, why: evil }],
  }

  test('stay words', () => {
    const text = page(given)
    expect((text.match(/<[^>]*>/g) ?? []).filter((tag) => !own.test(tag))).toEqual([])
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(actingIn(text)).toEqual([])
    expect(commandsIn(shown(html(given), { isGithub: true }))).toEqual([])
  })

  test('are shown as far as somebody reads', () => {
    const long = 'chữ '.repeat(25_000)
    const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: long.length } }
    const finding = (index: number): Diagnostic => ({
      ...{
        ruleId: 'weekday',
        severity: 'warning',
        message: `${index} ${long.slice(0, 990)}`,
        hint: long.slice(0, 1_000),
        file: 'a.txt',
        position,
      },
      fix: [{ range: [0, long.length], text: long }],
    })
    const diagnostics = Array.from({ length: 5_000 }, (_, index) => finding(index))
    const text = page({ diagnostics, files: 1, sources: new Map([['a.txt', long]]), names: ['a.txt'] })
    expect(text.match(/<article/g)).toHaveLength(mostFindings)
    expect(text).toContain(`… và ${5_000 - mostFindings} phát hiện nữa trong tệp này.`)
    expect(text.length).toBeLessThan(8_000_000)
  })

  test('do not change a sheet that has its limit in the first file', () => {
    const diagnostics = ['a', 'b'].flatMap((file) =>
      Array.from({ length: mostFindings }, (_, index): Diagnostic => ({ ...count, file, message: `${index}` })),
    )
    const text = page({ diagnostics, files: 2, sources: new Map([['a', source]]) })
    expect(text.match(/<article/g)).toHaveLength(mostFindings)
    expect(text).toContain(`<h2>b</h2>\n<p><b>… và ${mostFindings} phát hiện nữa trong tệp này.</b></p>`)
  })
})
