import type { Paragraph } from '../../../src/document/document.js'
import { textOf } from '../../../src/document/document.js'
import { columnWidth, endWidth, pairsOf, startWidth } from './columns.js'
import { allParagraphs, type Fault, onEachPage, solid } from './pages.js'

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

/** Numbers of documents, dates, ranges and the like that two lines share, though their column has room for them. */
export const torn: Fault = (print) => {
  const texts = allParagraphs(print.printed).map(textOf)
  const tokens = [...new Set(texts.flatMap((text) => text.match(whole) ?? []).map(solid))]
  return onEachPage(print, (page, number) =>
    pairsOf(page).flatMap(([line, next]) => {
      const both = line.text + next.text
      const edge = line.text.length
      return tokens.flatMap((token) => {
        const start = both.lastIndexOf(token, edge - 1)
        if (start < 0 || start + token.length <= edge) return []
        const width = endWidth(line, edge - start) + startWidth(next, start + token.length - edge)
        if (width > columnWidth(print, number, line)) return []
        return [`${both.slice(start, edge)} | ${both.slice(edge, start + token.length)}`]
      })
    }),
  )
}

/** Words of which two lines have a part each; an address may break. */
export const broken: Fault = (print) => {
  const paragraphs = allParagraphs(print.printed).filter((paragraph) => !/:\/\/|@/.test(textOf(paragraph)))
  const texts = paragraphs.map(endsOfWords)
  return onEachPage(print, (page) =>
    pairsOf(page).flatMap(([line, next]) => {
      const found = texts.flatMap((text) => edgesIn(text, line.text, next.text))
      return found.length > 0 && found.every((isEnd) => !isEnd)
        ? [`${line.text.slice(-8)} | ${next.text.slice(0, 8)}`]
        : []
    }),
  )
}

interface Words {
  solid: string
  /** Where a blank, a break or a dash stands before a letter of the solid text. */
  ends: ReadonlySet<number>
}

function endsOfWords(paragraph: Paragraph): Words {
  const ends = new Set<number>()
  let text = ''
  for (const part of `${paragraph.mark} ${textOf(paragraph)}`.match(/\s+|[^\s]/g) ?? []) {
    if (part.trim() === '') ends.add(text.length)
    else text += solid(part)
    if (/[-/–]/.test(part)) ends.add(text.length)
  }
  return { solid: text, ends }
}

/** For each place where a text goes on from one line to the other: whether a word ends there. */
function edgesIn({ solid: text, ends }: Words, line: string, next: string): boolean[] {
  const found: boolean[] = []
  for (let at = text.indexOf(line + next); at >= 0; at = text.indexOf(line + next, at + 1))
    found.push(ends.has(at + line.length))
  return found
}
