import { beforeAll, describe, expect, test } from 'vitest'
import type { Standard } from '../../src/standard/standard.js'
import { planModel, scheduleModel, variants } from '../support/docx-models.js'
import { doan } from '../support/docx-standard.js'
import { buildDocx } from '../support/docx-xml.js'
import { hasOffice, type Line, type Page, type Pdf, printAll, printDocx } from '../support/office.js'

if (!hasOffice) console.warn('layout.test.ts skipped: soffice or pdftotext is not installed')

// HD 29 §II.3: margins of 20, 20, 30 and 20 mm on A4.
const [left, right, top, bottom] = [30, 190, 20, 277]
const near = (millimetres: number, tolerance = 0.6) => ({
  asymmetricMatch: (found: number) => Math.abs(found - millimetres) <= tolerance,
})

describe.runIf(hasOffice)('printed by LibreOffice', { timeout: 180_000 }, () => {
  let standard: Standard
  let pdf: Pdf

  beforeAll(async () => {
    standard = doan()
    pdf = await printDocx(await buildDocx(planModel(), standard))
  }, 180_000)

  test('has its pages and words', () => {
    expect(pdf.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
      Array(3).fill([210, 297]),
    )
    const words = pdf.pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('')
    for (const expected of [
      'KẾ HOẠCH',
      'I. MỤC ĐÍCH - YÊU CẦU:',
      '2.1. Hoạt động văn hóa:',
      '1. Ban Thường vụ Đoàn Khối: theo dõi',
      'Nơi nhận:',
      'LỊCH HOẠT ĐỘNG',
    ]) {
      expect(words).toContain(expected.replaceAll(' ', ''))
    }
  })

  test('uses Times New Roman or a font of its widths, and falls back only for letters that this lacks', () => {
    expect(pdf.fonts.filter((font) => /^(?:TimesNewRoman|Tinos|LiberationSerif|DejaVuSerif)/.test(font))).toEqual(
      pdf.fonts,
    )
    expect(pdf.fonts.some((font) => /^(?:TimesNewRoman|Tinos|LiberationSerif)/.test(font))).toBe(true)
  })

  test('keeps to the margins', () => {
    for (const { lines } of pdf.pages) {
      const text = lines.filter((line) => line.top > 15)
      expect(Math.min(...text.map((line) => line.left))).toBeGreaterThanOrEqual(left - 0.6)
      expect(Math.max(...text.map((line) => line.right))).toBeLessThanOrEqual(right + 0.6)
      expect(Math.min(...text.map((line) => line.top))).toBeGreaterThanOrEqual(top - 0.5)
      expect(Math.max(...text.map((line) => line.bottom))).toBeLessThanOrEqual(bottom)
    }
    expect(find(pdf.pages[1]!, /^Nơinhận:/).left).toEqual(near(left))
    const body = find(pdf.pages[0]!, /^-Nângcaonhậnthức/)
    expect(body.left).toEqual(near(left + 12.7))
    expect(body.right).toEqual(near(right))
  })

  test('centres the title and its dashes on the text, the page number in the margin', () => {
    for (const text of [/^KẾHOẠCH$/, /^Tổchứcchuỗi/, /^-{11}$/])
      expect(middle(find(pdf.pages[0]!, text))).toEqual(near(110))
    const [first, second, third] = pdf.pages.map(({ lines }) => lines.filter((line) => line.bottom < top))
    expect([first, third]).toEqual([[], []])
    expect(second!.map(({ text }) => text)).toEqual(['2'])
    expect(middle(second![0]!)).toEqual(near(110))
  })

  test('sets number and date on one line, each in the middle of its block', () => {
    const [page] = pdf.pages
    const number = find(page!, /^Số:82-KH/)
    const date = find(page!, /ngày23tháng4năm2024$/)
    expect(baseline(date, 13)).toEqual(near(baseline(number, 14)))
    expect(middle(number)).toEqual(near(middle(find(page!, /^\*\*\*$/))))
    expect(middle(date)).toEqual(near(middle(find(page!, /^ĐOÀNTNCSHỒCHÍMINH$/))))
  })

  test('sets “Nơi nhận” level with the post, below the line TM.', () => {
    const [, page] = pdf.pages
    const post = find(page!, /PHÓBÍTHƯ$/)
    expect(baseline(find(page!, /^Nơinhận:/), 13)).toEqual(near(baseline(post, 14)))
    const authority = find(page!, /^TM\.BANTHƯỜNGVỤ/)
    const signer = find(page!, /^TrầnThịBíchNgọc$/)
    expect(authority.top).toBeLessThan(post.top)
    expect(middle(authority)).toEqual(near(middle(post)))
    expect(middle(signer)).toEqual(near(middle(post)))
    expect(baseline(signer, 14) - baseline(post, 14)).toEqual(near(28, 1))
  })

  test('draws under the title a line as long as the title', () => {
    const [page] = pdf.pages
    const title = find(page!, /^ĐOÀNTNCSHỒCHÍMINH$/)
    const drawn = pdf
      .rulesOn(1)
      .find(({ y, from, to }) => y > baseline(title, 15) && y < title.bottom + 2 && to - from > 20)!
    expect(drawn.from).toEqual(near(title.left, 1))
    expect(drawn.to).toEqual(near(title.right, 1))
  })

  test('repeats the header row of a long schedule and numbers its pages from 1', async () => {
    const { pages } = await printDocx(await buildDocx(variants['forty rows']!, standard))
    const schedule = pages.slice(pages.findIndex(({ lines }) => lines.some(({ text }) => text === 'LỊCHHOẠTĐỘNG')))
    expect(schedule.length).toBeGreaterThan(2)
    expect(schedule.every((page) => page.lines.some(({ text }) => /^(?:TT)?HOẠTĐỘNG/.test(text)))).toBe(true)
    const numbers = schedule.map(({ lines }) =>
      lines
        .filter((line) => line.bottom < top)
        .map(({ text }) => text)
        .join(),
    )
    expect(numbers).toEqual(['', ...schedule.slice(1).map((_, index) => String(index + 2))])
  })

  test('turns the sheet of a landscape schedule', async () => {
    const { pages } = await printDocx(await buildDocx(variants['landscape schedule']!, standard))
    expect(pages.map(({ width, height }) => width > height)).toEqual([false, false, true])
  })

  test('keeps the signing block on one page with text above it, however long the plan is', async () => {
    const long = planModel({ schedule: null })
    const paragraph = long.body.at(-1)!
    const extras = [4, 7, 9, 11, 14]
    const plans = extras.map((extra) => ({ ...long, body: [...long.body, ...Array(extra).fill(paragraph)] }))
    const printed = await printAll(await Promise.all(plans.map((plan) => buildDocx(plan, standard))))
    for (const [index, { pages }] of printed.entries()) {
      const { lines } = pages.at(-1)!
      const start = lines.findIndex(({ text }) => text.startsWith('TM.BAN'))
      expect(start, `${extras[index]} paragraphs more`).toBeGreaterThan(0)
      expect(lines.some(({ text }) => text === 'TrầnThịBíchNgọc')).toBe(true)
      expect(lines.slice(0, start).some(({ top: y, text }) => y > top - 1 && text.length > 5)).toBe(true)
    }
  })

  test('keeps who closes a schedule on the page of its last row, however many pages it has', async () => {
    // Around those whose last rows fill a page.
    const counts = [35, 53, 73].flatMap((full) => [full - 1, full, full + 1])
    const plans = counts.map((count) => planModel({ body: [], schedule: scheduleModel(count) }))
    const printed = await printAll(await Promise.all(plans.map((plan) => buildDocx(plan, standard))))
    const alone = printed.flatMap(({ pages }, index) => {
      const lines = pages.at(-1)!.lines.map(({ text }) => text)
      return lines.some((text) => text.startsWith(`${counts[index]}.`)) ? [] : [counts[index], lines]
    })
    expect(alone).toEqual([])
  })

  test('breaks no name of the long ones in the middle of a dash', async () => {
    const { pages } = await printDocx(
      await buildDocx({ ...variants['long names']!, schedule: scheduleModel(1) }, standard),
    )
    const header = pages[0]!.lines.filter(({ top: y }) => y < 60).map(({ text }) => text)
    expect(header).toEqual(expect.arrayContaining(['BCHĐOÀNKHỐI', 'DÂN-CHÍNH-ĐẢNG']))
  })
})

function find({ lines }: Page, text: RegExp): Line {
  const found = lines.find((line) => text.test(line.text))
  if (!found) throw new Error(`no line ${text} in:\n${lines.map((line) => line.text).join('\n')}`)
  return found
}

function middle(line: Line): number {
  return (line.left + line.right) / 2
}

/** Fonts have their baseline at four fifths of a line's height. */
function baseline(line: Line, size: number): number {
  return line.bottom - size * 0.216 * (25.4 / 72)
}
