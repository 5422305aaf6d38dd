import { textOf } from '../../../src/document/document.js'
import type { Line, Page } from '../../support/pdf/pdf.js'
import { allParagraphs, type Fault, onEachPage, paragraphsOf, printedLines, solid, textLines } from './pages.js'

const date = String.raw`\d{1,2}\/\d{1,2}(?:\/\d{4})?`

/** What is one word to a reader, though it has blanks or hyphens. */
const whole = new RegExp(
  [
    String.raw`\d+[-/]\p{Lu}\p{L}*(?:[-/]\p{L}+)*`, // 12-KH/TĐTN-BCNLĐ
    String.raw`\d+\/\d{4}\/\p{Lu}[\p{L}-]*`, // 30/2020/NĐ-CP
    String.raw`\(?${date} - ${date}\)?`,
    String.raw`\d{4} - \d{4}`,
    String.raw`\(thứ \p{L}+\)`,
    String.raw`từ \d{1,2}[hg]\d{2}`,
    date,
  ].join('|'),
  'gu',
)

/** Numbers of documents, dates, ranges and the like that two lines share. */
export const torn: Fault = (print) => {
  const texts = allParagraphs(print.printed).map(textOf)
  const tokens = [...new Set(texts.flatMap((text) => text.match(whole) ?? []).map(solid))]
  return onEachPage(print, (page) =>
    page.lines.flatMap((line) => {
      const next = nextOf(line, page)
      if (!next) return []
      const both = line.text + next.text
      const edge = line.text.length
      return tokens.flatMap((token) => {
        const start = both.lastIndexOf(token, edge - 1)
        const isTorn = start >= 0 && start < edge && start + token.length > edge
        return isTorn ? [`${both.slice(start, edge)} | ${both.slice(edge, start + token.length)}`] : []
      })
    }),
  )
}

/** The line that goes on below: the nearest in the same column. */
function nextOf(line: Line, { lines }: Page): Line | undefined {
  const height = line.bottom - line.top
  return lines
    .filter((other) => other.bottom > line.bottom + height / 2 && other.bottom < line.bottom + height * 1.8)
    .filter((other) => Math.min(other.right, line.right) > Math.max(other.left, line.left))
    .toSorted((a, b) => a.bottom - b.bottom || Math.abs(a.left - line.left) - Math.abs(b.left - line.left))[0]
}

/** Lines that begin with a dash in the middle of a text: they look like an item of a list. */
export const beginsWithDash: Fault = (print) => {
  const begins = allParagraphs(print.printed)
    .flatMap((paragraph) => printedLines(paragraph, print.printed))
    .filter((line) => line.startsWith('-'))
  return onEachPage(print, (page) =>
    page.lines
      .filter(({ words }) => words[0]?.text === '-')
      .filter(({ text }) => !begins.some((begin) => begin.startsWith(text.slice(0, 10))))
      .map(({ text }) => `“${text.slice(0, 30)}”`),
  )
}

/** Lines of the body with gaps wider than three blanks. */
export const stretched: Fault = (print) => {
  const { sections } = print.printed.document
  const bodies = sections
    .flatMap(({ blocks }) => paragraphsOf(blocks))
    .map((paragraph) => printedLines(paragraph, print.printed).join(''))
  return onEachPage(print, (page) =>
    textLines(page, print.printed)
      .filter((line) => widestGap(line) > 0.75 * ((line.bottom - line.top) / 1.107))
      .filter(({ text }) => bodies.some((body) => body.includes(text)))
      .map(
        ({ words }) =>
          `“${words
            .map(({ text }) => text)
            .join('  ')
            .slice(0, 60)}”`,
      ),
  )
}

/** Between two words, in millimetres. A blank is a quarter of the size of Times New Roman. */
function widestGap({ words }: Line): number {
  return Math.max(0, ...words.slice(1).map(({ left }, index) => left - words[index]!.right))
}
