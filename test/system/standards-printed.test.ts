import { beforeAll, describe, expect, test } from 'vitest'
import { writeDocx } from '../../src/writers/docx/write.js'
import { compile, plansOf } from '../support/form-standards.js'
import { hasOffice, type Line, type Page, type Pdf, printAll } from '../support/office.js'

if (!hasOffice) console.warn('standards-printed.test.ts skipped: soffice or pdftotext is not installed')

const near = (millimetres: number, tolerance = 0.6) => ({
  asymmetricMatch: (found: number) => Math.abs(found - millimetres) <= tolerance,
})

describe.runIf(hasOffice)('printed by LibreOffice', { timeout: 180_000 }, () => {
  const pdfs: Record<string, Pdf> = {}

  beforeAll(async () => {
    const names = ['nd30', 'dang'] as const
    const files = await Promise.all(
      names.map(async (name) => writeDocx(await compile(`${plansOf[name]}urgency: hoa-toc\n`))),
    )
    for (const [index, pdf] of (await printAll(files)).entries()) pdfs[names[index]!] = pdf
  }, 180_000)

  test.each([
    ['nd30', 30, 190, 4],
    ['dang', 30, 195, 3],
  ])('%s keeps to its margins', (name, left, right, count) => {
    const { pages } = pdfs[name]!
    expect(pages).toHaveLength(count)
    for (const { lines } of pages) {
      const text = lines.filter(({ top }) => top > 15)
      expect(Math.min(...text.map((line) => line.left))).toBeGreaterThanOrEqual(left - 0.6)
      expect(Math.max(...text.map((line) => line.right))).toBeLessThanOrEqual(right + 0.6)
      expect(Math.max(...text.map((line) => line.bottom))).toBeLessThanOrEqual(277)
    }
  })

  test.each([
    ['nd30', /^Số:86\/KH-UBND$/, /^PhướcLongTây,ngày18tháng6năm2026$/],
    ['dang', /^Số03-KH\/CB$/, /^TânHòa,ngày05tháng11năm2026$/],
  ])('%s has number and date on one line', (name, number, date) => {
    const [page] = pdfs[name]!.pages
    expect(find(page!, date).bottom).toEqual(near(find(page!, number).bottom))
  })

  test.each([
    ['nd30', /^Độclập-Tựdo-Hạnhphúc$/, 1, 1],
    ['nd30', /^XÃPHƯỚCLONGTÂY$/, 1 / 3, 1 / 2],
    ['nd30', /^79nămNgàyThươngbinh/, 1 / 3, 1 / 2],
    ['dang', /^ĐẢNGCỘNGSẢNVIỆTNAM$/, 1, 1],
  ])('%s has under %s a line of the right length, in its middle', (name, text, least, most) => {
    const { pages, rulesOn } = pdfs[name]!
    const line = find(pages[0]!, text)
    const rule = rulesOn(1).find(
      ({ y, from, to }) => y > line.bottom - 1 && y < line.bottom + 3.5 && within(from, to, line),
    )!
    // Nearer, it reads as an underline (NĐ 30 Phụ lục III, Mẫu 1.4).
    if (name === 'nd30') expect(rule.y).toBeGreaterThan(line.bottom + 1.2)
    const length = line.right - line.left
    expect(rule.to - rule.from).toBeGreaterThanOrEqual(length * least - 1.5)
    expect(rule.to - rule.from).toBeLessThanOrEqual(length * most + 1.5)
    expect((rule.from + rule.to) / 2).toEqual(near((line.left + line.right) / 2, 1))
  })

  test.each([
    ['nd30', 2, /^Nơinhận:$/, /^TM\.ỦYBANNHÂNDÂN$/, 12, 14],
    ['dang', 1, /^Nơinhận:$/, /^T\/MCHIBỘ$/, 14, 14],
  ])('%s has “Nơi nhận” level with who is signed for', (name, page, label, authority, ...sizes) => {
    const at = pdfs[name]!.pages[page]!
    const [left, right] = [find(at, label), find(at, authority)]
    expect(baseline(left, sizes[0]!)).toEqual(near(baseline(right, sizes[1]!), 0.8))
    expect(left.left).toEqual(near(30))
  })

  test.each(['nd30', 'dang'])('%s has a stamp of 30 by 8 mm below the number', (name) => {
    const { pages, rulesOn } = pdfs[name]!
    const stamp = find(pages[0]!, /^HỎATỐC$/)
    const edges = rulesOn(1).filter(({ y }) => Math.abs(y - (stamp.top + stamp.bottom) / 2) < 6)
    const [top, bottom] = [edges[0]!, edges.at(-1)!]
    expect(top.to - top.from).toEqual(near(30, 1))
    expect(bottom.y - top.y).toEqual(near(8, 1))
    expect((top.from + top.to) / 2).toEqual(near((stamp.left + stamp.right) / 2, 1))
  })

  test('nd30 has the title of an annex in capitals, and a short line below what names the plan', () => {
    const { pages, rulesOn } = pdfs.nd30!
    const annex = pages.at(-1)!
    find(annex, /^LỊCHCÁCHOẠTĐỘNGKỶNIỆM$/)
    find(annex, /^NGÀYTHƯƠNGBINH-LIỆTSĨNĂM2026$/)
    const last = find(annex, /PhướcLongTây\)$/)
    const rule = rulesOn(pages.length).find(({ y }) => y > last.bottom)!
    expect(rule.to - rule.from).toEqual(near(15, 1))
    expect((rule.from + rule.to) / 2).toEqual(near(110, 1))
    expect(rule.y).toBeGreaterThan(last.bottom + 1.2)
  })
})

function within(from: number, to: number, line: Line): boolean {
  return from >= line.left - 1 && to <= line.right + 1
}

function find({ lines }: Page, text: RegExp): Line {
  const found = lines.find((line) => text.test(line.text))
  if (!found) throw new Error(`no line ${text} in:\n${lines.map((line) => line.text).join('\n')}`)
  return found
}

/** Fonts have their baseline at four fifths of a line's height. */
function baseline(line: Line, size: number): number {
  return line.bottom - size * 0.216 * (25.4 / 72)
}
