import type { Line } from '../../support/pdf/pdf.js'
import { allParagraphs, type Fault, onEachPage, paragraphsOf, printedLines, textLines } from './pages.js'

/** Headings that end their page. */
export const headingAtFoot: Fault = (print) => {
  const headings = allParagraphs(print.printed)
    .filter(({ style }) => style.startsWith('heading'))
    .map((paragraph) => printedLines(paragraph, print.printed).join(''))
  return onEachPage(print, (page, number) => {
    const last = textLines(page, print.printed).at(-1)
    if (!last || number === print.pdf.pages.length) return []
    return headings.some((heading) => heading.endsWith(last.text) && last.text.length > 3) ? [`“${last.text}”`] : []
  })
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
