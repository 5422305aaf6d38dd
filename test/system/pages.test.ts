import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  type Block,
  type Document,
  type Paragraph,
  type Section,
  type Table,
  textOf,
} from '../../src/document/document.js'
import { cellsOf } from '../../src/document/grid.js'
import { readDocx } from '../../src/readers/docx.js'
import type { Standard } from '../../src/standard/standard.js'
import { renderPlan } from '../../src/template/render.js'
import { writeDocx } from '../../src/writers/docx/write.js'
import { standardOf } from '../support/docx-standard.js'
import { hasOffice, type Line, type Page, type Pdf, printAll, resaveAll, type Word } from '../support/office.js'
import { pageVariants } from '../support/page-models.js'

if (!hasOffice) console.warn('pages.test.ts skipped: soffice or pdftotext is not installed')

interface Printed {
  standard: Standard
  document: Document
  docx: Uint8Array
  pdf: Pdf
  resaved: Uint8Array
}

const standards = readdirSync('templates').map(standardOf)
const cases = readdirSync('templates').flatMap((name, index) =>
  Object.keys(pageVariants)
    .filter((variant) => depthOf(variant) <= standards[index]!.wording.headings.length)
    .map((variant) => [name, variant] as const),
)
const printed = new Map<string, Printed>()

describe.runIf(hasOffice)('printed by LibreOffice', () => {
  beforeAll(async () => {
    const built = await Promise.all(cases.map(([standard, variant]) => build(standardOf(standard), variant)))
    const documents = built.map(({ docx }) => docx)
    const pdfs = await printAll(documents)
    const resaved = await resaveAll(documents)
    for (const [index, [standard, variant]] of cases.entries()) {
      const saved = { pdf: pdfs[index]!, resaved: resaved[index]! }
      printed.set(`${standard} ${variant}`, { ...built[index]!, ...saved })
    }
  }, 300_000)

  describe.each(cases)('%s: %s', (standardName, variant) => {
    const get = () => printed.get(`${standardName} ${variant}`)!

    test('nothing overlaps', () => {
      for (const { lines } of get().pdf.pages) expect(overlaps(lines.flatMap(({ words }) => words))).toEqual([])
    })

    test('every sheet has its size and keeps its margins', () => {
      const { standard, document, pdf } = get()
      for (const [section, pages] of sectionsOf(document, standard, pdf)) {
        const { width, height, margins } = standard.orientations[section.orientation]
        for (const page of pages) {
          expect([page.width, page.height].map(Math.round)).toEqual([width, height])
          for (const line of bodyOf(page, margins.top)) {
            expect(line, line.text).toMatchObject({
              left: atLeast(margins.left),
              right: atMost(width - margins.right),
              top: atLeast(margins.top),
              bottom: atMost(height - margins.bottom),
            })
          }
        }
      }
    })

    test('pages are numbered in each section from its second page on, in the middle of the top margin', () => {
      const { standard, document, pdf } = get()
      const sections = sectionsOf(document, standard, pdf)
      expect(sections.flatMap(([, pages]) => pages)).toEqual(pdf.pages)
      for (const [{ orientation }, pages] of sections) {
        const { margins } = standard.orientations[orientation]
        const numbers = pages.map(({ lines }) => lines.filter(({ bottom }) => bottom < margins.top))
        const expected = pages.map((_, index) => (index === 0 && standard.pageNumber.hideFirst ? [] : [`${index + 1}`]))
        expect(numbers.map((lines) => lines.map(({ text }) => text))).toEqual(expected)
        const centre = (pages[0]!.width + margins.left - margins.right) / 2
        for (const { left, right } of numbers.flat()) expect(Math.abs((left + right) / 2 - centre)).toBeLessThan(0.6)
      }
    })

    test('the signing block is on one page, below two lines of text', () => {
      const { standard, document, pdf } = get()
      const [[, pages]] = sectionsOf(document, standard, pdf) as [[Section, Page[]]]
      const marks = signingTables(document, standard)
        .flatMap(edgesOf)
        .map((paragraph) => printedText(paragraph, standard).slice(0, 10))
      const page = pages.find(({ lines }) => marks.every((mark) => lines.some(({ text }) => text.startsWith(mark))))
      expect(page, marks.join(' / ')).toBeDefined()
      const found = marks.map((mark) => page!.lines.findLast(({ text }) => text.startsWith(mark))!)
      const top = Math.min(...found.map((line) => line.top))
      const above = bodyOf(page!, standard.orientations.portrait.margins.top).filter(({ bottom }) => bottom <= top)
      expect(above.length).toBeGreaterThanOrEqual(2)
    })

    test('number and date stand on one line', () => {
      const [{ lines }] = get().pdf.pages as [Page]
      const number = lines.find(({ text }) => /^Số:?\d/.test(text))!
      const date = lines.find(({ text }) => /ngày\d+tháng\d+năm\d{4}$/.test(text))!
      expect(Math.abs(number.bottom - date.bottom)).toBeLessThan(0.6)
    })

    test('tables go on over pages with their header row', () => {
      const { standard, document, pdf } = get()
      for (const [section, pages] of sectionsOf(document, standard, pdf)) {
        for (const table of section.blocks.filter((block) => block.type === 'table')) {
          const headers = table.rows.filter(({ header }) => header).flatMap((row) => cellTexts(row, standard))
          const rows = table.rows.filter(({ header }) => !header).map((row) => cellTexts(row, standard))
          const starts = rows.map((cells) => cells.toSorted((a, b) => b.length - a.length)[0]!.slice(0, 12))
          for (const lines of pages.map((page) => page.lines.map(({ text }) => text))) {
            if (!starts.some((start) => has(lines, start))) continue
            for (const header of headers) expect(has(lines, header), header).toBe(true)
          }
        }
      }
    })

    test('saved again by LibreOffice it reads the same', () => {
      const { docx, resaved } = get()
      expect(reading(resaved)).toEqual(reading(docx))
    })
  })

  const long = cases.filter(([, variant]) => pageVariants[variant]!.recipients.length > 20)
  test.each(long)('%s: %s go on where the signature ends, with no gap and no page of one line', (name, variant) => {
    const { standard, pdf } = printed.get(`${name} ${variant}`)!
    const items = pdf.pages.map(({ lines }) => lines.filter(({ text }) => /^-(?:Đoàncơsở|Lưu)/.test(text)))
    expect(items.flat()).toHaveLength(pageVariants[variant]!.recipients.length)
    for (const page of items) {
      const gaps = page.slice(1).map(({ top }, index) => top - page[index]!.top)
      // In millimetres; a line is 1,15 of its letters' size in points.
      for (const gap of gaps) expect(gap).toBeLessThan(standard.styles.recipient!.size * 0.5)
      expect(page.length).not.toBe(1)
    }
  })

  test('forty activities make ten pages and a schedule of their own', () => {
    for (const name of readdirSync('templates')) {
      const { pdf, document, standard } = printed.get(`${name} ten pages, forty activities`)!
      const [body, schedule] = sectionsOf(document, standard, pdf)
      expect(body![1].length).toBeGreaterThanOrEqual(10)
      expect(schedule![1].length).toBeGreaterThanOrEqual(3)
    }
  })
})

/** How deep a plan's headings go; a standard numbers only so many levels. */
function depthOf(variant: string): number {
  return Math.max(...pageVariants[variant]!.body.map(({ level }) => level))
}

async function build(standard: Standard, variant: string): Promise<Omit<Printed, 'pdf' | 'resaved'>> {
  const model = pageVariants[variant]!
  const { value: document, diagnostics } = renderPlan(model, standard)
  if (!document) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return { standard, document, docx: await writeDocx({ document, standard, model }) }
}

/** The pages of each section; it begins on a new one, with its first words at the top. */
function sectionsOf({ sections }: Document, standard: Standard, { pages }: Pdf): [Section, Page[]][] {
  const starts = sections.map(({ blocks: [first] }, index) => {
    if (index === 0) return 0
    const paragraph = (first!.type === 'table' ? first!.rows[0]!.cells[0]!.paragraphs[0] : first) as Paragraph
    return pages.findIndex(({ lines }) => has([lines[0]!.text], printedText(paragraph, standard)))
  })
  return sections.map((section, index) => [section, pages.slice(starts[index], starts[index + 1])])
}

/** All lines but the page number. */
function bodyOf({ lines }: Page, marginTop: number): Line[] {
  return lines.filter(({ bottom }) => bottom >= marginTop)
}

/** The tables that end the first section. */
function signingTables({ sections: [first] }: Document, { tables }: Standard): Table[] {
  const isSigning = (block: Block): block is Table => block.type === 'table' && tables[block.style]!.together
  const { blocks } = first!
  return blocks.slice(blocks.findLastIndex((block) => !isSigning(block)) + 1).filter(isSigning)
}

/** What shows where a signing block begins and ends: the first words of each block in it and the last. */
function edgesOf({ rows }: Table): Paragraph[] {
  const cells = cellsOf(rows)
  return [0, 1, 2, 3].flatMap((column) => {
    const paragraphs = cells.filter((placed) => placed.column === column).flatMap(({ cell }) => cell.paragraphs)
    const [first, ...others] = paragraphs.filter((paragraph) => textOf(paragraph) !== '')
    return [first, others.findLast(({ mark }) => mark === '')].filter((paragraph) => paragraph !== undefined)
  })
}

function cellTexts({ cells }: Table['rows'][number], standard: Standard): string[] {
  return cells.map(({ paragraphs }) => paragraphs.map((paragraph) => printedText(paragraph, standard)).join(''))
}

function printedText(paragraph: Paragraph, { styles }: Standard): string {
  const text = textOf(paragraph).replace(/\s+/g, '')
  return styles[paragraph.style]!.caps ? text.toUpperCase() : text
}

function has(lines: readonly string[], text: string): boolean {
  return lines.some((line) => line.includes(text))
}

/**
 * Pairs of words printed one over the other. A word's box has room for every letter of its font, so the boxes of two
 * lines with single spacing share about an eighth.
 */
function overlaps(words: readonly Word[]): string[] {
  return words.flatMap((a, index) =>
    words
      .slice(index + 1)
      .filter((b) => shared(a.left, a.right, b.left, b.right) > 0.2)
      .filter((b) => shared(a.top, a.bottom, b.top, b.bottom) > Math.min(a.bottom - a.top, b.bottom - b.top) / 4)
      .map((b) => `${a.text} × ${b.text}`),
  )
}

function shared(from: number, to: number, otherFrom: number, otherTo: number): number {
  return Math.min(to, otherTo) - Math.max(from, otherFrom)
}

const tolerance = 0.6
const atLeast = (millimetres: number) => ({ asymmetricMatch: (found: number) => found >= millimetres - tolerance })
const atMost = (millimetres: number) => ({ asymmetricMatch: (found: number) => found <= millimetres + tolerance })

/** All that rules see of a Word file. */
function reading(docx: Uint8Array) {
  const { value: draft, diagnostics } = readDocx(docx, 'plan.docx')
  const { passages, headings, facts, schedule } = draft!
  return {
    diagnostics,
    passages: passages.map(({ kind, text, place }) => [kind, text, place]),
    headings: headings.map(({ mark, style, path, title }) => [mark, style, path, title]),
    facts: Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'object' ? fact.value : fact]),
    schedule: schedule?.map(({ name, when, lead }) => [name.text, when.text, lead.text]),
  }
}
